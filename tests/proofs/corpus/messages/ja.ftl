# Written by machine, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = 続きを見る
pager-before = 前のページを見る
helper-back = 戻る
helper-start-over = 最初から
helper-person = 職員に聞く
helper-languages = 言語
helper-looks = 文字と色
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
map-target = ここ
map-stairs = 階段・エレベーター
map-entrance = 入口

## Welcome and the two doors
welcome-heading = こんにちは。今日はどのようなご用件でしょうか。
welcome-choose = 言語を選んでください ・ Choose your language
languages-partial = 質問は「やさしい日本語」です
welcome-start = 始める
welcome-record = 前回の「控え」を持っている
