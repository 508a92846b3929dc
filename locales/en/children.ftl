# Machine-made translation, not reviewed by a person.
# Pregnancy, birth, small children, and parents who raise children alone.

# --- Pregnancy ---
procedure-pregnancy_notice = Pregnancy notice and mother and child handbook
    .about = Report a pregnancy, receive the mother and child handbook (母子健康手帳) and talk to a nurse.
    .search = pregnant, pregnancy, expecting a baby, mother and child book, boshi techo, due date, mother and child handbook, maternity
procedure-pregnancy_tickets = Vouchers for pregnancy check-ups
    .about = Receive the vouchers that lower the cost of check-ups before and after birth.
    .search = check-up tickets, prenatal checkup, maternity tickets, vouchers
procedure-pregnancy_move_in = Exchange check-up vouchers after moving
    .about = Swap the vouchers of your former city or town for this city's.
    .search = moved while pregnant, exchange tickets, prenatal tickets new city
procedure-pregnancy_outside = Check-ups outside the prefecture
    .about = Tell us before you have check-ups outside Shiga.
    .search = give birth at parents' home, hospital in Kyoto, outside Shiga, other prefecture
procedure-pregnancy_grant_first = Grant for pregnancy, first part
    .about = Apply for 50,000 yen during the talk about your pregnancy.
    .search = pregnancy grant, 50000 yen, money for pregnancy
procedure-pregnancy_grant_second = Grant for pregnancy, second part
    .about = Apply for 50,000 yen per baby, from eight weeks before the due date.
    .search = pregnancy grant second, 50000 yen per baby, twins
procedure-pregnancy_test_subsidy = Refund of a pregnancy test
    .about = Households without residence tax get up to 10,000 yen for the test.
    .search = pregnancy test cost, first visit refund, low income
procedure-pregnancy_vaccine = RS virus vaccination in pregnancy
    .about = Free vaccination in weeks 28 to 36, to protect the baby.
    .search = RSV vaccine, RS virus, vaccination while pregnant
procedure-pregnancy_worry = Talk about pregnancy or birth
    .about = Talk in private with a health nurse or other staff, even before seeing a doctor.
    .search = unplanned pregnancy, pregnancy help, miscarriage, stillbirth, worried

# --- After a birth ---
procedure-child_allowance_birth = Child allowance for a newborn
    .about = For families with a new baby. Apply within 15 days, counted from the day after the birth. Public servants apply at work.
    .late = You can still apply. As a rule we pay it from the month after you apply.
    .search = child allowance, child benefit, newborn money, second child, child money, money for baby, money for children
procedure-newborn_visit = Home visit for a newborn
    .about = Send the postcard or phone. A midwife or nurse visits your home.
    .search = home visit, newborn visit, midwife, nurse
procedure-low_weight = Report of low birth weight
    .about = Report a baby that was born under 2,500 g.
    .search = low birth weight, small baby, under 2500 g
procedure-premature_medical = Medical aid for premature babies
    .about = Lower hospital costs for babies under one, born small or weak, who need hospital care.
    .search = premature baby, NICU, hospital cost, preterm
procedure-postnatal_care = Care after birth
    .about = Rest and advice for mother and baby in the first year.
    .search = postnatal care, postpartum, tired mother, breastfeeding, rest, tired parent, parenting
procedure-baby_residence_status = Residence status for a newborn
    .about = If both parents are foreign nationals, apply at Immigration. Do this within 30 days, counting the day of birth.
    .late = Ask the immigration office soon.
    .search = baby visa, residence status newborn, immigration, zairyu

# --- Children ---
procedure-child_medical = Children's medical card
    .about = A card that covers medical costs for children up to high-school age (受給券).
    .search = children's medical, free doctor for kids, medical ticket, hospital fees child, child medical card, kids medical
