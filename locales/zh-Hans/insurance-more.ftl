# Machine-made translation, not reviewed by a person.

## Papers

document-premium_notice = 保险费的通知书、缴费单（納付書）
document-welfare_end_notice = 生活保护结束的决定通知书（生活保護の廃止決定通知書）（生活保护已结束的人）
document-pension_claim_form = 养老金申请书（年金請求書）（如果收到）

## Health insurance

procedure-nhi_join_within = 参加国民健康保险（国保，没有保险的人）
    .about = 没有工作单位的医疗保险等、未满75岁的人的申报。即使晚报，保险费也从以前的保险结束的那个月算起。
    .search = 国民健康保险, guominjiankangbaoxian, 国保, guobao, 没有保险, meiyoubaoxian, 加入国保, jiaruguobao, 市内搬家, shineibanjia, 医保, yibao, kokuho, hoken
procedure-nhi_join_other = 参加国民健康保险（国保，生活保护结束的人等）
    .about = 生活保护或任意继续（任意継続）结束，没有其他保险的人的申报。从结束那天的第二天起14天以内提交。
    .search = 国民健康保险, guominjiankangbaoxian, 国保, guobao, 没有保险, meiyoubaoxian, 生活保护结束, shenghuobaohujieshu, 任意继续结束, renyijixujieshu, 加入国保, jiaruguobao, kokuho
procedure-nhi_account = 国民健康保险费的银行账户自动扣款
    .about = 从账户自动缴保险费。也可以在银行窗口申请。
    .search = 自动扣款, zidongkoukuan, 银行扣款, yinhangkoukuan, 保险费付款, baoxianfeifukuan, 国保, guobao, 国民健康保险, guominjiankangbaoxian, koza furikae, kokuho
procedure-late_limit = 75岁以上的医疗保险（後期高齢者医療）的自付上限
    .about = 在资格确认书上写入自付上限的区分。给因住院等医疗费会很高的、75岁及以上的人等。用医保用个人编号卡（マイナ保険証）时不需要。
    .search = 上限额, shangxiane, 住院, zhuyuan, 75岁, 75sui, 老人保险, laorenbaoxian, 医疗费高, yiliaofeigao, gendogaku, koki koreisha
procedure-late_relief = 75岁以上的医疗保险（後期高齢者医療）保费咨询
    .about = 因灾害、收入减少等，缴保险费有困难的人的咨询。
    .search = 付不起保险费, fubuqibaoxianfei, 减免, jianmian, 分期, fenqi, 75岁, 75sui, 老人保险费, laorenbaoxianfei, koki koreisha
procedure-hospital_costs = 住院医疗费的返还（高額療養費）
    .about = 有国民健康保险或75岁以上的医疗保险的人。有工作单位医疗保险的人，请问工作单位。
    .search = 高额医疗费, gaoeyiliaofei, 出院, chuyuan, 住院费, zhuyuanfei, 返还, fanhuan, 报销, baoxiao, 医疗费高, yiliaofeigao, kogaku ryoyohi
procedure-med_low_elder = 65岁～69岁的医疗费受给券（福祉医療費受給券）
    .about = 帮助减轻医疗费的券，给家庭收入低的65岁到69岁的人。现在是否还有，由窗口确认。
    .search = 福利医疗, fuliyiliao, 受给券, shoujiquan, shougeiquan, 65岁, 65sui, 低收入, dishouru, 老人, laoren, marufuku

## Insurance through work, public assistance

procedure-work_insurance = 工作单位的医疗保险和养老金的手续
    .about = 参加、被扶养家属（扶養）、厚生年金（员工养老金）、第3号（第3号被保険者）的申报，由工作单位办。
    .search = 社会保险, shehuibaoxian, 社保, shebao, 公司保险, gongsibaoxian, 被扶养, beifuyang, 厚生年金, houshengnianjin, 第3号, di3hao, shakai hoken, kosei nenkin
procedure-work_continued = 继续用以前工作单位的医疗保险（任意継続）
    .about = 从离职第二天起20天以内，向协会健保（協会けんぽ）或健康保险组合申请。最多可以继续2年。
    .search = 任意继续, renyijixu, 继续公司保险, jixugongsibaoxian, 离职, lizhi, 辞职, cizhi, 退休, tuixiu, 协会健保, xiehuijianbao, nini keizoku, kyokai kenpo
procedure-work_papers = 工作单位医疗保险的资格确认书（資格確認書）
    .about = 向工作单位，或协会健保（協会けんぽ）、健康保险组合申请。
    .search = 公司保险证, gongsibaoxianzheng, 保险证丢了, baoxianzhengdiule, 医保卡, yibaoka, 社会保险, shehuibaoxian, 协会健保, xiehuijianbao, shakai hoken
