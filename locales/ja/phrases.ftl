# Written by machine, not reviewed by a person.

### The phrasebook of the counters: its topics, phrases and the answers to choose from; and the remarks on a record.

## Topics

phrases-greeting = 受付・あいさつ
phrases-language = ことば・お手伝い
phrases-papers = 書類
phrases-people = 本人・家族
phrases-dates = 日付・住所
phrases-money = お金
phrases-procedure = 手続き
phrases-result = 結果・次にすること
phrases-way = 窓口・場所の案内
phrases-health = 体調・安全

## Greeting and waiting

phrase-hello = こんにちは。私がお手伝いします。
phrase-answer_on_screen = 画面に質問が出ます。答えを押してください。
phrase-please_sit = どうぞ、おかけください。
phrase-please_wait = 少しお待ちください。
phrase-wait_10 = 10分ほどお待ちください。
phrase-wait_30 = 30分ほどお待ちください。
phrase-wait_60 = 1時間ほどお待ちください。
phrase-thanks_for_waiting = お待たせしました。
phrase-have_number = 受付番号をお持ちですか。
phrase-have_appointment = ご予約はありますか。
phrase-first_time = この手続きは初めてですか。
phrase-what_for = どのようなご用件ですか。
reply-what_for-moving = 引っ越し
reply-what_for-certificate = 証明書
reply-what_for-insurance = 健康保険・年金
reply-what_for-children = 子育て・学校
reply-what_for-tax = 税金
reply-what_for-other = そのほか
phrase-who_for = どなたの手続きですか。
reply-who_for-self = 本人
reply-who_for-child = 子ども
reply-who_for-spouse = 夫・妻
reply-who_for-parent = 父・母
reply-who_for-relative = ほかの家族
reply-who_for-other = 家族以外の人
phrase-condolence = このたびは、お悔やみ申し上げます。
phrase-thank_you = ありがとうございました。

## Language and help

phrase-which_language = どの言語がよいですか。
reply-which_language-plain_japanese = やさしい日本語
reply-which_language-english = 英語
reply-which_language-vietnamese = ベトナム語
reply-which_language-portuguese = ポルトガル語
reply-which_language-chinese = 中国語
reply-which_language-other = そのほかの言語
phrase-japanese_level = 日本語はどのくらい分かりますか。
reply-japanese_level-well = よく分かる
reply-japanese_level-plain = やさしい日本語なら分かる
reply-japanese_level-little = 少し分かる
reply-japanese_level-none = 分からない
phrase-phone_interpreter = 電話の通訳は必要ですか。
phrase-interpreter_call = 通訳に電話をつなぎます。お待ちください。
phrase-speak_into_phone = この電話に向かって話してください。
phrase-explain_slowly = ゆっくり説明します。
phrase-explain_in_writing = 紙に書いて説明します。
phrase-understood = ここまでの説明は分かりましたか。
phrase-explain_again = もう一度説明します。
phrase-someone_with = 日本語が分かる方と一緒に来られましたか。
phrase-help_writing = 書くのをお手伝いしましょうか。
phrase-speak_louder = 大きな声で話しましょうか。
phrase-talk_in_writing = 筆談でお話ししましょうか。
phrase-sign_language = 手話通訳は必要ですか。
phrase-reading_glasses = 老眼鏡をお使いになりますか。
phrase-quiet_place = 静かな場所でお話ししましょうか。
phrase-wheelchair_seat = 車いすで利用できる席が必要ですか。

## Papers

