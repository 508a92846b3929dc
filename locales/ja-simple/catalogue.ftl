# Written by machine, not reviewed by a person.

## Buildings

building-main = ｜市役所《しやくしょ》
building-south = ｜南別館《みなみべっかん》
building-himawari = ひまわり｜館《かん》

## Counters

counter-information = ｜総合案内《そうごうあんない》
counter-citizens = ｜市民課《しみんか》
counter-my_number = マイナンバー｜窓口《まどぐち》
counter-insurance = ｜保険年金課《ほけんねんきんか》
counter-tax = ｜税務課《ぜいむか》
counter-collection = ｜収納課《しゅうのうか》
counter-rights = ｜人権《じんけん》・｜市民生活課《しみんせいかつか》
counter-welfare = ｜福祉政策課《ふくしせいさくか》
counter-disability = ｜障《しょう》がい｜福祉課《ふくしか》
counter-care = ｜介護保険課《かいごほけんか》
counter-elders = ｜長寿福祉課《ちょうじゅふくしか》
counter-family = こども｜家庭《かてい》センター
counter-nursery = ｜幼児課《ようじか》
counter-development = ｜発達支援課《はったつしえんか》
counter-school = ｜学校教育課《がっこうきょういくか》
counter-environment = ｜生活環境課《せいかつかんきょうか》・｜環境政策課《かんきょうせいさくか》
counter-housing = ｜市営住宅課《しえいじゅうたくか》
counter-farming = ｜農業委員会《のうぎょういいんかい》
counter-water = ｜上下水道総務課《じょうげすいどうそうむか》
counter-health = ｜健康推進課《けんこうすいしんか》

## Headings of the list of errands

topic-moving = ｜引《ひ》っ｜越《こ》し
topic-certificate = ｜証明書《しょうめいしょ》・｜印鑑《いんかん》
topic-my_number = マイナンバーカード
topic-family_register = ｜出生《しゅっしょう》・｜結婚《けっこん》・｜離婚《りこん》
topic-insurance = ｜健康保険《けんこうほけん》・｜医療費《いりょうひ》
topic-pension = ｜年金《ねんきん》
topic-tax = ｜税金《ぜいきん》・｜原付《げんつき》
topic-pregnancy = ｜妊娠《にんしん》・｜出産《しゅっさん》
topic-children = ｜子育《こそだ》て
topic-school = ｜保育園《ほいくえん》・｜学校《がっこう》
topic-disability = ｜障害《しょうがい》・｜発達《はったつ》
topic-care = ｜介護《かいご》・お｜年寄《としよ》り
topic-bereavement = ｜家族《かぞく》が ｜亡《な》くなった とき
topic-living = ｜水道《すいどう》・ごみ・｜犬《いぬ》・｜住《す》まい
topic-worry = こまって いる こと・｜相談《そうだん》
topic-foreign = ｜外国人《がいこくじん》の ｜手続《てつづ》き

## Ways that need no visit

way-convenience_store = コンビニで できます
way-online = スマホや パソコンで できます
way-post = ｜郵便《ゆうびん》で できます
way-phone = ｜電話《でんわ》で できます
way-elsewhere = ｜市役所《しやくしょ》では ない ｜所《ところ》で します
way-automatic = ｜手続《てつづ》きが いらない ことが あります

## Field groups

group-errand = ｜用事《ようじ》と ことば
group-who = あなたの こと
group-family = ｜家族《かぞく》の こと
group-move = ｜引《ひ》っ｜越《こ》しの こと
group-insurance = ｜健康保険《けんこうほけん》の こと
group-disability = ｜障害《しょうがい》や ｜手伝《てつだ》いの こと
group-care = ｜介護《かいご》の こと
group-school = ｜園《えん》や ｜学校《がっこう》の こと
group-living = ｜暮《く》らしの こと
group-money = お｜金《かね》や ｜持《も》って いる ものの こと
group-access = ｜手伝《てつだ》いの こと
group-bereavement = ｜亡《な》くなった ｜人《ひと》の こと
group-worry = ｜相談《そうだん》の こと
group-notes = ｜窓口《まどぐち》の ｜人《ひと》が ｜書《か》いた こと

