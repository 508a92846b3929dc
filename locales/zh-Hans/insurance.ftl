# Machine-made translation, not reviewed by a person.

## National health insurance

procedure-nhi_join = 参加国民健康保险（国保，退出工作单位保险的人）
    .about = 退出工作单位的医疗保险，或不再是被扶养家属，也没有其他保险的人的申报。从退出或不再被扶养那天的第二天起14天以内提交。
    .late = 现在也可以参加。保险费从应该参加的那个月算起。
    .search = 国民健康保险, guominjiankangbaoxian, 国保, guobao, 加入国保, jiaruguobao, 辞职, cizhi, 离职, lizhi, 没有保险, meiyoubaoxian, 退出社保, tuichushebao, 医疗保险, yiliaobaoxian, 医保, yibao, 失业, shiye, kokuho, hoken
procedure-nhi_join_move = 参加国民健康保险（国保，搬来的人）
    .about = 没有工作单位的医疗保险、未满75岁的人，在迁入申报（転入届）后参加。
    .late = 现在也可以参加。保险费从应该参加的那个月算起。
    .search = 国民健康保险, guominjiankangbaoxian, 国保, guobao, 搬家, banjia, 迁入, qianru, 没有保险, meiyoubaoxian, 医保, yibao, kokuho, hoken
procedure-nhi_join_birth = 参加国民健康保险（国保，宝宝）
    .about = 国民健康保险的家庭里出生的宝宝的申报。
    .search = 宝宝的保险, baobaodebaoxian, 孩子的保险, haizidebaoxian, 新生儿保险, xinshengerbaoxian, 国保, guobao, 医保, yibao, kokuho
procedure-nhi_leave = 退出国民健康保险（国保，参加工作单位保险的人）
    .about = 有国民健康保险的人，参加了工作单位的医疗保险时的申报。
    .search = 退出国保, tuichuguobao, 退国保, tuiguobao, 找到工作, zhaodaogongzuo, 新工作, xingongzuo, 公司保险, gongsibaoxian, 社会保险, shehuibaoxian, 重复缴费, chongfujiaofei, 被扶养, beifuyang, kokuho, shakai hoken
procedure-nhi_leave_abroad = 退出国民健康保险（国保，去外国的人）
    .about = 离开日本前，交回近江八幡市的医疗保险资格确认书（資格確認書）。
    .search = 退出国保, tuichuguobao, 搬到国外, bandaoguowai, 回国, huiguo, 离开日本, likairiben, 国民健康保险, guominjiankangbaoxian, kokuho
procedure-nhi_leave_move = 退出国民健康保险（国保，搬到市外的人）
    .about = 退出近江八幡市的国民健康保险，并交回资格确认书（資格確認書）。继续用父母的国民健康保险的学生不需要。
    .search = 退出国保, tuichuguobao, 迁出, qianchu, 搬家, banjia, 搬走, banzou, 国民健康保险, guominjiankangbaoxian, kokuho
procedure-insurance_papers = 领取、补发医疗保险资格确认书（資格確認書）
    .about = 有国民健康保险或75岁以上的医疗保险，没有医保用个人编号卡（マイナ保険証）或丢了资格确认书的人。
    .search = 保险证丢了, baoxianzhengdiule, 保险证, baoxianzheng, 医保卡, yibaoka, 资格确认书, zigequerenshu, 没收到保险证, meishoudaobaoxianzheng, 补发保险证, bufabaoxianzheng, 资格通知, zigetongzhi, hokensho, shikaku kakuninsho
procedure-nhi_student = 学生的国民健康保险特例
    .about = 因升学住在市外，也可以继续用父母的国民健康保险。每年申报。
    .search = 学生保险, xueshengbaoxian, 大学生, daxuesheng, 住校, zhuxiao, 在外地上学, zaiwaidishangxue, 升学, shengxue, 国保, guobao, gakusei hoken
procedure-nhi_limit = 自付上限额的认定（限度額）
    .about = 有国民健康保险，因住院等医疗费会很高的人。用医保用个人编号卡（マイナ保険証）时，大多不需要办。
    .search = 上限额, shangxiane, 住院, zhuyuan, 住院费, zhuyuanfei, 手术, shoushu, 医疗费高, yiliaofeigao, 医院费用, yiyuanfeiyong, gendogaku
procedure-nhi_high_cost = 高额医疗费返还（高額療養費）
    .about = 1个月的医疗费超过上限额的人，可以拿回超过的部分。从看病的下个月起2年以内申请。
    .search = 高额医疗费, gaoeyiliaofei, 返还, fanhuan, 退钱, tuiqian, 医疗费, yiliaofei, 住院费, zhuyuanfei, 医院费用, yiyuanfeiyong, 报销, baoxiao, kogaku ryoyohi
procedure-nhi_refund = 医疗费的返还（療養費）
    .about = 付了全部医疗费的人、做了治疗用具的人、在外国看病的人。
    .search = 返还, fanhuan, 全额付了, quanefule, 垫付, dianfu, 报销, baoxiao, 护腰, huyao, 矫形器, jiaoxingqi, 国外看病, guowaikanbing, 国外医院, guowaiyiyuan, ryoyohi
procedure-nhi_birth = 生育补助金（出産育児一時金）
    .about = 有国民健康保险的人生孩子时，支付50万日元。如果由医疗机构直接领取（直接支払制度），不需要办。
    .search = 生育补助, shengyubuzhu, 生孩子的钱, shenghaizideqian, 生育金, shengyujin, 分娩费用, fenmianfeiyong, 50万, 50wan, shussan ichijikin
