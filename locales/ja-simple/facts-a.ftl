# Written by machine, not reviewed by a person.

## Family register

fact-register_need = ｜戸籍《こせき》の ｜用事《ようじ》
question-register_need = どの ｜届《とど》けを ｜出《だ》しますか。
    .why = ｜届《とど》けで ｜使《つか》う ｜紙《かみ》が ちがいます。
choice-register_need-marry = ｜結婚《けっこん》する
choice-register_need-adopt = ｜養子《ようし》〈｜届《とど》けで ｜親子《おやこ》に なる〉
choice-register_need-end_adoption = ｜養子《ようし》を やめる
choice-register_need-move_register = ｜本籍《ほんせき》〈｜戸籍《こせき》が ある ｜所《ところ》〉を ｜移《うつ》す
choice-register_need-kana = ｜名前《なまえ》の ｜読《よ》み｜方《かた》を ｜直《なお》す
fact-marriage_changes = ｜結婚《けっこん》で ｜変《か》わる こと
question-marriage_changes = ｜結婚《けっこん》で ｜何《なに》が ｜変《か》わりますか。
    .why = ｜次《つぎ》に いる ｜手続《てつづ》きを ｜教《おし》えます。
choice-marriage_changes-name = ｜苗字《みょうじ》〈｜家族《かぞく》の ｜名前《なまえ》〉
choice-marriage_changes-address = ｜住所《じゅうしょ》〈｜引《ひ》っ｜越《こ》す〉
choice-marriage_changes-household = ｜世帯《せたい》〈いっしょに ｜暮《く》らす ｜人《ひと》〉
    .detail = ｜住所《じゅうしょ》は ｜同《おな》じ
choice-marriage_changes-insurance = ｜健康保険《けんこうほけん》
fact-divorce_state = ｜離婚《りこん》の ｜様子《ようす》
question-divorce_state = ｜離婚《りこん》の ｜手続《てつづ》きは どこまでですか。
    .why = ｜出《だ》す ｜紙《かみ》と ｜日《ひ》が ちがいます。
choice-divorce_state-agreed = これから ｜届《とど》けを ｜出《だ》す
    .detail = ｜二人《ふたり》で ｜決《き》めた
choice-divorce_state-court = ｜裁判所《さいばんしょ》で ｜決《き》まった
    .detail = まだ ｜届《とど》けを ｜出《だ》して いない
choice-divorce_state-done = ｜離婚《りこん》の ｜届《とど》けは もう ｜出《だ》した
choice-divorce_state-prevent = ｜知《し》らない ｜間《あいだ》に ｜出《で》る ｜届《とど》けを ｜止《と》めたい
fact-decided_on = ｜離婚《りこん》が「｜確定《かくてい》」した ｜日《ひ》
question-decided_on = ｜離婚《りこん》が「｜確定《かくてい》」した ｜日《ひ》は いつですか。
    .why = 「｜確定《かくてい》」は ｜裁判所《さいばんしょ》の ｜決定《けってい》が もう ｜変《か》わらない ことです。その ｜日《ひ》から ｜10日《とおか》を ｜数《かぞ》えます。
fact-divorce_changes = ｜離婚《りこん》で ｜変《か》わる こと
question-divorce_changes = ｜離婚《りこん》で ｜何《なに》が ｜変《か》わりますか。
    .why = ｜次《つぎ》に いる ｜手続《てつづ》きを ｜教《おし》えます。｜住所《じゅうしょ》を ｜知《し》らせたく ない ときは、｜先《さき》に ｜総合案内《そうごうあんない》で ｜話《はな》して ください。
choice-divorce_changes-name = ｜苗字《みょうじ》が ｜前《まえ》の ｜名前《なまえ》に なる
choice-divorce_changes-keep_name = ｜苗字《みょうじ》を ｜変《か》えない
choice-divorce_changes-address = ｜住所《じゅうしょ》〈｜引《ひ》っ｜越《こ》す〉
choice-divorce_changes-household = ｜世帯《せたい》〈いっしょに ｜暮《く》らす ｜人《ひと》〉
    .detail = ｜住所《じゅうしょ》は ｜同《おな》じ
choice-divorce_changes-insurance = ｜健康保険《けんこうほけん》
    .detail = ｜夫《おっと》や ｜妻《つま》の ｜会社《かいしゃ》の ｜健康保険《けんこうほけん》を やめる
choice-divorce_changes-child_name = ｜子《こ》どもの ｜苗字《みょうじ》

## Birth

