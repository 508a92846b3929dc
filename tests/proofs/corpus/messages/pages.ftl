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
counter-numbered = Counter { $number } · { $name }
counter-number = Counter { $number }
place-here = { $floor }F
place-other = { $building }, { $floor }F
wait-range = Wait { $least }–{ $most } min
wait-none = No wait
wait-unknown = Ask at the counter how long it takes
errand-neutral = Advice
map-information = Info
map-here = You
map-target = Here
map-stairs = Stairs and lift
map-entrance = Entrance

