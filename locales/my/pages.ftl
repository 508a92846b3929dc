# Machine-made translation, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = ဆက်​ကြည့်မည်
pager-before = ယခင်​စာမျက်နှာ
helper-back = နောက်သို့
helper-start-over = အစမှ ပြန်စ
helper-person = ဝန်ထမ်းကို မေး
helper-languages = ဘာသာစကား
helper-looks = စာလုံးနှင့် အရောင်
helper-aloud = အသံဖြင့် ဖတ်ပြ
helper-silent = ဖတ်ခြင်း ရပ်
helper-hide = မျက်နှာပြင် ဖျောက်
helper-show = မျက်နှာပြင် ပြ
action-next = ရှေ့သို့
action-good = ဒီအတိုင်း ဆက်မည်
action-done = ပိတ်မည်
action-go-on = ဆက်​လုပ်မည်
action-again = ထပ်​စမ်းမည်
list-comma = {"၊ "}
date-long = { $year } ခုနှစ် { $month ->
    [1] ဇန်နဝါရီလ
    [2] ဖေဖော်ဝါရီလ
    [3] မတ်လ
    [4] ဧပြီလ
    [5] မေလ
    [6] ဇွန်လ
    [7] ဇူလိုင်လ
    [8] ဩဂုတ်လ
    [9] စက်တင်ဘာလ
    [10] အောက်တိုဘာလ
    [11] နိုဝင်ဘာလ
   *[12] ဒီဇင်ဘာလ
} { $day } ရက်
date-short = { $month ->
    [1] ဇန်နဝါရီလ
    [2] ဖေဖော်ဝါရီလ
    [3] မတ်လ
    [4] ဧပြီလ
    [5] မေလ
    [6] ဇွန်လ
    [7] ဇူလိုင်လ
    [8] ဩဂုတ်လ
    [9] စက်တင်ဘာလ
    [10] အောက်တိုဘာလ
    [11] နိုဝင်ဘာလ
   *[12] ဒီဇင်ဘာလ
} { $day } ရက်
counter-numbered = ကောင်တာ { $number } · { $name }
counter-number = ကောင်တာ { $number }
place-here = { $floor ->
    [1] မြေညီထပ် (1F)
   *[other] { $floor }F အထပ်
}
place-other = { $building }၊ { $floor ->
    [1] မြေညီထပ် (1F)
   *[other] { $floor }F အထပ်
}
wait-range = စောင့်ချိန် { $least }–{ $most } မိနစ်​ခန့်
wait-none = စောင့်ရန် မလိုပါ
wait-unknown = စောင့်ချိန်ကို ကောင်တာ​တွင် မေးပါ
errand-neutral = တိုင်ပင်​ဆွေးနွေးရန်
map-information = စုံစမ်းရေး
map-here = ယခု ဒီမှာ
map-target = ဒီနေရာ
map-stairs = လှေကား၊ ဓာတ်လှေကား
map-entrance = ဝင်ပေါက်

