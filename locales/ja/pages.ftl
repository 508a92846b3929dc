# Written by machine, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = 続きを見る
pager-before = 前のページを見る
helper-back = 戻る
helper-start-over = 最初から
helper-person = 職員に聞く
helper-languages = 言語
helper-looks = 文字の大きさ
action-next = 次へ
action-good = この内容で進む
action-done = 閉じる
action-go-on = 続ける
action-again = もう一度試す
list-comma = ・
date-long = { $year }年{ $month }月{ $day }日
date-short = { $month }月{ $day }日
counter-numbered = { $number }番窓口 { $name }
counter-number = { $number }番窓口
place-here = { $floor }階
place-other = { $building } { $floor }階
wait-range = 待ち時間 約{ $least }〜{ $most }分
wait-none = 待ち時間なし
wait-unknown = 待ち時間は窓口でご確認ください
errand-neutral = ご相談
map-information = 案内
map-here = いまここ
map-stairs = 階段・エレベーター
map-entrance = 入口

## Welcome and the two doors
welcome-heading = こんにちは。今日はどのようなご用件でしょうか。
welcome-choose = 言語を選んでください ・ Choose your language
welcome-start = 始める
welcome-record = 前回の「控え」を持っている
welcome-record-detail = I have my copy ・ 紙のコードを読み取ります
languages-heading = 言語を選んでください。
looks-heading = 文字の大きさを選んでください。
looks-small = 小さい
looks-normal = ふつう
looks-large = 大きい
looks-largest = とても大きい
doors-heading = どちらの方法で進みますか。
doors-guided = 質問に答えて調べる
doors-guided-detail = いくつかの質問に答えると、行く窓口と持ち物が分かります
doors-known = 用件が決まっている
doors-known-detail = 一覧から選ぶか、ことばで検索します
doors-frequent = よくある用件
topics-heading = どの分野のご用件ですか。
topics-search = ことばで検索する
errands-heading = どのご用件ですか。
search-heading = 調べたいことばを入力してください。
search-hint = 例：じゅうみんひょう、引っ越し
key-switch = かな/abc
key-erase = 消す

## Questions
question-count = 質問 { $at }（残り 約{ $left }問）
question-why = この質問の理由
answer-yes = はい
answer-no = いいえ
answer-none = あてはまるものはない
answer-nobody = いません
answer-unknown = わからない・答えたくない
answer-unknown-detail = このまま進めます。手続きがもれないように、窓口で一緒に確かめます
answer-several = あてはまるものを、すべて選んでください。
answer-age = { $age }歳
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
plan-heading = 今日お越しいただく窓口は{ $stops }か所です。
plan-heading-none = 窓口での手続きは必要ありません。
plan-none-text = お答えからは、窓口で行う手続きが見つかりませんでした。気になることがあれば、総合案内でお話しください。
plan-ask-many = 必要な手続きを、窓口で一緒に確かめます
plan-papers = 持ち物 { $count }点
plan-no-visit = 窓口に行かずにできる手続き { $count }件
plan-add = ほかの用件を追加する
plan-change = 回答を変更する
plan-heading-late = お越しいただく窓口は{ $stops }か所です。
plan-done-by = 今日の手続きは、{ $time }ごろに終わる見込みです。
plan-late = 今日の受付時間内に、すべては終わらない見込みです。
plan-late-today = 今日受け付けられる窓口：{ $stops }
plan-late-all = 今日は、どの窓口も間に合わない見込みです。総合案内でお話しください。
plan-not-today = 今日は間に合わない見込み
plan-take-number = 受付番号を発行する
plan-leave = 終了する
plan-unconfirmed = この案内は見本です。持ち物と期限は、必ず窓口でお確かめください。
due-ahead = { $errand }：{ $last }が期限です。
due-left = { $errand }：{ $last }が期限です（{ $of }日のうち{ $day }日目、あと{ $left }日）。
due-today = { $errand }：今日（{ $last }）が期限です（{ $of }日のうち{ $day }日目）。
due-last-day = { $errand }：今日（{ $last }）が期限です。
due-period = { $errand }：期限は{ $period }です。
due-late = { $errand }：期限（{ $last }）を過ぎています。{ $what }
due-late-ask = できることを窓口で確かめます。
period-days = { $count }日
period-months = { $count }か月
period-years = { $count }年
papers-heading = 持ち物はそろっていますか。
papers-how = お願い
papers-how-text = お持ちでないものは、押して印を外してください。
papers-maybe = 必要かどうか、窓口で確かめます
papers-missing = 足りないものがあっても、窓口でご相談いただけます。
no-visit-heading = 窓口に行かずにできる手続きです。
way-maybe = { $way }（できるかどうか、窓口で確かめます）
answers-heading = どの回答を変更しますか。

