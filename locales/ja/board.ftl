# Written by machine, not reviewed by a person.

### The board on the wall: called numbers and their counters.

board-heading = お呼び出し中
board-come = ご自分の番号の窓口へお越しください
board-nobody = ただいまお呼び出しはありません
board-old = { $time }の時点の表示です。新しいお呼び出しは、職員にお尋ねください
board-no-view = お呼び出しを表示できません。職員にお尋ねください
board-past = お呼び出し済み
board-waiting = お待ちの人数
board-waiting-at = { $counter } { $count }人
board-desk = { $desk }番
board-counter = 窓口
