# Machine-made translation, not reviewed by a person.

## Buildings

building-main = 市政府主楼
building-south = 南别馆
building-himawari = 综合福利中心向日葵馆（ひまわり館）

## Counters

counter-information = 综合咨询台
counter-citizens = 市民课
counter-my_number = 个人编号卡（My Number）
counter-insurance = 保险年金课（医疗保险、养老金）
counter-tax = 税务课
counter-collection = 收纳课（缴税）
counter-rights = 人权和市民生活
counter-welfare = 福利
counter-disability = 残障福利
counter-care = 护理保险
counter-elders = 老年福利
counter-family = 儿童和家庭
counter-nursery = 幼儿园和保育园
counter-development = 发育支援
counter-school = 学校教育
counter-environment = 垃圾和环境
counter-housing = 市营住宅
counter-farming = 农地
counter-water = 自来水和下水道
counter-health = 健康
