# Machine-made translation, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = थप हेर्ने
pager-before = अघिल्लो पृष्ठ
helper-back = फर्कने
helper-start-over = सुरुबाट
helper-person = कर्मचारीलाई सोध्ने
helper-languages = भाषा
helper-looks = अक्षर र रङ
helper-aloud = पढेर सुनाउने
helper-silent = पढ्न रोक्ने
helper-hide = स्क्रिन लुकाउने
helper-show = स्क्रिन देखाउने
action-next = अर्को
action-good = यसैमा अगाडि बढ्ने
action-done = बन्द गर्ने
action-go-on = जारी राख्ने
action-again = फेरि कोसिस गर्ने
list-comma = {", "}
date-long = { $year } { $month ->
    [1] जनवरी
    [2] फेब्रुअरी
    [3] मार्च
    [4] अप्रिल
    [5] मे
    [6] जुन
    [7] जुलाई
    [8] अगस्ट
    [9] सेप्टेम्बर
    [10] अक्टोबर
    [11] नोभेम्बर
   *[12] डिसेम्बर
} { $day }
date-short = { $month ->
    [1] जनवरी
    [2] फेब्रुअरी
    [3] मार्च
    [4] अप्रिल
    [5] मे
    [6] जुन
    [7] जुलाई
    [8] अगस्ट
    [9] सेप्टेम्बर
    [10] अक्टोबर
    [11] नोभेम्बर
   *[12] डिसेम्बर
} { $day }
time-of-day = { $clock }
counter-numbered = काउन्टर { $number } – { $name }
counter-number = काउन्टर { $number }
place-here = { $floor ->
    [1] भुइँतला (1F)
   *[other] { $floor }F तला
}
place-other = { $building }, { $floor ->
    [1] भुइँतला (1F)
   *[other] { $floor }F तला
}
wait-range = पर्खने समय करिब { $least }–{ $most } मिनेट
wait-none = पर्खनु पर्दैन
wait-unknown = पर्खने समय काउन्टरमा सोध्नुहोस्
errand-neutral = सल्लाह
map-information = सोधपुछ
map-here = तपाईं यहाँ
map-target = यहाँ
map-stairs = भर्‍याङ, लिफ्ट
map-entrance = प्रवेशद्वार

## Welcome and the two doors
welcome-heading = नमस्ते। आज तपाईं के कामले आउनुभयो?
welcome-choose = भाषा छान्नुहोस्
languages-partial = प्रश्नहरू सरल जापानी भाषामा छन्
welcome-start = सुरु गर्ने
welcome-record = मसँग अघिल्लो पटकको प्रतिलिपि (控え) छ
welcome-record-detail = कागजका कोड स्क्यान गर्ने
languages-heading = भाषा छान्नुहोस्।
languages-unreviewed = नेपाली पाठ मेसिनले अनुवाद गरेको हो, र अहिलेसम्म कुनै मानिसले जाँचेको छैन।
languages-mute = पढेर सुनाउन मिल्दैन
looks-heading = स्क्रिन कस्तो देखिने छान्नुहोस्।
looks-size = अक्षरको आकार
looks-small = सानो
looks-normal = सामान्य
looks-large = ठूलो
looks-largest = धेरै ठूलो
looks-contrast = रङ
looks-contrast-normal = सामान्य
looks-contrast-high = कालो र सेतो
looks-contrast-dark = गाढा
looks-contrast-soft = नरम
looks-reach = बटनको उचाइ
looks-low = बटन तल राख्ने
looks-voice = आवाज
looks-slower = अझ बिस्तारै
looks-faster = अझ छिटो
looks-quieter = अझ सानो
looks-louder = अझ ठूलो
doors-heading = कसरी अगाडि बढ्नुहुन्छ?
doors-guided = प्रश्नको जवाफ दिएर खोज्ने
doors-guided-detail = केही प्रश्नको जवाफ दिनुभए, जाने काउन्टर र ल्याउने कुरा थाहा हुन्छ
doors-known = मलाई के काम हो थाहा छ
doors-known-detail = सूचीबाट छान्ने, वा शब्दले खोज्ने
doors-place = ठाउँ वा फोन नम्बर खोज्ने
doors-place-detail = शौचालय, शाखाको ठाउँ, फोन नम्बर आदि, प्रक्रियाबाहेकका कुरा
doors-frequent = धेरैले गर्ने काम
topics-heading = केसँग सम्बन्धित काम हो?
topics-search = शब्दले खोज्ने
errands-heading = कुन काम हो?
search-heading = खोज्ने शब्द लेख्नुहोस्।
search-hint = उदाहरण: juminhyo, hikkoshi
search-event = प्रश्नको जवाफ दिएर चाहिने प्रक्रिया खोज्ने
search-more = अरू नतिजा
search-before = अघिल्ला नतिजा
key-space = खाली ठाउँ
key-letters = ABC
key-kana = かな
key-erase = मेटाउने
places-heading = के खोज्दै हुनुहुन्छ?
places-facility = यो भवनभित्र
places-department = शाखाहरू
places-visit = भेटघाट, बैठक
places-service = दैनिक जीवनका सूचना र सेवा
places-elsewhere = नगरपालिका बाहेकका कार्यालय
places-where = ठाउँ
places-telephone = फोन
places-hours = समय
places-unconfirmed = यो नमुना मात्र हो। ठाउँ, फोन र समय सोधपुछ काउन्टरमा सोधेर पक्का गर्नुहोस्।