procedure-nhi_relief = 国民健康保险费的减轻、咨询
    .about = 因工作单位的原因离职的人，或缴保险费有困难的人。
    .search = 付不起保险费, fubuqibaoxianfei, 交不起国保, jiaobuqiguobao, 失业, shiye, 被解雇, beijiegu, 保险费太贵, baoxianfeitaigui, 减免, jianmian, 减额, jiane, 国保费, guobaofei, kokuho
procedure-nhi_maternity = 产前产后的国民健康保险费免缴
    .about = 有国民健康保险的人生孩子时，保险费会减轻。从预产期前6个月起可以办。
    .search = 产前产后, chanqianchanhou, 怀孕, huaiyun, 生孩子, shenghaizi, 保险费免除, baoxianfeimianchu, 免保险费, mianbaoxianfei, kokuho

## Insurance of the late elders

procedure-late_move_in = 75岁以上的医疗保险（後期高齢者医療）的迁入手续
    .about = 75岁及以上的人搬来时的手续。从县外来的人还需要证明。
    .search = 75岁, 75sui, 后期高龄者医疗, houqigaolingzheyiliao, 老人保险, laorenbaoxian, 迁入, qianru, 搬家, banjia, koki koreisha
procedure-late_move_out = 75岁以上的医疗保险（後期高齢者医療）的迁出手续
    .about = 75岁及以上的人搬到市外时，交回资格确认书（資格確認書）。搬到县外时，领取证明。
    .search = 75岁, 75sui, 后期高龄者医疗, houqigaolingzheyiliao, 老人保险, laorenbaoxian, 迁出, qianchu, 搬家, banjia, koki koreisha
procedure-late_75 = 75岁以上的医疗保险（後期高齢者医療）：满75岁时
    .about = 不需要申报。最晚到生日那天，资格确认书（資格確認書）等会邮寄到家。
    .search = 满75岁, man75sui, 75岁, 75sui, 后期高龄者医疗, houqigaolingzheyiliao, 保险变了, baoxianbianle, 老人保险, laorenbaoxian, koki koreisha
procedure-late_disabled = 65岁～74岁的残障认定（後期高齢者医療）
    .about = 有一定残障的65岁到74岁的人，可以选择75岁以上的医疗保险（後期高齢者医療）。也可以退出。
    .search = 65岁, 65sui, 残障, canzhang, 残疾, canji, 残障认定, canzhangrending, 后期高龄者医疗, houqigaolingzheyiliao, koki koreisha
procedure-late_account = 用银行账户缴医疗保险费（後期高齢者医療）
    .about = 75岁以上的医疗保险的保险费，从养老金中扣除改为银行账户自动扣款。
    .search = 自动扣款, zidongkoukuan, 银行扣款, yinhangkoukuan, 停止养老金扣除, tingzhiyanglaojinkouchu, 老人保险费, laorenbaoxianfei, koza furikae

## National pension

procedure-pension_join = 参加国民年金（养老金，离开公司的人等）
    .about = 20岁到59岁、离职或不再是被扶养家属的人的申报。从离职或不再被扶养那天的第二天起14天以内提交。
    .search = 国民年金, guominnianjin, 养老金, yanglaojin, 年金, nianjin, 辞职, cizhi, 离职, lizhi, 退休, tuixiu, 不再被扶养, buzaibeifuyang, kokumin nenkin, nenkin
procedure-pension_join_abroad = 参加国民年金（养老金，从外国来的人）
    .about = 从外国来开始居住的、20岁到59岁的人的申报。
    .search = 国民年金, guominnianjin, 养老金, yanglaojin, 年金, nianjin, 从国外来, congguowailai, 来日本, lairiben, 回国, huiguo, kokumin nenkin, nenkin
procedure-pension_20 = 从20岁起的国民年金（养老金）
    .about = 不需要申报。满20岁后，大约2周会收到通知。学生可以申请推迟缴纳。
    .search = 满20岁, man20sui, 20岁, 20sui, 国民年金, guominnianjin, 养老金, yanglaojin, 年金手册, nianjinshouce, kokumin nenkin
procedure-pension_voluntary = 自愿参加国民年金（任意加入）
    .about = 60岁以后想增加养老金的人，或住在外国期间也想继续的人。
    .search = 增加养老金, zengjiayanglaojin, 自愿参加, ziyuancanjia, 60岁, 60sui, 住在国外, zhuzaiguowai, 年金, nianjin, nini kanyu, nenkin
procedure-pension_exempt = 国民年金保险费的免缴、缓缴（免除・猶予）
    .about = 收入少的人，或失业的人。可以追溯到2年1个月前。
    .search = 付不起年金, fubuqinianjin, 交不起年金, jiaobuqinianjin, 年金免除, nianjinmianchu, 养老金免缴, yanglaojinmianjiao, 缓缴, huanjiao, 失业, shiye, 没有工作, meiyougongzuo, nenkin menjo
procedure-pension_student = 国民年金的学生缓缴特例（学生納付特例）
    .about = 20岁及以上、收入少的学生。每个年度都要申请。
    .search = 学生年金, xueshengnianjin, 大学生, daxuesheng, 专门学校, zhuanmenxuexiao, 留学生, liuxuesheng, 付不起年金, fubuqinianjin, 学生特例, xueshengteli, gakusei nofu tokurei
procedure-pension_maternity = 产前产后的国民年金保险费免缴
    .about = 自己缴国民年金（养老金）的人生孩子时。从预产期前6个月起可以办。
    .search = 产前产后, chanqianchanhou, 怀孕, huaiyun, 生孩子, shenghaizi, 年金免除, nianjinmianchu, 养老金免缴, yanglaojinmianjiao, nenkin menjo
procedure-pension_address = 养老金的地址变更
    .about = 如果已登记个人编号（My Number），就不需要申报。
    .search = 年金改地址, nianjingaidizhi, 养老金地址, yanglaojindizhi, 地址变了, dizhibianle, 年金, nianjin, nenkin
