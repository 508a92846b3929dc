# Machine-made translation, not reviewed by a person.
# Support with a disability.

# --- Handbooks ---
procedure-handbook_body_new = 申请身体残障手册（身体障害者手帳）
    .about = 身体、眼睛、耳朵、说话、内脏等长期有残障的人，申请手册。拿到手册要2个月到3个月。
    .search = 残障手册, canzhangshouce, 残疾证, canjizheng, 身体残障, shenticanzhang, 残疾, canji, 腿脚不便, tuijiaobubian, 心脏起搏器, xinzangqiboqi, 透析, touxi, 看不见, kanbujian, 听不见, tingbujian, 手册, shouce, shogaisha techo
procedure-handbook_intellectual_new = 申请智力残障手册（療育手帳）、重新判定
    .about = 智力发育需要支援的人，为领取手册，或到了日期重新接受判定的申请。
    .search = 智力残障, zhilicanzhang, 智力手册, zhilishouce, 疗育手册, liaoyushouce, 重新判定, chongxinpanding, 发育, fayu, 残疾证, canjizheng, 残障手册, canzhangshouce, ryoiku techo
procedure-handbook_mental_new = 申请精神残障手册（精神障害者保健福祉手帳）
    .about = 因精神疾病、发育障碍等，从第一次看医生起已满6个月的人，申请手册。
    .search = 精神残障手册, jingshencanzhangshouce, 精神疾病, jingshenjibing, 抑郁症, yiyuzheng, 发育障碍, fayuzhangai, 自闭症, zibizheng, 多动症, duodongzheng, 癫痫, dianxian, 残疾证, canjizheng, seishin techo
procedure-handbook_body_renew = 身体残障手册（身体障害者手帳）等级变更、重新认定
    .about = 残障加重、增加了别的残障，或到了重新认定时期的人的申请。
    .search = 等级变更, dengjibiangeng, 重新认定, chongxinrending, 残障加重, canzhangjiazhong, 手册更新, shoucegengxin, 身体残障手册, shenticanzhangshouce, shogaisha techo
procedure-handbook_mental_renew = 更新精神残障手册（精神障害者保健福祉手帳）
    .about = 每2年更新一次。从到期前3个月起可以申请。
    .search = 精神手册更新, jingshenshoucegengxin, 手册更新, shoucegengxin, 手册到期, shoucedaoqi, 期限, qixian, 精神残障手册, jingshencanzhangshouce, seishin techo
procedure-handbook_address = 残障手册（手帳）的地址变更（搬家）
    .about = 把手册上的地址改成新地址。从县外来的人，还要换成滋贺县的手册。
    .search = 手册搬家, shoucebanjia, 手册改地址, shoucegaidizhi, 残障手册地址, canzhangshoucedizhi, 别的县的手册, biedexiandeshouce, 残疾证搬家, canjizhengbanjia, 迁入, qianru, techo
procedure-handbook_change = 变更残障手册（手帳）上的地址、姓名
    .about = 把手册上写的地址或姓名，改成现在的。
    .search = 手册改地址, shoucegaidizhi, 手册改名, shoucegaiming, 手册姓名, shoucexingming, 残障手册变更, canzhangshoucebiangeng, techo
procedure-handbook_reissue = 补发残障手册（手帳）
    .about = 手册丢了、破了、看不清的人，领取新手册。丢了时，请先向警察报失。
    .search = 手册丢了, shoucediule, 手册破了, shoucepole, 补发手册, bufashouce, 残疾证丢了, canjizhengdiule, 残障手册丢了, canzhangshoucediule, 补办, buban, techo

# --- Services ---
procedure-services_new = 申请残障福利服务（障害福祉サービス）
    .about = 想使用家里的帮助、日间活动、工作场所、住处等支援的成人的申请。没有手册也可以商量。
    .search = 上门帮助, shangmenbangzhu, 护理员, huliyuan, 集体之家, jitizhijia, 生活护理, shenghuohuli, 福利服务, fulifuwu, 就业支援, jiuyezhiyuan, 作业所, zuoyesuo, 残障服务, canzhangfuwu, helper, group home
