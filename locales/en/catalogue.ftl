# Machine-made translation, not reviewed by a person.

## Buildings

building-main = City hall
building-south = South annex (南別館)
building-himawari = Himawari-kan welfare centre (ひまわり館)

## Counters

counter-information = Information desk
counter-citizens = Citizens' Affairs
counter-my_number = My Number Desk
counter-insurance = Insurance and Pension
counter-tax = Tax
counter-collection = Tax Payments
counter-rights = Rights and Consumer Advice
counter-welfare = Welfare
counter-disability = Disability Support
counter-care = Long-term Care
counter-elders = Elder Support
counter-family = Children and Families
counter-nursery = Nurseries
counter-development = Development Support
counter-school = Schools
counter-environment = Waste and Environment
counter-housing = City Housing
counter-farming = Farmland
counter-water = Water and Sewerage
counter-health = Health

## Headings of the list of errands

topic-moving = Moving
topic-certificate = Certificates and seals
topic-my_number = My Number card
topic-family_register = Birth, marriage, divorce
topic-insurance = Health insurance
topic-pension = Pension
topic-tax = Tax and mopeds
topic-pregnancy = Pregnancy and birth
topic-children = Raising children
topic-school = Nursery and school
topic-disability = Disability and development
topic-care = Care and older people
topic-bereavement = After a death
topic-living = Water, waste, dogs, housing
topic-worry = Worries and advice
topic-foreign = Foreign residents

## Ways that need no visit

way-convenience_store = At a convenience store
way-online = Online
way-post = By post
way-phone = By phone
way-elsewhere = At another office
way-automatic = Often nothing to do

## Field groups

group-errand = What you came for, and your language
group-who = About you
group-family = Your family
group-move = Your move
group-insurance = Health insurance
group-disability = Disability and support
group-care = Care
group-school = Nursery and school
group-living = Daily life
group-money = Money and belongings
group-access = Support you need
group-bereavement = The person who died
group-worry = What you want to talk about
group-notes = What counters wrote

## Facts, questions and answers

fact-event = What you came for
question-event = What brings you here today?
    .why = So that we show only what you need.
choice-event-moving = Moving home
choice-event-pregnancy = Pregnancy
choice-event-birth = A new baby
choice-event-school = Children, school
choice-event-marriage = Marriage, names
choice-event-divorce = Divorce
choice-event-job = Job, insurance, pension
choice-event-disability = Disability, development
choice-event-care = Care, older people
choice-event-death = A family member died
choice-event-certificate = Certificates, seals
choice-event-my_number = My Number card
choice-event-tax = Tax, mopeds
choice-event-worry = Worries, advice
choice-event-foreign = Foreign residents
choice-event-living = Water, waste, housing
fact-move_kind = Kind of move
question-move_kind = What kind of move is it?
    .why = Each kind of move has its own form. If someone must not learn your address, ask at the information desk first.
choice-move_kind-in = From another city or town
choice-move_kind-in_abroad = From abroad
choice-move_kind-within = Within this city
choice-move_kind-out = To another city or town
choice-move_kind-out_abroad = Abroad, for 1 year or more
fact-moved_on = Day of the move
question-moved_on = When did you move, or when will you?
    .why = We count the days you have left to report it.
fact-residence = Nationality and status
question-residence = Are you a Japanese national? If not, which card?
    .why = You bring different papers.
choice-residence-japanese = Yes, Japanese national
choice-residence-card = Residence card (在留カード)
choice-residence-special = Special permanent resident certificate
fact-my_number_card = Has a My Number card
question-my_number_card = Do you have a My Number card?
    .why = If you have the card, some steps are shorter or not needed.
fact-children_ages = Ages of children
question-children_ages = How old are the children up to 18 who live with you?
    .why = Allowances and school steps depend on age.
fact-age_band = Your age
question-age_band = How old are you?
    .why = Pension and insurance depend on age.
choice-age_band-under_20 = 19 or younger
choice-age_band-20_59 = 20 to 59
choice-age_band-60_64 = 60 to 64
choice-age_band-65_74 = 65 to 74
choice-age_band-75_up = 75 or older
fact-insurance = Health insurance
question-insurance = Which health insurance will you have from now on?
    .why = City hall handles only some kinds. If nothing changes, choose your present one.
choice-insurance-company = Insurance through work, also as a dependant
choice-insurance-national = National Health Insurance (国保)
choice-insurance-late_elder = Insurance for ages 75 and over
choice-insurance-welfare = Public assistance
choice-insurance-none = No insurance
fact-supported = Person with a disability
question-supported = Do you or your family have a disability or need support?
    .why = So that no support is forgotten.
choice-supported-child = A child
choice-supported-self = Myself
choice-supported-family = Another family member
fact-handbook = Disability certificates and support (手帳)
question-handbook = Which disability papers or allowances does your household have?
    .why = Each must be carried over separately. Leave out care insurance and single-parent support.
choice-handbook-body = Physical disability certificate (身体障害者手帳)
choice-handbook-intellectual = Intellectual (療育手帳)
choice-handbook-mental = Mental health (精神障害者保健福祉手帳)
choice-handbook-day_service = Certificate for a child's day services
    .detail = After-school day service, early support
choice-handbook-services = Certificate for an adult's disability services
    .detail = Helpers, day centres, work, group homes
choice-handbook-medical = Certificate for supported treatment (自立支援医療)
    .detail = Mental health visits, operations, dialysis
choice-handbook-severe = Medical card for people with a disability
choice-handbook-child_allowance = Special child-rearing allowance (特別児童扶養手当)
choice-handbook-other_allowance = Special disability or disabled child allowance
choice-handbook-equipment = Equipment paid for by the city
    .detail = Stoma supplies, hearing aids
fact-support_used = Disability support in use
question-support_used = Which disability support do you use now?
    .why = Each needs its own step so that it goes on.
choice-support_used-day_service = Day services
    .detail = After school or in the daytime
choice-support_used-home_help = Help at home
    .detail = Helpers, short stays, group homes
choice-support_used-medical = Supported treatment (自立支援医療)
    .detail = You hold a recipient certificate (受給者証)
choice-support_used-equipment = Wheelchair, hearing aid, tools
choice-support_used-allowance = A disability allowance
    .detail = For example for a child with a disability
fact-belongings = What the household has
question-belongings = Do you have any of these?
    .why = You must register or report each of these.
choice-belongings-moped = Moped or small tractor
    .detail = Up to 125 cc
choice-belongings-dog = A dog
choice-belongings-house = Land or a house
    .detail = In this city
choice-belongings-farmland = Farmland
choice-belongings-forest = Forest
fact-care_level = Care level (要介護・要支援)
question-care_level = Does anyone have a care level (要介護・要支援)?
    .why = The care level must be transferred when you move. Include your family.
fact-low_income = Low income, or no residence tax
question-low_income = Is your household’s income low?
    .why = Some costs can be lowered. Choose “Yes” also if nobody pays residence tax.
fact-needs = Help at the counter
question-needs = What would help you at the counter?
    .why = So that staff can prepare.
choice-needs-plain_japanese = Plain Japanese
choice-needs-interpreter = An interpreter
choice-needs-sign_language = Sign language
choice-needs-writing = Writing instead of speaking
choice-needs-slowly = Slow explanations
choice-needs-wheelchair = A place for a wheelchair
choice-needs-large_print = Large print
choice-needs-quiet = A quiet seat
