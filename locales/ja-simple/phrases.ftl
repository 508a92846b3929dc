# Written by machine, not reviewed by a person.

### The phrasebook of the counters: its topics, phrases and the answers to choose from; and the remarks on a record.

## Topics

phrases-greeting = ｜受付《うけつけ》・あいさつ
phrases-language = ことば・｜手伝《てつだ》い
phrases-papers = ｜紙《かみ》・カード
phrases-people = あなたと ｜家族《かぞく》
phrases-dates = ｜日《ひ》・｜住所《じゅうしょ》
phrases-money = お｜金《かね》
phrases-procedure = ｜手続《てつづ》き
phrases-result = これから する こと
phrases-way = ｜場所《ばしょ》の ｜案内《あんない》
phrases-health = ｜体《からだ》・｜安全《あんぜん》

## Greeting and waiting

phrase-hello = こんにちは。わたしが ｜手伝《てつだ》います。
phrase-answer_on_screen = ｜画面《がめん》に ｜質問《しつもん》が ｜出《で》ます。｜答《こた》えを ｜押《お》して ください。
phrase-please_sit = どうぞ ｜座《すわ》って ください。
phrase-please_wait = ｜少《すこ》し ｜待《ま》って ください。
phrase-wait_10 = 10｜分《ぷん》くらい ｜待《ま》って ください。
phrase-wait_30 = 30｜分《ぷん》くらい ｜待《ま》って ください。
phrase-wait_60 = 1｜時間《じかん》くらい ｜待《ま》って ください。
phrase-thanks_for_waiting = ｜待《ま》って くれて ありがとう ございます。
phrase-have_number = ｜受付《うけつけ》の ｜番号《ばんごう》が ありますか。
phrase-have_appointment = ｜予約《よやく》が ありますか。
phrase-first_time = この ｜手続《てつづ》きは ｜初《はじ》めてですか。
phrase-what_for = ｜今日《きょう》は ｜何《なん》の ｜用事《ようじ》ですか。
reply-what_for-moving = ｜引《ひ》っ｜越《こ》し
reply-what_for-certificate = ｜証明書《しょうめいしょ》
reply-what_for-insurance = ｜健康保険《けんこうほけん》・｜年金《ねんきん》
reply-what_for-children = ｜子育《こそだ》て・｜学校《がっこう》
reply-what_for-tax = ｜税金《ぜいきん》
reply-what_for-other = そのほか
phrase-who_for = ｜誰《だれ》の ｜手続《てつづ》きですか。
reply-who_for-self = ｜自分《じぶん》
reply-who_for-child = ｜子《こ》ども
reply-who_for-spouse = ｜夫《おっと》・｜妻《つま》
reply-who_for-parent = ｜父《ちち》・｜母《はは》
reply-who_for-relative = ほかの ｜家族《かぞく》
reply-who_for-other = ｜家族《かぞく》では ない ｜人《ひと》
phrase-condolence = ｜大切《たいせつ》な ｜人《ひと》が ｜亡《な》くなって、わたしたちも ｜悲《かな》しいです。
phrase-thank_you = ありがとう ございました。

## Language and help

phrase-which_language = どの ことばが いいですか。
reply-which_language-plain_japanese = やさしい ｜日本語《にほんご》
reply-which_language-english = ｜英語《えいご》
reply-which_language-vietnamese = ベトナム｜語《ご》
reply-which_language-portuguese = ポルトガル｜語《ご》
reply-which_language-chinese = ｜中国語《ちゅうごくご》
reply-which_language-other = そのほかの ことば
phrase-japanese_level = ｜日本語《にほんご》は どのくらい わかりますか。
reply-japanese_level-well = よく わかります
reply-japanese_level-plain = やさしい ｜日本語《にほんご》なら わかります
reply-japanese_level-little = ｜少《すこ》し わかります
reply-japanese_level-none = わかりません
phrase-phone_interpreter = ｜電話《でんわ》の ｜通訳《つうやく》が いりますか。
phrase-interpreter_call = ｜通訳《つうやく》の ｜人《ひと》に ｜電話《でんわ》します。｜少《すこ》し ｜待《ま》って ください。
phrase-speak_into_phone = この ｜電話《でんわ》で ｜話《はな》して ください。
phrase-explain_slowly = ゆっくり ｜説明《せつめい》します。
phrase-explain_in_writing = ｜紙《かみ》に ｜書《か》いて ｜説明《せつめい》します。
phrase-understood = ｜今《いま》の ｜説明《せつめい》が わかりましたか。
phrase-explain_again = もう ｜一度《いちど》 ｜説明《せつめい》します。
phrase-someone_with = ｜日本語《にほんご》が わかる ｜人《ひと》と ｜来《き》ましたか。
phrase-help_writing = ｜書《か》く とき、｜手伝《てつだ》いが いりますか。
phrase-speak_louder = ｜大《おお》きい ｜声《こえ》の ほうが いいですか。
phrase-talk_in_writing = ｜紙《かみ》に ｜書《か》いて ｜話《はな》したいですか。
phrase-sign_language = ｜手話《しゅわ》の ｜通訳《つうやく》が いりますか。
phrase-reading_glasses = ｜字《じ》を ｜読《よ》む めがねを ｜使《つか》いますか。
phrase-quiet_place = ｜静《しず》かな ｜場所《ばしょ》で ｜話《はな》したいですか。
phrase-wheelchair_seat = ｜車《くるま》いすの ｜席《せき》が いりますか。

## Papers

