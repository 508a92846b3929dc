# Written by machine, not reviewed by a person.

## Family register

fact-register_need = 戸籍の届の用件
question-register_need = どの届け出ですか。
    .why = 届け出ごとに、使う紙がちがうためです。
choice-register_need-marry = 結婚する
choice-register_need-adopt = 養子をむかえる・養子になる
choice-register_need-end_adoption = 養子の関係をやめる
choice-register_need-move_register = 本籍を移す
choice-register_need-kana = 名前のふりがなを直す
fact-marriage_changes = 結婚で変わること
question-marriage_changes = 結婚で、いっしょに変わることはありますか。
    .why = 続けて必要な手続きをご案内するためです。
choice-marriage_changes-name = 苗字
choice-marriage_changes-address = 住所（引っ越す）
choice-marriage_changes-household = 世帯
    .detail = 住所は同じで、いっしょの世帯になるなど
choice-marriage_changes-insurance = 健康保険
fact-divorce_state = 離婚の手続きの様子
question-divorce_state = どれに当てはまりますか。
    .why = 届け出の紙や期限がちがうためです。
choice-divorce_state-agreed = これから届を出す
    .detail = 話し合いで決めた
choice-divorce_state-court = 裁判所で決まった
    .detail = 調停・審判・判決など
choice-divorce_state-done = 離婚の届はもうすんだ
choice-divorce_state-prevent = 知らないうちに届が出るのを防ぎたい
fact-decided_on = 離婚の調停成立・確定の日
question-decided_on = 調停が成立した日、または審判・判決が確定した日はいつですか。
    .why = 10日の期限を数えるためです。
fact-divorce_changes = 離婚で変わること
question-divorce_changes = 離婚で、変わることや決めることはどれですか。
    .why = 続けて必要な手続きをご案内するためです。
choice-divorce_changes-name = 苗字が元にもどる
choice-divorce_changes-keep_name = 結婚のときの苗字のままにする
choice-divorce_changes-address = 住所（引っ越す）
choice-divorce_changes-household = 世帯
    .detail = 住所は同じで、世帯を分けるなど
choice-divorce_changes-insurance = 健康保険
    .detail = 配偶者の扶養から外れるなど
choice-divorce_changes-child_name = 子どもの苗字・戸籍

## Birth

fact-born_on = 赤ちゃんが生まれた日
question-born_on = 赤ちゃんが生まれた日はいつですか。
    .why = 生まれた日から、期限を数えるためです。

## Work, insurance, pension

fact-job_need = 仕事・保険・年金の用件
question-job_need = どんなご用件ですか。
    .why = 必要な手続きだけをご案内するためです。
choice-job_need-left = 会社の保険をやめた
    .detail = 退職した、扶養から外れたなど
choice-job_need-started = 会社の保険に入った
    .detail = 就職した、扶養に入ったなど
choice-job_need-card = 保険の紙がない・なくした
    .detail = 資格確認書など
choice-job_need-costs = 医療費・入院
choice-job_need-pay = 保険料や年金の支払い
    .detail = 払うのが難しい、払い方を変えたい
choice-job_need-age = 20歳・65歳・75歳になった
choice-job_need-student = 学生の年金・保険
choice-job_need-more_pension = 年金をふやしたい（60歳から）
fact-insurance_changed_on = 健康保険が変わった日
question-insurance_changed_on = 健康保険が変わったのはいつですか。
    .why = 会社をやめた日や入った日から、14日の期限を数えるためです。
fact-dismissed = 会社の都合でやめた
question-dismissed = やめた理由は、倒産・解雇・雇い止めですか。
    .why = 保険料が安くなることがあるためです。
fact-medical_costs = 医療費の用件
question-medical_costs = どんな医療費ですか。
    .why = 戻るお金や、先に軽くする手続きがちがうためです。
choice-medical_costs-hospital = これから入院する・費用が高い
choice-medical_costs-paid_high = 1か月にたくさん払った
choice-medical_costs-paid_all = 全部自分で払った
    .detail = コルセットなどの装具、外国の病院も

## Certificates

fact-certificates = ほしい証明書
question-certificates = どの証明書がほしいですか。
    .why = 窓口や、コンビニで取れるかがちがうためです。
choice-certificates-residence = 住民票
choice-certificates-register = 戸籍（謄本・抄本・附票）
choice-certificates-seal = 印鑑登録証明書
choice-certificates-seal_register = 印鑑の登録をする
choice-certificates-seal_stop = 印鑑の登録証をなくした
    .detail = 登録した印鑑を変えるときも
choice-certificates-tax = 税の証明
    .detail = 所得、納税、土地と家など
choice-certificates-acceptance = 届け出をした証明
    .detail = 婚姻届や出生届の受理証明
choice-certificates-standing = 身分証明書・独身証明書
choice-certificates-passport = パスポート
fact-residence_record = 住民票の種類
question-residence_record = どの住民票ですか。
    .why = 種類によって、持ち物がちがうためです。
