# Written by machine, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = 受付番号
phone-counter = 窓口
phone-next-counter = 次の窓口
phone-before = 前に待っている方
phone-people = { $count }人
phone-nobody = いません
phone-wait = 待ち時間
phone-range = およそ{ $least }〜{ $most }分
phone-soon = まもなくです
phone-unsure = 今はどのくらいか分かりません
phone-stops = 今日お越しいただく窓口（{ $of }か所のうち{ $at }か所目）
phone-stop-done = 済みました
phone-stop-now = 今の窓口
phone-stop-later = このあとです
phone-live = このページは開いたままにしてください。自動で更新されます。
phone-private = このページに、お名前や手続きの内容は出ません。
phone-unreviewed = この言語の文は機械が作りました。人の確認はまだ受けていません。
phone-languages = 言語
phone-old = 通信できません。次の時刻の情報です：

## Where the number stands
phone-reserved = まだ受付が済んでいません。
phone-reserved-text = 先に案内機で番号をお受け取りください。
phone-waiting = 順番をお待ちください。
phone-waiting-text = 番号が呼ばれるまで、窓口の近くでお待ちください。
phone-first = まもなくお呼びします。
phone-first-text = 窓口の近くでお待ちください。
phone-called = 順番になりました。
phone-called-text = 今、{ $counter }へお越しください。
phone-called-desk = 今、{ $counter }の{ $desk }番へお越しください。
phone-serving = 手続きをしています。
phone-serving-text = 終わると、このページが変わります。
phone-done = この窓口は終わりました。
phone-done-text = 続けて { $counter }へお進みください。
phone-parked = 順番を一時お預かりしています。
phone-parked-text = 戻られたら、{ $counter }の職員にお知らせください。番号は有効です。
phone-missed = 先ほどお呼びしました。
phone-missed-text = { $counter }の職員にお知らせください。番号はまだ有効です。
phone-finished = すべて終わりました。
phone-finished-text = ご来庁ありがとうございました。このページは閉じてください。
phone-cancelled = この番号は取り消されました。
phone-cancelled-text = まだご用があるときは、案内機で新しい番号をお取りください。
phone-expired = この番号は使えなくなりました。
phone-expired-text = 時間が過ぎたためです。案内機で新しい番号を取るか、総合案内でお尋ねください。

## No place to show
phone-unknown = 番号が見つかりませんでした。
phone-unknown-text = ページのアドレスが途中で切れたか、古くなっています。紙の番号を、窓口か総合案内でお見せください。
phone-busy = 今、混み合っています。
phone-busy-text = しばらくすると自動で表示されます。番号は有効です。窓口の近くでお待ちください。
phone-trouble = 今は表示できません。
phone-trouble-text = 申し訳ありません。市役所のシステムの不具合です。番号は有効です。窓口の近くでお待ちください。