## Welcome and the two doors
welcome-heading = မင်္ဂလာပါ။ ယနေ့ ဘာကိစ္စနှင့် လာပါသလဲ။
welcome-choose = ဘာသာစကား ရွေးပါ
languages-partial = မေးခွန်း​များ​သည် လွယ်ကူသော ဂျပန်စာ​ဖြင့်
welcome-start = စတင်မည်
welcome-record = ယခင်​အကြိမ်က မိတ္တူ (控え) ရှိသည်
welcome-record-detail = စာရွက်ပေါ်က ကုဒ်များကို ဖတ်မည်
languages-heading = ဘာသာစကား ရွေးပါ။
languages-mute = အသံဖြင့် ဖတ်ပြ၍ မရပါ
looks-heading = မျက်နှာပြင် မြင်ပုံကို ရွေးပါ။
looks-size = စာလုံး​အရွယ်
looks-small = အသေး
looks-normal = ပုံမှန်
looks-large = အကြီး
looks-largest = အလွန်ကြီး
looks-contrast = အရောင်
looks-contrast-normal = ပုံမှန်
looks-contrast-high = အဖြူနှင့် အမည်း
looks-contrast-dark = အမှောင်
looks-contrast-soft = နူးညံ့သော
looks-reach = ခလုတ်အမြင့်
looks-low = ခလုတ်များကို အောက်တွင် ထားမည်
looks-voice = အသံ
looks-slower = ပိုနှေး
looks-faster = ပိုမြန်
looks-quieter = ပိုတိုး
looks-louder = ပိုကျယ်
doors-heading = ဘယ်နည်းဖြင့် ဆက်သွားမလဲ။
doors-guided = မေးခွန်း ဖြေပြီး ရှာမည်
doors-guided-detail = မေးခွန်း အနည်းငယ် ဖြေလျှင် သွားရမည့် ကောင်တာ​နှင့် ယူလာရမည့် အရာများကို သိနိုင်သည်
doors-known = လုပ်မည့်​ကိစ္စကို သိပြီးပါပြီ
doors-known-detail = စာရင်းထဲမှ ရွေးမည် သို့မဟုတ် စကားလုံး​ဖြင့် ရှာမည်
doors-place = နေရာ သို့မဟုတ် ဖုန်း​နံပါတ် ရှာမည်
doors-place-detail = အိမ်သာ၊ ဌာနများ၏ နေရာ၊ ဖုန်း​နံပါတ် စသည့် ရုံးကိစ္စ မဟုတ်သော အရာများ
doors-frequent = လာလုပ်လေ့​ရှိသော ကိစ္စများ
topics-heading = ဘာနှင့် ဆိုင်သော ကိစ္စလဲ။
topics-search = စကားလုံး​ဖြင့် ရှာမည်
errands-heading = ဘယ်ကိစ္စလဲ။
search-heading = ရှာမည့် စကားလုံးကို ရေးပါ။
search-hint = ဥပမာ - juminhyo, hikkoshi
search-event = မေးခွန်း​များ ဖြေပြီး လိုအပ်သော ရုံးကိစ္စကို ရှာမည်
search-more = နောက်ထပ် ရလဒ်များ
search-before = ရှေ့က ရလဒ်များ
key-space = ကွက်လပ်
key-letters = ABC
key-kana = かな
key-erase = ဖျက်မည်
places-heading = ဘာကို ရှာ​နေပါသလဲ။
places-facility = ဒီ​အဆောက်အအုံ​ထဲတွင်
places-department = ဌာနများ
places-visit = တွေ့ဆုံခြင်း၊ အစည်းအဝေး
places-service = နေ့စဉ်ဘဝ​ဆိုင်ရာ သတင်းနှင့် ဝန်ဆောင်မှု
places-elsewhere = မြို့ရုံး မဟုတ်သော ရုံးများ
places-where = နေရာ
places-telephone = ဖုန်း
places-hours = အချိန်
places-unconfirmed = ဤအချက်အလက်​သည် နမူနာသာ ဖြစ်​ပါသည်။ နေရာ၊ ဖုန်း၊ အချိန်ကို စုံစမ်းရေး​ကောင်တာ​တွင် မေးပြီး အတည်ပြုပါ။

## Questions
question-count = မေးခွန်း { $at } (ကျန် { $left } ခု​ခန့်)
question-why = ဒီမေးခွန်း ဘာကြောင့်လဲ
answer-yes = ဟုတ်ကဲ့
answer-no = မဟုတ်ပါ
answer-none = ကိုက်ညီတာ မရှိပါ
answer-nobody = ဘယ်သူမှ မရှိပါ
answer-unknown = မသိပါ သို့မဟုတ် မဖြေလိုပါ
answer-unknown-detail = ဒီအတိုင်း ဆက်သွား​နိုင်သည်။ လိုအပ်သော ရုံးကိစ္စ မကျန်ခဲ့ရန် ကောင်တာ​တွင် သင်နှင့်အတူ စစ်ဆေး​ပေးပါမည်
answer-several = ကိုက်ညီသည်များ အားလုံးကို ရွေးပါ။
answer-age = အသက် { $age } နှစ်
answer-number-hint = ဂဏန်းများကို နှိပ်ပါ
calendar-month = { $year } ခုနှစ် { $month ->
    [1] ဇန်နဝါရီလ
    [2] ဖေဖော်ဝါရီလ
    [3] မတ်လ
    [4] ဧပြီလ
    [5] မေလ
    [6] ဇွန်လ
    [7] ဇူလိုင်လ
    [8] ဩဂုတ်လ
    [9] စက်တင်ဘာလ
    [10] အောက်တိုဘာလ
    [11] နိုဝင်ဘာလ
   *[12] ဒီဇင်ဘာလ
}
calendar-earlier = ယခင်လ
calendar-later = နောက်လ
weekday-sun = နွေ
weekday-mon = လာ
weekday-tue = ဂါ
weekday-wed = ဟူး
weekday-thu = တေး
weekday-fri = ကြာ
weekday-sat = စနေ