fact-born_on = ｜生《う》まれた ｜日《ひ》
question-born_on = ｜赤《あか》ちゃんが ｜生《う》まれた ｜日《ひ》は いつですか。
    .why = いつまでに ｜届《とど》けを ｜出《だ》すかを ｜数《かぞ》えます。

## Work, insurance, pension

fact-job_need = ｜仕事《しごと》・｜保険《ほけん》・｜年金《ねんきん》の ｜用事《ようじ》
question-job_need = ｜仕事《しごと》や ｜保険《ほけん》の ｜何《なん》の ｜用事《ようじ》ですか。
    .why = いる ｜手続《てつづ》きだけを ｜教《おし》えます。
choice-job_need-left = ｜会社《かいしゃ》の ｜健康保険《けんこうほけん》を やめた
    .detail = ｜会社《かいしゃ》を やめた とき など
choice-job_need-started = ｜会社《かいしゃ》の ｜健康保険《けんこうほけん》に ｜入《はい》った
    .detail = ｜仕事《しごと》を ｜始《はじ》めた とき など
choice-job_need-card = ｜保険《ほけん》の ｜資格確認書《しかくかくにんしょ》が ない
    .detail = ｜病院《びょういん》で ｜見《み》せる ｜紙《かみ》
choice-job_need-costs = ｜病院《びょういん》の お｜金《かね》
choice-job_need-pay = ｜保険《ほけん》や ｜年金《ねんきん》の お｜金《かね》を ｜払《はら》う こと
    .detail = ｜払《はら》えない とき など
choice-job_need-age = ｜20歳《はたち》・65｜歳《さい》・75｜歳《さい》に なった
choice-job_need-student = ｜学生《がくせい》の ｜年金《ねんきん》や ｜保険《ほけん》
choice-job_need-more_pension = ｜年金《ねんきん》を ｜増《ふ》やしたい
fact-insurance_changed_on = ｜保険《ほけん》が ｜変《か》わった ｜日《ひ》
question-insurance_changed_on = いつ ｜保険《ほけん》が ｜変《か》わりましたか。
    .why = ｜14日《じゅうよっか》の ｜間《あいだ》に ｜届《とど》けを ｜出《だ》します。｜会社《かいしゃ》を やめた ｜日《ひ》や ｜入《はい》った ｜日《ひ》です。
fact-dismissed = ｜会社《かいしゃ》の ｜理由《りゆう》で やめた
question-dismissed = ｜会社《かいしゃ》の ｜理由《りゆう》で やめましたか。
    .why = ｜保険《ほけん》の お｜金《かね》が ｜安《やす》く なる ことが あります。
fact-medical_costs = ｜病院《びょういん》の お｜金《かね》の ｜用事《ようじ》
question-medical_costs = ｜病院《びょういん》の どの お｜金《かね》の ことですか。
    .why = お｜金《かね》が ｜返《かえ》る ｜手続《てつづ》きが ちがいます。
choice-medical_costs-hospital = これから ｜入院《にゅういん》する
choice-medical_costs-paid_high = 1か｜月《げつ》に たくさん ｜払《はら》った
choice-medical_costs-paid_all = 10｜割《わり》〈お｜金《かね》 ぜんぶ〉を ｜払《はら》った
    .detail = コルセットや ｜外国《がいこく》の ｜病院《びょういん》も

## Certificates

fact-certificates = いる ｜証明書《しょうめいしょ》
question-certificates = どの ｜証明書《しょうめいしょ》が いりますか。
    .why = ｜証明書《しょうめいしょ》で ｜行《い》く ｜所《ところ》が ちがいます。
choice-certificates-residence = ｜住民票《じゅうみんひょう》〈｜住所《じゅうしょ》の ｜証明《しょうめい》〉
choice-certificates-register = ｜戸籍《こせき》〈｜家族《かぞく》の ｜証明《しょうめい》〉
choice-certificates-seal = ｜印鑑証明書《いんかんしょうめいしょ》
choice-certificates-seal_register = ｜印鑑《いんかん》を ｜登録《とうろく》する
choice-certificates-seal_stop = ｜印鑑《いんかん》の カードを なくした
    .detail = ｜印鑑《いんかん》を ｜変《か》える とき も
choice-certificates-tax = ｜税金《ぜいきん》の ｜証明《しょうめい》
    .detail = ｜収入《しゅうにゅう》・｜土地《とち》・｜家《いえ》など
choice-certificates-acceptance = ｜届《とど》けを ｜出《だ》した ｜証明《しょうめい》
    .detail = ｜結婚《けっこん》や ｜出生《しゅっしょう》など
