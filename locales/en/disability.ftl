# Machine-made translation, not reviewed by a person.
# Support with a disability.

# --- Handbooks ---
procedure-handbook_body_new = Physical disability certificate (身体障害者手帳)
    .about = Apply for the certificate. It takes two to three months.
    .search = disability handbook, physical disability, blind, deaf, dialysis, pacemaker, disabled, disability, disability card, disability certificate
procedure-handbook_intellectual_new = Intellectual disability certificate (療育手帳)
    .about = Apply for the certificate or for a new assessment.
    .search = intellectual disability, ryoiku techo, handbook, assessment
procedure-handbook_mental_new = Mental health disability certificate
    .about = For mental illness or developmental disorders (精神障害者保健福祉手帳). Apply six months or more after the first doctor's visit for it.
    .search = mental health handbook, depression, autism, adhd, epilepsy
procedure-handbook_body_renew = Change the grade of a physical certificate (手帳)
    .about = For people whose disability changed, or whose review date has come.
    .search = handbook grade, review, worse, disability renewal
procedure-handbook_mental_renew = Renew a mental health certificate (手帳)
    .about = Renew it every two years, from three months before it expires.
    .search = renew mental handbook, expiry
procedure-handbook_address = Change the address on a certificate (手帳)
    .about = If you come from another prefecture, you get a new certificate.
    .search = handbook address, disability handbook moving, other prefecture
procedure-handbook_change = Change address or name on a certificate (手帳)
    .about = Correct the address or the name on a disability certificate (手帳).
    .search = handbook name change, handbook address
procedure-handbook_reissue = Replace a disability certificate
    .about = Get a new certificate if you lost yours, or it tore. Report a loss to the police first.
    .search = lost handbook, torn handbook, replace disability handbook

# --- Services ---
procedure-services_new = Apply for support services
    .about = Helpers, day centres, work and homes for adults. You may not need a certificate.
    .search = helper, group home, day centre, sheltered work, support services
procedure-services_move = Keep your support services
    .about = Get a new certificate so that your services go on after the move.
    .search = service certificate moving, keep helper, support level
procedure-day_service_new = Day services for a child
    .about = After-school day service and early support for children under 18. You can ask without a disability certificate.
    .search = after-school day service, early intervention, houkago day service, development support
procedure-day_service_move = Keep your child's day service
    .about = Get a new certificate (通所受給者証) so that the day service goes on.
    .search = after-school day service moving, day service certificate, jukyushasho
procedure-services_end = Return service certificates
    .about = Give them back when you move out. Get the papers for the new city or town.
    .search = return service certificate, moving out disability

# --- Medical support ---
procedure-medical_mental_new = Lower the cost of mental health care
    .about = For people in regular treatment for mental illness or epilepsy (自立支援医療).
    .search = mental health medical cost, psychiatrist, self-support medical, epilepsy, psychiatric, mental health
procedure-medical_mental_renew = Renew or change mental health aid
    .about = Renew every year, from three months before it expires. Also report a new hospital or insurance.
    .search = renew self-support medical, change hospital
procedure-medical_move = Keep your medical support
    .about = Change your certificate for self-support medical care (自立支援医療) after the move.
    .search = self-support medical moving, medical certificate address
procedure-medical_body_adult = Lower the cost of surgery or dialysis
    .about = For adults with a physical disability certificate. Apply before the treatment.
    .search = surgery cost, dialysis, joint replacement, rehabilitation medical
procedure-medical_body_child = Lower the cost of a child's surgery
    .about = For children under 18. Apply before the treatment.
    .search = child surgery cost, cleft lip, heart surgery child
procedure-severe_medical = Medical card with a disability
    .about = Lower medical costs for people with certain grades of certificate. Income limits apply.
    .search = disability medical ticket, doctor fees disability, fukushi iryo

# --- Allowances ---
procedure-special_child_allowance = Special child-rearing allowance
    .about = For raising a child under 20 with a disability (特別児童扶養手当). It starts the month after you apply.
    .search = special child allowance, disabled child money, tokuji
