# Machine-made translation, not reviewed by a person.

## Facts

fact-care_need = Help needed for an older person
fact-care_person = Age of the person who needs care
fact-worry_about = What to talk about
fact-child_worry = What to talk about for a child
fact-death_notified = Death notice handed in
fact-death_known_on = Day of the death, or the day you learned of it
fact-deceased = About the person who died
fact-left_behind = About the family
fact-estate = What the person had; money
fact-foreign_need = What a foreign resident needs

## Questions

question-care_need = What do you need help with?
    .why = Each need has its own counter. You may choose several.
question-care_person = How old is the person who needs help?
    .why = Age decides which service and which papers.
question-worry_about = What would you like to talk about?
    .why = To find the right member of staff. You do not have to answer.
question-child_worry = What is it about your child?
    .why = Different people help with growth and with school.
question-death_notified = We are sorry for your loss. Have you reported the death?
    .why = We start with what is urgent. You need not finish today. Funeral companies often report the death.
question-death_known_on = When did the person die?
    .why = To count deadlines. If you learned later, choose that day.
question-deceased = Which of these applied to the person who died?
    .why = So that we miss nothing. If you are not sure, choose it: the counter checks.
question-left_behind = Which of these apply to the family?
    .why = The family may be due money or need new insurance.
question-estate = What did the person have, and is money a worry?
    .why = Some have a deadline, and for some there is help.
question-foreign_need = What do you need?
    .why = Some things are done here, some at Immigration.

## Choices: care

choice-care_need-start = Start getting help
    .detail = Home helper, day centre, care home
choice-care_need-change = Condition changed, or renewal is due
choice-care_need-discharge = Coming home from hospital soon
choice-care_need-memory = Worried about memory or living alone
choice-care_need-carer = Caring for someone wears me out
choice-care_need-daily = Check-ins, meals, incontinence pads
choice-care_need-home = Handrails, steps, changes to the home
choice-care_need-cost = Cost of a care home or short stay
choice-care_need-premium = Paying the care insurance premium
choice-care_need-card = Lost a care insurance card
choice-care_need-vaccine = Vaccines for older people
choice-care_need-disaster = Help in a disaster
choice-care_need-private = Something hard to say
choice-care_person-65_up = 65 or older
choice-care_person-40_64 = 40 to 64
choice-care_person-under_40 = 39 or younger

## Choices: worry

choice-worry_about-today = No food or no bed for today
choice-worry_about-money = Money to live on
choice-worry_about-home = Rent or housing
choice-worry_about-work = Work, or not leaving home
choice-worry_about-payments = Paying taxes or insurance
choice-worry_about-debt = Debts
choice-worry_about-contract = A contract or something I bought
choice-worry_about-close = Someone close to me
    .detail = Family or partner. If you feel afraid or unsafe
    .note = In danger now? Tell the nearest staff member or call 110. Phone advice: #8008, or 0120-279-889 (24 hours, Japanese). Chat in other languages, 12:00 to 22:00: soudanplus.jp. About a child: 189.
choice-worry_about-address = My address and who may see it
    .detail = When someone must not learn your address
    .note = In danger now? Tell the nearest staff member or call 110. Phone advice: #8008, or 0120-279-889 (24 hours, Japanese). Chat in other languages, 12:00 to 22:00: soudanplus.jp. About a child: 189.
choice-worry_about-child = A child
choice-worry_about-elder = An older relative
choice-worry_about-pregnancy = A pregnancy
choice-worry_about-mind = How I feel, body or mind
choice-worry_about-rights = Discrimination or harassment
choice-worry_about-law = Neighbours, inheritance, law
choice-worry_about-unsure = I cannot put it into words
choice-child_worry-growth = Speech or development
choice-child_worry-school = School
    .detail = Not wanting to go, trouble with others
choice-child_worry-home = Raising a child, life at home
choice-child_worry-caring = The child looks after family

## Choices: bereavement

choice-deceased-household_head = Was the head of the household
    .detail = If two or more people aged 15 or over remain
choice-deceased-national_insurance = Had National Health Insurance
choice-deceased-late_elder = Was 75 or older
    .detail = Or had the insurance for ages 75 and over
choice-deceased-company_insurance = Had health insurance through work
choice-deceased-care_65 = Was 65 or older, or had a care level
choice-deceased-pension = Received a pension
choice-deceased-paying_pension = Was paying into the National Pension
choice-deceased-handbook = Had a disability certificate (手帳, 受給者証) or disability allowance
choice-deceased-medical_ticket = Had a medical card (受給券)
choice-deceased-child_allowance = Received child allowance
    .detail = Or a parent received it for them
choice-deceased-foreign = Was a foreign national
choice-left_behind-spouse = A husband or wife
choice-left_behind-children_18 = Children up to 18
choice-left_behind-lived_together = Other relatives in the same home
choice-left_behind-on_their_insurance = Family insured through the person's work
choice-left_behind-war = Family of war dead, to claim the grant
choice-estate-house = Land or a house
choice-estate-farmland = Farmland
choice-estate-forest = Forest
choice-estate-moped = A motorbike up to 125 cc, or a tractor
choice-estate-dog = A dog
choice-estate-water = The water contract
choice-estate-city_housing = A city-owned flat
choice-estate-loaned = Things or vouchers on loan from the city
choice-estate-grave = A grave to move, or a city grave
choice-estate-debts = Debts, also if you are not sure
choice-estate-costs = Worried about funeral or living costs

## Choices: foreign residents

choice-foreign_need-language = Language and daily life
choice-foreign_need-moved = My address changed
choice-foreign_need-stay = Extend or change my status of residence
choice-foreign_need-renewed = Immigration extended my period of stay
    .detail = You must extend the My Number card too
choice-foreign_need-combine = Combine residence card and My Number card
choice-foreign_need-lost = I lost my residence card
choice-foreign_need-special = Special permanent resident certificate
choice-foreign_need-common_name = Register the name I use every day
choice-foreign_need-school = Enrol my child in school
choice-foreign_need-learn = Learn Japanese