## The plan
plan-heading = ယနေ့ သွားရမည့် ကောင်တာ { $stops } ခု ရှိပါသည်။
plan-heading-later = ယနေ့ ကောင်တာ​တွင် လုပ်နိုင်သော ရုံးကိစ္စ မရှိပါ။
plan-later = နောက်ပိုင်း​ရက်များတွင် လုပ်နိုင်သော ရုံးကိစ္စ​များ
plan-later-from = { $date } ခန့်မှ စ၍
plan-heading-none = ကောင်တာ​တွင် လုပ်ရမည့် ရုံးကိစ္စ မရှိပါ။
plan-none-text = သင့်အဖြေ​များ​အရ ကောင်တာ​တွင် လုပ်ရမည့် ရုံးကိစ္စ မတွေ့ပါ။ စိုးရိမ်စရာ သို့မဟုတ် မေးစရာ ရှိလျှင် စုံစမ်းရေး​ကောင်တာ​တွင် ပြောပါ။
plan-ask-many = လိုအပ်သော ရုံးကိစ္စကို ကောင်တာ​တွင် သင်နှင့်အတူ စစ်ဆေး​ပေးပါမည်
plan-papers = ယူလာရမည့် အရာ { $count } ခု
plan-no-visit = ကောင်တာ​သို့ မသွားဘဲ လုပ်နိုင်သော ရုံးကိစ္စ { $count } ခု
plan-add = အခြားကိစ္စ ထပ်ထည့်မည်
plan-change = အဖြေ ပြောင်းမည်
plan-heading-late = သွားရမည့် ကောင်တာ { $stops } ခု ရှိပါသည်။
plan-done-by = ယနေ့ကိစ္စများ { $time } ခန့်တွင် ပြီးမည်ဟု ခန့်မှန်း​ပါသည်။
plan-late = ယနေ့ ကောင်တာ​များ မပိတ်မီ အချို့ကိစ္စများ မပြီးဘဲ ကျန်မည်ဟု ခန့်မှန်း​ပါသည်။
plan-late-today = ယနေ့ လက်ခံနိုင်သော ကောင်တာ - { $stops }
plan-late-all = ယနေ့ ဘယ်ကောင်တာမှ အချိန်မမီနိုင်ဟု ခန့်မှန်း​ပါသည်။ စုံစမ်းရေး​ကောင်တာ​တွင် ပြောပါ။
plan-not-today = ယနေ့ အချိန်မမီနိုင်ဟု ခန့်မှန်း
plan-take-number = နံပါတ် ယူမည်
plan-leave = ပြီးဆုံးမည်
plan-unconfirmed = ဤအချက်အလက်​သည် နမူနာသာ ဖြစ်​ပါသည်။ ယူလာရမည့် အရာနှင့် နောက်ဆုံးရက်ကို ကောင်တာ​တွင် မဖြစ်မနေ မေးပြီး အတည်ပြုပါ။
due-ahead = { $errand } - နောက်ဆုံးရက်မှာ { $last } ဖြစ်​ပါသည်။
due-left = { $errand } - နောက်ဆုံးရက်မှာ { $last } ဖြစ်​ပါသည် ({ $of } ရက်အနက် { $day } ရက်မြောက်၊ { $left } ရက် ကျန်)။
due-today = { $errand } - ယနေ့ ({ $last }) သည် နောက်ဆုံးရက် ဖြစ်​ပါသည် ({ $of } ရက်အနက် { $day } ရက်မြောက်)။
due-last-day = { $errand } - ယနေ့ ({ $last }) သည် နောက်ဆုံးရက် ဖြစ်​ပါသည်။
due-period = { $errand } - သတ်မှတ်​ကာလမှာ { $period } ဖြစ်​ပါသည်။
due-late = { $errand } - နောက်ဆုံးရက် ({ $last }) ကျော်သွားပါပြီ။ { $what }
due-late-ask = ဘာ​လုပ်နိုင်သည်ကို ကောင်တာ​တွင် စစ်ဆေး​ပေးပါမည်။
period-days = { $count } ရက်
period-months = { $count } လ
period-years = { $count } နှစ်
papers-heading = သင့်တွင် မပါသော အရာကို နှိပ်ပါ။
papers-how = ဘာမှ မနှိပ်လျှင် အားလုံး စုံသည်ဟု ယူဆပြီး ဆက်သွားပါမည်။
papers-maybe = လို မလို ကောင်တာ​တွင် စစ်ဆေး​ပေးပါမည်
papers-wanted-at = { $paper } - { $counters } တွင် လိုအပ်​ပါသည်။
papers-ready-for = ယခု ပါလာသော အရာများဖြင့် လုပ်နိုင်သော ကောင်တာ - { $counters }
papers-missing = မစုံလျှင်လည်း ကောင်တာ​တွင် တိုင်ပင်​နိုင်ပါသည်။
no-visit-heading = ကောင်တာ​သို့ မသွားဘဲ လုပ်နိုင်သော ရုံးကိစ္စ​များ ဖြစ်​ပါသည်။
no-visit-or-today = သို့မဟုတ် ယနေ့ { $counter } တွင်
way-maybe = { $way } (ရ မရ ကောင်တာ​တွင် စစ်ဆေး​ပေးပါမည်)
answers-heading = ဘယ်အဖြေကို ပြောင်းမလဲ။