procedure-child_allowance_move = Child allowance after moving here
    .about = Apply within 15 days, counted from the day after your planned moving-out day. Public servants apply at work.
    .late = You can still apply. As a rule we pay it from the month after you apply.
    .search = child allowance, child benefit, moved, moving in with children, child money
procedure-child_allowance_end = End child allowance here
    .about = Stop the allowance here. Apply again in your new city or town.
    .search = stop child allowance, moving out, child benefit end
procedure-child_allowance_change = Change the child allowance
    .about = When the recipient, account or family changes. New recipient: within 15 days, counted from the day after the change.
    .search = child allowance divorce, change recipient, separated, child money, child allowance, child benefit
procedure-child_medical_end = Return the children's medical card
    .about = Give the card back when you move out of the city.
    .search = return medical ticket, moving out children
procedure-vaccine_move_in = Vaccination papers after moving
    .about = Receive this city's vaccination forms for children below school age.
    .search = vaccination, vaccine forms, shots, child moved, vaccine, shot
procedure-infant_checkup = Check-ups and vaccination of children
    .about = Ask about check-up days, vaccination, or a notice that did not come.
    .search = baby check-up, infant health check, vaccination, growth, vaccine, shot, child vaccine, measles, hpv, toddler checkup, dentist for children

# --- Raising children alone ---
procedure-rearing_allowance = Child-rearing allowance
    .about = Money for single parents and some others (児童扶養手当). It starts with the month after you apply.
    .search = single parent allowance, single mother, single father, jido fuyo teate, divorced, single parent
procedure-rearing_allowance_move = Child-rearing allowance after moving
    .about = Report your move, or apply, if you are a single parent (児童扶養手当).
    .search = single parent allowance address, moved single mother
procedure-single_medical = Medical card for single parents
    .about = Lower medical costs for a single parent and the children. Income limits apply.
    .search = single parent medical, single mother doctor fees
procedure-rearing_allowance_end = End of the child-rearing allowance
    .about = It ends when you marry. Report soon: you must pay back what you get after that.
    .search = stop child-rearing allowance, end allowance, remarry, remarriage, single parent allowance stop, jido fuyo teate stop, pay back allowance
procedure-single_medical_end = Return the medical card for single parents
    .about = You cannot use it after you marry. Your child gets the card for children.
    .search = return medical card, single parent medical card, remarry, jukyuken, stop medical card, marufuku
procedure-single_consult = Advice for single parents
    .about = Talk about work, money, child support and school costs.
    .search = single parent advice, child support money, loan, alimony, single mother, single father

# --- Papers ---
document-pregnancy_form = Pregnancy notice form, if your clinic gave you one
document-bank_account_mother = Bank book or card in the mother's own name
document-checkup_tickets = Unused check-up vouchers of your former city or town
document-checkup_booklet = Booklet that came with the mother and child handbook (別冊)
document-mutual_aid_papers = Proof of mutual aid insurance (共済), if you have it
document-birth_card = Birth notice postcard from the booklet
document-premature_opinion = Medical opinion written by the hospital (養育医療意見書)
document-household_consent = Consent signed by family members aged 18 or over (form at the counter)
document-birth_acceptance = Certificate of the birth report (出生届受理証明)
document-medical_ticket = Medical card (受給券)
document-allowance_certificate = Allowance certificate or notice, if you have one
document-single_parent_papers = Family register, or the allowance certificate
document-pension_papers_if_any = Pension certificate or notice, if you receive one
procedure-pregnancy_grant_visit = Second grant, at the home visit
    .about = 50,000 yen per baby. You usually get the form at the home visit.
    .search = pregnancy grant second, 50000 yen, home visit, twins
procedure-medical_ticket_address = Change the address on a medical card
    .about = Corrects the address on your medical card after a move within the city.
    .search = medical card address, change of address
procedure-child_allowance_divorce = New recipient of the child allowance
    .about = When, after a marriage or divorce, somebody else mainly raises the child. Apply within 15 days, counted from the day after this change.
    .search = child allowance divorce, change recipient
