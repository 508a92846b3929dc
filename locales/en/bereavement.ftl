# Machine-made translation, not reviewed by a person.

## Papers

document-death_certificate = Death certificate from the doctor (copy it first)
document-funeral_papers = Funeral receipt or thank-you card
document-their_cards = Their insurance papers and cards (what you find)
document-heir_account = Bank account of the family member who receives
document-heir_papers = Family register that shows the relation
document-land_papers = Registry papers of the land or house
document-loaned_things = The things or vouchers on loan
document-grave_papers = Cremation permit or paper of the present grave
document-debt_papers = Letters or books that show debts (what you have)

## The register

procedure-death_notice = Death notice (死亡届)
    .about = Reports a death. The funeral company may bring it. Today this counter is enough.
    .late = You can still report it. Staff ask why it is late.
    .search = death notice, died, passed away, funeral, bereavement, death certificate
procedure-death_cremation = Cremation permit and booking
    .about = Given with the death notice. The crematorium is Sazanami Joen.
    .search = cremation, crematorium, ashes, permit, funeral
procedure-death_household = Change the head of household
    .about = When two or more people aged 15 or over remain in the household.
    .search = head of household, change, residence record
procedure-death_register = Get family register and closed residence record
    .about = For pension and inheritance. The entry can take up to two weeks.
    .search = family register, koseki, closed record, inheritance
procedure-death_cards = Seal registration and My Number card
    .about = The seal registration ends automatically. Keep the card: you may need its number.
    .search = seal, My Number card, return card

## Insurance, pension, care

procedure-death_national_insurance = End National Health Insurance
    .about = Ends the person's insurance and returns the papers.
    .search = national health insurance, return card, end insurance
procedure-death_late_elder = End the insurance for ages 75 and over
    .about = For people aged 75 and over, and some from 65 with a disability. You may get back overpaid premiums or medical costs.
    .search = elders insurance, over 75, return card, refund
procedure-death_funeral_grant = Claim the funeral grant
    .about = Money for the person who held the funeral. Apply within two years of the day after it.
    .search = funeral grant, funeral money, chief mourner, funeral costs
procedure-death_work_insurance = Health insurance through work
    .about = Ask the employer or insurer, not the city. They may pay a grant.
    .search = burial allowance, company insurance, employer
procedure-death_join_insurance = New health insurance for the family
    .about = For family insured through the person's work. Pension changes too.
    .search = dependant, join national insurance, national pension, family
procedure-death_pension = Stop the pension and claim what is unpaid
    .about = The pension office handles some pensions. The family may receive the last months.
    .search = stop pension, unpaid pension, pension office, stop pension after death
procedure-death_survivor_pension = Ask about survivors' pension
    .about = What the family may receive. For employees, the pension office decides.
    .search = survivor pension, widow, lump sum, husband died, wife died
procedure-death_care = Return care insurance cards and settle premiums
    .about = For people aged 65 and over, or with a care level. You may get money back or have some to pay.
    .search = care insurance, return card, refund premium

## Handbooks, tickets, children

procedure-death_handbook = Return the disability certificate and medical cards
    .about = Return papers and stop allowances. The family may receive unpaid allowance.
    .search = disability handbook, return, certificate, allowance
procedure-death_medical_ticket = Return the medical card (受給券)
    .about = The card that lowered the person's medical costs.
    .search = medical aid ticket, return, maru-fuku
procedure-death_child_allowance = Change the child allowance
    .about = Someone else receives it, or fewer children count.
    .search = child allowance, change recipient
procedure-death_one_parent = Ask about the child-rearing allowance
    .about = For those raising a child who lost a parent. It starts the month after you apply, so apply early.
    .search = single parent, child-rearing allowance, widow with children
procedure-death_one_parent_medical = Medical card for single-parent families
    .about = Lowers the medical costs of parent and child. Income limits apply.
    .search = single parent, medical costs, ticket
procedure-death_school = Tell the school or nursery
    .about = If the guardian changes, tell the school. You do not need to come here.
    .search = school, nursery, guardian changed

## What the person had

procedure-death_property = Property tax: name the new owner
    .about = Heirs of land or a house declare that they now own it. Also name who receives the tax papers until the land registry shows the new owner.
    .search = property tax, heir, owner, house, land