## Questions
question-count = प्रश्न { $at } (अझै करिब { $left } वटा)
question-why = यो प्रश्न किन?
answer-yes = हो
answer-no = होइन
answer-none = यीमध्ये कुनै पनि मिल्दैन
answer-nobody = कोही छैन
answer-unknown = थाहा छैन, वा भन्न चाहन्न
answer-unknown-detail = यत्तिकै अगाडि बढ्न सकिन्छ। प्रक्रिया नछुटोस् भनेर काउन्टरमा तपाईंसँगै जाँच्छौं
answer-several = मिल्ने जति सबै छान्नुहोस्।
answer-age = { $age } वर्ष
answer-number-hint = अङ्क थिच्नुहोस्
calendar-month = { $year } { $month ->
    [1] जनवरी
    [2] फेब्रुअरी
    [3] मार्च
    [4] अप्रिल
    [5] मे
    [6] जुन
    [7] जुलाई
    [8] अगस्ट
    [9] सेप्टेम्बर
    [10] अक्टोबर
    [11] नोभेम्बर
   *[12] डिसेम्बर
}
calendar-earlier = अघिल्लो महिना
calendar-later = अर्को महिना
weekday-sun = आइत
weekday-mon = सोम
weekday-tue = मङ्गल
weekday-wed = बुध
weekday-thu = बिही
weekday-fri = शुक्र
weekday-sat = शनि

## The plan
plan-heading = { $stops ->
    [1] आज तपाईं जाने काउन्टर 1 वटा छ।
   *[other] आज तपाईं जाने काउन्टर { $stops } वटा छन्।
}
plan-heading-later = आज काउन्टरमा गर्न सकिने प्रक्रिया छैन।
plan-later = पछि अर्को दिन गर्न सकिने प्रक्रिया
plan-later-from = करिब { $date } देखि
plan-heading-none = काउन्टरमा कुनै प्रक्रिया गर्नु पर्दैन।
plan-none-text = तपाईंका जवाफअनुसार काउन्टरमा गर्ने प्रक्रिया भेटिएन। केही चिन्ता वा प्रश्न भए, सोधपुछ काउन्टरमा भन्नुहोस्।
plan-ask-many = चाहिने प्रक्रिया काउन्टरमा तपाईंसँगै जाँच्छौं
plan-papers = ल्याउने कुरा: { $count } वटा
plan-no-visit = काउन्टर नगई गर्न सकिने प्रक्रिया: { $count } वटा
plan-add = अरू काम पनि थप्ने
plan-change = जवाफ बदल्ने
plan-heading-late = { $stops ->
    [1] तपाईं जाने काउन्टर 1 वटा छ।
   *[other] तपाईं जाने काउन्टर { $stops } वटा छन्।
}
plan-done-by = आजको काम करिब { $time } बजे सकिने अनुमान छ।
plan-late = आज काउन्टर बन्द हुँदा केही काम बाँकी रहने अनुमान छ।
plan-late-today = आज काम गर्न सकिने काउन्टर: { $stops }
plan-late-all = आज कुनै पनि काउन्टरमा समय नपुग्ला जस्तो छ। सोधपुछ काउन्टरमा भन्नुहोस्।
plan-not-today = आज समय नपुग्ला जस्तो छ
plan-take-number = नम्बर लिने
plan-leave = समाप्त गर्ने
plan-unconfirmed = यो नमुना मात्र हो। ल्याउने कुरा र अन्तिम मिति काउन्टरमा अवश्य सोधेर पक्का गर्नुहोस्।
due-ahead = { $errand }: अन्तिम मिति { $last } हो।
due-left = { $errand }: अन्तिम मिति { $last } हो ({ $of } दिनमध्ये { $day } औँ दिन, अझै { $left } दिन)।
due-today = { $errand }: आज ({ $last }) अन्तिम दिन हो ({ $of } दिनमध्ये { $day } औँ दिन)।
due-last-day = { $errand }: आज ({ $last }) अन्तिम दिन हो।
due-period = { $errand }: म्याद { $period } हो। कुन दिनदेखि गनिन्छ, काउन्टरमा सोध्नुहोस्।
due-late = { $errand }: अन्तिम मिति ({ $last }) बितिसकेको छ। { $what }
due-late-ask = अब के गर्न सकिन्छ, काउन्टरमा जाँच्छौं।
period-days = { $count } दिन
period-months = { $count } महिना
period-years = { $count } वर्ष
papers-heading = साथमा नभएका कुरा थिच्नुहोस्।
papers-how = केही नथिच्नुभए, सबै साथमा छ भनेर अगाडि बढिन्छ।
papers-maybe = चाहिन्छ कि चाहिँदैन, काउन्टरमा जाँच्छौं
papers-wanted-at = { $paper }: { $counters } मा चाहिन्छ।
papers-ready-for = अहिले साथमा भएका कुराले काम हुने काउन्टर: { $counters }
papers-missing = केही नपुगे पनि काउन्टरमा सल्लाह लिन सकिन्छ।
no-visit-heading = यी प्रक्रिया काउन्टर नगई गर्न सकिन्छ।
no-visit-or-today = वा आज { $counter } मा
way-maybe = { $way } (गर्न मिल्छ कि मिल्दैन, काउन्टरमा जाँच्छौं)
answers-heading = कुन जवाफ बदल्नुहुन्छ?