## Facts, questions and answers

fact-event = ｜用事《ようじ》
question-event = ｜今日《きょう》は ｜何《なに》を しに ｜来《き》ましたか。
    .why = いる ｜手続《てつづ》きだけを ｜教《おし》える ために ｜聞《き》きます。
choice-event-moving = ｜引《ひ》っ｜越《こ》し
choice-event-pregnancy = ｜妊娠《にんしん》〈お｜腹《なか》に ｜赤《あか》ちゃん〉
choice-event-birth = ｜赤《あか》ちゃんが ｜生《う》まれた
choice-event-school = ｜子育《こそだ》て・｜園《えん》・｜学校《がっこう》
choice-event-marriage = ｜結婚《けっこん》・｜名前《なまえ》
choice-event-divorce = ｜離婚《りこん》
choice-event-job = ｜仕事《しごと》・｜保険《ほけん》・｜年金《ねんきん》
choice-event-disability = ｜障害《しょうがい》・｜発達《はったつ》の こと
choice-event-care = ｜介護《かいご》・お｜年寄《としよ》りの こと
choice-event-death = ｜家族《かぞく》が ｜亡《な》くなった
choice-event-certificate = ｜証明書《しょうめいしょ》・｜印鑑《いんかん》の ｜登録《とうろく》
choice-event-my_number = マイナンバーカード
choice-event-tax = ｜税金《ぜいきん》・｜原付《げんつき》
choice-event-worry = こまって いる こと
choice-event-foreign = ｜外国人《がいこくじん》の ｜手続《てつづ》き
choice-event-living = ｜水道《すいどう》・ごみ・｜犬《いぬ》・｜家《いえ》
fact-move_kind = どんな ｜引《ひ》っ｜越《こ》しか
question-move_kind = どんな ｜引《ひ》っ｜越《こ》しですか。
    .why = ｜出《だ》す ｜紙《かみ》が ちがいます。｜住所《じゅうしょ》を ｜知《し》らせたく ない ｜人《ひと》が いる ときは、｜先《さき》に ｜総合案内《そうごうあんない》で ｜話《はな》して ください。
choice-move_kind-in = ほかの ｜市《し》や ｜町《まち》から ｜来《き》た
choice-move_kind-in_abroad = ｜外国《がいこく》から ｜来《き》た
choice-move_kind-within = ｜近江八幡市《おうみはちまんし》の ｜中《なか》で ｜引《ひ》っ｜越《こ》した
choice-move_kind-out = ほかの ｜市《し》や ｜町《まち》へ ｜行《い》く
choice-move_kind-out_abroad = ｜外国《がいこく》へ ｜行《い》く（1｜年《ねん》 ｜以上《いじょう》）
fact-moved_on = ｜引《ひ》っ｜越《こ》した ｜日《ひ》
question-moved_on = ｜引《ひ》っ｜越《こ》しの ｜日《ひ》は いつですか。
    .why = いつまでに ｜紙《かみ》を ｜出《だ》すかを ｜数《かぞ》えます。これからの ｜人《ひと》は、｜引《ひ》っ｜越《こ》す ｜日《ひ》を えらんで ください。
fact-residence = ｜国籍《こくせき》や ｜在留《ざいりゅう》カード
question-residence = ｜日本人《にほんじん》ですか。カードは どれですか。
    .why = ｜持《も》って くる ｜紙《かみ》が ちがいます。｜外国人《がいこくじん》は ｜持《も》って いる カードを えらんで ください。
choice-residence-japanese = ｜日本人《にほんじん》です
choice-residence-card = ｜在留《ざいりゅう》カード
choice-residence-special = ｜特別永住者《とくべつえいじゅうしゃ》 ｜証明書《しょうめいしょ》
fact-my_number_card = マイナンバーカードを ｜持《も》って いる
question-my_number_card = マイナンバーカードが ありますか。
    .why = カードが ある ｜人《ひと》は ｜簡単《かんたん》に できる ｜手続《てつづ》きが あります。