## Sharing
share-heading = { $counter } ဝန်ထမ်း​များကို ဘာ​အချက်အလက်​များ ပေးမလဲ။
share-count = ကောင်တာ { $of } ခု​အနက် { $at } ခု​မြောက်
share-why = ဝန်ထမ်း​များက ရုံးကိစ္စကို ရှင်းပြ​ကူညီရာတွင် သုံးပါသည်။ တူညီသော စကားကို ထပ်ခါထပ်ခါ ပြောရခြင်း နည်းသွားပါမည်။ အချက်အလက် မပေးလျှင်လည်း ရုံးကိစ္စကို အတူတူပင် လုပ်နိုင်​ပါသည်။
share-not-needed = { $values } (ဤကောင်တာ၏ ရုံးကိစ္စ​အတွက် မလိုပါ)
share-agree = ဤအချက်အလက် ပေးရန် သဘောတူသည်
share-nothing = ဘာ​အချက်အလက်​မှ မပေးဘဲ ဆက်သွားမည်
share-none = ပေးရန် အချက်အလက် မရှိပါ။
share-sees = ဤကောင်တာ၏ ဝန်ထမ်း​များ မြင်ရမည်မှာ အောက်ပါတို့သာ ဖြစ်​ပါသည်။
share-line = { $label } - { $value }
record-language = ဖတ်သော ဘာသာစကား
record-unknown = ဤကောင်တာ၏ စာရင်းတွင် မရှိသော နံပါတ် { $code }
share-table-heading = ကောင်တာ​ဝန်ထမ်း​များကို ပေးမည့် အချက်အလက်​များကို စစ်ဆေးပါ။
share-cell = { $group } → { $counter }
share-table-how = ✓ သည် ထိုကောင်တာ၏ ရုံးကိစ္စ​အတွက် လိုအပ်သော အရာ ဖြစ်​ပါသည်။ နှိပ်လျှင် ပြောင်းနိုင်​ပါသည်။ ကောင်တာ​အမည်ကို နှိပ်လျှင် ထိုကောင်တာ မြင်ရမည့် စာကို အတိအကျ ပြပါမည်။
share-needed-by = အောက်ပါ ကောင်တာ​များ၏ ရုံးကိစ္စ​တွင် သုံးပါသည်
share-not-needed-by = အောက်ပါ ကောင်တာ​များ၏ ရုံးကိစ္စ​အတွက် မလိုပါ
share-sees-nothing = ဤကောင်တာ၏ ဝန်ထမ်း​များထံ ဘာ​အချက်အလက်​မှ မရောက်ပါ။
share-still-good = ရုံးကိစ္စကို အတူတူပင် လုပ်နိုင်​ပါသည်။
share-until = သင်က စာရွက်ပေါ်ရှိ ကုဒ်ကို ကောင်တာ​တွင် ပြသည့်​အခါမှသာ ဝန်ထမ်း​များ ဖတ်နိုင်​ပါသည်။ ယနေ့ ရုံးလုပ်ငန်း ပြီးဆုံးချိန်​အထိသာ ဖတ်နိုင်​ပါသည်။ သင့်အဖြေများ​သည် ဤလမ်းညွှန်စက်​တွင် မကျန်ပါ။ ရုံးကိစ္စ​အတွက် လိုအပ်သော အချက်များကို ကောင်တာက စာရွက်​စာတမ်းတွင် သိမ်းထား​ပါသည်။

