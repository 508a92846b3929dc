# Machine-made translation, not reviewed by a person.

## Water

procedure-water_move = 搬家时联系自来水
    .about = 告诉我们自来水开始用和停用的日期。水费付给管理公司的房子，请问管理公司。
    .search = 自来水, zilaishui, 搬家, banjia, 开通自来水, kaitongzilaishui, 停用自来水, tingyongzilaishui, 水费, shuifei, 管理公司, guanligongsi, suido
procedure-water_start = 开始用自来水
    .about = 开通自来水的申请。也可以打电话或在网上办理。
    .search = 开通自来水, kaitongzilaishui, 自来水, zilaishui, 没有水, meiyoushui, 开自来水, kaizilaishui, 通水, tongshui, suido
procedure-water_stop = 停用自来水
    .about = 不再用自来水时的申请。也可以打电话或在网上办理。
    .search = 停用自来水, tingyongzilaishui, 停水, tingshui, 关水, guanshui, 自来水销户, zilaishuixiaohu, 取消自来水, quxiaozilaishui, suido
procedure-water_change = 变更自来水的户名、付款方式
    .about = 使用人、房主或付款方式变更时的手续。
    .search = 自来水改名, zilaishuigaiming, 水费, shuifei, 付款方式, fukuanfangshi, 过户, guohu, 自动扣款, zidongkoukuan, suido
procedure-water_pay = 付水费、水费咨询
    .about = 适用于要付水费的人，或付费有困难的人。可以打电话咨询。也可以在银行或用手机付款。
    .search = 水费, shuifei, 交水费, jiaoshuifei, 付水费, fushuifei, 付不起水费, fubuqishuifei, 下水道费, xiashuidaofei, suido, 水表, shuibiao, 水费太高, shuifeitaigao, 自动扣款, zidongkoukuan

## Waste

procedure-waste_move = 搬家后怎样扔垃圾
    .about = 收垃圾的日期和分类，请看市的网页和您地区的垃圾投放点（集積所）。
    .search = 垃圾, laji, 收垃圾日, shoulajiri, 垃圾分类, lajifenlei, 搬家, banjia, 扔垃圾, renglaji, gomi
procedure-waste_guide = 垃圾分类、收垃圾的日期
    .about = 可以领取分类表和收垃圾日期的说明。市指定垃圾袋可以在商店买。
    .search = 垃圾, laji, 垃圾分类, lajifenlei, 收垃圾日, shoulajiri, 垃圾日历, lajirili, 垃圾袋, lajidai, 回收, huishou, gomi, 分类表, fenleibiao, 可燃垃圾, keranlaji, 回收日, huishouri, 电池, dianchi, 塑料瓶, suliaoping, 易拉罐, yilaguan
procedure-waste_large = 自送大件垃圾、大量垃圾
    .about = 开车送到环境能源中心（環境エネルギーセンター）。
    .search = 大件垃圾, dajianlaji, 家具, jiaju, 沙发, shafa, 床, chuang, 床垫, chuangdian, 扔家具, rengjiaju, 大量垃圾, dalianglaji, sodai gomi, 送垃圾, songlaji, 垃圾处理厂, lajichulichang, 焚烧厂, fenshaochang

## Dogs

procedure-dog_new = 狗的登记
    .about = 开始养出生91天及以上的狗时的登记。登记3,000日元，狂犬病疫苗牌（注射済票）550日元。请从开始养的那天起30天以内办理。
    .search = 狗登记, goudengji, 养狗, yanggou, 狗, gou, 新狗, xingou, 小狗, xiaogou, 宠物, chongwu, inu
procedure-dog_move_in = 变更狗的地址（搬来本市的狗）
    .about = 带着在以前市町村登记的狗搬来时的申报。旧登记牌（鑑札）可以免费换新的。旧登记牌丢了要1,600日元。
    .search = 狗搬家, goubanjia, 狗地址, goudizhi, 狗, gou, 宠物, chongwu, 狗牌, goupai, inu
procedure-dog_change = 变更狗的登记
    .about = 主人或地址变更，或狗死亡时的申报。请从那天起30天以内提交。
    .search = 狗死了, gousile, 换主人, huanzhuren, 狗地址, goudizhi, 宠物死了, chongwusile, 狗, gou, inu
procedure-dog_shot = 狂犬病疫苗牌（注射済票）
    .about = 打过疫苗的狗，领取当年度的疫苗牌。
    .search = 狂犬病, kuangquanbing, 狗疫苗, gouyimiao, 狗打针, goudazhen, 疫苗牌, yimiaopai, 狗, gou, kyokenbyo
procedure-dog_move_within = 变更狗的地址（在市内搬家的狗）
    .about = 在市内变更地址的狗的申报。请从搬家那天起30天以内提交。
    .search = 狗地址, goudizhi, 带狗搬家, daigoubanjia, 市内搬家, shineibanjia, 狗, gou, 宠物, chongwu, inu
procedure-dog_chip = 狗的芯片登记、变更
    .about = 装了芯片的狗，国家的登记也要从变化那天起30天以内变更。可以在网上办理。
    .search = 芯片, xinpian, 狗芯片, gouxinpian, 狗登记, goudengji, 宠物, chongwu, 狗, gou, microchip
document-chip_papers = 芯片的登记证明书（只限装了芯片的狗）

## Housing and disasters

procedure-housing_apply = 市营住宅的申请、咨询
    .about = 住房有困难、收入低于标准的人可以申请。也受理住户的申报。
    .search = 市营住宅, shiyingzhuzhai, 公租房, gongzufang, 公营住宅, gongyingzhuzhai, 租房, zufang, 房租, fangzu, 找房子, zhaofangzi, shiei jutaku
procedure-disaster_certificate = 申请灾害损失证明（罹災証明書）
    .about = 房屋因台风、地震等受损时的证明。请在收拾之前拍照。火灾的证明在消防署。
    .search = 灾害证明, zaihaizhengming, 受灾证明, shouzaizhengming, 台风, taifeng, 地震, dizhen, 水灾, shuizai, 火灾, huozai, 房屋受损, fangwushousun, risai, 台风损失, taifengsunshi, 地震损失, dizhensunshi, 屋顶坏了, wudinghuaile, 保险理赔, baoxianlipei
document-damage_photos = 能看出受损情况的照片（如果拍了）

## Nothing of the list fits

procedure-living_consult = 生活的其他咨询
    .about = 列表里没有的事。工作人员听您说，并告诉您去哪个窗口。
    .search = 生活咨询, shenghuozixun, 其他, qita, 其他咨询, qitazixun, 不知道去哪里, buzhidaoqunali, 生活, shenghuo
