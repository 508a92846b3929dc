# Written by machine, not reviewed by a person.

### The plan as `annai plan` writes it.

plan-line-title = { $date }の予定
plan-line-stop = { $order }. { $counter }（{ $place }）
plan-line-ask = 窓口で確かめる：{ $errand }
plan-line-bring = 持ち物：{ $papers }
plan-line-bring-maybe = 必要かどうか窓口で確かめる：{ $papers }
plan-line-fee = 手数料：{ $yen }円
plan-line-ways = 窓口に行かない方法：{ $ways }
plan-line-ways-maybe = 窓口に行かない方法（できるかは窓口で）：{ $ways }
plan-line-no-visit = 市役所に来なくてもよい手続き：
plan-line-elsewhere = 市役所以外での手続き：
plan-line-empty = 必要な手続きはありません。
plan-line-next = 次の質問：{ $question }
plan-line-no-next = 残っている質問はありません。
plan-line-later = 後日できる手続き：
plan-line-from = { $date }ごろから