phrase-which_identity = あなたが だれか わかる カードは どれですか。
reply-which_identity-residence_card = ｜在留《ざいりゅう》カード・｜特別《とくべつ》 ｜永住者《えいじゅうしゃ》の カード
reply-which_identity-my_number_card = マイナンバーカード
reply-which_identity-driving_licence = ｜運転《うんてん》の ｜免許証《めんきょしょう》
reply-which_identity-passport = パスポート
reply-which_identity-other = そのほか
reply-which_identity-none = ｜持《も》って いません
phrase-show_identity = あなたが だれか わかる カードを ｜見《み》せて ください。
phrase-show_residence_card = ｜在留《ざいりゅう》カードを ｜見《み》せて ください。
phrase-show_my_number_card = マイナンバーカードを ｜見《み》せて ください。
phrase-show_passport = パスポートを ｜見《み》せて ください。
phrase-have_insurance_paper = ｜健康保険《けんこうほけん》が わかる ｜物《もの》が ありますか。
phrase-have_move_out_certificate = ｜転出証明書《てんしゅつしょうめいしょ》〈｜前《まえ》の ｜市《し》や ｜町《まち》の ｜紙《かみ》〉が ありますか。
phrase-moved_out_online = ｜転出届《てんしゅつとどけ》を スマホや パソコンで ｜出《だ》しましたか。
phrase-have_proxy_letter = ｜委任状《いにんじょう》〈｜頼《たの》んだ ｜紙《かみ》〉が ありますか。
phrase-have_bank_book = ｜銀行《ぎんこう》の ｜通帳《つうちょう》か カードが ありますか。
phrase-have_pension_number = ｜年金《ねんきん》の ｜番号《ばんごう》が わかる ｜物《もの》が ありますか。
phrase-have_mother_child_book = ｜母子健康手帳《ぼしけんこうてちょう》〈｜子《こ》どもの ｜本《ほん》〉が ありますか。
phrase-have_death_certificate = ｜死亡診断書《しぼうしんだんしょ》〈｜医者《いしゃ》の ｜紙《かみ》〉の コピーが ありますか。
phrase-have_translation = ｜日本語《にほんご》に した ｜紙《かみ》が ありますか。
phrase-which_certificate = どの ｜証明書《しょうめいしょ》が いりますか。
reply-which_certificate-residence = ｜住民票《じゅうみんひょう》〈｜住所《じゅうしょ》の ｜紙《かみ》〉
reply-which_certificate-seal = ｜印鑑《いんかん》〈はんこ〉の ｜証明書《しょうめいしょ》
reply-which_certificate-tax = ｜税金《ぜいきん》の ｜証明書《しょうめいしょ》
reply-which_certificate-register = ｜戸籍《こせき》の ｜証明書《しょうめいしょ》
reply-which_certificate-other = そのほか
reply-which_certificate-unsure = わかりません
phrase-certificate_for = ｜証明書《しょうめいしょ》を どこに ｜出《だ》しますか。
reply-certificate_for-work = ｜会社《かいしゃ》
reply-certificate_for-school = ｜学校《がっこう》・｜保育園《ほいくえん》
reply-certificate_for-bank = ｜銀行《ぎんこう》
reply-certificate_for-immigration = ｜入管《にゅうかん》
reply-certificate_for-licence_centre = ｜警察《けいさつ》・｜免許《めんきょ》センター
reply-certificate_for-other = そのほか
phrase-how_many_copies = ｜何枚《なんまい》 いりますか。
phrase-may_copy = この ｜紙《かみ》を コピーして いいですか。
phrase-show_original = コピーでは ない ｜紙《かみ》を ｜見《み》せて ください。
phrase-fill_form = この ｜紙《かみ》に ｜書《か》いて ください。
phrase-write_name = ここに ｜名前《なまえ》を ｜書《か》いて ください。
phrase-write_name_as_on_card = カードと ｜同《おな》じ ｜名前《なまえ》を ｜書《か》いて ください。
phrase-write_reading = ｜名前《なまえ》の ｜読《よ》み｜方《かた》を カタカナで ｜書《か》いて ください。
phrase-sign_here = ここに サインを して ください。
phrase-check_form = ｜書《か》いた ことを たしかめて ください。
phrase-is_correct = これで ｜正《ただ》しいですか。
phrase-papers_back = ｜紙《かみ》を ｜返《かえ》します。たしかめて ください。

## You and your family

