# Written by machine, not reviewed by a person.

## Family register

fact-register_need = 戸籍の届の用件
question-register_need = どの届出をしますか。
    .why = 届出ごとに、用紙がちがうためです。
choice-register_need-marry = 結婚する
choice-register_need-adopt = 養子を迎える・養子になる
choice-register_need-end_adoption = 養子の関係をやめる
choice-register_need-move_register = 本籍を移す
choice-register_need-kana = 戸籍の振り仮名を変更する
fact-marriage_changes = 結婚で変わること
question-marriage_changes = 結婚で、一緒に変わることはありますか。
    .why = 続けて必要な手続きをご案内するためです。
choice-marriage_changes-name = 氏（名字）
choice-marriage_changes-address = 住所（引っ越す）
choice-marriage_changes-household = 世帯
    .detail = 住所は同じで、一緒の世帯になるなど
choice-marriage_changes-insurance = 健康保険
fact-divorce_state = 離婚の手続きの様子
question-divorce_state = 離婚の手続きは、どの段階ですか。
    .why = 届出の用紙や期限がちがうためです。
choice-divorce_state-agreed = これから届を出す
    .detail = 話し合いで決めた
choice-divorce_state-court = 調停・裁判で決まった
    .detail = 届出はまだ
choice-divorce_state-done = 離婚の届出は済んだ
choice-divorce_state-prevent = 知らない間に離婚届などが出されるのを防ぎたい
fact-decided_on = 離婚の調停成立・確定の日
question-decided_on = 調停が成立した日、または審判・判決が確定した日はいつですか。
    .why = 10日の期限を数えるためです。
fact-divorce_changes = 離婚で変わること
question-divorce_changes = 離婚で変わることや決めることを選んでください。
    .why = 続けて必要な手続きをご案内するためです。住所を知られたくない方は、届出の前に総合案内へお声がけください。
choice-divorce_changes-name = 結婚前の氏（名字）に戻る
choice-divorce_changes-keep_name = 結婚中の氏（名字）を続ける
choice-divorce_changes-address = 住所（引っ越す）
choice-divorce_changes-household = 世帯
    .detail = 住所は同じで、世帯を分けるなど
choice-divorce_changes-insurance = 健康保険
    .detail = 配偶者の扶養から外れるなど
choice-divorce_changes-child_name = 子どもの氏（名字）・戸籍

## Birth

fact-born_on = 赤ちゃんが生まれた日
question-born_on = 赤ちゃんが生まれた日はいつですか。
    .why = 生まれた日から、期限を数えるためです。

## Work, insurance, pension

fact-job_need = 仕事・保険・年金の用件
question-job_need = 仕事・保険・年金の、どのご用件ですか。
    .why = 必要な手続きだけをご案内するためです。
choice-job_need-left = 職場の健康保険をやめた
    .detail = 退職した、扶養から外れたなど
choice-job_need-started = 職場の健康保険に入った
    .detail = 就職した、扶養に入ったなど
choice-job_need-card = 保険の資格確認書がない
    .detail = なくした、マイナ保険証がない
choice-job_need-costs = 医療費・入院
choice-job_need-pay = 保険料や年金の支払い
    .detail = 払うのが難しい、払い方を変えたい
choice-job_need-age = 20歳・65歳・75歳になった
choice-job_need-student = 学生の年金・保険
choice-job_need-more_pension = 年金を増やしたい（60歳から）
fact-insurance_changed_on = 健康保険が変わった日
question-insurance_changed_on = 健康保険が変わったのはいつですか。
    .why = 職場の保険をやめた日や入った日から、14日の期限を数えるためです。
fact-dismissed = 勤め先の都合で退職した
question-dismissed = 退職の理由は、倒産・解雇・雇い止めなどですか。
    .why = 保険料が安くなることがあるためです。
fact-medical_costs = 医療費の用件
question-medical_costs = どのような医療費ですか。
    .why = 戻るお金や、先に軽くする手続きがちがうためです。
choice-medical_costs-hospital = これから入院する・費用が高い
choice-medical_costs-paid_high = 1か月にたくさん払った
choice-medical_costs-paid_all = 全部自分で払った
    .detail = コルセットなどの装具、外国の病院も

## Certificates

fact-certificates = 必要な証明書
question-certificates = どの証明書が必要ですか。
    .why = 窓口や、コンビニで取れるかどうかがちがうためです。
choice-certificates-residence = 住民票
choice-certificates-register = 戸籍（謄本・抄本・附票）
choice-certificates-seal = 印鑑登録証明書
choice-certificates-seal_register = 印鑑を登録する
choice-certificates-seal_stop = 印鑑登録証（カード）をなくした
    .detail = 登録した印鑑を変えるときも
choice-certificates-tax = 税の証明書
    .detail = 所得、納税、土地と家など
choice-certificates-acceptance = 届出の受理証明書
    .detail = 婚姻・出生などの届出をした証明
choice-certificates-standing = 身分証明書（破産などがない証明）・独身証明書
choice-certificates-passport = パスポート
fact-residence_record = 住民票の種類
question-residence_record = どの住民票ですか。
    .why = 種類によって、持ち物がちがうためです。
