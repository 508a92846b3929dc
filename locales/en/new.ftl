# Machine-made translation, not reviewed by a person.

## Errands

procedure-land_address = Change the address in the land and house registry
    .about = Owners who moved do this at the Legal Affairs Bureau within two years of moving. It is a duty since April 2026.
    .search = land registry, house owner, property, legal affairs bureau
procedure-school_lunch = Primary school lunch fee
    .about = From the 2026 school year, parents as a rule pay nothing for public primary lunch. Usually you need not apply.
    .search = school lunch, lunch fee, free lunch
