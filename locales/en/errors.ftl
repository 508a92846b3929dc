# Machine-made translation, not reviewed by a person.

## Paper and printer. err-: what happened and whose fault it is; rec-: what to do now.

err-printer-empty = Sorry, the printer is out of paper.
rec-printer-empty = Your number on the screen is valid. Write it down, or tell our staff.
err-printer-jam = Sorry, paper is stuck in the printer.
rec-printer-jam = Your number on the screen is valid. Leave the paper and tell our staff.
err-printer-cover = Sorry, the cover of the printer is open.
rec-printer-cover = Your number on the screen is valid. Write it down, or tell our staff.
err-printer-offline = Sorry, the printer is not working.
rec-printer-offline = Your number on the screen is valid. Write it down and go to the counter.
err-printer-failed = Sorry, we do not know whether all of it came out.
rec-printer-failed = Take any paper that came out. If some is missing, print again, or write your number down.
err-no-printer = This kiosk does not print.
rec-no-printer = Write your number down, or take a photo of the codes on the screen.

## Hall and numbers

err-hall-unreachable = Sorry, we cannot get a number for you at the moment.
rec-hall-unreachable = Your answers are still here. Please speak to our staff.
err-numbers-exhausted = Sorry, this counter has no more numbers for today.
rec-numbers-exhausted = Please speak to our staff. We will see what can be done today.
err-number-over = This number was for another day.
rec-number-over = Press “{ action-again }” to get a number for today.
err-not-in-queue = Sorry, your number could not join the queue.
rec-not-in-queue = Try once more, or show the number to our staff.

## Codes on paper

err-strip-empty = We could not read a code. Light or the angle of the paper may be why.
rec-strip-empty = Hold the paper flat and show the code again.
err-strip-not-ours = This code is not from this guide. We kept nothing of it.
rec-strip-not-ours = Show the code on your guide sheet. Or start without one.
err-strip-version = Sorry, this kiosk cannot read this paper.
rec-strip-version = Start from the beginning, or show the paper to our staff.
err-strip-check = Part of the code was misread. A fold or the light may be why.
rec-strip-check = Hold the paper flat and show it once more, slowly.
err-strip-damaged = The paper is damaged, so we cannot read this code.
rec-strip-damaged = Tell staff at the counter, or start from the beginning. Our staff will help.
err-strip-forged = We could not confirm that city hall made this code. We did not open it.
rec-strip-forged = Show the paper to our staff, or start from the beginning.
err-strip-expired = The day of this code has passed. For safety it works only on set days.
rec-strip-expired = Start from the beginning to get a code for today.
err-strip-not-yet = This code cannot be used yet.
rec-strip-not-yet = See the day and time on the paper. If it is urgent, ask our staff.
err-strip-other-counter = This code is for another counter. We cannot open it here.
rec-strip-other-counter = Show the code beside the name of this counter.
err-strip-stub-missing = Your own copy needs its key. We have not read the key yet.
rec-strip-stub-missing = Show the code of the key too. Without it, start without a record.
err-strip-stub-wrong = This key does not belong to this copy.
rec-strip-stub-wrong = Show the key from the same paper, or start without a record.
err-my-number-refused = That looked like a My Number, so we did not accept it. We kept nothing.
rec-my-number-refused = Put the card away and show the code on your guide sheet.

## The rest

err-nothing-found = We found nothing for these words.
rec-nothing-found = Try other words, answer questions instead, or ask staff.
rec-nothing-found-near = Choose one of the nearest below, try another word, or ask staff.
err-trust-stale = Sorry, we cannot make codes right now.
rec-trust-stale = Your number is valid. Tell staff at the counter what they should know.
err-internal = Sorry, something went wrong.
rec-internal = Please start again, or speak to our staff.
err-strip-trust-stale = Sorry, we cannot read records right now.
rec-strip-trust-stale = Start without a record, or ask at the information desk.

## At a counter

err-strip-stub = This is the key of your copy
rec-strip-stub = A counter does not use it. Please show this counter's code.
err-desk-no-keys = We cannot read codes now
rec-desk-no-keys = This counter is closed or getting ready. Please speak to staff.
err-desk-other-visit = This paper belongs to another visit
rec-desk-other-visit = Staff are still writing for the person before. Please wait a moment.
err-strip-of-counter = This code is for a counter. We do not open it here.
rec-strip-of-counter = Show “Your copy”, at the bottom of your paper.