phrase-name_reading_ok = ｜名前《なまえ》の ｜読《よ》み｜方《かた》は ｜正《ただ》しいですか。
phrase-spelling_ok = ｜名前《なまえ》の ローマ｜字《じ》は ｜正《ただ》しいですか。
phrase-born_on = いつ ｜生《う》まれましたか。
phrase-others_at_home = あなたの ほかに ｜何人《なんにん》 ｜住《す》んで いますか。
phrase-how_many_move = ｜何人《なんにん》が ｜引《ひ》っ｜越《こ》しますか。
phrase-head_relation = あなたは ｜世帯主《せたいぬし》〈｜家《いえ》の ｜代表《だいひょう》〉の ｜何《なん》ですか。
reply-head_relation-head = わたしが ｜世帯主《せたいぬし》
reply-head_relation-spouse = ｜夫《おっと》・｜妻《つま》
reply-head_relation-child = ｜子《こ》ども
reply-head_relation-parent = ｜父《ちち》・｜母《はは》
reply-head_relation-relative = ほかの ｜家族《かぞく》
reply-head_relation-other = ｜家族《かぞく》では ない ｜人《ひと》
phrase-have_spouse = ｜夫《おっと》か ｜妻《つま》が いますか。
phrase-how_many_children = ｜子《こ》どもは ｜何人《なんにん》ですか。
phrase-child_born_on = ｜子《こ》どもは いつ ｜生《う》まれましたか。
phrase-lives_with_child = ｜子《こ》どもと いっしょに ｜住《す》んで いますか。
phrase-child_school = ｜子《こ》どもは ｜今《いま》 どこに ｜通《かよ》って いますか。
reply-child_school-nursery = ｜保育園《ほいくえん》・こども｜園《えん》
reply-child_school-kindergarten = ｜幼稚園《ようちえん》
reply-child_school-elementary = ｜小学校《しょうがっこう》
reply-child_school-junior_high = ｜中学校《ちゅうがっこう》
reply-child_school-high_school = ｜高校《こうこう》
reply-child_school-none = どこにも ｜通《かよ》って いません
phrase-pregnant = ｜今《いま》 お｜腹《なか》に ｜赤《あか》ちゃんが いますか。
phrase-baby_due_on = ｜赤《あか》ちゃんが ｜生《う》まれる ｜予定《よてい》は いつですか。
phrase-single_parent = ひとり｜親《おや》で ｜子《こ》どもを ｜育《そだ》てて いますか。
phrase-which_handbook = どの ｜障害《しょうがい》の ｜手帳《てちょう》が ありますか。
reply-which_handbook-body = ｜身体《しんたい》の ｜障害《しょうがい》の ｜手帳《てちょう》
reply-which_handbook-intellectual = ｜療育手帳《りょういくてちょう》
reply-which_handbook-mental = ｜精神《せいしん》の ｜障害《しょうがい》の ｜手帳《てちょう》
reply-which_handbook-several = ｜二《ふた》つか もっと
reply-which_handbook-none = ｜持《も》って いません
phrase-have_care_level = ｜介護《かいご》の ｜認定《にんてい》〈｜市《し》が ｜決《き》めた こと〉が ありますか。
phrase-work_now = ｜今《いま》の ｜仕事《しごと》は どれですか。
reply-work_now-employee = ｜会社《かいしゃ》で ｜働《はたら》いて います
reply-work_now-part_time = パート・アルバイト
reply-work_now-self_employed = ｜自分《じぶん》の ｜店《みせ》や ｜会社《かいしゃ》
reply-work_now-student = ｜学生《がくせい》
reply-work_now-none = ｜仕事《しごと》を して いません
phrase-insurance_now = ｜今《いま》の ｜健康保険《けんこうほけん》は どれですか。
reply-insurance_now-work = ｜会社《かいしゃ》の ｜健康保険《けんこうほけん》（｜家族《かぞく》も）
reply-insurance_now-national = ｜国民健康保険《こくみんけんこうほけん》〈｜市《し》の ｜保険《ほけん》〉
reply-insurance_now-elder = 75｜歳《さい》からの ｜保険《ほけん》
reply-insurance_now-welfare = ｜生活保護《せいかつほご》
reply-insurance_now-none = ｜入《はい》って いません
reply-insurance_now-unsure = わかりません
phrase-on_behalf = ほかの ｜人《ひと》の ｜代《か》わりに ｜来《き》ましたか。
phrase-died_on = ｜亡《な》くなった ｜日《ひ》は いつですか。
phrase-died_relation = あなたは ｜亡《な》くなった ｜人《ひと》の ｜何《なん》ですか。
reply-died_relation-spouse = ｜夫《おっと》・｜妻《つま》
reply-died_relation-child = ｜子《こ》ども
reply-died_relation-parent = ｜父《ちち》・｜母《はは》
reply-died_relation-sibling = ｜兄弟《きょうだい》〈｜姉《あね》や ｜妹《いもうと》も〉
reply-died_relation-grandchild = ｜孫《まご》
reply-died_relation-other = そのほか

## Dates and addresses

phrase-address_now_ok = ｜今《いま》の ｜住所《じゅうしょ》は これですか。
phrase-address_before_ok = ｜前《まえ》の ｜住所《じゅうしょ》は これですか。
phrase-building_ok = ｜建物《たてもの》と ｜部屋《へや》の ｜番号《ばんごう》は ｜正《ただ》しいですか。
phrase-write_address = ここに ｜住所《じゅうしょ》を ｜書《か》いて ください。
phrase-lived_since = この ｜住所《じゅうしょ》に いつから ｜住《す》んで いますか。
phrase-moved_from = どこから ｜引《ひ》っ｜越《こ》しましたか。
reply-moved_from-here = この ｜市《し》の ｜中《なか》
reply-moved_from-prefecture = この ｜県《けん》の ほかの ｜市《し》や ｜町《まち》
reply-moved_from-japan = ほかの ｜県《けん》
reply-moved_from-abroad = ｜外国《がいこく》
phrase-will_move_on = ｜引《ひ》っ｜越《こ》す ｜予定《よてい》の ｜日《ひ》は いつですか。
phrase-arrived_on = ｜日本《にほん》に ｜来《き》た ｜日《ひ》は いつですか。
phrase-stay_until = ｜在留期間《ざいりゅうきかん》は いつまでですか。
phrase-card_valid_until = カードの ｜期限《きげん》は いつですか。
phrase-left_job_on = ｜仕事《しごと》を やめた ｜日《ひ》は いつですか。
phrase-started_job_on = ｜今《いま》の ｜仕事《しごと》を はじめた ｜日《ひ》は いつですか。
phrase-insurance_ended_on = ｜前《まえ》の ｜保険《ほけん》が ｜使《つか》えなく なった ｜日《ひ》は いつですか。
phrase-home_kind = どんな ｜家《いえ》に ｜住《す》んで いますか。
reply-home_kind-own = ｜自分《じぶん》の ｜家《いえ》
reply-home_kind-rent = ｜借《か》りた ｜家《いえ》・アパート
reply-home_kind-public = ｜市《し》や ｜県《けん》の アパート
reply-home_kind-company = ｜会社《かいしゃ》や ｜学校《がっこう》の ｜家《いえ》
reply-home_kind-with_family = ｜家族《かぞく》や ｜友《とも》だちの ｜家《いえ》
reply-home_kind-other = そのほか
phrase-post_arrives = この ｜住所《じゅうしょ》に ｜郵便《ゆうびん》が ｜来《き》ますか。
phrase-name_on_letter_box = ｜郵便受《ゆうびんう》けに ｜名前《なまえ》が ありますか。
phrase-phone_ok = この ｜番号《ばんごう》で ｜電話《でんわ》が つながりますか。
phrase-write_phone = ここに ｜電話番号《でんわばんごう》を ｜書《か》いて ください。

