# Machine-made translation, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = Tingnan pa
pager-before = Naunang pahina
helper-back = Bumalik
helper-start-over = Magsimula muli
helper-person = Tanong sa staff
helper-languages = Wika
helper-looks = Titik at kulay
helper-aloud = Basahin nang malakas
helper-silent = Itigil ang pagbasa
helper-hide = Itago ang screen
helper-show = Ipakita ang screen
action-next = Susunod
action-good = Magpatuloy
action-done = Isara
action-go-on = Ituloy
action-again = Subukan muli
list-comma = {", "}
date-long = { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
} { $day }, { $year }
date-short = { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
} { $day }
time-of-day = { $clock }
counter-numbered = Counter { $number } – { $name }
counter-number = Counter { $number }
place-here = { $floor }F
place-other = { $building }, { $floor }F
wait-range = Hintay: mga { $least }–{ $most } minuto
wait-none = Walang hintayan
wait-unknown = Itanong sa counter kung gaano katagal ang hintay
errand-neutral = Konsultasyon
map-information = Info
map-here = Narito kayo
map-target = Dito
map-stairs = Hagdan at elevator
map-entrance = Pasukan

## Welcome and the two doors
welcome-heading = Magandang araw po. Ano ang sadya ninyo ngayon?
welcome-choose = Pumili ng wika
languages-partial = Tanong: madaling Nihongo
welcome-start = Magsimula
welcome-record = May kopya ako mula noong nakaraan
welcome-record-detail = I-scan ang mga code sa inyong papel
languages-heading = Pumili ng wika.
languages-unreviewed = Isinalin ng makina ang mga teksto sa Filipino, at hindi pa nasusuri ng tao ang mga ito.
languages-mute = Hindi ito mababasa nang malakas
looks-heading = Piliin ang itsura ng screen.
looks-size = Laki ng titik
looks-small = Maliit
looks-normal = Karaniwan
looks-large = Malaki
looks-largest = Napakalaki
looks-contrast = Kulay
looks-contrast-normal = Karaniwan
looks-contrast-high = Itim at puti
looks-contrast-dark = Madilim
looks-contrast-soft = Malambot
looks-reach = Taas ng mga button
looks-low = Ibaba ang mga button
looks-voice = Boses
looks-slower = Mas mabagal
looks-faster = Mas mabilis
looks-quieter = Mas mahina
looks-louder = Mas malakas
doors-heading = Paano ninyo gustong magpatuloy?
doors-guided = Alamin sa pagsagot ng mga tanong
doors-guided-detail = Sagutin ang ilang tanong para malaman kung saan pupunta at ano ang dadalhin
doors-known = Alam ko na ang sadya ko
doors-known-detail = Pumili sa listahan, o maghanap gamit ang salita
doors-place = Maghanap ng lugar o telepono
doors-place-detail = CR, lugar ng mga departamento, telepono at iba pang hindi transaksyon
doors-frequent = Mga karaniwang sadya
topics-heading = Tungkol saan ang sadya ninyo?
topics-search = Maghanap gamit ang salita
errands-heading = Alin dito ang sadya ninyo?
search-heading = I-type ang salitang hahanapin.
search-hint = Halimbawa: juminhyo, hikkoshi
search-event = Sagutin ang mga tanong para malaman ang kailangang transaksyon
search-more = Iba pang resulta
search-before = Mga naunang resulta
key-space = espasyo
key-letters = ABC
key-kana = Kana
key-erase = Burahin
places-heading = Ano ang hinahanap ninyo?
places-facility = Mga pasilidad sa gusaling ito
places-department = Mga departamento
places-visit = Pakikipagkita at pulong
places-service = Mga abiso at serbisyo sa pamumuhay
places-elsewhere = Mga tanggapan sa labas ng city hall
places-where = Lugar
places-telephone = Telepono
places-hours = Oras
places-unconfirmed = Halimbawa lang ito. Tiyakin ang lugar, telepono at oras sa information desk.

## Questions
question-count = Tanong { $at } · mga { $left } pa
question-why = Bakit ito tinatanong?
answer-yes = Oo
answer-no = Hindi
answer-none = Wala sa mga ito
answer-nobody = Wala
answer-unknown = Hindi ko alam o ayaw kong sagutin
answer-unknown-detail = Puwede kayong magpatuloy. Titiyakin namin ito kasama ninyo sa counter, para walang makaligtaang transaksyon
answer-several = Piliin ang lahat ng tumutugma.
answer-age = Edad { $age }
answer-number-hint = Pindutin ang mga numero
calendar-month = { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
} { $year }
calendar-earlier = Naunang buwan
calendar-later = Susunod na buwan
weekday-sun = Lin
weekday-mon = Lun
weekday-tue = Mar
weekday-wed = Miy
weekday-thu = Huw
weekday-fri = Biy
weekday-sat = Sab

