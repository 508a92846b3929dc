# Written by machine, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = つづきを ｜見《み》る
pager-before = ｜前《まえ》の ページを ｜見《み》る
helper-back = もどる
helper-start-over = ｜最初《さいしょ》から
helper-person = ｜人《ひと》に ｜聞《き》く
helper-languages = ことば
helper-looks = ｜文字《もじ》と ｜色《いろ》
helper-aloud = ｜声《こえ》で ｜読《よ》む
helper-silent = ｜声《こえ》を ｜止《と》める
helper-hide = ｜画面《がめん》を かくす
helper-show = ｜画面《がめん》を ｜出《だ》す
action-next = ｜次《つぎ》へ
action-good = これで ｜進《すす》む
action-done = とじる
action-go-on = つづける
action-again = もう ｜一度《いちど》 やって みる
list-comma = ・
date-long = { $year }｜年《ねん》{ $month }｜月《がつ》{ $day ->
    [1] ｜1日《ついたち》
    [2] ｜2日《ふつか》
    [3] ｜3日《みっか》
    [4] ｜4日《よっか》
    [5] ｜5日《いつか》
    [6] ｜6日《むいか》
    [7] ｜7日《なのか》
    [8] ｜8日《ようか》
    [9] ｜9日《ここのか》
    [10] ｜10日《とおか》
    [14] ｜14日《じゅうよっか》
    [20] ｜20日《はつか》
    [24] ｜24日《にじゅうよっか》
   *[other] { $day }｜日《にち》
}
date-short = { $month }｜月《がつ》{ $day ->
    [1] ｜1日《ついたち》
    [2] ｜2日《ふつか》
    [3] ｜3日《みっか》
    [4] ｜4日《よっか》
    [5] ｜5日《いつか》
    [6] ｜6日《むいか》
    [7] ｜7日《なのか》
    [8] ｜8日《ようか》
    [9] ｜9日《ここのか》
    [10] ｜10日《とおか》
    [14] ｜14日《じゅうよっか》
    [20] ｜20日《はつか》
    [24] ｜24日《にじゅうよっか》
   *[other] { $day }｜日《にち》
}
time-of-day = { $half ->
    [am] ｜午前《ごぜん》
    [noon] ｜昼《ひる》の{" "}
   *[pm] ｜午後《ごご》
}{ $hour ->
    [4] ｜4時《よじ》
    [7] ｜7時《しちじ》
    [9] ｜9時《くじ》
   *[other] { $hour }｜時《じ》
}{ $minute ->
    [0] {""}
   *[other] { $minute }分
}
counter-numbered = { $number }｜番《ばん》 ｜窓口《まどぐち》 { $name }
counter-number = { $number }｜番《ばん》 ｜窓口《まどぐち》
place-here = { $floor }｜階《かい》
place-other = { $building } { $floor }｜階《かい》
wait-range = { $least }分から { $most }分 くらい ｜待《ま》ちます
wait-none = ｜待《ま》たなくて いいです
wait-unknown = ｜待《ま》つ ｜時間《じかん》は ｜窓口《まどぐち》で ｜聞《き》いて ください
errand-neutral = ｜相談《そうだん》
map-information = ｜案内《あんない》
map-here = ｜今《いま》 ここ
map-target = ここ
map-stairs = ｜階段《かいだん》・エレベーター
map-entrance = ｜入口《いりぐち》