## Money

phrase-fee_in_writing = お｜金《かね》が いります。いくらか、｜紙《かみ》に ｜書《か》きます。
phrase-fee_300 = お｜金《かね》は 1｜枚《まい》 300｜円《えん》です。
phrase-fee_350 = お｜金《かね》は 1｜枚《まい》 350｜円《えん》です。
phrase-fee_450 = お｜金《かね》は 1｜枚《まい》 450｜円《えん》です。
phrase-fee_750 = お｜金《かね》は 1｜枚《まい》 750｜円《えん》です。
phrase-no_fee = お｜金《かね》は いりません。
phrase-fee_in_cash = ｜現金《げんきん》で ｜払《はら》う ことが できますか。
phrase-pay_how = どう やって ｜払《はら》いますか。
reply-pay_how-cash = ｜現金《げんきん》
reply-pay_how-credit_card = クレジットカード
reply-pay_how-ic_card = ｜電車《でんしゃ》の カード
reply-pay_how-phone = スマホ
phrase-pay_at_cashier = ｜会計《かいけい》の ｜窓口《まどぐち》で ｜払《はら》って ください。
phrase-receipt_needed = ｜領収書《りょうしゅうしょ》〈｜払《はら》った ｜紙《かみ》〉が いりますか。
phrase-change_and_receipt = おつりと ｜領収書《りょうしゅうしょ》〈｜払《はら》った ｜紙《かみ》〉です。たしかめて ください。
phrase-had_income = ｜去年《きょねん》 ｜収入《しゅうにゅう》〈もらった お｜金《かね》〉が ありましたか。
phrase-income_last_year = ｜去年《きょねん》の ｜収入《しゅうにゅう》〈もらった お｜金《かね》〉は いくらですか。
phrase-income_reported = ｜去年《きょねん》の ｜収入《しゅうにゅう》を ｜市《し》や ｜税務署《ぜいむしょ》に ｜言《い》いましたか。
phrase-rent_a_month = ｜家《いえ》を ｜借《か》りる お｜金《かね》は 1か｜月《げつ》 いくらですか。
phrase-paid_to_hospital = ｜病院《びょういん》で いくら ｜払《はら》いましたか。
phrase-hard_to_pay = ｜払《はら》う ことが ｜難《むずか》しいですか。
phrase-can_pay_a_month = 1か｜月《げつ》に いくら ｜払《はら》う ことが できますか。
phrase-pay_from_bank = ｜銀行《ぎんこう》の ｜口座《こうざ》から ｜払《はら》いますか。
phrase-own_account = ｜本人《ほんにん》の ｜名前《なまえ》の ｜口座《こうざ》ですか。
phrase-paid_into_account = お｜金《かね》は ｜本人《ほんにん》の ｜口座《こうざ》に ｜入《い》れます。
phrase-pay_by_date = この ｜紙《かみ》の ｜期限《きげん》までに ｜払《はら》って ください。

## The procedure

