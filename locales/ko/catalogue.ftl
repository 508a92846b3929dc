# Machine-made translation, not reviewed by a person.

## Buildings
building-main = 시청 본청사
building-south = 남쪽 별관 (南別館)
building-himawari = 종합복지센터 히마와리관 (ひまわり館)

## Counters

counter-information = 종합안내 데스크
counter-citizens = 시민과
counter-my_number = 마이넘버 전용 창구
counter-insurance = 보험·연금
counter-tax = 세금
counter-collection = 세금 납부
counter-rights = 인권·시민생활
counter-welfare = 복지
counter-disability = 장애 복지
counter-care = 개호보험 (요양·돌봄)
counter-elders = 고령자 복지
counter-family = 어린이·가정 센터
counter-nursery = 보육원·유아
counter-development = 발달 지원
counter-school = 학교 교육
counter-environment = 쓰레기·환경
counter-housing = 시영주택
counter-farming = 농지 (농업위원회)
counter-water = 수도·하수도
counter-health = 건강

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
