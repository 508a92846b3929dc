# Machine-made translation, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = 접수 번호
phone-counter = 창구
phone-next-counter = 다음 창구
phone-before = 앞에서 기다리는 분
phone-people = { $count }명
phone-nobody = 없습니다
phone-wait = 대기 시간
phone-range = 약 { $least }~{ $most }분
phone-soon = 곧 차례입니다
phone-unsure = 지금은 얼마나 걸릴지 알 수 없습니다
phone-stops = 오늘 가실 창구 ({ $of }곳 중 { $at }번째)
phone-stop-done = 끝났습니다
phone-stop-now = 지금 창구
phone-stop-later = 이다음
phone-live = 이 페이지를 열어 두세요. 자동으로 바뀝니다.
phone-private = 이 페이지에는 이름과 절차의 내용이 나오지 않습니다.
phone-unreviewed = 한국어 글은 기계가 번역했으며, 아직 사람이 확인하지 않았습니다.
phone-languages = 언어
phone-old = 연결할 수 없습니다. 다음 시각의 정보입니다:

## Where the number stands
phone-reserved = 아직 접수가 끝나지 않았습니다.
phone-reserved-text = 먼저 키오스크에서 번호를 받아 주세요.
phone-waiting = 순서를 기다려 주세요.
phone-waiting-text = 번호를 부를 때까지 창구 가까이에서 기다려 주세요.
phone-first = 곧 번호를 부르겠습니다.
phone-first-text = 창구 가까이에서 기다려 주세요.
phone-called = 순서가 되었습니다.
phone-called-text = 지금 이 창구로 와 주세요: { $counter }
phone-called-desk = 지금 이 창구로 와 주세요: { $counter }, { $desk }번 자리
phone-serving = 절차를 진행하고 있습니다.
phone-serving-text = 끝나면 이 페이지가 바뀝니다.
phone-done = 이 창구는 끝났습니다.
phone-done-text = 이어서 이 창구로 가 주세요: { $counter }
phone-parked = 순서를 잠시 맡아 두고 있습니다.
phone-parked-text = 돌아오시면 { $counter } 직원에게 알려 주세요. 번호는 유효합니다.
phone-missed = 조금 전에 번호를 불렀습니다.
phone-missed-text = { $counter } 직원에게 알려 주세요. 번호는 아직 유효합니다.
phone-finished = 모두 끝났습니다.
phone-finished-text = 시청에 와 주셔서 감사합니다. 이 페이지는 닫아 주세요.
phone-cancelled = 이 번호는 취소되었습니다.
phone-cancelled-text = 아직 용건이 있으시면 키오스크에서 새 번호를 받아 주세요.
phone-expired = 이 번호는 이제 쓸 수 없습니다.
phone-expired-text = 시간이 지났기 때문입니다. 키오스크에서 새 번호를 받거나 종합안내 데스크에 물어봐 주세요.

## No place to show
phone-unknown = 번호를 찾지 못했습니다.
phone-unknown-text = 페이지 주소가 중간에 끊겼거나 오래되었습니다. 종이의 번호를 창구나 종합안내 데스크에서 보여 주세요.
phone-busy = 지금 보는 사람이 많습니다.
phone-busy-text = 잠시 기다려 주세요. 자동으로 다시 표시됩니다. 번호는 유효합니다.
phone-trouble = 지금은 표시할 수 없습니다.
phone-trouble-text = 죄송합니다. 시청 시스템의 문제입니다. 번호는 유효합니다. 창구 가까이에서 기다려 주세요.
