# Machine-made translation, not reviewed by a person.

## Errands

procedure-land_address = 变更土地、房屋登记上的地址
    .about = 搬了家的房主或地主，从搬家那天起2年以内在法务局（法務局）办。从2026年4月起必须办。
    .search = 房屋登记, fangwudengji, 土地登记, tudidengji, 登记地址, dengjidizhi, 不动产, budongchan, 房产, fangchan, 法务局, fawuju, homukyoku
procedure-school_lunch = 小学的午餐费（給食費）
    .about = 从2026年度起，公立小学的午餐费原则上不再由家长负担。通常不需要申请。
    .search = 午餐费, wucanfei, 学校午餐, xuexiaowucan, 伙食费, huoshifei, 免费, mianfei, kyushoku
