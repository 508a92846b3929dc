# Written by machine, not reviewed by a person.

### The board on the wall: called numbers and their counters.

board-heading = ｜今《いま》 ｜呼《よ》んで いる ｜番号《ばんごう》
board-come = ｜自分《じぶん》の ｜番号《ばんごう》の ｜窓口《まどぐち》へ ｜来《き》て ください
board-nobody = ｜今《いま》 ｜呼《よ》んで いる ｜人《ひと》は いません
board-old = { $time }の ときの ｜番号《ばんごう》です。｜新《あたら》しい ｜番号《ばんごう》は、｜市役所《しやくしょ》の ｜人《ひと》に ｜聞《き》いて ください
board-no-view = ｜番号《ばんごう》が ｜出《で》ません。｜市役所《しやくしょ》の ｜人《ひと》に ｜聞《き》いて ください
board-past = もう ｜呼《よ》んだ ｜番号《ばんごう》
board-waiting = ｜待《ま》って いる ｜人《ひと》
board-waiting-at = { $counter } { $count ->
    [1] ｜1人《ひとり》
    [2] ｜2人《ふたり》
   *[other] { $count }｜人《にん》
}
board-desk = { $desk }｜番《ばん》
board-counter = ｜窓口《まどぐち》