## Sharing
share-heading = { $counter }の職員に何を伝えますか。
share-count = { $of }か所の窓口のうち{ $at }か所目
share-why = 伝える目的
share-why-text = 手続きのご案内に使い、同じお話の繰り返しを減らします。伝えなくても、手続きは同じように受けられます。
share-not-needed = { $values }（この窓口の手続きには必要ありません）
share-agree = この内容を伝えることに同意する
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
ticket-heading = 受付番号をお取りしました。
ticket-caption = 受付番号
ticket-first = 最初は{ $counter }です
ticket-phone = スマートフォンで順番を確認できます。
ticket-phone-note = 表示されるのは、番号・窓口・待ち時間だけです。お名前や用件は出ません。
ticket-codes = コードを画面に表示する
ticket-note = 番号を控えた
ticket-done = 終了する
ticket-print = 印刷する
ticket-print-again = もう一度印刷する
no-number-heading = 申し訳ありません。番号を発行できませんでした。
no-number-text = お答えはそのまま残っています。もう一度お試しいただくか、総合案内へお越しください。
closed-heading = ただいまは受付時間外です。
closed-come = 受付時間内にお越しください。
closed-come-on = 次の受付は { $date } { $time } からです。
closed-text = 番号は、受付時間内に発行できます。行く窓口と持ち物は、今、印刷できます。
closed-print = 案内を印刷する
printed-heading = 用紙をお取りください。
printed-text = この用紙を持って、最初の窓口へお進みください。
printed-stub = 下の「控え」と「鍵」は、切り離して別々の場所に保管してください。
codes-count = { $of }個のコードのうち{ $at }個目
codes-how = 使い方
codes-phone = スマートフォンのカメラで読み取ってください。
codes-counter = この窓口で、読み取り機にかざしてください。写真に撮ることもできます。
codes-own = ご本人用の控えです。次回お越しの際に使います。
codes-stub = 控えを開く鍵です。控えとは別の場所に保管してください。
codes-next = 次のコード
codes-none = コードはありません。

## Paper
sheet-issued = { $date } { $time }
sheet-due = { $errand }（{ $last }まで）
sheet-again = 再発行
sheet-phone = スマホで順番を見る
sheet-ask-here = この窓口で確かめること
sheet-bring = 持ち物
sheet-maybe = { $paper }（必要なら）
sheet-sees = この窓口の職員に見えるもの
sheet-sees-neutral = ほかに同意したこと
sheet-no-visit = 窓口に行かずにできる手続き
sheet-own-heading = この部分は、ご自宅で保管してください
sheet-own-text = 次回お持ちいただくと、同じお話の繰り返しが減ります。
sheet-own-caption = ご本人用の控え
sheet-stub-caption = 控えを開く鍵（別に保管）

## One's own record
record-heading = 控えと鍵のコードを読み取ります。
record-text = 紙の「控え」と「鍵」のコードを、1つずつ読み取り機にかざしてください。順番はどちらからでもかまいません。
record-one-more = 1つ目を読み取りました。もう一方をかざしてください。
record-read = 読み取った紙
record-from-kiosk = 案内機の控え
record-locked = 鍵がまだの紙が{ $count }枚あります。同じ紙の切り取り線の先の小さなコードも読み取ってください。鍵がなくても、読めた分で先に進めます。
record-done = これで全部です
refilled-as-of = { $date }にお答えいただいた内容です。年齢なども、そのときのままです。変わったところは、あとで変更できます。
refilled-notes = 窓口の職員が書いたこと
record-without = 記録なしで始める
refilled-heading = 前回のお答えを読み取りました。
refilled-same = 同じ用件で続ける
refilled-other = 別の用件で続ける

## A person, time, farewell
person-heading = 職員がお手伝いします。
person-text = 総合案内へお越しください。場所は下の図のとおりです。ここで待つ必要はありません。今すぐ危険を感じるときは、近くの職員か110番へ。
person-kept = この画面のお答えは、しばらくこのまま残ります。ほかの方に見られたくないときは「{ helper-start-over }」を押してください。
idle-heading = まだお使いですか。
idle-text = このまま操作がないと、お答えを消して最初の画面に戻ります。
idle-left = あと{ $seconds }秒
idle-stay = まだ使います
idle-finish = 終了する
goodbye-heading = ご利用ありがとうございました。
goodbye-number = 受付番号は{ $number }です。
goodbye-text = 番号が呼ばれるまで、近くでお待ちください。
goodbye-wiped = 入力された内容は、この画面が終わるとすべて消えます。この案内機には残りません。
goodbye-finish = 終了する
