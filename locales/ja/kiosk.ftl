# Written by machine, not reviewed by a person.

### The kiosk's staff page: behind a PIN, for staff alone.

staff-pin-heading = 職員用の画面です。暗証番号を入れてください。
staff-pin-hint = 暗証番号
staff-pin-enter = 確かめる
staff-pin-again = 番号が違いました。もう一度入れてください。
staff-pin-wrong = 番号が違います。あと{ $seconds }秒で、また入れられます。
staff-pin-soon = 違う番号が続いたので、あと{ $seconds }秒は入れられません。
staff-kiosk-close = 閉じる
staff-kiosk-version = Annai { $version } ・ { $kiosk }
staff-kiosk-asking = この案内機の様子を調べています。
staff-kiosk-good = この案内機は、どこも正常です。
staff-kiosk-look = この案内機で、確認が要るところが{ $count }か所あります。
staff-kiosk-part = { $name }：{ $state }

## The printer, and the test sheet
staff-kiosk-printer = プリンター
staff-kiosk-printer-ready = 印刷できます。
staff-kiosk-printer-preview = 見本です。紙には印刷せず、ファイルに書きます。
staff-kiosk-printer-says = プリンターの知らせ：{ $words }
staff-kiosk-no-printer = プリンターは設定されていません。
staff-kiosk-printer-empty = 用紙かインクがありません。
staff-kiosk-printer-jam = 用紙が詰まっています。
staff-kiosk-printer-cover = ふたかトレイが開いています。
staff-kiosk-printer-offline = つながらないか、止まっています。電源とケーブルを見てください。
staff-kiosk-printer-insecure = 証明書を確かめられません。設定ファイルの believe を見てください。
staff-kiosk-printer-unready = 印刷できません。プリンターの画面を見てください。
staff-kiosk-printer-failed = 印刷が最後まで終わったか、確認できませんでした。
staff-kiosk-internal = 印刷する紙を作れませんでした。ログを見てください。
staff-kiosk-print = テスト印刷
staff-kiosk-voice = 音声テスト
staff-kiosk-print-ended = テスト印刷の結果：{ $says }
staff-kiosk-printing = テスト印刷をしています。
staff-kiosk-printed = テスト印刷が終わりました。紙のコードがはっきり出ているか見てください。
staff-test-first = テスト印刷
staff-test-place = 窓口では使えません。番号は出していません。
staff-test-heading = テスト用のコード
staff-test-text = 線のかすれや欠けがなければ、印刷は正常です。このコードで窓口の記録は開きません。
staff-test-caption = テスト

## Everything else
staff-kiosk-speech = 音声
staff-kiosk-scanner-typed = 画面に文字を打つ読み取り機を使います。つながっているかは分かりません。
staff-kiosk-scanner-ready = 読み取れます。
staff-kiosk-scanner-gone = つながっていません。ケーブルを見てください。
staff-kiosk-keypad = キーパッド
staff-kiosk-keypad-keys = 次へ：{ $next } ／ 決定：{ $select }
staff-kiosk-keypad-test = 「次へ」を押して枠が動けば、届いています。
staff-kiosk-hall = ホールとの接続
staff-kiosk-hall-reached = つながっています。
staff-kiosk-hall-lost = つながっていません。手元の番号で案内を続けます。
staff-kiosk-hall-backlog = ホールにまだ届いていない記録：{ $count }件
staff-kiosk-leased = ホールなしで出せる番号
staff-kiosk-leased-left = 残り { $left }
staff-kiosk-leased-none = ありません。
staff-kiosk-clock = 時計
staff-kiosk-clock-now = { $date } { $time }
staff-kiosk-clock-set = 時刻サーバーに合っています。
staff-kiosk-clock-unset = 時刻サーバーに合わせた印がありません。時計が正しいか見てください。
staff-kiosk-day = 営業日
staff-kiosk-day-open = 今日の番号を出せます。
staff-kiosk-day-other = 今日の営業日は、まだ始まっていません。
staff-kiosk-day-receives = 受付時間中です。
staff-kiosk-day-closed = 受付時間外です。
staff-kiosk-catalogue = 案内の内容
staff-kiosk-catalogue-version = 版 { $version }
staff-kiosk-catalogue-same = ホールと同じ内容です。
staff-kiosk-catalogue-differs = ホールと違うところが{ $count }か所あります。ログに載っています。
staff-kiosk-room = ディスク
staff-kiosk-room-left = 空き { $count } MB