fact-children_ages = ｜子《こ》どもの ｜年《とし》
question-children_ages = いっしょに ｜住《す》む ｜子《こ》どもは ｜何歳《なんさい》ですか。
    .why = お｜金《かね》や ｜学校《がっこう》の ｜手続《てつづ》きが ｜年《とし》で ちがいます。18｜歳《さい》までの ｜子《こ》どもの ｜年《とし》を ｜教《おし》えて ください。
fact-age_band = あなたの ｜年《とし》
question-age_band = あなたは ｜何歳《なんさい》ですか。
    .why = ｜年金《ねんきん》や ｜保険《ほけん》は ｜年《とし》で ｜手続《てつづ》きが ちがいます。
choice-age_band-under_20 = 19｜歳《さい》まで
choice-age_band-20_59 = ｜20歳《はたち》から 59｜歳《さい》まで
choice-age_band-60_64 = 60｜歳《さい》から 64｜歳《さい》まで
choice-age_band-65_74 = 65｜歳《さい》から 74｜歳《さい》まで
choice-age_band-75_up = 75｜歳《さい》 ｜以上《いじょう》
fact-insurance = ｜健康保険《けんこうほけん》
question-insurance = これからの ｜健康保険《けんこうほけん》は どれですか。
    .why = ｜保険《ほけん》で ｜手続《てつづ》きが ちがいます。｜変《か》わらない ｜人《ひと》は ｜今《いま》の ｜保険《ほけん》を えらんで ください。
choice-insurance-company = ｜会社《かいしゃ》の ｜健康保険《けんこうほけん》（｜家族《かぞく》も）
choice-insurance-national = ｜国民健康保険《こくみんけんこうほけん》
choice-insurance-late_elder = 75｜歳《さい》からの ｜保険《ほけん》
choice-insurance-welfare = ｜生活保護《せいかつほご》
choice-insurance-none = ｜保険《ほけん》が ない
fact-supported = ｜障害《しょうがい》の ある ｜人《ひと》
question-supported = あなたや ｜家族《かぞく》に ｜障害《しょうがい》が ありますか。
    .why = ｜手帳《てちょう》や お｜金《かね》の ｜手続《てつづ》きを ｜忘《わす》れない ために ｜聞《き》きます。
choice-supported-child = ｜子《こ》ども
choice-supported-self = ｜自分《じぶん》
choice-supported-family = ほかの ｜家族《かぞく》
fact-handbook = ｜障害《しょうがい》の ｜手帳《てちょう》や カード
question-handbook = ｜障害《しょうがい》の ことで、｜持《も》って いる ｜手帳《てちょう》や カードは どれですか。
    .why = ｜引《ひ》っ｜越《こ》しの ｜手続《てつづ》きが ちがいます。｜家族《かぞく》の ものも えらんで ください。｜介護保険《かいごほけん》と ひとり｜親《おや》の ｜手当《てあて》は ここでは えらびません。
choice-handbook-body = ｜身体障害者手帳《しんたいしょうがいしゃてちょう》
choice-handbook-intellectual = ｜療育手帳《りょういくてちょう》
choice-handbook-mental = ｜精神《せいしん》の ｜手帳《てちょう》
choice-handbook-day_service = ｜子《こ》どもの ｜通所受給者証《つうしょじゅきゅうしゃしょう》
    .detail = ｜放課後等《ほうかごとう》デイサービスなど
choice-handbook-services = ｜大人《おとな》の ｜障害福祉《しょうがいふくし》サービスの ｜受給者証《じゅきゅうしゃしょう》
    .detail = ヘルパーや グループホームなど
choice-handbook-medical = ｜自立支援医療《じりつしえんいりょう》の ｜受給者証《じゅきゅうしゃしょう》
    .detail = ｜心《こころ》の ｜病院《びょういん》や ｜手術《しゅじゅつ》の お｜金《かね》
choice-handbook-severe = ｜障害《しょうがい》の ある ｜人《ひと》の ｜医療費《いりょうひ》の ｜券《けん》
choice-handbook-child_allowance = ｜特別児童扶養手当《とくべつじどうふようてあて》
choice-handbook-other_allowance = ｜特別障害者手当《とくべつしょうがいしゃてあて》、｜障害児福祉手当《しょうがいじふくしてあて》
choice-handbook-equipment = ｜市《し》から もらう ｜道具《どうぐ》
    .detail = ｜補聴器《ほちょうき》など