phrase-my_number_matter = マイナンバーカードの ｜何《なん》の ｜用事《ようじ》ですか。
reply-my_number_matter-apply = カードを ｜申《もう》しこみます
reply-my_number_matter-collect = カードを もらいます
reply-my_number_matter-renew = ｜期限《きげん》が ｜近《ちか》いです
reply-my_number_matter-pin = ｜暗証番号《あんしょうばんごう》を ｜忘《わす》れました
reply-my_number_matter-lost = なくしました
reply-my_number_matter-change = ｜住所《じゅうしょ》や ｜名前《なまえ》が ｜変《か》わりました
phrase-children_matter = ｜子《こ》どもの どの ｜手続《てつづ》きですか。
reply-children_matter-allowance = ｜児童手当《じどうてあて》〈｜子《こ》どもの お｜金《かね》〉
reply-children_matter-medical = ｜病院《びょういん》の お｜金《かね》の ｜券《けん》
reply-children_matter-nursery = ｜保育園《ほいくえん》・こども｜園《えん》
reply-children_matter-school = ｜小学校《しょうがっこう》・｜中学校《ちゅうがっこう》
reply-children_matter-after_school = ｜学童《がくどう》〈｜学校《がっこう》の ｜後《あと》の ｜所《ところ》〉
reply-children_matter-other = そのほか
phrase-disability_matter = ｜障害《しょうがい》の ｜何《なん》の ｜手続《てつづ》きですか。
reply-disability_matter-handbook_new = ｜新《あたら》しい ｜手帳《てちょう》
reply-disability_matter-handbook_change = ｜手帳《てちょう》の ｜住所《じゅうしょ》・｜名前《なまえ》
reply-disability_matter-day_service = ｜子《こ》どもの デイサービス
reply-disability_matter-services = ｜大人《おとな》の ｜福祉《ふくし》サービス
reply-disability_matter-medical = ｜病院《びょういん》の お｜金《かね》の ｜助《たす》け
reply-disability_matter-other = そのほか
phrase-urgent = ｜急《いそ》いで いますか。
phrase-needed_by = いつまでに いりますか。
phrase-other_today = ｜今日《きょう》 ほかの ｜手続《てつづ》きも しますか。
phrase-may_go_on = このまま ｜手続《てつづ》きを ｜続《つづ》けて いいですか。
phrase-may_look_up = ｜市役所《しやくしょ》に ある ｜記録《きろく》を ｜見《み》て いいですか。
phrase-may_tell = ｜今日《きょう》の ことを ほかの ｜窓口《まどぐち》に ｜伝《つた》えて いいですか。
phrase-ask_colleague = この ｜市役所《しやくしょ》の ほかの ｜人《ひと》に ｜聞《き》きます。
phrase-takes_30 = この ｜手続《てつづ》きは 30｜分《ぷん》くらい かかります。
phrase-takes_60 = この ｜手続《てつづ》きは 1｜時間《じかん》くらい かかります。
phrase-photo_needed = ｜顔《かお》の ｜写真《しゃしん》が いります。
phrase-put_card_here = カードを ここに ｜置《お》いて ください。
phrase-remember_pin = カードの ｜暗証番号《あんしょうばんごう》が わかりますか。
phrase-enter_pin = ｜暗証番号《あんしょうばんごう》を ｜自分《じぶん》で ｜入《い》れて ください。
phrase-choose_new_pin = ｜新《あたら》しい ｜暗証番号《あんしょうばんごう》を ｜決《き》めて ください。
phrase-lost_on = なくした ｜日《ひ》は いつですか。
phrase-police_told = ｜警察《けいさつ》に ｜言《い》いましたか。
phrase-used_services_before = ｜前《まえ》の ｜市《し》や ｜町《まち》で ｜福祉《ふくし》サービスを ｜使《つか》いましたか。
phrase-had_child_allowance = ｜前《まえ》の ｜市《し》や ｜町《まち》で ｜児童手当《じどうてあて》を もらいましたか。
phrase-public_servant = ｜公務員《こうむいん》〈｜国《くに》や ｜市《し》の ｜仕事《しごと》の ｜人《ひと》〉ですか。
phrase-joined_pension = ｜日本《にほん》の ｜年金《ねんきん》に ｜入《はい》った ことが ありますか。
phrase-nursery_from = いつから ｜保育園《ほいくえん》を ｜使《つか》いたいですか。
phrase-nursery_reason = どうして ｜保育園《ほいくえん》が いりますか。
reply-nursery_reason-work = ｜仕事《しごと》を して います
reply-nursery_reason-job_search = ｜仕事《しごと》を さがして います
reply-nursery_reason-birth = ｜赤《あか》ちゃんが ｜生《う》まれます
reply-nursery_reason-illness = ｜病気《びょうき》・けが・｜障害《しょうがい》
reply-nursery_reason-care = ｜家族《かぞく》の ｜世話《せわ》を して います
reply-nursery_reason-study = ｜学校《がっこう》に ｜通《かよ》って います
phrase-days_a_week = 1｜週間《しゅうかん》に ｜何日《なんにち》 ｜使《つか》いたいですか。
phrase-work_starts_at = ｜仕事《しごと》は ｜何時《なんじ》に はじまりますか。
phrase-work_ends_at = ｜仕事《しごと》は ｜何時《なんじ》に ｜終《お》わりますか。
phrase-pick_up_at = ｜何時《なんじ》に ｜子《こ》どもを むかえに ｜行《い》きますか。
phrase-death_reported = ｜死亡届《しぼうとどけ》を ｜出《だ》しましたか。
phrase-funeral_over = お｜葬式《そうしき》は ｜終《お》わりましたか。
phrase-not_here = この ｜手続《てつづ》きは ｜市役所《しやくしょ》では できません。
phrase-at_immigration = この ｜手続《てつづ》きは ｜入管《にゅうかん》で します。
phrase-at_convenience_store = コンビニでも ｜証明書《しょうめいしょ》を もらえます。
phrase-can_do_online = この ｜手続《てつづ》きは スマホや パソコンでも できます。

## Result and next steps

