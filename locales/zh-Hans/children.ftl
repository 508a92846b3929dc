# Machine-made translation, not reviewed by a person.
# Pregnancy, birth, small children, and parents who raise children alone.

# --- Pregnancy ---
procedure-pregnancy_notice = 怀孕申报（妊娠届）和母子健康手册（母子健康手帳）
    .about = 知道怀孕的人来申报，领取母子健康手册，并和保健师谈话。
    .search = 怀孕, huaiyun, 怀孕申报, huaiyunshenbao, 有孩子了, youhaizile, 母子手册, muzishouce, 孕妇, yunfu, 孕吐, yuntu, 预产期, yuchanqi, 建档, jiandang, boshi techo, ninshin, 怀孕了
procedure-pregnancy_tickets = 产检券（妊婦健診の受診券）
    .about = 和母子健康手册一起，领取产检和产后体检用的一本券。
    .search = 产检, chanjian, 产检券, chanjianquan, 孕检, yunjian, 体检券, tijianquan, 补助券, buzhuquan, 别册, biece, jushinken
procedure-pregnancy_move_in = 搬来的孕妇更换产检券（受診券）
    .about = 怀孕期间搬来的人，把以前市町村的券换成本市的券。
    .search = 怀孕搬家, huaiyunbanjia, 换产检券, huanchanjianquan, 产检券, chanjianquan, 迁入, qianru, 以前的券, yiqiandequan, jushinken
procedure-pregnancy_outside = 在县外做产检的申请
    .about = 要在滋贺县外的医院、助产所做产检的人，在产检前申请。
    .search = 回老家生孩子, huilaojiashenghaizi, 县外医院, xianwaiyiyuan, 京都的医院, jingdudeyiyuan, 大阪的医院, dabandeyiyuan, 县外产检, xianwaichanjian, satogaeri
procedure-pregnancy_grant_first = 孕妇支援金（妊婦のための支援給付），第1次
    .about = 给怀孕的人5万日元。可以在怀孕申报面谈时申请。
    .search = 怀孕补助, huaiyunbuzhu, 孕妇补助, yunfubuzhu, 支援金, zhiyuanjin, 5万日元, 5wanriyuan, 5万, 5wan, 生孩子的钱, shenghaizideqian
procedure-pregnancy_grant_second = 孕妇支援金（妊婦のための支援給付），第2次
    .about = 每个宝宝5万日元。从预产期前8周起可以申请。
    .search = 怀孕补助第二次, huaiyunbuzhudierci, 孕妇补助, yunfubuzhu, 5万日元, 5wanriyuan, 双胞胎, shuangbaotai, 生孩子的钱, shenghaizideqian
procedure-pregnancy_test_subsidy = 确认怀孕的费用补助
    .about = 不用缴住民税的家庭，可以得到确认怀孕的医院费用补助（最多1万日元）。
    .search = 验孕费用, yanyunfeiyong, 怀孕检查, huaiyunjiancha, 第一次产科, diyicichanke, 低收入, dishouru, 非课税, feikeshui
procedure-pregnancy_vaccine = 孕妇RS病毒疫苗接种
    .about = 怀孕28周到36周的人，为了保护将出生的宝宝，免费接种疫苗。
    .search = RS病毒, rsbingdu, 疫苗, yimiao, 孕妇疫苗, yunfuyimiao, 打针, dazhen, 宝宝肺炎, baobaofeiyan, rsv
procedure-pregnancy_worry = 怀孕、生孩子的咨询
    .about = 关于怀孕和生孩子，可以和保健师等秘密商量。还没去过医院也可以谈。
    .search = 怀孕咨询, huaiyunzixun, 意外怀孕, yiwaihuaiyun, 怀孕了怎么办, huaiyunlezenmeban, 流产, liuchan, 死产, sichan, 不敢告诉别人, bugangaosubieren, 要不要生, yaobuyaosheng

# --- After a birth ---
procedure-child_allowance_birth = 申请儿童补贴（児童手当，新出生的孩子）
    .about = 有宝宝出生的家庭的补贴申请。从出生的第二天起15天以内提交。公务员向工作单位申请。
    .late = 现在也可以申请。补贴一般从申请那个月的下一个月算起。
    .search = 儿童补贴, ertongbutie, 儿童津贴, ertongjintie, 孩子的钱, haizideqian, 每月的钱, meiyuedeqian, 育儿补贴, yuerbutie, 第二个孩子, diergehaizi, 生了孩子, shenglehaizi, jido teate, kodomo teate
procedure-newborn_visit = 申请宝宝家访（赤ちゃん訪問）
    .about = 请助产士或保健师到家里来的申请。寄出手册里的明信片，或打电话申请。不用去窗口。
    .search = 家访, jiafang, 宝宝家访, baobaojiafang, 新生儿家访, xinshengerjiafang, 助产士, zhuchanshi, 量体重, liangtizhong, 出生联络票, chushenglianluopiao