## The ticket
working-heading = ခဏ စောင့်ပါ။
working-text = ပြင်ဆင်​နေပါသည်။
working-slow = ပုံမှန်ထက် ပိုကြာ​နေပါသည်။ အလျင်လိုလျှင် အောက်က “{ helper-person }” ကို နှိပ်ပါ။
ticket-heading = သင့်နံပါတ် ရပါပြီ။
ticket-caption = သင့်နံပါတ်
ticket-first = ပထမဆုံး - { $counter }
ticket-phone = စမတ်ဖုန်းဖြင့် အလှည့်ကို ကြည့်နိုင်​ပါသည်။
ticket-phone-note = နံပါတ်၊ ကောင်တာ၊ စောင့်ချိန်ကိုသာ ပြပါသည်။ အမည်နှင့် ကိစ္စကို မပြပါ။
ticket-codes = ကုဒ်ကို မျက်နှာပြင်တွင် ပြမည်
ticket-note = နံပါတ်ကို ရေးမှတ်​ပြီးပြီ
ticket-done = ပြီးဆုံးမည်
ticket-print = ပုံနှိပ်မည်
ticket-preview = နမူနာ လုပ်မည်
ticket-large = စာရွက်​ပေါ်တွင် စာလုံး​ကြီး
ticket-slip = စာရွက်​ပေါ်တွင် နံပါတ်​သာ
ticket-print-again = ထပ်​ပုံနှိပ်မည်
no-number-heading = တောင်းပန်ပါသည်။ နံပါတ် ထုတ်မပေး​နိုင်ပါ။
no-number-text = သင့်အဖြေ​များ ဒီအတိုင်း ရှိနေ​ပါသေးသည်။ ထပ်စမ်းပါ သို့မဟုတ် စုံစမ်းရေး​ကောင်တာ​သို့ လာပါ။
closed-heading = ယခု ကောင်တာ​များ ပိတ်ထားပါသည်။
closed-come = ကောင်တာ ဖွင့်ချိန်အတွင်း လာပါ။
closed-come-on = ကောင်တာ​များကို { $date } { $time } မှစ၍ ပြန်ဖွင့်ပါမည်။
closed-text = နံပါတ်ကို ကောင်တာ ဖွင့်ချိန်အတွင်း ယူနိုင်ပါသည်။ သွားရမည့် ကောင်တာ​နှင့် ယူလာရမည့် အရာများကို ယခု ပုံနှိပ်​နိုင်ပါသည်။
closed-print = လမ်းညွှန်စာ ပုံနှိပ်မည်
preview-heading = ဤသည်မှာ နမူနာ ဖြစ်ပါသည်။ စာရွက် မထွက်ပါ။
preview-text = ပုံနှိပ်မည့် အကြောင်းအရာကို ဤစက်ထဲတွင် ဖိုင်အဖြစ် လုပ်ထားပါသည်။ { $minutes } မိနစ်အကြာ ဖျက်ပါမည်။
printed-heading = စာရွက်ကို ယူပါ။
printed-text = ဤစာရွက်ကို ယူပြီး ပထမဆုံး ကောင်တာ​သို့ သွားပါ။
printed-stub = အောက်ရှိ “မိတ္တူ” နှင့် “သော့” ကို ဖြတ်ယူပြီး နေရာ တစ်ခုစီ ခွဲ၍ သိမ်းထားပါ။
codes-count = ကုဒ် { $of } ခု​အနက် { $at } ခု​မြောက်
codes-how = သုံးနည်း
codes-phone = စမတ်ဖုန်း ကင်မရာဖြင့် ဖတ်ပါ။
codes-counter = ဓာတ်ပုံရိုက်ပြီး ဤကောင်တာ​တွင် ကုဒ်ဖတ်စက်​၌ ပြပါ။
codes-own = သင်ကိုယ်တိုင်​အတွက် မိတ္တူ ဖြစ်​ပါသည်။ နောက်တစ်ကြိမ် လာသည့်အခါ သုံးပါ။
codes-stub = မိတ္တူကို ဖွင့်သော သော့ ဖြစ်​ပါသည်။ မိတ္တူနှင့် သီးခြား နေရာတွင် သိမ်းထားပါ။
codes-next = နောက်ကုဒ်
codes-none = ကုဒ် မရှိပါ။

