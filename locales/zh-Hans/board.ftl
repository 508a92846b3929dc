# Machine-made translation, not reviewed by a person.

### The board on the wall: called numbers and their counters.

board-heading = 正在叫号
board-come = 请到您的号码所示的窗口
board-nobody = 现在没有叫号
board-old = 这是 { $time } 时的显示。之后的叫号请问工作人员
board-no-view = 无法显示叫号。请问工作人员
board-past = 已叫过的号码
board-waiting = 等候人数
board-waiting-at = { $counter } { $count } 人
board-desk = { $desk } 号柜台
board-counter = 窗口
