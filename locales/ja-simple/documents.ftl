# Written by machine, not reviewed by a person.

## Who somebody is

document-identity = あなたが わかる カード（マイナンバーカード・｜運転免許証《うんてんめんきょしょう》・｜在留《ざいりゅう》カードなど）
    .instead = ｜写真《しゃしん》が ある カードが ない ときは、｜写真《しゃしん》が ない ものを 2つ ｜持《も》って きて ください。
document-photo_identity = ｜顔《かお》の ｜写真《しゃしん》が ある カード（｜運転免許証《うんてんめんきょしょう》・パスポートなど）
document-my_number = マイナンバー〈｜番号《ばんごう》〉が わかる もの
document-my_number_card = マイナンバーカードと ｜暗証番号《あんしょうばんごう》
document-my_number_cards = みんなの マイナンバーカードと 4けたの ｜暗証番号《あんしょうばんごう》
document-residence_cards = ｜在留《ざいりゅう》カード（｜外国人《がいこくじん》 みんなの ｜分《ぶん》）
document-passport = パスポート（｜持《も》って いる ｜人《ひと》）
document-passports = みんなの パスポート
document-proxy_letter = ｜委任状《いにんじょう》〈｜頼《たの》んだ ｜紙《かみ》〉（｜別《べつ》の ｜世帯《せたい》の ｜人《ひと》が ｜来《く》る とき）
document-guardian_papers = ｜親《おや》だと わかる ｜紙《かみ》（15｜歳《さい》に なって いない ｜子《こ》の とき）
document-photo = ｜顔《かお》の ｜写真《しゃしん》（6か｜月《げつ》の ｜間《あいだ》に とった もの）
document-relation_papers = ｜家族《かぞく》だと わかる ｜紙《かみ》と ｜日本語《にほんご》の ｜紙《かみ》
document-relation_papers_if_any = ｜家族《かぞく》と ｜来《く》る ｜人《ひと》：｜家族《かぞく》だと わかる ｜紙《かみ》と ｜日本語《にほんご》の ｜紙《かみ》

## Moving

document-move_out_certificate = ｜転出証明書《てんしゅつしょうめいしょ》〈｜前《まえ》の ｜市《し》や ｜町《まち》の ｜紙《かみ》〉
    .instead = マイナンバーカードで ｜引《ひ》っ｜越《こ》しの ｜手続《てつづ》きを した ｜人《ひと》は、カードが あれば いりません。
document-driving_licence = ｜運転免許証《うんてんめんきょしょう》か マイナ｜免許証《めんきょしょう》

## Register and certificates

document-register_certificate = ｜戸籍《こせき》の ｜証明書《しょうめいしょ》
    .instead = ｜自分《じぶん》や ｜家族《かぞく》の ｜戸籍《こせき》は、｜市民課《しみんか》で もらえます。｜写真《しゃしん》が ある カードを ｜持《も》って きて ください。
document-register_and_addresses = ｜戸籍《こせき》の ｜証明書《しょうめいしょ》と ｜附票《ふひょう》〈｜住所《じゅうしょ》の ｜紙《かみ》〉（｜本籍《ほんせき》が ほかの ｜市《し》や ｜町《まち》の ｜人《ひと》）
document-register_place = ｜本籍《ほんせき》と ｜筆頭者《ひっとうしゃ》〈｜戸籍《こせき》の ｜初《はじ》めの ｜人《ひと》〉の メモ
document-relation_register = ｜家族《かぞく》だと わかる ｜戸籍《こせき》（｜家族《かぞく》の ｜分《ぶん》の とき）
document-residence_certificate = ｜住民票《じゅうみんひょう》
    .instead = この ｜市《し》に ｜住《す》んで いる ｜人《ひと》は、｜市民課《しみんか》で もらえます。