choice-residence_record-current = 近江八幡市に今住んでいる人の住民票
choice-residence_record-removed = 亡くなった人・引っ越した人の住民票
choice-residence_record-form = 会社などの紙に証明がほしい
choice-residence_record-elsewhere = ほかの市町村の住民票
fact-register_record = 戸籍の種類
question-register_record = どの戸籍の証明ですか。
    .why = 種類によって、費用や持ち物がちがうためです。
choice-register_record-current = 今の戸籍（謄本・抄本）
choice-register_record-old = 昔の戸籍（除籍・改製原戸籍）
    .detail = 相続などに使う
choice-register_record-addresses = 住所の移り変わり（附票）
fact-register_here = 本籍が近江八幡市にある
question-register_here = 本籍は近江八幡市ですか。
    .why = 本籍がほかの市町村だと、取れる人や証明書が違うためです。
fact-tax_papers = 税の証明の種類
question-tax_papers = どの税の証明ですか。
    .why = 出す窓口がちがうためです。
choice-tax_papers-income = 所得・課税・非課税の証明
choice-tax_papers-paid = 税を納めた証明
choice-tax_papers-property = 土地や家の評価・公課の証明
choice-tax_papers-vehicle = 車検に使う軽自動車税の証明

## My Number card

fact-my_number_need = マイナンバーカードの用件
question-my_number_need = マイナンバーカードで、何をしますか。
    .why = 手続きごとに、持ち物がちがうためです。
choice-my_number_need-apply = はじめて作る
choice-my_number_need-get = 受け取りのはがきが来た
choice-my_number_need-renew = 期限の知らせが来た
choice-my_number_need-pin = 暗証番号を忘れた・ロックした
choice-my_number_need-lost = なくした・盗まれた
choice-my_number_need-changed = 住所や名前が変わった
choice-my_number_need-sign = 署名用の証明書を入れ直す
    .detail = e-Taxなどに使う
choice-my_number_need-return = カードを返す
fact-card_expiry = 期限が近いもの
question-card_expiry = 知らせには、どちらの期限とありますか。
    .why = 電子証明書だけの更新なら、その日のうちに手続きが済むためです。
choice-card_expiry-certificate = 電子証明書
    .detail = 5年ごと
choice-card_expiry-card = カードそのもの
    .detail = 10年ごと。18歳になる前に作った人は5年
fact-card_change = カードで変わったこと
question-card_change = カードの何が変わりましたか。
    .why = 書きかえるところがちがうためです。
choice-card_change-address = 市内で住所が変わった
choice-card_change-name = 名前（苗字）

## Tax

fact-tax_need = 税の用件
question-tax_need = 税金の、どんなご用件ですか。
    .why = 窓口がちがうためです。
choice-tax_need-pay = 払う
    .detail = 納付書をなくしたときも
choice-tax_need-hard = 払うのが難しい
choice-tax_need-account = 口座から払う
choice-tax_need-report = 住民税の申告
choice-tax_need-moped = 原付・トラクター
choice-tax_need-car = 車・大きいバイク
choice-tax_need-house = 登記のない家
    .detail = こわした、ゆずり受けた
choice-tax_need-abroad = 外国に住むあいだの税金
fact-moped_need = 原付の用件
question-moped_need = 原付などをどうしますか。
    .why = 手続きごとに、持ち物がちがうためです。
choice-moped_need-get = 手に入れた
    .detail = ほかの市町村のナンバーを変えるときも
choice-moped_need-give_up = 手放す・盗まれた
choice-moped_need-owner = 市内で持ち主が変わる

## Water, waste, dogs

fact-living_need = 暮らしの用件
question-living_need = どんなご用件ですか。
    .why = 窓口がちがうためです。
choice-living_need-water = 水道
choice-living_need-waste = ごみ
choice-living_need-dog = 犬
choice-living_need-household = 世帯が変わった
    .detail = 世帯主を変える、世帯を分ける・合わせる
fact-water_need = 水道の用件
question-water_need = 水道をどうしますか。
    .why = 電話やスマホで済むことが多いためです。
choice-water_need-start = 使い始める
choice-water_need-stop = 使うのをやめる
choice-water_need-change = 名義や払い方を変える
fact-waste_need = ごみの用件
question-waste_need = ごみの何を知りたいですか。
    .why = 行く場所がちがうためです。
choice-waste_need-guide = 分け方・収集日・指定のごみ袋
choice-waste_need-large = 粗大ごみ・たくさんのごみ
fact-dog_need = 犬の用件
question-dog_need = 犬のどんなご用件ですか。
    .why = 手続きごとに、持ち物がちがうためです。
choice-dog_need-new = はじめて登録する
choice-dog_need-changed = 飼い主や住所が変わった
    .detail = 犬が死んだときも
choice-dog_need-shot = 予防注射の済票をもらう
fact-household_changed_on = 世帯が変わった日
question-household_changed_on = 世帯が変わったのはいつですか。
    .why = 14日の期限を数えるためです。
