# Machine-made translation, not reviewed by a person.

## Who somebody is

document-identity = 身份证件（个人编号卡、驾驶证、在留卡等）
    .instead = 没有带照片的证件时，请带两种不带照片的证件。
document-photo_identity = 有照片的政府证件（个人编号卡、驾驶证、护照等）
    .instead = 没有时，有时可用别的方法确认，今天可能办不完。
document-my_number = 能看到个人编号（My Number）的东西
    .instead = 住在本市的人，可在市民課领取写有个人编号的住民票。
document-my_number_card = 个人编号卡（My Number）和密码
    .instead = 有些手续没有卡也能办。忘记密码时，可在窗口重新设定。
document-my_number_cards = 个人编号卡（搬家的所有人的）和4位数密码
    .instead = 没带卡也能办搬家的申报。卡可以以后再办，期限请问窗口。
document-residence_cards = 在留卡（在留カード）、特别永住者证明书（所有外国籍的人的）
    .instead = 丢失时请先向警察报失。从发现丢失那天起14天以内申请：在留卡在入国管理局（入管），特别永住者证明书在市政府。
document-passport = 护照（如果有）
document-passports = 护照（搬家的所有人的）
document-proxy_letter = 委托书（委任状，不同户的人代办时）
    .instead = 有时不用规定的表格也可以。请由委托人本人书写。
document-guardian_papers = 证明是父母或监护人的文件（为未满15岁的孩子等办时）
document-photo = 证件照（6个月以内拍的）
document-relation_papers = 证明家人关系的文件和日语译文
document-relation_papers_if_any = 和家人一起搬来时：证明家人关系的文件和日语译文

## Moving

document-move_out_certificate = 迁出证明（転出証明書，以前的市町村给的纸）
    .instead = 如果用个人编号卡办过迁出，带卡即可，不需要这张纸。
document-driving_licence = 驾驶证，或写入个人编号卡的驾驶证（マイナ免許証）

## Register and certificates

document-register_certificate = 户籍证明（戸籍全部事項証明書、戸籍謄本）
    .instead = 本人、配偶、父母和子女可在市民課领取。请带有照片的证件。
document-register_and_addresses = 户籍证明（戸籍全部事項証明書）和住址变更记录（戸籍の附票）（户籍所在地在市外的人）
    .instead = 户籍证明有时可在市民課领取。住址变更记录（附票）只能在户籍所在地领取。
document-register_place = 写有户籍所在地（本籍）和户籍首位人（筆頭者）的便条
document-relation_register = 能看出关系的户籍（继承人等申请时）
document-residence_certificate = 住民票副本（住民票の写し）
    .instead = 住在本市的人可在市民課领取。
document-seal_card = 印章登记卡（印鑑登録証）（如果有）
    .instead = 丢失时请告诉窗口。要领印章证明，需要重新登记。
document-seal_to_register = 要登记的印章
document-form_to_certify = 要得到证明的表格（工作单位等的表格）
document-tax_certificate = 收入和课税证明（所得課税証明書）（以前住的市町村的）
    .instead = 如果市里能用个人编号查到，就不需要。请问窗口。
document-court_papers = 调解书（調停調書）的副本（謄本）；或者审判书、判决书的副本和确定证明书（確定証明書）
document-family_court_permit = 家庭法院许可的审判书副本（審判書の謄本）
document-birth_form = 出生申报表（出生届，附医生、助产士的出生证明）
document-marriage_form = 结婚申报表（婚姻届，有2名成年证人签名）
document-marriage_requirements = 结婚条件证明（婚姻要件具備証明書）和译文（只限外国籍的人）
document-divorce_form = 离婚申报表（離婚届，有2名证人签名）
document-divorce_form_children = 有亲权栏的新离婚申报表（離婚届，2026年4月起。旧表还要附页）
document-divorce_form_court = 离婚申报表（離婚届，不需要证人）
document-adoption_form = 收养申报表（養子縁組届，有2名成年证人签名）
document-adoption_permit = 家庭法院许可的审判书（收养的未成年人不是自己或配偶的子女、孙辈时）
document-adoption_end_form = 解除收养申报表（養子離縁届，商量决定的还要2名证人签名）
document-register_move_form = 户籍迁移申报表（転籍届，户籍首位人和配偶签名）
document-reading_papers = 证明正在用这个读音的东西（存折、护照等）

## My Number card

document-card_application = 卡的申请表（交付申請書）（如果有）
    .instead = 没有时，窗口会给您新的申请表。
document-card_postcard = 领卡通知明信片（交付通知書）
    .instead = 丢失时请告诉窗口。可能需要多带一种身份证件。
document-old_number_cards = 通知卡（通知カード）、住民基本台账卡（住民基本台帳カード）（如果有）
document-expiry_notice = 有效期的通知（如果收到）
    .instead = 没有也可以办理。
