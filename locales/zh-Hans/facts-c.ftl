# Machine-made translation, not reviewed by a person.

## Facts

fact-care_need = 护理和老年生活中的困难
fact-care_person = 需要护理的人的年龄
fact-worry_about = 想咨询的事
fact-child_worry = 关于孩子想咨询的事
fact-death_notified = 是否已提交死亡申报
fact-death_known_on = 去世的日期（得知的日期）
fact-deceased = 逝者的情况
fact-left_behind = 家人的情况
fact-estate = 逝者的物品和钱的事
fact-foreign_need = 外籍居民要办的事

## Questions

question-care_need = 您有哪方面的困难？
    .why = 困难不同，要去的窗口也不同。可以选多个。
question-care_person = 需要护理或帮助的人几岁？
    .why = 年龄不同，可以使用的制度和要带的东西也不同。
question-worry_about = 您想谈哪方面的事？
    .why = 用来选择听您说的工作人员。不想回答时，可以不选，直接继续。
question-child_worry = 是孩子的哪方面的事？
    .why = 成长的事和学校的事，由不同的工作人员听您说。
question-death_notified = 请您节哀。死亡申报（死亡届）已经提交了吗？
    .why = 这样我们可以先介绍急着要办的事。很多时候，殡葬公司已经代为提交。今天不用全部办完，没关系。
question-death_known_on = 是哪天去世的？
    .why = 用来计算期限。如果后来才得知，请选得知的日期。
question-deceased = 请选择符合逝者情况的项目。
    .why = 这样不会漏掉手续。可能符合的也请选。是否需要，由窗口确认。
question-left_behind = 请选择符合家人情况的项目。
    .why = 家人可能有可以领取的钱，或需要重新参加的保险。
question-estate = 逝者有以下东西吗？您有钱方面的担心吗？
    .why = 我们会告诉您有期限的申报，以及可以得到的支援。
question-foreign_need = 您要办什么事？
    .why = 有的事在市政府办，有的事在入国管理局（入管）办。

## Choices: care

choice-care_need-start = 想开始使用护理或帮助
    .detail = 上门护理、日间护理、护理机构等
choice-care_need-change = 身体状况变了，或快到期
choice-care_need-discharge = 快要出院
choice-care_need-memory = 担心健忘或一个人生活
choice-care_need-carer = 照顾家人的人很辛苦
choice-care_need-daily = 看望关照、送餐、纸尿裤等
choice-care_need-home = 想装扶手、去掉台阶等，改造住房
choice-care_need-cost = 护理机构、短期入住的费用
choice-care_need-premium = 缴纳护理保险费
choice-care_need-card = 丢了护理保险证（介護保険被保険者証）
choice-care_need-vaccine = 老年人的疫苗接种
choice-care_need-disaster = 想请人在灾害时帮助
choice-care_need-private = 有难以开口的担心
choice-care_person-65_up = 65岁及以上
choice-care_person-40_64 = 40岁到64岁
choice-care_person-under_40 = 39岁及以下

## Choices: worry

choice-worry_about-today = 今天没有吃的，或没有住的地方
choice-worry_about-money = 生活费
choice-worry_about-home = 房租、住处
choice-worry_about-work = 工作，或长期在家不出门
choice-worry_about-payments = 缴税、缴保险费
choice-worry_about-debt = 借款、债务
choice-worry_about-contract = 合同、购物
choice-worry_about-close = 和身边的人的事
    .detail = 家人、配偶、恋人等。感到害怕或不安心时
    .note = 如果现在有危险，请告诉附近的工作人员，或拨打110。咨询电话：#8008，或0120-279-889（24小时，日语）。其他语言请用soudanplus.jp的聊天咨询（12点到22点）。有关儿童：189。
choice-worry_about-address = 我的地址怎样处理
    .detail = 不想让别人知道地址时
    .note = 如果现在有危险，请告诉附近的工作人员，或拨打110。咨询电话：#8008，或0120-279-889（24小时，日语）。其他语言请用soudanplus.jp的聊天咨询（12点到22点）。有关儿童：189。
choice-worry_about-child = 孩子的事
choice-worry_about-elder = 家里老人的事
choice-worry_about-pregnancy = 怀孕的事
choice-worry_about-mind = 心理或身体的事
choice-worry_about-rights = 歧视、骚扰
choice-worry_about-law = 邻居、继承、法律的事
choice-worry_about-unsure = 说不清楚
choice-child_worry-growth = 说话、发育
choice-child_worry-school = 学校的事
    .detail = 不想上学、和朋友的关系
choice-child_worry-home = 育儿、家庭的事
choice-child_worry-caring = 孩子在照顾家人

## Choices: bereavement

choice-deceased-household_head = 是户主（世帯主）
    .detail = 户里还有15岁及以上的家人2人或更多时
choice-deceased-national_insurance = 参加了国民健康保险（国保）
choice-deceased-late_elder = 去世时已满75岁
    .detail = 或参加了75岁以上的医疗保险（後期高齢者医療）
choice-deceased-company_insurance = 参加了工作单位的医疗保险
choice-deceased-care_65 = 去世时已满65岁，或有护理等级认定
choice-deceased-pension = 去世前在领养老金
choice-deceased-paying_pension = 去世前在缴国民年金（养老金）
choice-deceased-handbook = 有残障手册、受给者证或补贴
choice-deceased-medical_ticket = 有福利医疗费的受给券（受給券）
choice-deceased-child_allowance = 去世前在领儿童补贴（児童手当）
    .detail = 或是儿童补贴对象的孩子
choice-deceased-foreign = 是外国籍
choice-left_behind-spouse = 有丈夫或妻子
choice-left_behind-children_18 = 有18岁及以下的孩子
choice-left_behind-lived_together = 还有和逝者一起生活过的其他家人
choice-left_behind-on_their_insurance = 有家人一起参加了逝者工作单位的医疗保险
choice-left_behind-war = 是战争死亡者等的遗属，想申请特别抚恤金（特別弔慰金）
choice-estate-house = 土地或房子
choice-estate-farmland = 水田或旱田
choice-estate-forest = 山林
choice-estate-moped = 125cc或更小的摩托车、农用车
choice-estate-dog = 狗
choice-estate-water = 自来水的合同
choice-estate-city_housing = 市营住宅
choice-estate-loaned = 从市里借的用品或券
choice-estate-grave = 想迁移的墓、市的墓地
choice-estate-debts = 借款（可能有时也请选）
choice-estate-costs = 担心葬礼或生活的费用

## Choices: foreign residents

choice-foreign_need-language = 语言和生活的咨询
choice-foreign_need-moved = 地址变了
choice-foreign_need-stay = 想延长在留期限，或变更在留资格
choice-foreign_need-renewed = 在留期限已延长
    .detail = 个人编号卡的有效期也要延长
choice-foreign_need-combine = 想把在留卡和个人编号卡合成一张
choice-foreign_need-lost = 在留卡丢了
choice-foreign_need-special = 特别永住者证明书（特別永住者証明書）的事
choice-foreign_need-common_name = 想登记平时用的名字（通称）
choice-foreign_need-school = 想让孩子上学
choice-foreign_need-learn = 想学日语
