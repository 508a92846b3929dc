# Machine-made translation, not reviewed by a person.

## Paper and printer. err-: what happened and whose fault it is; rec-: what to do now.

err-printer-empty = The printer is out of paper. This is our part, not yours.
rec-printer-empty = Your number on the screen is good. Note it, or tell our staff.
err-printer-jam = Paper is stuck in the printer. It is the machine's fault.
rec-printer-jam = Your number on the screen is good. Leave the paper and tell our staff.
err-printer-cover = The printer's cover is open. We are looking after it.
rec-printer-cover = Your number on the screen is good. Note it, or tell our staff.
err-printer-offline = The printer does not answer. It is the machine's fault.
rec-printer-offline = Your number on the screen is good. Note it and go to the counter.
err-printer-failed = We could not confirm the printing. It is the machine's fault.
rec-printer-failed = Take any paper that came out. Print again, or note your number.
err-no-printer = This kiosk has no printer. That is our choice.
rec-no-printer = Note your number, or take a photo of the codes on the screen.

## Hall and numbers

err-hall-unreachable = The number service does not answer. The fault is ours.
rec-hall-unreachable = Your answers are still here. Please speak to our staff.
err-numbers-exhausted = All of today's numbers for this counter are taken. It is not your fault.
rec-numbers-exhausted = Please speak to our staff. We will see what can be done today.
err-number-over = The day of this number is over. It is not your fault.
rec-number-over = Touch “Try again”: you get a number for today.
err-not-in-queue = Your number could not be put in the queue. The fault is ours.
rec-not-in-queue = Try once more, or show the number to our staff.

## Codes on paper

err-strip-empty = No code was read. Light or the angle of the paper may be why.
rec-strip-empty = Hold the paper flat and show the code again.
err-strip-not-ours = This code was not made by this guide. Nothing of it was kept.
rec-strip-not-ours = Show the code on your guide sheet. Or start without one.
err-strip-version = This paper has a form that we cannot read here. This is our part.
rec-strip-version = Start from the beginning, or show the paper to our staff.
err-strip-check = Part of the code was misread. A fold or the light may be why.
rec-strip-check = Hold the paper flat and show it once more, slowly.
err-strip-damaged = This code is damaged and cannot be opened.
rec-strip-damaged = Tell us in words, or start from the beginning. Our staff will help.
err-strip-forged = We could not confirm that this hall made this code. It was not opened.
rec-strip-forged = Show the paper to our staff, or start from the beginning.
err-strip-expired = This code's day has passed. For safety it works only for a time.
rec-strip-expired = Start from the beginning to get a code for today.
err-strip-not-yet = This code cannot be used yet.
rec-strip-not-yet = See the day on the paper. If it is urgent, ask our staff.
err-strip-other-counter = This code is for another counter. It cannot be opened here.
rec-strip-other-counter = Show the code that stands beside this counter's name.
err-strip-stub-missing = Your own copy needs its key. The key has not been read.
rec-strip-stub-missing = Show the code of the key too. Without it, start without a record.
err-strip-stub-wrong = This key does not belong to this copy.
rec-strip-stub-wrong = Show the key that was printed with it, or start without a record.
err-my-number-refused = That looked like a My Number, so we did not take it. Nothing was kept.
rec-my-number-refused = Put the card away and show the code on your guide sheet.

## The rest

err-nothing-found = We found no errand for these words. Our list lacks them.
rec-nothing-found = Try other words, answer questions instead, or ask a person.
err-trust-stale = Codes cannot be made right now. The fault is ours.
rec-trust-stale = Your number is good. Please tell the counter in words.
err-internal = Something unexpected happened. The fault is ours.
rec-internal = Please start again, or speak to our staff.
err-strip-trust-stale = We cannot read records now. The machine lacks today’s keys.
rec-strip-trust-stale = Start without a record, or ask at the information desk.

## At a counter

err-strip-stub = This is the key of your copy
rec-strip-stub = It is not used at a counter. Please show this counter’s code.
err-desk-no-keys = Codes cannot be read now
rec-desk-no-keys = This counter is closed or getting ready. Please speak to staff.
err-desk-other-visit = This paper belongs to another visit
rec-desk-other-visit = Staff are still writing for the person before. Please wait a moment.
err-strip-of-counter = This code is for a counter. It is not opened here.
rec-strip-of-counter = Show “Your copy”, at the bottom of your paper.
