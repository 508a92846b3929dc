# Written by machine, not reviewed by a person.

## Who somebody is

document-identity = 本人確認書類（マイナンバーカード、運転免許証、在留カードなど）
    .instead = 写真付きの証明がないときは、写真のない証明を2点お持ちください。
document-photo_identity = 顔写真のある公的な証明書（マイナンバーカード、運転免許証、パスポートなど）
    .instead = ないときは、別の方法で確かめることがあります。今日終わらないこともあります。
document-my_number = マイナンバー（個人番号）が分かるもの
    .instead = この市に住所のある方は、マイナンバー入りの住民票の写しを市民課で取れます。
document-my_number_card = マイナンバーカードと暗証番号
    .instead = カードがなくてもできる手続きがあります。暗証番号を忘れたときは、窓口で決め直せます。
document-my_number_cards = マイナンバーカード（移る方全員の分）と4けたの暗証番号
    .instead = 届出は、カードがなくてもできます。カードの手続きは、後でもできます。期限は窓口で確かめてください。
document-residence_cards = 在留カード・特別永住者証明書（外国籍の方全員の分）
    .instead = なくしたときは、まず警察に届け出ます。気づいた日から14日以内に、在留カードは出入国在留管理局、特別永住者証明書は市役所で申請します。
document-passport = パスポート（持っている方）
document-passports = パスポート（移る方全員の分）
document-proxy_letter = 委任状（別世帯の方が代理で来るとき）
    .instead = 決まった用紙でなくてもよい場合があります。頼む方ご本人が書いてください。
document-guardian_papers = 親や後見人であることが分かる書類（15歳未満の子などの分）
document-photo = 顔写真（6か月以内）
document-relation_papers = 家族の続柄が分かる書類と日本語の訳文
document-relation_papers_if_any = 家族と引っ越してきた方：家族の続柄が分かる書類と日本語の訳文

## Moving

document-move_out_certificate = 転出証明書（前の市町村で受け取った紙）
    .instead = マイナンバーカードで転出の届出をした方は、カードがあれば必要ありません。
document-driving_licence = 運転免許証、またはマイナ免許証

## Register and certificates

document-register_certificate = 戸籍全部事項証明書（戸籍謄本）
    .instead = ご本人、配偶者、親、子の戸籍は、本籍がほかの市町村にあっても市民課で取れます。写真付きの証明をお持ちください。
document-register_and_addresses = 戸籍全部事項証明書と戸籍の附票（本籍が市外の方）
    .instead = 戸籍は市民課で取れることがあります。附票は、本籍のある市町村だけで取れます。
document-register_place = 本籍と筆頭者のメモ
document-relation_register = 関係が分かる戸籍（相続人などが請求するとき）
document-residence_certificate = 住民票の写し
    .instead = この市に住所のある方は、市民課で取れます。
document-seal_card = 印鑑登録証（持っている方）
    .instead = なくしたときは、窓口にお申し出ください。印鑑の証明には、登録のし直しが必要です。
document-seal_to_register = 登録する印鑑
document-form_to_certify = 証明を受ける用紙（勤め先などの様式）
document-tax_certificate = 所得課税証明書（前に住んでいた市町村のもの）
    .instead = マイナンバーで市が確かめられるときは、必要ありません。窓口でお確かめください。
document-court_papers = 調停調書の謄本、または審判書・判決書の謄本と確定証明書
document-family_court_permit = 家庭裁判所の許可の審判書の謄本
document-birth_form = 出生届（医師・助産師の出生証明書つき）
document-marriage_form = 婚姻届（成人の証人2人の署名があるもの）
document-marriage_requirements = 婚姻要件具備証明書と訳文（外国籍の方だけ）
document-divorce_form = 離婚届（証人2人の署名があるもの）
document-divorce_form_children = 親権の欄がある新しい離婚届（2026年4月から。古い用紙なら別紙も）
document-divorce_form_court = 離婚届（証人は必要ありません）
document-adoption_form = 養子縁組届（成人の証人2人の署名があるもの）
document-adoption_permit = 家庭裁判所の許可の審判書（自分や配偶者の子・孫でない未成年のとき）
document-adoption_end_form = 養子離縁届（話し合いなら証人2人の署名も）
document-register_move_form = 転籍届（筆頭者と配偶者の署名）
document-reading_papers = その読み方を使っていることが分かるもの（通帳、パスポートなど）

## My Number card

document-card_application = 交付申請書（持っている方）
    .instead = ないときは、窓口で新しい申請書をお渡しします。
