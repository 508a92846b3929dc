# Machine-made translation, not reviewed by a person.
# Nursery, care after school, and school.

# --- Before school ---
procedure-nursery = 保育园、儿童园（こども園）的入园申请
    .about = 因工作、生病、护理家人等，白天不能在家照顾孩子的家庭的申请。请在想入园月份的上上个月申请。
    .search = 保育园, baoyuyuan, 托儿所, tuoersuo, 儿童园, ertongyuan, 入园申请, ruyuanshenqing, 托管孩子, tuoguanhaizi, 回去工作, huiqugongzuo, 孩子没人看, haizimeirenkan, hoikuen, kodomoen
procedure-kindergarten = 幼儿园、儿童园（短時部）的入园
    .about = 3岁到5岁的孩子入园的申请。请直接向想上的园申请。
    .search = 幼儿园, youeryuan, 儿童园, ertongyuan, 入园, ruyuan, 3岁, 3sui, 学前, xueqian, yochien, 上幼儿园
procedure-nursery_change = 在园孩子的变更申报
    .about = 孩子在园的家庭，工作、地址、家人或托管时间变更时，或退园时的申报。
    .search = 保育园变更, baoyuyuanbiangeng, 换工作, huangongzuo, 产假, chanjia, 育儿假, yuerjia, 退园, tuiyuan, 托管时间, tuoguanshijian, 搬家, banjia, hoikuen
procedure-anyone_nursery = 谁都可以上的托管（こども誰でも通園制度）
    .about = 没有上园的0岁6个月到未满3岁的孩子，每月最多可以在园里过3小时。
    .search = 短时间托管, duanshijiantuoguan, 几个小时, jigexiaoshi, 任何孩子托管, renhehaizituoguan, 保育园, baoyuyuan, 临时托管, linshituoguan, daredemo tsuen
procedure-short_care = 临时托管、病儿托管、家庭互助（ファミリーサポート）
    .about = 有事或孩子生病时，可以短时间托管。这是事先的登记。
    .search = 临时托管, linshituoguan, 病儿托管, bingertuoguan, 孩子生病, haizishengbing, 孩子发烧, haizifashao, 家庭互助, jiatinghuzhu, 看孩子, kanhaizi, 父母累了, fumuleile
procedure-after_school = 申请课后托管（学童，こどもの家）
    .about = 给白天家长不在家的小学生，申请放学后和暑假等时间去的地方。
    .search = 课后托管, kehoutuoguan, 放学后, fangxuehou, 暑假托管, shujiatuoguan, 小学生托管, xiaoxueshengtuoguan, 学童, xuetong, gakudo, kodomo no ie

# --- School ---
procedure-school_transfer = 中小学的转学、入学
    .about = 小学一年级到初中三年级的孩子，因搬家等换学校或新入学时的手续。
    .search = 转学, zhuanxue, 入学, ruxue, 换学校, huanxuexiao, 新学校, xinxuexiao, 学区, xuequ, 小学, xiaoxue, 初中, chuzhong, 外籍孩子上学, waijihaizishangxue, gakko, tenko
procedure-school_transfer_out = 转学准备（搬到市外时）
    .about = 请早点告诉现在的学校，并领取要交给新学校的文件。
    .search = 转学, zhuanxue, 搬家转学, banjiazhuanxue, 离开学校, likaixuexiao, 转学文件, zhuanxuewenjian, 转出, zhuanchu, tenko
procedure-school_designation = 上学区以外的学校的申请
    .about = 在毕业之前的期间，或因身体等原因，想上指定学区以外的学校时的申请。
    .search = 学区, xuequ, 别的学区, biedexuequ, 上原来的学校, shangyuanlaidexuexiao, 换学区, huanxuequ, 指定学校, zhidingxuexiao, koku
procedure-school_aid = 上学费用补助（就学援助）
    .about = 担心费用的家庭，可以得到午餐费、学习用品、修学旅行等的补助。请交到学校。
    .search = 学费补助, xuefeibuzhu, 上学费用, shangxuefeiyong, 午餐费, wucanfei, 学校的钱, xuexiaodeqian, 学习用品, xuexiyongpin, 修学旅行, xiuxuelvxing, 困难家庭, kunnanjiating, shugaku enjo
procedure-school_place = 就学咨询（选择学习的地方）
    .about = 在入学前或在学时，一起考虑适合孩子的班级、学校和支援。
    .search = 特别支援班, tebiezhiyuanban, 特别支援学校, tebiezhiyuanxuexiao, 就学咨询, jiuxuezixun, 发育, fayu, 适合的学校, shihedexuexiao, 班级, banji
procedure-school_absence = 学校生活的咨询
    .about = 不想去学校、和朋友的烦恼等，本人和家长都可以咨询。
    .search = 不上学, bushangxue, 不想去学校, buxiangquxuexiao, 欺凌, qiling, 被欺负, beiqifu, 学校烦恼, xuexiaofannao, 朋友, pengyou, ijime, futoko

# --- Papers ---
document-nursery_form = 入园申请表（入所申込書，窗口也有）
document-kindergarten_form = 入园申请表（入園願，园里有）
document-after_school_form = 课后托管（学童）申请表（入所申込書）
document-illness_papers = 能证明生病、残障或护理家人的东西（诊断书、残障手册等）
document-job_search_papers = 能证明正在找工作的东西
document-change_papers = 能证明变更内容的文件
document-reason_papers = 能证明理由的文件（合同、诊断书、就业证明等）
document-allowance_certificate_if_any = 单亲等儿童抚养补贴（児童扶養手当）的证书（只限正在领取的人）
document-support_papers = 检查结果、诊断书、支援档案（サポートファイル）（如果有）
document-reason_of_care = 能证明托管理由的文件（上班的人要就业证明，就労証明書）
document-school_papers_if_any = 以前学校的在学证明（在学証明書）等（以前上过学的孩子）
document-enrol_notice = 入学通知（如果收到）
document-allergy_papers = 医生填写的学校生活管理指导表（学校生活管理指導表）等
procedure-nursery_leave = 退园申报
    .about = 不再上保育园或儿童园时的申报。退园月份的截止日，请向园或窗口确认。
    .search = 退园, tuiyuan, 不上保育园了, bushangbaoyuyuanle, 退保育园, tuibaoyuyuan, 保育园, baoyuyuan, 退出, tuichu, hoikuen
procedure-school_allergy = 午餐（給食）的食物过敏咨询
    .about = 请和孩子上的学校或园商量。领取由医生填写的表格，填好后提交。
    .search = 食物过敏, shiwuguomin, 过敏, guomin, 学校午餐, xuexiaowucan, 供餐, gongcan, 鸡蛋过敏, jidanguomin, 牛奶过敏, niunaiguomin, arerugi
