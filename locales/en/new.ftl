# Machine-made translation, not reviewed by a person.

## Errands

procedure-land_address = Change the address in the land registry
    .about = Owners who moved do this at the Legal Affairs Bureau within two years.
    .search = land registry, house owner, property, legal affairs bureau
procedure-school_lunch = Primary school lunch fee
    .about = From 2026 public primary lunch is almost free. Usually nothing to apply for.
    .search = school lunch, lunch fee, free lunch
