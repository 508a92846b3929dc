# Machine-made translation, not reviewed by a person.
# Nursery, care after school, and school.

# --- Before school ---
procedure-nursery = Apply for nursery
    .about = For families who cannot care for a child in the daytime. Apply two months ahead: in April for a start in June.
    .search = nursery, daycare, hoikuen, childcare place, back to work, nursery school, day care, childcare, kids care, day care application, daycare application, apply for daycare
procedure-kindergarten = Apply for kindergarten or short hours at a children's centre
    .about = For children from 3 to 5. Apply at the place you choose.
    .search = kindergarten, yochien, preschool
procedure-nursery_change = Change at your nursery
    .about = Report a change of work, address, family or hours, or leave the nursery.
    .search = nursery change, new job, parental leave, leave nursery, hours
procedure-anyone_nursery = Nursery hours for any child
    .about = For children from 6 months to under 3 years who have no nursery. Up to 3 hours a month.
    .search = few hours nursery, daredemo tsuen, drop-in childcare
procedure-short_care = Short-time and sick-child care
    .about = Register before you need it: for a few hours, or when your child is ill.
    .search = babysitting, sick child care, family support, short care, fever, tired parent, parenting, babysitter, leave my child
procedure-after_school = Apply for after-school care
    .about = For primary pupils whose parents are out in the daytime (こどもの家).
    .search = after-school care, gakudo, summer holiday care, kodomo no ie, after school, after school club

# --- School ---
procedure-school_transfer = Enter or change school
    .about = For children in primary or junior high school who move or start school.
    .search = school transfer, change school, enrol, new school, school district, foreign child school, school, elementary school, change schools, enrol my child, put my child in school
procedure-school_transfer_out = Leave the present school
    .about = Tell your school about the move. It gives you the papers for the new one.
    .search = leave school, moving away school papers, transfer out
procedure-school_designation = Attend a school of another district
    .about = Ask to attend another school, for example until graduation or for health.
    .search = other school district, stay at same school, school zone, school district
procedure-school_aid = Help with school costs
    .about = Money for lunch, materials and trips. Hand the form in at school.
    .search = school costs, lunch money, school aid, financial help school, school money, school fees
procedure-school_place = Advice on the right class or school
    .about = Find the class, school and support that fit your child.
    .search = special needs class, support school, school advice, developmental
procedure-school_absence = Talk about school life
    .about = Pupils and parents can talk about absence, friends or bullying.
    .search = not going to school, bullying, school refusal, school worries

# --- Papers ---
document-nursery_form = Nursery application form (also at the counter)
document-kindergarten_form = Kindergarten application form (at the kindergarten)
document-after_school_form = After-school care application form
document-illness_papers = Proof of illness, disability or care (doctor's or disability certificate)
document-job_search_papers = Proof that you are looking for work
document-change_papers = Paper that shows what changed
document-reason_papers = Paper that shows the reason (contract, certificate)
document-allowance_certificate_if_any = Child-rearing allowance certificate, if you have one
document-support_papers = Test results, certificates, support file, if you have them
document-reason_of_care = Proof of why you need care (for work: employer's certificate)
document-school_papers_if_any = Certificates from the former school, if the child went to one
document-enrol_notice = School entry notice, if it came
document-allergy_papers = Doctor's paper about the allergy
procedure-nursery_leave = Leave a nursery
    .about = Reports that your child leaves. Ask the nursery or the counter by what day you must report.
    .search = leave nursery, stop nursery, withdraw
procedure-school_allergy = Food allergy and lunch
    .about = Tell the school or nursery. A doctor fills in their paper.
    .search = food allergy, lunch allergy, special diet, school lunch allergy
