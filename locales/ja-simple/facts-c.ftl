# Written by machine, not reviewed by a person.

## Facts

fact-care_need = ｜介護《かいご》で こまって いる こと
fact-care_person = ｜介護《かいご》が いる ｜人《ひと》の ｜年《とし》
fact-worry_about = ｜相談《そうだん》したい こと
fact-child_worry = ｜子《こ》どもの ｜相談《そうだん》
fact-death_notified = ｜死亡届《しぼうとどけ》を ｜出《だ》したか
fact-death_known_on = ｜亡《な》くなった ｜日《ひ》
fact-deceased = ｜亡《な》くなった ｜人《ひと》の こと
fact-left_behind = ｜家族《かぞく》の こと
fact-estate = ｜亡《な》くなった ｜人《ひと》の ｜物《もの》、お｜金《かね》
fact-foreign_need = ｜外国人《がいこくじん》の ｜用事《ようじ》

## Questions

question-care_need = ｜何《なに》に こまって いますか。
    .why = ｜行《い》く ｜場所《ばしょ》が ｜変《か》わるからです。いくつでも いいです。
question-care_person = ｜手伝《てつだ》いが いる ｜人《ひと》は ｜何歳《なんさい》ですか。
    .why = ｜年《とし》で ｜使《つか》える ものが ちがうからです。
question-worry_about = ｜何《なん》の ことを ｜話《はな》したいですか。
    .why = ｜話《はなし》を ｜聞《き》く ｜人《ひと》を えらびます。｜答《こた》えなくても、｜次《つぎ》へ ｜行《い》けます。
question-child_worry = ｜子《こ》どもの どんな ことですか。
    .why = ｜話《はなし》を ｜聞《き》く ｜人《ひと》が ちがうからです。
question-death_notified = ｜死亡届《しぼうとどけ》は もう ｜出《だ》しましたか。
    .why = ｜急《いそ》ぐ ものから ｜教《おし》えます。お｜葬式《そうしき》の ｜会社《かいしゃ》が ｜出《だ》す ことも ｜多《おお》いです。
question-death_known_on = ｜亡《な》くなった ｜日《ひ》は いつですか。
    .why = いつまでに するか ｜数《かぞ》えます。｜後《あと》で ｜知《し》った ときは ｜知《し》った ｜日《ひ》です。
question-deceased = ｜亡《な》くなった ｜人《ひと》に あてはまる ものを えらんで ください。
    .why = わからない ものも えらんで ください。いるか どうか ｜窓口《まどぐち》で たしかめます。
question-left_behind = ｜家族《かぞく》に あてはまる ものを えらんで ください。
    .why = お｜金《かね》を もらえる ｜家族《かぞく》も います。
question-estate = ｜亡《な》くなった ｜人《ひと》は ｜何《なに》を ｜持《も》って いましたか。
    .why = お｜金《かね》の ｜心配《しんぱい》も えらんで ください。｜早《はや》く ｜出《だ》す ｜紙《かみ》や ｜手伝《てつだ》いが あります。
question-foreign_need = ｜何《なに》を しに ｜来《き》ましたか。
    .why = ｜市役所《しやくしょ》と ｜入管《にゅうかん》で できる ことが ちがいます。

## Choices: care

choice-care_need-start = ｜手伝《てつだ》いを ｜始《はじ》めたい
    .detail = ヘルパーや デイサービスなど
choice-care_need-change = ｜体《からだ》が ｜変《か》わった、｜期限《きげん》が ｜近《ちか》い
choice-care_need-discharge = もうすぐ ｜退院《たいいん》する
choice-care_need-memory = わすれる ことや ｜一人《ひとり》が ｜心配《しんぱい》
choice-care_need-carer = ｜介護《かいご》を する ｜家族《かぞく》が つらい
choice-care_need-daily = ｜見守《みまも》り・お｜弁当《べんとう》・おむつ
choice-care_need-home = ｜手《て》すりを つける、｜家《いえ》を ｜直《なお》す
choice-care_need-cost = ｜施設《しせつ》に ｜払《はら》う お｜金《かね》
choice-care_need-premium = ｜介護保険《かいごほけん》に ｜払《はら》う お｜金《かね》
choice-care_need-card = ｜介護保険《かいごほけん》の カードを なくした
choice-care_need-vaccine = お｜年寄《としよ》りの ワクチン
choice-care_need-disaster = ｜災害《さいがい》の ときに ｜助《たす》けて ほしい
choice-care_need-private = ｜言《い》いにくい ｜心配《しんぱい》が ある
choice-care_person-65_up = 65｜歳《さい》 ｜以上《いじょう》
choice-care_person-40_64 = 40｜歳《さい》から 64｜歳《さい》
choice-care_person-under_40 = 39｜歳《さい》まで

