# Machine-made translation, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = သင့်နံပါတ်
phone-counter = ကောင်တာ
phone-next-counter = နောက်ကောင်တာ
phone-before = သင့်ရှေ့တွင် စောင့်နေသူ
phone-people = { $count } ဦး
phone-nobody = မရှိပါ
phone-wait = စောင့်ချိန်
phone-range = { $least }–{ $most } မိနစ်​ခန့်
phone-soon = မကြာမီ
phone-unsure = ယခု မည်မျှ​ကြာမည်ကို မသိနိုင်ပါ
phone-stops = ယနေ့ သွားရမည့် ကောင်တာ​များ ({ $of } ခု​အနက် { $at } ခု​မြောက်)
phone-stop-done = ပြီးပါပြီ
phone-stop-now = ယခု ကောင်တာ
phone-stop-later = ဒီနောက်မှ
phone-live = ဤစာမျက်နှာ​ကို ဖွင့်ထားပါ။ အလိုအလျောက် အသစ် ပြောင်းပါမည်။
phone-private = ဤစာမျက်နှာ​တွင် သင့်အမည်နှင့် ရုံးကိစ္စ အကြောင်း မပေါ်ပါ။
phone-unreviewed = ဤဘာသာစကားဖြင့် ရေးထားသည်များကို စက်ဖြင့် ဘာသာပြန်ထားပြီး လူက မစစ်ဆေးရသေးပါ။
phone-languages = ဘာသာစကား
phone-old = ကွန်ရက် ချိတ်မရပါ။ ဤအချိန်က အချက်အလက် ဖြစ်​ပါသည် -

## Where the number stands
phone-reserved = တန်းစီ​စာရင်းထဲ မရောက်သေးပါ။
phone-reserved-text = လမ်းညွှန်စက်​တွင် နံပါတ်ကို အရင် ယူပါ။
phone-waiting = သင့်အလှည့်ကို စောင့်ပါ။
phone-waiting-text = နံပါတ် ခေါ်သည်အထိ ကောင်တာ​အနီးတွင် စောင့်ပါ။
phone-first = မကြာမီ သင့်ကို ခေါ်ပါမည်။
phone-first-text = ကောင်တာ​အနီးတွင် စောင့်ပါ။
phone-called = သင့်အလှည့် ရောက်ပါပြီ။
phone-called-text = ယခု { $counter } သို့ လာပါ။
phone-called-desk = ယခု { $counter } ၏ စားပွဲ { $desk } သို့ လာပါ။
phone-serving = ကောင်တာ​တွင် သင့်ကိစ္စကို ဆောင်ရွက်​နေပါသည်။
phone-serving-text = ပြီးလျှင် ဤစာမျက်နှာ ပြောင်းသွားပါမည်။
phone-done = ဤကောင်တာ​တွင် ပြီးပါပြီ။
phone-done-text = ဆက်၍ { $counter } သို့ သွားပါ။
phone-parked = သင့်အလှည့်ကို ခေတ္တ သိမ်းထား​ပေးပါသည်။
phone-parked-text = ပြန်ရောက်လျှင် { $counter } ဝန်ထမ်းကို ပြောပါ။ သင့်နံပါတ်ကို သုံးနိုင်ပါသည်။
phone-missed = ခုနက သင့်နံပါတ်ကို ခေါ်ခဲ့ပါသည်။
phone-missed-text = { $counter } ဝန်ထမ်းကို ပြောပါ။ သင့်နံပါတ်ကို သုံးနိုင်​ပါသေးသည်။
phone-finished = အားလုံး ပြီးပါပြီ။
phone-finished-text = လာရောက်​သည့်အတွက် ကျေးဇူး​တင်ပါသည်။ ဤစာမျက်နှာ​ကို ပိတ်ပါ။
phone-cancelled = ဤနံပါတ်ကို ပယ်ဖျက်​ပြီးပါပြီ။
phone-cancelled-text = ကိစ္စ ရှိသေးလျှင် လမ်းညွှန်စက်​တွင် နံပါတ်အသစ် ယူပါ။
phone-expired = ဤနံပါတ်ကို သုံးမရ​တော့ပါ။
phone-expired-text = အချိန် ကျော်သွားသောကြောင့် ဖြစ်​ပါသည်။ လမ်းညွှန်စက်​တွင် နံပါတ်အသစ် ယူပါ သို့မဟုတ် စုံစမ်းရေး​ကောင်တာ​တွင် မေးပါ။

## No place to show
phone-unknown = နံပါတ်ကို ရှာမတွေ့ပါ။
phone-unknown-text = စာမျက်နှာ၏ လိပ်စာ မပြည့်စုံပါ သို့မဟုတ် ဟောင်းနေပါပြီ။ စာရွက်ပေါ်က နံပါတ်ကို ကောင်တာ သို့မဟုတ် စုံစမ်းရေး​ကောင်တာ​တွင် ပြပါ။
phone-busy = ယခု ကြည့်နေသူ များပါသည်။
phone-busy-text = ခဏ စောင့်ပါ။ စာမျက်နှာ​ကို အလိုအလျောက် ထပ်ဖွင့်ပါမည်။ သင့်နံပါတ်ကို သုံးနိုင်ပါသည်။
phone-trouble = ယခု မပြနိုင်ပါ။
phone-trouble-text = တောင်းပန်ပါသည်။ မြို့ရုံး၏ စနစ် ချို့ယွင်း​နေပါသည်။ သင့်နံပါတ်ကို သုံးနိုင်ပါသည်။ ကောင်တာ​အနီးတွင် စောင့်ပါ။