procedure-low_weight = 低体重儿申报（低体重児の届出）
    .about = 出生体重不到2,500克的宝宝的申报。
    .search = 低体重, ditizhong, 低体重儿, ditizhonger, 宝宝小, baobaoxiao, 出生体重轻, chushengtizhongqing, 不到2500克, budao2500ke
procedure-premature_medical = 早产儿医疗费补助（未熟児養育医療）
    .about = 出生时很小或体弱、需要住院的、未满1岁的宝宝的住院费补助。
    .search = 早产, zaochan, 早产儿, zaochaner, 养育医疗, yangyuyiliao, 出生很小, chushenghenxiao, 住院费, zhuyuanfei, nicu
procedure-postnatal_care = 产后护理（産後ケア）
    .about = 生孩子后未满1年的母亲和宝宝，可以用住宿、当日来回、上门的方式休息和咨询。
    .search = 产后护理, chanhouhuli, 产后, chanhou, 坐月子, zuoyuezi, 睡不着, shuibuzhao, 喂奶, weinai, 母乳, muru, 想休息, xiangxiuxi, 产后抑郁, chanhouyiyu, 带孩子累, daihaizilei
procedure-baby_residence_status = 新生儿取得在留资格
    .about = 父母双方都是外国籍的宝宝的手续。从出生那天算起（包括当天）30天以内，在入国管理局（入管）申请。
    .late = 请尽早与入国管理局（入管）商量。
    .search = 宝宝签证, baobaoqianzheng, 孩子签证, haiziqianzheng, 在留资格, zailiuzige, 宝宝在留卡, baobaozailiuka, 入管, ruguan, 外国人的孩子, waiguorendehaizi, zairyu card, visa, nyukan

# --- Children ---
procedure-child_medical = 儿童医疗费受给券（受給券）
    .about = 让高中年龄及以下的孩子得到医疗费补助的券。
    .search = 儿童医疗费, ertongyiliaofei, 孩子看病, haizikanbing, 看病免费, kanbingmianfei, 受给券, shoujiquan, shougeiquan, 医疗证, yiliaozheng, 福利医疗, fuliyiliao, 高中生医疗费, gaozhongshengyiliaofei, 婴幼儿医疗, yingyoueryiliao, jukyuken, marufuku
procedure-child_allowance_move = 申请儿童补贴（児童手当，搬来的家庭）
    .about = 抚养高中年龄及以下孩子的家庭的申请。15天的期限，从您报给以前市町村的预定迁出日的第二天算起。公务员向工作单位申请。
    .late = 现在也可以申请。补贴一般从申请那个月的下一个月算起。
    .search = 儿童补贴, ertongbutie, 儿童津贴, ertongjintie, 搬家儿童补贴, banjiaertongbutie, 孩子的钱, haizideqian, 每月的钱, meiyuedeqian, 迁入, qianru, jido teate, kodomo teate
procedure-child_allowance_end = 结束儿童补贴的申报（児童手当，搬家）
    .about = 搬到市外时，结束在本市领儿童补贴的申报。在新的市町村需要重新申请。
    .search = 儿童补贴迁出, ertongbutieqianchu, 停止儿童补贴, tingzhiertongbutie, 儿童补贴, ertongbutie, 搬走, banzou, jido teate
procedure-child_allowance_change = 变更儿童补贴（児童手当）
    .about = 领取的人、账户、家人变了时的手续。领取的人变了时，从变化那天的第二天起15天以内办。
    .search = 儿童补贴变更, ertongbutiebiangeng, 儿童补贴离婚, ertongbutielihun, 换领取人, huanlingquren, 换账户, huanzhanghu, 改银行账户, gaiyinhangzhanghu, 分居, fenju, 儿童补贴, ertongbutie, jido teate
procedure-child_medical_end = 交回儿童医疗费受给券（受給券）
    .about = 搬到市外时，交回孩子的受给券。
    .search = 退还受给券, tuihuanshoujiquan, 还医疗券, huanyiliaoquan, 迁出, qianchu, 儿童医疗费, ertongyiliaofei, jukyuken, marufuku
procedure-vaccine_move_in = 搬来的孩子的疫苗接种
    .about = 还没上小学的孩子搬来时，领取本市的预诊表（予診票）。
    .search = 疫苗, yimiao, 预防针, yufangzhen, 打针, dazhen, 预诊票, yuzhenpiao, 接种券, jiezhongquan, 孩子搬家, haizibanjia, yobo sesshu
procedure-infant_checkup = 婴幼儿体检、儿童疫苗接种的咨询
    .about = 想确认体检日期、疫苗接种的事，或没收到通知等时，可以咨询。
    .search = 体检, tijian, 婴儿体检, yingertijian, 幼儿体检, youertijian, 1岁半体检, 1suibantijian, 3岁体检, 3suitijian, 疫苗, yimiao, 预防针, yufangzhen, 打针, dazhen, 母子手册, muzishouce, kenshin, yobo sesshu