document-card_postcard = 交付通知書（はがき）
    .instead = なくしたときは、窓口にお申し出ください。本人確認書類が多く必要になることがあります。
document-old_number_cards = 通知カード・住民基本台帳カード（持っている方）
document-expiry_notice = 有効期限のお知らせ（届いた方）
    .instead = ないときも、手続きできます。
document-police_report = 警察の受理番号と警察署の名前（外でなくした・盗まれたとき）

## Insurance, pension, money

document-insurance_papers = 健康保険が分かるもの（資格確認書・資格情報のお知らせ・マイナ保険証のどれか）
    .instead = まだ届いていないときは、勤め先か、入っている保険にお問い合わせください。
document-insurance_certificates = 国民健康保険・後期高齢者医療の資格確認書（持っている方）
document-new_insurance_papers = 新しい保険の資格確認書か資格情報のお知らせ（加入した方全員の分）
document-insurance_left = 健康保険の資格喪失証明書（退職証明書・離職票でもよい場合があります）
    .instead = 勤め先か、前の健康保険が作ります。まだないときも、窓口でご相談ください。
document-job_end_papers = 退職した日や扶養から外れた日が分かるもの
document-job_insurance_papers = 雇用保険受給資格者証か離職票
document-burden_certificate = 負担区分等証明書（県外から来た方。前の市町村のもの）
document-handbook_or_pension = 障害者手帳か障害年金の証書
document-pension_number = 基礎年金番号が分かるもの（マイナンバーでもよい）
    .instead = 番号は、年金手帳、基礎年金番号通知書、年金の手紙にあります。
document-pension_papers = 年金証書や年金額の通知
document-bank_account = 口座が分かるもの（通帳・キャッシュカード）
    .instead = 口座番号の分かる画面や、国に登録した公金受取口座を使えることがあります。
document-bank_seal = 銀行の届出印
document-receipts = 領収書・明細書
document-birth_statement = 病院の出産費用の明細と合意文書
document-passport_abroad = パスポート（外国で受診した方）
document-income_papers = 収入と支出が分かるもの
document-rent_contract = 賃貸の契約書

## Health, disability, children, care

document-mother_child_book = 母子健康手帳
    .instead = なくしたときは、もう一度作れます。窓口でご相談ください。
document-recipient_certificate = 受給者証（持っている方）
    .instead = なくしたときは、作り直せます。窓口にお申し出ください。
document-handbook = 障害者手帳
    .instead = なくしたときは、障がい福祉課で作り直せます。
document-handbook_photo = 手帳用の顔写真（たて4cm×よこ3cm）
document-medical_certificate = 医師の診断書・証明書
document-care_card = 介護保険被保険者証
    .instead = なくしたときは、介護保険課で作り直せます。
document-student_card = 学生証か在学証明書
document-work_certificate = 就労証明書（勤め先が書くもの）
document-school_papers = 在学証明書と教科書給与証明書（前の学校のもの）
document-death_papers = 亡くなったことが分かる書類（死亡診断書の写し、戸籍など）

## Tax, vehicles, water, dogs

document-tax_notice = 納税通知書・納付書
    .instead = なくしたときも、窓口で調べられます。本人確認書類をお持ちください。
document-tax_receipt = 領収証書（納めたばかりの方）
document-income_statement = 前年の収入と控除が分かるもの（源泉徴収票など）
document-vehicle_papers = 車検証
document-moped_papers = 販売証明書・譲渡証明書・前の市町村の廃車証明書のどれか
document-transfer_certificate = 譲渡証明書か相続が分かるもの
document-number_plate = ナンバープレート
    .instead = なくしたときや盗まれたときは、先に警察に届け出てください。
document-plate_certificate = 標識交付証明書
    .instead = なくしたときは、窓口にお申し出ください。
document-house_papers = 遺産分割協議書や売買の同意書など、持ち主が変わったことが分かるもの
document-agent_consent = 納税管理人になる方の同意書
document-water_number = お客さま番号・水栓番号（検針票にあります）
    .instead = 分からないときは、住所とお名前で調べられます。
document-dog_details = 犬の生まれた日・種類・毛の色のメモ
document-dog_tag = 犬の鑑札
    .instead = なくしたときは、窓口にお申し出ください。
document-shot_certificate = 狂犬病予防注射の注射済証
document-register_of_japanese = 戸籍全部事項証明書と附票（日本国籍で、本籍が市外の方がいるとき）
document-marriage_abroad_papers = 外国の婚姻証書と日本語の訳文（外国で結婚した方）
document-name_change_form = 氏または名の変更届
