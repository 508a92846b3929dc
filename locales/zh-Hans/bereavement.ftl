# Machine-made translation, not reviewed by a person.

## Papers

document-death_certificate = 死亡诊断书（死亡診断書，与死亡申报在同一张纸上，请先复印）
document-funeral_papers = 葬礼的收据或致谢卡（会葬礼状）
document-their_cards = 逝者的医疗保险资格确认书（資格確認書）和各种卡（能找到的）
document-heir_account = 能证明收款家人银行账户的东西
document-heir_papers = 能证明逝者与家人关系的户籍（戸籍）
document-land_papers = 土地或房屋的登记文件
document-loaned_things = 从市里借的用品和券
document-grave_papers = 火葬许可证（火葬許可証），或现在墓地的证明
document-debt_papers = 能证明债务的信或存折（如果有）

## The register

procedure-death_notice = 死亡申报（死亡届）
    .about = 家人去世时的申报。可以由殡葬公司代为提交。夜间和休息日也可以提交。今天只去这个窗口就可以。
    .late = 现在也可以申报。工作人员会问您迟交的原因。
    .search = 死亡申报, siwangshenbao, 死亡届, siwangjie, 去世, qushi, 死亡, siwang, 家人去世, jiarenqushi, 葬礼, zangli, 死亡诊断书, siwangzhenduanshu, shibo todoke
procedure-death_cremation = 火葬许可和火葬场预约
    .about = 与死亡申报一起领取的许可。火葬场是Sazanami净苑（さざなみ浄苑）。
    .search = 火葬, huozang, 火葬场, huozangchang, 火葬许可, huozangxuke, 骨灰, guhui, 葬礼, zangli, kaso
procedure-death_household = 变更户主（世帯主）
    .about = 户主去世后，户里还有15岁及以上的家人2人或更多时的申报。
    .search = 户主, huzhu, 变更户主, biangenghuzhu, 换户主, huanhuzhu, 住民票, zhuminpiao, 户主去世, huzhuqushi, setainushi
procedure-death_register = 领取户籍和已注销的住民票（除票）
    .about = 用于养老金和继承。从去世到记入户籍，需要几天到2周左右。
    .search = 户籍, huji, 除票, chupiao, 注销户籍, zhuxiaohuji, 继承, jicheng, 住民票, zhuminpiao, koseki, johyo
procedure-death_cards = 印章登记和个人编号卡（My Number）
    .about = 印章登记会自动取消。个人编号卡有时还要用号码，不用急着交回。
    .search = 印章, yinzhang, 印章登记, yinzhangdengji, 个人编号卡, gerenbianhaoka, 交回卡, jiaohuika, 还卡, huanka, my number, inkan

## Insurance, pension, care

procedure-death_national_insurance = 国民健康保险（国保）的停保申报
    .about = 请交回逝者的医疗保险资格确认书（資格確認書）等。
    .search = 国民健康保险, guominjiankangbaoxian, 国保, guobao, 退保, tuibao, 交回保险证, jiaohuibaoxianzheng, 保险停止, baoxiantingzhi, kokuho
procedure-death_late_elder = 75岁以上的医疗保险（後期高齢者医療）停保申报
    .about = 给75岁及以上的人等的手续。多付的保险费或医疗费，有时会退回。
    .search = 75岁以上, 75suiyishang, 老人医疗保险, laorenyiliaobaoxian, 退保, tuibao, 交回保险证, jiaohuibaoxianzheng, 退保险费, tuibaoxianfei, koki koreisha
procedure-death_funeral_grant = 申请丧葬费补助（葬祭費）
    .about = 发给办葬礼的人。请从葬礼的第二天起2年以内申请。
    .search = 丧葬费, sangzangfei, 葬礼补助, zanglibuzhu, 葬礼的钱, zanglideqian, 丧主, sangzhu, 补助, buzhu, sosaihi
procedure-death_work_insurance = 工作单位的医疗保险手续和埋葬费补助（埋葬料）
    .about = 不在市政府，在工作单位或医疗保险的窗口办理。有时会发放埋葬费补助。
    .search = 埋葬费, maizangfei, 公司保险, gongsibaoxian, 工作单位保险, gongzuodanweibaoxian, 丧葬补助, sangzangbuzhu, 埋葬料, maizangliao, maisoryo
