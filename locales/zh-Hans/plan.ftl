# Machine-made translation, not reviewed by a person.

### The plan as `annai plan` writes it.

plan-line-title = { $date }的安排
plan-line-stop = { $order }. { $counter }（{ $place }）
plan-line-ask = 在窗口确认：{ $errand }
plan-line-bring = 要带的东西：{ $papers }
plan-line-bring-maybe = 是否需要，在窗口确认：{ $papers }
plan-line-fee = 手续费：{ $yen } 日元
plan-line-ways = 不去窗口的办法：{ $ways }
plan-line-ways-maybe = 不去窗口的办法（能不能这样办，在窗口确认）：{ $ways }
plan-line-no-visit = 不用去窗口就能办的手续：
plan-line-elsewhere = 在市政府以外办的手续：
plan-line-empty = 没有需要办的手续。
plan-line-next = 下一个问题：{ $question }
plan-line-no-next = 没有剩下的问题。
plan-line-later = 以后可以办的手续：
plan-line-from = 大约从{ $date }起
