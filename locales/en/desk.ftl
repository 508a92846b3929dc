# Machine-made translation, not reviewed by a person.

## The visitor's window

desk-show = Please show your paper here
desk-show-text = Hold this counter's code from your sheet under the scanner. Without a paper, staff will simply ask you.
desk-sees = What this counter can see now
desk-sees-exactly = Staff can see this and nothing else:
desk-sees-text = This counter does not know what is not on this list.
desk-consent = May we write this on your paper?
desk-consent-japanese = Part of it is in Japanese only. Please ask us to explain it.
desk-consent-readers = Who may read it? It is only on your paper.
desk-consent-own = Me, at home and next time
desk-consent-own-detail = Nobody can open it without the key of your copy.
desk-consent-return = I will come back here about this
desk-consent-return-detail = Only this counter can read what it sees now, and this note. The last day to read them is { $date }.
desk-consent-yes = Yes, put it on my paper
desk-consent-no = Do not write it
desk-working = One moment, please. We are making your new paper.
desk-out = Please take your new paper
desk-out-text = Show its code at the counters you chose. Please keep your first paper as well.
desk-codes = Your new codes
desk-codes-text = Take a picture of the code, or ask staff to print it.
desk-next-code = Next code
desk-ok = OK
desk-understood = I understand
desk-again = Answer again
desk-answered = Your answer, as staff see it
desk-erase = Erase one digit
desk-yen = { $yen } yen
desk-sheet-first = A counter's note
desk-sheet-from = Written at { $counter }
desk-sheet-note = What staff at this counter wrote
desk-sheet-return = For when you come back: what this counter saw today, and its note. The last day to read them is { $date }.
desk-sheet-own = The key of your first copy opens this. Keep this paper at home, and the key apart from it.