procedure-services_move = 转接残障福利服务（搬家）
    .about = 为了搬家后继续使用现在的支援，更换受给者证（受給者証）。
    .search = 受给者证搬家, shoujizhezhengbanjia, 残障服务迁入, canzhangfuwuqianru, 上门帮助, shangmenbangzhu, 福利服务搬家, fulifuwubanjia, 支援区分, zhiyuanqufen, jukyushasho
procedure-day_service_new = 申请课后日间服务、儿童发育支援（放課後等デイ）
    .about = 发育或残障方面需要支援的未满18岁的孩子，为使用日间服务（放課後等デイサービス、児童発達支援）的申请。没有手册也可以商量。
    .search = 课后日间服务, kehourijianfuwu, 儿童发育支援, ertongfayuzhiyuan, 发育迟缓, fayuchihuan, 发育问题, fayuwenti, 康复训练, kangfuxunlian, 自闭症, zibizheng, 疗育, liaoyu, 受给者证, shoujizhezheng, shougeizhezheng, houkago day
procedure-day_service_move = 更换日间服务受给者证（通所受給者証，搬家）
    .about = 使用课后日间服务或儿童发育支援的孩子，搬家后继续使用的手续。
    .search = 课后日间服务搬家, kehourijianfuwubanjia, 受给者证, shoujizhezheng, shougeizhezheng, 儿童发育支援, ertongfayuzhiyuan, 迁入, qianru, 换受给者证, huanshoujizhezheng, jukyushasho
procedure-services_end = 交回受给者证（受給者証，搬家）
    .about = 搬到市外时，交回受给者证，领取要交给新市町村的文件。
    .search = 退还受给者证, tuihuanshoujizhezheng, 迁出, qianchu, 残障迁出, canzhangqianchu, 支援区分证明, zhiyuanqufenzhengming, 福利服务搬走, fulifuwubanzou, jukyushasho

# --- Medical support ---
procedure-medical_mental_new = 申请自立支援医疗（自立支援医療，精神科门诊）
    .about = 因精神疾病、癫痫等持续看门诊的人，可以减轻医疗费负担。
    .search = 自立支援医疗, zilizhiyuanyiliao, 精神科, jingshenke, 精神科医疗费, jingshenkeyiliaofei, 心疗内科, xinliaoneike, 抑郁症, yiyuzheng, 抑郁药, yiyuyao, 癫痫, dianxian, 看心理医生, kanxinliyisheng, jiritsu shien
procedure-medical_mental_renew = 更新、变更自立支援医疗（自立支援医療，精神科）
    .about = 每年更新，以及医院或保险变了时的申报。从到期前3个月起可以更新。
    .search = 自立支援医疗更新, zilizhiyuanyiliaogengxin, 换医院, huanyiyuan, 保险变了, baoxianbianle, 受给者证到期, shoujizhezhengdaoqi, 精神科更新, jingshenkegengxin, jiritsu shien
procedure-medical_move = 自立支援医疗（自立支援医療）的地址变更、转接
    .about = 有自立支援医疗受给者证的人，搬家后继续使用的手续。
    .search = 自立支援医疗搬家, zilizhiyuanyiliaobanjia, 受给者证改地址, shoujizhezhenggaidizhi, 精神科搬家, jingshenkebanjia, 更生医疗, gengshengyiliao, 育成医疗, yuchengyiliao, jiritsu shien
procedure-medical_body_adult = 申请自立支援医疗（更生医療，成人）
    .about = 有身体残障手册的18岁及以上的人，可以减轻手术、透析等医疗费。请在治疗前申请。
    .search = 更生医疗, gengshengyiliao, 手术, shoushu, 手术费, shoushufei, 透析, touxi, 人工关节, rengongguanjie, 移植, yizhi, 自立支援医疗, zilizhiyuanyiliao, jiritsu shien
procedure-medical_body_child = 申请自立支援医疗（育成医療，儿童）
    .about = 因身体残障等接受手术、治疗的未满18岁的孩子，可以减轻医疗费。请在治疗前申请。
    .search = 育成医疗, yuchengyiliao, 孩子手术, haizishoushu, 唇腭裂, chunelie, 斜视, xieshi, 髋关节, kuanguanjie, 心脏, xinzang, 自立支援医疗, zilizhiyuanyiliao, jiritsu shien
