# Machine-made translation, not reviewed by a person.

## National health insurance

procedure-nhi_join = Join national health insurance after a job
    .about = For people whose company insurance ended.
    .search = national health insurance, left my job, no insurance, kokuho
procedure-nhi_join_move = Join national health insurance after moving in
    .about = For people under 75 without company insurance.
    .search = national health insurance, moving in, kokuho
procedure-nhi_join_birth = Join national health insurance for a baby
    .about = For babies in families with national health insurance.
    .search = baby insurance, national health insurance
procedure-nhi_leave = Leave national health insurance after a new job
    .about = For people who joined a company's insurance.
    .search = leave national health insurance, new job, paying twice
procedure-nhi_leave_move = Leave national health insurance when moving out
    .about = Return the city's insurance certificate.
    .search = leave insurance, moving out
procedure-insurance_papers = Get an insurance certificate (資格確認書)
    .about = For people without a card as insurance card, or who lost it.
    .search = insurance card lost, certificate of insurance, eligibility certificate
procedure-nhi_student = National health insurance for students
    .about = For students who study away but stay on their parents' insurance.
    .search = student insurance, university, living away
procedure-nhi_limit = Limit the cost of a hospital stay
    .about = With the card as insurance card, this is mostly not needed.
    .search = hospital cost limit, surgery, high medical cost
procedure-nhi_high_cost = Refund of high medical costs
    .about = For a month with very high costs. Apply within two years.
    .search = high medical cost refund, money back
procedure-nhi_refund = Refund of costs you paid in full
    .about = For the full cost of treatment, braces, or hospitals abroad.
    .search = refund, braces, paid in full, hospital abroad
procedure-nhi_birth = Childbirth lump sum
    .about = For national health insurance. Nothing to do if the hospital gets it directly.
    .search = childbirth lump sum, birth money
procedure-nhi_relief = Lower your insurance premium
    .about = For people who lost their job or cannot pay.
    .search = cannot pay premium, unemployed, reduction
procedure-nhi_maternity = Lower premium around a birth
    .about = For national health insurance. You can apply six months before.
    .search = maternity premium, pregnant, birth, exemption

## Insurance of the late elders

procedure-late_move_in = Insurance from age 75 after moving in
    .about = From another prefecture, bring the burden class certificate.
    .search = late elder insurance, 75, moving in
procedure-late_move_out = Insurance from age 75 when moving out
    .about = Return the certificate. For another prefecture, take a new one along.
    .search = late elder insurance, 75, moving out
procedure-late_75 = Insurance from your 75th birthday
    .about = Nothing to do. The papers come by post.
    .search = turned 75, late elder insurance
procedure-late_disabled = Early elder insurance with a disability
    .about = For people of 65 to 74. You can leave it again.
    .search = disability, 65, elder insurance
procedure-late_account = Pay elder insurance from a bank account
    .about = Instead of payment out of your pension.
    .search = bank payment, pension deduction, premium

## National pension

procedure-pension_join = Join the national pension after a job
    .about = For ages 20 to 59: you left a job, or are no longer a dependant.
    .search = national pension, left my job, nenkin
procedure-pension_join_abroad = Join the national pension from abroad
    .about = For people of 20 to 59 who came from abroad.
    .search = national pension, from abroad
procedure-pension_20 = Pension from your 20th birthday
    .about = Nothing to do. A letter comes in about two weeks.
    .search = turned 20, national pension
procedure-pension_voluntary = Stay in the national pension by choice
    .about = For people over 60, or while you live abroad.
    .search = voluntary pension, increase pension, abroad
procedure-pension_exempt = Pension contribution relief
    .about = For people with low income or no job.
    .search = cannot pay pension, exemption, unemployed
procedure-pension_student = Pension deferral for students
    .about = For students of 20 or older with low income. Apply every year.
    .search = student pension, deferral, university
procedure-pension_maternity = Pension relief around a birth
    .about = For people who pay the national pension themselves.
    .search = maternity pension, pregnant, exemption
procedure-pension_address = Pension address
    .about = Nothing to do if your My Number is linked.
    .search = pension address, change of address
