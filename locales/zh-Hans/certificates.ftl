# Machine-made translation, not reviewed by a person.

## Residence record

procedure-cert_residence = 住民票副本（住民票の写し）
    .about = 居住登记的证明，证明您现在的地址和家人。
    .search = 住民票, zhuminpiao, 居住登记, juzhudengji, 居住证明, juzhuzhengming, 地址证明, dizhizhengming, 住址证明, zhuzhizhengming, 居民证明, juminzhengming, juminhyo
procedure-cert_residence_elsewhere = 其他市町村的住民票
    .about = 住在近江八幡市外的本人，或同一户的人可以领取。不写户籍所在地（本籍）。
    .search = 其他城市住民票, qitachengshizhuminpiao, 外地住民票, waidizhuminpiao, 其他市町村, biedeshitingcun, 住民票, zhuminpiao, 异地领取, yidilingqu, juminhyo
procedure-cert_residence_removed = 已注销的住民票（除票）
    .about = 去世的人，或搬到市外的人的住民票。
    .search = 除票, chupiao, 注销住民票, zhuxiaozhuminpiao, 去世的人, qushideren, 继承, jicheng, 搬走的人, banzouderen, johyo
procedure-cert_residence_form = 住民票的记载事项证明（記載事項証明）
    .about = 在工作单位或养老金的表格上证明地址等。
    .search = 表格证明, biaogezhengming, 公司表格, gongsibiaoge, 养老金表格, yanglaojinbiaoge, 记载事项证明, jizaishixiangzhengming, 盖章证明, gaizhangzhengming, 住址证明, zhuzhizhengming

## Family register

procedure-cert_register = 户籍证明（戸籍，謄本・抄本）
    .about = 户籍所在地（本籍）在近江八幡市的人现在的户籍证明。
    .search = 户籍, huji, 户籍证明, hujizhengming, 户口, hukou, 结婚证明, jiehunzhengming, 出生证明, chushengzhengming, 亲属证明, qinshuzhengming, koseki, tohon
procedure-cert_register_elsewhere = 户籍在其他市町村（広域交付）
    .about = 本人、配偶、父母、祖父母、子女和孙子女的户籍可以领取。请本人来。
    .search = 外地户籍, waidihuji, 其他城市户籍, qitachengshihuji, 户籍, huji, 继承, jicheng, 异地领取, yidilingqu, koseki
procedure-cert_register_old = 旧户籍（除籍・改製原戸籍）
    .about = 用于继承等的旧户籍的证明。
    .search = 旧户籍, jiuhuji, 除籍, chuji, 以前的户籍, yiqiandehuji, 继承, jicheng, 祖先, zuxian, joseki
procedure-cert_addresses = 住址变更记录（戸籍の附票）
    .about = 证明住址的变化。户籍所在地（本籍）在市外的人，请向那里的市町村申请。
    .search = 住址变更记录, zhuzhibiangengjilu, 以前的地址, yiqiandedizhi, 地址历史, dizhilishi, 附票, fupiao, 旧地址, jiudizhi, fuhyo
procedure-cert_standing = 无破产等记录的证明（身分証明書）、单身证明（独身証明書）
    .about = 证明没有破产或被监护，或证明单身。户籍所在地（本籍）在近江八幡市的人可以领取。这不是身份证。
    .search = 身份证明书, shenfenzhengmingshu, 单身证明, danshenzhengming, 未婚证明, weihunzhengming, 没有破产, meiyoupochan, 独身证明, dushenzhengming, mibun shomeisho
procedure-cert_acceptance = 受理证明（受理証明書）
    .about = 证明交到近江八幡市的结婚申报（婚姻届）、出生申报（出生届）等已受理。
    .search = 受理证明, shoulizhengming, 结婚证明, jiehunzhengming, 出生证明, chushengzhengming, 离婚证明, lihunzhengming, 结婚证, jiehunzheng, 出生证, chushengzheng, juri shomei

## Seal, tax, passport

procedure-cert_seal = 印章登记证明（印鑑登録証明書）
    .about = 证明您登记的印章。请带印章登记卡（印鑑登録証），不用带印章。
    .search = 印章证明, yinzhangzhengming, 印章登记证明, yinzhangdengjizhengming, 印章, yinzhang, 印鉴证明, yinjianzhengming, 图章, tuzhang, inkan, hanko
procedure-cert_income = 收入和课税证明（所得・課税証明書）
    .about = 当年1月1日住在近江八幡市的人的收入和税的证明。
    .search = 收入证明, shouruzhengming, 课税证明, keshuizhengming, 税务证明, shuiwuzhengming, 非课税证明, feikeshuizhengming, 免税证明, mianshuizhengming, 所得证明, suodezhengming, shotoku shomei
procedure-cert_tax_paid = 完税证明（納税証明書）
    .about = 证明已缴市里的税。刚缴完的人，还需要收据（領収証書）。
    .search = 完税证明, wanshuizhengming, 纳税证明, nashuizhengming, 缴税证明, jiaoshuizhengming, 没有欠税, meiyouqianshui, 税务证明, shuiwuzhengming, nozei shomei
procedure-cert_vehicle_tax = 轻型车辆税的完税证明（车检用）
    .about = 车检时的证明。因为可以用电子方式确认缴税，多数情况不需要。
    .search = 车检, chejian, 轻型车辆税, qingxingcheliangshui, 车税, cheshui, 车检证明, chejianzhengming, 完税证明, wanshuizhengming, shaken
procedure-cert_property = 房地产的评估、税额证明（評価・公課証明書）
    .about = 证明土地、房屋的价格和税额。
    .search = 评估证明, pingguzhengming, 房地产证明, fangdichanzhengming, 土地价格, tudijiage, 房屋价格, fangwujiage, 继承, jicheng, 固定资产, gudingzichan, hyoka shomei, 名寄账, mingjizhang, 房产清单, fangchanqingdan
procedure-passport = 护照（パスポート）
    .about = 市政府不办理。请在滋贺县护照中心（滋賀県パスポートセンター）等申请。换发也可以在网上办理，多数人不需要户籍。
    .search = 护照, huzhao, 换护照, huanhuzhao, 新护照, xinhuzhao, 护照更新, huzhaogengxin, 出国, chuguo, 旅行, lvxing, passport, 护照丢了, huzhaodiule
procedure-cert_konbini = 在便利店领取证明
    .about = 用个人编号卡（My Number）和4位密码，6点30分到23点可以领取。户籍只能在工作日白天领取。
    .search = 便利店, bianlidian, 便利店领证明, bianlidianlingzhengming, 晚上领证明, wanshanglingzhengming, 周末领证明, zhoumolingzhengming, 便利店机器, bianlidianjiqi, 住民票, zhuminpiao, konbini
