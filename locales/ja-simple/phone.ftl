# Written by machine, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = あなたの ｜番号《ばんごう》
phone-counter = ｜窓口《まどぐち》
phone-next-counter = ｜次《つぎ》の ｜窓口《まどぐち》
phone-before = あなたの ｜前《まえ》の ｜人《ひと》
phone-people = { $count ->
    [1] ｜1人《ひとり》
    [2] ｜2人《ふたり》
   *[other] { $count }｜人《にん》
}
phone-nobody = いません
phone-wait = ｜待《ま》つ ｜時間《じかん》
phone-range = { $least }分から { $most }分 くらい
phone-soon = もうすぐです
phone-unsure = ｜今《いま》は わかりません
phone-stops = ｜今日《きょう》 ｜行《い》く ｜窓口《まどぐち》（{ $of }か｜所《しょ》の うち { $at }か｜所目《しょめ》）
phone-stop-done = ｜終《お》わりました
phone-stop-now = ｜今《いま》の ｜窓口《まどぐち》
phone-stop-later = この ｜後《あと》です
phone-live = この ｜画面《がめん》は ｜閉《と》じないで ください。｜自動《じどう》で ｜新《あたら》しく なります。
phone-private = あなたの ｜名前《なまえ》や ｜用事《ようじ》は、この ｜画面《がめん》に ｜出《で》ません。
phone-unreviewed = この ことばの ｜文《ぶん》は ｜機械《きかい》が つくりました。｜人《ひと》は まだ たしかめて いません。
phone-languages = ことば
phone-old = つながって いません。これは この ｜時間《じかん》の ｜画面《がめん》です：

## Where the number stands
phone-reserved = まだ ｜受付《うけつけ》が ｜終《お》わって いません。
phone-reserved-text = ｜先《さき》に、｜案内《あんない》の ｜機械《きかい》で ｜番号《ばんごう》を もらって ください。
phone-waiting = ｜待《ま》って ください。
phone-waiting-text = ｜番号《ばんごう》を ｜呼《よ》びます。｜窓口《まどぐち》の ｜近《ちか》くで ｜待《ま》って ください。
phone-first = ｜次《つぎ》は あなたです。
phone-first-text = ｜窓口《まどぐち》の ｜近《ちか》くで ｜待《ま》って ください。
phone-called = あなたの ｜番《ばん》です。
phone-called-text = ｜今《いま》、{ $counter }へ ｜来《き》て ください。
phone-called-desk = ｜今《いま》、{ $counter }の { $desk }｜番《ばん》へ ｜来《き》て ください。
phone-serving = ｜窓口《まどぐち》で ｜話《はな》して います。
phone-serving-text = ｜終《お》わると、この ｜画面《がめん》が ｜変《か》わります。
phone-done = この ｜窓口《まどぐち》は ｜終《お》わりました。
phone-done-text = ｜次《つぎ》は { $counter }へ ｜行《い》って ください。
phone-parked = ｜今《いま》は ｜待《ま》つ ｜人《ひと》の ｜中《なか》に いません。
phone-parked-text = ｜帰《かえ》って きたら、{ $counter }の ｜人《ひと》に ｜言《い》って ください。｜番号《ばんごう》は まだ ｜使《つか》えます。
phone-missed = さっき あなたを ｜呼《よ》びました。
phone-missed-text = { $counter }の ｜人《ひと》に ｜言《い》って ください。｜番号《ばんごう》は まだ ｜使《つか》えます。
phone-finished = これで ｜終《お》わりました。
phone-finished-text = ありがとう ございました。この ｜画面《がめん》は ｜閉《と》じて ください。
phone-cancelled = この ｜番号《ばんごう》は もう ありません。
phone-cancelled-text = まだ ｜用事《ようじ》が ある ときは、｜案内《あんない》の ｜機械《きかい》で ｜新《あたら》しい ｜番号《ばんごう》を とって ください。
phone-expired = この ｜番号《ばんごう》は もう ｜使《つか》えません。
phone-expired-text = ｜時間《じかん》が ｜過《す》ぎました。｜案内《あんない》の ｜機械《きかい》で ｜新《あたら》しい ｜番号《ばんごう》を とって ください。わからない ときは、｜総合案内《そうごうあんない》で ｜聞《き》いて ください。

## No place to show
phone-unknown = ｜番号《ばんごう》が ｜見《み》つかりません。
phone-unknown-text = アドレスが ちがうか、｜古《ふる》いです。｜紙《かみ》の ｜番号《ばんごう》を、｜窓口《まどぐち》か ｜総合案内《そうごうあんない》で ｜見《み》せて ください。
phone-busy = ｜今《いま》、たくさんの ｜人《ひと》が ｜見《み》て います。
phone-busy-text = ｜少《すこ》し ｜待《ま》って ください。｜自動《じどう》で ｜画面《がめん》が ｜出《で》ます。｜番号《ばんごう》は ｜使《つか》えます。
phone-trouble = ｜今《いま》は ｜見《み》る ことが できません。
phone-trouble-text = すみません。｜市役所《しやくしょ》の ｜機械《きかい》の ｜問題《もんだい》です。｜番号《ばんごう》は ｜使《つか》えます。｜窓口《まどぐち》の ｜近《ちか》くで ｜待《ま》って ください。