## Welcome and the two doors
welcome-heading = こんにちは。｜今日《きょう》は ｜何《なに》を しに ｜来《き》ましたか。
welcome-choose = ことばを えらんで ください
welcome-start = ｜始《はじ》めます
welcome-record = ｜前《まえ》の「ひかえ」を ｜持《も》って いる
welcome-record-detail = ｜紙《かみ》の コードを ｜読《よ》みます
languages-heading = ことばを えらんで ください。
languages-unreviewed = この ことばの ｜文《ぶん》は ｜機械《きかい》が つくりました。｜人《ひと》は まだ たしかめて いません。
languages-mute = この ことばは ｜声《こえ》で ｜読《よ》めません
looks-heading = ｜画面《がめん》の ｜見《み》え｜方《かた》を えらんで ください。
looks-size = ｜文字《もじ》の ｜大《おお》きさ
looks-small = ｜小《ちい》さい
looks-normal = ふつう
looks-large = ｜大《おお》きい
looks-largest = とても ｜大《おお》きい
looks-contrast = ｜色《いろ》
looks-contrast-normal = ふつう
looks-contrast-high = ｜白《しろ》と ｜黒《くろ》
looks-contrast-dark = ｜暗《くら》い ｜画面《がめん》
looks-contrast-soft = やわらかい ｜色《いろ》
looks-reach = ｜押《お》す ところの ｜高《たか》さ
looks-low = ｜低《ひく》い ところに ｜出《だ》す
looks-voice = ｜声《こえ》
looks-slower = もっと ゆっくり
looks-faster = もっと ｜速《はや》く
looks-quieter = もっと ｜小《ちい》さく
looks-louder = もっと ｜大《おお》きく
doors-heading = どうやって さがしますか。
doors-guided = ｜質問《しつもん》に ｜答《こた》えて さがす
doors-guided-detail = ｜質問《しつもん》に ｜答《こた》えると、｜行《い》く ｜窓口《まどぐち》と ｜持《も》って くる ものが わかります
doors-known = ｜用事《ようじ》が きまって いる
doors-known-detail = ｜表《ひょう》から えらぶか、ことばで さがします
doors-place = ｜場所《ばしょ》や ｜電話番号《でんわばんごう》を さがす
doors-place-detail = トイレ・｜課《か》の ｜場所《ばしょ》・｜電話番号《でんわばんごう》など
doors-frequent = よく ある ｜用事《ようじ》
topics-heading = ｜何《なん》の ことで ｜来《き》ましたか。
topics-search = ことばで さがす
errands-heading = どの ｜手続《てつづ》きですか。
search-heading = さがす ことばを ｜入《い》れて ください。
search-hint = れい：ひっこし
search-event = ｜質問《しつもん》に ｜答《こた》えて、｜必要《ひつよう》な ことを ｜調《しら》べます
search-more = ほかの ものを ｜見《み》る
search-before = ｜前《まえ》の ものを ｜見《み》る
key-space = ｜空白《くうはく》
key-letters = ABC
key-kana = かな
key-erase = ｜消《け》す
places-heading = ｜何《なに》を さがして いますか。
places-facility = ｜建物《たてもの》の ｜中《なか》に ある もの
places-department = ｜課《か》（｜仕事《しごと》の グループ）
places-visit = ｜人《ひと》に ｜会《あ》う・｜会議《かいぎ》
places-service = ｜生活《せいかつ》の お｜知《し》らせと サービス
places-elsewhere = ｜市役所《しやくしょ》では ない ところ
places-where = ｜場所《ばしょ》
places-telephone = ｜電話《でんわ》
places-hours = ｜時間《じかん》
places-unconfirmed = これは ｜見本《みほん》です。｜場所《ばしょ》・｜電話《でんわ》・｜時間《じかん》は、｜総合案内《そうごうあんない》で ｜聞《き》いて ください。

## Questions
question-count = ｜質問《しつもん》 { $at }（あと { $left }こ くらい）
question-why = どうして ｜聞《き》くか
answer-yes = はい
answer-no = いいえ
answer-none = あてはまる ものは ない
answer-nobody = いません
answer-unknown = わからない・｜言《い》いたくない
answer-unknown-detail = だいじょうぶです。｜窓口《まどぐち》で いっしょに たしかめます
answer-several = あてはまる ものを ぜんぶ えらんで ください。
answer-age = { $age }さい
answer-number-hint = ｜数字《すうじ》を おして ください
calendar-month = { $year }｜年《ねん》{ $month }｜月《がつ》
calendar-earlier = ｜前《まえ》の ｜月《つき》
calendar-later = ｜次《つぎ》の ｜月《つき》
weekday-sun = ｜日《にち》
weekday-mon = ｜月《げつ》
weekday-tue = ｜火《か》
weekday-wed = ｜水《すい》
weekday-thu = ｜木《もく》
weekday-fri = ｜金《きん》
weekday-sat = ｜土《ど》

