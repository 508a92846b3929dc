# Machine-made translation, not reviewed by a person.

## Papers

document-care_doctor = 平时看病的医生和医院的名字（写下来）
document-care_share_cards = 护理保险负担比例证（負担割合証）、负担限额认定证（負担限度額認定証）（如果有）

## Errands

procedure-care_apply = 申请护理等级认定
    .about = 开始使用上门护理、日间护理等的第一次申请。家人也可以申请。
    .search = 护理等级, hulidengji, 护理认定, hulirending, 上门护理, shangmenhuli, 日间护理, rijianhuli, 照顾父母, zhaogufumu, 失智症, shizhizheng, 养老院, yanglaoyuan, 护理保险, hulibaoxian, kaigo, nintei
procedure-care_change = 变更或更新护理等级认定
    .about = 身体状况变化时，或从到期前60天起的申请。
    .search = 护理等级变更, hulidengjibiangeng, 护理更新, huligengxin, 病情加重, bingqingjiazhong, 到期, daoqi, 护理认定, hulirending, kaigo
procedure-care_limit = 减轻机构的伙食费和房间费的申请
    .about = 适用于不用缴住民税的家庭中，存款少于标准的人。随时可以申请，每年8月更新。
    .search = 养老院费用, yanglaoyuanfeiyong, 伙食费, huoshifei, 房间费, fangjianfei, 减轻费用, jianqingfeiyong, 短期入住, duanqiruzhu, 限额, xiane, kaigo
procedure-care_high_cost = 高额护理服务费返还（高額介護サービス費）
    .about = 1个月护理费的自付部分超过上限时，退回超过的部分。
    .search = 护理费太高, hulifeitaigao, 退护理费, tuihulifei, 护理费返还, hulifeifanhuan, 上限, shangxian, 自付, zifu, kogaku kaigo
procedure-care_home_repair = 扶手等住宅改造、购买福利用品
    .about = 补助一部分费用。请在施工或购买之前申请。
    .search = 扶手, fushou, 住宅改造, zhuzhaigaizao, 台阶, taijie, 洗澡椅, xizaoyi, 马桶, matong, 福利用品, fuliyongpin, 护理用品, huliyongpin, tesuri
procedure-care_card_again = 补发护理保险证（介護保険被保険者証）等
    .about = 护理保险证或负担比例证丢失、弄脏时的手续。
    .search = 护理保险证丢了, hulibaoxianzhengdiule, 补发, bufa, 护理保险证, hulibaoxianzheng, 弄脏, nongzang, 负担比例证, fudanbilizheng, saikofu
procedure-care_premium = 护理保险费的咨询
    .about = 65岁及以上的人怎样缴护理保险费，或缴费有困难时的咨询。
    .search = 护理保险费, hulibaoxianfei, 缴不起, jiaobuqi, 减免, jianmian, 从养老金扣, congyanglaojinkou, 保险费, baoxianfei, kaigo hokenryo
procedure-elder_consult = 老年人的综合咨询
    .about = 健忘、独居、出院、护理的辛苦等，本人和家人什么都可以谈。
    .search = 健忘, jianwang, 失智症, shizhizheng, 老人, laoren, 老年人, laonianren, 独居, duju, 出院, chuyuan, 照护累了, zhaohuleile, 养老院, yanglaoyuan, 父母老了, fumulaole
procedure-elder_service = 老年人的看望关照、送餐等
    .about = 申请紧急呼叫设备、送餐、纸尿裤等，帮助老年人在家生活。
    .search = 送餐, songcan, 紧急呼叫, jinjihujiao, 纸尿裤, zhiniaoku, 守护, shouhu, 尿布, niaobu, 走失, zoushi, 老人服务, laorenfuwu
procedure-elder_private = 老年人的生活咨询
    .about = 首先，由负责的工作人员在安静的地方听您说。只说您想说的就可以。
    .search = 难以开口, nanyikaikou, 被打, beida, 钱被拿走, qianbeinazou, 虐待, nvedai, 成年监护, chengnianjianhu, 老人, laoren, koken
procedure-care_young = 39岁及以下的人的帮助咨询
    .about = 护理保险从40岁开始。年轻人可以和我们一起找残障或疾病的支援。
    .search = 年轻人护理, nianqingrenhuli, 生病, shengbing, 帮助, bangzhu, 支援, zhiyuan, 39岁以下, 39suiyixia, 上门护理, shangmenhuli
procedure-elder_vaccine = 老年人的疫苗接种
    .about = 带状疱疹等的疫苗接种。请先确认对象年龄和费用，再接种。
    .search = 疫苗, yimiao, 带状疱疹, daizhuangpaozhen, 肺炎, feiyan, 流感, liugan, 打针, dazhen, 预防针, yufangzhen, yobo sesshu, 新冠疫苗, xinguanyimiao

## Moving with a care level

document-care_transfer_paper = 受给资格证明书（受給資格証明書，以前市町村的护理认定文件。如果有）
procedure-care_move_in = 转入护理等级认定
    .about = 让以前市町村的护理等级认定继续有效的申请。搬家之日起超过14天，就要从头申请。
    .late = 有时需要重新接受认定。由窗口确认。
    .search = 护理等级转移, hulidengjizhuanyi, 搬家护理, banjiahuli, 护理认定, hulirending, 继续护理, jixuhuli, 转入, zhuanru, 14天, 14tian, kaigo
procedure-care_move_out = 交回护理保险证（搬到市外）
    .about = 搬到市外的人交回护理保险证，并领取要交给下一个市町村的证明。
    .search = 搬家护理, banjiahuli, 交回护理保险证, jiaohuihulibaoxianzheng, 搬到市外, bandaoshiwai, 护理证明, hulizhengming, 迁出, qianchu, kaigo
procedure-care_move_within = 变更护理保险证的地址
    .about = 在市内搬家后，改写护理保险证和负担比例证上的地址。
    .search = 护理保险地址, hulibaoxiandizhi, 市内搬家, shineibanjia, 变更地址, biangengdizhi, 护理保险证, hulibaoxianzheng, 搬家, banjia, kaigo
procedure-care_join = 65岁时的护理保险证
    .about = 满65岁时会邮寄给您。不需要申报。
    .search = 65岁, 65sui, 护理保险证, hulibaoxianzheng, 没收到, meishoudao, 护理保险, hulibaoxian, 保险证, baoxianzheng, kaigo