# --- Raising children alone ---
procedure-rearing_allowance = 申请单亲等儿童抚养补贴（児童扶養手当）
    .about = 给单亲家庭等的补贴。从申请那个月的下一个月算起。
    .search = 单亲补贴, danqinbutie, 单亲, danqin, 单亲妈妈, danqinmama, 单亲爸爸, danqinbaba, 离婚了, lihunle, 儿童抚养补贴, ertongfuyangbutie, 母子家庭, muzijiating, 父子家庭, fuzijiating, jido fuyo teate
procedure-rearing_allowance_move = 单亲等儿童抚养补贴（児童扶養手当）的地址变更
    .about = 正在领这项补贴的人，或想领的单亲，搬家时的手续。
    .search = 单亲补贴搬家, danqinbutiebanjia, 补贴改地址, butiegaidizhi, 单亲迁入, danqinqianru, 单亲妈妈, danqinmama, jido fuyo teate
procedure-single_medical = 单亲家庭的医疗费受给券（受給券）
    .about = 让单亲家庭的父母和孩子得到医疗费补助的券。有收入条件。
    .search = 单亲医疗费, danqinyiliaofei, 单亲看病, danqinkanbing, 福利医疗, fuliyiliao, 受给券, shoujiquan, shougeiquan, 医疗证, yiliaozheng, 母子家庭, muzijiating, jukyuken, marufuku
procedure-rearing_allowance_end = 停止单亲等儿童抚养补贴（児童扶養手当）的申报
    .about = 结婚后，这项补贴停止。之后领的钱要退回，请尽早申报。
    .search = 停止补贴, tingzhibutie, 再婚, zaihun, 单亲补贴, danqinbutie, 退补贴, tuibutie, 不再是单亲, buzaishidanqin, jido fuyo teate
procedure-single_medical_end = 交回单亲家庭的医疗费受给券（受給券）
    .about = 结婚后不能再用。孩子会领到儿童的医疗费受给券。
    .search = 交回受给券, jiaohuishoujiquan, 再婚, zaihun, 单亲医疗, danqinyiliao, 受给券, shoujiquan, jukyuken
procedure-single_consult = 单亲咨询
    .about = 可以商量单亲的工作、钱、抚养费、孩子的学费等。
    .search = 单亲咨询, danqinzixun, 抚养费, fuyangfei, 单亲妈妈, danqinmama, 单亲爸爸, danqinbaba, 贷款, daikuan, 孩子学费, haizixuefei, 单亲工作, danqingongzuo, 母子家庭, muzijiating

# --- Papers ---
document-pregnancy_form = 怀孕申报表（妊娠届出書）（只限在医院领到的人）
document-bank_account_mother = 怀孕、生孩子的本人名下的存折或银行卡
document-checkup_tickets = 以前市町村的产检券（受診券）的剩余部分
document-checkup_booklet = 母子健康手册的别册（別冊）
document-mutual_aid_papers = 共济保险（共済）的证明（只限参加共济的人）
document-birth_card = 出生联系卡（出生連絡票，母子健康手册别册里的明信片）
document-premature_opinion = 养育医疗意见书（養育医療意見書，由医院填写）
document-household_consent = 18岁及以上的家人签名的同意书（表格在窗口）
document-birth_acceptance = 出生申报的受理证明（受理証明書），或写有出生的文件
document-medical_ticket = 福利医疗费、儿童医疗费的受给券（受給券）
document-allowance_certificate = 补贴的证书或通知（只限正在领的人）
document-single_parent_papers = 户籍证明（戸籍謄本），或单亲等儿童抚养补贴证书（児童扶養手当の証書）
document-pension_papers_if_any = 养老金的证书或通知（只限正在领的人）
procedure-pregnancy_grant_visit = 孕妇支援金第2次（宝宝家访时）
    .about = 每个宝宝5万日元。大多在宝宝家访时领到表格。今天不用去窗口。
    .search = 怀孕补助第二次, huaiyunbuzhudierci, 孕妇补助, yunfubuzhu, 5万日元, 5wanriyuan, 生孩子的钱, shenghaizideqian, 宝宝家访, baobaojiafang, 双胞胎, shuangbaotai
procedure-medical_ticket_address = 福利医疗费、儿童医疗费受给券（受給券）的地址变更
    .about = 给在市内搬家的人，改写医疗费受给券上的地址。
    .search = 受给券改地址, shoujiquangaidizhi, 儿童医疗费, ertongyiliaofei, 福利医疗, fuliyiliao, 地址变更, dizhibiangeng, marufuku, jukyuken
procedure-child_allowance_divorce = 变更儿童补贴（児童手当）的领取人
    .about = 因结婚或离婚，主要抚养孩子的人变了时的申请。从变化那天的第二天起15天以内提交。
    .search = 儿童补贴离婚, ertongbutielihun, 换领取人, huanlingquren, 领补贴的人, lingbutiederen, 儿童补贴, ertongbutie, jido teate