## The plan
plan-heading = ｜今日《きょう》 ｜行《い》く ｜窓口《まどぐち》は { $stops }か｜所《しょ》です。
plan-heading-later = ｜今日《きょう》 ｜窓口《まどぐち》で できる ことは ありません。
plan-later = あとで できる こと
plan-later-from = { $date }ごろから
plan-heading-none = ｜窓口《まどぐち》に ｜行《い》かなくて いいです。
plan-none-text = ｜窓口《まどぐち》で する ことは ありません。｜心配《しんぱい》な ことは、｜総合案内《そうごうあんない》で ｜話《はな》して ください。
plan-ask-many = ｜何《なに》が いるか、｜窓口《まどぐち》で いっしょに たしかめます
plan-papers = ｜持《も》って くる もの { $count }こ
plan-no-visit = ｜市役所《しやくしょ》の ほかで できる もの { $count }こ
plan-add = ほかの ｜用事《ようじ》も えらぶ
plan-change = ｜答《こた》えを ｜変《か》える
plan-heading-late = ｜行《い》く ｜窓口《まどぐち》は { $stops }か｜所《しょ》です。
plan-done-by = ｜待《ま》つ ｜時間《じかん》と ｜窓口《まどぐち》の ｜時間《じかん》を ｜入《い》れて、{ $time }ごろに ｜終《お》わる ｜予定《よてい》です。
plan-late = ｜今日《きょう》は ｜最後《さいご》まで できない ことが あります。
plan-late-today = ｜今日《きょう》 できる ｜窓口《まどぐち》：{ $stops }
plan-late-all = ｜今日《きょう》は、どの ｜窓口《まどぐち》も ｜時間《じかん》が ｜足《た》りなく なりそうです。｜総合案内《そうごうあんない》で ｜話《はな》して ください。
plan-not-today = ｜今日《きょう》は できない ことが あります
plan-take-number = ｜番号《ばんごう》を とる
plan-leave = ｜終《お》わる
plan-unconfirmed = これは ｜見本《みほん》です。｜持《も》って くる ものと ｜日《ひ》は、｜窓口《まどぐち》で たしかめて ください。
due-ahead = { $errand }：{ $last }までです。
due-left = { $errand }：{ $last }までです（{ $of }日の うち { $day }日｜目《め》、あと { $left }日）。
due-today = { $errand }：｜今日《きょう》（{ $last }）までです（{ $of }日の うち { $day }日｜目《め》）。
due-last-day = { $errand }：｜今日《きょう》（{ $last }）までです。
due-period = { $errand }：{ $period }の ｜間《あいだ》に します。いつから ｜数《かぞ》えるか、｜窓口《まどぐち》で ｜聞《き》いて ください。
due-late = { $errand }：{ $last }が ｜終《お》わりの ｜日《ひ》でした。{ $what }
due-late-ask = できるか どうか、｜窓口《まどぐち》で ｜聞《き》いて ください。
period-days = { $count }日
period-months = { $count }か｜月《げつ》
period-years = { $count }｜年《ねん》
papers-heading = ない ものを おして ください。
papers-how = そろって いる ときは、そのまま ｜進《すす》みます。
papers-maybe = いるか どうか、｜窓口《まどぐち》で わかります
papers-wanted-at = { $paper }：{ $counters }で いります。
papers-ready-for = ｜今《いま》 ある もので できる ｜窓口《まどぐち》：{ $counters }
papers-missing = ない ものが あっても、｜窓口《まどぐち》で ｜話《はな》せます。
no-visit-heading = ｜市役所《しやくしょ》の ほかで できる ものです。
no-visit-or-today = ｜今日《きょう》、{ $counter }でも できます
way-maybe = { $way }（できるか どうか、｜窓口《まどぐち》で ｜聞《き》きます）
answers-heading = どの ｜答《こた》えを ｜変《か》えますか。

