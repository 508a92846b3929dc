# Machine-made translation, not reviewed by a person.

## Buildings

building-main = नगरपालिका मुख्य भवन
building-south = दक्षिण भवन (南別館)
building-himawari = हिमावारी-कान समाज कल्याण केन्द्र (ひまわり館)

## Counters

counter-information = सोधपुछ काउन्टर
counter-citizens = नागरिक सेवा
counter-my_number = माइ नम्बर विशेष काउन्टर
counter-insurance = बीमा र पेन्सन
counter-tax = कर
counter-collection = कर भुक्तानी
counter-rights = मानव अधिकार र नागरिक जीवन
counter-welfare = समाज कल्याण
counter-disability = अपाङ्गता सहयोग
counter-care = दीर्घकालीन हेरचाह बीमा
counter-elders = ज्येष्ठ नागरिक सहयोग
counter-family = बालबालिका र परिवार केन्द्र
counter-nursery = नर्सरी
counter-development = शारीरिक-मानसिक विकास सहयोग
counter-school = विद्यालय शिक्षा
counter-environment = फोहोर र वातावरण
counter-housing = नगरपालिकाको आवास
counter-farming = कृषि भूमि
counter-water = खानेपानी र ढल
counter-health = स्वास्थ्य

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
