# Machine-made translation, not reviewed by a person.

### The plan as `annai plan` writes it.

plan-line-title = Plan for { $date }
plan-line-stop = { $order }. { $counter }, { $place }
plan-line-ask = Ask here: { $errand }
plan-line-bring = Bring: { $papers }
plan-line-bring-maybe = Ask here whether you need: { $papers }
plan-line-fee = Fee: { $yen } yen
plan-line-ways = Without a visit: { $ways }
plan-line-ways-maybe = Without a visit (ask at the counter whether you can): { $ways }
plan-line-no-visit = You can do these without a visit to city hall:
plan-line-elsewhere = You do these elsewhere:
plan-line-empty = There is nothing to do.
plan-line-next = Next question: { $question }
plan-line-no-next = There are no more questions.
plan-line-later = You can do these later:
plan-line-from = from about { $date }