procedure-death_join_insurance = 家人重新参加医疗保险和养老金
    .about = 家人原来参加逝者工作单位的医疗保险时，要申报参加国民健康保险（国保）、国民年金（养老金）。
    .search = 加入国保, jiaruguobao, 家人的保险, jiarendebaoxian, 被扶养家属, beifuyangjiashu, 国民年金, guominnianjin, 没有保险了, meiyoubaoxianle, 换保险, huanbaoxian, fuyo
procedure-death_pension = 养老金领取人死亡申报、未付养老金（未支給年金）
    .about = 有的养老金由年金事务所（年金事務所）受理。到去世当月为止的养老金，有时家人可以领取。
    .search = 停止养老金, tingzhiyanglaojin, 未付养老金, weifuyanglaojin, 养老金, yanglaojin, 年金, nianjin, 年金事务所, nianjinshiwusuo, 去世后养老金, qushihouyanglaojin, nenkin
procedure-death_survivor_pension = 遗属养老金（遺族年金）等的咨询
    .about = 查一查家人可以领取的养老金或一次性补助。逝者是公司职员时，去年金事务所（年金事務所）。
    .search = 遗属养老金, yishuyanglaojin, 遗族年金, yizunianjin, 丈夫去世, zhangfuqushi, 妻子去世, qiziqushi, 寡妇, guafu, 一次性补助, yicixingbuzhu, izoku nenkin
procedure-death_care = 交回护理保险证、结算护理保险费
    .about = 逝者是65岁及以上，或有护理等级认定时的手续。护理保险费有时退回，有时要补缴。
    .search = 护理保险, hulibaoxian, 交回护理保险证, jiaohuihulibaoxianzheng, 护理保险费, hulibaoxianfei, 退保险费, tuibaoxianfei, 结算, jiesuan, kaigo hoken

## Handbooks, tickets, children

procedure-death_handbook = 交回残障手册（障害者手帳）、受给者证（受給者証）
    .about = 交回手册和受给者证，停止补贴。还没领取的补贴，有时家人可以领取。
    .search = 残障手册, canzhangshouce, 交回手册, jiaohuishouce, 受给者证, shoujizhezheng, 停止补贴, tingzhibutie, 未领补贴, weilingbutie, 残疾证, canjizheng, techo
procedure-death_medical_ticket = 交回医疗费受给券（受給券）
    .about = 交回逝者用过的、减轻医疗费的券。
    .search = 受给券, shoujiquan, 医疗券, yiliaoquan, 交回, jiaohui, 医疗费补助, yiliaofeibuzhu, 福利医疗, fuliyiliao, 券, quan, jukyuken
procedure-death_child_allowance = 变更儿童补贴（児童手当）
    .about = 申报由别人领取，或对象孩子减少了。
    .search = 儿童补贴, ertongbutie, 变更领取人, biangenglingquren, 孩子减少, haizijianshao, 儿童津贴, ertongjintie, 换人领取, huanrenlingqu, jido teate
procedure-death_one_parent = 单亲等儿童抚养补贴（児童扶養手当）的咨询
    .about = 抚养失去父亲或母亲的孩子时，有时可以领取补贴。从申请的下个月开始计算，早一点更安心。
    .search = 单亲补贴, danqinbutie, 抚养补贴, fuyangbutie, 单亲, danqin, 单亲妈妈, danqinmama, 单亲爸爸, danqinbaba, 父亲去世, fuqinqushi, 母亲去世, muqinqushi, jido fuyo teate
procedure-death_one_parent_medical = 单亲家庭的医疗费受给券（受給券）
    .about = 减轻单亲家庭父母和孩子医疗费的券。对收入有规定。
    .search = 单亲医疗, danqinyiliao, 医疗费, yiliaofei, 受给券, shoujiquan, 单亲, danqin, 医疗券, yiliaoquan, hitori oya
procedure-death_school = 联系学校、保育园
    .about = 监护人改变时，请告诉孩子上的学校或保育园。不用来市政府。
    .search = 学校, xuexiao, 保育园, baoyuyuan, 幼儿园, youeryuan, 监护人变更, jianhurenbiangeng, 告诉学校, gaosuxuexiao, 家长变更, jiazhangbiangeng

## What the person had

procedure-death_property = 房地产税：现在所有人的申报（現所有者の申告）
    .about = 继承土地或房屋的人要申报。同时也要报上代表人，在登记办完之前由代表人接收税的文件。
    .search = 房地产税, fangdichanshui, 继承人, jichengren, 所有人, suoyouren, 房子, fangzi, 土地, tudi, 代表人, daibiaoren, 固定资产税, gudingzichanshui, kotei shisanzei