procedure-work_costs = 工作单位保险的高额医疗费、上限（高額療養費）
    .about = 向工作单位，或协会健保（協会けんぽ）、健康保险组合申请。
    .search = 高额医疗费, gaoeyiliaofei, 上限额, shangxiane, 社会保险, shehuibaoxian, 公司保险, gongsibaoxian, 协会健保, xiehuijianbao, kogaku ryoyohi
procedure-welfare_medical = 生活保护的医疗咨询
    .about = 负责的工作人员会介绍怎样去医院看病。
    .search = 医疗券, yiliaoquan, 医疗补助, yiliaobuzhu, 生活保护, shenghuobaohu, 看病, kanbing, 医院, yiyuan, seikatsu hogo
procedure-welfare_move = 生活保护和搬家的咨询
    .about = 搬家前后的手续，负责的工作人员会听您说明，一起确认。
    .search = 生活保护, shenghuobaohu, 低保, dibao, 搬家, banjia, 迁入, qianru, 迁出, qianchu, seikatsu hogo

## National pension

procedure-pension_join_move = 参加国民年金（养老金，搬家并离开公司的人等）
    .about = 20岁到59岁、离职或不再是被扶养家属的人的申报。从离职或不再被扶养那天的第二天起14天以内提交。学生还可以申请缓缴特例。
    .search = 国民年金, guominnianjin, 养老金, yanglaojin, 辞职, cizhi, 离职, lizhi, 没有工作, meiyougongzuo, 搬家, banjia, kokumin nenkin, nenkin
procedure-pension_child_care = 育儿期间的国民年金保险费免缴
    .about = 自己缴国民年金（养老金）的父亲或母亲。从2026年10月起，到孩子满1岁为止免缴。
    .search = 育儿期间, yuerqijian, 年金免除, nianjinmianchu, 养老金免缴, yanglaojinmianjiao, 育儿, yuer, 宝宝, baobao, nenkin menjo
procedure-pension_account = 国民年金保险费的银行账户自动扣款、信用卡付款
    .about = 向年金事务所（年金事務所）或银行等申请。
    .search = 年金自动扣款, nianjinzidongkoukuan, 年金付款, nianjinfukuan, 信用卡, xinyongka, 预缴, yujiao, 银行扣款, yinhangkoukuan, nenkin
procedure-pension_extra = 每月多缴400日元增加养老金（付加年金）
    .about = 自己缴国民年金的人，每月多缴400日元，以后领的养老金会增加。正在免缴的人和参加国民年金基金（国民年金基金）的人除外。
    .search = 付加年金, fujianianjin, 附加养老金, fujiayanglaojin, 增加养老金, zengjiayanglaojin, 多缴, duojiao, 400日元, 400riyuan, fuka nenkin
procedure-pension_old_age = 申请老年养老金（老齢年金）
    .about = 只参加过国民年金的人，由市里受理。在公司或政府机关工作过的人，去年金事务所（年金事務所）。
    .search = 老年养老金, laonianyanglaojin, 领养老金, lingyanglaojin, 退休金, tuixiujin, 年金, nianjin, 提前领取, tiqianlingqu, 延后领取, yanhoulingqu, 申请书, shenqingshu, rorei nenkin
procedure-pension_65 = 从65岁起的养老金申请
    .about = 请寄回日本年金机构（日本年金機構）寄来的申请书或明信片。不明白时，请问年金事务所（年金事務所）。
    .search = 满65岁, man65sui, 65岁, 65sui, 领养老金, lingyanglaojin, 老年养老金, laonianyanglaojin, 年金申请书, nianjinshenqingshu, rorei nenkin
procedure-pension_disability = 残障养老金的咨询、申请（障害年金）
    .about = 第一次看医生那天参加国民年金，或未满20岁的人，由市里受理。当时是公司职员的人，去年金事务所（年金事務所）。
    .search = 残障养老金, canzhangyanglaojin, 残疾年金, canjinianjin, 障害年金, zhanghainianjin, 第一次看病, diyicikanbing, 未满20岁, weiman20sui, shogai nenkin

## Nothing of the list fits

procedure-job_consult = 保险、养老金的其他咨询
    .about = 列表里没有的事。工作人员听您说明，介绍需要的手续。
    .search = 保险咨询, baoxianzixun, 养老金咨询, yanglaojinzixun, 年金咨询, nianjinzixun, 其他, qita, 不知道, buzhidao
