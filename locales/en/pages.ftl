# Machine-made translation, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = See more
pager-before = Previous page
helper-back = Back
helper-start-over = Start over
helper-person = Ask staff
helper-languages = Language
helper-looks = Text, colours
helper-aloud = Read aloud
helper-silent = Stop reading
helper-hide = Hide screen
helper-show = Show screen
action-next = Next
action-good = Continue
action-done = Close
action-go-on = Go on
action-again = Try again
list-comma = {", "}
date-long = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-short = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
time-of-day = { $clock }
counter-numbered = Counter { $number } – { $name }
counter-number = Counter { $number }
place-here = { $floor }F
place-other = { $building }, { $floor }F
wait-range = Wait { $least }–{ $most } min
wait-none = No wait
wait-unknown = Ask at the counter how long the wait is
errand-neutral = Advice
map-information = Info
map-here = You are here
map-target = Here
map-stairs = Stairs and lift
map-entrance = Entrance

## Welcome and the two doors
welcome-heading = Hello. How can we help you today?
welcome-choose = Choose your language
welcome-start = Start
welcome-record = I have my copy from last time
welcome-record-detail = Scan the codes on your paper
languages-heading = Choose your language.
languages-unreviewed = A machine made the texts in this language. No person has checked them yet.
languages-mute = Not read aloud
looks-heading = Choose how this screen looks.
looks-size = Text size
looks-small = Small
looks-normal = Normal
looks-large = Large
looks-largest = Very large
looks-contrast = Colours
looks-contrast-normal = Normal
looks-contrast-high = Black and white
looks-contrast-dark = Dark
looks-contrast-soft = Soft
looks-reach = Height of the buttons
looks-low = Put the buttons lower
looks-voice = Voice
looks-slower = Slower
looks-faster = Faster
looks-quieter = Quieter
looks-louder = Louder
doors-heading = How would you like to go on?
doors-guided = Help me find out
doors-guided-detail = Answer simple questions and see where to go
doors-known = I know what I need
doors-known-detail = Choose from the list, or search
doors-place = Find a place or a phone number
doors-place-detail = Toilets, departments, telephone numbers and other questions
doors-frequent = Common procedures
topics-heading = What do you need help with?
topics-search = Search by words
errands-heading = Which procedure is it?
search-heading = Search by words.
search-hint = For example: moving, tax
search-event = Answer some questions and see what you need
search-more = More results
search-before = Results before
key-space = space
key-letters = ABC
key-kana = かな
key-erase = Erase
places-heading = What are you looking for?
places-facility = In this building
places-department = Departments
places-visit = Meetings and visits
places-service = City services
places-elsewhere = Other offices
places-where = Place
places-telephone = Telephone
places-hours = Hours
places-unconfirmed = This is a sample. Please check place, telephone and hours at the information desk.

## Questions
question-count = Question { $at } · about { $left } left
question-why = Why?
answer-yes = Yes
answer-no = No
answer-none = None of these
answer-nobody = Nobody
answer-unknown = I don't know, or prefer not to say
answer-unknown-detail = That is fine. We check with you at the counter, so we miss nothing
answer-several = Choose all that apply.
answer-age = Age { $age }
answer-number-hint = Press the numbers
calendar-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
calendar-earlier = Month before
calendar-later = Month after
weekday-sun = Sun
weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat

## The plan
plan-heading = { $stops ->
    [1] You have one place to go today.
   *[other] You have { $stops } places to go today.
}
plan-heading-later = There is nothing to do at a counter today.
plan-later = You can do these later
plan-later-from = from about { $date }
plan-heading-none = You do not need to go to a counter.
plan-none-text = From your answers, you do not need a counter. If you are unsure, ask at the information desk.
plan-ask-many = The counter checks with you what you need
plan-papers = { $count ->
    [1] One paper to bring
   *[other] { $count } papers to bring
}
plan-no-visit = { $count ->
    [1] One thing without a visit to city hall
   *[other] { $count } things without a visit to city hall
}
plan-add = Add something else
plan-change = Change answers
plan-heading-late = { $stops ->
    [1] You have one place to go.
   *[other] You have { $stops } places to go.
}
plan-done-by = With waits and counters, you should finish at about { $time }.
plan-late = You will probably not finish everything before the counters close.
plan-late-today = You can still do these today: { $stops }
plan-late-all = It is probably too late for every counter today. Please ask at the information desk.
plan-not-today = Probably too late for today
plan-take-number = Take a number
plan-leave = Finish
plan-unconfirmed = This is a sample. Please confirm papers and deadlines at the counter.
due-ahead = { $errand }: do this by { $last }.
due-left = { $errand }: do this by { $last } (day { $day } of { $of }, { $left } left).
due-today = { $errand }: today, { $last }, is the last day (day { $day } of { $of }).
due-last-day = { $errand }: today, { $last }, is the last day.
due-period = { $errand }: you have { $period }. Ask at the counter from which day.
due-late = { $errand }: the last day was { $last }. { $what }
due-late-ask = Ask at the counter what you can still do.
period-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
period-months =
    { $count ->
        [one] 1 month
       *[other] { $count } months
    }
period-years =
    { $count ->
        [one] 1 year
       *[other] { $count } years
    }
papers-heading = Press what you do not have with you.
papers-how = If you have everything, press nothing.
papers-maybe = The counter checks whether you need it
papers-wanted-at = { $paper }: needed at { $counters }.
papers-ready-for = You can go to these counters with what you have: { $counters }
papers-missing = If something is missing, you can still ask at the counter.
no-visit-heading = You can do these without a visit to city hall.
no-visit-or-today = Or today at { $counter }
way-maybe = { $way } (the counter checks whether you can)
answers-heading = Which answer do you want to change?

## Sharing
share-heading = What may staff at the { $counter } counter see?
share-count = Stop { $at } of { $of }
share-why = Staff use it for your procedures, so you repeat yourself less. Sharing is optional and changes nothing else.
share-not-needed = { $values } (optional at this counter)
share-agree = I agree to share this
share-nothing = Share nothing and continue
share-none = There is nothing to share.
share-sees = Staff at this counter will see exactly this:
share-line = { $label }: { $value }
record-language = Language
record-unknown = Number { $code }, unknown to this catalogue
share-table-heading = Choose what the counters' staff may see.
share-cell = { $group } → { $counter }
share-table-how = ✓ marks what a counter's procedures need. Press a mark to change it. Press a counter to read exactly what it would see.
share-needed-by = These counters use it for your procedures
share-not-needed-by = These counters do not need it for your procedures
share-sees-nothing = Staff at this counter will see nothing.
share-still-good = You can still do everything.
share-until = Staff can read a code only when you show it, and only today. This kiosk does not keep your answers. The counter keeps what your application needs.
share-until-preview = Staff can read a code only when you show it, and only today. This demonstration keeps your sheet as a file for { $minutes } minutes. The counter keeps what your application needs.

## The ticket
working-heading = One moment, please.
working-text = We are getting it ready.
working-slow = This takes longer than usual. If you are in a hurry, press “{ helper-person }” below.
ticket-heading = Here is your number.
ticket-caption = Your number
ticket-first = First: { $counter }
ticket-phone = See your turn on your phone.
ticket-phone-note = It shows your number, counters and wait. It shows no name and no procedure.
ticket-codes = See the codes here
ticket-note = I wrote the number down
ticket-done = Finish
ticket-print = Print
ticket-print-again = Print again
ticket-preview = Preview the sheet
ticket-large = Large letters on paper
ticket-slip = Print only the number
ticket-slip-preview = Preview only the number
no-number-heading = Sorry, we could not get a number.
no-number-text = Your answers are still here. Try again, or go to the information desk.
closed-heading = The counters are closed now.
closed-come = Please come during opening hours.
closed-come-on = The counters open on { $date } at { $time }.
closed-text = You can take a number then. Now you can print where to go and what to bring.
closed-print = Print the plan
printed-heading = Take your paper.
printed-text = Take this paper to the first counter.
printed-stub = Cut off your copy and your key below. Keep them in two different places.
preview-heading = This is a demonstration. No paper comes out.
preview-text = Your sheet is a file in a folder now. We erase it after { $minutes } minutes.
codes-count = Code { $at } of { $of }
codes-how = How
codes-phone = Scan it with the camera of your phone.
codes-counter = Take a photo and show it to the reader at this counter.
codes-own = This is your own copy. Use it the next time you come.
codes-stub = This key opens your copy. Keep it in another place.
codes-next = Next code
codes-none = There are no codes.

