# Machine-made translation, not reviewed by a person.

## Buildings

building-main = မြို့ရုံး ပင်မ​အဆောက်အအုံ
building-south = တောင်ဘက် အဆောက်အအုံ (南別館)
building-himawari = ဟီမာဝါရီ​ခန်း လူမှု​ကူညီရေး​စင်တာ (ひまわり館)

## Counters

counter-information = စုံစမ်းရေး​ကောင်တာ
counter-citizens = မြို့နေ လူထု​ရေးရာ
counter-my_number = My Number အထူး​ကောင်တာ
counter-insurance = အာမခံနှင့် ပင်စင်
counter-tax = အခွန်
counter-collection = အခွန် ပေးဆောင်ရေး
counter-rights = လူ့အခွင့်အရေး​နှင့် နေ့စဉ်ဘဝ
counter-welfare = လူမှု​ကူညီရေး
counter-disability = မသန်စွမ်းသူ​များ ကူညီရေး
counter-care = ရေရှည် ပြုစု​စောင့်ရှောက်ရေး အာမခံ
counter-elders = သက်ကြီး​ရွယ်အို ကူညီရေး
counter-family = ကလေးနှင့် မိသားစု စင်တာ
counter-nursery = မူကြို
counter-development = ကိုယ်စိတ် ဖွံ့ဖြိုးမှု ကူညီရေး
counter-school = ကျောင်း​ပညာရေး
counter-environment = အမှိုက်နှင့် ပတ်ဝန်းကျင်
counter-housing = မြို့ပိုင် အိမ်ရာ
counter-farming = စိုက်ပျိုးမြေ
counter-water = သောက်သုံးရေနှင့် ရေဆိုး
counter-health = ကျန်းမာရေး

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