## The plan
plan-heading = May { $stops } counter kayong pupuntahan ngayong araw.
plan-heading-later = Walang transaksyong magagawa sa counter ngayong araw.
plan-later = Mga transaksyong magagawa sa ibang araw
plan-later-from = mula bandang { $date }
plan-heading-none = Wala kayong kailangang gawing transaksyon sa counter.
plan-none-text = Ayon sa mga sagot ninyo, wala kaming nakitang transaksyon sa counter. Kung may alalahanin kayo, magtanong sa information desk.
plan-ask-many = Titiyakin sa counter, kasama ninyo, kung aling transaksyon ang kailangan
plan-papers = Mga dadalhin: { $count }
plan-no-visit = Magagawa nang hindi pumupunta sa counter: { $count }
plan-add = Magdagdag ng ibang sadya
plan-change = Baguhin ang mga sagot
plan-heading-late = May { $stops } counter kayong pupuntahan.
plan-done-by = Inaasahang matatapos ang mga transaksyon ngayon bandang { $time }.
plan-late = Malamang na hindi matatapos ang lahat bago magsara ang mga counter ngayon.
plan-late-today = Mga counter na tatanggap pa ngayon: { $stops }
plan-late-all = Malamang na hindi na aabot sa alinmang counter ngayon. Magtanong sa information desk.
plan-not-today = Malamang na hindi na aabot ngayon
plan-take-number = Kumuha ng numero
plan-leave = Tapusin
plan-unconfirmed = Halimbawa lang ito. Siguraduhing tiyakin sa counter ang mga dadalhin at ang huling araw.
due-ahead = { $errand }: ang huling araw ay { $last }.
due-left = { $errand }: ang huling araw ay { $last } (ika-{ $day } sa { $of } araw, { $left } araw na lang).
due-today = { $errand }: ngayon, { $last }, ang huling araw (ika-{ $day } sa { $of } araw).
due-last-day = { $errand }: ngayon, { $last }, ang huling araw.
due-period = { $errand }: dapat gawin sa loob ng { $period }. Itanong sa counter kung mula anong araw ito binibilang.
due-late = { $errand }: lampas na sa huling araw ({ $last }). { $what }
due-late-ask = Titiyakin sa counter kung ano ang magagawa pa.
period-days = { $count } araw
period-months = { $count } buwan
period-years = { $count } taon
papers-heading = Pindutin ang hindi ninyo dala.
papers-how = Kung wala kayong pipindutin, magpapatuloy kami na parang dala ninyo ang lahat.
papers-maybe = Titiyakin sa counter kung kailangan
papers-wanted-at = { $paper }: kailangan sa { $counters }.
papers-ready-for = Mga counter na puwede na sa dala ninyo ngayon: { $counters }
papers-missing = Kahit may kulang, puwede pa rin kayong magtanong sa counter.
no-visit-heading = Magagawa ang mga ito nang hindi pumupunta sa counter.
no-visit-or-today = O ngayon sa { $counter }
way-maybe = { $way } (titiyakin sa counter kung puwede)
answers-heading = Aling sagot ang babaguhin ninyo?

