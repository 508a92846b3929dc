# Machine-made translation, not reviewed by a person.

## Family register

fact-register_need = Family register
question-register_need = What would you like to report?
    .why = Each report has its own form.
choice-register_need-marry = We are getting married
choice-register_need-adopt = Adoption
choice-register_need-end_adoption = End an adoption
choice-register_need-move_register = Move the family register (本籍)
choice-register_need-kana = Correct the reading of a name
fact-marriage_changes = Changes with the marriage
question-marriage_changes = What else changes with the marriage?
    .why = So that we show the next steps too.
choice-marriage_changes-name = My surname
choice-marriage_changes-address = My address
choice-marriage_changes-household = The household only
    .detail = At the same address
choice-marriage_changes-insurance = Health insurance
fact-divorce_state = How far the divorce is
question-divorce_state = How far has the divorce gone?
    .why = The form and the deadline differ.
choice-divorce_state-agreed = We will report it now
    .detail = Both agreed
choice-divorce_state-court = A court decided it
    .detail = Not yet reported
choice-divorce_state-done = It is already reported
choice-divorce_state-prevent = Stop a form I do not agree to
fact-decided_on = Day the divorce became final
question-decided_on = When did the court divorce become final?
    .why = We count the 10 days you have to report it.
fact-divorce_changes = Changes with the divorce
question-divorce_changes = What changes with the divorce?
    .why = So that we show the next steps too. If someone must not learn your address, ask at the information desk first.
choice-divorce_changes-name = I take my former surname
choice-divorce_changes-keep_name = I keep the married surname
choice-divorce_changes-address = My address
choice-divorce_changes-household = The household only
    .detail = At the same address
choice-divorce_changes-insurance = Health insurance
    .detail = Leaving a spouse's insurance
choice-divorce_changes-child_name = A child's surname

## Birth

fact-born_on = Day of birth
question-born_on = When was the baby born?
    .why = We count the days you have from that day.

## Work, insurance, pension

fact-job_need = Work, insurance, pension
question-job_need = What do you need for work, insurance or pension?
    .why = So that we show only what you need.
choice-job_need-left = I left insurance through work
    .detail = Left a job, or no longer a dependant
choice-job_need-started = I joined insurance through work
    .detail = New job, or now a dependant
choice-job_need-card = I have no insurance certificate
    .detail = Lost 資格確認書, no My Number card for it
choice-job_need-costs = Medical costs, hospital
choice-job_need-pay = Paying insurance or pension
    .detail = Too hard to pay, or another way
choice-job_need-age = I turned 20, 65 or 75
choice-job_need-student = I am a student
choice-job_need-more_pension = I want a larger pension
fact-insurance_changed_on = Day the insurance changed
question-insurance_changed_on = When did your insurance change?
    .why = We count 14 days from the day you left or joined the insurance.
fact-dismissed = Employer ended the job
question-dismissed = Did you lose your job because of the employer?
    .why = Dismissal, bankruptcy or a contract not renewed: you may pay less insurance.
fact-medical_costs = Medical costs
question-medical_costs = What kind of medical costs are they?
    .why = Each has its own way to get money back.
choice-medical_costs-hospital = A hospital stay is coming
choice-medical_costs-paid_high = I paid a lot in one month
choice-medical_costs-paid_all = I paid the whole cost myself
    .detail = Also braces, hospitals abroad

## Certificates

fact-certificates = Certificates wanted
question-certificates = Which certificate do you need?
    .why = You can get some at a convenience store.
choice-certificates-residence = Residence record (住民票)
choice-certificates-register = Family register (戸籍)
choice-certificates-seal = Seal certificate (印鑑証明)
choice-certificates-seal_register = Register a seal
choice-certificates-seal_stop = I lost my seal card
    .detail = Also to change the seal
choice-certificates-tax = Tax certificate
    .detail = Income, payment, property
choice-certificates-acceptance = Acceptance certificate
    .detail = Marriage, birth and others (受理証明)