phrase-accepted = ｜申《もう》しこみを ｜受《う》け｜付《つ》けました。
phrase-finished_today = ｜今日《きょう》の ｜手続《てつづ》きは ｜終《お》わりました。
phrase-not_possible_today = すみません。｜今日《きょう》は できません。
phrase-papers_missing = ｜紙《かみ》が ｜足《た》りません。
phrase-bring_these = ｜次《つぎ》は、この ｜紙《かみ》に ｜書《か》いた ｜物《もの》を ｜持《も》って きて ください。
phrase-come_back_with_paper = この ｜紙《かみ》を ｜持《も》って、また ｜来《き》て ください。
phrase-come_when = ｜次《つぎ》は いつ ｜来《く》る ことが できますか。
phrase-come_at = ｜何時《なんじ》に ｜来《く》る ことが できますか。
phrase-again_today = ｜今日《きょう》 もう ｜一度《いちど》 ｜来《く》る ことが できますか。
phrase-by_post = ｜郵便《ゆうびん》で ｜送《おく》ります。
phrase-in_one_week = 1｜週間《しゅうかん》くらいで ｜届《とど》きます。
phrase-in_one_month = 1か｜月《げつ》くらいで ｜届《とど》きます。
phrase-result_later = ｜結果《けっか》は ｜後《あと》で ｜知《し》らせます。
phrase-fill_and_post = ｜届《とど》いた ｜紙《かみ》に ｜書《か》いて、｜郵便《ゆうびん》で ｜送《おく》って ください。
phrase-keep_paper = この ｜紙《かみ》を なくさないで ください。
phrase-we_will_call = ｜市役所《しやくしょ》から ｜電話《でんわ》します。
phrase-call_at = ｜何時《なんじ》に ｜電話《でんわ》で ｜話《はな》せますか。
phrase-call_this_number = わからない ときは、この ｜番号《ばんごう》に ｜電話《でんわ》して ください。
phrase-receive_how = どう やって もらいますか。
reply-receive_how-here = この ｜窓口《まどぐち》で もらいます
reply-receive_how-post = ｜郵便《ゆうびん》で もらいます
reply-receive_how-someone_else = ほかの ｜人《ひと》が ｜来《き》ます
phrase-contact_how = あなたに どう やって ｜知《し》らせますか。
reply-contact_how-phone = ｜電話《でんわ》
reply-contact_how-post = ｜郵便《ゆうびん》
reply-contact_how-email = メール
reply-contact_how-someone_else = ｜家族《かぞく》や ｜友《とも》だちに ｜言《い》って ください
phrase-fill_in_at_home = ｜家《いえ》で ｜書《か》いて、また ｜来《き》ますか。
phrase-valid_from_today = ｜今日《きょう》から ｜使《つか》えます。
phrase-more_questions = ほかに ｜聞《き》きたい ことが ありますか。

## Finding the way

phrase-next_counter = ｜次《つぎ》の ｜窓口《まどぐち》へ ｜行《い》って ください。
phrase-information_desk = ｜総合案内《そうごうあんない》で ｜聞《き》いて ください。
phrase-follow_me = いっしょに ｜行《い》きます。｜来《き》て ください。
phrase-this_place = ｜地図《ちず》の この ｜場所《ばしょ》です。
phrase-on_floor_1 = ｜1階《いっかい》に あります。
phrase-on_floor_2 = 2｜階《かい》に あります。
phrase-on_floor_3 = 3｜階《がい》に あります。
phrase-other_building = ほかの ｜建物《たてもの》に あります。｜地図《ちず》を ｜渡《わた》します。
phrase-elevator_there = エレベーターは あちらです。
phrase-toilet_there = トイレは あちらです。
phrase-baby_room_there = ｜赤《あか》ちゃんの ｜部屋《へや》〈おむつ・ミルク〉は あちらです。
phrase-copier_there = コピーの ｜機械《きかい》は あちらです。
phrase-wait_near_counter = ｜窓口《まどぐち》の ｜近《ちか》くで ｜待《ま》って ください。
phrase-come_when_called = ｜番号《ばんごう》を ｜呼《よ》びます。その とき、｜窓口《まどぐち》へ ｜来《き》て ください。
phrase-know_the_way = ｜場所《ばしょ》が わかりますか。
phrase-go_together = いっしょに ｜行《い》った ほうが いいですか。
phrase-came_how = ｜今日《きょう》は どう やって ｜来《き》ましたか。
reply-came_how-car = ｜車《くるま》
reply-came_how-motorbike = バイク
reply-came_how-bicycle = ｜自転車《じてんしゃ》
reply-came_how-bus_train = バス・｜電車《でんしゃ》
reply-came_how-walk = ｜歩《ある》いて ｜来《き》ました
reply-came_how-taxi = タクシー
phrase-mind_belongings = ｜忘《わす》れ｜物《もの》に ｜気《き》を つけて ください。
phrase-safe_way_home = ｜気《き》を つけて ｜帰《かえ》って ください。

## Health and safety

