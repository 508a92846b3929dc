# Machine-made translation, not reviewed by a person.

### The phrasebook of the counters: its topics, phrases and the answers to choose from; and the remarks on a record.

## Topics

phrases-greeting = Greeting and waiting
phrases-language = Language and help
phrases-papers = Papers
phrases-people = You and your family
phrases-dates = Dates and addresses
phrases-money = Money
phrases-procedure = The procedure
phrases-result = Result and next steps
phrases-way = Finding the way
phrases-health = Health and safety

## Greeting and waiting

phrase-hello = Hello. I will help you.
phrase-answer_on_screen = Questions appear on this screen. Please press your answer.
phrase-please_sit = Please take a seat.
phrase-please_wait = Please wait a moment.
phrase-wait_10 = Please wait about 10 minutes.
phrase-wait_30 = Please wait about 30 minutes.
phrase-wait_60 = Please wait about one hour.
phrase-thanks_for_waiting = Thank you for waiting.
phrase-have_number = Do you have a number for the queue?
phrase-have_appointment = Do you have an appointment?
phrase-first_time = Is this your first time for this procedure?
phrase-what_for = What do you need today?
reply-what_for-moving = Moving
reply-what_for-certificate = Certificates
reply-what_for-insurance = Health insurance or pension
reply-what_for-children = Children and school
reply-what_for-tax = Tax
reply-what_for-other = Something else
phrase-who_for = Who is this procedure for?
reply-who_for-self = Myself
reply-who_for-child = My child
reply-who_for-spouse = My husband or wife
reply-who_for-parent = My father or mother
reply-who_for-relative = Another family member
reply-who_for-other = Someone outside my family
phrase-condolence = We are very sorry for your loss.
phrase-thank_you = Thank you very much.

## Language and help

phrase-which_language = Which language would you like?
reply-which_language-plain_japanese = Plain Japanese
reply-which_language-english = English
reply-which_language-vietnamese = Vietnamese
reply-which_language-portuguese = Portuguese
reply-which_language-chinese = Chinese
reply-which_language-other = Another language
phrase-japanese_level = How much Japanese do you understand?
reply-japanese_level-well = I understand well
reply-japanese_level-plain = I understand plain Japanese
reply-japanese_level-little = I understand a little
reply-japanese_level-none = I do not understand
phrase-phone_interpreter = Do you need an interpreter by phone?
phrase-interpreter_call = We are calling an interpreter. Please wait.
phrase-speak_into_phone = Please speak into this phone.
phrase-explain_slowly = I will explain slowly.
phrase-explain_in_writing = I will explain in writing.
phrase-understood = Did you understand the explanation so far?
phrase-explain_again = I will explain once more.
phrase-someone_with = Did someone who understands Japanese come with you?
phrase-help_writing = Would you like help with writing?
phrase-speak_louder = Shall I speak louder?
phrase-talk_in_writing = Would you like to talk in writing?
phrase-sign_language = Do you need a sign language interpreter?
phrase-reading_glasses = Would you like to use reading glasses?
phrase-quiet_place = Would you like to talk in a quiet place?
phrase-wheelchair_seat = Do you need a seat for a wheelchair?

## Papers

phrase-which_identity = Which proof of identity do you have with you?
reply-which_identity-residence_card = Residence card or special permanent resident certificate
reply-which_identity-my_number_card = My Number card
reply-which_identity-driving_licence = Driving licence
reply-which_identity-passport = Passport
reply-which_identity-other = Something else
reply-which_identity-none = I have none
phrase-show_identity = Please show me your proof of identity.
phrase-show_residence_card = Please show me your residence card (在留カード).
phrase-show_my_number_card = Please show me your My Number card.
phrase-show_passport = Please show me your passport.
phrase-have_insurance_paper = Do you have something that shows your health insurance?
phrase-have_move_out_certificate = Do you have a moving-out certificate (転出証明書)?
phrase-moved_out_online = Did you report moving out online?
phrase-have_proxy_letter = Do you have a letter of proxy (委任状)?
phrase-have_bank_book = Do you have a bank book or cash card?
phrase-have_pension_number = Do you have something that shows your pension number?
phrase-have_mother_child_book = Do you have the mother and child handbook (母子健康手帳)?
phrase-have_death_certificate = Do you have a copy of the death certificate (死亡診断書)?
phrase-have_translation = Do you have a Japanese translation?
phrase-which_certificate = Which certificate do you need?
reply-which_certificate-residence = Copy of the residence record (住民票)
reply-which_certificate-seal = Seal certificate (印鑑登録証明書)
reply-which_certificate-tax = Tax certificate
reply-which_certificate-register = Family register certificate (戸籍)
reply-which_certificate-other = Something else
reply-which_certificate-unsure = I do not know
phrase-certificate_for = Where will you hand in the certificate?
reply-certificate_for-work = Employer
reply-certificate_for-school = School or nursery
reply-certificate_for-bank = Bank
reply-certificate_for-immigration = Immigration office
reply-certificate_for-licence_centre = Police or licence centre
reply-certificate_for-other = Somewhere else
phrase-how_many_copies = How many copies do you need?
phrase-may_copy = May I copy this paper?
phrase-show_original = Please show me the original, not a copy.
phrase-fill_form = Please fill in this form.
phrase-write_name = Please write your name here.
phrase-write_name_as_on_card = Please write your name as it is on the card.
phrase-write_reading = Please write the reading of your name in katakana.
phrase-sign_here = Please sign here.
phrase-check_form = Please check what you have written.
phrase-is_correct = Is this correct?
phrase-papers_back = Here are your papers. Please check them.

