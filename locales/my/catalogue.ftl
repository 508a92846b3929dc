# Machine-made translation, not reviewed by a person.

## Buildings

building-main = မြို့ရုံး ပင်မ​အဆောက်အအုံ
building-south = တောင်ဘက် အဆောက်အအုံ (南別館)
building-himawari = ဟီမာဝါရီ​ခန်း လူမှု​ကူညီရေး​စင်တာ (ひまわり館)

## Counters

counter-information = စုံစမ်းရေး​ကောင်တာ (総合案内)
counter-citizens = မြို့နေ လူထု​ရေးရာ (市民課)
counter-my_number = My Number အထူး​ကောင်တာ (マイナンバー特設窓口)
counter-insurance = အာမခံနှင့် ပင်စင် (保険年金課)
counter-tax = အခွန် (税務課)
counter-collection = အခွန် ပေးဆောင်ရေး (収納課)
counter-rights = လူ့အခွင့်အရေး​နှင့် နေ့စဉ်ဘဝ (人権・市民生活課)
counter-welfare = လူမှု​ကူညီရေး (福祉政策課)
counter-disability = မသန်စွမ်းသူ​များ ကူညီရေး (障がい福祉課)
counter-care = ရေရှည် ပြုစု​စောင့်ရှောက်ရေး အာမခံ (介護保険課)
counter-elders = သက်ကြီး​ရွယ်အို ကူညီရေး (長寿福祉課)
counter-family = ကလေးနှင့် မိသားစု စင်တာ (こども家庭センター)
counter-nursery = မူကြို (幼児課)
counter-development = ကိုယ်စိတ် ဖွံ့ဖြိုးမှု ကူညီရေး (発達支援課)
counter-school = ကျောင်း​ပညာရေး (学校教育課)
counter-environment = အမှိုက်နှင့် ပတ်ဝန်းကျင် (生活環境課・環境政策課)
counter-housing = မြို့ပိုင် အိမ်ရာ (市営住宅課)
counter-farming = စိုက်ပျိုးမြေ (農業委員会事務局)
counter-water = သောက်သုံးရေနှင့် ရေဆိုး (上下水道総務課)
counter-health = ကျန်းမာရေး (健康推進課)

## Headings of the list of errands

topic-moving = အိမ်​ပြောင်းခြင်း
topic-certificate = ထောက်ခံစာနှင့် တံဆိပ်တုံး
topic-my_number = My Number ကတ်
topic-family_register = မွေးဖွား၊ လက်ထပ်၊ ကွာရှင်း
topic-insurance = ကျန်းမာရေး အာမခံနှင့် ဆေးကုသ​စရိတ်
topic-pension = ပင်စင်
topic-tax = အခွန်နှင့် ဆိုင်ကယ်​အသေး
topic-pregnancy = ကိုယ်ဝန်နှင့် မီးဖွားခြင်း
topic-children = ကလေး ပျိုးထောင်ခြင်း
topic-school = မူကြိုနှင့် ကျောင်း
topic-disability = မသန်စွမ်းမှု​နှင့် ကိုယ်စိတ် ဖွံ့ဖြိုးမှု
topic-care = ပြုစု​စောင့်ရှောက်ရေးနှင့် သက်ကြီး​ရွယ်အို
topic-bereavement = ကွယ်လွန်မှု ရှိသည့်အခါ
topic-living = ရေ၊ အမှိုက်၊ ခွေး၊ နေအိမ်
topic-worry = အခက်အခဲ​နှင့် တိုင်ပင်ရန်
topic-foreign = နိုင်ငံခြားသား​များ