procedure-death_registry = Land registry after inheritance
    .about = Do this at the Legal Affairs Bureau within three years of learning that you inherit.
    .late = You can still register it. Ask the legal affairs bureau soon.
    .search = inheritance registry, legal affairs bureau, house name
procedure-death_farmland = Report inherited farmland
    .about = For those who inherit fields, within about ten months of learning that they inherit.
    .search = farmland, field, rice field, inherit
procedure-death_forest = Report inherited forest
    .about = For the new owner of forest land, within 90 days of becoming the owner.
    .search = forest, woodland, mountain, owner
procedure-death_moped = Motorbike or tractor: new name or scrap
    .about = Motorbikes up to 125 cc and small tractors: keep or give up.
    .search = moped, motorbike, scooter, change name, scrap, tractor
procedure-death_dog = Change the dog's owner
    .about = For whoever keeps the dog now. Update a microchip's record too.
    .search = dog, pet, owner, tag, microchip
procedure-death_water = Water: new name or stop
    .about = Change the name or stop it. Phone and internet work too.
    .search = water, change name, stop water, bill
procedure-death_city_housing = City flat: stay on or leave
    .about = For family who stay, or who give the flat back.
    .search = city housing, public flat, leave, take over
procedure-death_loaned = Return things on loan
    .about = Emergency device, taxi vouchers, care equipment.
    .search = emergency device, taxi ticket, equipment, return
procedure-death_grave = Grave: move it, or a city grave
    .about = A permit to move remains, or the name of a city grave.
    .search = grave, cemetery, move remains, ashes, reburial, move a grave, kaiso
procedure-death_inheritance = Talk about the inheritance
    .about = You can decide at the family court to accept or decline it. The limit is three months from learning that you inherit. Ask early.
    .late = The court may refuse it now. Ask the family court soon.
    .search = inheritance, decline, debts, renounce, family court
procedure-death_costs = Talk about funeral and living costs
    .about = Please ask before the funeral. Our staff listen in a quiet place.
    .search = cannot pay funeral, welfare, no money, funeral costs
procedure-death_residence_card = Return the residence card
    .about = Bring it to Immigration or send it by post.
    .search = residence card, return, immigration, foreign national
procedure-death_elsewhere = Outside the city hall: bank, car, licence
    .about = Tell bank, power, gas, phone, car, licence and passport offices.
    .search = bank, electricity, gas, phone, car, licence, passport, credit card

## After the notice, at ease
procedure-death_later_cards = Later: return insurance and care cards
    .about = Come after the funeral, as a guide within 14 days of the death. Also disability certificates, borrowed equipment, new insurance for the family. You can call us about the day.
    .search = after a death, return cards, insurance
procedure-death_later_money = Later: funeral grant, pension, allowances
    .about = Bring funeral receipt and family register with the death (ready after about two weeks). From the death: child allowance within 15 days, pension reports within 10 or 14 days. To be in time, call first.
    .search = funeral grant, unpaid pension, survivor pension, after a death
procedure-death_later_things = Later: land, house, vehicles, dog, debts
    .about = You can wait for the family register. As a guide, from the death: dog 30 days, property tax and inheritance three months. You can also call.
    .search = inheritance, house, land, dog, change of name
procedure-okuyami_desk = Help with everything after a death
    .about = One desk may help with everything. Ask at the information desk.
    .search = bereavement desk, after a death, what to do, everything at once
procedure-death_highcost = Refund of the person's medical costs
    .about = Heirs may claim back high medical costs. Apply within two years, counted from the month after the treatment.
    .search = medical refund, high cost, after a death
procedure-death_list = End safety and disaster registrations
    .about = If the person who died was on a disaster or safety list, phone us.
    .search = disaster list, watch service, cancel
procedure-memorial_grant = Grant for families of war dead
    .about = Claim by 31 March 2028. The papers depend on the person.
    .search = war dead, bereaved family grant, memorial grant
procedure-death_income_tax = Income tax return for the person
    .about = If the person who died had income. File at the tax office within four months of learning of the death.
    .late = You can still file it. Ask the tax office soon.
    .search = final tax return, tax office, income tax
procedure-death_inheritance_tax = Inheritance tax return
    .about = Only if the estate is over the tax-free amount (基礎控除). File at the tax office within ten months of learning of the death.
    .late = You can still file it. Ask the tax office soon.
    .search = inheritance tax, estate, tax office