## Paper
sheet-issued = { $date } { $time }
sheet-due = { $errand } (နောက်ဆုံးရက် { $last })
sheet-takes = { $minutes } မိနစ်​ခန့်
sheet-again = ထပ်မံ​ထုတ်ပေးသည်
sheet-phone = စမတ်ဖုန်းဖြင့် အလှည့် ကြည့်ရန်
sheet-ask-here = ဤကောင်တာ​တွင် မေးရန်
sheet-way = သွားရမည့် အစဉ်နှင့် နေရာ
sheet-bring = ယူလာရမည့် အရာ
sheet-maybe = { $paper } (လိုအပ်လျှင်)
sheet-missing = မပါလာပါ။ { $instead }
sheet-sees = ကောင်တာ ဝန်ထမ်း​များ မြင်ရသော အရာ
sheet-sees-neutral = သဘောတူ​ထားသော အခြား​အရာများ
sheet-later-line = { $errand } ({ $from })
sheet-no-visit = ကောင်တာ​သို့ မသွားဘဲ လုပ်နိုင်သော ရုံးကိစ္စ​များ
sheet-own-heading = ဤအပိုင်းကို အိမ်တွင် သိမ်းထားပါ
sheet-own-text = နောက်တစ်ကြိမ် ယူလာလျှင် တူညီသော စကားကို ထပ်ခါထပ်ခါ ပြောရခြင်း နည်းသွားပါမည်။
sheet-until = သင်က စာရွက်ပေါ်ရှိ ကုဒ်ကို ကောင်တာ​တွင် ပြသည့်​အခါမှသာ ဝန်ထမ်း​များ ဖတ်နိုင်​ပါသည်။ ယနေ့ ရုံးလုပ်ငန်း ပြီးဆုံးချိန်​အထိသာ ဖတ်နိုင်​ပါသည်။
sheet-own-caption = သင်ကိုယ်တိုင်​အတွက် မိတ္တူ
sheet-stub-caption = မိတ္တူကို ဖွင့်သော သော့ (သီးခြား သိမ်းပါ)

## One's own record
record-heading = မိတ္တူနှင့် သော့၏ ကုဒ်ကို ဖတ်ပါမည်။
record-text = စာရွက်ပေါ်က “မိတ္တူ” နှင့် “သော့” ၏ ကုဒ်များကို ကုဒ်ဖတ်စက်တွင် တစ်ခုပြီး တစ်ခု ပြပါ။ ဘယ်ဟာကို အရင်ပြပြ ရပါသည်။
record-one-more = ပထမ​တစ်ခုကို ဖတ်ပြီး​ပါပြီ။ နောက်တစ်ခုကို ပြပါ။
record-read = ဖတ်ပြီးသော စာရွက်များ
record-from-kiosk = လမ်းညွှန်စက်၏ မိတ္တူ
record-locked = သော့ မဖတ်ရ​သေးသော စာရွက် { $count } ရွက် ရှိပါသည်။ ထိုစာရွက်၏ ဖြတ်ရန်မျဉ်း တစ်ဖက်ရှိ ကုဒ်အသေး​ကိုလည်း ဖတ်ပါ။ သော့ မရှိလျှင်လည်း ဖတ်ရသမျှ​ဖြင့် ဆက်သွား​နိုင်ပါသည်။
record-done = ဒါ အားလုံးပါပဲ
refilled-as-of = { $date } တွင် ဖြေခဲ့သော အဖြေ​များ ဖြစ်​ပါသည်။ အသက် စသည်တို့လည်း ထိုအချိန်​အတိုင်း ဖြစ်​ပါသည်။ ပြောင်းသွား​သည်များကို နောက်မှ ပြင်နိုင်ပါသည်။
refilled-notes = ကောင်တာ​ဝန်ထမ်း ရေးထားသော အချက်များ
record-without = မိတ္တူ မသုံးဘဲ စတင်မည်
refilled-heading = ယခင်​အကြိမ်က အဖြေ​များကို ဖတ်ပြီး​ပါပြီ။
refilled-same = တူညီသော ကိစ္စကို ဆက်လုပ်မည်
refilled-other = အခြားကိစ္စကို လုပ်မည်

