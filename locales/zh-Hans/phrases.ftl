# Machine-made translation, not reviewed by a person.

### The phrasebook of the counters: its topics, phrases and the answers to choose from; and the remarks on a record.

## Topics

phrases-greeting = 接待和等候
phrases-language = 语言和协助
phrases-papers = 文件
phrases-people = 本人和家人
phrases-dates = 日期和地址
phrases-money = 费用
phrases-procedure = 手续
phrases-result = 结果和下一步
phrases-way = 地点指引
phrases-health = 身体和安全

## Greeting and waiting

phrase-hello = 您好。由我来帮助您。
phrase-answer_on_screen = 屏幕上会出现问题。请按下您的答案。
phrase-please_sit = 请坐。
phrase-please_wait = 请稍等。
phrase-wait_10 = 请等候约10分钟。
phrase-wait_30 = 请等候约30分钟。
phrase-wait_60 = 请等候约一小时。
phrase-thanks_for_waiting = 让您久等了。
phrase-have_number = 您有号码吗？
phrase-have_appointment = 您有预约吗？
phrase-first_time = 您是第一次办理这项手续吗？
phrase-what_for = 您今天要办什么事？
reply-what_for-moving = 搬家
reply-what_for-certificate = 证明文件
reply-what_for-insurance = 医疗保险、养老金
reply-what_for-children = 育儿、上学
reply-what_for-tax = 税金
reply-what_for-other = 其他
phrase-who_for = 这项手续是为谁办理的？
reply-who_for-self = 我自己
reply-who_for-child = 我的孩子
reply-who_for-spouse = 我的丈夫或妻子
reply-who_for-parent = 我的父亲或母亲
reply-who_for-relative = 其他家人
reply-who_for-other = 家人以外的人
phrase-condolence = 请您节哀，我们深表哀悼。
phrase-thank_you = 谢谢您。

## Language and help

phrase-which_language = 您希望使用哪种语言？
reply-which_language-plain_japanese = 简单日语
reply-which_language-english = 英语
reply-which_language-vietnamese = 越南语
reply-which_language-portuguese = 葡萄牙语
reply-which_language-chinese = 中文
reply-which_language-other = 其他语言
phrase-japanese_level = 您能听懂多少日语？
reply-japanese_level-well = 能听懂
reply-japanese_level-plain = 能懂简单的日语
reply-japanese_level-little = 懂一点
reply-japanese_level-none = 不懂
phrase-phone_interpreter = 您需要电话翻译吗？
phrase-interpreter_call = 现在接通电话翻译。请稍等。
phrase-speak_into_phone = 请对着这部电话说话。
phrase-explain_slowly = 我会慢慢说明。
phrase-explain_in_writing = 我写在纸上给您说明。
phrase-understood = 到这里的说明，您听懂了吗？
phrase-explain_again = 我再说明一遍。
phrase-someone_with = 有懂日语的人和您一起来吗？
phrase-help_writing = 需要帮您填写吗？
phrase-speak_louder = 需要我大声一点说吗？
phrase-talk_in_writing = 您想用笔谈吗？
phrase-sign_language = 您需要手语翻译吗？
phrase-reading_glasses = 您要用老花镜吗？
phrase-quiet_place = 您想在安静的地方谈吗？
phrase-wheelchair_seat = 您需要轮椅席位吗？

## Papers