phrase-feel_unwell = ｜気分《きぶん》が ｜悪《わる》いですか。
phrase-where_hurts = どこが ｜痛《いた》いですか。
reply-where_hurts-head = ｜頭《あたま》
reply-where_hurts-chest = ｜胸《むね》
reply-where_hurts-belly = お｜腹《なか》
reply-where_hurts-back = ｜背中《せなか》・｜腰《こし》
reply-where_hurts-limbs = ｜手《て》・｜足《あし》
reply-where_hurts-other = そのほか
phrase-unwell_since = いつから ｜気分《きぶん》が ｜悪《わる》いですか。
phrase-call_ambulance = ｜救急車《きゅうきゅうしゃ》を ｜呼《よ》びますか。
phrase-ambulance_coming = ｜救急車《きゅうきゅうしゃ》を ｜呼《よ》びました。ここで ｜待《ま》って ください。
phrase-lie_down = ｜横《よこ》に なりたいですか。
phrase-drink_water = ｜水《みず》を ｜飲《の》みますか。
phrase-danger_now = ｜今《いま》 ｜危険《きけん》な ことが ありますか。
phrase-afraid_of = ｜誰《だれ》が こわいですか。
reply-afraid_of-partner = ｜夫《おっと》・｜妻《つま》・｜恋人《こいびと》
reply-afraid_of-family = ほかの ｜家族《かぞく》
reply-afraid_of-work = ｜会社《かいしゃ》の ｜人《ひと》
reply-afraid_of-acquaintance = ｜知《し》って いる ｜人《ひと》・｜近所《きんじょ》の ｜人《ひと》
reply-afraid_of-stranger = ｜知《し》らない ｜人《ひと》
phrase-safe_at_home = ｜今日《きょう》 ｜家《いえ》に ｜帰《かえ》っても ｜安全《あんぜん》ですか。
phrase-child_safe_now = ｜子《こ》どもは ｜今《いま》 ｜安全《あんぜん》な ｜所《ところ》に いますか。
phrase-place_tonight = ｜今夜《こんや》 ｜寝《ね》る ｜所《ところ》が ありますか。
phrase-food_today = ｜今日《きょう》 ｜食《た》べる ｜物《もの》が ありますか。
phrase-call_police = ｜警察《けいさつ》を ｜呼《よ》びますか。
phrase-talk_alone = ｜一人《ひとり》で ｜話《はな》したいですか。
phrase-keep_address_secret = ｜住所《じゅうしょ》を ｜秘密《ひみつ》に したいですか。
phrase-only_what_you_want = ｜話《はな》したい ことだけで いいです。
phrase-earthquake = ｜地震《じしん》です。｜頭《あたま》を ｜守《まも》って ください。
phrase-evacuate = ｜逃《に》げて ください。｜市役所《しやくしょ》の ｜人《ひと》と いっしょに ｜来《き》て ください。

## Remarks: outcomes

remark-accepted = ｜申《もう》しこみを ｜受《う》け｜付《つ》けました。
remark-done_today = この ｜窓口《まどぐち》の ｜手続《てつづ》きは ｜今日《きょう》 ｜終《お》わりました。
remark-papers_missing = ｜紙《かみ》が ｜足《た》りません。｜手続《てつづ》きは ｜終《お》わって いません。
remark-decided_later = ｜市《し》が ｜後《あと》で ｜決《き》めます。｜結果《けっか》は ｜郵便《ゆうびん》で ｜送《おく》ります。
remark-continued = ｜続《つづ》きは ほかの ｜日《ひ》に します。
remark-explained_only = ｜今日《きょう》は ｜説明《せつめい》だけ しました。
remark-talked = ｜話《はなし》を ｜聞《き》きました。
remark-certificate_issued = ｜証明書《しょうめいしょ》を ｜渡《わた》しました。
remark-form_given = ｜申《もう》しこみの ｜紙《かみ》を ｜渡《わた》しました。
remark-not_needed = この ｜窓口《まどぐち》の ｜手続《てつづ》きは いりませんでした。
remark-other_counter = ほかの ｜窓口《まどぐち》の ｜手続《てつづ》きです。その ｜窓口《まどぐち》を ｜教《おし》えました。

## Remarks: next steps

remark-next_counter = ｜計画《けいかく》の ｜次《つぎ》の ｜窓口《まどぐち》へ ｜行《い》って ください。
remark-bring_missing_papers = ｜足《た》りない ｜紙《かみ》を ｜持《も》って きて ください。
remark-come_after_letter = ｜市《し》の ｜紙《かみ》が ｜届《とど》いたら、｜来《き》て ください。
remark-apply_online = スマホか パソコンで ｜申《もう》しこんで ください。
remark-wait_for_call = ｜市役所《しやくしょ》から ｜電話《でんわ》します。｜待《ま》って ください。
remark-wait_for_post = ｜郵便《ゆうびん》が ｜届《とど》きます。｜待《ま》って ください。
remark-pay_with_slip = ｜払《はら》う ｜紙《かみ》の ｜期限《きげん》までに ｜払《はら》って ください。
remark-return_form = ｜紙《かみ》に ｜書《か》いて、この ｜窓口《まどぐち》に ｜持《も》って きて ください。
remark-post_form = ｜紙《かみ》に ｜書《か》いて、｜郵便《ゆうびん》で ｜送《おく》って ください。
remark-ask_employer = ｜会社《かいしゃ》に ｜紙《かみ》を ｜頼《たの》んで ください。
remark-ask_doctor = ｜医者《いしゃ》に ｜診断書《しんだんしょ》〈｜医者《いしゃ》の ｜紙《かみ》〉を ｜頼《たの》んで ください。
remark-book_by_phone = ｜電話《でんわ》で ｜予約《よやく》して ください。
remark-to_immigration = ｜入管《にゅうかん》で ｜手続《てつづ》きを して ください。
remark-nothing_more = ほかに する ことは ありません。

## Remarks: notes for every counter

remark-phone_interpreter_used = ｜電話《でんわ》の ｜通訳《つうやく》を ｜使《つか》いました。
remark-plain_japanese_used = やさしい ｜日本語《にほんご》で ｜説明《せつめい》しました。
remark-came_with_family = ｜家族《かぞく》と いっしょに ｜来《き》ました。
remark-someone_came_instead = ほかの ｜人《ひと》が ｜代《か》わりに ｜来《き》ました。
remark-copies_made = ｜紙《かみ》を コピーしました。｜元《もと》の ｜紙《かみ》は ｜返《かえ》しました。
remark-fee_paid = ｜窓口《まどぐち》が ｜手続《てつづ》きの お｜金《かね》を もらいました。
remark-address_checked = ｜今《いま》の ｜住所《じゅうしょ》を たしかめました。
remark-deadline_explained = ｜期限《きげん》を ｜説明《せつめい》しました。
remark-other_counter_told = ｜本人《ほんにん》が いいと ｜言《い》いました。ほかの ｜窓口《まどぐち》に ｜伝《つた》えました。
remark-quiet_seat_used = ｜静《しず》かな ｜場所《ばしょ》で ｜話《はなし》を ｜聞《き》きました。

