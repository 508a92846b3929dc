# Machine-made translation, not reviewed by a person.

## Who somebody is

document-identity = Proof of identity, such as My Number card, driving licence, residence card
    .instead = Without photo ID, bring two proofs of identity without a photo.
document-photo_identity = Official photo ID, such as My Number card, driving licence, passport
    .instead = Without it, we may check in another way. It may not be finished today.
document-my_number = Anything that shows your My Number
    .instead = If you live here, Citizens' Affairs gives you a residence record (住民票) showing it.
document-my_number_card = My Number card and its PIN
    .instead = Some procedures work without the card. If you forgot the PIN, the counter can set a new one.
document-my_number_cards = My Number cards and four-digit PINs of everyone who moves
    .instead = You can report the move without the cards. Update the cards later, and ask by when.
document-residence_cards = Residence cards (在留カード) or special permanent resident certificates of all foreign members
    .instead = If you lost one, tell the police first. Apply within 14 days of noticing: residence cards at Immigration, the others at city hall.
document-passport = Passport, if you have one
document-passports = Passports of everyone who moves
document-proxy_letter = Letter of proxy (委任状), if someone from another household comes
    .instead = Plain paper may do. The person who asks you must write it.
document-guardian_papers = Proof that you are the parent or guardian, for example of a child under 15
document-photo = Photo of your face, at most 6 months old
document-relation_papers = Proof of family ties, with a Japanese translation
document-relation_papers_if_any = If you moved here with family: proof of family ties, with a Japanese translation

## Moving

document-move_out_certificate = Moving-out certificate (転出証明書) from the former city or town
    .instead = If you reported moving out with your My Number card, the card is enough.
document-driving_licence = Driving licence, or the licence on your My Number card

## Register and certificates

document-register_certificate = Family register certificate (戸籍謄本)
    .instead = Citizens' Affairs issues your own, spouse's, parents' or children's, from any city or town. Bring photo ID.
document-register_and_addresses = Family register and address history (附票), if kept elsewhere
    .instead = Citizens' Affairs may give you the register. Only the city that keeps it gives the address history.
document-register_place = Note of your family register's place (本籍) and head (筆頭者)
document-relation_register = Family register that shows the relation, for example if you are an heir
document-residence_certificate = Copy of the residence record (住民票)
    .instead = If you live in this city, Citizens' Affairs gives it to you.
document-seal_card = Seal card (印鑑登録証), if you have one
    .instead = If you lost it, tell the counter. For a seal certificate, you register the seal again.
document-seal_to_register = The seal you want to register
document-form_to_certify = The form to certify
document-tax_certificate = Income and tax certificate from the former city or town
    .instead = You may not need it if the city can check by your My Number. Ask at the counter.
