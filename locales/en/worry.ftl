# Machine-made translation, not reviewed by a person.

## Papers

document-contract_papers = Contract, receipts, letters or messages (what you have)
document-bills = Bills and reminders (what you have)
document-order_copy = Copy of an official paper (if you have one)

## Errands, with neutral names

procedure-worry_today = Help to get by
    .about = No food or nowhere to stay? Our staff listen in a quiet place today, also without papers.
    .search = welfare, public assistance, no food, no money, no home, homeless, poor, no money for food
procedure-worry_money = Talk about living and work
    .about = Income, rent, loans or work: we think it through in a quiet place.
    .search = no money, debt, no job, unemployed, budget, money trouble, money problem, cannot pay electricity bill, bankruptcy, not enough money
procedure-worry_rent = Help with rent
    .about = For people who cannot pay rent after losing work or income.
    .search = cannot pay rent, housing benefit, eviction, place to live, rent help, rent, housing help, no place to live, evicted, lost my job
procedure-worry_contract = Consumer advice
    .about = For contracts, purchases and unknown bills. Come soon: the time to cancel is short. For example 8 days, counting the day you got the papers. Phone: 188.
    .search = scam, fraud, cancel contract, cooling-off, online shopping, strange bill, scammed, consumer centre, consumer, cheated, cancel a contract, fake bill, door-to-door, 188, strange phone call, multiple debts
procedure-worry_close = Talk with someone
    .about = Our staff listen in a quiet place. Say only what you want to. In danger now? Tell any staff member or call 110. Advice by phone: #8008.
    .search = afraid, scared, escape, husband, wife, partner, hit, violence, DV, stalker, domestic violence, abuse, my husband hits me, hits me, boyfriend
procedure-worry_address = How we handle papers
    .about = Our staff listen in a quiet place. Then we decide together. In danger now? Tell any staff member or call 110.
    .search = hide my address, support measures, protect address, stalker, escaped
procedure-worry_child = Talk about child and family
    .about = First, our staff listen in a quiet place. Children themselves and neighbours may talk too. Advice by phone: 189.
    .search = parenting is hard, worried about a child, young carer, abuse, family, tired parent, parenting, child abuse, parenting advice
procedure-worry_growth = Talk about a child's development
    .about = Speech, attention or getting along with others. You need no diagnosis or certificate.
    .search = development, late speech, restless, autism, ADHD, not talking, child not talking, does not speak, late talker
procedure-worry_mind = Talk about health
    .about = If you sleep badly, feel low or worry about your health, a nurse listens. If it is too much, tell any staff member now.
    .search = cannot sleep, depressed, suicidal, mental health, alcohol, nurse, insomnia, depression, mental illness, counselling, counseling, therapy, stress
procedure-worry_rights = Human rights advice
    .about = Discrimination, harassment, insults online: we listen in a quiet place.
    .search = discrimination, harassment, human rights, online insults, privacy
procedure-worry_law = Legal advice
    .about = Disputes with neighbours, inheritance and other legal questions. You may need a booking.
    .search = lawyer, law, neighbour dispute, inheritance, quarrel, free lawyer, legal help, legal advice, attorney, divorce advice, dispute, court case, book a lawyer
procedure-worry_listen = Talk about anything
    .about = You do not need the right words. Our staff listen and find the right counter with you.
    .search = where to go, do not know, help, talk, other, not sure, advice, consultation, help me, counselling, counseling
procedure-desk_finds_out = We find the right counter together
    .about = Nothing on the screen fits? Staff listen and take you to the right counter.
    .search = information desk, where to go, other errand, none of these
