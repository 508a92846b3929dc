# Machine-made translation, not reviewed by a person.

### The board on the wall: called numbers and their counters.

board-heading = Now calling
board-come = Please go to the counter shown
board-nobody = Nobody needs to come right now
board-old = This was the view at { $time }. For newer calls, please ask the staff
board-no-view = We cannot show calls. Please ask the staff
board-past = Called before
board-waiting = People waiting
board-waiting-at = { $counter } { $count }
board-desk = Desk { $desk }
board-counter = Counter
