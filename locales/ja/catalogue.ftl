# Written by machine, not reviewed by a person.

## Buildings

building-main = 市役所 本庁舎
building-south = 南別館
building-himawari = 総合福祉センターひまわり館

## Counters

counter-information = 総合案内
counter-citizens = 市民課
counter-my_number = マイナンバー特設窓口
counter-insurance = 保険年金課
counter-tax = 税務課
counter-collection = 収納課
counter-rights = 人権・市民生活課
counter-welfare = 福祉政策課
counter-disability = 障がい福祉課
counter-care = 介護保険課
counter-elders = 長寿福祉課
counter-family = こども家庭センター
counter-nursery = 幼児課
counter-development = 発達支援課
counter-school = 学校教育課
counter-environment = 生活環境課・環境政策課
counter-housing = 市営住宅課
counter-farming = 農業委員会事務局
counter-water = 上下水道総務課
counter-health = 健康推進課

## Headings of the list of errands

topic-moving = 引っ越し
topic-certificate = 証明書・印鑑
topic-my_number = マイナンバーカード
topic-family_register = 出生・結婚・離婚
topic-insurance = 健康保険・医療費
topic-pension = 年金
topic-tax = 税金・原付
topic-pregnancy = 妊娠・出産
topic-children = 子育て
topic-school = 保育園・学校
topic-disability = 障がい・発達
topic-care = 介護・高齢
topic-bereavement = おくやみ
topic-living = 水道・ごみ・犬・住まい
topic-worry = 困りごと・相談
topic-foreign = 外国籍の方

## Ways that need no visit

way-convenience_store = コンビニの機械で取れます
way-online = スマートフォンやパソコンでできます
way-post = 郵便でできます
way-phone = 電話でできます
way-elsewhere = 市役所以外の窓口で手続きします
way-automatic = 手続きが不要な場合があります

## Field groups

group-errand = 用件と言語
group-who = ご本人のこと
group-family = 家族のこと
group-move = 引っ越しのこと
group-insurance = 健康保険のこと
group-disability = 障がいや支援のこと
group-care = 介護のこと
group-school = 園や学校のこと
group-living = 暮らしのこと
group-money = お金・持ち物のこと
group-access = 配慮のこと
group-bereavement = 亡くなった方のこと
group-worry = 相談のこと
group-notes = 窓口の職員が書いたこと

## Facts, questions and answers

fact-event = 用件
question-event = 今日はどのようなご用件ですか。
    .why = 必要な手続きだけをご案内するためです。
choice-event-moving = 引っ越し
choice-event-pregnancy = 妊娠
choice-event-birth = 赤ちゃんが生まれた
choice-event-school = 子育て・園・学校
choice-event-marriage = 結婚・名前・本籍
choice-event-divorce = 離婚
choice-event-job = 仕事・保険・年金
choice-event-disability = 障がい・発達のこと
choice-event-care = 介護・高齢の方のこと
choice-event-death = 家族が亡くなった
choice-event-certificate = 証明書・印鑑の登録
choice-event-my_number = マイナンバーカード
choice-event-tax = 税金・原付
choice-event-worry = 困りごと・相談
choice-event-foreign = 外国籍の方の手続き
choice-event-living = 水道・ごみ・犬・住まい
fact-move_kind = どこへの引っ越しか
question-move_kind = どのような引っ越しですか。
    .why = 引っ越し先によって、届出の用紙がちがうためです。住所を知られたくない方は、届出の前に総合案内へお声がけください。
choice-move_kind-in = ほかの市町村から来た
choice-move_kind-in_abroad = 外国から来た・帰ってきた
choice-move_kind-within = 市内で住所が変わった
choice-move_kind-out = ほかの市町村へ行く
choice-move_kind-out_abroad = 外国へ行く（1年以上）
fact-moved_on = 引っ越した日
question-moved_on = 引っ越した日（これからの方は予定日）はいつですか。
    .why = 届出の期限を数えるためです。
fact-residence = 国籍・在留資格
question-residence = 国籍・在留資格について、あてはまるものはどれですか。
    .why = 持ってくる書類がちがうためです。
choice-residence-japanese = 日本国籍です
choice-residence-card = 在留カード
choice-residence-special = 特別永住者証明書
fact-my_number_card = マイナンバーカードを持っている
question-my_number_card = マイナンバーカードを持っていますか。
    .why = カードがあると、持ち物や手続きが変わるためです。
fact-children_ages = 子どもの年齢
question-children_ages = 一緒に住む18歳までのお子さんは、何歳ですか。
    .why = 年齢によって、手当や学校の手続きがちがうためです。