phrase-which_identity = お持ちの本人確認書類はどれですか。
reply-which_identity-residence_card = 在留カード・特別永住者証明書
reply-which_identity-my_number_card = マイナンバーカード
reply-which_identity-driving_licence = 運転免許証
reply-which_identity-passport = パスポート
reply-which_identity-other = そのほか
reply-which_identity-none = 持っていない
phrase-show_identity = 本人確認書類を見せてください。
phrase-show_residence_card = 在留カードを見せてください。
phrase-show_my_number_card = マイナンバーカードを見せてください。
phrase-show_passport = パスポートを見せてください。
phrase-have_insurance_paper = 健康保険が分かるものをお持ちですか。
phrase-have_move_out_certificate = 転出証明書をお持ちですか。
phrase-moved_out_online = 転出届はオンラインで出しましたか。
phrase-have_proxy_letter = 委任状をお持ちですか。
phrase-have_bank_book = 通帳かキャッシュカードをお持ちですか。
phrase-have_pension_number = 基礎年金番号が分かるものをお持ちですか。
phrase-have_mother_child_book = 母子健康手帳をお持ちですか。
phrase-have_death_certificate = 死亡診断書の写しをお持ちですか。
phrase-have_translation = 日本語の訳文をお持ちですか。
phrase-which_certificate = どの証明書が必要ですか。
reply-which_certificate-residence = 住民票の写し
reply-which_certificate-seal = 印鑑登録証明書
reply-which_certificate-tax = 税の証明書
reply-which_certificate-register = 戸籍の証明書
reply-which_certificate-other = そのほか
reply-which_certificate-unsure = 分からない
phrase-certificate_for = 証明書の提出先はどこですか。
reply-certificate_for-work = 勤め先
reply-certificate_for-school = 学校・保育園
reply-certificate_for-bank = 銀行
reply-certificate_for-immigration = 入管
reply-certificate_for-licence_centre = 警察・運転免許センター
reply-certificate_for-other = そのほか
phrase-how_many_copies = 何通必要ですか。
phrase-may_copy = この書類をコピーしてもよいですか。
phrase-show_original = コピーではなく、原本を見せてください。
phrase-fill_form = この用紙に記入してください。
phrase-write_name = ここにお名前を書いてください。
phrase-write_name_as_on_card = カードと同じお名前を書いてください。
phrase-write_reading = お名前の読み方をカタカナで書いてください。
phrase-sign_here = ここに署名してください。
phrase-check_form = 書いた内容を確認してください。
phrase-is_correct = この内容で正しいですか。
phrase-papers_back = 書類をお返しします。ご確認ください。

## You and your family

phrase-name_reading_ok = お名前の読み方はこれで正しいですか。
phrase-spelling_ok = お名前のつづりはこれで正しいですか。
phrase-born_on = 生年月日はいつですか。
phrase-others_at_home = ご本人のほかに、何人がお住まいですか。
phrase-how_many_move = 引っ越す方は、全部で何人ですか。
phrase-head_relation = 世帯主から見た続柄はどれですか。
reply-head_relation-head = 世帯主本人
reply-head_relation-spouse = 夫・妻
reply-head_relation-child = 子
reply-head_relation-parent = 父・母
reply-head_relation-relative = そのほかの親族
reply-head_relation-other = 同居人
phrase-have_spouse = 配偶者（夫・妻）はいらっしゃいますか。
phrase-how_many_children = お子さんは何人ですか。
phrase-child_born_on = お子さんの生年月日はいつですか。
phrase-lives_with_child = お子さんと一緒に住んでいますか。
phrase-child_school = お子さんは、今どこに通っていますか。
reply-child_school-nursery = 保育園・こども園
reply-child_school-kindergarten = 幼稚園
reply-child_school-elementary = 小学校
reply-child_school-junior_high = 中学校
reply-child_school-high_school = 高校
reply-child_school-none = 通っていない
phrase-pregnant = 現在、妊娠中ですか。
phrase-baby_due_on = 出産予定日はいつですか。
phrase-single_parent = ひとり親で子育てをされていますか。
phrase-which_handbook = どの障害者手帳をお持ちですか。
reply-which_handbook-body = 身体障害者手帳
reply-which_handbook-intellectual = 療育手帳
reply-which_handbook-mental = 精神障害者保健福祉手帳
reply-which_handbook-several = 2つ以上
reply-which_handbook-none = 持っていない
phrase-have_care_level = 要介護・要支援の認定を受けていますか。
phrase-work_now = 今のお仕事はどれですか。
reply-work_now-employee = 会社などに勤めている
reply-work_now-part_time = パート・アルバイト
reply-work_now-self_employed = 自営業
reply-work_now-student = 学生
reply-work_now-none = 仕事をしていない
phrase-insurance_now = 今の健康保険はどれですか。
reply-insurance_now-work = 職場の健康保険（家族の扶養も）
reply-insurance_now-national = 国民健康保険
reply-insurance_now-elder = 後期高齢者医療
reply-insurance_now-welfare = 生活保護
reply-insurance_now-none = 入っていない
reply-insurance_now-unsure = 分からない
phrase-on_behalf = ご本人の代わりに来られましたか。
phrase-died_on = 亡くなられた日はいつですか。
phrase-died_relation = 亡くなった方から見たご関係はどれですか。
reply-died_relation-spouse = 夫・妻
reply-died_relation-child = 子
reply-died_relation-parent = 父・母
reply-died_relation-sibling = 兄弟姉妹
reply-died_relation-grandchild = 孫
reply-died_relation-other = そのほか