procedure-special_child_allowance_move = Special allowance after moving
    .about = Report your move if you receive the special child-rearing allowance.
    .search = special child allowance moving, address
procedure-disabled_child_welfare = Allowance for a child in constant care
    .about = For children under 20 at home who always need care (障害児福祉手当).
    .search = disabled child welfare allowance, severe disability child
procedure-special_disability_allowance = Allowance for an adult in constant care
    .about = For people aged 20 and over at home who always need special care (特別障害者手当).
    .search = special disability allowance, bedridden, severe disability
procedure-disability_allowance_move = Disability allowance after moving
    .about = Report your move if you receive a disability allowance.
    .search = disability allowance moving, address

# --- Equipment and going out ---
procedure-equipment = Money for hearing aids, wheelchairs, aids
    .about = Hearing aids, wheelchairs, artificial limbs. Apply before you buy or repair.
    .search = hearing aid, wheelchair, artificial leg, brace, prosthesis
procedure-daily_tools = Money for equipment in daily life
    .about = Stoma supplies, incontinence pads, bathing and reading aids. Apply before you buy.
    .search = stoma, diapers, nappies, daily tools, braille, bath aid
procedure-hearing_aid_child = Hearing aid for a child
    .about = For hearing loss too light for a disability certificate. Apply before you buy.
    .search = child hearing aid, hearing loss
procedure-sign_interpreter = Sign language interpreter
    .about = An interpreter or note writer comes with you, for example to hospital.
    .search = sign language, interpreter, deaf, note taker
procedure-outing_aid = Help with going out
    .about = Ask about taxi vouchers, fuel money, parking permits and the Help Mark.
    .search = taxi ticket, fuel, parking permit, help mark, discount

# --- Talking about it ---
procedure-disability_consult = Advice on living with a disability
    .about = The person and the family can talk about daily life, support and the future.
    .search = disability advice, where to ask, future, family support, disabled, disability

# --- Papers ---
document-handbook_opinion = Certificate by an approved doctor (指定医)
document-mental_handbook_papers = Doctor's certificate, or disability pension papers
document-photo_from_outside = Photo 4×3 cm, only for a new certificate from another prefecture
document-disability_proof = Disability certificate, doctor's certificate or medical support certificate
document-service_certificate = Your service certificate (受給者証)
document-support_level_certificate = Certificate of support level from your former city or town
document-child_support_proof = Disability certificate, allowance papers, or an opinion by a doctor or nurse
document-day_service_certificate = Day service certificate (通所受給者証)
document-support_plan = Draft support plan, if you have one; it can come later
document-mental_medical_certificate = Medical support certificate (自立支援医療 受給者証)
document-medical_certificate_due = Doctor's certificate, only in years when your certificate (受給者証) says 要
document-treatment_opinion = Medical opinion by an approved hospital (指定医療機関)
document-allowance_opinion = Doctor's certificate for the allowance (form at the counter)
document-handbook_if_any = Disability certificate (手帳), if you have one
document-handbook_or_illness_papers = Disability certificate (手帳), or proof of a rare disease
document-equipment_opinion = Medical opinion or prescription, for some aids
document-estimate = Quotation from a registered dealer
document-hearing_opinion = Opinion by a doctor of an approved hospital (指定医療機関)
document-interpreter_details = Note of the date, place and purpose
procedure-work_choice = Support to choose a place to work
    .about = Helps you find suitable work before you start at a support centre.
    .search = work support, sheltered work, choose work, job with a disability
procedure-help_mark = Help Mark
    .about = A tag that tells people you may need help. No certificate needed.
    .search = help mark, help card, tag
procedure-disaster_list = List for help in a disaster
    .about = For people who cannot escape alone. You decide who may know.
    .search = disaster list, evacuation help, earthquake, emergency plan, list, register, cannot evacuate alone, disaster support, elderly, disabled, vulnerable, need help, evacuation plan
procedure-support_file = Support file
    .about = A file you keep about growth, advice and support. You need not repeat your story.
    .search = support file, support notebook, repeat story, records, handover
document-emergency_contacts = Emergency contacts and who can help you
