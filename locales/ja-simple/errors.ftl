# Written by machine, not reviewed by a person.

## Paper and printer. err-: what happened and whose fault it is; rec-: what to do now.

err-printer-empty = ｜紙《かみ》が ありません。あなたは わるくないです。
rec-printer-empty = ｜番号《ばんごう》は ｜画面《がめん》に あります。｜番号《ばんごう》を ｜書《か》いて ください。
err-printer-jam = ｜紙《かみ》が つまりました。｜機械《きかい》の ｜問題《もんだい》です。
rec-printer-jam = ｜番号《ばんごう》は ｜画面《がめん》に あります。｜紙《かみ》に さわらないで、｜人《ひと》に ｜言《い》って ください。
err-printer-cover = ｜機械《きかい》の ふたが ｜開《あ》いて います。｜市役所《しやくしょ》の ｜問題《もんだい》です。
rec-printer-cover = ｜番号《ばんごう》は ｜画面《がめん》に あります。｜番号《ばんごう》を ｜書《か》いて ください。
err-printer-offline = ｜印刷《いんさつ》の ｜機械《きかい》が ｜動《うご》きません。｜機械《きかい》の ｜問題《もんだい》です。
rec-printer-offline = ｜番号《ばんごう》は ｜画面《がめん》に あります。｜番号《ばんごう》を ｜書《か》いて、｜窓口《まどぐち》に ｜行《い》って ください。
err-printer-failed = ｜印刷《いんさつ》が ｜終《お》わったか わかりません。｜機械《きかい》の ｜問題《もんだい》です。
rec-printer-failed = ｜紙《かみ》が ｜出《で》たら とって ください。｜出《で》ない ときは ｜番号《ばんごう》を ｜書《か》いて ください。
err-no-printer = ここには ｜印刷《いんさつ》の ｜機械《きかい》が ありません。あなたは わるくないです。
rec-no-printer = ｜番号《ばんごう》を ｜書《か》いて ください。｜写真《しゃしん》でも いいです。

## Hall and numbers

err-hall-unreachable = ｜番号《ばんごう》の ｜機械《きかい》が ｜動《うご》きません。｜市役所《しやくしょ》の ｜問題《もんだい》です。
rec-hall-unreachable = ｜答《こた》えは きえて いません。｜人《ひと》に ｜言《い》って ください。
err-numbers-exhausted = ｜今日《きょう》の ｜番号《ばんごう》は もう ありません。あなたは わるくないです。
rec-numbers-exhausted = ｜人《ひと》に ｜言《い》って ください。｜今日《きょう》 できるか いっしょに ｜見《み》ます。
err-number-over = この ｜番号《ばんごう》は もう ｜使《つか》えません。｜日《ひ》が ｜変《か》わりました。あなたは わるくないです。
rec-number-over = 「もう ｜一度《いちど》」を おして ください。｜今日《きょう》の ｜番号《ばんごう》が ｜出《で》ます。
err-not-in-queue = ｜番号《ばんごう》が ｜列《れつ》に ｜入《はい》りません。｜機械《きかい》が わるいです。
rec-not-in-queue = もう ｜一度《いちど》 おして ください。または ｜人《ひと》に ｜番号《ばんごう》を ｜見《み》せて ください。

## Codes on paper