document-seal_card = ｜印鑑登録証《いんかんとうろくしょう》〈｜印鑑《いんかん》の カード〉（｜持《も》って いる ｜人《ひと》）
document-seal_to_register = ｜登録《とうろく》する ｜印鑑《いんかん》
document-form_to_certify = ｜会社《かいしゃ》などの ｜紙《かみ》
document-tax_certificate = ｜所得課税証明書《しょとくかぜいしょうめいしょ》〈｜前《まえ》の ｜市《し》や ｜町《まち》の ｜税金《ぜいきん》の ｜紙《かみ》〉
document-court_papers = ｜裁判所《さいばんしょ》の ｜紙《かみ》（｜決《き》まった ｜証明書《しょうめいしょ》も）
document-family_court_permit = ｜家庭裁判所《かていさいばんしょ》の ｜許可《きょか》の ｜紙《かみ》
document-birth_form = ｜出生届《しゅっしょうとどけ》（｜病院《びょういん》で もらった ｜紙《かみ》）
document-marriage_form = ｜婚姻届《こんいんとどけ》（｜大人《おとな》 ｜2人《ふたり》の ｜名前《なまえ》も）
document-marriage_requirements = ｜結婚《けっこん》できる ｜証明《しょうめい》〈｜婚姻要件《こんいんようけん》｜具備証明書《ぐびしょうめいしょ》〉と ｜日本語《にほんご》の ｜紙《かみ》（｜外国人《がいこくじん》だけ）
document-divorce_form = ｜離婚届《りこんとどけ》（｜証人《しょうにん》 ｜2人《ふたり》の ｜名前《なまえ》も）
document-divorce_form_children = ｜親権《しんけん》を ｜書《か》く ｜新《あたら》しい ｜離婚届《りこんとどけ》（｜古《ふる》い ｜離婚届《りこんとどけ》の ときは もう 1｜枚《まい》）
document-divorce_form_court = ｜離婚届《りこんとどけ》（｜証人《しょうにん》は いりません）
document-adoption_form = ｜養子縁組届《ようしえんぐみとどけ》（｜大人《おとな》 ｜2人《ふたり》の ｜名前《なまえ》も）
document-adoption_permit = ｜家庭裁判所《かていさいばんしょ》の ｜許可《きょか》の ｜紙《かみ》（17｜歳《さい》までの ｜子《こ》に いります。｜自分《じぶん》や ｜夫《おっと》・｜妻《つま》の ｜子《こ》・まごは いりません）
document-adoption_end_form = ｜養子離縁届《ようしりえんとどけ》（｜大人《おとな》 ｜2人《ふたり》の ｜名前《なまえ》も）
document-register_move_form = ｜転籍届《てんせきとどけ》（｜夫《おっと》と ｜妻《つま》の ｜名前《なまえ》）
document-reading_papers = ｜読《よ》み｜方《かた》が わかる もの（｜通帳《つうちょう》・パスポートなど）

## My Number card

document-card_application = ｜申《もう》しこみの ｜紙《かみ》（｜持《も》って いる ｜人《ひと》）
document-card_postcard = ｜市《し》から ｜来《き》た はがき
document-old_number_cards = ｜通知《つうち》カード（｜持《も》って いる ｜人《ひと》）
document-expiry_notice = ｜期限《きげん》の ｜知《し》らせの ｜紙《かみ》
document-police_report = ｜警察《けいさつ》の ｜番号《ばんごう》（｜外《そと》で なくした とき）

## Insurance, pension, money

document-insurance_papers = ｜保険《ほけん》が わかる もの（｜資格確認書《しかくかくにんしょ》・マイナ｜保険証《ほけんしょう》など）
document-insurance_certificates = ｜国民健康保険《こくみんけんこうほけん》か 75｜歳《さい》からの ｜保険《ほけん》の ｜紙《かみ》〈｜資格確認書《しかくかくにんしょ》〉（ある ｜人《ひと》）
document-new_insurance_papers = ｜新《あたら》しい ｜保険《ほけん》の ｜紙《かみ》（みんなの ｜分《ぶん》）
document-insurance_left = ｜資格喪失証明書《しかくそうしつしょうめいしょ》〈｜会社《かいしゃ》の ｜保険《ほけん》が ｜終《お》わった ｜紙《かみ》〉
document-job_end_papers = ｜会社《かいしゃ》や ｜家族《かぞく》の ｜保険《ほけん》を やめた ｜日《ひ》が わかる ｜紙《かみ》
document-job_insurance_papers = ｜雇用保険受給資格者証《こようほけんじゅきゅうしかくしゃしょう》〈｜仕事《しごと》が ない ｜人《ひと》の ｜紙《かみ》〉
document-burden_certificate = ｜負担区分等証明書《ふたんくぶんとうしょうめいしょ》〈｜払《はら》う お｜金《かね》の ｜割合《わりあい》の ｜紙《かみ》〉（ほかの ｜県《けん》から ｜来《き》た ｜人《ひと》）
document-handbook_or_pension = ｜障害者手帳《しょうがいしゃてちょう》か ｜障害年金《しょうがいねんきん》の ｜紙《かみ》
document-pension_number = ｜年金《ねんきん》の ｜番号《ばんごう》か マイナンバー
document-pension_papers = ｜年金《ねんきん》の ｜紙《かみ》
document-bank_account = ｜銀行《ぎんこう》の ｜通帳《つうちょう》か カード
document-bank_seal = ｜銀行《ぎんこう》の ｜印鑑《いんかん》
document-receipts = ｜領収書《りょうしゅうしょ》〈｜払《はら》った ｜紙《かみ》〉
document-birth_statement = ｜病院《びょういん》の お｜金《かね》の ｜紙《かみ》（｜赤《あか》ちゃんが ｜生《う》まれた とき）
document-passport_abroad = パスポート（｜外国《がいこく》の ｜病院《びょういん》に ｜行《い》った ｜人《ひと》）
document-income_papers = もらう お｜金《かね》と ｜使《つか》う お｜金《かね》が わかる ｜紙《かみ》
document-rent_contract = ｜家《いえ》を ｜借《か》りた ｜紙《かみ》

