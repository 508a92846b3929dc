# Machine-made translation, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = तपाईंको नम्बर
phone-counter = काउन्टर
phone-next-counter = अर्को काउन्टर
phone-before = तपाईंअघि पर्खिरहेका
phone-people = { $count } जना
phone-nobody = कोही छैन
phone-wait = पर्खने समय
phone-range = करिब { $least }–{ $most } मिनेट
phone-soon = अब छिट्टै
phone-unsure = अहिले कति लाग्छ भन्न सकिँदैन
phone-stops = आज जाने काउन्टर ({ $of } वटामध्ये { $at } औँ)
phone-stop-done = सकियो
phone-stop-now = अहिलेको काउन्टर
phone-stop-later = यसपछि
phone-live = यो पृष्ठ खुला राख्नुहोस्। आफैँ नयाँ हुन्छ।
phone-private = यो पृष्ठमा तपाईंको नाम र प्रक्रियाको विवरण देखिँदैन।
phone-unreviewed = नेपाली पाठ मेसिनले अनुवाद गरेको हो, र अहिलेसम्म कुनै मानिसले जाँचेको छैन।
phone-languages = भाषा
phone-old = नेटवर्क जोडिएको छैन। यो यति बजेको जानकारी हो:

## Where the number stands
phone-reserved = तपाईं अझै पालोमा हुनुहुन्न।
phone-reserved-text = पहिले जानकारी मेसिनबाट नम्बर लिनुहोस्।
phone-waiting = आफ्नो पालो पर्खनुहोस्।
phone-waiting-text = नम्बर नबोलाएसम्म काउन्टर नजिकै पर्खनुहोस्।
phone-first = अब छिट्टै तपाईंलाई बोलाउँछौं।
phone-first-text = काउन्टर नजिकै पर्खनुहोस्।
phone-called = तपाईंको पालो आयो।
phone-called-text = अहिले { $counter } मा आउनुहोस्।
phone-called-desk = अहिले { $counter } को डेस्क { $desk } मा आउनुहोस्।
phone-serving = काउन्टरमा तपाईंको काम हुँदै छ।
phone-serving-text = सकिएपछि यो पृष्ठ बदलिन्छ।
phone-done = यो काउन्टरको काम सकियो।
phone-done-text = अब { $counter } मा जानुहोस्।
phone-parked = तपाईंको पालो केही समय रोकेर राखेका छौं।
phone-parked-text = फर्केपछि { $counter } का कर्मचारीलाई भन्नुहोस्। तपाईंको नम्बर चल्छ।
phone-missed = अघि तपाईंको नम्बर बोलाएका थियौं।
phone-missed-text = { $counter } का कर्मचारीलाई भन्नुहोस्। तपाईंको नम्बर अझै चल्छ।
phone-finished = सबै काम सकियो।
phone-finished-text = आउनुभएकोमा धन्यवाद। यो पृष्ठ बन्द गर्नुहोस्।
phone-cancelled = यो नम्बर रद्द भएको छ।
phone-cancelled-text = अझै काम भए, जानकारी मेसिनबाट नयाँ नम्बर लिनुहोस्।
phone-expired = यो नम्बर अब चल्दैन।
phone-expired-text = समय बितिसकेको छ। जानकारी मेसिनबाट नयाँ नम्बर लिनुहोस्, वा सोधपुछ काउन्टरमा सोध्नुहोस्।

## No place to show
phone-unknown = नम्बर भेटिएन।
phone-unknown-text = पृष्ठको ठेगाना अधुरो वा पुरानो छ। कागजको नम्बर काउन्टर वा सोधपुछ काउन्टरमा देखाउनुहोस्।
phone-busy = अहिले धेरै जनाले हेर्दै हुनुहुन्छ।
phone-busy-text = केही बेर पर्खनुहोस्। यो पृष्ठ आफैँ फेरि खुल्छ। तपाईंको नम्बर चल्छ।
phone-trouble = अहिले देखाउन सकिँदैन।
phone-trouble-text = माफ गर्नुहोस्। यो नगरपालिकाको प्रणालीको समस्या हो। तपाईंको नम्बर चल्छ। काउन्टर नजिकै पर्खनुहोस्।