## Remarks: notes of the Citizens’ Affairs counter

remark-residence_card_rewritten = ｜在留《ざいりゅう》カードに ｜新《あたら》しい ｜住所《じゅうしょ》を ｜書《か》きました。
remark-household_checked = ｜世帯主《せたいぬし》〈｜家《いえ》の ｜代表《だいひょう》〉と ｜家族《かぞく》の ｜関係《かんけい》を たしかめました。
remark-name_reading_checked = ｜名前《なまえ》の ｜読《よ》み｜方《かた》を たしかめました。

## Remarks: notes of the My Number counter

remark-card_address_changed = マイナンバーカードの ｜住所《じゅうしょ》を ｜変《か》えました。
remark-certificate_renewed = カードの ｜電子証明書《でんししょうめいしょ》〈コンビニなどで ｜使《つか》う〉を ｜新《あたら》しく しました。
remark-pin_set = ｜暗証番号《あんしょうばんごう》を ｜新《あたら》しく しました。
remark-card_handed_over = マイナンバーカードを ｜渡《わた》しました。

## Remarks: notes of the insurance and pension counter

remark-nhi_joined = ｜国民健康保険《こくみんけんこうほけん》〈｜市《し》の ｜保険《ほけん》〉に ｜入《はい》る ｜届《とど》けを ｜受《う》け｜付《つ》けました。
remark-nhi_left = ｜国民健康保険《こくみんけんこうほけん》〈｜市《し》の ｜保険《ほけん》〉を やめる ｜届《とど》けを ｜受《う》け｜付《つ》けました。
remark-insurance_paper_by_post = ｜資格確認書《しかくかくにんしょ》〈｜病院《びょういん》で ｜見《み》せる ｜紙《かみ》〉は ｜郵便《ゆうびん》で ｜送《おく》ります。
remark-pension_exemption_filed = ｜年金《ねんきん》に ｜払《はら》う お｜金《かね》を ｜少《すく》なく する ｜申《もう》しこみを ｜受《う》け｜付《つ》けました。

## Remarks: notes of the tax counters

remark-income_reported = ｜住民税《じゅうみんぜい》の ｜申告《しんこく》〈｜収入《しゅうにゅう》を ｜知《し》らせる こと〉を ｜受《う》け｜付《つ》けました。
remark-moped_plate_given = ｜原付《げんつき》〈125ccまでの バイク〉の ナンバーを ｜渡《わた》しました。
remark-instalments_agreed = ｜税金《ぜいきん》を ｜何回《なんかい》かに ｜分《わ》けて ｜払《はら》う ことに しました。

## Remarks: notes of the disability counter

remark-handbook_address_changed = ｜手帳《てちょう》の ｜住所《じゅうしょ》を ｜変《か》えました。
remark-day_service_certificate_switched = ｜通所受給者証《つうしょじゅきゅうしゃしょう》〈デイサービスの ｜紙《かみ》〉を ｜新《あたら》しく します。
remark-provider_handover = ｜前《まえ》の ｜市《し》や ｜町《まち》の サービスの ｜人《ひと》と ｜引《ひ》きつぎを しました。
remark-support_plan_later = ｜利用計画案《りようけいかくあん》〈サービスの ｜計画《けいかく》〉は ｜後《あと》で ｜持《も》って きて ください。

## Remarks: notes of the care counters

remark-care_level_carried_over = ｜前《まえ》の ｜市《し》や ｜町《まち》の ｜介護《かいご》の ｜認定《にんてい》を ｜引《ひ》きつぎました。
remark-care_visit_arranged = ｜家《いえ》で ｜体《からだ》の ことを ｜聞《き》く ｜日《ひ》を ｜決《き》めました。

## Remarks: notes of the family counter

remark-child_allowance_filed = ｜児童手当《じどうてあて》〈｜子《こ》どもの お｜金《かね》〉の ｜申《もう》しこみを ｜受《う》け｜付《つ》けました。
remark-medical_card_given = ｜子《こ》どもの ｜病院《びょういん》の お｜金《かね》の ｜券《けん》を ｜渡《わた》しました。
remark-next_talk_arranged = ｜次《つぎ》に ｜話《はな》す ｜日《ひ》を ｜決《き》めました。

## Remarks: notes of the nursery and school counters

remark-nursery_wishes_noted = ｜入《はい》りたい ｜園《えん》を ｜聞《き》きました。
remark-work_certificate_later = ｜就労証明書《しゅうろうしょうめいしょ》〈｜会社《かいしゃ》が ｜書《か》く ｜紙《かみ》〉は ｜後《あと》で ｜持《も》って きて ください。
remark-school_settled = ｜通《かよ》う ｜学校《がっこう》が ｜決《き》まりました。
remark-school_called = ｜学校《がっこう》に ｜伝《つた》えました。

## Remarks: notes of the health counter

remark-mother_child_book_given = ｜母子健康手帳《ぼしけんこうてちょう》〈｜子《こ》どもの ｜本《ほん》〉を ｜渡《わた》しました。
