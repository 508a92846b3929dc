# Written by machine, not reviewed by a person.

### The plan as `annai plan` writes it.

plan-line-title = { $date }に する こと
plan-line-stop = { $order }. { $counter }（{ $place }）
plan-line-ask = ｜窓口《まどぐち》で ｜聞《き》く：{ $errand }
plan-line-bring = ｜持《も》って くる もの：{ $papers }
plan-line-bring-maybe = いるか どうか ｜窓口《まどぐち》で ｜聞《き》く：{ $papers }
plan-line-fee = お｜金《かね》：{ $yen }｜円《えん》
plan-line-ways = ｜窓口《まどぐち》に ｜行《い》かない やりかた：{ $ways }
plan-line-ways-maybe = ｜窓口《まどぐち》に ｜行《い》かない やりかた（できるか どうか ｜窓口《まどぐち》で ｜聞《き》きます）：{ $ways }
plan-line-no-visit = ｜市役所《しやくしょ》の ほかで できる もの：
plan-line-elsewhere = ほかの ところで する もの：
plan-line-empty = する ことは ありません。
plan-line-next = ｜次《つぎ》の ｜質問《しつもん》：{ $question }
plan-line-no-next = ｜質問《しつもん》は もう ありません。
plan-line-later = あとで できる こと：
plan-line-from = { $date }ごろから
