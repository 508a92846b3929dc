# Machine-made translation, not reviewed by a person.

## Buildings
building-main = 시청 본청사
building-south = 남쪽 별관 (南別館)
building-himawari = 종합복지센터 히마와리관 (ひまわり館)

## Counters

counter-information = 종합안내 데스크 (総合案内)
counter-citizens = 시민과 (市民課)
counter-my_number = 마이넘버 전용 창구 (マイナンバー特設窓口)
counter-insurance = 보험·연금 (保険年金課)
counter-tax = 세금 (税務課)
counter-collection = 세금 납부 (収納課)
counter-rights = 인권·시민생활 (人権・市民生活課)
counter-welfare = 복지 (福祉政策課)
counter-disability = 장애 복지 (障がい福祉課)
counter-care = 개호보험·돌봄 (介護保険課)
counter-elders = 고령자 복지 (長寿福祉課)
counter-family = 어린이·가정 센터 (こども家庭センター)
counter-nursery = 보육원·유아 (幼児課)
counter-development = 발달 지원 (発達支援課)
counter-school = 학교 교육 (学校教育課)
counter-environment = 쓰레기·환경 (生活環境課・環境政策課)
counter-housing = 시영주택 (市営住宅課)
counter-farming = 농지 (農業委員会事務局)
counter-water = 수도·하수도 (上下水道総務課)
counter-health = 건강 (健康推進課)

## Headings of the list of errands

topic-moving = 이사
topic-certificate = 증명서·도장
topic-my_number = 마이넘버 카드
topic-family_register = 출생·결혼·이혼
topic-insurance = 건강보험·의료비
topic-pension = 연금
topic-tax = 세금·소형 오토바이
topic-pregnancy = 임신·출산
topic-children = 육아
topic-school = 보육원·학교
topic-disability = 장애·발달
topic-care = 돌봄·고령자
topic-bereavement = 가족이 돌아가신 뒤
topic-living = 수도·쓰레기·개·주거
topic-worry = 어려운 일·상담
topic-foreign = 외국 국적인 분