phrase-which_identity = 您带了哪种身份证件？
reply-which_identity-residence_card = 在留卡或特别永住者证明书
reply-which_identity-my_number_card = 个人编号卡（My Number）
reply-which_identity-driving_licence = 驾驶证
reply-which_identity-passport = 护照
reply-which_identity-other = 其他
reply-which_identity-none = 没有带
phrase-show_identity = 请出示您的身份证件。
phrase-show_residence_card = 请出示您的在留卡（在留カード）。
phrase-show_my_number_card = 请出示您的个人编号卡（My Number）。
phrase-show_passport = 请出示您的护照。
phrase-have_insurance_paper = 您带了能证明医疗保险的东西吗？
phrase-have_move_out_certificate = 您带了迁出证明（転出証明書）吗？
phrase-moved_out_online = 您在网上办理迁出申报（転出届）了吗？
phrase-have_proxy_letter = 您带了委托书（委任状）吗？
phrase-have_bank_book = 您带了存折或银行卡吗？
phrase-have_pension_number = 您带了写有养老金号码（基礎年金番号）的东西吗？
phrase-have_mother_child_book = 您带了母子健康手册（母子健康手帳）吗？
phrase-have_death_certificate = 您带了死亡诊断书（死亡診断書）的复印件吗？
phrase-have_translation = 您带了日语译文吗？
phrase-which_certificate = 您需要哪种证明？
reply-which_certificate-residence = 住民票副本（住民票の写し）
reply-which_certificate-seal = 印章登记证明（印鑑登録証明書）
reply-which_certificate-tax = 税务证明
reply-which_certificate-register = 户籍证明（戸籍）
reply-which_certificate-other = 其他
reply-which_certificate-unsure = 不知道
phrase-certificate_for = 证明要交到哪里？
reply-certificate_for-work = 工作单位
reply-certificate_for-school = 学校、保育园
reply-certificate_for-bank = 银行
reply-certificate_for-immigration = 入国管理局（入管）
reply-certificate_for-licence_centre = 警察、驾照中心
reply-certificate_for-other = 其他
phrase-how_many_copies = 您需要几份？
phrase-may_copy = 可以复印这份文件吗？
phrase-show_original = 请出示原件，不要复印件。
phrase-fill_form = 请填写这张表。
phrase-write_name = 请在这里写您的姓名。
phrase-write_name_as_on_card = 请写与证件上相同的姓名。
phrase-write_reading = 请用片假名写您姓名的读音。
phrase-sign_here = 请在这里签名。
phrase-check_form = 请核对您填写的内容。
phrase-is_correct = 这样对吗？
phrase-papers_back = 文件还给您。请核对。

## You and your family

phrase-name_reading_ok = 您姓名的读音这样对吗？
phrase-spelling_ok = 您姓名的拼写这样对吗？
phrase-born_on = 您的出生日期是哪一天？
phrase-others_at_home = 除您本人外，还有几个人一起住？
phrase-how_many_move = 一共有几个人搬家？
phrase-head_relation = 您是户主（世帯主）的什么人？
reply-head_relation-head = 本人就是户主
reply-head_relation-spouse = 丈夫或妻子
reply-head_relation-child = 子女
reply-head_relation-parent = 父亲或母亲
reply-head_relation-relative = 其他亲属
reply-head_relation-other = 非亲属的同住人
phrase-have_spouse = 您有丈夫或妻子吗？
phrase-how_many_children = 您有几个孩子？
phrase-child_born_on = 您孩子的出生日期是哪一天？
phrase-lives_with_child = 您和孩子住在一起吗？
phrase-child_school = 您的孩子现在在哪里上学？
reply-child_school-nursery = 保育园、儿童园
reply-child_school-kindergarten = 幼儿园
reply-child_school-elementary = 小学
reply-child_school-junior_high = 初中
reply-child_school-high_school = 高中
reply-child_school-none = 没有上学
phrase-pregnant = 您现在怀孕了吗？
phrase-baby_due_on = 您的预产期是哪一天？
phrase-single_parent = 您是单亲，独自抚养孩子吗？
phrase-which_handbook = 您有哪种残障手册（障害者手帳）？
reply-which_handbook-body = 身体残障手册（身体障害者手帳）
reply-which_handbook-intellectual = 智力残障手册（療育手帳）
reply-which_handbook-mental = 精神残障手册（精神障害者保健福祉手帳）
reply-which_handbook-several = 两种或更多
reply-which_handbook-none = 没有
phrase-have_care_level = 您有护理等级认定（要介護、要支援）吗？
phrase-work_now = 您现在的工作是哪一种？
reply-work_now-employee = 在公司等上班
reply-work_now-part_time = 兼职、打工
reply-work_now-self_employed = 个体经营
reply-work_now-student = 学生
reply-work_now-none = 没有工作
phrase-insurance_now = 您现在参加的是哪种医疗保险？
reply-insurance_now-work = 工作单位的医疗保险（含被扶养家属）
reply-insurance_now-national = 国民健康保险
reply-insurance_now-elder = 75岁以上的医疗保险
reply-insurance_now-welfare = 生活保护
reply-insurance_now-none = 没有参加
reply-insurance_now-unsure = 不知道
phrase-on_behalf = 您是替别人来的吗？
phrase-died_on = 逝者是哪一天去世的？
phrase-died_relation = 您是逝者的什么人？
reply-died_relation-spouse = 丈夫或妻子
reply-died_relation-child = 子女
reply-died_relation-parent = 父亲或母亲
reply-died_relation-sibling = 兄弟姐妹
reply-died_relation-grandchild = 孙子女、外孙子女
reply-died_relation-other = 其他