## Sharing
share-heading = { $counter }の ｜人《ひと》に ｜何《なに》を ｜伝《つた》えますか。
share-count = { $of }か｜所《しょ》の うち { $at }か｜所目《しょめ》の ｜窓口《まどぐち》
share-why = ｜窓口《まどぐち》の ｜人《ひと》が ｜手続《てつづ》きに ｜使《つか》います。｜同《おな》じ ｜話《はなし》を する ことが ｜少《すく》なく なります。｜伝《つた》えなくても、｜手続《てつづ》きは できます。
share-not-needed = { $values }（この ｜窓口《まどぐち》には ｜言《い》わなくても いいです）
share-agree = これを ｜伝《つた》えて いいです
share-nothing = ｜何《なに》も ｜伝《つた》えない
share-none = ｜伝《つた》える ものは ありません。
share-sees = この ｜窓口《まどぐち》の ｜人《ひと》が ｜見《み》るのは、これだけです。
share-line = { $label }：{ $value }
record-language = ｜読《よ》む ことば
record-unknown = ｜番号《ばんごう》 { $code }（｜知《し》らない ｜番号《ばんごう》）
share-table-heading = ｜窓口《まどぐち》の ｜人《ひと》に ｜何《なに》を ｜伝《つた》えますか。
share-cell = { $group } → { $counter }
share-table-how = ✓は、その ｜窓口《まどぐち》の ｜手続《てつづ》きに いる ものです。おすと ｜変《か》わります。｜窓口《まどぐち》の ｜名前《なまえ》を おすと、｜窓口《まどぐち》で ｜見《み》える ｜文《ぶん》が ｜出《で》ます。
share-needed-by = この ｜窓口《まどぐち》の ｜手続《てつづ》きに ｜使《つか》います
share-not-needed-by = この ｜窓口《まどぐち》の ｜手続《てつづ》きには いりません
share-sees-nothing = この ｜窓口《まどぐち》の ｜人《ひと》は、｜何《なに》も ｜見《み》ません。
share-still-good = ｜手続《てつづ》きは ｜同《おな》じように できます。
share-until = ｜紙《かみ》を ｜見《み》せた ときだけ、｜窓口《まどぐち》の ｜人《ひと》が コードを ｜読《よ》みます。コードは ｜今日《きょう》だけ ｜読《よ》めます。あなたの ｜答《こた》えは この ｜機械《きかい》に ｜残《のこ》りません。｜窓口《まどぐち》は ｜手続《てつづ》きに いる ことだけ ｜書《か》きます。
share-until-preview = ｜紙《かみ》を ｜見《み》せた ときだけ、｜窓口《まどぐち》の ｜人《ひと》が コードを ｜読《よ》みます。コードは ｜今日《きょう》だけ ｜読《よ》めます。｜紙《かみ》の ｜見本《みほん》は この ｜機械《きかい》に { $minutes }分 ｜残《のこ》ります。｜窓口《まどぐち》は ｜手続《てつづ》きに いる ことだけ ｜書《か》きます。

## The ticket
working-heading = すこし ｜待《ま》って ください。
working-text = ｜用意《ようい》を して います。
working-slow = いつもより ｜時間《じかん》が かかって います。｜急《いそ》ぐ ときは、｜下《した》の「{ helper-person }」を ｜押《お》して ください。
ticket-heading = ｜番号《ばんごう》を とりました。
ticket-caption = あなたの ｜番号《ばんごう》
ticket-first = ｜最初《さいしょ》は { $counter }です
ticket-phone = スマホで ｜順番《じゅんばん》を ｜見《み》る ことが できます。
ticket-phone-note = ｜番号《ばんごう》と ｜窓口《まどぐち》と ｜待《ま》つ ｜時間《じかん》だけ ｜見《み》えます。｜名前《なまえ》や ｜用事《ようじ》は ｜出《で》ません。
ticket-codes = コードを ｜画面《がめん》に ｜出《だ》す
ticket-note = ｜番号《ばんごう》を ｜書《か》いた
ticket-done = ｜終《お》わる
ticket-print = ｜紙《かみ》に ｜出《だ》す
ticket-print-again = もう ｜一度《いちど》 ｜紙《かみ》に ｜出《だ》す
ticket-preview = ｜紙《かみ》の ｜見本《みほん》を ｜作《つく》る
ticket-large = ｜紙《かみ》の ｜字《じ》を ｜大《おお》きく する
ticket-slip = ｜番号《ばんごう》だけ ｜紙《かみ》に ｜出《だ》す
ticket-slip-preview = ｜番号《ばんごう》だけの ｜見本《みほん》を ｜作《つく》る
no-number-heading = すみません。｜番号《ばんごう》が ｜出《で》ません。
no-number-text = ｜答《こた》えは ｜残《のこ》って います。もう ｜一度《いちど》 やって みるか、｜総合案内《そうごうあんない》へ ｜行《い》って ください。
closed-heading = ｜今《いま》は ｜窓口《まどぐち》が ｜開《あ》いて いません。
closed-come = ｜窓口《まどぐち》が ｜開《あ》いて いる ときに ｜来《き》て ください。
closed-come-on = ｜次《つぎ》は { $date } { $time }から ｜開《あ》きます。
closed-text = ｜番号《ばんごう》は、その ときに とります。｜行《い》く ｜窓口《まどぐち》は、｜今《いま》 ｜紙《かみ》に ｜出《だ》せます。
closed-print = ｜紙《かみ》に ｜出《だ》す
printed-heading = ｜紙《かみ》を とって ください。
printed-text = この ｜紙《かみ》を ｜持《も》って、｜最初《さいしょ》の ｜窓口《まどぐち》へ ｜行《い》って ください。
printed-stub = ｜下《した》の「ひかえ」と「かぎ」を ｜切《き》って ください。「ひかえ」と「かぎ」は ちがう ところに しまって ください。
preview-heading = これは ｜見本《みほん》です。｜紙《かみ》は ｜出《で》ません。
preview-text = ｜紙《かみ》の ｜見本《みほん》は この ｜機械《きかい》の ｜中《なか》に あります。{ $minutes }分｜後《ご》に ｜消《け》します。
codes-count = { $of }この うち { $at }こ｜目《め》の コード
codes-how = ｜使《つか》い｜方《かた》
codes-phone = スマホの カメラで ｜読《よ》んで ください。
codes-counter = ｜写真《しゃしん》を とって、｜窓口《まどぐち》の ｜機械《きかい》に ｜見《み》せて ください。
codes-own = あなたの「ひかえ」です。｜次《つぎ》に ｜来《く》る ときに ｜使《つか》います。
codes-stub = 「ひかえ」を ｜開《あ》ける「かぎ」です。べつの ところに しまって ください。
codes-next = ｜次《つぎ》の コード
codes-none = コードは ありません。