choice-certificates-standing = ｜身分証明書《みぶんしょうめいしょ》〈カードでは ない〉・｜独身証明書《どくしんしょうめいしょ》
choice-certificates-passport = パスポート
fact-residence_record = ｜住民票《じゅうみんひょう》の ｜種類《しゅるい》
question-residence_record = どの ｜住民票《じゅうみんひょう》ですか。
    .why = ｜持《も》って くる ｜物《もの》が ちがいます。
choice-residence_record-current = ｜今《いま》 この ｜市《し》に ｜住《す》む ｜人《ひと》
choice-residence_record-removed = ｜亡《な》くなった ｜人《ひと》・｜引《ひ》っ｜越《こ》した ｜人《ひと》
choice-residence_record-form = ｜会社《かいしゃ》の ｜紙《かみ》に ｜証明《しょうめい》が ほしい
choice-residence_record-elsewhere = ほかの ｜市《し》や ｜町《まち》の ｜住民票《じゅうみんひょう》
fact-register_record = ｜戸籍《こせき》の ｜種類《しゅるい》
question-register_record = ｜戸籍《こせき》の どの ｜証明書《しょうめいしょ》ですか。
    .why = お｜金《かね》と ｜持《も》って くる ｜物《もの》が ちがいます。
choice-register_record-current = ｜今《いま》の ｜戸籍《こせき》
choice-register_record-old = ｜昔《むかし》の ｜戸籍《こせき》
    .detail = ｜亡《な》くなった ｜人《ひと》の ｜手続《てつづ》きなど
choice-register_record-addresses = ｜前《まえ》の ｜住所《じゅうしょ》の ｜証明《しょうめい》
fact-register_here = ｜本籍《ほんせき》が この ｜市《し》に ある
question-register_here = ｜本籍《ほんせき》は この ｜市《し》ですか。
    .why = ｜本籍《ほんせき》は ｜戸籍《こせき》が ある ｜所《ところ》です。｜場所《ばしょ》で ｜取《と》り｜方《かた》が ちがいます。
fact-tax_papers = ｜税金《ぜいきん》の ｜証明《しょうめい》の ｜種類《しゅるい》
question-tax_papers = ｜税金《ぜいきん》の どの ｜証明書《しょうめいしょ》ですか。
    .why = ｜行《い》く ｜窓口《まどぐち》が ちがいます。
choice-tax_papers-income = ｜収入《しゅうにゅう》〈もらった お｜金《かね》〉の ｜証明《しょうめい》
choice-tax_papers-paid = ｜税金《ぜいきん》を ｜払《はら》った ｜証明《しょうめい》
choice-tax_papers-property = ｜土地《とち》や ｜家《いえ》の ｜証明《しょうめい》
choice-tax_papers-vehicle = ｜車検《しゃけん》に ｜使《つか》う ｜証明《しょうめい》

## My Number card

fact-my_number_need = カードの ｜用事《ようじ》
question-my_number_need = カードの ｜何《なん》の ｜用事《ようじ》ですか。
    .why = ｜持《も》って くる ｜物《もの》が ちがいます。
choice-my_number_need-apply = ｜初《はじ》めて ｜作《つく》る
choice-my_number_need-get = はがきが ｜来《き》た〈カードを もらう〉
choice-my_number_need-renew = ｜期限《きげん》〈｜使《つか》える ｜日《ひ》〉の ｜知《し》らせが ｜来《き》た
choice-my_number_need-pin = ｜暗証番号《あんしょうばんごう》を ｜忘《わす》れた
choice-my_number_need-lost = なくした
choice-my_number_need-changed = ｜住所《じゅうしょ》や ｜名前《なまえ》が ｜変《か》わった
choice-my_number_need-sign = ｜署名用《しょめいよう》の ｜証明書《しょうめいしょ》を ｜入《い》れる
    .detail = e-Taxなどに ｜使《つか》う
choice-my_number_need-return = カードを ｜返《かえ》す
fact-card_expiry = ｜何《なん》の ｜期限《きげん》か
question-card_expiry = ｜紙《かみ》の ｜期限《きげん》は どちらですか。
    .why = ｜知《し》らせの ｜紙《かみ》に ｜書《か》いて あります。｜電子証明書《でんししょうめいしょ》だけなら ｜1日《いちにち》で できます。
choice-card_expiry-certificate = ｜電子証明書《でんししょうめいしょ》
    .detail = 5｜年《ねん》ごと
choice-card_expiry-card = カード
    .detail = 10｜年《ねん》ごと。｜子《こ》どもは 5｜年《ねん》
fact-card_change = カードで ｜変《か》わった こと
question-card_change = カードの ｜何《なに》を ｜変《か》えますか。
    .why = カードに ｜書《か》く ことが ちがいます。
