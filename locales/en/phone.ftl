# Machine-made translation, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = Your number
phone-counter = Counter
phone-next-counter = Next counter
phone-before = People before you
phone-people = { $count }
phone-nobody = Nobody
phone-wait = Wait
phone-range = about { $least }–{ $most } minutes
phone-soon = very soon
phone-unsure = we cannot say how long now
phone-stops = Your counters today (stop { $at } of { $of })
phone-stop-done = Done
phone-stop-now = Now
phone-stop-later = Later
phone-live = Leave this page open. It updates automatically.
phone-private = Your name and what you came for are not on this page.
phone-unreviewed = A machine made the texts in this language. No person has checked them yet.
phone-languages = Language
phone-old = No connection. This is how it was at:

## Where the number stands
phone-reserved = You are not in the queue yet.
phone-reserved-text = Take your number at the kiosk first.
phone-waiting = Please wait.
phone-waiting-text = Stay near the counter until we call your number.
phone-first = You are next.
phone-first-text = Please stay near the counter.
phone-called = It’s your turn.
phone-called-text = Go now to { $counter }.
phone-called-desk = Go now to { $counter }, desk { $desk }.
phone-serving = It is your turn at the counter.
phone-serving-text = This page changes when you are finished at this counter.
phone-done = You are finished at this counter.
phone-done-text = Next, go to { $counter }.
phone-parked = We keep your turn for now.
phone-parked-text = When you are back, tell the staff at { $counter }. Your number is still valid.
phone-missed = We called your number.
phone-missed-text = Please tell the staff at { $counter }. Your number is still valid.
phone-finished = All done.
phone-finished-text = Thank you for coming. You can close this page.
phone-cancelled = This number is not valid any more.
phone-cancelled-text = If you still need something, take a new number at the kiosk.
phone-expired = This number is no longer valid.
phone-expired-text = Its time is over. Take a new number at the kiosk, or ask at the information desk.

## No place to show
phone-unknown = We cannot find this number.
phone-unknown-text = The link is incomplete or too old. Show the number on your paper at the counter or the information desk.
phone-busy = Many people are looking now.
phone-busy-text = Please stay near the counter. This page tries again automatically. Your number is still valid.
phone-trouble = We cannot show your place now.
phone-trouble-text = Sorry, the fault is ours. Your number is still valid. Please stay near the counter.