fact-age_band = ご本人の年齢
question-age_band = ご本人の年齢を選んでください。
    .why = 年金や保険は、年齢によって手続きがちがうためです。
choice-age_band-under_20 = 19歳以下
choice-age_band-20_59 = 20歳〜59歳
choice-age_band-60_64 = 60歳〜64歳
choice-age_band-65_74 = 65歳〜74歳
choice-age_band-75_up = 75歳以上
fact-insurance = 健康保険の種類
question-insurance = これからの健康保険はどれですか。
    .why = 職場の保険かどうかで、手続きがちがうためです。変わらない方は今の保険を選んでください。
choice-insurance-company = 職場の健康保険（扶養、共済、任意継続も）
choice-insurance-national = 国民健康保険（国保）
choice-insurance-late_elder = 後期高齢者医療（75歳以上など）
choice-insurance-welfare = 生活保護を受けている
choice-insurance-none = 健康保険に入っていない
fact-supported = 障がいのある方・支援が必要な方
question-supported = ご本人やご家族に、障がいのある方や支援が必要な方はいますか。
    .why = 手帳や手当、サービスをもれなくご案内するためです。
choice-supported-child = 子ども
choice-supported-self = 本人
choice-supported-family = ほかの家族
fact-handbook = 障がいの手帳・受給者証・手当
question-handbook = 障がいのことで、お持ちの手帳や受給者証、受けている手当はどれですか。
    .why = 引っ越しで引き継ぐ手続きがちがうためです。ご家族の分も選んでください。介護保険とひとり親の手当は、別にご案内します。
choice-handbook-body = 身体障害者手帳
choice-handbook-intellectual = 療育手帳
choice-handbook-mental = 精神障害者保健福祉手帳
choice-handbook-day_service = 通所受給者証（子ども）
    .detail = 放課後等デイサービス、児童発達支援など
choice-handbook-services = 障害福祉サービスの受給者証（大人）
    .detail = ヘルパー、通う場、働く場、グループホームなど
choice-handbook-medical = 自立支援医療の受給者証
    .detail = 精神通院、更生医療、育成医療
choice-handbook-severe = 福祉医療費の受給券（障がい）
choice-handbook-child_allowance = 特別児童扶養手当
choice-handbook-other_allowance = 特別障害者手当・障害児福祉手当
choice-handbook-equipment = 給付を受けている補装具・用具
    .detail = ストーマ用品、補聴器など
fact-support_used = 障がいのことで利用している支援
question-support_used = 障がいのことで、今、利用している支援はありますか。
    .why = 引き継ぐ手続きや、変える手続きがあるためです。
choice-support_used-day_service = 通うサービス
    .detail = 放課後等デイ、児童発達支援、通所など
choice-support_used-home_help = 家に来る支援・泊まり
    .detail = ヘルパー、短期入所、グループホームなど
choice-support_used-medical = 自立支援医療（精神通院など）
    .detail = 受給者証を持っている方
choice-support_used-equipment = 車いす・補聴器などの用具
choice-support_used-allowance = 障がいの手当
    .detail = 特別児童扶養手当など
fact-belongings = 持っているもの
question-belongings = 次の中で、持っているものはありますか。
    .why = 登録や名義変更の届出があるためです。
choice-belongings-moped = 原付・小型のバイク・トラクター
    .detail = 125ccまで
choice-belongings-dog = 犬
choice-belongings-house = 土地や家
    .detail = 近江八幡市にあるもの
choice-belongings-farmland = 田や畑
choice-belongings-forest = 山林
fact-care_level = 要介護・要支援の認定がある
question-care_level = 要介護・要支援の認定を受けた方はいますか。
    .why = 認定を引き継ぐ届出があるためです。ご本人とご家族についてお答えください。
fact-low_income = 収入が少ない・住民税非課税
question-low_income = 世帯の収入が少ない、または全員が住民税非課税ですか。
    .why = 費用が軽くなる手続きがあるためです。
fact-needs = 窓口で必要な配慮
question-needs = 窓口で配慮してほしいことはありますか。
    .why = 窓口が先に準備できるようにするためです。
choice-needs-plain_japanese = やさしい日本語
choice-needs-interpreter = 通訳
choice-needs-sign_language = 手話
choice-needs-writing = 筆談（書いて話す）
choice-needs-slowly = ゆっくり説明してほしい
choice-needs-wheelchair = 車いすで利用できる席
choice-needs-large_print = 大きな文字
choice-needs-quiet = 静かな席