## Sharing
share-heading = { $counter } का कर्मचारीलाई के जानकारी दिनुहुन्छ?
share-count = { $of } वटा काउन्टरमध्ये { $at } औँ
share-why = कर्मचारीले यसलाई प्रक्रियाबारे बताउन प्रयोग गर्छन्। तपाईंले एउटै कुरा दोहोर्‍याउनु कम पर्छ। जानकारी नदिए पनि प्रक्रिया उस्तै गरी गर्न सकिन्छ।
share-not-needed = { $values } (यो काउन्टरलाई नभने पनि हुन्छ)
share-agree = यो जानकारी दिन म सहमत छु
share-nothing = केही जानकारी नदिई अगाडि बढ्ने
share-none = दिने जानकारी केही छैन।
share-sees = यो काउन्टरका कर्मचारीले तलका कुरा मात्र देख्छन्:
share-line = { $label }: { $value }
record-language = पढ्ने भाषा
record-unknown = यो काउन्टरको सूचीमा नभएको नम्बर { $code }
share-table-heading = काउन्टरका कर्मचारीलाई दिने जानकारी जाँच्नुहोस्।
share-cell = { $group } → { $counter }
share-table-how = ✓ भनेको त्यो काउन्टरको प्रक्रियाका लागि चाहिने जानकारी हो। थिचेर बदल्न सकिन्छ। काउन्टरको नाम थिच्नुभए, त्यो काउन्टरले देख्ने लेखाइ जस्ताको तस्तै देखिन्छ।
share-needed-by = यी काउन्टरको प्रक्रियामा प्रयोग हुन्छ
share-not-needed-by = यी काउन्टरको प्रक्रियाका लागि चाहिँदैन
share-sees-nothing = यो काउन्टरका कर्मचारीलाई केही जानकारी जाँदैन।
share-still-good = प्रक्रिया उस्तै गरी गर्न सकिन्छ।
share-until = तपाईंले कागजको कोड काउन्टरमा देखाउनुभएको बेला मात्र कर्मचारीले पढ्न सक्छन्, त्यो पनि आज कार्यालय बन्द हुने समयसम्म मात्र। तपाईंका उत्तर यस जानकारी मेसिनमा रहँदैनन्। प्रक्रियाका लागि चाहिने कुरा काउन्टरले कागजातमा राख्छ।
share-until-preview = तपाईंले कागजको कोड काउन्टरमा देखाउनुभएको बेला मात्र कर्मचारीले पढ्न सक्छन्, त्यो पनि आज कार्यालय बन्द हुने समयसम्म मात्र। यो नमुना हो, त्यसैले कागजको फाइल { $minutes } मिनेट राखिन्छ। प्रक्रियाका लागि चाहिने कुरा काउन्टरले कागजातमा राख्छ।

