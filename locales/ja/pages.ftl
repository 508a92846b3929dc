# Written by machine, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = 続きを見る
pager-before = 前に戻る
helper-back = もどる
helper-start-over = 最初から
helper-person = 職員に聞く
helper-languages = ことば
helper-looks = 文字の大きさ
action-next = つぎへ
action-good = この内容で進む
action-done = 閉じる
action-go-on = 続ける
action-again = もう一度
list-comma = ・
date-long = { $year }年{ $month }月{ $day }日
date-short = { $month }月{ $day }日
counter-numbered = { $number }番窓口 { $name }
counter-number = { $number }番窓口
place-here = { $floor }階
place-other = { $building } { $floor }階
wait-range = 待ち { $least }〜{ $most }分
wait-none = 待ち時間なし
wait-unknown = 待ち時間は窓口で
errand-neutral = ご相談
map-information = 案内
map-here = いまここ
map-stairs = 階段・エレベーター
map-entrance = 入口

## Welcome and the two doors
welcome-heading = こんにちは。今日はどうしましたか。
welcome-choose = ことばを選んでください ・ Choose your language
welcome-start = はじめる
welcome-record = 前の記録を持っています
welcome-record-detail = I have my record ・ 紙のコードを読み取ります
languages-heading = ことばを選んでください。
looks-heading = 文字の大きさを選んでください。
looks-small = 小さい
looks-normal = ふつう
looks-large = 大きい
looks-largest = とても大きい
doors-heading = どちらから始めますか。
doors-guided = いっしょに調べる
doors-guided-detail = かんたんな質問に答えると、行くところが分かります
doors-known = 用件を選ぶ
doors-known-detail = 一覧や、ことばの検索から選びます
doors-frequent = よくある用件
topics-heading = 何についての用件ですか。
topics-search = ことばでさがす
errands-heading = どの用件ですか。
search-heading = ことばでさがします。
search-hint = 例:じゅうみんひょう、引っ越し
key-switch = かな/abc
key-erase = 消す

## Questions
question-count = 質問 { $at } ・ あと { $left }つくらい
question-why = なぜ?
answer-yes = はい
answer-no = いいえ
answer-none = どれもない
answer-nobody = いません
answer-unknown = わからない・答えたくない
answer-unknown-detail = このまま進めます。手続きがもれないように、窓口で一緒に確かめます
answer-several = あてはまるものを、すべて選んでください。
answer-age = { $age }さい
answer-number-hint = 数字を押してください
calendar-month = { $year }年{ $month }月
calendar-earlier = 前の月
calendar-later = 次の月
weekday-sun = 日
weekday-mon = 月
weekday-tue = 火
weekday-wed = 水
weekday-thu = 木
weekday-fri = 金
weekday-sat = 土

## The plan
plan-heading = 今日行くところは { $stops }つです。
plan-heading-none = 窓口に行く用件はありません。
plan-none-text = 答えからは、窓口で行う手続きが見つかりませんでした。気になることがあれば、総合案内でお話しください。
plan-ask-many = 何が必要か、いっしょに確かめます
plan-papers = 持ち物 { $count }つ
plan-no-visit = 窓口に行かなくてよいもの { $count }つ
plan-add = ほかの用件を足す
plan-change = 答えを直す
plan-heading-late = 行くところは { $stops }つです。
plan-done-by = 今日の分は { $time }ごろに終わる見込みです。
plan-late = 今日の受付時間のうちに、全部は終わらない見込みです。
plan-late-today = 今日できるところ:{ $stops }
plan-late-all = 今日は、どの窓口も間に合わない見込みです。総合案内でお話しください。
plan-not-today = 今日は間に合わない見込み
plan-take-number = 番号をとる
plan-leave = 終わる
plan-unconfirmed = この案内は見本です。持ち物や期限は、窓口で確かめてください。
due-ahead = { $errand }：{ $last }が期限です。
due-days = { $errand }：期限は{ $of }日です。
due-left = { $errand }：{ $last }が期限です（{ $of }日のうち{ $day }日目、あと{ $left }日）。
due-today = { $errand }：今日（{ $last }）が期限です（{ $of }日のうち{ $day }日目）。
due-late = { $errand }：期限（{ $last }）を過ぎています（期限{ $of }日、今日は{ $day }日目）。できることを窓口で確かめます。
papers-heading = この持ち物はありますか。
papers-how = お願い
papers-how-text = ないものは、押して印をはずしてください。
papers-maybe = 必要かどうか、窓口で確かめます
papers-missing = 足りないものがあっても、窓口で相談できます。
no-visit-heading = 窓口に行かなくてよいものです。
way-maybe = { $way }(できるかどうか、窓口で確かめます)
answers-heading = どの答えを直しますか。

