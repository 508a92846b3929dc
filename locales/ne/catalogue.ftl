# Machine-made translation, not reviewed by a person.

## Buildings

building-main = नगरपालिका मुख्य भवन
building-south = दक्षिण भवन (南別館)
building-himawari = हिमावारी-कान समाज कल्याण केन्द्र (ひまわり館)

## Counters

counter-information = सोधपुछ काउन्टर (総合案内)
counter-citizens = नागरिक सेवा (市民課)
counter-my_number = माइ नम्बर विशेष काउन्टर (マイナンバー特設窓口)
counter-insurance = बीमा र पेन्सन (保険年金課)
counter-tax = कर (税務課)
counter-collection = कर भुक्तानी (収納課)
counter-rights = मानव अधिकार र नागरिक जीवन (人権・市民生活課)
counter-welfare = समाज कल्याण (福祉政策課)
counter-disability = अपाङ्गता सहयोग (障がい福祉課)
counter-care = दीर्घकालीन हेरचाह बीमा (介護保険課)
counter-elders = ज्येष्ठ नागरिक सहयोग (長寿福祉課)
counter-family = बालबालिका र परिवार केन्द्र (こども家庭センター)
counter-nursery = नर्सरी (幼児課)
counter-development = शारीरिक-मानसिक विकास सहयोग (発達支援課)
counter-school = विद्यालय शिक्षा (学校教育課)
counter-environment = फोहोर र वातावरण (生活環境課・環境政策課)
counter-housing = नगरपालिकाको आवास (市営住宅課)
counter-farming = कृषि भूमि (農業委員会事務局)
counter-water = खानेपानी र ढल (上下水道総務課)
counter-health = स्वास्थ्य (健康推進課)

## Headings of the list of errands

topic-moving = बसाइँ सराइ
topic-certificate = प्रमाणपत्र र छाप
topic-my_number = माइ नम्बर कार्ड
topic-family_register = जन्म, विवाह, सम्बन्धविच्छेद
topic-insurance = स्वास्थ्य बीमा र उपचार खर्च
topic-pension = पेन्सन
topic-tax = कर र मोपेड
topic-pregnancy = गर्भ र सुत्केरी
topic-children = बालबच्चा हुर्काउने
topic-school = नर्सरी र विद्यालय
topic-disability = अपाङ्गता र शारीरिक-मानसिक विकास
topic-care = हेरचाह र ज्येष्ठ नागरिक
topic-bereavement = आफन्तको मृत्युपछि
topic-living = पानी, फोहोर, कुकुर, आवास
topic-worry = समस्या र सल्लाह
topic-foreign = विदेशी नागरिक