## Dates and addresses

phrase-address_now_ok = 今の住所はこちらですか。
phrase-address_before_ok = 前の住所はこちらですか。
phrase-building_ok = 建物の名前と部屋番号は正しいですか。
phrase-write_address = ここに住所を書いてください。
phrase-lived_since = この住所には、いつから住んでいますか。
phrase-moved_from = どこから引っ越しましたか。
reply-moved_from-here = この市の中
reply-moved_from-prefecture = 県内のほかの市町村
reply-moved_from-japan = 県外
reply-moved_from-abroad = 外国
phrase-will_move_on = 引っ越す予定の日はいつですか。
phrase-arrived_on = 日本に来た日はいつですか。
phrase-stay_until = 在留期間はいつまでですか。
phrase-card_valid_until = カードの有効期限はいつですか。
phrase-left_job_on = 退職した日はいつですか。
phrase-started_job_on = 今の仕事を始めた日はいつですか。
phrase-insurance_ended_on = 前の健康保険の資格がなくなった日はいつですか。
phrase-home_kind = お住まいはどれですか。
reply-home_kind-own = 持ち家
reply-home_kind-rent = 民間の賃貸住宅
reply-home_kind-public = 市営・県営住宅
reply-home_kind-company = 社宅・寮
reply-home_kind-with_family = 家族・知人の家
reply-home_kind-other = そのほか
phrase-post_arrives = 郵便はこの住所に届きますか。
phrase-name_on_letter_box = 郵便受けにお名前はありますか。
phrase-phone_ok = この電話番号でつながりますか。
phrase-write_phone = ここに電話番号を書いてください。

## Money

phrase-fee_in_writing = 手数料がかかります。金額を書いてお見せします。
phrase-fee_300 = 手数料は1通300円です。
phrase-fee_350 = 手数料は1通350円です。
phrase-fee_450 = 手数料は1通450円です。
phrase-fee_750 = 手数料は1通750円です。
phrase-no_fee = 手数料はかかりません。
phrase-fee_in_cash = 手数料を現金でお持ちですか。
phrase-pay_how = お支払いの方法はどれにしますか。
reply-pay_how-cash = 現金
reply-pay_how-credit_card = クレジットカード
reply-pay_how-ic_card = 交通系ICカード
reply-pay_how-phone = スマートフォン決済
phrase-pay_at_cashier = 会計の窓口でお支払いください。
phrase-receipt_needed = 領収書は必要ですか。
phrase-change_and_receipt = おつりと領収書です。お確かめください。
phrase-had_income = 昨年、収入はありましたか。
phrase-income_last_year = 昨年の収入はいくらでしたか。
phrase-income_reported = 昨年の収入を申告しましたか。
phrase-rent_a_month = 家賃はひと月いくらですか。
phrase-paid_to_hospital = 病院でいくら支払いましたか。
phrase-hard_to_pay = 納めるのが難しいですか。
phrase-can_pay_a_month = ひと月いくらなら納められますか。
phrase-pay_from_bank = 口座振替にしますか。
phrase-own_account = ご本人名義の口座ですか。
phrase-paid_into_account = お金は、ご本人の口座に振り込みます。
phrase-pay_by_date = 納付書の期限までにお支払いください。

## The procedure