## The ticket
working-heading = एकछिन पर्खनुहोस्।
working-text = तयार गर्दै छौं।
working-slow = सधैँभन्दा बढी समय लागिरहेको छ। हतार भए, तलको “{ helper-person }” थिच्नुहोस्।
ticket-heading = तपाईंको नम्बर तयार छ।
ticket-caption = तपाईंको नम्बर
ticket-first = पहिलो: { $counter }
ticket-phone = स्मार्टफोनमा आफ्नो पालो हेर्न सकिन्छ।
ticket-phone-note = नम्बर, काउन्टर र पर्खने समय मात्र देखिन्छ। नाम र काम देखिँदैन।
ticket-codes = कोड स्क्रिनमा देखाउने
ticket-note = मैले नम्बर टिपेँ
ticket-done = समाप्त गर्ने
ticket-print = प्रिन्ट गर्ने
ticket-preview = नमुना बनाउने
ticket-large = कागजमा ठूला अक्षर
ticket-slip = नम्बर मात्र छाप्ने
ticket-slip-preview = नम्बर मात्रको नमुना
ticket-print-again = फेरि प्रिन्ट गर्ने
no-number-heading = माफ गर्नुहोस्। नम्बर निकाल्न सकिएन।
no-number-text = तपाईंका जवाफ जस्ताको तस्तै छन्। फेरि कोसिस गर्नुहोस्, वा सोधपुछ काउन्टरमा आउनुहोस्।
closed-heading = अहिले काउन्टर बन्द छन्।
closed-come = काउन्टर खुलेको समयमा आउनुहोस्।
closed-come-on = काउन्टर फेरि { $date }, { $time } बजेदेखि खुल्छन्।
closed-text = नम्बर काउन्टर खुलेको समयमा लिन सकिन्छ। जाने काउन्टर र ल्याउने कुरा अहिले नै प्रिन्ट गर्न सकिन्छ।
closed-print = जानकारी प्रिन्ट गर्ने
preview-heading = यो नमुना हो। कागज निस्कँदैन।
preview-text = छापिने कुरा यस मेसिनभित्र फाइलको रूपमा बनाइयो। { $minutes } मिनेटपछि मेटाउँछौं।
printed-heading = कागज लिनुहोस्।
printed-text = यो कागज लिएर पहिलो काउन्टरमा जानुहोस्।
printed-stub = तलको “प्रतिलिपि” र “साँचो” कागजबाट काटेर अलग गर्नुहोस् र छुट्टाछुट्टै ठाउँमा राख्नुहोस्।
codes-count = { $of } वटा कोडमध्ये { $at } औँ
codes-how = प्रयोग गर्ने तरिका
codes-phone = स्मार्टफोनको क्यामेराले स्क्यान गर्नुहोस्।
codes-counter = यसको फोटो खिचेर यो काउन्टरमा, कोड पढ्ने मेसिनमा देखाउनुहोस्।
codes-own = यो तपाईंको आफ्नै प्रतिलिपि हो। अर्को पटक आउँदा प्रयोग हुन्छ।
codes-stub = यो प्रतिलिपि खोल्ने साँचो हो। प्रतिलिपिभन्दा अर्कै ठाउँमा राख्नुहोस्।
codes-next = अर्को कोड
codes-none = कुनै कोड छैन।

## Paper
sheet-issued = { $date }, { $time }
sheet-due = { $errand } (अन्तिम मिति { $last })
sheet-takes = करिब { $minutes } मिनेट
sheet-again = फेरि प्रिन्ट गरिएको
sheet-phone = स्मार्टफोनमा पालो हेर्ने
sheet-ask-here = यो काउन्टरमा सोध्ने कुरा
sheet-way = जाने क्रम र ठाउँ
sheet-bring = ल्याउने कुरा
sheet-maybe = { $paper } (चाहिएमा)
sheet-missing = साथमा छैन। { $instead }
sheet-sees = काउन्टरका कर्मचारीले देख्ने कुरा
sheet-sees-neutral = तपाईं सहमत भएका अरू कुरा
sheet-later-line = { $errand } ({ $from })
sheet-no-visit = काउन्टर नगई गर्न सकिने प्रक्रिया
sheet-own-heading = यो भाग घरमा राख्नुहोस्
sheet-own-text = अर्को पटक ल्याउनुभए, एउटै कुरा दोहोर्‍याउनु कम पर्छ।
sheet-until = काउन्टरका कोडहरू तपाईंले देखाउनुभएको बेला मात्र पढ्न सकिन्छ, त्यो पनि आज कार्यालय बन्द हुने समयसम्म मात्र।
sheet-own-caption = तपाईंको प्रतिलिपि
sheet-stub-caption = प्रतिलिपि खोल्ने साँचो (अर्कै ठाउँमा राख्नुहोस्)

