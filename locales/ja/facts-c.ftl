# Written by machine, not reviewed by a person.

## Facts

fact-care_need = 介護や高齢のくらしで困っていること
fact-care_person = 介護が必要な方の年齢
fact-worry_about = 相談したいこと
fact-child_worry = 子どもについて相談したいこと
fact-death_notified = 死亡届を出したか
fact-death_known_on = 亡くなった日（知った日）
fact-deceased = 亡くなった方のこと
fact-left_behind = ご家族のこと
fact-estate = 亡くなった方の持ち物、お金のこと
fact-foreign_need = 外国籍の方の用件

## Questions

question-care_need = どのようなことでお困りですか。
    .why = 困りごとによって、行く窓口がちがうためです。いくつ選んでもかまいません。
question-care_person = 介護や手伝いが必要な方は、何歳ですか。
    .why = 年齢によって、使える制度と持ち物がちがうためです。
question-worry_about = どのことについて、お話ししたいですか。
    .why = お話を伺う職員を選ぶためです。答えたくないときは、選ばずに進めます。
question-child_worry = お子さんの、どのようなことですか。
    .why = 育ちのことと学校のことでは、お話を伺う職員がちがうためです。
question-death_notified = お悔やみ申し上げます。死亡届は、もう提出されましたか。
    .why = 急ぐものから順にご案内するためです。葬儀社が代わりに提出していることも多くあります。今日すべてを終えなくても大丈夫です。
question-death_known_on = 亡くなった日はいつですか。
    .why = 期限を数えるためです。あとで知ったときは、知った日を選んでください。
question-deceased = 亡くなった方について、あてはまるものを選んでください。
    .why = 手続きをもれなくご案内するためです。あるかもしれないものも選んでください。必要かどうかは窓口で確かめます。
question-left_behind = ご家族について、あてはまるものを選んでください。
    .why = ご家族が受け取れるお金や、入り直す保険があるかもしれないためです。
question-estate = 亡くなった方が持っていたものや、お金の心配はありますか。
    .why = 期限のある届出と、受けられる支援をお伝えするためです。
question-foreign_need = どのようなご用件ですか。
    .why = 市役所でできることと、入管でできることがあるためです。

## Choices: care

choice-care_need-start = 介護や手伝いを始めたい
    .detail = ヘルパー、デイサービス、施設など
choice-care_need-change = 状態が変わった、期限が近い
choice-care_need-discharge = 退院が近い
choice-care_need-memory = もの忘れや一人暮らしが心配
choice-care_need-carer = 介護をするご家族がつらい
choice-care_need-daily = 見守り、お弁当、紙おむつなど
choice-care_need-home = 手すりや段差など、家を直したい
choice-care_need-cost = 施設やショートステイの費用
choice-care_need-premium = 介護保険料の支払い
choice-care_need-card = 介護保険被保険者証をなくした
choice-care_need-vaccine = 高齢の方の予防接種
choice-care_need-disaster = 災害のときの手助けを頼みたい
choice-care_need-private = 人に言いにくい心配がある
choice-care_person-65_up = 65歳以上
choice-care_person-40_64 = 40歳から64歳
choice-care_person-under_40 = 39歳以下

## Choices: worry

choice-worry_about-today = 今日の食事や泊まる所がない
choice-worry_about-money = 生活のお金
choice-worry_about-home = 家賃や住まい
choice-worry_about-work = 仕事、ひきこもり
choice-worry_about-payments = 税金や保険料の支払い
choice-worry_about-debt = 借入金・借金
choice-worry_about-contract = 契約や買い物
choice-worry_about-close = 身近な人とのこと
    .detail = ご家族、配偶者、恋人など。こわいと感じるとき、安心できないとき
    .note = 今すぐ危険なときは、近くの職員に知らせるか、110番に電話してください。相談の電話は#8008です。0120-279-889は日本語で24時間、ほかの言語はsoudanplus.jpのチャットで12時から22時です。子どものことは189。
choice-worry_about-address = 住所の取り扱い
    .detail = 住所をほかの人に知られたくないとき
    .note = 今すぐ危険なときは、近くの職員に知らせるか、110番に電話してください。相談の電話は#8008です。0120-279-889は日本語で24時間、ほかの言語はsoudanplus.jpのチャットで12時から22時です。子どものことは189。
choice-worry_about-child = 子どものこと
choice-worry_about-elder = 高齢の家族のこと
choice-worry_about-pregnancy = 妊娠のこと
choice-worry_about-mind = こころや体のこと
choice-worry_about-rights = 差別やいやがらせ
choice-worry_about-law = 近所、相続、法律のこと
choice-worry_about-unsure = うまく言えない
choice-child_worry-growth = ことばや発達
choice-child_worry-school = 学校のこと
    .detail = 行きたがらない、友だちとのこと
choice-child_worry-home = 子育てや家庭のこと
choice-child_worry-caring = 子どもが家族の世話をしている

## Choices: bereavement

choice-deceased-household_head = 世帯主だった
    .detail = 残る15歳以上のご家族が2人以上いるとき
choice-deceased-national_insurance = 国民健康保険に加入していた
choice-deceased-late_elder = 75歳以上だった
    .detail = または後期高齢者医療に入っていた
choice-deceased-company_insurance = 職場の健康保険に加入していた
choice-deceased-care_65 = 65歳以上、または介護の認定があった
choice-deceased-pension = 年金を受け取っていた
choice-deceased-paying_pension = 国民年金を払っていた
choice-deceased-handbook = 障害者手帳や受給者証、手当があった
choice-deceased-medical_ticket = 福祉医療費の受給券があった
choice-deceased-child_allowance = 児童手当を受けていた
    .detail = または、児童手当の対象の子どもだった
choice-deceased-foreign = 外国籍だった
choice-left_behind-spouse = 夫または妻がいる
choice-left_behind-children_18 = 18歳までの子どもがいる
choice-left_behind-lived_together = 一緒に暮らしていた家族がほかにいる
choice-left_behind-on_their_insurance = 職場の保険に一緒に入っていた家族がいる
choice-left_behind-war = 戦没者等の遺族で、特別弔慰金を請求したい
choice-estate-house = 土地や家
choice-estate-farmland = 田や畑
choice-estate-forest = 山林
choice-estate-moped = 125cc以下のバイク、農耕車
choice-estate-dog = 犬
choice-estate-water = 水道の契約
choice-estate-city_housing = 市営住宅
choice-estate-loaned = 市から借りた用具や券
choice-estate-grave = 移したいお墓、市の墓地
choice-estate-debts = 借入金（あるかもしれないときも）
choice-estate-costs = 葬儀や生活のお金が心配

## Choices: foreign residents

choice-foreign_need-language = ことばや生活の相談
choice-foreign_need-moved = 住所が変わった
choice-foreign_need-stay = 在留期間を延ばしたい、資格を変えたい
choice-foreign_need-renewed = 在留期間が延びた
    .detail = マイナンバーカードの期限も延ばします
choice-foreign_need-combine = 在留カードとマイナンバーカードを1枚にしたい
choice-foreign_need-lost = 在留カードをなくした
choice-foreign_need-special = 特別永住者証明書のこと
choice-foreign_need-common_name = 通称（ふだん使う名前）を登録したい
choice-foreign_need-school = 子どもを学校に入れたい
choice-foreign_need-learn = 日本語を学びたい