## Health, disability, children, care

document-mother_child_book = ｜母子健康手帳《ぼしけんこうてちょう》〈｜子《こ》どもの ｜健康《けんこう》の ｜本《ほん》〉
document-recipient_certificate = ｜受給者証《じゅきゅうしゃしょう》（｜持《も》って いる ｜人《ひと》）
document-handbook = ｜障害者手帳《しょうがいしゃてちょう》
document-handbook_photo = ｜顔《かお》の ｜写真《しゃしん》（4cm×3cm）
document-medical_certificate = ｜医者《いしゃ》の ｜紙《かみ》〈｜診断書《しんだんしょ》〉
document-care_card = ｜介護保険《かいごほけん》の カード
document-student_card = ｜学生証《がくせいしょう》〈｜学校《がっこう》の カード〉
document-work_certificate = ｜就労証明書《しゅうろうしょうめいしょ》〈｜会社《かいしゃ》が ｜書《か》く ｜紙《かみ》〉
document-school_papers = ｜前《まえ》の ｜学校《がっこう》の ｜紙《かみ》
document-death_papers = ｜亡《な》くなった ことが わかる ｜紙《かみ》

## Tax, vehicles, water, dogs

document-tax_notice = ｜税金《ぜいきん》の ｜紙《かみ》
document-tax_receipt = ｜税金《ぜいきん》を ｜払《はら》った ｜紙《かみ》（｜払《はら》った すぐ ｜後《あと》の ｜人《ひと》）
document-income_statement = ｜前《まえ》の ｜年《とし》の ｜収入《しゅうにゅう》の ｜紙《かみ》（｜源泉徴収票《げんせんちょうしゅうひょう》〈｜会社《かいしゃ》の ｜紙《かみ》〉など）
document-vehicle_papers = ｜車検証《しゃけんしょう》〈｜車《くるま》の ｜紙《かみ》〉
document-moped_papers = バイクを ｜買《か》った ｜紙《かみ》か もらった ｜紙《かみ》か、｜前《まえ》の ｜市《し》や ｜町《まち》の ｜廃車《はいしゃ》の ｜紙《かみ》
document-transfer_certificate = ｜譲渡証明書《じょうとしょうめいしょ》〈もらった ｜紙《かみ》〉
document-number_plate = ナンバープレート
document-plate_certificate = ｜標識交付証明書《ひょうしきこうふしょうめいしょ》〈ナンバーの ｜紙《かみ》〉
document-house_papers = ｜家《いえ》の ｜持《も》ち｜主《ぬし》が ｜変《か》わった ｜紙《かみ》
document-agent_consent = ｜代《か》わりに ｜税金《ぜいきん》を ｜払《はら》う ｜人《ひと》の ｜紙《かみ》
document-water_number = ｜水道《すいどう》の ｜番号《ばんごう》（｜水道《すいどう》の ｜紙《かみ》に あります）
document-dog_details = ｜犬《いぬ》の ｜生《う》まれた ｜日《ひ》と ｜種類《しゅるい》の メモ
document-dog_tag = ｜犬《いぬ》の ｜札《ふだ》〈｜鑑札《かんさつ》〉
document-shot_certificate = ｜犬《いぬ》の ｜注射《ちゅうしゃ》の ｜紙《かみ》
document-register_of_japanese = ｜日本人《にほんじん》の ｜戸籍《こせき》〈｜証明書《しょうめいしょ》〉と ｜附票《ふひょう》〈｜住所《じゅうしょ》の ｜紙《かみ》〉（｜本籍《ほんせき》が ほかの ｜市《し》や ｜町《まち》の ｜人《ひと》）
document-marriage_abroad_papers = ｜外国《がいこく》で ｜結婚《けっこん》した ｜証明書《しょうめいしょ》と ｜日本語《にほんご》の ｜紙《かみ》（その ｜人《ひと》だけ）
document-name_change_form = ｜苗字《みょうじ》か ｜名前《なまえ》を ｜変《か》える ｜届《とど》け
