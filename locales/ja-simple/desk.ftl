# Written by machine, not reviewed by a person.

## The visitor's window

desk-show = ｜紙《かみ》を ここに ｜見《み》せて ください
desk-show-text = この ｜窓口《まどぐち》の コードを ｜機械《きかい》に ｜近《ちか》づけて ください。｜紙《かみ》が なくても だいじょうぶです。
desk-sees = この ｜窓口《まどぐち》が ｜今《いま》 ｜見《み》て いる こと
desk-sees-exactly = ｜窓口《まどぐち》の ｜人《ひと》は これだけ ｜見《み》て います。
desk-sees-text = ここに ない ことは ｜知《し》りません。
desk-consent = これを ｜紙《かみ》に ｜書《か》いても いいですか
desk-consent-japanese = むずかしい ｜日本語《にほんご》の ｜所《ところ》が あります。｜窓口《まどぐち》の ｜人《ひと》に ｜聞《き》いて ください。
desk-consent-readers = だれに ｜見《み》せるか えらんで ください。｜紙《かみ》にだけ ｜書《か》きます。
desk-consent-own = ｜自分《じぶん》（｜家《いえ》で ｜読《よ》む、｜次《つぎ》に ｜使《つか》う）
desk-consent-own-detail = あなたの「かぎ」が ないと だれも ｜開《ひら》けません。
desk-consent-return = また この ｜窓口《まどぐち》に ｜来《き》ます
desk-consent-return-detail = ｜今《いま》 ｜見《み》て いる ことと この ｜記録《きろく》を、{ $date }まで この ｜窓口《まどぐち》だけが ｜読《よ》めます。
desk-consent-yes = ｜書《か》いて いいです
desk-consent-no = ｜書《か》きません
desk-working = ｜待《ま》って ください。｜新《あたら》しい ｜紙《かみ》を ｜作《つく》って います。
desk-out = ｜新《あたら》しい ｜紙《かみ》を ｜取《と》って ください
desk-out-text = えらんだ ｜窓口《まどぐち》で コードを ｜見《み》せて ください。｜前《まえ》の ｜紙《かみ》も ｜持《も》って いて ください。
desk-codes = ｜新《あたら》しい コード
desk-codes-text = コードの ｜写真《しゃしん》を とって ください。｜紙《かみ》が ほしい ときは、｜窓口《まどぐち》の ｜人《ひと》に ｜言《い》って ください。
desk-next-code = ｜次《つぎ》の コード
desk-ok = わかりました
desk-understood = わかりました
desk-again = もう ｜一度《いちど》 ｜答《こた》えます
desk-answered = あなたの ｜答《こた》え
desk-erase = ｜一《ひと》つ ｜消《け》します
desk-yen = { $yen }｜円《えん》
desk-sheet-first = ｜窓口《まどぐち》の ｜記録《きろく》
desk-sheet-from = { $counter }で ｜書《か》きました
desk-sheet-note = ｜窓口《まどぐち》の ｜人《ひと》が ｜書《か》いた こと
desk-sheet-return = また ｜来《く》る ときの コードです。｜今日《きょう》 ｜見《み》た ことと ｜記録《きろく》を { $date }まで ｜読《よ》めます。
desk-sheet-own = ｜前《まえ》の ｜紙《かみ》の「かぎ」で ｜開《ひら》きます。この ｜紙《かみ》は ｜家《いえ》に おいて ください。「かぎ」は ちがう ところに しまって ください。