## Paper
sheet-issued = { $date }, { $time }
sheet-due = { $errand } (by { $last })
sheet-takes = about { $minutes } min
sheet-again = Printed again
sheet-phone = Your place in the queue
sheet-ask-here = To ask at this counter
sheet-way = Your way
sheet-bring = Bring
sheet-maybe = { $paper } (if needed)
sheet-missing = Not with you. { $instead }
sheet-sees = Counter staff will see
sheet-sees-neutral = Other things you agreed to
sheet-later-line = { $errand } ({ $from })
sheet-no-visit = You can do these without a visit to city hall
sheet-own-heading = Keep this part at home
sheet-own-text = Bring it next time, and you will not need to tell the same story again.
sheet-until = The other codes are for today only. Staff can read one only when you show it.
sheet-own-caption = Your copy
sheet-stub-caption = Your key (keep in another place)

## One's own record
record-heading = Scan your copy and your key.
record-text = Hold both codes, “Your copy” and “Your key”, to the reader, one after the other.
record-one-more = We read one code. Now hold the other one to the reader.
record-read = Papers that we read
record-from-kiosk = Your copy from a kiosk
record-locked = { $count } of your papers still need their key. Please scan the small code beside the cut line as well. Without it, the other papers still count.
record-done = That is all
refilled-as-of = These are your answers of { $date }. Ages and the rest are as they were then; you can change them later.
refilled-notes = What staff wrote
record-without = Start without a record
refilled-heading = Your earlier answers are back.
refilled-same = Go on with the same procedures
refilled-other = Go on with something else

## A person, time, farewell
person-heading = Our staff will help you.
person-text = Please go to the information desk. The map shows where it is. No need to wait here. In danger now? Tell any staff member or call 110.
person-kept = Your answers stay on this screen for a while. If others should not see them, press “{ helper-start-over }”.
idle-heading = Are you still there?
idle-text = If you do nothing, we erase your answers and go back to the start.
idle-left = { $seconds } seconds left
idle-stay = I am still here
idle-finish = I am done
goodbye-heading = Thank you.
goodbye-number = Your number is { $number }.
goodbye-text = Please wait nearby until we call your number.
goodbye-wiped = We erase your answers when this page ends. Only your number, counters and times stay.
goodbye-kept = We erase your answers when this page ends. We erase the preview file after { $minutes } minutes.
goodbye-finish = Finish

## The voice: what is said and not shown
speech-how = Press the key “next” to hear what you can choose. Press the key “select” to choose it.
speech-step = Step { $at } of { $of }
speech-place = { $at } of { $of }
speech-button = Button
speech-choice = Choice
speech-switch = Switch
speech-key = Key
speech-field = Text field
speech-chosen = Chosen
speech-not-chosen = Not chosen
speech-on = On
speech-off = Off
speech-missing = Marked as missing
speech-there = Not marked
speech-not-yet = You cannot press this yet
speech-attention = Please note
speech-stop = Stop { $order }
speech-ask-here = Ask about this there
speech-map = Map of { $floor }
speech-map-way = The way begins at “{ $here }” and ends at “{ $target }”.
speech-map-others = Also on the map: { $others }
speech-code = A code to scan
speech-empty = Nothing typed yet
speech-typed = Typed: { $text }
speech-tick = A tick
speech-to = {" to "}
speech-rate = Speed { $percent } percent
speech-volume = Volume { $percent } percent
speech-hidden = The screen shows nothing now.
speech-shown = The screen shows the page again.
