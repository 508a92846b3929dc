# Machine-made translation, not reviewed by a person.

## Moving

procedure-move_in = 迁入申报（転入届）
    .about = 从其他市町村搬来，开始住在近江八幡市时的申报。从开始居住的那天起14天以内提交。
    .late = 现在也可以申报。我们会问您晚报的原因。
    .search = 搬来, banlai, 搬家, banjia, 迁入, qianru, 新地址, xindizhi, 改地址, gaidizhi, 住址变了, zhuzhibianle, 转住民票, zhuanzhuminpiao, 住民登记, zhumindengji, 忘了申报, wangleshenbao, 过了14天, guole14tian, tennyu todoke, juminhyo, 刚搬来
procedure-move_in_abroad = 从国外迁入的申报（転入届）
    .about = 从外国来，开始住在近江八幡市时的申报。从开始居住的那天起14天以内提交。
    .late = 现在也可以申报。我们会问您晚报的原因。
    .search = 从国外来, congguowailai, 来日本, lairiben, 入境, rujing, 刚到日本, gangdaoriben, 回国, huiguo, 住民登记, zhumindengji, 登记地址, dengjidizhi, 迁入, qianru, tennyu todoke
procedure-move_within = 市内搬家申报（転居届）
    .about = 在近江八幡市内换了地址时的申报。从搬家那天起14天以内提交。
    .late = 现在也可以申报。我们会问您晚报的原因。
    .search = 市内搬家, shineibanjia, 搬家, banjia, 换房间, huanfangjian, 换房子, huanfangzi, 新家, xinjia, 盖房子, gaifangzi, 改地址, gaidizhi, 住址变了, zhuzhibianle, 住民登记, zhumindengji, tenkyo todoke
procedure-move_out = 迁出申报（転出届）
    .about = 要搬到其他市町村时的申报。从搬家前2周起可以提交。
    .search = 迁出, qianchu, 搬走, banzou, 搬家, banjia, 离开本市, likaibenshi, 迁出证明, qianchuzhengming, 转出住民票, zhuanchuzhuminpiao, 网上迁出, wangshangqianchu, 一个人住, yigerenzhu, tenshutsu todoke
procedure-move_out_abroad = 迁到国外的申报（転出届）
    .about = 要在外国住1年或更长时间时的申报。离开日本前提交。
    .search = 搬到国外, bandaoguowai, 离开日本, likairiben, 回国, huiguo, 回中国, huizhongguo, 出国, chuguo, 海外工作, haiwaigongzuo, 留学, liuxue, 迁出, qianchu, tenshutsu todoke
procedure-household_change = 户变更申报（世帯変更届）
    .about = 地址不变，户主（世帯主）或一户的成员变了时的申报。从变化那天的第二天起14天以内提交。
    .search = 换户主, huanhuzhu, 户主变更, huzhubiangeng, 分户, fenhu, 合户, hehu, 同住, tongzhu, 家庭变更, jiatingbiangeng, setai, setainushi
procedure-licence_address = 变更驾驶证的地址或姓名
    .about = 在警察署或驾照中心办。只用写入个人编号卡的驾驶证（マイナ免許証）的人，如果事先办过手续，只要向市政府申报，就会改。
    .search = 驾照, jiazhao, 驾驶证地址, jiashizhengdizhi, 驾照改地址, jiazhaogaidizhi, 警察署, jingchashu, 驾照中心, jiazhaozhongxin, unten menkyo, menkyo, 驾照改名, jiazhaogaiming

## My Number card

procedure-mynum_continue = 继续使用个人编号卡（継続利用）
    .about = 让以前的市町村办的卡，在这里也能用。要用e-Tax的人，请告诉窗口。
    .search = 个人编号卡, gerenbianhaoka, 继续使用, jixushiyong, 卡上的地址, kashangdedizhi, 卡改地址, kagaidizhi, my number card, mainanba card
procedure-mynum_address = 变更个人编号卡的地址
    .about = 给在本市内换了地址的人，改写卡上的地址。
    .search = 个人编号卡地址, gerenbianhaokadizhi, 卡改地址, kagaidizhi, 卡面, kamian, 换地址, huandizhi, my number card
procedure-mynum_name = 变更个人编号卡的姓名
    .about = 给因结婚等改了姓名的人，改写卡上的姓名。请从姓名变更那天的第二天起14天以内办理。
    .search = 改姓, gaixing, 改名, gaiming, 卡上的姓名, kashangdexingming, 写入旧姓, xierujiuxing, 姓名变更, xingmingbiangeng, my number card
procedure-mynum_sign = 重新写入签名用电子证书（署名用電子証明書）
    .about = 因地址或姓名变了，e-Tax、网上申请用的证书被消除的人。
    .search = 签名用电子证书, qianmingyongdianzizhengshu, 电子证书, dianzizhengshu, 报税, baoshui, 网上申请, wangshangshenqing, e-Tax用不了, e-taxyongbuliao, 确定申告, quedingshengao
procedure-mynum_apply = 申请个人编号卡（My Number）
    .about = 第一次办卡的人。拿到卡大约要1个月。
    .search = 申请个人编号卡, shenqinggerenbianhaoka, 办卡, banka, 做卡, zuoka, 我的号码卡, wodehaomaka, 第一次办卡, diyicibanka, 拍照片, paizhaopian, my number card, mainanba card
procedure-mynum_express = 个人编号卡的特急发卡（特急発行）
    .about = 丢了卡、急着重新办的人，和丢失申报一起申请。最快1周寄到家。
    .search = 急办, jiban, 快点要卡, kuaidianyaoka, 特急, teji, 补办卡, bubanka, 个人编号卡, gerenbianhaoka, my number card