procedure-death_registry = 土地、房屋的继承登记（相続登記）
    .about = 在法务局（法務局）办理。规定从知道自己继承之日起3年以内办理。
    .late = 现在也可以登记。请早点咨询法务局。
    .search = 继承登记, jichengdengji, 房屋过户, fangwuguohu, 土地过户, tudiguohu, 法务局, fawuju, 改房子名字, gaifangzimingzi, 遗产登记, yichandengji, sozoku
procedure-death_farmland = 继承农地的申报
    .about = 继承田地的人，从知道继承时起大约10个月以内申报。
    .search = 农地, nongdi, 田, tian, 水田, shuitian, 继承农地, jichengnongdi, 农业委员会, nongyeweiyuanhui, nochi
procedure-death_forest = 继承山林的申报
    .about = 成为森林所有人的人，从成为所有人那天起90天以内申报。
    .search = 山林, shanlin, 森林, senlin, 山, shan, 继承山林, jichengshanlin, 所有人, suoyouren, sanrin
procedure-death_moped = 摩托车、农用车的过户或报废
    .about = 125cc及以下的摩托车和小型农用车，继续使用或不再使用的手续。
    .search = 摩托车, motuoche, 轻便摩托车, qingbianmotuoche, 过户, guohu, 报废, baofei, 拖拉机, tuolaji, 农用车, nongyongche, gentsuki
procedure-death_dog = 变更狗的主人
    .about = 由接着养逝者的狗的人申报。有芯片的狗，国家的登记也要变更。
    .search = 狗, gou, 宠物, chongwu, 换主人, huanzhuren, 狗牌, goupai, 芯片, xinpian, 养狗, yanggou, inu
procedure-death_water = 自来水的过户或停用
    .about = 改成使用人的名字，不用时就停水。也可以打电话或在网上办理。
    .search = 自来水, zilaishui, 水费, shuifei, 改名, gaiming, 停水, tingshui, 停用自来水, tingyongzilaishui, 过户, guohu, suido
procedure-death_city_housing = 市营住宅的更名或退房
    .about = 继续住的家人，或交还房屋的人的手续。
    .search = 市营住宅, shiyingzhuzhai, 公租房, gongzufang, 退房, tuifang, 继续住, jixuzhu, 改名, gaiming, danchi
procedure-death_loaned = 交回从市里借的用品和券
    .about = 交回紧急呼叫设备、出租车券、福利用品等。
    .search = 紧急呼叫, jinjihujiao, 出租车券, chuzuchequan, 福利用品, fuliyongpin, 交回, jiaohui, 借的东西, jiededongxi, 还东西, huandongxi
procedure-death_grave = 迁墓许可、市的墓地
    .about = 把遗骨迁到别的墓地的许可，或市的墓地的更名手续。
    .search = 墓地, mudi, 迁墓, qianmu, 迁坟, qianfen, 骨灰, guhui, 遗骨, yigu, 市墓地, shimudi, ohaka, 改葬, gaizang, kaiso
procedure-death_inheritance = 继承的咨询（相続）
    .about = 是否继承，可以从知道自己要继承那天起3个月以内，到家庭法院（家庭裁判所）决定。犹豫时，请早点咨询。
    .late = 有时可能不被认可。请早点咨询家庭法院。
    .search = 继承, jicheng, 遗产, yichan, 放弃继承, fangqijicheng, 债务, zhaiwu, 欠债, qianzhai, 家庭法院, jiatingfayuan, sozoku hoki
procedure-death_costs = 葬礼和生活的咨询
    .about = 担心葬礼费用时，请在葬礼之前来商量。工作人员在安静的地方听您说。
    .search = 葬礼费用, zanglifeiyong, 付不起葬礼, fubuqizangli, 没有钱, meiyouqian, 生活困难, shenghuokunnan, 生活保护, shenghuobaohu, 丧葬费, sangzangfei
procedure-death_residence_card = 交回在留卡（在留カード）
    .about = 把逝者的在留卡带到入国管理局（入管），或邮寄交回。
    .search = 在留卡, zailiuka, 交回在留卡, jiaohuizailiuka, 入管, ruguan, 外国人去世, waiguorenqushi, 还卡, huanka, zairyu card