choice-residence_record-current = 近江八幡市に今お住まいの方の住民票
choice-residence_record-removed = 亡くなった方・引っ越した方の住民票
choice-residence_record-form = 勤め先などの用紙に証明を受けたい
choice-residence_record-elsewhere = ほかの市町村の住民票
fact-register_record = 戸籍の種類
question-register_record = どの戸籍の証明書ですか。
    .why = 種類によって、費用や持ち物がちがうためです。
choice-register_record-current = 今の戸籍（謄本・抄本）
choice-register_record-old = 昔の戸籍（除籍・改製原戸籍）
    .detail = 相続などに使う
choice-register_record-addresses = 住所の移り変わり（附票）
fact-register_here = 本籍が近江八幡市にある
question-register_here = 本籍は近江八幡市内ですか。
    .why = 本籍がほかの市町村だと、取れる方や証明書が違うためです。
fact-tax_papers = 税の証明の種類
question-tax_papers = どの税の証明書ですか。
    .why = 出す窓口がちがうためです。
choice-tax_papers-income = 所得・課税・非課税の証明
choice-tax_papers-paid = 税を納めた証明
choice-tax_papers-property = 土地や家の評価・公課の証明
choice-tax_papers-vehicle = 車検に使う軽自動車税の証明

## My Number card

fact-my_number_need = マイナンバーカードの用件
question-my_number_need = マイナンバーカードの、どのご用件ですか。
    .why = 手続きごとに、持ち物がちがうためです。
choice-my_number_need-apply = 初めて作る
choice-my_number_need-get = 交付通知書（はがき）が届いた
choice-my_number_need-renew = 有効期限のお知らせが届いた
choice-my_number_need-pin = 暗証番号を忘れた・ロックした
choice-my_number_need-lost = なくした・盗まれた
choice-my_number_need-changed = 住所や名前が変わった
choice-my_number_need-sign = 署名用の証明書を入れ直す
    .detail = e-Taxなどに使う
choice-my_number_need-return = カードを返す
fact-card_expiry = 期限が近いもの
question-card_expiry = お知らせには、どちらの期限と書かれていますか。
    .why = 電子証明書だけの更新なら、その日のうちに手続きが済むためです。
choice-card_expiry-certificate = 電子証明書
    .detail = 5年ごと
choice-card_expiry-card = カードそのもの
    .detail = 10年ごと。18歳になる前に作った方は5年
fact-card_change = カードで変わったこと
question-card_change = カードの何が変わりましたか。
    .why = 書き換えるところがちがうためです。
choice-card_change-address = 市内で住所が変わった
choice-card_change-name = 名前（氏・名字）

## Tax

fact-tax_need = 税の用件
question-tax_need = 税金の、どのようなご用件ですか。
    .why = 窓口がちがうためです。
choice-tax_need-pay = 納める
    .detail = 納付書をなくしたときも
choice-tax_need-hard = 納めるのが難しい
choice-tax_need-account = 口座振替で納める
choice-tax_need-report = 住民税の申告
choice-tax_need-moped = 原付・トラクター
choice-tax_need-car = 車・大きいバイク
choice-tax_need-house = 登記していない家屋
    .detail = 取り壊した、譲り受けた
choice-tax_need-abroad = 外国に住む間の税金
fact-moped_need = 原付の用件
question-moped_need = 原付などの、どのようなご用件ですか。
    .why = 手続きごとに、持ち物がちがうためです。
choice-moped_need-get = 買った・譲り受けた
    .detail = ほかの市町村のナンバーを変えるときも
choice-moped_need-give_up = 廃車・人に譲る・盗まれた
choice-moped_need-owner = 市内で持ち主が変わる

## Water, waste, dogs

fact-living_need = 暮らしの用件
question-living_need = 暮らしの、どのご用件ですか。
    .why = 窓口がちがうためです。
choice-living_need-water = 水道
choice-living_need-waste = ごみ
choice-living_need-dog = 犬
choice-living_need-household = 世帯が変わった
    .detail = 世帯主を変える、世帯を分ける・合わせる
fact-water_need = 水道の用件
question-water_need = 水道の、どのようなご用件ですか。
    .why = 電話やスマートフォンで済むことが多いためです。
choice-water_need-start = 使い始める
choice-water_need-stop = 使うのをやめる
choice-water_need-change = 名義や払い方を変える
fact-waste_need = ごみの用件
question-waste_need = ごみの何を知りたいですか。
    .why = 行く場所がちがうためです。
choice-waste_need-guide = 分け方・収集日・指定ごみ袋
choice-waste_need-large = 粗大ごみ・たくさんのごみ
fact-dog_need = 犬の用件
question-dog_need = 犬の、どのようなご用件ですか。
    .why = 手続きごとに、持ち物がちがうためです。
choice-dog_need-new = 初めて登録する
choice-dog_need-changed = 飼い主や住所が変わった
    .detail = 犬が死んだときも
choice-dog_need-shot = 注射済票を受け取る
fact-household_changed_on = 世帯が変わった日
question-household_changed_on = 世帯が変わったのはいつですか。
    .why = 14日の期限を数えるためです。
