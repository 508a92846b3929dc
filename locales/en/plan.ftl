# Machine-made translation, not reviewed by a person.

### The plan as `annai plan` writes it.

plan-line-title = Plan for { $date }
plan-line-stop = { $order }. { $counter }, { $place }
plan-line-ask = Ask here: { $errand }
plan-line-bring = Bring: { $papers }
plan-line-bring-maybe = Ask here if you need: { $papers }
plan-line-day = Deadline: day { $day } of { $of }, until { $last }
plan-line-late = Deadline: day { $day } of { $of }. It was { $last }, and you can still do it.
plan-line-ahead = Deadline: { $of } days, until { $last }. It has not begun.
plan-line-days = Deadline: { $of } days from a day that is not known
plan-line-fee = Fee: { $yen } yen
plan-line-ways = Without a visit: { $ways }
plan-line-ways-maybe = Without a visit, if you can: { $ways }
plan-line-no-visit = These need no visit:
plan-line-elsewhere = These are done elsewhere:
plan-line-empty = There is nothing to do.
plan-line-next = Next question: { $question }
plan-line-no-next = No question is open.