## You and your family

phrase-name_reading_ok = Is this reading of your name correct?
phrase-spelling_ok = Is this spelling of your name correct?
phrase-born_on = What is your date of birth?
phrase-others_at_home = How many people live with you?
phrase-how_many_move = How many people are moving in total?
phrase-head_relation = How are you related to the head of household (世帯主)?
reply-head_relation-head = I am the head of household
reply-head_relation-spouse = Husband or wife
reply-head_relation-child = I am the head's son or daughter
reply-head_relation-parent = I am the head's father or mother
reply-head_relation-relative = Another relative
reply-head_relation-other = Not a relative
phrase-have_spouse = Do you have a husband or wife?
phrase-how_many_children = How many children do you have?
phrase-child_born_on = What is your child's date of birth?
phrase-lives_with_child = Do you live together with your child?
phrase-child_school = Where does your child go now?
reply-child_school-nursery = Nursery or children's centre (こども園)
reply-child_school-kindergarten = Kindergarten
reply-child_school-elementary = Elementary school
reply-child_school-junior_high = Junior high school
reply-child_school-high_school = High school
reply-child_school-none = Nowhere
phrase-pregnant = Are you pregnant now?
phrase-baby_due_on = When is your baby due?
phrase-single_parent = Are you raising children as a single parent?
phrase-which_handbook = Which disability certificate (手帳) do you have?
reply-which_handbook-body = Physical disability certificate (身体障害者手帳)
reply-which_handbook-intellectual = Intellectual disability certificate (療育手帳)
reply-which_handbook-mental = Mental health disability certificate (精神障害者保健福祉手帳)
reply-which_handbook-several = Two or more
reply-which_handbook-none = None
phrase-have_care_level = Do you have a care level (要介護 or 要支援)?
phrase-work_now = What work do you do now?
reply-work_now-employee = Employee
reply-work_now-part_time = Part-time work
reply-work_now-self_employed = Self-employed
reply-work_now-student = Student
reply-work_now-none = No work now
phrase-insurance_now = Which health insurance do you have now?
reply-insurance_now-work = Health insurance through work (yours or a family member's)
reply-insurance_now-national = National Health Insurance (国民健康保険)
reply-insurance_now-elder = Health insurance for people aged 75 and over (後期高齢者医療)
reply-insurance_now-welfare = Public assistance (生活保護)
reply-insurance_now-none = None
reply-insurance_now-unsure = I do not know
phrase-on_behalf = Did you come on behalf of someone else?
phrase-died_on = On what date did the person die?
phrase-died_relation = How are you related to the person who died?
reply-died_relation-spouse = Husband or wife
reply-died_relation-child = I am the son or daughter
reply-died_relation-parent = I am the father or mother
reply-died_relation-sibling = Brother or sister
reply-died_relation-grandchild = I am the grandchild
reply-died_relation-other = Someone else

## Dates and addresses

phrase-address_now_ok = Is this your current address?
phrase-address_before_ok = Is this your former address?
phrase-building_ok = Are the building name and room number correct?
phrase-write_address = Please write your address here.
phrase-lived_since = Since when have you lived at this address?
phrase-moved_from = Where did you move from?
reply-moved_from-here = Inside this city
reply-moved_from-prefecture = Another city or town in this prefecture
reply-moved_from-japan = Another prefecture
reply-moved_from-abroad = Another country
phrase-will_move_on = On what date will you move?
phrase-arrived_on = On what date did you arrive in Japan?
phrase-stay_until = Until what date is your period of stay?
phrase-card_valid_until = What is the expiry date of the card?
phrase-left_job_on = On what date did you leave your job?
phrase-started_job_on = On what date did you start your current job?
phrase-insurance_ended_on = From what date did you no longer have your former health insurance?
phrase-home_kind = What kind of home do you live in?
reply-home_kind-own = Own home
reply-home_kind-rent = Privately rented home
reply-home_kind-public = Public housing
reply-home_kind-company = Company housing or dormitory
reply-home_kind-with_family = Home of family or friends
reply-home_kind-other = Something else
phrase-post_arrives = Does post reach you at this address?
phrase-name_on_letter_box = Is your name on your letter box?
phrase-phone_ok = Can we reach you at this phone number?
phrase-write_phone = Please write your phone number here.

## Money

phrase-fee_in_writing = There is a fee. I will write down the amount.
phrase-fee_300 = It costs 300 yen per copy.
phrase-fee_350 = It costs 350 yen per copy.
phrase-fee_450 = It costs 450 yen per copy.
phrase-fee_750 = It costs 750 yen per copy.
phrase-no_fee = There is no fee.
phrase-fee_in_cash = Do you have the fee in cash?
phrase-pay_how = How would you like to pay?
reply-pay_how-cash = Cash
reply-pay_how-credit_card = Credit card
reply-pay_how-ic_card = Train card (IC card)
reply-pay_how-phone = Phone payment
phrase-pay_at_cashier = Please pay at the cashier's counter.
phrase-receipt_needed = Do you need a receipt?
phrase-change_and_receipt = Here are your change and receipt. Please check them.
phrase-had_income = Did you have any income last year?
phrase-income_last_year = How much was your income last year?
phrase-income_reported = Did you report last year's income to the tax office or city?
phrase-rent_a_month = How much is your rent a month?
phrase-paid_to_hospital = How much did you pay at the hospital?
phrase-hard_to_pay = Is it hard for you to pay?
phrase-can_pay_a_month = How much can you pay each month?
phrase-pay_from_bank = Would you like to pay automatically from your bank account?
phrase-own_account = Is this bank account in your own name?
phrase-paid_into_account = We will pay the money into your bank account.
phrase-pay_by_date = Please pay by the date on this slip.

## The procedure

phrase-my_number_matter = What do you need to do with your My Number card?
reply-my_number_matter-apply = Apply for a card
reply-my_number_matter-collect = Collect my card
reply-my_number_matter-renew = Renew it before it expires
reply-my_number_matter-pin = I forgot the PIN
reply-my_number_matter-lost = I lost it
reply-my_number_matter-change = My address or name changed
phrase-children_matter = Which procedure does your child need?
reply-children_matter-allowance = Child allowance (児童手当)
reply-children_matter-medical = Children's medical card (受給券)
reply-children_matter-nursery = Nursery or children's centre (こども園)
reply-children_matter-school = Elementary, junior high school
reply-children_matter-after_school = After-school care (学童)
reply-children_matter-other = Something else
phrase-disability_matter = Which procedure about disability or support do you need?
reply-disability_matter-handbook_new = Apply for a certificate (手帳)
reply-disability_matter-handbook_change = Change its address or name
reply-disability_matter-day_service = Day services for a child
reply-disability_matter-services = Support services for adults
reply-disability_matter-medical = Help with medical costs
reply-disability_matter-other = Something else
phrase-urgent = Is it urgent?
phrase-needed_by = By what date do you need it?
phrase-other_today = Do you have other procedures to do today?
phrase-may_go_on = May I go on with this procedure?
phrase-may_look_up = May I check the city's records about you?
phrase-may_tell = May I tell another counter about today's matter?
phrase-ask_colleague = I will check with another member of staff.
phrase-takes_30 = This procedure takes about 30 minutes.
phrase-takes_60 = This procedure takes about one hour.
phrase-photo_needed = We need a photo of your face.
phrase-put_card_here = Please put your card here.
phrase-remember_pin = Do you remember the PIN of your card?
phrase-enter_pin = Please enter the PIN yourself.
phrase-choose_new_pin = Please choose a new PIN.
phrase-lost_on = On what date did you lose it?
phrase-police_told = Have you reported it to the police?
phrase-used_services_before = Did you use support services in your former city or town?
phrase-had_child_allowance = Did you receive child allowance in your former city or town?
phrase-public_servant = Do you work as a public servant?
phrase-joined_pension = Have you ever joined the Japanese pension?
phrase-nursery_from = From what date do you need the nursery?
phrase-nursery_reason = Why do you need the nursery?
reply-nursery_reason-work = Work
reply-nursery_reason-job_search = Looking for work
reply-nursery_reason-birth = Birth of a baby
reply-nursery_reason-illness = Illness, injury or disability
reply-nursery_reason-care = Caring for a family member
reply-nursery_reason-study = Study
phrase-days_a_week = How many days a week do you want to use it?
phrase-work_starts_at = What time does your work start?
phrase-work_ends_at = What time does your work end?
phrase-pick_up_at = What time will you pick up your child?
phrase-death_reported = Have you handed in the death notice (死亡届)?
phrase-funeral_over = Has the funeral taken place?
phrase-not_here = This procedure cannot be done at city hall.
phrase-at_immigration = Please do this at the immigration office.
phrase-at_convenience_store = You can also get certificates at a convenience store.
phrase-can_do_online = You can also do this procedure online.

## Result and next steps

phrase-accepted = We have received your application.
phrase-finished_today = Today's procedure is finished.
phrase-not_possible_today = We are sorry. This cannot be done today.
phrase-papers_missing = Some papers are missing.
phrase-bring_these = Next time, please bring the papers on this list.
phrase-come_back_with_paper = Please come back with this paper.
phrase-come_when = On what date can you come next?
phrase-come_at = What time can you come?
phrase-again_today = Can you come again today?
phrase-by_post = We will send it by post.
phrase-in_one_week = It will arrive in about one week.
phrase-in_one_month = It will arrive in about one month.
phrase-result_later = We will tell you the result later.
phrase-fill_and_post = Please fill in the form that arrives and post it back.
phrase-keep_paper = Please keep this paper safe.
phrase-we_will_call = City hall will call you.
phrase-call_at = What time can you answer the phone?
phrase-call_this_number = If you have questions, please call this number.
phrase-receive_how = How would you like to receive it?
reply-receive_how-here = At this counter
reply-receive_how-post = By post
reply-receive_how-someone_else = Someone else will collect it
phrase-contact_how = How would you like us to contact you?
reply-contact_how-phone = Phone
reply-contact_how-post = Post
reply-contact_how-email = Email
reply-contact_how-someone_else = Through family or a friend
phrase-fill_in_at_home = Would you like to fill it in at home and bring it later?
phrase-valid_from_today = You can use it from today.
phrase-more_questions = Do you have any other questions?

## Finding the way

phrase-next_counter = Please go to the next counter.
phrase-information_desk = Please ask at the information desk.
phrase-follow_me = Please come with me. I will show you the way.
phrase-this_place = It is at this place on the map.
phrase-on_floor_1 = It is on 1F, the ground floor.
phrase-on_floor_2 = It is on 2F, one floor above the ground floor.
phrase-on_floor_3 = It is on 3F, two floors above the ground floor.
phrase-other_building = It is in another building. Here is a map.
phrase-elevator_there = The elevator is over there.
phrase-toilet_there = The toilet is over there.
phrase-baby_room_there = The baby room is over there.
phrase-copier_there = The copy machine is over there.
phrase-wait_near_counter = Please wait near the counter.
phrase-come_when_called = Please come to the counter when we call your number.
phrase-know_the_way = Do you know the way?
phrase-go_together = Would you like me to go with you?
phrase-came_how = How did you come here today?
reply-came_how-car = By car
reply-came_how-motorbike = By motorbike
reply-came_how-bicycle = By bicycle
reply-came_how-bus_train = By bus or train
reply-came_how-walk = On foot
reply-came_how-taxi = By taxi
phrase-mind_belongings = Please do not forget your belongings.
phrase-safe_way_home = Please take care on your way home.

## Health and safety

phrase-feel_unwell = Do you feel unwell?
phrase-where_hurts = Where does it hurt?
reply-where_hurts-head = Head
reply-where_hurts-chest = Chest
reply-where_hurts-belly = Belly
reply-where_hurts-back = Back
reply-where_hurts-limbs = Arm or leg
reply-where_hurts-other = Somewhere else
phrase-unwell_since = Since what date have you been unwell?
phrase-call_ambulance = Shall I call an ambulance?
phrase-ambulance_coming = An ambulance is coming. Please wait here.
phrase-lie_down = Would you like to lie down?
phrase-drink_water = Would you like some water?
phrase-danger_now = Are you in danger now?
phrase-afraid_of = Who are you afraid of?
reply-afraid_of-partner = Husband, wife or partner
reply-afraid_of-family = Another family member
reply-afraid_of-work = Someone at work
reply-afraid_of-acquaintance = Someone I know or a neighbour
reply-afraid_of-stranger = A stranger
phrase-safe_at_home = Is it safe for you to go home today?
phrase-child_safe_now = Is your child in a safe place now?
phrase-place_tonight = Do you have a place to stay tonight?
phrase-food_today = Do you have food for today?
phrase-call_police = Shall I call the police?
phrase-talk_alone = Would you like to talk alone?
phrase-keep_address_secret = Do you need to keep your address secret?
phrase-only_what_you_want = Please tell us only what you want to.
phrase-earthquake = Earthquake! Please protect your head.
phrase-evacuate = Please go to safety now. Follow our staff.

## Remarks: outcomes

remark-accepted = We received the application.
remark-done_today = The procedure at this counter was finished today.
remark-papers_missing = Some papers were missing. The procedure is not finished.
remark-decided_later = We decide later. The result will come by post.
remark-continued = We do the rest on another day.
remark-explained_only = Today we only explained it.
remark-talked = We talked about the matter.
remark-certificate_issued = We issued the certificate.
remark-form_given = We gave out an application form.
remark-not_needed = There was nothing to do at this counter.
remark-other_counter = Another counter is in charge. We explained the way there.

## Remarks: next steps

remark-next_counter = Please go to the next counter of the plan.
remark-bring_missing_papers = Please bring the missing papers.
remark-come_after_letter = Please come back when the letter has arrived.
remark-apply_online = Please apply online.
remark-wait_for_call = Please wait for a call from city hall.
remark-wait_for_post = Please wait until the post arrives.
remark-pay_with_slip = Please pay by the date on the payment slip.
remark-return_form = Please fill in the form and bring it to this counter.
remark-post_form = Please fill in the form and send it by post.
remark-ask_employer = Please ask the employer for the papers.
remark-ask_doctor = Please ask the doctor for a medical certificate (診断書).
remark-book_by_phone = Please book by phone.
remark-to_immigration = Please go to the immigration office.
remark-nothing_more = There is nothing more to do.

## Remarks: notes for every counter

remark-phone_interpreter_used = We used an interpreter by phone.
remark-plain_japanese_used = We explained it in plain Japanese.
remark-came_with_family = The visitor came with family.
remark-someone_came_instead = Someone came on behalf of the person.
remark-copies_made = We copied the papers and returned the originals.
remark-fee_paid = We received the fee.
remark-address_checked = We checked the current address.
remark-deadline_explained = We explained the deadline.
remark-other_counter_told = We told another counter, with the visitor's consent.
remark-quiet_seat_used = The talk took place in a quiet place.

## Remarks: notes of the Citizens’ Affairs counter

remark-residence_card_rewritten = We wrote the new address on the residence card.
remark-household_checked = We checked the head of household and the family relations.
remark-name_reading_checked = We checked the reading of the name.

## Remarks: notes of the My Number counter

remark-card_address_changed = We changed the address on the My Number card.
remark-certificate_renewed = We renewed the card's electronic certificate.
remark-pin_set = We set a new PIN.
remark-card_handed_over = We handed over the My Number card.

## Remarks: notes of the insurance and pension counter

remark-nhi_joined = We received the notice to join National Health Insurance.
remark-nhi_left = We received the notice to leave National Health Insurance.
remark-insurance_paper_by_post = We will send the insurance certificate (資格確認書) by post.
remark-pension_exemption_filed = We received the application for pension contribution relief.

## Remarks: notes of the tax counters

remark-income_reported = We received the residence tax report.
remark-moped_plate_given = We gave out the number plate for the moped.
remark-instalments_agreed = We agreed on payment in instalments.

## Remarks: notes of the disability counter

remark-handbook_address_changed = We changed the address on the certificate (手帳).
remark-day_service_certificate_switched = We will replace the day service certificate (通所受給者証).
remark-provider_handover = The service provider in the former city or town handed over the case.
remark-support_plan_later = Please bring the draft support plan later.

## Remarks: notes of the care counters

remark-care_level_carried_over = We carried over the care level from the former city or town.
remark-care_visit_arranged = We arranged the date of the assessment visit.

## Remarks: notes of the family counter

remark-child_allowance_filed = We received the application for child allowance.
remark-medical_card_given = We gave out the children's medical card (受給券).
remark-next_talk_arranged = We arranged the date of the next talk.

## Remarks: notes of the nursery and school counters

remark-nursery_wishes_noted = We noted the preferred nurseries.
remark-work_certificate_later = Please bring the work certificate later.
remark-school_settled = We settled which school the child goes to.
remark-school_called = We contacted the school.

## Remarks: notes of the health counter

remark-mother_child_book_given = We gave out the mother and child handbook (母子健康手帳).
