# Machine-made translation, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = Ang inyong numero
phone-counter = Counter
phone-next-counter = Susunod na counter
phone-before = Mga nauuna sa inyo
phone-people = { $count } tao
phone-nobody = Wala
phone-wait = Oras ng hintay
phone-range = mga { $least }–{ $most } minuto
phone-soon = malapit na
phone-unsure = hindi masabi ngayon kung gaano katagal
phone-stops = Mga counter na pupuntahan ngayon (ika-{ $at } sa { $of })
phone-stop-done = Tapos na
phone-stop-now = Ngayon
phone-stop-later = Susunod pa
phone-live = Huwag isara ang page na ito. Kusa itong nag-a-update.
phone-private = Hindi lalabas sa page na ito ang pangalan ninyo at ang detalye ng inyong transaksyon.
phone-unreviewed = Isinalin ng makina ang mga teksto sa Filipino, at hindi pa nasusuri ng tao ang mga ito.
phone-languages = Wika
phone-old = Walang koneksyon. Ganito ang lagay noong:

## Where the number stands
phone-reserved = Wala pa kayo sa pila.
phone-reserved-text = Kunin muna ang inyong numero sa kiosk.
phone-waiting = Maghintay po ng inyong turno.
phone-waiting-text = Maghintay malapit sa counter hanggang tawagin ang inyong numero.
phone-first = Malapit na kayong tawagin.
phone-first-text = Maghintay po malapit sa counter.
phone-called = Kayo na po.
phone-called-text = Pumunta na ngayon sa { $counter }.
phone-called-desk = Pumunta na ngayon sa { $counter }, desk { $desk }.
phone-serving = Inaasikaso na kayo sa counter.
phone-serving-text = Magbabago ang page na ito kapag tapos na.
phone-done = Tapos na kayo sa counter na ito.
phone-done-text = Sunod, pumunta sa { $counter }.
phone-parked = Pansamantala naming hawak ang puwesto ninyo sa pila.
phone-parked-text = Pagbalik ninyo, magsabi sa staff ng { $counter }. May bisa pa ang inyong numero.
phone-missed = Tinawag namin kanina ang inyong numero.
phone-missed-text = Magsabi po sa staff ng { $counter }. May bisa pa ang inyong numero.
phone-finished = Tapos na ang lahat.
phone-finished-text = Salamat po sa pagpunta sa city hall. Pakisara po ang page na ito.
phone-cancelled = Kinansela na ang numerong ito.
phone-cancelled-text = Kung may sadya pa kayo, kumuha ng bagong numero sa kiosk.
phone-expired = Hindi na magagamit ang numerong ito.
phone-expired-text = Lumipas na ang oras nito. Kumuha ng bagong numero sa kiosk, o magtanong sa information desk.

## No place to show
phone-unknown = Hindi makita ang numerong ito.
phone-unknown-text = Putol o luma na ang address ng page. Ipakita sa counter o sa information desk ang numero sa inyong papel.
phone-busy = Maraming tumitingin ngayon.
phone-busy-text = Maghintay po sandali. Kusang susubok muli ang page na ito. May bisa pa ang inyong numero.
phone-trouble = Hindi ito maipakita ngayon.
phone-trouble-text = Paumanhin po. May problema ang system ng city hall. May bisa pa ang inyong numero. Maghintay po malapit sa counter.