## Paper
sheet-issued = { $date } { $time }
sheet-due = { $errand }（{ $last }まで）
sheet-takes = { $minutes }分 くらい
sheet-again = もう ｜一度《いちど》 ｜出《だ》した ｜紙《かみ》
sheet-phone = スマホで ｜順番《じゅんばん》を ｜見《み》る
sheet-ask-here = この ｜窓口《まどぐち》で ｜聞《き》く こと
sheet-way = ｜行《い》く ｜順番《じゅんばん》と ｜場所《ばしょ》
sheet-bring = ｜持《も》って くる もの
sheet-maybe = { $paper }（いる とき）
sheet-missing = ありません。{ $instead }
sheet-sees = ｜窓口《まどぐち》の ｜人《ひと》が ｜見《み》る もの
sheet-sees-neutral = ほかに ｜伝《つた》えて いいと ｜言《い》った こと
sheet-later-line = { $errand }（{ $from }）
sheet-no-visit = ｜市役所《しやくしょ》の ほかで できる もの
sheet-own-heading = ここは ｜家《いえ》に おいて ください
sheet-own-text = ｜次《つぎ》に ｜持《も》って くると、｜同《おな》じ ｜話《はなし》を しなくて いいです。
sheet-until = ｜窓口《まどぐち》の コードは ｜今日《きょう》だけ ｜読《よ》めます。
sheet-own-caption = あなたの ひかえ
sheet-stub-caption = あなたの かぎ（べつに しまう）

## One's own record
record-heading = 「ひかえ」と「かぎ」を ｜読《よ》みます。
record-text = ｜紙《かみ》の「ひかえ」と「かぎ」の コードを、｜機械《きかい》に ｜見《み》せて ください。1つずつ ｜見《み》せて ください。
record-one-more = 1つ ｜読《よ》みました。もう 1つを ｜見《み》せて ください。
record-read = ｜読《よ》んだ ｜紙《かみ》
record-from-kiosk = ｜案内《あんない》の ｜機械《きかい》の「ひかえ」
record-locked = 「かぎ」が ない ｜紙《かみ》が { $count }｜枚《まい》 あります。｜同《おな》じ ｜紙《かみ》の ｜小《ちい》さい コードも ｜読《よ》んで ください。「かぎ」が なくても、｜次《つぎ》へ ｜行《い》けます。
record-done = これで ｜終《お》わりです
refilled-as-of = { $date }の ｜答《こた》えです。｜年《とし》なども その ときの ままです。｜変《か》わった ことは ｜後《あと》で ｜直《なお》せます。
refilled-notes = ｜窓口《まどぐち》の ｜人《ひと》が ｜書《か》いた こと
record-without = ｜紙《かみ》を ｜使《つか》わないで ｜始《はじ》める
refilled-heading = ｜前《まえ》の ｜答《こた》えを ｜読《よ》みました。
refilled-same = ｜同《おな》じ ｜用事《ようじ》を つづける
refilled-other = ほかの ｜用事《ようじ》を ｜始《はじ》める