procedure-mynum_baby = 宝宝的个人编号卡
    .about = 可以和出生申报（出生届）同时申请。未满1岁时，卡寄得快，也不需要照片。
    .search = 宝宝的卡, baobaodeka, 孩子的个人编号卡, haizidegerenbianhaoka, 婴儿办卡, yingerbanka, 特急, teji, my number baby
procedure-mynum_get = 领取个人编号卡
    .about = 收到市里寄的领卡通知明信片（交付通知書）的本人来领取。
    .search = 领卡, lingka, 取卡, quka, 收到明信片, shoudaomingxinpian, 领卡通知, lingkatongzhi, 设密码, shemima, 个人编号卡, gerenbianhaoka, my number card
procedure-mynum_renew_certificate = 更新电子证书
    .about = 卡的电子证书（5年有效）快到期的人。从到期前3个月起可以办。
    .search = 电子证书, dianzizhengshu, 有效期, youxiaoqi, 更新, gengxin, 过期, guoqi, 蓝色信封, lansexinfeng, 医保卡用不了, yibaokayongbuliao, 个人编号卡更新, gerenbianhaokagengxin, my number koshin
procedure-mynum_renew_card = 更新个人编号卡
    .about = 卡（10年有效，未成年人5年）快到期的人。从到期前3个月起可以办。
    .search = 卡过期, kaguoqi, 卡更新, kagengxin, 换新卡, huanxinka, 有效期, youxiaoqi, 个人编号卡更新, gerenbianhaokagengxin, my number card, koshin
procedure-mynum_pin = 变更密码、解锁
    .about = 忘了密码，或输错被锁的人。如果只是签名用密码，用便利店和手机也能重设。
    .search = 忘记密码, wangjimima, 密码, mima, 锁了, suole, 解锁, jiesuo, 密码错误, mimacuowu, 重设密码, chongshemima, pin, anshobango, 密码忘了, 忘了密码, 个人编号卡密码
procedure-mynum_lost = 个人编号卡丢失、补发
    .about = 丢了卡的人的申报。请先打电话（0120-95-0178，24小时）停用卡。领取新卡时，大约要1,000日元。
    .search = 卡丢了, kadiule, 丢卡, diuka, 被偷, beitou, 找不到卡, zhaobudaoka, 补办, buban, 补发, bufa, 停卡, tingka, 个人编号卡丢失, gerenbianhaokadiushi, my number lost
procedure-mynum_return = 交回个人编号卡
    .about = 想交回卡的人。
    .search = 退卡, tuika, 还卡, huanka, 不要卡, buyaoka, 退还, tuihuan, my number card

## Registered seal

procedure-seal_register = 印章登记（印鑑登録）
    .about = 15岁及以上的市民登记正式印章（実印）。搬来的人要重新登记。
    .search = 印章登记, yinzhangdengji, 印章, yinzhang, 图章, tuzhang, 盖章, gaizhang, 印鉴, yinjian, 实印, shiyin, 印章证明, yinzhangzhengming, inkan, hanko, jitsuin
procedure-seal_stop = 取消印章登记、登记卡丢失
    .about = 丢了印章登记卡（印鑑登録証）的人，或要换印章的人的申报。
    .search = 印章卡丢了, yinzhangkadiule, 换印章, huanyinzhang, 取消印章登记, quxiaoyinzhangdengji, 印章登记卡, yinzhangdengjika, inkan card, inkan
procedure-mynum_express_abroad = 从国外来的人的特急发卡（特急発行）
    .about = 从外国搬来、没有卡的人，在申报后30天以内，可以较快领到卡。
    .search = 特急, teji, 从国外来, congguowailai, 回国, huiguo, 办个人编号卡, bangerenbianhaoka, 快点要卡, kuaidianyaoka, my number card
procedure-mynum_name_today = 变更个人编号卡的姓名（和申报一起）
    .about = 给因申报而改姓名的人，改写卡上的姓名。请从姓名变更那天的第二天起14天以内办理。
    .search = 改姓, gaixing, 改名, gaiming, 写入旧姓, xierujiuxing, 卡上的姓名, kashangdexingming, 姓名变更, xingmingbiangeng, my number card

## Moving, late, online, or in safety
procedure-move_private = 申报前的咨询
    .about = 申报前，工作人员在安静的地方听您说。您只说想说的就可以。
    .search = 不想让人知道地址, buxiangrangrenzhidaodizhi, 地址保密, dizhibaomi, 逃出来, taochulai, 家暴, jiabao, 支援措施, zhiyuancuoshi, 申报前咨询, shenbaoqianzixun, dv
procedure-move_private_record = 关于住民票处理的咨询
    .about = 办申报时，可以在安静的座位商量住民票怎样处理。
    .search = 住民票保密, zhuminpiaobaomi, 地址保密, dizhibaomi, 限制查看, xianzhichakan, 支援措施, zhiyuancuoshi, 不想让人知道地址, buxiangrangrenzhidaodizhi, juminhyo
procedure-late_notice = 过了14天的申报
    .about = 过了14天，也在同一个窗口申报。有时会请您填写晚报的原因。
    .search = 忘了申报, wangleshenbao, 过了14天, guole14tian, 晚了, wanle, 迟报, chibao, 罚款, fakuan, 没有申报, meiyoushenbao, tennyu todoke
procedure-onestop = 网上一站式搬家（引越しワンストップ）
    .about = 用个人编号卡和手机，在Mynaportal（マイナポータル）上可以办迁出申报（転出届），并告知去新市町村的日期。
    .search = 一站式搬家, yizhanshibanjia, 网上迁出, wangshangqianchu, 手机迁出, shoujiqianchu, 迁出申报, qianchushenbao, mynaportal, mainaportal
