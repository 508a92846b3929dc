# Machine-made translation, not reviewed by a person.

## Papers

document-contract_papers = Contract, receipts, letters or messages (what you have)
document-bills = Bills and reminders (what you have)
document-order_copy = Copy of an official paper (if you have one)

## Errands, with neutral names

procedure-worry_today = Help to get by
    .about = A person listens in a quiet place today. No papers are needed.
    .search = welfare, public assistance, no food, no money, no home, homeless
procedure-worry_money = Talk about living and work
    .about = Income, rent, loans or work: we think it through in a quiet place.
    .search = no money, debt, no job, unemployed, budget, shut-in
procedure-worry_rent = Help with rent
    .about = For people who cannot pay rent after losing work or income.
    .search = cannot pay rent, housing benefit, eviction, place to live
procedure-worry_contract = Consumer advice
    .about = For contracts, purchases, strange bills. Some can be cancelled only for days.
    .search = scam, fraud, cancel contract, cooling-off, online shopping, strange bill, debt
procedure-worry_close = Talk with someone
    .about = First, a person listens in a quiet place. Say only what you wish.
    .search = afraid, scared, escape, husband, wife, partner, hit, violence, DV, stalker
procedure-worry_address = How papers are handled
    .about = First, a person listens in a quiet place. Then we decide together.
    .search = hide my address, support measures, protect address, stalker, escaped
procedure-worry_child = Talk about child and family
    .about = First, a person listens in a quiet place. Children may come too.
    .search = parenting is hard, worried about a child, young carer, abuse, family
procedure-worry_growth = Talk about a child's development
    .about = Speech, attention or getting along. No diagnosis or handbook is needed.
    .search = development, late speech, restless, autism, ADHD
procedure-worry_mind = Talk about health
    .about = Bad sleep, low mood or a sore body: a health nurse listens.
    .search = cannot sleep, depressed, suicidal, mental health, alcohol, nurse
procedure-worry_rights = Human rights advice
    .about = Discrimination, harassment, insults online: we listen in a quiet place.
    .search = discrimination, harassment, human rights, online insults, privacy
procedure-worry_law = Legal advice
    .about = Neighbours, inheritance and the like. A booking may be needed.
    .search = lawyer, law, neighbour dispute, inheritance, quarrel
procedure-worry_listen = Talk about anything
    .about = You need no words for it yet. A person listens and finds the way.
    .search = where to go, do not know, help, talk, other, not sure