phrase-my_number_matter = マイナンバーカードの、どのご用件ですか。
reply-my_number_matter-apply = カードを申請する
reply-my_number_matter-collect = カードを受け取る
reply-my_number_matter-renew = 期限が近いので更新する
reply-my_number_matter-pin = 暗証番号を忘れた
reply-my_number_matter-lost = なくした
reply-my_number_matter-change = 住所や名前が変わった
phrase-children_matter = お子さんの、どの手続きですか。
reply-children_matter-allowance = 児童手当
reply-children_matter-medical = 子どもの医療費の受給券
reply-children_matter-nursery = 保育園・こども園
reply-children_matter-school = 小学校・中学校
reply-children_matter-after_school = 学童保育
reply-children_matter-other = そのほか
phrase-disability_matter = 障がいや支援の、どの手続きですか。
reply-disability_matter-handbook_new = 手帳の申請
reply-disability_matter-handbook_change = 手帳の住所・名前の変更
reply-disability_matter-day_service = 子どもの通所支援（放課後等デイサービスなど）
reply-disability_matter-services = 大人の福祉サービス
reply-disability_matter-medical = 医療費の助成
reply-disability_matter-other = そのほか
phrase-urgent = お急ぎですか。
phrase-needed_by = いつまでに必要ですか。
phrase-other_today = 今日、ほかの手続きもしますか。
phrase-may_go_on = このまま手続きを進めてよいですか。
phrase-may_look_up = 市の記録を確認してもよいですか。
phrase-may_tell = 今日の内容を、ほかの窓口に伝えてもよいですか。
phrase-ask_colleague = ほかの職員に確認します。
phrase-takes_30 = この手続きは30分ほどかかります。
phrase-takes_60 = この手続きは1時間ほどかかります。
phrase-photo_needed = 顔写真が必要です。
phrase-put_card_here = カードをここに置いてください。
phrase-remember_pin = カードの暗証番号を覚えていますか。
phrase-enter_pin = 暗証番号を、ご自身で入力してください。
phrase-choose_new_pin = 新しい暗証番号を決めてください。
phrase-lost_on = なくした日はいつですか。
phrase-police_told = 警察に届け出ましたか。
phrase-used_services_before = 前の市町村で福祉サービスを利用していましたか。
phrase-had_child_allowance = 前の市町村で児童手当を受けていましたか。
phrase-public_servant = 公務員としてお勤めですか。
phrase-joined_pension = 日本の年金に加入したことがありますか。
phrase-nursery_from = 保育園はいつから利用したいですか。
phrase-nursery_reason = 保育が必要な理由はどれですか。
reply-nursery_reason-work = 仕事をしている
reply-nursery_reason-job_search = 仕事を探している
reply-nursery_reason-birth = 出産
reply-nursery_reason-illness = 病気・けが・障がい
reply-nursery_reason-care = 家族の介護・看護
reply-nursery_reason-study = 学校に通っている
phrase-days_a_week = 週に何日利用したいですか。
phrase-work_starts_at = お仕事は何時に始まりますか。
phrase-work_ends_at = お仕事は何時に終わりますか。
phrase-pick_up_at = お迎えは何時ごろですか。
phrase-death_reported = 死亡届は提出されましたか。
phrase-funeral_over = ご葬儀はお済みですか。
phrase-not_here = この手続きは、市役所ではできません。
phrase-at_immigration = この手続きは、入管で行います。
phrase-at_convenience_store = 証明書は、コンビニでも取れます。
phrase-can_do_online = この手続きは、オンラインでもできます。

## Result and next steps

phrase-accepted = 申請を受け付けました。
phrase-finished_today = 今日の手続きは終わりました。
phrase-not_possible_today = 申し訳ありません。今日は受付できません。
phrase-papers_missing = 書類が足りません。
phrase-bring_these = 次は、この紙に書いた書類をお持ちください。
phrase-come_back_with_paper = この用紙を持って、またお越しください。
phrase-come_when = 次はいつ来られますか。
phrase-come_at = 何時ごろ来られますか。
phrase-again_today = 今日、もう一度来られますか。
phrase-by_post = 郵便でお送りします。
phrase-in_one_week = 1週間ほどで届きます。
phrase-in_one_month = 1か月ほどで届きます。
phrase-result_later = 結果は後日お知らせします。
phrase-fill_and_post = 届いた用紙に記入して、返送してください。
phrase-keep_paper = この用紙は大切に保管してください。
phrase-we_will_call = 市役所からお電話します。
phrase-call_at = 何時ごろなら電話に出られますか。
phrase-call_this_number = 分からないことは、この番号にお電話ください。
phrase-receive_how = どのように受け取りますか。
reply-receive_how-here = この窓口で
reply-receive_how-post = 郵便で
reply-receive_how-someone_else = 代理の人が受け取る
phrase-contact_how = ご連絡はどの方法がよいですか。
reply-contact_how-phone = 電話
reply-contact_how-post = 郵便
reply-contact_how-email = 電子メール
reply-contact_how-someone_else = 家族や知人を通して
phrase-fill_in_at_home = ご自宅で書いて、後日お持ちになりますか。
phrase-valid_from_today = 今日から使えます。
phrase-more_questions = ほかにお聞きになりたいことはありますか。

