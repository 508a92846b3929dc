# Machine-made translation, not reviewed by a person.

### The board on the wall: called numbers and their counters.

board-heading = Đang gọi
board-come = Hãy đến quầy ghi cạnh số của bạn
board-nobody = Hiện không gọi số nào
board-old = Đây là thông tin lúc { $time }. Để biết số mới gọi, hãy hỏi nhân viên
board-no-view = Không hiển thị được số đang gọi. Hãy hỏi nhân viên
board-past = Đã gọi
board-waiting = Số người đang chờ
board-waiting-at = { $counter } { $count } người
board-desk = Bàn { $desk }
board-counter = Quầy