## A person, time, farewell
person-heading = ｜市役所《しやくしょ》の ｜人《ひと》が ｜手伝《てつだ》います。
person-text = ｜総合案内《そうごうあんない》へ ｜来《き》て ください。｜場所《ばしょ》は ｜図《ず》を ｜見《み》て ください。｜今《いま》 あぶない ときは、｜近《ちか》くの ｜人《ひと》に ｜言《い》うか 110｜番《ばん》に ｜電話《でんわ》して ください。
person-kept = あなたの ｜答《こた》えは、この ｜画面《がめん》に まだ ｜残《のこ》って います。ほかの ｜人《ひと》に ｜見《み》せたく ない ときは「{ helper-start-over }」を おして ください。
idle-heading = まだ ｜使《つか》って いますか。
idle-text = ｜何《なに》も しないと、｜答《こた》えを ｜消《け》します。｜最初《さいしょ》の ｜画面《がめん》に なります。
idle-left = あと { $seconds }｜秒《びょう》
idle-stay = まだ ｜使《つか》います
idle-finish = ｜終《お》わります
goodbye-heading = ありがとう ございました。
goodbye-number = あなたの ｜番号《ばんごう》は { $number }です。
goodbye-text = ｜番号《ばんごう》を ｜呼《よ》びます。｜近《ちか》くで ｜待《ま》って ください。
goodbye-wiped = この ｜画面《がめん》が ｜終《お》わると、あなたの ｜答《こた》えは ｜消《け》えます。｜番号《ばんごう》と ｜窓口《まどぐち》と ｜時間《じかん》だけ ｜残《のこ》ります。
goodbye-kept = この ｜画面《がめん》が ｜終《お》わると、あなたの ｜答《こた》えは ｜消《け》えます。｜見本《みほん》は { $minutes }分｜後《ご》に ｜消《け》します。
goodbye-finish = ｜終《お》わる

## The voice: what is said and not shown
speech-how = 「｜次《つぎ》」の キーを ｜押《お》すと、えらべる ものを ｜読《よ》みます。「｜決定《けってい》」の キーで えらびます。
speech-step = { $of }この うち { $at }こ｜目《め》の ｜段階《だんかい》
speech-place = { $of }この うち { $at }こ｜目《め》
speech-button = ボタン
speech-choice = えらぶ もの
speech-switch = スイッチ
speech-key = ｜文字《もじ》の キー
speech-field = ｜文字《もじ》を ｜入《い》れる ところ
speech-chosen = えらんで います
speech-not-chosen = えらんで いません
speech-on = オン
speech-off = オフ
speech-missing = 「ない」の しるしが あります
speech-there = しるしは ありません
speech-not-yet = まだ ｜押《お》す ことが できません
speech-attention = ここに ｜注意《ちゅうい》して ください
speech-stop = { $order }か｜所目《しょめ》
speech-ask-here = そこで ｜聞《き》く こと
speech-map = { $floor }の ｜地図《ちず》
speech-map-way = 「{ $here }」から 「{ $target }」まで ｜行《い》きます。
speech-map-others = ｜地図《ちず》の ほかの ところ: { $others }
speech-code = ｜機械《きかい》で ｜読《よ》む コード
speech-empty = まだ ｜何《なに》も ｜入《い》れて いません
speech-typed = ｜入《い》れた ｜文字《もじ》: { $text }
speech-tick = チェック
speech-to = {"から"}
speech-rate = ｜速《はや》さ { $percent }パーセント
speech-volume = ｜音《おと》の ｜大《おお》きさ { $percent }パーセント
speech-hidden = ｜画面《がめん》を かくしました。
speech-shown = ｜画面《がめん》を ｜出《だ》しました。