procedure-severe_medical = 残障者医疗费受给券（受給券）
    .about = 让手册等级等符合条件的人得到医疗费补助的券。有收入条件。
    .search = 残障医疗费, canzhangyiliaofei, 残疾人看病, canjirenkanbing, 福利医疗, fuliyiliao, 重度残障, zhongducanzhang, 受给券, shoujiquan, shougeiquan, 医疗证, yiliaozheng, jukyuken, marufuku

# --- Allowances ---
procedure-special_child_allowance = 申请残障儿童特别补贴（特別児童扶養手当）
    .about = 给抚养未满20岁残障孩子的家庭的补贴。从申请那个月的下一个月算起。
    .search = 残障儿童补贴, canzhangertongbutie, 残疾孩子补贴, canjihaizibutie, 特别儿童补贴, tebieertongbutie, 特别儿童抚养补贴, tebieertongfuyangbutie, tokubetsu jido fuyo teate, tokuji
procedure-special_child_allowance_move = 残障儿童特别补贴（特別児童扶養手当）的地址变更
    .about = 正在领这项补贴的家庭搬家时的申报。
    .search = 残障儿童补贴搬家, canzhangertongbutiebanjia, 补贴改地址, butiegaidizhi, 特别儿童补贴, tebieertongbutie, 搬家, banjia, tokuji
procedure-disabled_child_welfare = 申请残障儿童福利补贴（障害児福祉手当）
    .about = 给在家生活、总是需要护理的未满20岁孩子的补贴。
    .search = 残障儿童福利补贴, canzhangertongfulibutie, 重度残障补贴, zhongducanzhangbutie, 孩子护理补贴, haizihulibutie, 残疾孩子, canjihaizi, shogaiji fukushi teate
procedure-special_disability_allowance = 申请特别残障者补贴（特別障害者手当）
    .about = 给在家生活、总是需要特别护理的20岁及以上的人的补贴。
    .search = 特别残障者补贴, tebiecanzhangzhebutie, 卧床, wochuang, 卧床补贴, wochuangbutie, 重度残障, zhongducanzhang, 残疾人补贴, canjirenbutie, tokubetsu shogaisha teate
procedure-disability_allowance_move = 残障补贴的地址变更
    .about = 正在领特别残障者补贴（特別障害者手当）等的人搬家时的申报。
    .search = 残障补贴搬家, canzhangbutiebanjia, 补贴改地址, butiegaidizhi, 残障补贴, canzhangbutie, 迁入, qianru, shogaisha teate

# --- Equipment and going out ---
procedure-equipment = 辅助器具（補装具）的费用补助
    .about = 助听器、轮椅、假肢、矫形器等的购买、修理费用补助。请在购买前申请。
    .search = 辅助器具, fuzhuqiju, 助听器, zhutingqi, 轮椅, lunyi, 假肢, jiazhi, 假腿, jiatui, 矫形器, jiaoxingqi, 盲杖, mangzhang, hosogu
procedure-daily_tools = 日常生活用具的补助（日常生活用具）
    .about = 造口用品、纸尿裤、洗澡和朗读用具等的补助。请在购买前申请。
    .search = 日常生活用具, richangshenghuoyongju, 造口, zaokou, 造口袋, zaokoudai, 纸尿裤, zhiniaoku, 尿不湿, niaobushi, 洗澡用具, xizaoyongju, 盲文, mangwen, 朗读, langdu, stoma
procedure-hearing_aid_child = 轻度、中度听力障碍孩子的助听器补助
    .about = 给听力障碍不符合手册条件的、未满18岁的孩子的助听器补助。请在购买前申请。
    .search = 孩子助听器, haizizhutingqi, 听力障碍, tinglizhangai, 听力差, tinglicha, 听不清, tingbuqing, 耳聋, erlong, hochoki
procedure-sign_interpreter = 派遣手语翻译、文字笔录（手話通訳、要約筆記）
    .about = 听不见或听力差的人去医院或商谈时，派遣翻译。
    .search = 手语, shouyu, 手语翻译, shouyufanyi, 笔谈, bitan, 文字笔录, wenzibilu, 听不见, tingbujian, 聋人, longren, 翻译, fanyi, shuwa