document-court_papers = Official copy of the mediation record, or of the court decision with certificate of finality
document-family_court_permit = The family court's permission
document-birth_form = Birth report form with the doctor's or midwife's certificate
document-marriage_form = Marriage form (婚姻届), signed by two adult witnesses
document-marriage_requirements = Certificate that you can marry, with translation (foreign nationals only)
document-divorce_form = Divorce form (離婚届), signed by two witnesses
document-divorce_form_children = New divorce form with custody (親権), from April 2026, or old form and extra sheet
document-divorce_form_court = Divorce form (離婚届), no witnesses
document-adoption_form = Adoption form, signed by two adult witnesses
document-adoption_permit = Family court permission to adopt a minor (not your or your spouse's child or grandchild)
document-adoption_end_form = Form to end an adoption, signed by two witnesses if agreed
document-register_move_form = Form to move the register, signed by its head (筆頭者) and any spouse
document-reading_papers = Proof that you use this reading, such as a bank book

## My Number card

document-card_application = Application form with QR code, if you have it
    .instead = Without it, the counter gives you a new form.
document-card_postcard = The postcard that says your card is ready
    .instead = If you lost it, tell the counter. You may need one more proof of identity.
document-old_number_cards = Old cards (通知カード, 住民基本台帳カード), if you have them
document-expiry_notice = The letter about the expiry
    .instead = You can do this without the letter.
document-police_report = Police report number and station name, if lost outside or stolen

## Insurance, pension, money

document-insurance_papers = Proof of health insurance (資格確認書, 資格情報のお知らせ or My Number insurance card)
    .instead = If it has not come yet, ask your employer or your insurance.
document-insurance_certificates = Certificate (資格確認書) of National Health Insurance (or for people aged 75 and over), if any
document-new_insurance_papers = Papers of the new insurance for everyone who joined
document-insurance_left = Proof that the insurance through work ended (資格喪失証明書, perhaps 離職票 or 退職証明書)
    .instead = Your employer or former insurance issues it. If you have none yet, ask at the counter.
document-job_end_papers = Papers that show when you left the job or stopped being a dependant
document-job_insurance_papers = Employment insurance certificate or separation slip
document-burden_certificate = Burden class certificate (負担区分等証明書), from other prefectures
document-handbook_or_pension = Disability certificate (手帳) or disability pension certificate
document-pension_number = Basic pension number or My Number
    .instead = The number is in your pension book, on the number notice, and in pension letters.
document-pension_papers = Pension certificate or notice
document-bank_account = Bank book or cash card
    .instead = A screen showing your account number may do. So may the account you registered with the state.
document-bank_seal = The seal registered at your bank
document-receipts = Receipts and statements
document-birth_statement = Hospital's statement of birth costs, and the agreement paper
document-passport_abroad = Passport, if you saw a doctor abroad
document-income_papers = Papers that show income and spending
document-rent_contract = Rental contract

## Health, disability, children, care

document-mother_child_book = Mother and child handbook (母子健康手帳)
    .instead = If you lost it, you can get a new one. Ask at the counter.
document-recipient_certificate = Recipient certificate (受給者証), if you have one
    .instead = If you lost it, you can get a new one. Tell the counter.
document-handbook = Disability certificate (手帳)
    .instead = If you lost it, Disability Support makes a new one.
document-handbook_photo = Photo for the disability certificate, 4 × 3 cm
document-medical_certificate = Doctor's certificate
document-care_card = Long-term care insurance card
    .instead = If you lost it, Long-term Care makes a new one.
document-student_card = Student card or certificate of enrolment
document-work_certificate = Work certificate from your employer
document-school_papers = Certificates from the former school (在学証明書, 教科書給与証明書)
document-death_papers = Papers that show the death

## Tax, vehicles, water, dogs

document-tax_notice = Tax notice or payment slip
    .instead = If you lost it, the counter can look it up. Bring proof of identity.
document-tax_receipt = Tax receipt, if you paid only recently
document-income_statement = Papers of last year's income and deductions, such as 源泉徴収票
document-vehicle_papers = Vehicle inspection certificate (車検証)
document-moped_papers = One of these: sales certificate, transfer certificate, deregistration certificate from your former city
document-transfer_certificate = Transfer certificate or proof of inheritance
document-number_plate = Number plate
    .instead = If you lost it or someone took it, tell the police first.
document-plate_certificate = Plate certificate (標識交付証明書)
    .instead = If you lost it, tell the counter.
document-house_papers = Papers that show the new owner, such as an inheritance agreement or consent to sell
document-agent_consent = Written consent of the person who will handle your tax
document-water_number = Customer number from a water bill
    .instead = Without it, we can search by address and name.
document-dog_details = Note of the dog's birth date, breed and colour
document-dog_tag = Dog licence tag (鑑札)
    .instead = If you lost it, tell the counter.
document-shot_certificate = Rabies vaccination certificate
document-register_of_japanese = Family register and address history of Japanese members, if kept elsewhere
document-marriage_abroad_papers = Foreign marriage certificate with Japanese translation, if you married abroad
document-name_change_form = Form to change a surname or given name
