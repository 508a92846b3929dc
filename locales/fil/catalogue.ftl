# Machine-made translation, not reviewed by a person.

## Buildings

building-main = City hall
building-south = South annex (南別館)
building-himawari = Welfare center Himawari-kan (ひまわり館)

## Counters

counter-information = Information desk
counter-citizens = Serbisyo sa mga Residente
counter-my_number = My Number Desk
counter-insurance = Health Insurance at Pension
counter-tax = Buwis
counter-collection = Pagbabayad ng Buwis
counter-rights = Karapatan at Payo sa Mamimili
counter-welfare = Welfare
counter-disability = Suporta sa may Kapansanan
counter-care = Kaigo Hoken (Pag-aalaga)
counter-elders = Suporta sa Nakatatanda
counter-family = Mga Bata at Pamilya
counter-nursery = Hoikuen (Nursery)
counter-development = Suporta sa Paglaki at Pag-unlad
counter-school = Mga Paaralan
counter-environment = Basura at Kapaligiran
counter-housing = Pabahay ng Lungsod
counter-farming = Lupang Sakahan
counter-water = Tubig at Alkantarilya
counter-health = Kalusugan

## Headings of the list of errands

topic-moving = Paglipat ng tirahan
topic-certificate = Mga sertipiko at inkan (selyo)
topic-my_number = My Number card
topic-family_register = Pagsilang, kasal, diborsyo
topic-insurance = Health insurance at gastos sa ospital
topic-pension = Pension (nenkin)
topic-tax = Buwis at maliit na motor (gentsuki)
topic-pregnancy = Pagbubuntis at panganganak
topic-children = Pagpapalaki ng anak
topic-school = Hoikuen (nursery) at paaralan
topic-disability = Kapansanan, paglaki at pag-unlad
topic-care = Pag-aalaga (kaigo) at nakatatanda
topic-bereavement = Kapag may pumanaw
topic-living = Tubig, basura, aso, tirahan
topic-worry = Mga problema at payo
topic-foreign = Mga dayuhang residente
