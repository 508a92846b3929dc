# Machine-made translation, not reviewed by a person.

## Papers

document-contract_papers = 合同、收据、对方的信或画面（如果有）
document-bills = 收到的账单和催缴信（如果有）
document-order_copy = 官方文件的复印件（如果有）

## Errands, with neutral names

procedure-worry_today = 生活支援制度的咨询和申请
    .about = 没有吃的或没有住处时，即使文件不齐，今天也可以来商量。工作人员在安静的地方听您说。
    .search = 没有吃的, meiyouchide, 没有钱, meiyouqian, 没有住处, meiyouzhuchu, 无家可归, wujiakegui, 生活保护, shenghuobaohu, 低保, dibao, 福利, fuli, 贫困, pinkun, seikatsu hogo
procedure-worry_money = 生活和工作的咨询
    .about = 收入、房租、债务、工作的事，我们在安静的地方和您一起想办法。也一起找可以用的制度。
    .search = 没有钱, meiyouqian, 债务, zhaiwu, 欠债, qianzhai, 没有工作, meiyougongzuo, 失业, shiye, 家庭开支, jiatingkaizhi, 长期在家, changqizaijia, 生活困难, shenghuokunnan
procedure-worry_rent = 住房费用的咨询
    .about = 因工作或收入减少而付不起房租的人，可以咨询住房补助（住居確保給付金）。
    .search = 付不起房租, fubuqifangzu, 房租, fangzu, 住房补助, zhufangbuzhu, 房租补助, fangzubuzhu, 被赶出去, beiganchuqu, 没有住处, meiyouzhuchu, yachin
procedure-worry_contract = 消费生活咨询
    .about = 合同、网购和邮购、不明账单等的困扰，可以来商量。能取消的期限很短（例如8天，包括收到文件当天），请尽早来。电话是188。
    .search = 被骗, beipian, 诈骗, zhapian, 取消合同, quxiaohetong, 退货, tuihuo, 网购, wanggou, 不明账单, bumingzhangdan, 债务, zhaiwu, 消费者中心, xiaofeizhezhongxin, shohi seikatsu, 上门推销, shangmentuixiao, 假账单, jiazhangdan, 消费者, xiaofeizhe, 188
procedure-worry_close = 生活咨询
    .about = 首先，由负责的工作人员在安静的地方听您说。只说您想说的就可以。现在有危险，请找附近的工作人员或拨打110。电话咨询是#8008。
    .search = 害怕, haipa, 家暴, jiabao, 暴力, baoli, 丈夫, zhangfu, 妻子, qizi, 恋人, lianren, 被打, beida, 逃走, taozou, 跟踪, genzong, DV
procedure-worry_address = 文件处理方式的咨询
    .about = 首先，由负责的工作人员在安静的地方听您说。文件怎样处理，和您一起决定。现在有危险，请找附近的工作人员或拨打110。
    .search = 地址保密, dizhibaomi, 隐藏地址, yincangdizhi, 支援措施, zhiyuancuoshi, 保护地址, baohudizhi, 跟踪, genzong, 逃出来, taochulai, 家暴, jiabao
procedure-worry_child = 孩子和家庭的咨询
    .about = 首先，由负责的工作人员在安静的地方听您说。孩子自己、邻居也可以来谈。电话咨询是189。
    .search = 育儿辛苦, yuerxinku, 担心孩子, danxinhaizi, 虐待, nvedai, 虐待儿童, nvedaiertong, 家庭, jiating, 父母累了, fumuleile, 照顾家人的孩子, zhaogujiarendehaizi, 育儿咨询, yuerzixun, 189
procedure-worry_growth = 发育咨询
    .about = 语言、坐不住、和朋友的相处等，您在意的事都可以谈。没有诊断或手册也没关系。
    .search = 发育, fayu, 说话晚, shuohuawan, 坐不住, zuobuzhu, 自闭症, zibizheng, 多动症, duodongzheng, 孩子发育, haizifayu, hattatsu, ADHD
procedure-worry_mind = 身心健康咨询
    .about = 睡不着、心情低落、担心身体时，由保健师听您说。痛苦得受不了时，请现在就告诉附近的工作人员。
    .search = 睡不着, shuibuzhao, 失眠, shimian, 抑郁, yiyu, 想死, xiangsi, 心理健康, xinlijiankang, 喝酒, hejiu, 保健师, baojianshi, 痛苦, tongku
procedure-worry_rights = 人权咨询
    .about = 歧视、骚扰、网上的恶语等困扰，我们在安静的地方听您说。
    .search = 歧视, qishi, 骚扰, saorao, 人权, renquan, 网上被骂, wangshangbeima, 网络暴力, wangluobaoli, 隐私, yinsi, 欺负, qifu, jinken
procedure-worry_law = 市民咨询、法律咨询
    .about = 邻居纠纷、继承等，需要法律知识的咨询。有时需要预约。
    .search = 律师, lvshi, 法律, falv, 法律咨询, falvzixun, 邻居纠纷, linjujiufen, 继承, jicheng, 吵架, chaojia, 免费律师, mianfeilvshi, bengoshi, 离婚, lihun, 打官司, daguansi, 纠纷, jiufen
procedure-worry_listen = 什么都可以咨询
    .about = 说不清楚也没关系。工作人员听您说，和您一起想该去哪个窗口。
    .search = 不知道去哪里, buzhidaoqunali, 咨询, zixun, 帮助, bangzhu, 商量, shangliang, 其他, qita, 不知道, buzhidao, 帮帮我, bangbangwo, sodan
procedure-desk_finds_out = 一起找该去的窗口
    .about = 没有合适的选项时，综合咨询台的工作人员听您说，并为您联系该去的窗口。
    .search = 综合咨询台, zonghezixuntai, 去哪里, qunali, 其他的事, qitadeshi, 都不是, doubushi, 找窗口, zhaochuangkou