## Dates and addresses

phrase-address_now_ok = 这是您现在的地址吗？
phrase-address_before_ok = 这是您以前的地址吗？
phrase-building_ok = 楼名和房间号码对吗？
phrase-write_address = 请在这里写您的地址。
phrase-lived_since = 您从哪天开始住在这个地址？
phrase-moved_from = 您从哪里搬来的？
reply-moved_from-here = 本市内
reply-moved_from-prefecture = 本县内的其他市町村
reply-moved_from-japan = 其他都道府县
reply-moved_from-abroad = 国外
phrase-will_move_on = 您打算哪一天搬家？
phrase-arrived_on = 您是哪一天来到日本的？
phrase-stay_until = 您的在留期限到哪一天？
phrase-card_valid_until = 卡的有效期到哪一天？
phrase-left_job_on = 您是哪一天离职的？
phrase-started_job_on = 您是哪一天开始现在的工作的？
phrase-insurance_ended_on = 您以前的医疗保险是哪一天失效的？
phrase-home_kind = 您住的是哪种房子？
reply-home_kind-own = 自己的房子
reply-home_kind-rent = 向个人或公司租的房子
reply-home_kind-public = 市营或县营住宅
reply-home_kind-company = 公司宿舍、集体宿舍
reply-home_kind-with_family = 家人或熟人的家
reply-home_kind-other = 其他
phrase-post_arrives = 邮件能寄到这个地址吗？
phrase-name_on_letter_box = 您的信箱上写了姓名吗？
phrase-phone_ok = 打这个电话号码能联系到您吗？
phrase-write_phone = 请在这里写您的电话号码。

## Money

phrase-fee_in_writing = 需要手续费。我把金额写给您看。
phrase-fee_300 = 手续费每份300日元。
phrase-fee_350 = 手续费每份350日元。
phrase-fee_450 = 手续费每份450日元。
phrase-fee_750 = 手续费每份750日元。
phrase-no_fee = 不收手续费。
phrase-fee_in_cash = 您带了交手续费的现金吗？
phrase-pay_how = 您想怎样付款？
reply-pay_how-cash = 现金
reply-pay_how-credit_card = 信用卡
reply-pay_how-ic_card = 交通IC卡
reply-pay_how-phone = 手机支付
phrase-pay_at_cashier = 请到收款窗口付款。
phrase-receipt_needed = 您需要收据吗？
phrase-change_and_receipt = 这是找零和收据。请核对。
phrase-had_income = 您去年有收入吗？
phrase-income_last_year = 您去年的收入是多少？
phrase-income_reported = 您申报去年的收入了吗？
phrase-rent_a_month = 您每月的房租是多少？
phrase-paid_to_hospital = 您在医院付了多少钱？
phrase-hard_to_pay = 您缴费有困难吗？
phrase-can_pay_a_month = 您每月能缴多少？
phrase-pay_from_bank = 您想从银行账户自动扣款吗？
phrase-own_account = 这个账户是您本人名下的吗？
phrase-paid_into_account = 钱会汇入您的账户。
phrase-pay_by_date = 请在缴费单上的期限前付款。

## The procedure