procedure-outing_aid = 外出补助（出租车、燃料、停车）
    .about = 介绍帮助残障者外出的制度。可以使用的制度和条件，由窗口确认。
    .search = 出租车券, chuzuchequan, 打车券, dachequan, 汽油费, qiyoufei, 停车, tingche, 停车许可, tingchexuke, 求助标志, qiuzhubiaozhi, 优惠, youhui, 福利出租车, fulichuzuche, help mark

# --- Talking about it ---
procedure-disability_consult = 残障方面的咨询
    .about = 今后的生活、支援、家人的事等，本人和家人都可以商量。
    .search = 残障咨询, canzhangzixun, 残疾咨询, canjizixun, 去哪里咨询, qunalizixun, 担心将来, danxinjianglai, 父母去世后, fumuqushihou, 歧视, qishi, 残障, canzhang, 残疾, canji, shogai sodan

# --- Papers ---
document-handbook_opinion = 诊断书、意见书（由指定医生（指定医）填写）
document-mental_handbook_papers = 手册用诊断书，或残障养老金证书（障害年金の証書）
document-photo_from_outside = 证件照1张（4×3cm，只限从滋贺县外来、要换新手册的人）
document-disability_proof = 手册、诊断书、自立支援医疗受给者证中的一种
document-service_certificate = 现在的受给者证（受給者証）
document-support_level_certificate = 残障支援区分的认定证明书（障害支援区分の認定証明書）（以前的市町村的）
document-child_support_proof = 手册、补贴证书、医生或保健师的意见书中的一种
document-day_service_certificate = 现在的日间服务受给者证（通所受給者証）
document-support_plan = 使用计划草案（利用計画案）（如果有。以后交也可以）
document-mental_medical_certificate = 自立支援医疗（自立支援医療）的受给者证
document-medical_certificate_due = 诊断书（只限受给者证上写有“要”的那一年）
document-treatment_opinion = 医疗意见书（由指定医疗机构填写）
document-allowance_opinion = 补贴用诊断书（表格在窗口）
document-handbook_if_any = 残障手册（障害者手帳）（如果有）
document-handbook_or_illness_papers = 残障手册（障害者手帳），或能证明疑难病（難病）的东西
document-equipment_opinion = 意见书或处方（因用品而不同）
document-estimate = 报价单（見積書，登记商家的）
document-hearing_opinion = 指定医院的医生的意见书
document-interpreter_details = 写有日期时间、地点、内容的便条
procedure-work_choice = 申请就业选择支援（就労選択支援）
    .about = 帮助选择适合自己的工作方式和工作场所。第一次使用B型就业支援（就労継続支援B型）的人，原则上先使用这项支援。
    .search = 就业选择支援, jiuyexuanzezhiyuan, 就业支援, jiuyezhiyuan, 残障工作, canzhanggongzuo, 想工作, xianggongzuo, 作业所, zuoyesuo, B型, bxing, 找工作, zhaogongzuo, shuro shien
procedure-help_mark = 领取求助标志（ヘルプマーク）
    .about = 告诉周围的人您需要帮助的标志。没有手册也可以领取。
    .search = 求助标志, qiuzhubiaozhi, 求助卡, qiuzhuka, 帮助标志, bangzhubiaozhi, 红色标志, hongsebiaozhi, help mark, help card
procedure-disaster_list = 登记避难需支援者名单（避難行動要支援者名簿）
    .about = 为了在灾害时由当地的人帮助难以一个人逃离的人而做的名单。平时可以告诉谁，也由您决定。
    .search = 避难, binan, 灾害, zaihai, 逃不了, taobuliao, 地震, dizhen, 名单, mingdan, 避难支援, binanzhiyuan, 个别避难计划, gebiebinanjihua, hinan, 避难帮助, binanbangzhu, 避难名单, binanmingdan, 一个人不能避难, yigerenbunengbinan, 登记, dengji, 老人避难, laorenbinan, 残障避难, canzhangbinan
procedure-support_file = 支援档案（サポートファイル，咨询和支援的记录）
    .about = 由本人和家长保管的档案，记录成长、咨询和支援。换了窗口，也不用重复同样的话。
    .search = 支援档案, zhiyuandangan, 支援文件夹, zhiyuanwenjianjia, 支援记录, zhiyuanjilu, 重复说明, chongfushuoming, 交接, jiaojie, support file
document-emergency_contacts = 紧急联系方式，和可以请求帮助的人的姓名