## A person, time, farewell
person-heading = ဝန်ထမ်းက ကူညီ​ပေးပါမည်။
person-text = စုံစမ်းရေး​ကောင်တာ​သို့ လာပါ။ နေရာကို မြေပုံတွင် ပြထားပါသည်။ ဤနေရာတွင် စောင့်ရန် မလိုပါ။ ယခု ချက်ချင်း အန္တရာယ် ရှိသည်ဟု ခံစားရလျှင် အနီးရှိ ဝန်ထမ်းကို ပြောပါ သို့မဟုတ် 110 (ရဲ) သို့ ဖုန်းခေါ်ပါ။
person-kept = ဤမျက်နှာပြင်​ရှိ အဖြေ​များသည် အတန်ကြာ ဒီအတိုင်း ရှိနေပါမည်။ အခြားသူ မမြင်စေ​လိုလျှင် “{ helper-start-over }” ကို နှိပ်ပါ။
idle-heading = အသုံးပြု​နေပါသေးသလား။
idle-text = ဘာမှ မလုပ်လျှင် အဖြေ​များကို ဖျက်ပြီး ပထမ မျက်နှာပြင်​သို့ ပြန်သွား​ပါမည်။
idle-left = { $seconds } စက္ကန့် ကျန်ပါသည်
idle-stay = သုံးနေ​ပါသေးသည်
idle-finish = ပြီးဆုံးမည်
goodbye-heading = ကျေးဇူး​တင်ပါသည်။
goodbye-number = သင့်နံပါတ်မှာ { $number } ဖြစ်​ပါသည်။
goodbye-text = နံပါတ် ခေါ်သည်အထိ အနီးတွင် စောင့်ပါ။
goodbye-wiped = ဤမျက်နှာပြင် ပြီးဆုံးလျှင် သင်ထည့်ထားသော အချက်အလက် အားလုံး ပျက်သွားပါမည်။ နံပါတ်၊ ကောင်တာနှင့် အချိန် မှတ်တမ်းသာ ကျန်ပါသည်။
goodbye-kept = ဤမျက်နှာပြင် ပြီးဆုံးလျှင် သင်ထည့်ထားသော အချက်အလက် ပျက်သွားပါမည်။ နမူနာဖိုင်ကို { $minutes } မိနစ်အကြာ ဖျက်ပါမည်။
goodbye-finish = ပြီးဆုံးမည်

## The voice: what is said and not shown
speech-how = ရွေးနိုင်သည်များကို နားထောင်ရန် “ရှေ့သို့” ခလုတ်ကို နှိပ်ပါ။ ရွေးရန် “ရွေး” ခလုတ်ကို နှိပ်ပါ။
speech-step = အဆင့် { $of } ခုအနက် { $at } ခုမြောက်
speech-place = { $of } ခုအနက် { $at } ခုမြောက်
speech-button = ခလုတ်
speech-choice = ရွေးစရာ
speech-switch = အဖွင့်အပိတ်
speech-key = စာလုံးခလုတ်
speech-field = စာရိုက်ရန် နေရာ
speech-chosen = ရွေးထားသည်
speech-not-chosen = မရွေးထားပါ
speech-on = ဖွင့်ထားသည်
speech-off = ပိတ်ထားသည်
speech-missing = မရှိဟု မှတ်ထားသည်
speech-there = မမှတ်ထားပါ
speech-not-yet = ယခု မနှိပ်နိုင်သေးပါ
speech-attention = သတိပြုပါ
speech-stop = { $order } ခုမြောက် နေရာ
speech-ask-here = ထိုနေရာတွင် မေးရန်
speech-map = { $floor } မြေပုံ
speech-map-way = လမ်းသည် “{ $here }” မှ “{ $target }” သို့ ဖြစ်သည်။
speech-map-others = မြေပုံပေါ်တွင် နောက်ထပ်: { $others }
speech-code = ဖတ်ရန် ကုဒ်
speech-empty = ဘာမျှ မရိုက်ရသေးပါ
speech-typed = ရိုက်ထားသည်: { $text }
speech-tick = အမှန်ခြစ်
speech-to = {" မှ "}
speech-rate = အမြန်နှုန်း { $percent } ရာခိုင်နှုန်း
speech-volume = အသံအကျယ် { $percent } ရာခိုင်နှုန်း
speech-hidden = မျက်နှာပြင်ကို ဖျောက်ထားသည်။
speech-shown = မျက်နှာပြင်ကို ပြန်ပြထားသည်။