choice-card_change-address = この ｜市《し》の ｜中《なか》の ｜住所《じゅうしょ》
choice-card_change-name = ｜名前《なまえ》

## Tax

fact-tax_need = ｜税金《ぜいきん》の ｜用事《ようじ》
question-tax_need = ｜税金《ぜいきん》の ｜何《なん》の ｜用事《ようじ》ですか。
    .why = ｜行《い》く ｜窓口《まどぐち》が ちがいます。
choice-tax_need-pay = ｜払《はら》う
    .detail = ｜払《はら》う ｜紙《かみ》を なくした とき も
choice-tax_need-hard = ｜払《はら》う ことが ｜難《むずか》しい
choice-tax_need-account = ｜銀行《ぎんこう》から ｜払《はら》う
choice-tax_need-report = ｜住民税《じゅうみんぜい》の ｜申告《しんこく》〈｜知《し》らせる こと〉
choice-tax_need-moped = ｜原付《げんつき》・トラクター
choice-tax_need-car = ｜車《くるま》・｜大《おお》きい バイク
choice-tax_need-house = ｜登記《とうき》〈｜国《くに》の ｜記録《きろく》〉が ない ｜家《いえ》
    .detail = ｜壊《こわ》した・もらった
choice-tax_need-abroad = ｜外国《がいこく》に ｜住《す》む ｜間《あいだ》の ｜税金《ぜいきん》
fact-moped_need = ｜原付《げんつき》の ｜用事《ようじ》
question-moped_need = ｜原付《げんつき》を どう しますか。
    .why = ｜持《も》って くる ｜物《もの》が ちがいます。
choice-moped_need-get = ｜買《か》った・もらった
    .detail = ｜前《まえ》の ｜市《し》や ｜町《まち》の ナンバーの ｜人《ひと》も
choice-moped_need-give_up = ｜捨《す》てる・あげる・ぬすまれた
choice-moped_need-owner = ｜持《も》つ ｜人《ひと》が ｜変《か》わる

## Water, waste, dogs

fact-living_need = ｜暮《く》らしの ｜用事《ようじ》
question-living_need = ｜生活《せいかつ》の ｜何《なん》の ｜用事《ようじ》ですか。
    .why = ｜行《い》く ｜窓口《まどぐち》が ちがいます。
choice-living_need-water = ｜水道《すいどう》
choice-living_need-waste = ごみ
choice-living_need-dog = ｜犬《いぬ》
choice-living_need-household = ｜世帯《せたい》〈いっしょに ｜暮《く》らす ｜人《ひと》〉
    .detail = ｜分《わ》ける・いっしょに する
fact-water_need = ｜水道《すいどう》の ｜用事《ようじ》
question-water_need = ｜水道《すいどう》を どう しますか。
    .why = ｜電話《でんわ》や スマホで できる ことが あります。
choice-water_need-start = ｜使《つか》い｜始《はじ》める
choice-water_need-stop = ｜止《と》める
choice-water_need-change = ｜名前《なまえ》や ｜払《はら》い｜方《かた》を ｜変《か》える
fact-waste_need = ごみの ｜用事《ようじ》
question-waste_need = ごみの ｜何《なに》が ｜知《し》りたいですか。
    .why = ｜行《い》く ｜所《ところ》が ちがいます。
choice-waste_need-guide = ｜分《わ》け｜方《かた》・｜出《だ》す ｜日《ひ》・｜袋《ふくろ》
choice-waste_need-large = ｜大《おお》きい ごみ・｜多《おお》い ごみ
fact-dog_need = ｜犬《いぬ》の ｜用事《ようじ》
question-dog_need = ｜犬《いぬ》の ｜何《なん》の ｜用事《ようじ》ですか。
    .why = ｜持《も》って くる ｜物《もの》が ちがいます。
choice-dog_need-new = ｜初《はじ》めて ｜登録《とうろく》する
choice-dog_need-changed = ｜飼《か》う ｜人《ひと》や ｜住所《じゅうしょ》が ｜変《か》わった
    .detail = ｜犬《いぬ》が ｜死《し》んだ とき も
choice-dog_need-shot = ｜注射《ちゅうしゃ》の ｜札《ふだ》を もらう
fact-household_changed_on = ｜世帯《せたい》が ｜変《か》わった ｜日《ひ》
question-household_changed_on = いつ ｜世帯《せたい》が ｜変《か》わりましたか。
    .why = ｜14日《じゅうよっか》を ｜数《かぞ》えます。｜世帯《せたい》は いっしょに ｜暮《く》らす ｜人《ひと》です。