err-strip-empty = コードが ｜読《よ》めません。｜紙《かみ》の むきや ｜光《ひかり》の ためです。
rec-strip-empty = ｜紙《かみ》を まっすぐに して、もう ｜一度《いちど》 ｜見《み》せて ください。
err-strip-not-ours = ここの コードでは ありません。｜何《なに》も ｜残《のこ》して いません。
rec-strip-not-ours = ここで もらった ｜紙《かみ》の コードを ｜見《み》せて ください。
err-strip-version = この ｜紙《かみ》は ここで ｜読《よ》めません。あなたは わるくないです。
rec-strip-version = はじめから するか、｜人《ひと》に ｜紙《かみ》を ｜見《み》せて ください。
err-strip-check = コードが きれいに ｜読《よ》めません。｜光《ひかり》の ためです。
rec-strip-check = ｜紙《かみ》を まっすぐに して、ゆっくり ｜見《み》せて ください。
err-strip-damaged = コードが いたんで います。｜開《ひら》きません。
rec-strip-damaged = ｜話《はな》しても いいです。はじめから しても いいです。
err-strip-forged = ｜市役所《しやくしょ》の コードか わかりません。｜開《ひら》いて いません。
rec-strip-forged = ｜人《ひと》に ｜紙《かみ》を ｜見《み》せて ください。はじめから しても いいです。
err-strip-expired = この コードは もう ｜使《つか》えません。｜日《ひ》が すぎました。
rec-strip-expired = はじめから すると、｜新《あたら》しい コードが できます。
err-strip-not-yet = この コードは まだ ｜使《つか》えません。
rec-strip-not-yet = ｜紙《かみ》の ｜日《ひ》を ｜見《み》て ください。いそぐ ときは ｜人《ひと》に ｜言《い》って ください。
err-strip-other-counter = ほかの ｜窓口《まどぐち》の コードです。ここでは ｜開《ひら》きません。
rec-strip-other-counter = ここの ｜窓口《まどぐち》の コードを ｜見《み》せて ください。
err-strip-stub-missing = 「ひかえ」を ｜開《ひら》く ために「かぎ」の コードも いります。まだ ｜読《よ》んで いません。
rec-strip-stub-missing = 「かぎ」の コードも ｜見《み》せて ください。ない ときは ｜紙《かみ》を ｜使《つか》わないで はじめます。
err-strip-stub-wrong = この「かぎ」と「ひかえ」は ちがう ｜紙《かみ》の ものです。
rec-strip-stub-wrong = いっしょに もらった「かぎ」を ｜見《み》せて ください。ない ときは ｜紙《かみ》を ｜使《つか》わないで はじめます。
err-my-number-refused = マイナンバーだと ｜思《おも》いました。｜読《よ》みません。｜残《のこ》しません。
rec-my-number-refused = カードを しまって ください。ここの ｜紙《かみ》の コードを ｜見《み》せて ください。

## The rest

err-nothing-found = その ことばは ありません。こちらの ことばが ｜足《た》りません。
rec-nothing-found = ほかの ことばを ｜書《か》いて ください。｜人《ひと》に ｜聞《き》いても いいです。
err-trust-stale = ｜今《いま》 コードが できません。｜市役所《しやくしょ》の ｜問題《もんだい》です。
rec-trust-stale = ｜番号《ばんごう》は ｜使《つか》えます。｜窓口《まどぐち》で ｜話《はな》して ください。
err-internal = ｜機械《きかい》の ｜中《なか》で ｜問題《もんだい》が ありました。あなたは わるくないです。
rec-internal = はじめから して ください。｜人《ひと》に ｜言《い》っても いいです。
err-strip-trust-stale = いま ｜紙《かみ》を ｜読《よ》めません。｜機械《きかい》の ｜問題《もんだい》です。
rec-strip-trust-stale = ｜紙《かみ》を ｜使《つか》わないで はじめて ください。

## At a counter

err-strip-stub = これは「かぎ」です
rec-strip-stub = この ｜窓口《まどぐち》の コードを ｜見《み》せて ください。
err-desk-no-keys = ｜今《いま》は コードを ｜読《よ》めません
rec-desk-no-keys = ｜窓口《まどぐち》の ｜人《ひと》に ｜話《はな》して ください。
err-desk-other-visit = ほかの ｜人《ひと》の ｜紙《かみ》です
rec-desk-other-visit = ｜少《すこ》し ｜待《ま》って ください。
err-strip-of-counter = これは ｜窓口《まどぐち》の コードです。
rec-strip-of-counter = ｜紙《かみ》の ｜下《した》の「ひかえ」の コードを ｜見《み》せて ください。