procedure-death_elsewhere = 市政府以外的手续（银行、汽车、驾照等）
    .about = 银行、电、煤气、电话、汽车、驾照、护照，请联系各自的公司或机关。
    .search = 银行, yinhang, 电, dian, 煤气, meiqi, 电话, dianhua, 汽车, qiche, 驾照, jiazhao, 护照, huzhao, 信用卡, xinyongka

## After the notice, at ease
procedure-death_later_cards = 以后办：交回保险和护理的证件（葬礼之后）
    .about = 国民健康保险、75岁以上的医疗保险、护理保险、手册、借的用品、家人的新保险等，大致在葬礼之后、从去世那天起14天以内办理。来的日期可以打电话商量。
    .search = 去世后, qushihou, 交回保险证, jiaohuibaoxianzheng, 护理保险证, hulibaoxianzheng, 葬礼之后, zanglizhihou, 保险手续, baoxianshouxu, 14天, 14tian
procedure-death_later_money = 以后办：丧葬费补助、养老金、补贴
    .about = 需要葬礼的收据和记入死亡的户籍（大约2周办好）。从去世那天算起，儿童补贴在15天以内，养老金的申报在10天或14天以内。为了赶上期限，请先打电话。
    .search = 丧葬费, sangzangfei, 未付养老金, weifuyanglaojin, 遗属养老金, yishuyanglaojin, 补贴, butie, 去世后, qushihou, 儿童补贴, ertongbutie, sosaihi
procedure-death_later_things = 以后办：土地、房屋、车、狗的过户（户籍办好后）
    .about = 等户籍备齐再办也可以。从去世那天算起，狗在30天以内；土地和房屋的税、继承咨询大致在3个月以内。也可以打电话询问。
    .search = 继承, jicheng, 房屋过户, fangwuguohu, 土地, tudi, 汽车过户, qicheguohu, 狗, gou, 改名, gaiming, meigi henko
procedure-okuyami_desk = 家人去世后的手续，一起了解（おくやみ）
    .about = 有时可以在一个地方了解所有手续。是否需要预约，请询问综合咨询台。
    .search = 家人去世, jiarenqushi, 去世后手续, qushihoushouxu, 怎么办, zenmeban, 一次办完, yicibanwan, 后事, houshi, okuyami
procedure-death_highcost = 逝者的高额医疗费返还（高額療養費）
    .about = 医疗费高的月份的退款，由继承人领取。期限是从看病的下个月起2年以内。
    .search = 高额医疗费, gaoeyiliaofei, 退医疗费, tuiyiliaofei, 医疗费返还, yiliaofeifanhuan, 去世后, qushihou, 退款, tuikuan, kogaku ryoyohi
procedure-death_list = 取消看望关照、灾害名单的登记
    .about = 逝者登记在避难需支援者名单（避難行動要支援者名簿）或看望关照服务时，请打电话告诉我们。
    .search = 灾害名单, zaihaimingdan, 守护服务, shouhufuwu, 取消登记, quxiaodengji, 避难名单, binanmingdan, 去世后, qushihou
procedure-memorial_grant = 战争死亡者等遗属的特别抚恤金（特別弔慰金）
    .about = 第12次的申请截至2028年3月31日（含当天）。户籍等文件因申请人而不同。
    .search = 战亡者, zhanwangzhe, 遗属, yishu, 抚恤金, fuxujin, 特别抚恤金, tebiefuxujin, 战争, zhanzheng, choikin
procedure-death_income_tax = 逝者的所得税申报（準確定申告）
    .about = 逝者有收入时的申报。从知道去世之日的第二天起4个月以内，交到税务署（税務署）。
    .late = 现在也可以申报。请早点咨询税务署。
    .search = 所得税, suodeshui, 报税, baoshui, 税务署, shuiwushu, 逝者报税, shizhebaoshui, 去世后报税, qushihoubaoshui, kakutei shinkoku
procedure-death_inheritance_tax = 继承税申报（相続税）
    .about = 财产超过基础扣除额（基礎控除）时的申报。从知道去世之日的第二天起10个月以内，交到税务署（税務署）。
    .late = 现在也可以申报。请早点咨询税务署。
    .search = 继承税, jichengshui, 遗产税, yichanshui, 遗产, yichan, 财产, caichan, 税务署, shuiwushu, sozokuzei
