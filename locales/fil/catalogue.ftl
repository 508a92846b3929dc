# Machine-made translation, not reviewed by a person.

## Buildings

building-main = City hall
building-south = South annex (南別館)
building-himawari = Welfare center Himawari-kan (ひまわり館)

## Counters

counter-information = Information desk (総合案内)
counter-citizens = Serbisyo sa mga Residente (市民課)
counter-my_number = My Number Desk (マイナンバー特設窓口)
counter-insurance = Health Insurance at Pension (保険年金課)
counter-tax = Buwis (税務課)
counter-collection = Pagbabayad ng Buwis (収納課)
counter-rights = Karapatan at Payo sa Mamimili (人権・市民生活課)
counter-welfare = Welfare (福祉政策課)
counter-disability = Suporta sa may Kapansanan (障がい福祉課)
counter-care = Kaigo Hoken – Pag-aalaga (介護保険課)
counter-elders = Suporta sa Nakatatanda (長寿福祉課)
counter-family = Mga Bata at Pamilya (こども家庭センター)
counter-nursery = Hoikuen – Nursery (幼児課)
counter-development = Suporta sa Paglaki at Pag-unlad (発達支援課)
counter-school = Mga Paaralan (学校教育課)
counter-environment = Basura at Kapaligiran (生活環境課・環境政策課)
counter-housing = Pabahay ng Lungsod (市営住宅課)
counter-farming = Lupang Sakahan (農業委員会事務局)
counter-water = Tubig at Alkantarilya (上下水道総務課)
counter-health = Kalusugan (健康推進課)

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
