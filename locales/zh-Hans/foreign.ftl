# Machine-made translation, not reviewed by a person.

## Papers

document-stay_papers = 入国管理局（入管）要求的文件（证明、照片等）
document-common_name_papers = 能看出在日本使用该名字的东西（大约2样）

## Errands

procedure-foreign_consult = 外国人的生活咨询
    .about = 语言或生活有困难时，我们为您找翻译，并为您联系该去的地方。
    .search = 外国人, waiguoren, 翻译, fanyi, 语言帮助, yuyanbangzhu, 中文, zhongwen, 生活咨询, shenghuozixun, 听不懂日语, tingbudongriyu, 外国人咨询, waiguorenzixun, tsuyaku
procedure-foreign_prefecture = 滋贺县的外国人咨询窗口
    .about = 滋贺县国际协会（滋賀県国際協会）用多种语言接受电话咨询。
    .search = 滋贺县, zihexian, 电话咨询, dianhuazixun, 国际协会, guojixiehui, 多种语言, duozhongyuyan, 外国人咨询, waiguorenzixun, 中文电话, zhongwendianhua
procedure-foreign_classes = 日语教室
    .about = 在近江八幡市国际协会（国際協会）的教室学日语，认识新朋友。
    .search = 学日语, xueriyu, 日语教室, riyujiaoshi, 日语课, riyuke, 日语班, riyuban, 交朋友, jiaopengyou, 交流, jiaoliu, nihongo
procedure-foreign_address = 改写在留卡（在留カード）上的地址
    .about = 搬家的外籍居民，在申报地址时一起改写卡背面的地址。请带所有人的卡。
    .search = 在留卡, zailiuka, 在留卡地址, zailiukadizhi, 改地址, gaidizhi, 搬家, banjia, 新地址, xindizhi, zairyu card
procedure-foreign_combined_here = 申请二合一在留卡（特定在留カード）
    .about = 申报地址时，可以一起申请把在留卡和个人编号卡（My Number）合成一张。想要的人才需要申请。
    .search = 二合一在留卡, erheyizailiuka, 合成一张卡, hechengyizhangka, 新在留卡, xinzailiuka, 在留卡, zailiuka, 个人编号卡, gerenbianhaoka, my number, tokutei zairyu card
procedure-foreign_combined = 申请二合一在留卡（特定在留カード，入管）
    .about = 不申报地址时，在入国管理局（入管）把在留卡和个人编号卡（My Number）合成一张。
    .search = 二合一在留卡, erheyizailiuka, 合成一张卡, hechengyizhangka, 入管, ruguan, 在留卡, zailiuka, 个人编号卡, gerenbianhaoka, nyukan
procedure-foreign_stay = 延长在留期限、变更在留资格
    .about = 在入国管理局（入管）办理。市政府不受理。
    .search = 签证, qianzheng, 延长签证, yanchangqianzheng, 续签, xuqian, 在留资格, zailiuzige, 变更签证, biangengqianzheng, 家属签证, jiashuqianzheng, 永住, yongzhu, 入管, ruguan, visa, zairyu shikaku
procedure-foreign_card_extend = 延长个人编号卡（My Number）的有效期
    .about = 在留期限延长后，在卡到期之前办理。卡到期后就不能使用。
    .search = 个人编号卡到期, gerenbianhaokadaoqi, 延长卡, yanchangka, 续签后, xuqianhou, 卡有效期, kayouxiaoqi, 个人编号卡, gerenbianhaoka, my number
procedure-foreign_card_lost = 补发在留卡（在留カード）
    .about = 从知道丢失之日起14天以内，在入国管理局（入管）办理。请先向警察报案。
    .search = 在留卡丢了, zailiukadiule, 在留卡被偷, zailiukabeitou, 补发在留卡, bufazailiuka, 补卡, buka, 入管, ruguan, zairyu card
procedure-foreign_special = 特别永住者证明书（特別永住者証明書）的手续
    .about = 更新、丢失、地址或姓名变更时，在市政府办理的手续。
    .search = 特别永住者, tebieyongzhuzhe, 永住者证明书, yongzhuzhezhengmingshu, 更新, gengxin, 丢失, diushi, 改名, gaiming, tokubetsu eijusha
procedure-common_name = 登记平时用的名字（通称）
    .about = 外国籍的人，可以把在日本平时用的名字写在住民票和个人编号卡上。不写在在留卡（在留カード）上。
    .search = 通称, tongcheng, 通名, tongming, 日本名字, ribenmingzi, 平时用的名字, pingshiyongdemingzi, 别名, bieming, tsusho
procedure-foreign_school = 外籍孩子的入学申请
    .about = 小学、初中年龄的外籍孩子，上市里学校的申请。
    .search = 外籍孩子上学, waijihaizishangxue, 入学, ruxue, 小学, xiaoxue, 初中, chuzhong, 学校, xuexiao, 孩子上学, haizishangxue, gakko