document-police_report = 警察的受理号码和警察署名称（在外面丢了或被偷时）

## Insurance, pension, money

document-insurance_papers = 能证明医疗保险的东西（資格確認書、資格情報のお知らせ、マイナ保険証中的一种）
    .instead = 如果还没收到，请问工作单位或您参加的保险。
document-insurance_certificates = 国民健康保险、75岁以上的医疗保险的资格确认书（資格確認書）（如果有）
document-new_insurance_papers = 新保险的资格确认书（資格確認書）或资格信息通知（資格情報のお知らせ）（参加的所有人的）
document-insurance_left = 医疗保险资格丧失证明（資格喪失証明書）（有时可用退職証明書、離職票）
    .instead = 由工作单位或以前的保险开具。还没有时也可以在窗口商量。
document-job_end_papers = 能看出离职日期或不再是被扶养家属的日期的文件
document-job_insurance_papers = 雇用保险受给资格者证（雇用保険受給資格者証）或离职票（離職票）
document-burden_certificate = 负担区分证明（負担区分等証明書）（从县外来的人，以前的市町村的）
document-handbook_or_pension = 残障手册（障害者手帳）或残障养老金证书（障害年金の証書）
document-pension_number = 能看到养老金号码（基礎年金番号）的东西（个人编号也可以）
    .instead = 号码写在年金手册（年金手帳）、号码通知书（基礎年金番号通知書）和养老金的信上。
document-pension_papers = 养老金证书（年金証書）或金额通知
document-bank_account = 能看到银行账户的东西（存折、银行卡）
    .instead = 有时可用显示账号的手机画面，或在国家登记的账户（公金受取口座）。
document-bank_seal = 在银行登记的印章
document-receipts = 收据、明细单
document-birth_statement = 医院的生产费用明细和同意书（合意文書）
document-passport_abroad = 护照（在外国看病的人）
document-income_papers = 能看出收入和支出的东西
document-rent_contract = 租房合同

## Health, disability, children, care

document-mother_child_book = 母子健康手册（母子健康手帳）
    .instead = 丢失时可以重新办理，请在窗口商量。
document-recipient_certificate = 受给者证（受給者証）（如果有）
    .instead = 丢失时可以重新办理，请告诉窗口。
document-handbook = 残障手册（障害者手帳）
    .instead = 丢失时可在障がい福祉課重新办理。
document-handbook_photo = 手册用证件照（长4cm×宽3cm）
document-medical_certificate = 医生的诊断书、证明
document-care_card = 护理保险证（介護保険被保険者証）
    .instead = 丢失时可在介護保険課重新办理。
document-student_card = 学生证或在学证明
document-work_certificate = 就业证明（就労証明書，由工作单位填写）
document-school_papers = 在学证明（在学証明書）和教科书发放证明（教科書給与証明書）（以前的学校的）
document-death_papers = 证明去世的文件（死亡诊断书的复印件、户籍等）

## Tax, vehicles, water, dogs

document-tax_notice = 缴税通知书（納税通知書）、缴费单（納付書）
    .instead = 丢失时窗口可以查询，请带身份证件。
document-tax_receipt = 缴税收据（領収証書）（刚缴过的人）
document-income_statement = 能看出去年收入和扣除的东西（源泉徴収票等）
document-vehicle_papers = 车检证（車検証）
document-moped_papers = 销售证明（販売証明書）、转让证明（譲渡証明書）、以前市町村的报废证明（廃車証明書）中的一种
document-transfer_certificate = 转让证明（譲渡証明書），或能证明继承的东西
document-number_plate = 车牌
    .instead = 丢失或被盗时，请先向警察报案。
document-plate_certificate = 车牌发放证明（標識交付証明書）
    .instead = 丢失时请告诉窗口。
document-house_papers = 能证明房主变了的东西，如遗产分割协议书（遺産分割協議書）、买卖同意书
document-agent_consent = 代办缴税的人（納税管理人）的同意书
document-water_number = 客户号码（お客さま番号）、用水号码（水栓番号）（写在抄表单上）
    .instead = 不知道时，可以用住址和姓名查询。
document-dog_details = 写有狗的出生日期、品种、毛色的便条
document-dog_tag = 狗的登记牌（鑑札）
    .instead = 丢失时请告诉窗口。
document-shot_certificate = 狂犬病疫苗接种证明（注射済証）
document-register_of_japanese = 户籍证明（戸籍全部事項証明書）和住址变更记录（戸籍の附票）（有户籍所在地在市外的日本籍家人时）
document-marriage_abroad_papers = 外国的结婚证书和日语译文（在外国结婚的人）
document-name_change_form = 改姓或改名的申报表（氏または名の変更届）
