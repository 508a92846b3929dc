# Machine-made translation, not reviewed by a person.
# Facts, questions and answers about children, school and disability.

# --- Pregnancy and birth ---
fact-pregnancy_need = Pregnancy
question-pregnancy_need = What do you need for the pregnancy?
    .why = So that we show only what you need.
choice-pregnancy_need-first = I found out that I am pregnant
    .detail = No mother and child handbook yet
choice-pregnancy_need-moved = I moved here while pregnant
    .detail = I have vouchers from my former city or town
choice-pregnancy_need-outside = I will give birth outside Shiga
    .detail = For example near my parents
choice-pregnancy_need-later = I am in week 28 or later
    .detail = Vaccination and second grant
choice-pregnancy_need-worry = I want to talk to someone
    .detail = Money, health, family, the future
fact-baby_note = About the baby
question-baby_note = Do any of these apply to you or the baby?
    .why = You may be able to get more support.
choice-baby_note-light = Born under 2,500 g
choice-baby_note-hospital = 2,000 g or less, or in hospital
    .detail = A doctor says the baby needs hospital care
choice-baby_note-foreign_parents = Both parents are foreign nationals
choice-baby_note-alone = Single parent
choice-baby_note-rest = I need rest after the birth
    .detail = Not sleeping, trouble with breastfeeding

# --- Nursery and school ---
fact-school_need = Children, nursery, school
question-school_need = What do you need for your child?
    .why = The place and the papers depend on it.
choice-school_need-nursery = Start nursery
    .detail = When parents work or cannot care at home
choice-school_need-kindergarten = Start kindergarten
    .detail = Also the short hours of a children's centre
choice-school_need-short_care = Short-time childcare
    .detail = Also when a child is ill
choice-school_need-nursery_change = Change something at our nursery
    .detail = Work, address, hours, leaving
choice-school_need-after_school = After-school care
    .detail = Kodomo no Ie (こどもの家)
choice-school_need-enter = Enter or change school
choice-school_need-other_district = Go to a school in another district
choice-school_need-aid = I worry about school costs
    .detail = Lunch, materials, trips
choice-school_need-place = Talk about the right class or school
    .detail = Special support class, school or lessons
choice-school_need-absence = Talk about trouble at school
    .detail = Not wanting to go, friends
choice-school_need-money = Child allowance or medical card
    .detail = A new account, a lost card
choice-school_need-alone = I am a single parent
    .detail = Allowance, medical costs, advice
choice-school_need-health = Check-ups or vaccination
fact-care_reason = Why you need childcare
question-care_reason = Why do you need childcare?
    .why = The papers to bring depend on the reason.
choice-care_reason-work = Work
choice-care_reason-pregnant = Pregnancy or birth
choice-care_reason-illness = A parent's illness or disability
choice-care_reason-caring = Care of a family member
choice-care_reason-job_search = Looking for work
choice-care_reason-study = A parent studies

# --- Who moves ---
fact-household = People at home
question-household = Do any of these apply to the people who move?
    .why = Some support must be transferred.
choice-household-pregnant = Someone is pregnant
choice-household-nursery = A child needs a nursery place
    .detail = Also a change of nursery
choice-household-single_parent = A single parent with children
choice-household-care = Someone has a care level
    .detail = 要介護 or 要支援

# --- Disability ---
fact-disability_need = Support with a disability
question-disability_need = What do you need?
    .why = So that we show only what you need.
choice-disability_need-handbook_new = Get a disability certificate
    .detail = For the first time
choice-disability_need-handbook_renew = Renew a certificate or change its grade
    .detail = It expires, or the disability got worse
choice-disability_need-handbook_change = Change the address or name on a certificate
choice-disability_need-handbook_lost = My certificate is lost or torn
choice-disability_need-medical = Lower the cost of treatment
    .detail = Visits, operations, medicine
choice-disability_need-services = Use support services
    .detail = Helpers, day centres, work, after-school day service
choice-disability_need-allowance = Receive an allowance
choice-disability_need-equipment = Get equipment
    .detail = Hearing aid, wheelchair, stoma supplies
choice-disability_need-outing = Help with going out or talking
    .detail = Taxi, parking, sign language
choice-disability_need-consult = Talk about it first
fact-disability_kind = Kind of support
question-disability_kind = What kind of support do you need?
    .why = Each kind has its own support.
choice-disability_kind-body = Body, sight, speech or inner organs
choice-disability_kind-hearing = Hearing
choice-disability_kind-intellectual = Intellectual development
choice-disability_kind-mental = Mental illness or developmental disorder
    .detail = Also epilepsy
choice-disability_kind-illness = A designated rare disease (難病)