phrase-my_number_matter = 您要办理个人编号卡的哪件事？
reply-my_number_matter-apply = 申请卡
reply-my_number_matter-collect = 领取卡
reply-my_number_matter-renew = 快到期，要更新
reply-my_number_matter-pin = 忘记密码
reply-my_number_matter-lost = 丢失了
reply-my_number_matter-change = 地址或姓名变了
phrase-children_matter = 您要为孩子办理哪项手续？
reply-children_matter-allowance = 儿童补贴（児童手当）
reply-children_matter-medical = 儿童医疗费受给券（受給券）
reply-children_matter-nursery = 保育园、儿童园
reply-children_matter-school = 小学、初中
reply-children_matter-after_school = 课后托管（学童，こどもの家）
reply-children_matter-other = 其他
phrase-disability_matter = 您要办理残障或支援的哪项手续？
reply-disability_matter-handbook_new = 申请手册（手帳）
reply-disability_matter-handbook_change = 变更手册的地址、姓名
reply-disability_matter-day_service = 儿童日间服务（课后日间服务等）
reply-disability_matter-services = 成人福利服务
reply-disability_matter-medical = 医疗费补助
reply-disability_matter-other = 其他
phrase-urgent = 这件事急吗？
phrase-needed_by = 您最晚哪一天需要？
phrase-other_today = 您今天还要办别的手续吗？
phrase-may_go_on = 可以继续办理这项手续吗？
phrase-may_look_up = 可以查看市里有关您的记录吗？
phrase-may_tell = 可以把今天的内容告诉其他窗口吗？
phrase-ask_colleague = 我去向其他工作人员确认。
phrase-takes_30 = 这项手续大约需要30分钟。
phrase-takes_60 = 这项手续大约需要一小时。
phrase-photo_needed = 需要您的证件照。
phrase-put_card_here = 请把卡放在这里。
phrase-remember_pin = 您记得卡的密码吗？
phrase-enter_pin = 请您自己输入密码。
phrase-choose_new_pin = 请设定新的密码。
phrase-lost_on = 您是哪一天丢失的？
phrase-police_told = 您向警察报案了吗？
phrase-used_services_before = 您在以前的市町村用过福利服务吗？
phrase-had_child_allowance = 您在以前的市町村领过儿童补贴（児童手当）吗？
phrase-public_servant = 您是公务员吗？
phrase-joined_pension = 您参加过日本的养老金吗？
phrase-nursery_from = 您想从哪一天开始用保育园？
phrase-nursery_reason = 您为什么需要保育园？
reply-nursery_reason-work = 工作
reply-nursery_reason-job_search = 正在找工作
reply-nursery_reason-birth = 生孩子
reply-nursery_reason-illness = 生病、受伤、残障
reply-nursery_reason-care = 护理家人
reply-nursery_reason-study = 上学
phrase-days_a_week = 您每周想用几天？
phrase-work_starts_at = 您几点开始上班？
phrase-work_ends_at = 您几点下班？
phrase-pick_up_at = 您几点去接孩子？
phrase-death_reported = 您提交死亡申报（死亡届）了吗？
phrase-funeral_over = 葬礼已经办完了吗？
phrase-not_here = 这项手续不能在市政府办理。
phrase-at_immigration = 这项手续在入国管理局（入管）办理。
phrase-at_convenience_store = 证明也可以在便利店领取。
phrase-can_do_online = 这项手续也可以在网上办理。

## Result and next steps

