# Written by machine, not reviewed by a person.

## Paper and printer. err-: what happened and whose fault it is; rec-: what to do now.

err-printer-empty = 印刷機の紙がなくなりました。あなたのせいではありません。
rec-printer-empty = 番号はこの画面で使えます。番号を書きとめるか、係の人にお知らせください。
err-printer-jam = 印刷機に紙がつまりました。機械の不具合です。
rec-printer-jam = 番号はこの画面で使えます。紙は引っぱらず、係の人にお知らせください。
err-printer-cover = 印刷機のふたが開いています。こちらの手入れの途中です。
rec-printer-cover = 番号はこの画面で使えます。番号を書きとめるか、係の人にお知らせください。
err-printer-offline = 印刷機につながりません。機械の不具合です。
rec-printer-offline = 番号はこの画面で使えます。番号を書きとめて、窓口へお進みください。
err-printer-failed = 最後まで印刷できたことを確かめられませんでした。機械の不具合です。
rec-printer-failed = 出てきた紙があればお取りください。足りないときは、もう一度印刷するか、番号を書きとめてください。
err-no-printer = この端末には印刷機がありません。市役所側の都合です。
rec-no-printer = 番号を書きとめるか、画面のコードを写真に撮ってください。

## Hall and numbers

err-hall-unreachable = 番号の係の機械につながりません。市役所側の不具合です。
rec-hall-unreachable = 答えは消えていません。係の人にお声がけください。
err-numbers-exhausted = 今日のこの窓口の番号は、すべて出ました。市役所側の都合です。
rec-numbers-exhausted = 係の人にお声がけください。今日のうちにできるかを一緒に確かめます。
err-number-over = この番号は、日付が変わったため使えなくなりました。あなたのせいではありません。
rec-number-over = 「もう一度」を押すと、今日の番号が出ます。
err-not-in-queue = 番号を順番の列に入れられませんでした。市役所側の不具合です。
rec-not-in-queue = もう一度ためすか、番号を係の人に見せてください。

## Codes on paper

err-strip-empty = コードが読み取れませんでした。紙の向きや光のためです。
rec-strip-empty = 紙を平らにして、コードをもう一度かざしてください。
err-strip-not-ours = このコードは、この案内で作ったものではありません。読んだ内容は残していません。
rec-strip-not-ours = 案内の紙にあるコードをかざしてください。ない場合は、はじめから進めます。
err-strip-version = この紙は、この端末がまだ読めない形のものです。あなたのせいではありません。
rec-strip-version = はじめから進めるか、係の人に紙を見せてください。
err-strip-check = コードの一部が正しく読めませんでした。紙の折れや光のためです。
rec-strip-check = 紙を平らにして、ゆっくりもう一度かざしてください。
err-strip-damaged = このコードは傷んでいて、中を開けません。
rec-strip-damaged = 口でお話しいただくか、はじめから進めてください。係の人もお手伝いします。
err-strip-forged = このコードが市役所のものだと確かめられませんでした。中は開いていません。
rec-strip-forged = 紙を係の人に見せるか、はじめから進めてください。
err-strip-expired = このコードの使える日は過ぎました。安全のため、決まった日だけ使えます。
rec-strip-expired = はじめから進めると、今日のコードを作れます。
err-strip-not-yet = このコードは、まだ使える時間になっていません。
rec-strip-not-yet = 紙に書かれた日時を見て、そのときにお使いください。急ぐときは係の人へ。
err-strip-other-counter = このコードは、ほかの窓口のためのものです。ここでは開けません。
rec-strip-other-counter = 紙を見て、この窓口の名前の横にあるコードをかざしてください。
err-strip-stub-missing = 「控え」を開くには「鍵」のコードも必要です。鍵がまだ読み取られていません。
rec-strip-stub-missing = 「鍵」のコードもかざしてください。見つからないときは、記録なしで始められます。
err-strip-stub-wrong = この「鍵」は、この「控え」のものではありません。
rec-strip-stub-wrong = 同じときに印刷した「鍵」をかざしてください。ないときは、記録なしで始められます。
err-my-number-refused = マイナンバーと思われる数字だったので、受け取りませんでした。どこにも残していません。
rec-my-number-refused = カードはしまって、案内の紙のコードをかざしてください。

## The rest

err-nothing-found = そのことばの用事は見つかりませんでした。こちらのことばの用意が足りません。
rec-nothing-found = ほかのことばで探すか、質問に答えて探せます。係の人にも聞けます。
err-trust-stale = 今日はまだコードを作れません。市役所側の準備の都合です。
rec-trust-stale = 番号はそのまま使えます。窓口では、お話しください。
err-internal = 思いがけないことが起こりました。こちらの不具合です。
rec-internal = もう一度はじめから進めるか、係の人にお声がけください。
err-strip-trust-stale = 今日の鍵がまだないため、記録を読めません。機械の側の都合です。
rec-strip-trust-stale = 記録なしで始めるか、総合案内でお話しください。

## At a counter

err-strip-stub = これは控えの「鍵」です
rec-strip-stub = 窓口では使いません。この窓口のコードを見せてください。
err-desk-no-keys = 今はコードを読めません
rec-desk-no-keys = この窓口は閉まっているか、準備中です。職員にお声がけください。
err-desk-other-visit = ほかの方の紙のようです
rec-desk-other-visit = 前の方の記録を書いている途中です。少しお待ちください。
err-strip-of-counter = これは窓口のためのコードです。ここでは開けません。
rec-strip-of-counter = 紙のいちばん下の「あなたの控え」のコードをかざしてください。