## Sharing
share-heading = Ano ang ibabahagi ninyo sa staff ng { $counter }?
share-count = Ika-{ $at } sa { $of } counter
share-why = Gagamitin ito para gabayan kayo sa inyong transaksyon, at para mas kaunti ang uulitin ninyong sabihin. Kahit hindi kayo magbahagi, magagawa pa rin ninyo ang transaksyon sa parehong paraan.
share-not-needed = { $values } (opsiyonal sa counter na ito)
share-agree = Pumapayag akong ibahagi ito
share-nothing = Magpatuloy nang walang ibinabahagi
share-none = Walang ibabahagi.
share-sees = Ito lang ang makikita ng staff sa counter na ito:
share-line = { $label }: { $value }
record-language = Wikang binabasa
record-unknown = Numero { $code }, wala sa listahan ng counter na ito
share-table-heading = Suriin ang ibabahagi sa staff ng mga counter.
share-cell = { $group } → { $counter }
share-table-how = Ang ✓ ay ang kailangan sa transaksyon sa counter na iyon. Pindutin ito para baguhin. Pindutin ang pangalan ng counter para mabasa ang eksaktong makikita roon.
share-needed-by = Ginagamit ito sa transaksyon sa mga counter na ito
share-not-needed-by = Hindi ito kailangan sa transaksyon sa mga counter na ito
share-sees-nothing = Walang ibabahagi sa staff ng counter na ito.
share-still-good = Magagawa pa rin ninyo ang transaksyon sa parehong paraan.
share-until = Mababasa lang ng staff ang code sa papel kung ipinakita ninyo ito sa counter, at hanggang matapos lang ang oras ng trabaho ngayong araw. Hindi iniiwan sa kiosk na ito ang mga sagot ninyo. Itatabi ng counter sa mga papeles nito ang bahaging kailangan sa transaksyon.
share-until-preview = Mababasa lang ng staff ang code sa papel kung ipinakita ninyo ito sa counter, at hanggang matapos lang ang oras ng trabaho ngayong araw. Demonstrasyon ito: itinatago ang papel bilang file sa loob ng { $minutes } minuto. Itatabi ng counter sa mga papeles nito ang bahaging kailangan sa transaksyon.

## The ticket
working-heading = Sandali lang po.
working-text = Inihahanda namin ito.
working-slow = Mas matagal ito kaysa karaniwan. Kung nagmamadali kayo, pindutin ang “{ helper-person }” sa ibaba.
ticket-heading = Narito ang inyong numero.
ticket-caption = Ang inyong numero
ticket-first = Una: { $counter }
ticket-phone = Makikita ninyo sa cellphone ang inyong turno.
ticket-phone-note = Numero, counter at oras ng hintay lang ang makikita. Hindi makikita ang pangalan at sadya ninyo.
ticket-codes = Ipakita ang mga code sa screen
ticket-note = Naisulat ko na ang numero
ticket-done = Tapusin
ticket-print = I-print
ticket-preview = Gumawa ng sample ng papel
ticket-large = Malaking sulat sa papel
ticket-slip = I-print ang numero lang
ticket-slip-preview = Sample na numero lang
ticket-print-again = I-print muli
no-number-heading = Paumanhin po. Hindi kami makapagbigay ng numero.
no-number-text = Narito pa ang mga sagot ninyo. Subukan muli, o pumunta sa information desk.
closed-heading = Sarado ngayon ang mga counter.
closed-come = Pumunta po kayo sa oras na bukas ang mga counter.
closed-come-on = Magbubukas muli ang mga counter sa { $date }, { $time }.
closed-text = Makakakuha kayo ng numero sa oras na bukas ang mga counter. Puwede ninyong i-print ngayon kung aling counter ang pupuntahan at ano ang dadalhin.
closed-print = I-print ang gabay
preview-heading = Ito ay sample. Walang lalabas na papel.
preview-text = Ginawa naming file sa loob ng makinang ito ang ipi-print. Buburahin namin ito pagkatapos ng { $minutes } minuto.
printed-heading = Kunin ang inyong papel.
printed-text = Dalhin ang papel na ito sa unang counter.
printed-stub = Gupitin at paghiwalayin ang “kopya” at ang “susi” sa ibaba. Itabi ang mga ito sa magkaibang lugar.
codes-count = Ika-{ $at } sa { $of } code
codes-how = Paano gamitin
codes-phone = I-scan ito gamit ang camera ng cellphone.
codes-counter = Kunan ito ng litrato at itapat sa scanner sa counter na ito.
codes-own = Ito ang sarili ninyong kopya. Gagamitin ito sa susunod ninyong pagpunta.
codes-stub = Ito ang susi na nagbubukas ng kopya. Itabi ito sa lugar na iba sa kopya.
codes-next = Susunod na code
codes-none = Walang code.

## Paper
sheet-issued = { $date }, { $time }
sheet-due = { $errand } (hanggang { $last })
sheet-takes = mga { $minutes } minuto
sheet-again = Muling na-print
sheet-phone = Tingnan ang turno sa cellphone
sheet-ask-here = Titiyakin sa counter na ito
sheet-way = Mga pupuntahan, sunod-sunod
sheet-bring = Mga dadalhin
sheet-maybe = { $paper } (kung kailangan)
sheet-missing = Wala sa iyo. { $instead }
sheet-sees = Makikita ng staff sa counter
sheet-sees-neutral = Iba pang pinayagan ninyong ibahagi
sheet-later-line = { $errand } ({ $from })
sheet-no-visit = Magagawa nang hindi pumupunta sa counter
sheet-own-heading = Itabi ang bahaging ito sa bahay
sheet-own-text = Dalhin ito sa susunod, para mas kaunti ang uulitin ninyong sabihin.
sheet-until = Ang mga code para sa counter ay mababasa lang kung ipinakita ninyo, at hanggang matapos lang ang oras ng trabaho ngayong araw.
sheet-own-caption = Ang inyong kopya
sheet-stub-caption = Susi ng kopya (itabi nang hiwalay)