fact-support_used = ｜障害《しょうがい》の ことで ｜使《つか》って いる ｜手伝《てつだ》い
question-support_used = ｜障害《しょうがい》の ことで ｜今《いま》 ｜使《つか》って いる ｜手伝《てつだ》いは どれですか。
    .why = ｜続《つづ》けて ｜使《つか》う ための ｜手続《てつづ》きが あります。
choice-support_used-day_service = ｜通《かよ》う サービス
    .detail = ｜学校《がっこう》の ｜後《あと》や ｜昼《ひる》に ｜行《い》く ｜所《ところ》
choice-support_used-home_help = ｜家《いえ》に ｜来《き》る ｜手伝《てつだ》い
    .detail = ヘルパーや ｜泊《と》まる ｜所《ところ》
choice-support_used-medical = ｜自立支援医療《じりつしえんいりょう》
    .detail = ｜受給者証《じゅきゅうしゃしょう》を ｜持《も》って いる ｜人《ひと》
choice-support_used-equipment = ｜車《くるま》いすや ｜補聴器《ほちょうき》
choice-support_used-allowance = ｜障害《しょうがい》の ｜手当《てあて》〈もらう お｜金《かね》〉
    .detail = ｜特別児童扶養手当《とくべつじどうふようてあて》など
fact-belongings = ｜持《も》って いる もの
question-belongings = ｜持《も》って いる ものは どれですか。
    .why = ｜届《とど》けが いる ものが あります。
choice-belongings-moped = ｜原付《げんつき》〈125ccまでの バイク〉
    .detail = ｜畑《はたけ》で ｜使《つか》う ｜車《くるま》も
choice-belongings-dog = ｜犬《いぬ》
choice-belongings-house = ｜土地《とち》や ｜家《いえ》
    .detail = ｜近江八幡市《おうみはちまんし》に ある もの
choice-belongings-farmland = ｜田《た》んぼや ｜畑《はたけ》
choice-belongings-forest = ｜山《やま》や ｜森《もり》
fact-care_level = ｜介護《かいご》の ｜認定《にんてい》が ある
question-care_level = ｜要介護《ようかいご》か ｜要支援《ようしえん》の ｜人《ひと》は いますか。
    .why = あなたや ｜家族《かぞく》の ことです。｜認定《にんてい》〈｜手伝《てつだ》いが いると ｜市《し》が ｜決《き》めた こと〉を つづける ｜届《とど》けが あります。
fact-low_income = ｜収入《しゅうにゅう》が ｜少《すく》ない・｜住民税《じゅうみんぜい》が 0｜円《えん》
question-low_income = ｜家族《かぞく》の ｜収入《しゅうにゅう》は ｜少《すく》ないですか。
    .why = ｜払《はら》う お｜金《かね》が ｜少《すく》なく なる ｜手続《てつづ》きが あります。｜家族《かぞく》 みんなの ｜住民税《じゅうみんぜい》が 0｜円《えん》の ときも「はい」です。
fact-needs = ｜手伝《てつだ》って ほしい こと
question-needs = ｜窓口《まどぐち》で どんな ｜手伝《てつだ》いが いりますか。
    .why = ｜窓口《まどぐち》の ｜人《ひと》が ｜先《さき》に ｜準備《じゅんび》 できます。
choice-needs-plain_japanese = やさしい ｜日本語《にほんご》
choice-needs-interpreter = ｜通訳《つうやく》
choice-needs-sign_language = ｜手話《しゅわ》
choice-needs-writing = ｜紙《かみ》に ｜書《か》いて ｜話《はな》す
choice-needs-slowly = ゆっくり ｜話《はな》して ほしい
choice-needs-wheelchair = ｜車《くるま》いすの ｜席《せき》
choice-needs-large_print = ｜大《おお》きい ｜字《じ》
choice-needs-quiet = ｜静《しず》かな ｜席《せき》