## Finding the way

phrase-next_counter = 次の窓口へお進みください。
phrase-information_desk = 総合案内でお尋ねください。
phrase-follow_me = ご案内します。一緒にお越しください。
phrase-this_place = 地図のこの場所です。
phrase-on_floor_1 = 1階にあります。
phrase-on_floor_2 = 2階にあります。
phrase-on_floor_3 = 3階にあります。
phrase-other_building = 別の建物にあります。地図をお渡しします。
phrase-elevator_there = エレベーターはあちらです。
phrase-toilet_there = トイレはあちらです。
phrase-baby_room_there = 授乳室はあちらです。
phrase-copier_there = コピー機はあちらです。
phrase-wait_near_counter = 窓口の近くでお待ちください。
phrase-come_when_called = 番号を呼ばれたら、窓口へお越しください。
phrase-know_the_way = 場所はお分かりですか。
phrase-go_together = 一緒に行きましょうか。
phrase-came_how = 今日は、どうやって来られましたか。
reply-came_how-car = 車
reply-came_how-motorbike = バイク
reply-came_how-bicycle = 自転車
reply-came_how-bus_train = バス・電車
reply-came_how-walk = 徒歩
reply-came_how-taxi = タクシー
phrase-mind_belongings = お忘れ物にご注意ください。
phrase-safe_way_home = お気をつけてお帰りください。

## Health and safety

phrase-feel_unwell = ご気分が悪いですか。
phrase-where_hurts = どこが痛みますか。
reply-where_hurts-head = 頭
reply-where_hurts-chest = 胸
reply-where_hurts-belly = おなか
reply-where_hurts-back = 背中・腰
reply-where_hurts-limbs = 手・足
reply-where_hurts-other = そのほか
phrase-unwell_since = いつから具合が悪いですか。
phrase-call_ambulance = 救急車を呼びましょうか。
phrase-ambulance_coming = 救急車を呼びました。ここでお待ちください。
phrase-lie_down = 横になりますか。
phrase-drink_water = お水をお飲みになりますか。
phrase-danger_now = 今、身の危険がありますか。
phrase-afraid_of = 怖いと感じる相手はどなたですか。
reply-afraid_of-partner = 夫・妻・恋人
reply-afraid_of-family = ほかの家族
reply-afraid_of-work = 職場の人
reply-afraid_of-acquaintance = 知り合い・近所の人
reply-afraid_of-stranger = 知らない人
phrase-safe_at_home = 今日、家に帰っても安全ですか。
phrase-child_safe_now = お子さんは今、安全な所にいますか。
phrase-place_tonight = 今夜、泊まる所はありますか。
phrase-food_today = 今日、食べる物はありますか。
phrase-call_police = 警察を呼びましょうか。
phrase-talk_alone = お一人でお話ししますか。
phrase-keep_address_secret = 住所を秘密にする必要がありますか。
phrase-only_what_you_want = 話したいことだけで大丈夫です。
phrase-earthquake = 地震です。頭を守ってください。
phrase-evacuate = 避難してください。職員についてきてください。

## Remarks: outcomes

