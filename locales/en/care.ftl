# Machine-made translation, not reviewed by a person.

## Papers

document-care_doctor = Name of the family doctor and hospital
document-care_share_cards = Other care insurance certificates (if any)

## Errands

procedure-care_apply = Apply for a care level
    .about = The first step to home help or day care. Family can apply.
    .search = care level, home helper, day service, nursing care, parent, apply, care manager, nursing home, care insurance, elderly care
procedure-care_change = Change or renew a care level
    .about = When the condition changed, or from 60 days before the care level ends.
    .search = care level changed, renewal, got worse, expiry
procedure-care_limit = Lower meal and room costs in a care home
    .about = For households that pay no residence tax and have few savings. Apply at any time, renew every August.
    .search = care home cost, meal cost, room cost, limit, short stay
procedure-care_high_cost = Refund of high care costs
    .about = When your own share in one month was over the limit.
    .search = high cost, refund, limit, care cost
procedure-care_home_repair = Handrails, home changes and care equipment
    .about = The city pays part of the cost. Apply before you build or buy.
    .search = handrail, step, home repair, bath chair, toilet, equipment
procedure-care_card_again = Replace a care insurance card
    .about = When you lost or damaged a care insurance card.
    .search = lost care card, replace, reissue
procedure-care_premium = Ask about the care insurance premium
    .about = How people aged 65 and over pay, and what to do when it is hard.
    .search = care premium, cannot pay, reduction, taken from pension
procedure-elder_consult = Advice for older people and their families
    .about = Memory, living alone, leaving hospital, tired carers: talk about anything.
    .search = memory, dementia, worried about parent, living alone, tired carer, discharge, care home, nursing home, elderly, old people, old parents, mom has dementia, dad has dementia
procedure-elder_service = Check-ins, meals and incontinence pads for older people
    .about = Emergency call device, meals at home, incontinence pads.
    .search = check-in, meal delivery, emergency button, nappies, wandering, meals for elderly, meals, shopping help
procedure-elder_private = Talk about an older person's life
    .about = A member of staff listens in a quiet place. Say only what you want to.
    .search = hard to say, hurt, hitting, money taken, abuse, guardianship
procedure-care_young = Help for people under 40
    .about = Care insurance starts at 40. We look for other support.
    .search = young person care, illness, helper, support
procedure-elder_vaccine = Vaccines for older people
    .about = Shingles and others. Ask about age and cost first.
    .search = vaccine, shingles, pneumonia, flu, shot, vaccination, covid, corona vaccine

## Moving with a care level

document-care_transfer_paper = Care level paper from your former city or town (if you have it)
procedure-care_move_in = Transfer a care level
    .about = Keeps the care level. Apply within 14 days of moving, or you start again.
    .late = You may need a new assessment. The counter checks it with you.
    .search = care level moving, transfer care, keep care level
procedure-care_move_out = Return care cards and get the transfer paper
    .about = For people leaving the city. The next city or town asks for that paper.
    .search = care level moving out, return card, transfer paper
procedure-care_move_within = Change the address on the care insurance card
    .about = Corrects the address on care insurance cards after a move within the city.
    .search = care insurance address, moving within the city
procedure-care_join = Care insurance card at 65
    .about = It comes by post when you turn 65. You need not apply.
    .search = turned 65, care insurance card, not arrived