phrase-accepted = 您的申请已受理。
phrase-finished_today = 今天的手续办完了。
phrase-not_possible_today = 很抱歉，今天不能办理。
phrase-papers_missing = 文件不齐。
phrase-bring_these = 下次请带来这张纸上写的文件。
phrase-come_back_with_paper = 请带着这张纸再来。
phrase-come_when = 您下次哪一天能来？
phrase-come_at = 您几点能来？
phrase-again_today = 您今天能再来一次吗？
phrase-by_post = 我们会邮寄给您。
phrase-in_one_week = 大约一周后送到。
phrase-in_one_month = 大约一个月后送到。
phrase-result_later = 结果以后通知您。
phrase-fill_and_post = 收到表格后，请填写并寄回。
phrase-keep_paper = 请妥善保管这张纸。
phrase-we_will_call = 市政府会给您打电话。
phrase-call_at = 您几点能接电话？
phrase-call_this_number = 如有不明白的地方，请打这个电话。
phrase-receive_how = 您想怎样领取？
reply-receive_how-here = 在这个窗口
reply-receive_how-post = 邮寄
reply-receive_how-someone_else = 由别人代领
phrase-contact_how = 您希望我们怎样联系您？
reply-contact_how-phone = 电话
reply-contact_how-post = 邮件（信件）
reply-contact_how-email = 电子邮件
reply-contact_how-someone_else = 通过家人或熟人
phrase-fill_in_at_home = 您想在家填写以后再拿来吗？
phrase-valid_from_today = 从今天起可以使用。
phrase-more_questions = 您还有别的问题吗？

## Finding the way

phrase-next_counter = 请到下一个窗口。
phrase-information_desk = 请到综合咨询台询问。
phrase-follow_me = 请跟我来。我带您去。
phrase-this_place = 在地图上的这个位置。
phrase-on_floor_1 = 在一楼（1F）。
phrase-on_floor_2 = 在二楼（2F）。
phrase-on_floor_3 = 在三楼（3F）。
phrase-other_building = 在另一栋楼。给您一张地图。
phrase-elevator_there = 电梯在那边。
phrase-toilet_there = 洗手间在那边。
phrase-baby_room_there = 哺乳室在那边。
phrase-copier_there = 复印机在那边。
phrase-wait_near_counter = 请在窗口附近等候。
phrase-come_when_called = 叫到您的号码时，请到窗口来。
phrase-know_the_way = 您知道在哪里吗？
phrase-go_together = 需要我陪您去吗？
phrase-came_how = 您今天是怎么来的？
reply-came_how-car = 汽车
reply-came_how-motorbike = 摩托车
reply-came_how-bicycle = 自行车
reply-came_how-bus_train = 公交车、电车
reply-came_how-walk = 步行
reply-came_how-taxi = 出租车
phrase-mind_belongings = 请不要忘记随身物品。
phrase-safe_way_home = 请慢走，路上小心。

## Health and safety

phrase-feel_unwell = 您身体不舒服吗？
phrase-where_hurts = 您哪里疼？
reply-where_hurts-head = 头
reply-where_hurts-chest = 胸口
reply-where_hurts-belly = 肚子
reply-where_hurts-back = 背、腰
reply-where_hurts-limbs = 手、脚
reply-where_hurts-other = 其他
phrase-unwell_since = 您从哪天开始不舒服？
phrase-call_ambulance = 需要叫救护车吗？
phrase-ambulance_coming = 已经叫了救护车。请在这里等候。
phrase-lie_down = 您想躺下休息吗？
phrase-drink_water = 您要喝水吗？
phrase-danger_now = 您现在有危险吗？
phrase-afraid_of = 您害怕谁？
reply-afraid_of-partner = 丈夫、妻子或恋人
reply-afraid_of-family = 其他家人
reply-afraid_of-work = 工作单位的人
reply-afraid_of-acquaintance = 熟人、邻居
reply-afraid_of-stranger = 陌生人
phrase-safe_at_home = 您今天回家安全吗？
phrase-child_safe_now = 您的孩子现在在安全的地方吗？
phrase-place_tonight = 您今晚有住的地方吗？
phrase-food_today = 您今天有吃的吗？
phrase-call_police = 需要叫警察吗？
phrase-talk_alone = 您想一个人谈吗？
phrase-keep_address_secret = 您需要对地址保密吗？
phrase-only_what_you_want = 您只说想说的就可以。
phrase-earthquake = 地震！请保护头部。
phrase-evacuate = 请离开大楼避难。请跟着工作人员走。

## Remarks: outcomes

remark-accepted = 申请已受理。
remark-done_today = 这个窗口的手续，今天办完了。
remark-papers_missing = 文件不齐，手续还没有办完。
remark-decided_later = 以后才会决定。结果会邮寄给您。
remark-continued = 剩下的手续，改天再办。
remark-explained_only = 今天只做了说明。
remark-talked = 工作人员听您谈了情况。
remark-certificate_issued = 证明已发给您。
remark-form_given = 申请表已交给您。
remark-not_needed = 不需要在这个窗口办手续。
remark-other_counter = 由别的窗口负责，已告诉您怎样去那里。