## Choices: worry

choice-worry_about-today = ｜今日《きょう》 ｜食《た》べる ｜物《もの》、｜寝《ね》る ｜所《ところ》が ない
choice-worry_about-money = ｜生活《せいかつ》の お｜金《かね》
choice-worry_about-home = ｜家賃《やちん》や ｜住《す》む ｜所《ところ》
choice-worry_about-work = ｜仕事《しごと》、｜家《いえ》から ｜出《で》られない
choice-worry_about-payments = ｜税金《ぜいきん》や ｜保険料《ほけんりょう》
choice-worry_about-debt = ｜借《か》りた お｜金《かね》
choice-worry_about-contract = ｜契約《けいやく》や ｜買《か》い｜物《もの》
choice-worry_about-close = ｜家族《かぞく》や ｜恋人《こいびと》との こと
    .detail = こわい とき、｜安心《あんしん》できない とき
    .note = ｜今《いま》 あぶない ときは、｜市役所《しやくしょ》の ｜人《ひと》に ｜言《い》って ください。110に ｜電話《でんわ》しても いいです。｜相談《そうだん》の ｜電話《でんわ》は #8008です。0120-279-889は 24｜時間《じかん》 ｜話《はな》せます。｜日本語《にほんご》だけです。ほかの ことばは チャット（soudanplus.jp）です。チャットは ｜昼《ひる》 12｜時《じ》から ｜夜《よる》 10｜時《じ》までです。｜子《こ》どもの ことは 189です。
choice-worry_about-address = ｜住所《じゅうしょ》の こと
    .detail = ｜住所《じゅうしょ》を ほかの ｜人《ひと》に ｜知《し》らせたく ない とき
    .note = ｜今《いま》 あぶない ときは、｜市役所《しやくしょ》の ｜人《ひと》に ｜言《い》って ください。110に ｜電話《でんわ》しても いいです。｜相談《そうだん》の ｜電話《でんわ》は #8008です。0120-279-889は 24｜時間《じかん》 ｜話《はな》せます。｜日本語《にほんご》だけです。ほかの ことばは チャット（soudanplus.jp）です。チャットは ｜昼《ひる》 12｜時《じ》から ｜夜《よる》 10｜時《じ》までです。｜子《こ》どもの ことは 189です。
choice-worry_about-child = ｜子《こ》どもの こと
choice-worry_about-elder = お｜年寄《としよ》りの ｜家族《かぞく》の こと
choice-worry_about-pregnancy = ｜妊娠《にんしん》の こと
choice-worry_about-mind = ｜心《こころ》や ｜体《からだ》の こと
choice-worry_about-rights = ｜差別《さべつ》や いじわる
choice-worry_about-law = ｜近所《きんじょ》・｜相続《そうぞく》・｜法律《ほうりつ》の こと
choice-worry_about-unsure = うまく ｜言《い》えない
choice-child_worry-growth = ことばや ｜育《そだ》ち
choice-child_worry-school = ｜学校《がっこう》の こと
    .detail = ｜行《い》きたくない、｜友《とも》だちの こと
choice-child_worry-home = ｜子育《こそだ》てや ｜家《いえ》の こと
choice-child_worry-caring = ｜子《こ》どもが ｜家族《かぞく》の ｜世話《せわ》を する

## Choices: bereavement

choice-deceased-household_head = ｜世帯主《せたいぬし》だった
    .detail = ｜残《のこ》った ｜家族《かぞく》の ｜中《なか》に 15｜歳《さい》 ｜以上《いじょう》の ｜人《ひと》が ｜2人《ふたり》か もっと いる とき