remark-accepted = 申請を受け付けました。
remark-done_today = この窓口の手続きは、今日終わりました。
remark-papers_missing = 書類が足りず、手続きは終わっていません。
remark-decided_later = 決定は後日です。結果は郵便でお送りします。
remark-continued = 続きは、別の日に行います。
remark-explained_only = 今日は説明だけを行いました。
remark-talked = お話を伺いました。
remark-certificate_issued = 証明書を交付しました。
remark-form_given = 申請書をお渡ししました。
remark-not_needed = この窓口での手続きは必要ありませんでした。
remark-other_counter = 担当の窓口が別のため、そちらをご案内しました。

## Remarks: next steps

remark-next_counter = 計画の次の窓口へお進みください。
remark-bring_missing_papers = 足りない書類をお持ちください。
remark-come_after_letter = 通知が届いたら、お越しください。
remark-apply_online = オンラインで申請してください。
remark-wait_for_call = 市役所からの電話をお待ちください。
remark-wait_for_post = 郵便が届くまでお待ちください。
remark-pay_with_slip = 納付書の期限までにお支払いください。
remark-return_form = 用紙に記入して、この窓口へお持ちください。
remark-post_form = 用紙に記入して、郵便でお送りください。
remark-ask_employer = 勤め先に書類を頼んでください。
remark-ask_doctor = 医師に診断書を頼んでください。
remark-book_by_phone = 電話で予約してください。
remark-to_immigration = 入管で手続きをしてください。
remark-nothing_more = ほかに必要な手続きはありません。

## Remarks: notes for every counter

remark-phone_interpreter_used = 電話の通訳を使いました。
remark-plain_japanese_used = やさしい日本語で説明しました。
remark-came_with_family = ご家族と一緒に来られました。
remark-someone_came_instead = 代理の方が来られました。
remark-copies_made = 書類をコピーし、原本をお返ししました。
remark-fee_paid = 手数料を受け取りました。
remark-address_checked = 今の住所を確認しました。
remark-deadline_explained = 期限を説明しました。
remark-other_counter_told = ご本人の同意を得て、ほかの窓口に伝えました。
remark-quiet_seat_used = 静かな場所でお話を伺いました。

## Remarks: notes of the Citizens’ Affairs counter

remark-residence_card_rewritten = 在留カードに新しい住所を記載しました。
remark-household_checked = 世帯主と続柄を確認しました。
remark-name_reading_checked = お名前の読み方を確認しました。

## Remarks: notes of the My Number counter

remark-card_address_changed = マイナンバーカードの住所を書き換えました。
remark-certificate_renewed = 電子証明書を更新しました。
remark-pin_set = 暗証番号を設定し直しました。
remark-card_handed_over = マイナンバーカードをお渡ししました。

## Remarks: notes of the insurance and pension counter

remark-nhi_joined = 国民健康保険の加入の届出を受け付けました。
remark-nhi_left = 国民健康保険をやめる届出を受け付けました。
remark-insurance_paper_by_post = 資格確認書は郵便でお送りします。
remark-pension_exemption_filed = 年金保険料の免除などの申請を受け付けました。

## Remarks: notes of the tax counters

remark-income_reported = 住民税の申告を受け付けました。
remark-moped_plate_given = 原付のナンバープレートを交付しました。
remark-instalments_agreed = 分けて納める方法を決めました。

## Remarks: notes of the disability counter

remark-handbook_address_changed = 手帳の住所を書き換えました。
remark-day_service_certificate_switched = 通所受給者証を切り替えます。
remark-provider_handover = 前の市町村の事業所と引き継ぎをしました。
remark-support_plan_later = 利用計画案は後日お持ちください。

## Remarks: notes of the care counters

remark-care_level_carried_over = 前の市町村の介護の認定を引き継ぎました。
remark-care_visit_arranged = 訪問調査の日を決めました。

## Remarks: notes of the family counter

remark-child_allowance_filed = 児童手当の申請を受け付けました。
remark-medical_card_given = 子どもの医療費の受給券をお渡ししました。
remark-next_talk_arranged = 次にお話しする日を決めました。

## Remarks: notes of the nursery and school counters

remark-nursery_wishes_noted = 希望する園を確認しました。
remark-work_certificate_later = 就労証明書は後日お持ちください。
remark-school_settled = 通う学校が決まりました。
remark-school_called = 学校に連絡しました。

## Remarks: notes of the health counter

remark-mother_child_book_given = 母子健康手帳をお渡ししました。