## Sharing
share-heading = { $counter }の職員に何を伝えますか。
share-count = { $of }つの窓口のうち { $at }つ目
share-why = 伝える目的
share-why-text = 手続きのご案内に使い、同じお話の繰り返しを減らします。伝えなくても、手続きは同じように受けられます。
share-not-needed = { $values }（この窓口の手続きには必要ありません）
share-nothing = 何も伝えずに進む
share-none = 伝えるものはありません。
share-sees = この窓口の職員に見えるのは、次の内容だけです。
share-line = { $label }：{ $value }
record-language = 読む言語
record-unknown = この窓口の一覧にない番号 { $code }
share-sees-nothing = この窓口の職員には、何も伝わりません。
share-still-good = 手続きは同じように受けられます。
share-until = 紙のコードを窓口に出したときだけ、職員が今日の業務終了まで読めます。この案内機には残りません。手続きに必要な分は、窓口が書類に残します。

## The ticket
working-heading = 少しお待ちください。
working-text = 準備しています。
working-slow = いつもより時間がかかっています。お急ぎのときは、下の「{ helper-person }」を押してください。
ticket-heading = 番号ができました。
ticket-caption = あなたの番号
ticket-first = まず { $counter }へ
ticket-phone = スマホで順番を見られます。
ticket-phone-note = あなたのことは、番号のほかに何も入っていません。
ticket-codes = 画面でコードを見る
ticket-note = 番号だけおぼえる
ticket-done = 終わる
ticket-print = 紙に出す
ticket-print-again = もう一度、紙に出す
no-number-heading = 番号をとれませんでした。
no-number-text = 答えはそのまま残っています。もう一度ためすか、総合案内へお越しください。
closed-heading = いまは受付の時間ではありません。
closed-come = 受付の時間にお越しください。
closed-come-on = 次の受付は { $date } { $time } からです。
closed-text = 番号は、受付の時間にとれます。行くところと持ち物は、いま紙に出せます。
closed-print = 案内を紙に出す
printed-heading = 紙をお取りください。
printed-text = この紙を持って、はじめの窓口へ行ってください。
printed-stub = 下の「あなたの控え」と「あなたの鍵」は、切って別々にしまってください。
codes-count = { $of }つのコードのうち { $at }つ目
codes-how = 使い方
codes-phone = スマホのカメラで読み取ってください。
codes-counter = この窓口で、読み取り機に見せてください。写真にとることもできます。
codes-own = あなたの控えです。次に来るときに使います。
codes-stub = 控えを開く鍵です。控えとは別にしまってください。
codes-next = 次のコード
codes-none = コードはありません。

## Paper
sheet-issued = { $date } { $time }
sheet-due = { $errand }({ $last }まで)
sheet-again = 再発行
sheet-phone = スマホで順番を見る
sheet-ask-here = ここでたずねること
sheet-bring = 持ち物
sheet-maybe = { $paper }(必要なら)
sheet-sees = この窓口の職員に見えるもの
sheet-sees-neutral = ほかに同意したこと
sheet-no-visit = 窓口に行かなくてよいもの
sheet-own-heading = この部分は家でとっておきます
sheet-own-text = 次に来るときに持ってくると、同じ話をくり返さなくてよくなります。
sheet-own-caption = あなたの控え
sheet-stub-caption = あなたの鍵(切って別にしまう)

## One's own record
record-heading = あなたの控えと鍵を読み取ります。
record-text = 紙の「あなたの控え」と「あなたの鍵」のコードを、1つずつ読み取り機にかざしてください。順番はどちらからでもかまいません。
record-one-more = 1つ読み取りました。もう1つをかざしてください。
record-read = 読み取った紙
record-from-kiosk = 案内機の控え
record-locked = 鍵がまだの紙が{ $count }枚あります。同じ紙の切り取り線の先の小さなコードも読み取ってください。鍵がなくても、読めた分で先に進めます。
record-done = これで全部です
refilled-as-of = { $date }にお答えになった内容です。年齢なども、そのときのままです。変わったところは、あとで直せます。
refilled-notes = 窓口の職員が書いたこと
record-without = 記録なしで始める
refilled-heading = 前の答えを読み取りました。
refilled-same = 同じ用件で続ける
refilled-other = ちがう用件で続ける

## A person, time, farewell
person-heading = 職員がお手伝いします。
person-text = 総合案内へお越しください。場所は下の図のとおりです。ここで待つ必要はありません。今すぐ危険を感じるときは、近くの職員か110番へ。
person-kept = この画面のお答えは、しばらくこのまま残ります。ほかの方に見られたくないときは「{ helper-start-over }」を押してください。
idle-heading = まだお使いですか。
idle-text = このままだと、答えを消してはじめの画面に戻ります。
idle-left = { $seconds }秒
idle-stay = まだ使います
idle-finish = 終わります
goodbye-heading = ご利用ありがとうございました。
goodbye-number = あなたの番号は { $number } です。
goodbye-text = 番号が呼ばれるまで、近くでお待ちください。
goodbye-wiped = 入力された内容は、この画面が終わるとすべて消えます。この案内機には残りません。
goodbye-finish = 終わる