## One's own record
record-heading = प्रतिलिपि र साँचोको कोड स्क्यान गर्नुहोस्।
record-text = कागजको “प्रतिलिपि” र “साँचो” का कोड एक-एक गरी कोड पढ्ने मेसिनमा देखाउनुहोस्। जुन पहिले देखाए पनि हुन्छ।
record-one-more = एउटा कोड पढियो। अब अर्को देखाउनुहोस्।
record-read = पढिएका कागज
record-from-kiosk = जानकारी मेसिनको प्रतिलिपि
record-locked = साँचो अझै नपढिएका कागज { $count } वटा छन्। त्यही कागजको काट्ने रेखापारिको सानो कोड पनि स्क्यान गर्नुहोस्। साँचो नभए पनि, पढिएका कागजले अगाडि बढ्न सकिन्छ।
record-done = यति नै हो
refilled-as-of = यी { $date } मा दिएका जवाफ हुन्। उमेर र अरू कुरा पनि त्यही बेलाका हुन्। बदलिएका कुरा पछि बदल्न सकिन्छ।
refilled-notes = काउन्टरका कर्मचारीले लेखेका कुरा
record-without = प्रतिलिपि बिना सुरु गर्ने
refilled-heading = अघिल्लो पटकका जवाफ पढियो।
refilled-same = उही काम जारी राख्ने
refilled-other = अर्को काम गर्ने

## A person, time, farewell
person-heading = कर्मचारीले मद्दत गर्छन्।
person-text = सोधपुछ काउन्टरमा आउनुहोस्। ठाउँ नक्सामा छ। यहाँ पर्खनु पर्दैन। अहिले नै खतरा महसुस भए, नजिकको कर्मचारीलाई भन्नुहोस् वा 110 (प्रहरी) मा फोन गर्नुहोस्।
person-kept = यो स्क्रिनका जवाफ केही समय यत्तिकै रहन्छन्। अरूले नदेखून् भन्ने चाहनुहुन्छ भने “{ helper-start-over }” थिच्नुहोस्।
idle-heading = अझै प्रयोग गर्दै हुनुहुन्छ?
idle-text = केही नथिच्नुभए, जवाफ मेटेर पहिलो स्क्रिनमा फर्किन्छ।
idle-left = अझै { $seconds } सेकेन्ड
idle-stay = अझै प्रयोग गर्छु
idle-finish = समाप्त गर्ने
goodbye-heading = धन्यवाद।
goodbye-number = तपाईंको नम्बर { $number } हो।
goodbye-text = नम्बर नबोलाएसम्म नजिकै पर्खनुहोस्।
goodbye-wiped = यो स्क्रिन बन्द भएपछि, तपाईंले दिएका सबै जानकारी मेटिन्छन्। नम्बर, काउन्टर र समयको रेकर्ड मात्र रहन्छ।
goodbye-kept = यो स्क्रिन बन्द भएपछि तपाईंले दिएका जानकारी मेटिन्छन्। नमुनाको फाइल { $minutes } मिनेटपछि मेटाउँछौं।
goodbye-finish = समाप्त गर्ने

## The voice: what is said and not shown
speech-how = छान्न सकिने कुरा सुन्न “अर्को” बटन थिच्नुहोस्। छान्न “छान्ने” बटन थिच्नुहोस्।
speech-step = { $of } मध्ये { $at } औँ चरण
speech-place = { $of } मध्ये { $at } औँ
speech-button = बटन
speech-choice = विकल्प
speech-switch = स्विच
speech-key = अक्षरको बटन
speech-field = लेख्ने ठाउँ
speech-chosen = छानिएको
speech-not-chosen = नछानिएको
speech-on = खुला
speech-off = बन्द
speech-missing = छैन भनी चिन्ह लगाइएको
speech-there = चिन्ह नलगाइएको
speech-not-yet = अहिले थिच्न मिल्दैन
speech-attention = ध्यान दिनुहोस्
speech-stop = { $order } औँ ठाउँ
speech-ask-here = त्यहाँ सोध्ने कुरा
speech-map = { $floor } को नक्सा
speech-map-way = बाटो “{ $here }” बाट “{ $target }” सम्म छ।
speech-map-others = नक्सामा अरू: { $others }
speech-code = स्क्यान गर्ने कोड
speech-empty = अहिलेसम्म केही लेखिएको छैन
speech-typed = लेखिएको: { $text }
speech-tick = ठीक चिन्ह
speech-to = {" देखि "}
speech-rate = गति { $percent } प्रतिशत
speech-volume = आवाज { $percent } प्रतिशत
speech-hidden = स्क्रिन लुकाइएको छ।
speech-shown = स्क्रिन फेरि देखाइएको छ।
