# Machine-made translation, not reviewed by a person.
# Facts, questions and answers about children, school and disability.

# --- Pregnancy and birth ---
fact-pregnancy_need = Pregnancy
question-pregnancy_need = What do you need for the pregnancy?
    .why = So that we show only what you need.
choice-pregnancy_need-first = I found out that I am pregnant
    .detail = No mother and child health book yet
choice-pregnancy_need-moved = I moved here while pregnant
    .detail = I have tickets from my former city or town
choice-pregnancy_need-outside = I will give birth outside Shiga
    .detail = For example near my parents
choice-pregnancy_need-later = I am in week 28 or later
    .detail = Vaccination and second grant
choice-pregnancy_need-worry = I want to talk to somebody
    .detail = Money, health, family, the future
fact-baby_note = About the baby
question-baby_note = Does any of these apply to you and the baby?
    .why = You may be able to get more support.
choice-baby_note-light = Born under 2,500 g
choice-baby_note-hospital = 2,000 g or less, or in hospital
    .detail = A doctor said the baby needs hospital care
choice-baby_note-foreign_parents = Both parents are foreign nationals
choice-baby_note-alone = I raise the child alone
choice-baby_note-rest = I need rest after the birth
    .detail = No sleep, trouble with breastfeeding

# --- Nursery and school ---
fact-school_need = Children, nursery, school
question-school_need = What do you need for your child?
    .why = The place and the papers depend on it.
choice-school_need-nursery = Start nursery
    .detail = When parents work or cannot care at home
choice-school_need-kindergarten = Start kindergarten
    .detail = Also the short hours of a children's centre
choice-school_need-short_care = Have a child looked after for a short time
    .detail = Also when a child is ill
choice-school_need-nursery_change = Change something at our nursery
    .detail = Work, address, hours, leaving
choice-school_need-after_school = Have a pupil looked after after school
    .detail = Kodomo no Ie (こどもの家)
choice-school_need-enter = Enter or change school
choice-school_need-other_district = Attend a school of another district
choice-school_need-aid = I worry about school costs
    .detail = Lunch, materials, trips
choice-school_need-place = Talk about the right class or school
    .detail = Special support class, school or lessons
choice-school_need-absence = Talk about trouble at school
    .detail = Not wanting to go, friends
choice-school_need-money = Child allowance or medical ticket
    .detail = A new account, a lost ticket
choice-school_need-alone = I raise a child alone
    .detail = Allowance, medical costs, advice
choice-school_need-health = Check-ups or vaccination
fact-care_reason = Why care is needed
question-care_reason = Why do you need care for the child?
    .why = The papers to bring depend on the reason.
choice-care_reason-work = Work
choice-care_reason-pregnant = Pregnancy or birth
choice-care_reason-illness = A parent's illness or disability
choice-care_reason-caring = Care of a family member
choice-care_reason-job_search = Looking for work
choice-care_reason-study = A parent studies

# --- Who moves ---
fact-household = People at home
question-household = Is any of these true for those who move?
    .why = Some support has to be carried over.
choice-household-pregnant = Somebody is pregnant
choice-household-nursery = A child needs a nursery place
    .detail = Also a change of nursery
choice-household-single_parent = A parent raises children alone
choice-household-care = Somebody has a certified care level
    .detail = Care or support level

# --- Disability ---
fact-disability_need = Support with a disability
question-disability_need = What do you need?
    .why = So that we show only what you need.
choice-disability_need-handbook_new = Get a handbook
    .detail = For the first time
choice-disability_need-handbook_renew = Renew a handbook or change its grade
    .detail = It runs out, or things got worse
choice-disability_need-handbook_change = Change a handbook's address or name
choice-disability_need-handbook_lost = A handbook is lost or torn
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
fact-disability_kind = Kind of disability
question-disability_kind = What is the support for?
    .why = Each kind has its own support.
choice-disability_kind-body = Body, sight, speech or inner organs
choice-disability_kind-hearing = Hearing
choice-disability_kind-intellectual = Intellectual development
choice-disability_kind-mental = Mental illness or developmental disorder
    .detail = Also epilepsy
choice-disability_kind-illness = A designated rare disease (難病)
