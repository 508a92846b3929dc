# Written by machine, not reviewed by a person.

## Paper and printer. err-: what happened and whose fault it is; rec-: what to do now.

err-printer-empty = 申し訳ありません。プリンターの用紙が切れました。
rec-printer-empty = 番号は有効です。この画面の番号を控えるか、職員にお知らせください。
err-printer-jam = 申し訳ありません。プリンターに用紙が詰まりました。
rec-printer-jam = 番号は有効です。用紙は引っぱらずに、職員にお知らせください。
err-printer-cover = 申し訳ありません。プリンターのふたが開いています。
rec-printer-cover = 番号は有効です。この画面の番号を控えるか、職員にお知らせください。
err-printer-offline = 申し訳ありません。プリンターにつながりません。
rec-printer-offline = 番号は有効です。この画面の番号を控えて、窓口へお進みください。
err-printer-failed = 申し訳ありません。印刷が最後まで終わったか、確認できませんでした。
rec-printer-failed = 出てきた用紙があればお取りください。足りないときは、もう一度印刷するか、番号を控えてください。
err-no-printer = この案内機では印刷できません。
rec-no-printer = 番号を控えるか、画面のコードを写真に撮ってください。

## Hall and numbers

err-hall-unreachable = 申し訳ありません。番号を発行するシステムにつながりません。
rec-hall-unreachable = お答えは消えていません。お近くの職員にお声がけください。
err-numbers-exhausted = 申し訳ありません。この窓口の今日の番号は、すべて発行しました。
rec-numbers-exhausted = 職員にお声がけください。今日のうちにできるかを一緒に確かめます。
err-number-over = 日付が変わったため、この番号は使えなくなりました。
rec-number-over = 「{ action-again }」を押すと、今日の番号を発行します。
err-not-in-queue = 申し訳ありません。順番の受付ができませんでした。
rec-not-in-queue = もう一度お試しいただくか、番号を職員にお見せください。

## Codes on paper

err-strip-empty = コードを読み取れませんでした。紙の向きや光のためかもしれません。
rec-strip-empty = 紙を平らにして、コードをもう一度かざしてください。
err-strip-not-ours = このコードは、この案内機で作ったものではありません。読み取った内容は残していません。
rec-strip-not-ours = 案内の紙にあるコードをかざしてください。ないときは、最初から始められます。
err-strip-version = 申し訳ありません。この紙は、この案内機では読み取れない形式です。
rec-strip-version = 最初から進めるか、職員に紙をお見せください。
err-strip-check = コードの一部を正しく読み取れませんでした。紙の折れや光のためかもしれません。
rec-strip-check = 紙を平らにして、ゆっくりもう一度かざしてください。
err-strip-damaged = このコードは、傷みのため読み取れません。
rec-strip-damaged = 窓口で直接お話しいただくか、最初から進めてください。職員もお手伝いします。
err-strip-forged = このコードが市役所で発行したものか、確認できませんでした。内容は読み取っていません。
rec-strip-forged = 紙を職員に見せるか、最初から進めてください。
err-strip-expired = このコードの使える日は過ぎました。安全のため、決まった日だけ使えます。
rec-strip-expired = 最初から進めると、今日のコードを作れます。
err-strip-not-yet = このコードは、まだ使える時間になっていません。
rec-strip-not-yet = 紙に書かれた日時をご確認ください。お急ぎのときは、職員にお声がけください。
err-strip-other-counter = このコードは、ほかの窓口のものです。ここでは読み取れません。
rec-strip-other-counter = この窓口の名前の横にあるコードをかざしてください。
err-strip-stub-missing = 「控え」を開くには「鍵」のコードも必要です。鍵がまだ読み取られていません。
rec-strip-stub-missing = 「鍵」のコードもかざしてください。見つからないときは、記録なしで始められます。
err-strip-stub-wrong = この「鍵」は、この「控え」のものではありません。
rec-strip-stub-wrong = 同じときに印刷した「鍵」をかざしてください。ないときは、記録なしで始められます。
err-my-number-refused = マイナンバーと思われる番号だったため、受け付けませんでした。どこにも保存していません。
rec-my-number-refused = カードはしまって、案内の紙のコードをかざしてください。

## The rest

err-nothing-found = 入力したことばに合う用件が、見つかりませんでした。
rec-nothing-found = 別のことばで検索するか、質問に答えて調べられます。職員にもお尋ねください。
rec-nothing-found-near = 下の近いものから選ぶか、別のことばでお試しください。職員にもお聞きいただけます。
err-trust-stale = 申し訳ありません。今日はまだコードを作れません。
rec-trust-stale = 番号は有効です。伝えたいことは、窓口で直接お話しください。
err-internal = 申し訳ありません。不具合が起きました。
rec-internal = もう一度最初から進めるか、職員にお声がけください。
err-strip-trust-stale = 申し訳ありません。ただいま記録を読み取れません。
rec-strip-trust-stale = 記録なしで始めるか、総合案内でお話しください。

## At a counter

err-strip-stub = これは控えの「鍵」です
rec-strip-stub = 窓口では使いません。この窓口のコードをお見せください。
err-desk-no-keys = 今はコードを読めません
rec-desk-no-keys = この窓口は閉まっているか、準備中です。職員にお声がけください。
err-desk-other-visit = ほかの方の紙のようです
rec-desk-other-visit = 前の方の記録を書いている途中です。少しお待ちください。
err-strip-of-counter = これは窓口用のコードです。ここでは読み取れません。
rec-strip-of-counter = 紙のいちばん下の「控え」のコードをかざしてください。