choice-deceased-national_insurance = ｜国民健康保険《こくみんけんこうほけん》だった
choice-deceased-late_elder = 75｜歳《さい》 ｜以上《いじょう》だった
    .detail = 75｜歳《さい》からの ｜保険《ほけん》〈｜後期高齢者医療《こうきこうれいしゃいりょう》〉の ｜人《ひと》も
choice-deceased-company_insurance = ｜会社《かいしゃ》の ｜健康保険《けんこうほけん》だった
choice-deceased-care_65 = 65｜歳《さい》 ｜以上《いじょう》、または ｜介護《かいご》の ｜認定《にんてい》
choice-deceased-pension = ｜年金《ねんきん》を もらって いた
choice-deceased-paying_pension = ｜国民年金《こくみんねんきん》を ｜払《はら》って いた
choice-deceased-handbook = ｜障害《しょうがい》の ｜手帳《てちょう》・｜受給者証《じゅきゅうしゃしょう》・｜手当《てあて》が あった
choice-deceased-medical_ticket = ｜医療費《いりょうひ》の ｜受給券《じゅきゅうけん》が あった
choice-deceased-child_allowance = ｜児童手当《じどうてあて》を もらって いた
    .detail = ｜児童手当《じどうてあて》の ｜子《こ》どもだった ときも
choice-deceased-foreign = ｜外国《がいこく》の ｜人《ひと》だった
choice-left_behind-spouse = ｜夫《おっと》か ｜妻《つま》が いる
choice-left_behind-children_18 = 18｜歳《さい》までの ｜子《こ》どもが いる
choice-left_behind-lived_together = いっしょに ｜住《す》んで いた ｜家族《かぞく》が ほかに いる
choice-left_behind-on_their_insurance = ｜会社《かいしゃ》の ｜保険《ほけん》に いっしょに ｜入《はい》って いた ｜家族《かぞく》
choice-left_behind-war = ｜戦争《せんそう》で ｜亡《な》くなった ｜人《ひと》の ｜家族《かぞく》
choice-estate-house = ｜土地《とち》や ｜家《いえ》
choice-estate-farmland = ｜田《た》んぼや ｜畑《はたけ》
choice-estate-forest = ｜山《やま》や ｜森《もり》
choice-estate-moped = 125ccまでの バイク、トラクター
choice-estate-dog = ｜犬《いぬ》
choice-estate-water = ｜水道《すいどう》の ｜契約《けいやく》
choice-estate-city_housing = ｜市営住宅《しえいじゅうたく》〈｜市《し》の アパート〉
choice-estate-loaned = ｜市《し》から ｜借《か》りた ｜物《もの》や ｜券《けん》
choice-estate-grave = お｜墓《はか》を うつしたい、｜市《し》の お｜墓《はか》が ある
choice-estate-debts = ｜借《か》りた お｜金《かね》（わからない ときも）
choice-estate-costs = お｜葬式《そうしき》や ｜生活《せいかつ》の お｜金《かね》が ｜心配《しんぱい》

## Choices: foreign residents

choice-foreign_need-language = ことばや ｜生活《せいかつ》の ｜相談《そうだん》
choice-foreign_need-moved = ｜住所《じゅうしょ》が ｜変《か》わった
choice-foreign_need-stay = ｜在留期間《ざいりゅうきかん》を のばす、｜在留資格《ざいりゅうしかく》を ｜変《か》える
choice-foreign_need-renewed = ｜在留期間《ざいりゅうきかん》が のびた
    .detail = マイナンバーカードの ｜期限《きげん》も のばします
choice-foreign_need-combine = ｜在留《ざいりゅう》カードと マイナンバーカードを 1｜枚《まい》に
choice-foreign_need-lost = ｜在留《ざいりゅう》カードを なくした
choice-foreign_need-special = ｜特別永住者証明書《とくべつえいじゅうしゃしょうめいしょ》の こと
choice-foreign_need-common_name = いつも ｜使《つか》う ｜名前《なまえ》を ｜登録《とうろく》する
choice-foreign_need-school = ｜子《こ》どもを ｜学校《がっこう》に ｜入《い》れたい
choice-foreign_need-learn = ｜日本語《にほんご》を ｜勉強《べんきょう》したい
