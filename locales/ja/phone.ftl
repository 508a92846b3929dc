# Written by machine, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = あなたの番号
phone-counter = 窓口
phone-next-counter = 次の窓口
phone-before = 前に待っている人
phone-people = { $count }人
phone-nobody = いません
phone-wait = 待ち時間
phone-range = およそ{ $least }〜{ $most }分
phone-soon = まもなくです
phone-unsure = 今はどのくらいか分かりません
phone-stops = 今日まわる窓口（{ $of }つのうち{ $at }つ目）
phone-stop-done = 済みました
phone-stop-now = 今の窓口
phone-stop-later = このあとです
phone-live = 開いたままにしてください。画面はひとりでに新しくなります。
phone-private = この画面に、お名前や手続きの内容は出ません。
phone-languages = ことば
phone-old = つながっていません。これは次の時刻の様子です：

## Where the number stands
phone-reserved = まだ順番の列に入っていません。
phone-reserved-text = 先に案内機で番号をお受け取りください。
phone-waiting = 順番をお待ちください。
phone-waiting-text = 番号が呼ばれるまで、窓口の近くでお待ちください。
phone-first = 次はあなたの番です。
phone-first-text = 窓口の近くでお待ちください。
phone-called = あなたの番です。
phone-called-text = 今、{ $counter }へお越しください。
phone-called-desk = 今、{ $counter }の席{ $desk }へお越しください。
phone-serving = 手続きをしています。
phone-serving-text = 終わると、この画面が変わります。
phone-done = この窓口は終わりました。
phone-done-text = 続けて { $counter }へお進みください。
phone-parked = 今は列から外れています。
phone-parked-text = 戻られたら、{ $counter }の職員にお知らせください。番号はそのまま使えます。
phone-missed = 先ほどお呼びしました。
phone-missed-text = { $counter }の職員にお知らせください。番号はまだ使えます。
phone-finished = すべて終わりました。
phone-finished-text = お疲れさまでした。この画面は閉じてください。
phone-cancelled = この番号は取り消されました。
phone-cancelled-text = まだご用があるときは、案内機で新しい番号をお取りください。
phone-expired = この番号は使えなくなりました。
phone-expired-text = 時間が過ぎたためです。案内機で新しい番号を取るか、総合案内でおたずねください。

## No place to show
phone-unknown = このアドレスに番号はありません。
phone-unknown-text = アドレスが途中で切れたか、古くなっています。紙の番号を、窓口か総合案内でお見せください。
phone-trouble = 今は表示できません。
phone-trouble-text = 市役所側の不具合です。番号はそのまま使えます。窓口の近くでお待ちください。
