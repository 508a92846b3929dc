# Machine-made translation, not reviewed by a person.

## National health insurance

procedure-nhi_join = Join National Health Insurance after a job
    .about = For people whose insurance through work ended and who have no other. Do this within 14 days, counted from the day after it ended.
    .late = You can still join. You pay from the month when you should have joined.
    .search = national health insurance, left my job, no insurance, kokuho, health insurance, insurance, national insurance, join health insurance, after quitting, don't have insurance, no health insurance, sign up for health insurance, enrol in health insurance
procedure-nhi_join_move = Join National Health Insurance after moving in
    .about = For people under 75 without insurance through work.
    .late = You can still join. You pay from the month when you should have joined.
    .search = national health insurance, moving in, kokuho
procedure-nhi_join_birth = Join National Health Insurance for a baby
    .about = For babies in families with National Health Insurance.
    .search = baby insurance, national health insurance
procedure-nhi_leave = Leave National Health Insurance after a new job
    .about = For people who joined insurance through work.
    .search = leave national health insurance, new job, paying twice, company insurance, social insurance, new company insurance, cancel health insurance
procedure-nhi_leave_abroad = Leave National Health Insurance when moving abroad
    .about = Return the city's insurance certificate before you leave Japan.
    .search = leave national health insurance, moving abroad
procedure-nhi_leave_move = Leave National Health Insurance when moving out
    .about = Return the city's insurance certificate. Students who stay in their parents' insurance do not need this.
    .search = leave insurance, moving out
procedure-insurance_papers = Get an insurance certificate (資格確認書)
    .about = For people who cannot use a My Number card at clinics, or lost this.
    .search = insurance card lost, certificate of insurance, eligibility certificate, insurance card, health insurance card, lost insurance card
procedure-nhi_student = National Health Insurance for students
    .about = For students who study away but stay on their parents' insurance.
    .search = student insurance, university, living away
procedure-nhi_limit = Limit the cost of a hospital stay
    .about = If you show a My Number card at the hospital, you rarely need this.
    .search = hospital cost limit, surgery, high medical cost, hospital bill, hospital costs, medical bill
procedure-nhi_high_cost = Refund of high medical costs
    .about = For a month with very high costs. Apply within two years, counted from the month after it.
    .search = high medical cost refund, money back, hospital bill, hospital costs, medical bill, high medical costs, refund, hospital bill too high
procedure-nhi_refund = Refund of costs you paid in full
    .about = For the full cost of treatment, braces, or hospitals abroad.
    .search = refund, braces, paid in full, hospital abroad
procedure-nhi_birth = Childbirth lump sum
    .about = 500,000 yen from National Health Insurance. Nothing to do if the hospital gets it directly.
    .search = childbirth lump sum, birth money, birth costs, money for baby, baby bonus
procedure-nhi_relief = Pay less for National Health Insurance
    .about = For people who lost their job, or find it hard to pay.
    .search = cannot pay premium, unemployed, reduction, insurance too expensive, insurance premium
procedure-nhi_maternity = Lower premium around a birth
    .about = For National Health Insurance. You can apply from six months before the due date.
    .search = maternity premium, pregnant, birth, exemption

## Insurance of the late elders

procedure-late_move_in = Insurance for ages 75 and over, after moving in
    .about = For people aged 75 and over. From another prefecture, bring a certificate too.
    .search = late elder insurance, 75, moving in
procedure-late_move_out = Insurance for ages 75 and over, when moving out
    .about = Return your insurance certificate (資格確認書). If you move to another prefecture, we give you a certificate to hand in there.
    .search = late elder insurance, 75, moving out
procedure-late_75 = Insurance from your 75th birthday
    .about = Nothing to do. The papers come by post.
    .search = turned 75, late elder insurance, 75 years old
procedure-late_disabled = Insurance for ages 75 and over, early, with a disability
    .about = For ages 65 to 74. You can leave it again.
    .search = disability, 65, elder insurance
procedure-late_account = Insurance for ages 75 and over: pay from an account
    .about = Instead of a deduction from your pension.
    .search = bank payment, pension deduction, premium

## National pension

procedure-pension_join = Join the national pension after a job
    .about = For ages 20 to 59: you left a job, or are no longer a dependant. Do this within 14 days of that day.
    .search = national pension, left my job, nenkin, pension
procedure-pension_join_abroad = Join the national pension from abroad
    .about = For ages 20 to 59: you came from abroad.
    .search = national pension, from abroad
procedure-pension_20 = Pension from your 20th birthday
    .about = Nothing to do. A letter comes about two weeks after your birthday. Students can ask to pay later.
    .search = turned 20, national pension
procedure-pension_voluntary = Stay in the national pension by choice
    .about = For people aged 60 and over, or while you live abroad.
    .search = voluntary pension, increase pension, abroad
procedure-pension_exempt = Pension contribution relief
    .about = For people with a low income or no job. It can go back two years and one month.
    .search = cannot pay pension, exemption, unemployed, stop paying pension, can't afford pension
procedure-pension_student = Pension deferral for students
    .about = For students aged 20 and over with a low income. Apply every year.
    .search = student pension, deferral, university
procedure-pension_maternity = Pension relief around a birth
    .about = For people who pay the national pension themselves. Apply from six months before the due date.
    .search = maternity pension, pregnant, exemption
procedure-pension_address = Pension address
    .about = Nothing to do if the pension office has your My Number.
    .search = pension address, change of address
