# Machine-made translation, not reviewed by a person.

## Papers

document-premium_notice = Notice or payment slip of the premium
document-welfare_end_notice = Notice that public assistance (生活保護) ended, if you have one
document-pension_claim_form = Pension claim form (年金請求書), if you received one

## Health insurance

procedure-nhi_join_within = Join National Health Insurance without other insurance
    .about = For people under 75 who have no insurance through work. Even if late, you pay from the month your former insurance ended.
    .search = national health insurance, no insurance, uninsured, kokuho
procedure-nhi_join_other = Join National Health Insurance after other insurance ended
    .about = For example when public assistance ended. Do this within 14 days, counted from the day after it ended.
    .search = national health insurance, no insurance, uninsured, public assistance ended, kokuho
procedure-nhi_account = Pay National Health Insurance from a bank account
    .about = The bank pays the premium automatically. You can also ask at your bank.
    .search = direct debit, bank account, premium, national health insurance
procedure-late_limit = Limit the cost of a hospital stay (ages 75 and over)
    .about = For high hospital costs, at ages 75 and over and some from 65. You do not need this if you show a My Number card at the hospital.
    .search = hospital cost limit, 75, elder insurance, high medical cost
procedure-late_relief = Talk about premiums for ages 75 and over
    .about = For people who find it hard to pay, for example after a disaster.
    .search = cannot pay premium, reduction, elder insurance, 75
procedure-hospital_costs = Money back after a hospital stay
    .about = For National Health Insurance and ages 75 and over. Otherwise ask your employer.
    .search = high medical cost refund, hospital bill, discharge, hospital, medical bill
procedure-med_low_elder = Medical card for ages 65 to 69 with a low income
    .about = It helps with medical costs. Ask at the counter whether it still exists.
    .search = medical card, low income, 65

## Insurance through work, public assistance

procedure-work_insurance = Insurance and pension through work
    .about = The employer reports new members, dependants and their pension.
    .search = insurance through work, shakai hoken, dependant, employees pension
procedure-work_continued = Keep the insurance of your former job (任意継続)
    .about = Apply to the health insurance society within 20 days, counted from the day after leaving. You can keep it up to two years.
    .search = continue company insurance, left my job, voluntary continuation
procedure-work_papers = Insurance certificate (資格確認書) through work
    .about = Ask your employer or your health insurance society.
    .search = company insurance card, lost insurance card, certificate
procedure-work_costs = High medical costs with insurance through work
    .about = Ask your employer or your health insurance society.
    .search = high medical cost refund, limit, company insurance
procedure-welfare_medical = Medical care with public assistance
    .about = Staff explain how to see a doctor.
    .search = medical ticket, public assistance, welfare, hospital
procedure-welfare_move = Public assistance and your move
    .about = Staff listen and check what your move needs.
    .search = public assistance, welfare, moving

## National pension

procedure-pension_join_move = Join the national pension after a job, when you moved
    .about = For ages 20 to 59: you left a job, or are no longer a dependant. Do this within 14 days, counted from the day after. Students can ask to pay later.
    .search = national pension, left my job, moving, nenkin
procedure-pension_child_care = Pension relief while you raise a baby
    .about = For parents who pay the national pension themselves. From October 2026, until age one.
    .search = pension relief, child care, baby, exemption
procedure-pension_account = Pay the national pension by account or card
    .about = Ask at the pension office or your bank.
    .search = pension payment, direct debit, credit card
procedure-pension_extra = Pay 400 yen more a month for a larger pension
    .about = For people who pay the national pension themselves. Not while you are free from paying, or in a pension fund (国民年金基金).
    .search = additional pension, extra pension, 400 yen, fuka nenkin, larger pension, self-employed pension, freelance pension, pay more pension
procedure-pension_old_age = Claim an old-age pension
    .about = Only national pension: claim here. Former employees go to the pension office.
    .search = old-age pension, claim pension, retirement, nenkin
procedure-pension_65 = Claim your pension at 65
    .about = Send back the form that the pension service posts to you.
    .search = turned 65, old-age pension, claim form
procedure-pension_disability = Disability pension
    .about = The day of your first doctor's visit decides the office: here, or the pension office.
    .search = disability pension, claim pension, first visit

## Nothing of the list fits

procedure-job_consult = Other questions about insurance or pension
    .about = Staff listen and show you the right procedure.
    .search = insurance advice, pension advice, other
