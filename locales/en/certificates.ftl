# Machine-made translation, not reviewed by a person.

## Residence record

procedure-cert_residence = Residence record (住民票)
    .about = Certifies your address and household.
    .search = residence record, juminhyo, proof of address, certificate, certificate of residence, residence certificate, address certificate, proof of residence, copy of residence certificate
procedure-cert_residence_elsewhere = Residence record from another city or town
    .about = For people who live in another city or town, and their household. It does not show the family register place (本籍).
    .search = residence record other city, juminhyo elsewhere
procedure-cert_residence_removed = Removed residence record (除票)
    .about = For someone who died or moved away.
    .search = removed record, residence record of the dead, inheritance
procedure-cert_residence_form = Certify a form
    .about = The city certifies your address on the form of an employer or pension office.
    .search = certify form, employer form, pension form

## Family register

procedure-cert_register = Family register certificate (戸籍)
    .about = For people whose family register is in this city.
    .search = family register, koseki, marriage proof, birth proof, birth certificate, marriage certificate, family certificate, koseki tohon
procedure-cert_register_elsewhere = Family register kept in another city or town
    .about = For yourself, your spouse, parents, grandparents, children and grandchildren. Come in person.
    .search = register from another city, koseki elsewhere, inheritance
procedure-cert_register_old = Old family register
    .about = An older register, often for an inheritance.
    .search = old register, joseki, inheritance, ancestors
procedure-cert_addresses = Address history (戸籍の附票)
    .about = Shows past addresses. The city that keeps your register issues it.
    .search = address history, past addresses, fuhyo
procedure-cert_standing = Certificate of no bankruptcy (身分証明書) or single status
    .about = It shows no bankruptcy or guardianship, or that you are single. For people whose family register is in this city. It is not an ID card.
    .search = standing certificate, single status, unmarried proof, single certificate, proof of being single, not married
procedure-cert_acceptance = Certificate of acceptance (受理証明書)
    .about = Proves that this city accepted your report.
    .search = acceptance certificate, proof of marriage, proof of birth, birth certificate, marriage certificate

## Seal, tax, passport

procedure-cert_seal = Seal certificate (印鑑登録証明書)
    .about = Proves your registered seal. Bring the seal card, not the seal.
    .search = seal certificate, inkan shomei, hanko certificate, name stamp, stamp, hanko, inkan, seal
procedure-cert_income = Income and tax certificate
    .about = For people who lived here on 1 January of that year.
    .search = income certificate, tax certificate, non-taxable, proof of income, income proof, non-taxable certificate
procedure-cert_tax_paid = Certificate of tax paid
    .about = Proves that you paid the city's taxes. If you paid only recently, bring the receipt too.
    .search = tax payment certificate, no arrears
procedure-cert_vehicle_tax = Light car tax certificate for inspection
    .about = You rarely need it, as the inspection centre checks online.
    .search = vehicle inspection, shaken, light car tax, car tax
procedure-cert_property = Property value certificate
    .about = Shows the value of land or a house, and its tax.
    .search = property value, land, house, inheritance, list of land, list of property, nayosecho
procedure-passport = Passport
    .about = Not handled here. Apply at the Shiga passport centre, or online with your card.
    .search = passport, travel, renew passport, passport renewal, new passport, lost passport, stolen passport
procedure-cert_konbini = Certificates at a convenience store
    .about = With your My Number card and its four-digit PIN, 6:30 to 23:00. Family registers: only in weekday daytime.
    .search = convenience store, certificate at night, weekend, kiosk in store