choice-certificates-standing = No bankruptcy (身分証明書) or single status
choice-certificates-passport = Passport
fact-residence_record = Kind of residence record
question-residence_record = Which residence record?
    .why = You bring different things.
choice-residence_record-current = Of someone who lives here now
choice-residence_record-removed = Of someone who died or moved away
choice-residence_record-form = Proof on an employer’s form
choice-residence_record-elsewhere = From another city or town
fact-register_record = Kind of family register
question-register_record = Which family register paper?
    .why = Fees and papers differ.
choice-register_record-current = The current register
choice-register_record-old = An old register
    .detail = Often for an inheritance
choice-register_record-addresses = History of addresses (附票)
fact-register_here = Family register is in this city
question-register_here = Is your family register (本籍) in this city?
    .why = For other cities and towns, other rules apply.
fact-tax_papers = Kind of tax certificate
question-tax_papers = Which tax certificate?
    .why = Different counters issue them.
choice-tax_papers-income = Income and tax
choice-tax_papers-paid = Tax paid
choice-tax_papers-property = Land or house value
choice-tax_papers-vehicle = Light car tax for inspection

## My Number card

fact-my_number_need = My Number card
question-my_number_need = What do you need for your My Number card?
    .why = You bring different things.
choice-my_number_need-apply = Apply for my first card
choice-my_number_need-get = Collect my card
choice-my_number_need-renew = Renew it
choice-my_number_need-pin = PIN forgotten or locked
choice-my_number_need-lost = Lost or stolen
choice-my_number_need-changed = Address or name changed
choice-my_number_need-sign = Install the signing certificate
    .detail = For e-Tax and online forms
choice-my_number_need-return = Return it
fact-card_expiry = What expires
question-card_expiry = Which one expires?
    .why = The letter says which. The certificate alone can be renewed in one visit.
choice-card_expiry-certificate = The electronic certificate
    .detail = Every 5 years
choice-card_expiry-card = The card itself
    .detail = Every 10 years, minors 5
fact-card_change = Change on the card
question-card_change = What has changed on the card?
    .why = So that we know what to rewrite.
choice-card_change-address = My address in this city
choice-card_change-name = My name

## Tax

fact-tax_need = Tax
question-tax_need = What do you need to do about tax?
    .why = Different counters handle it.
choice-tax_need-pay = Pay
    .detail = Also if you lost the slip
choice-tax_need-hard = I find it hard to pay
choice-tax_need-account = Pay from a bank account
choice-tax_need-report = Report my income
choice-tax_need-moped = Moped, small tractor
choice-tax_need-car = Car, larger motorbike
choice-tax_need-house = House without registration
    .detail = Torn down or taken over
choice-tax_need-abroad = Tax while I live abroad
fact-moped_need = Moped
question-moped_need = What do you need for the moped?
    .why = You bring different things.
choice-moped_need-get = I bought or received one
    .detail = Also for a plate from another city or town
choice-moped_need-give_up = Scrap it, give it away, report it stolen
choice-moped_need-owner = New owner in this city

## Water, waste, dogs

fact-living_need = Daily life
question-living_need = What do you need for daily life?
    .why = Different counters handle it.
choice-living_need-water = Water
choice-living_need-waste = Waste
choice-living_need-dog = Dog
choice-living_need-household = Household change
    .detail = Head, split or join
fact-water_need = Water
question-water_need = What do you need for the water supply?
    .why = You can do much of it by phone.
choice-water_need-start = Start it
choice-water_need-stop = Stop it
choice-water_need-change = Change name or payment
fact-waste_need = Waste
question-waste_need = What do you need to know about waste?
    .why = The place depends on it.
choice-waste_need-guide = Sorting, days, bags
choice-waste_need-large = Large or a lot of waste
fact-dog_need = Dog
question-dog_need = What do you need for the dog?
    .why = You bring different things.
choice-dog_need-new = Register a dog
choice-dog_need-changed = New owner or address
    .detail = Also if the dog died
choice-dog_need-shot = Rabies vaccination tag
fact-household_changed_on = Day the household changed
question-household_changed_on = When did the household change?
    .why = We count the 14 days you have to report it.
