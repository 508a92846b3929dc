# Machine-made translation, not reviewed by a person.

procedure-death_resident_tax = Residence tax of the person who died
    .about = If there is tax to pay, a form comes by post. Name the heir who gets the letters.
    .search = residence tax after a death, heir, representative