## Remarks: next steps

remark-next_counter = 请到计划中的下一个窗口。
remark-bring_missing_papers = 请把缺少的文件带来。
remark-come_after_letter = 收到通知后，请再来。
remark-apply_online = 请在网上申请。
remark-wait_for_call = 请等市政府打来电话。
remark-wait_for_post = 请等到邮件寄到。
remark-pay_with_slip = 请在缴费单（納付書）上的期限前付款。
remark-return_form = 请填好表格，带到这个窗口。
remark-post_form = 请填好表格，邮寄过来。
remark-ask_employer = 请工作单位开具文件。
remark-ask_doctor = 请医生开具诊断书。
remark-book_by_phone = 请打电话预约。
remark-to_immigration = 请到入国管理局（入管）办手续。
remark-nothing_more = 没有其他需要办的手续。

## Remarks: notes for every counter

remark-phone_interpreter_used = 使用了电话翻译。
remark-plain_japanese_used = 用简单日语做了说明。
remark-came_with_family = 和家人一起来的。
remark-someone_came_instead = 由代办的人来的。
remark-copies_made = 文件已复印，原件已还给您。
remark-fee_paid = 手续费已收。
remark-address_checked = 已确认现在的地址。
remark-deadline_explained = 已说明期限。
remark-other_counter_told = 得到您本人同意后，已告诉其他窗口。
remark-quiet_seat_used = 在安静的地方听您谈了情况。

## Remarks: notes of the Citizens’ Affairs counter

remark-residence_card_rewritten = 在留卡（在留カード）上已写入新地址。
remark-household_checked = 已确认户主（世帯主）和家人关系。
remark-name_reading_checked = 已确认姓名的读音。

## Remarks: notes of the My Number counter

remark-card_address_changed = 个人编号卡（My Number）上的地址已改写。
remark-certificate_renewed = 电子证书已更新。
remark-pin_set = 已重新设定密码。
remark-card_handed_over = 个人编号卡（My Number）已交给您。

## Remarks: notes of the insurance and pension counter

remark-nhi_joined = 参加国民健康保险（国保）的申报已受理。
remark-nhi_left = 退出国民健康保险（国保）的申报已受理。
remark-insurance_paper_by_post = 医疗保险资格确认书（資格確認書）会邮寄给您。
remark-pension_exemption_filed = 养老金保险费免缴等的申请已受理。

## Remarks: notes of the tax counters

remark-income_reported = 住民税的申报已受理。
remark-moped_plate_given = 轻便摩托车（原付）的车牌已发给您。
remark-instalments_agreed = 已商定分期缴纳的方法。

## Remarks: notes of the disability counter

remark-handbook_address_changed = 残障手册（手帳）上的地址已改写。
remark-day_service_certificate_switched = 将更换日间服务受给者证（通所受給者証）。
remark-provider_handover = 已和以前市町村的服务机构做了交接。
remark-support_plan_later = 使用计划草案（利用計画案）请以后带来。

## Remarks: notes of the care counters

remark-care_level_carried_over = 已转入以前市町村的护理等级认定。
remark-care_visit_arranged = 已定下上门调查的日期。

## Remarks: notes of the family counter

remark-child_allowance_filed = 儿童补贴（児童手当）的申请已受理。
remark-medical_card_given = 儿童医疗费受给券（受給券）已交给您。
remark-next_talk_arranged = 已定下下次谈话的日期。

## Remarks: notes of the nursery and school counters

remark-nursery_wishes_noted = 已确认希望入的园。
remark-work_certificate_later = 就业证明（就労証明書）请以后带来。
remark-school_settled = 上哪所学校已经定了。
remark-school_called = 已联系学校。

## Remarks: notes of the health counter

remark-mother_child_book_given = 母子健康手册（母子健康手帳）已交给您。