## One's own record
record-heading = I-scan ang mga code ng inyong kopya at susi.
record-text = Itapat sa scanner ang mga code ng “kopya” at “susi” sa papel, isa-isa. Kahit alin ang mauna.
record-one-more = Nabasa na ang una. Itapat naman ang isa pa.
record-read = Mga papel na nabasa
record-from-kiosk = Kopya mula sa kiosk
record-locked = Mga papel na wala pang susi: { $count }. I-scan din ang maliit na code sa kabila ng linyang gupitan ng parehong papel. Kahit walang susi, makakapagpatuloy kayo gamit ang nabasa na.
record-done = Ito na ang lahat
refilled-as-of = Ito ang mga sagot ninyo noong { $date }. Pati ang edad at iba pa ay ayon sa panahong iyon. Puwede ninyong baguhin mamaya ang mga nagbago.
refilled-notes = Isinulat ng staff sa counter
record-without = Magsimula nang walang rekord
refilled-heading = Nabasa na ang mga sagot ninyo noong nakaraan.
refilled-same = Ituloy ang parehong sadya
refilled-other = Magpatuloy sa ibang sadya

## A person, time, farewell
person-heading = Tutulungan kayo ng aming staff.
person-text = Pumunta po sa information desk. Nasa mapa ang lugar. Hindi kailangang maghintay dito. Kung sa tingin ninyo ay nasa panganib kayo ngayon, magsabi sa malapit na staff o tumawag sa 110 (pulis).
person-kept = Mananatili muna sa screen na ito ang mga sagot ninyo. Kung ayaw ninyong makita ng iba, pindutin ang “{ helper-start-over }”.
idle-heading = Ginagamit pa ba ninyo ito?
idle-text = Kung wala kayong pipindutin, buburahin namin ang mga sagot ninyo at babalik sa unang screen.
idle-left = { $seconds } segundo na lang
idle-stay = Ginagamit ko pa
idle-finish = Tapusin
goodbye-heading = Maraming salamat po.
goodbye-number = Ang inyong numero ay { $number }.
goodbye-text = Maghintay po sa malapit hanggang tawagin ang inyong numero.
goodbye-wiped = Mabubura ang lahat ng inilagay ninyo kapag natapos ang screen na ito. Ang matitira lang ay ang numero, counter at oras.
goodbye-kept = Mabubura ang inilagay ninyo kapag natapos ang screen na ito. Buburahin namin ang file ng sample pagkatapos ng { $minutes } minuto.
goodbye-finish = Tapusin

## The voice: what is said and not shown
speech-how = Pindutin ang key na “susunod” para marinig ang mapipili. Pindutin ang key na “piliin” para piliin ito.
speech-step = Hakbang { $at } sa { $of }
speech-place = { $at } sa { $of }
speech-button = Button
speech-choice = Pagpipilian
speech-switch = Switch
speech-key = Key
speech-field = Lagayan ng teksto
speech-chosen = Napili
speech-not-chosen = Hindi napili
speech-on = Naka-on
speech-off = Naka-off
speech-missing = May markang wala nito
speech-there = Walang marka
speech-not-yet = Hindi pa ito mapipindot
speech-attention = Pakitandaan
speech-stop = Ika-{ $order } na lugar
speech-ask-here = Itanong doon
speech-map = Mapa ng { $floor }
speech-map-way = Ang daan ay mula sa “{ $here }” hanggang sa “{ $target }”.
speech-map-others = Nasa mapa rin: { $others }
speech-code = Isang code na i-scan
speech-empty = Wala pang nai-type
speech-typed = Na-type: { $text }
speech-tick = Isang tsek
speech-to = {" hanggang "}
speech-rate = Bilis: { $percent } porsiyento
speech-volume = Lakas: { $percent } porsiyento
speech-hidden = Nakatago ang screen.
speech-shown = Nakikita na muli ang screen.
