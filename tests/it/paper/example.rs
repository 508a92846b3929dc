//! Sheets as visitors get them: realistic words, realistic lengths of digits.

use std::sync::Arc;

use annai::locale::{Lang, Text};
use annai::paper::sheet::{Both, FloorCounter, Labelled, Own, SheetFloor, SheetPaper, SheetStop};
use annai::paper::{Fonts, Letters, PhoneUrl, Sheet, Symbol, Typeface};
use annai::record::Digits;
use jiff::Timestamp;

/// An address of a visitor's own place: a host as cities have them, and forty characters of the hall's.
pub(crate) const PHONE: &str =
    "https://machi.example.jp/p/3f9c1d0a7be248d6b1c05e92f4aa0c17d2e85b39";

/// The languages of the examples.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    Japanese,
    /// Plain Japanese with furigana.
    Plain,
    English,
}

pub(crate) const READERS: [Reader; 3] = [Reader::Japanese, Reader::Plain, Reader::English];

/// Whether a ticket was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ticket {
    Number,
    /// With the code for a phone.
    Phone,
    Again,
    Closed,
}

/// What the visitor agreed to carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shared {
    Nothing,
    Counters,
    CountersAndOwn,
}

struct Words {
    plain: &'static str,
    japanese: &'static str,
    english: &'static str,
}

const fn words(japanese: &'static str, plain: &'static str, english: &'static str) -> Words {
    Words {
        plain,
        japanese,
        english,
    }
}

impl Words {
    fn both(&self, reader: Reader) -> Both {
        match reader {
            Reader::Japanese => alone(self.japanese),
            Reader::Plain => alone(self.plain),
            Reader::English => Both {
                visitor: Text::from(self.english),
                japanese: Some(Text::from(self.japanese)),
            },
        }
    }
}

fn alone(text: &str) -> Both {
    Both {
        visitor: Text::from(text),
        japanese: None,
    }
}

struct Place {
    counter: Words,
    place: Words,
    errands: &'static [Words],
    ask: &'static [Words],
    bring: &'static [Words],
    sees: &'static [Words],
}

const PLACES: [Place; 4] = [
    Place {
        counter: words(
            "3番窓口　市民課",
            "3｜番《ばん》｜窓口《まどぐち》　｜市民課《しみんか》",
            "Counter 3 — Citizens’ Affairs",
        ),
        place: words(
            "本庁舎 1階",
            "｜本庁舎《ほんちょうしゃ》 1｜階《かい》",
            "Main building, 1st floor",
        ),
        errands: &[
            words(
                "転入届",
                "｜転入届《てんにゅうとどけ》〈｜引《ひ》っ｜越《こ》して きました〉",
                "Notify that you moved in",
            ),
            words(
                "マイナンバーカードの住所変更",
                "マイナンバーカードの｜住所《じゅうしょ》を ｜変《か》えます",
                "New address on the My Number card",
            ),
        ],
        ask: &[],
        bring: &[
            words(
                "転出証明書",
                "｜転出証明書《てんしゅつしょうめいしょ》",
                "Moving-out certificate",
            ),
            words(
                "本人確認書類",
                "あなたが わかるもの",
                "Proof of who you are",
            ),
            words(
                "家族全員のマイナンバーカード",
                "｜家族《かぞく》みんなの マイナンバーカード",
                "My Number cards of the whole family",
            ),
        ],
        sees: &[
            words(
                "引っ越しのこと",
                "｜引《ひ》っ｜越《こ》しのこと",
                "Your move",
            ),
            words("ことば", "ことば", "Your language"),
        ],
    },
    Place {
        counter: words(
            "6番窓口　保険年金課",
            "6｜番《ばん》｜窓口《まどぐち》　｜保険年金課《ほけんねんきんか》",
            "Counter 6 — Health Insurance and Pensions",
        ),
        place: words(
            "本庁舎 1階",
            "｜本庁舎《ほんちょうしゃ》 1｜階《かい》",
            "Main building, 1st floor",
        ),
        errands: &[words(
            "国民健康保険の加入",
            "｜国民健康保険《こくみんけんこうほけん》に ｜入《はい》ります",
            "Join National Health Insurance",
        )],
        ask: &[words(
            "国民年金の種別変更",
            "｜国民年金《こくみんねんきん》",
            "Change of pension category",
        )],
        bring: &[words(
            "在留カードまたは資格喪失証明書",
            "｜在留《ざいりゅう》カード",
            "Residence card",
        )],
        sees: &[words(
            "引っ越しのこと",
            "｜引《ひ》っ｜越《こ》しのこと",
            "Your move",
        )],
    },
    Place {
        counter: words(
            "22番窓口　障がい福祉課",
            "22｜番《ばん》｜窓口《まどぐち》　｜障《しょう》がい｜福祉課《ふくしか》",
            "Counter 22 — Disability Welfare",
        ),
        place: words(
            "本庁舎 2階",
            "｜本庁舎《ほんちょうしゃ》 2｜階《かい》",
            "Main building, 2nd floor",
        ),
        errands: &[
            words(
                "障害者手帳の住所変更",
                "｜手帳《てちょう》の｜住所《じゅうしょ》を ｜変《か》えます",
                "Address in the disability handbook",
            ),
            words(
                "放課後等デイサービスの受給者証",
                "｜放課後《ほうかご》デイの ｜受給者証《じゅきゅうしゃしょう》",
                "After-school day service certificate",
            ),
        ],
        ask: &[],
        bring: &[
            words("手帳", "｜手帳《てちょう》", "Handbook"),
            words(
                "前の市町村の受給者証",
                "｜前《まえ》の ｜受給者証《じゅきゅうしゃしょう》",
                "Certificate of the former city",
            ),
        ],
        sees: &[
            words("お子さんのこと", "お｜子《こ》さんのこと", "Your child"),
            words("ことば", "ことば", "Your language"),
        ],
    },
    Place {
        counter: words(
            "15番窓口　こども家庭課",
            "15｜番《ばん》｜窓口《まどぐち》　こども｜家庭課《かていか》",
            "Counter 15 — Children and Families",
        ),
        place: words(
            "ひまわり館 1階",
            "ひまわり｜館《かん》 1｜階《かい》",
            "Himawari building, 1st floor",
        ),
        errands: &[
            words(
                "児童手当の認定請求",
                "｜児童手当《じどうてあて》を もらう ｜手続《てつづ》き",
                "Claim child allowance",
            ),
            words(
                "子ども医療費の受給券",
                "｜子《こ》どもの ｜医療費《いりょうひ》の ｜券《けん》",
                "Medical voucher for children",
            ),
        ],
        ask: &[words(
            "保育所の入所",
            "｜保育所《ほいくしょ》に ｜入《はい》りたい",
            "A place in a nursery",
        )],
        bring: &[
            words("振込先の通帳", "｜通帳《つうちょう》", "Bank book"),
            words(
                "健康保険証",
                "｜健康保険証《けんこうほけんしょう》",
                "Health insurance card",
            ),
        ],
        sees: &[
            words("お子さんのこと", "お｜子《こ》さんのこと", "Your child"),
            words(
                "引っ越しのこと",
                "｜引《ひ》っ｜越《こ》しのこと",
                "Your move",
            ),
            words("世帯のこと", "｜家族《かぞく》のこと", "Your household"),
        ],
    },
];

const CAPTIONS: [Words; 4] = [
    words(
        "1・3番窓口",
        "1・3｜番《ばん》｜窓口《まどぐち》",
        "1 · Counter 3",
    ),
    words(
        "2・6番窓口",
        "2・6｜番《ばん》｜窓口《まどぐち》",
        "2 · Counter 6",
    ),
    words(
        "3・22番窓口",
        "3・22｜番《ばん》｜窓口《まどぐち》",
        "3 · Counter 22",
    ),
    words(
        "4・15番窓口",
        "4・15｜番《ばん》｜窓口《まどぐち》",
        "4 · Counter 15",
    ),
];
const BRING: Words = words("持ち物", "｜持《も》ってくるもの", "Bring");
const SEES: Words = words(
    "この窓口に見えるもの",
    "｜窓口《まどぐち》で ｜見《み》えるもの",
    "This counter will see",
);
const ASK: Words = words(
    "窓口で聞いてください",
    "｜窓口《まどぐち》で ｜聞《き》いて ください",
    "Ask here",
);
const TAKES: Words = words("約20分", "20｜分《ぷん》くらい", "about 20 min");
const ISSUED: Words = words(
    "2026年11月22日（日）10時26分",
    "2026年11月22日 ｜午前《ごぜん》10時26分",
    "22 November 2026, 10:26",
);
const FIRST: Words = words(
    "まず 3番窓口へ",
    "まず 3｜番《ばん》｜窓口《まどぐち》へ",
    "First: counter 3",
);
const COME: Words = words(
    "平日の9時から16時45分にお越しください",
    "｜月曜日《げつようび》から ｜金曜日《きんようび》、9｜時《じ》から 16｜時《じ》45｜分《ふん》に ｜来《き》てください",
    "Please come on a weekday, 9:00 to 16:45",
);
const PHONE_CAPTION: Words = words(
    "スマホで 順番を見る",
    "スマホで ｜見《み》る",
    "Queue by phone",
);
const FIRST_PLACE: Words = words(
    "市民課　本庁舎 1階",
    "｜市民課《しみんか》　｜本庁舎《ほんちょうしゃ》 1｜階《かい》",
    "Citizens’ Affairs, main building, 1st floor",
);
const AGAIN: Words = words(
    "再発行",
    "もう｜一度《いちど》 ｜印刷《いんさつ》しました",
    "Printed again",
);
const NOTICE: Words = words(
    "転入届は引っ越しから14日以内です（今日は12日目）",
    "｜引《ひ》っ｜越《こ》しから 14｜日《にち》までに ｜出《だ》します。｜今日《きょう》は 12｜日目《にちめ》です。",
    "Notify your move within 14 days (today is day 12)",
);
const NO_VISIT: Words = words(
    "来庁しなくてもできるもの",
    "｜来《こ》なくても できること",
    "Needs no visit",
);
const ONLINE: Words = words(
    "コンビニ：住民票の写し",
    "コンビニ：｜住民票《じゅうみんひょう》",
    "Convenience store: certificate of residence",
);
const WAY: Words = words(
    "行く順番と場所",
    "｜行《い》く ｜順番《じゅんばん》",
    "Your way",
);
const HERE: Words = words("いまここ", "｜今《いま》 ここ", "You are here");
const OWN: Words = words(
    "この部分は家で保管してください",
    "この｜部分《ぶぶん》は ｜家《いえ》で とっておきます",
    "Keep this part at home",
);
const OWN_TEXT: [Words; 2] = [
    words(
        "次に来るときに持ってくると、同じ話をくり返さなくてすみます。",
        "｜次《つぎ》に ｜来《く》るとき ｜持《も》って きてください。｜同《おな》じ ｜話《はなし》を しなくて いいです。",
        "Bring it next time: you need not tell it all again.",
    ),
    words(
        "窓口のコードは今日の16時45分を過ぎると読めません。市役所には残りません。",
        "｜窓口《まどぐち》のコードは ｜今日《きょう》の 16｜時《じ》45｜分《ふん》まで ｜使《つか》えます。",
        "The counters’ codes go dark today at 16:45. The city keeps no copy.",
    ),
];
const OWN_CAPTION: Words = words("あなたの控え", "あなたの ひかえ", "Your copy");
const STUB: Words = words(
    "あなたの鍵 切り取って別に保管",
    "あなたの かぎ ｜切《き》って しまいます",
    "Your key. Cut off and keep apart.",
);

/// Digits of a given length, as the record's codec might have written them.
pub(crate) fn digits(kind: &str, length: usize, seed: u64) -> Digits {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut digits = kind.to_owned();
    while digits.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        digits.push(char::from(b'0' + (state % 10) as u8));
    }
    Digits::new(digits)
}

/// The same, as a code.
pub(crate) fn symbol(kind: &str, length: usize, seed: u64) -> Symbol {
    Symbol::new(digits(kind, length, seed)).unwrap()
}

/// The address of a visitor's own place, with its code.
pub(crate) fn link(address: &str) -> PhoneUrl {
    PhoneUrl::new(address.to_owned()).unwrap()
}

/// A sheet of so many stops.
pub(crate) fn sheet(reader: Reader, stops: usize, ticket: Ticket, shared: Shared) -> Sheet {
    let first = match ticket {
        Ticket::Closed => &COME,
        _ => &FIRST,
    };
    Sheet {
        lang: Lang::from(match reader {
            Reader::Japanese => "ja",
            Reader::Plain => "ja-simple",
            Reader::English => "en",
        }),
        letters: Letters::Normal,
        hall: Text::from("近江八幡市（見本）"),
        issued: ISSUED.both(reader),
        number: (ticket != Ticket::Closed).then(|| Text::from("A-041")),
        phone: (ticket == Ticket::Phone).then(|| (link(PHONE), PHONE_CAPTION.both(reader).visitor)),
        again: (ticket == Ticket::Again).then(|| AGAIN.both(reader)),
        first: first.both(reader),
        first_place: FIRST_PLACE.both(reader),
        notices: match ticket {
            Ticket::Number | Ticket::Phone => vec![],
            _ => vec![NOTICE.both(reader).visitor],
        },
        way: WAY.both(reader),
        floors: vec![floor(reader, stops)],
        stops: (0..stops).map(|nth| stop(reader, nth, shared)).collect(),
        bring: BRING.both(reader),
        papers: papers(reader, stops),
        foot: None,
        later: None,
        no_visit: (stops > 3).then(|| labelled(&NO_VISIT, &[ONLINE], reader)),
        own: (shared == Shared::CountersAndOwn).then(|| Own {
            heading: OWN.both(reader).visitor,
            text: OWN_TEXT
                .iter()
                .map(|text| text.both(reader).visitor)
                .collect(),
            strip: (symbol("701", 880, 99), OWN_CAPTION.both(reader)),
            stub: Some((symbol("711", 44, 98), STUB.both(reader))),
        }),
    }
}

/// Every paper once, with the stops that need it.
fn papers(reader: Reader, stops: usize) -> Vec<SheetPaper> {
    let mut papers: Vec<SheetPaper> = Vec::new();
    for nth in 0..stops {
        for paper in PLACES[nth % PLACES.len()].bring {
            let name = paper.both(reader);
            match papers.iter_mut().find(|paper| paper.name == name) {
                Some(paper) => paper.stops.push(nth + 1),
                None => papers.push(SheetPaper {
                    name,
                    stops: vec![nth + 1],
                    missing: None,
                }),
            }
        }
    }
    papers
}

fn floor(reader: Reader, stops: usize) -> SheetFloor {
    let counters = (0..PLACES.len() + 2).map(|nth| FloorCounter {
        label: Text::from((3 * (nth + 1)).to_string()),
        at: (120 + 160 * nth as u16, 170),
        orders: (0..stops)
            .filter(|stop| stop % PLACES.len() == nth)
            .map(|stop| stop + 1)
            .collect(),
    });
    SheetFloor {
        name: PLACES[0].place.both(reader),
        counters: counters.collect(),
        here: (720, 880),
        here_label: HERE.both(reader).visitor,
    }
}

fn stop(reader: Reader, nth: usize, shared: Shared) -> SheetStop {
    let place = &PLACES[nth % PLACES.len()];
    let things = |label: &Words, things: &[Words]| {
        (!things.is_empty()).then(|| labelled(label, things, reader))
    };
    SheetStop {
        order: nth + 1,
        counter: place.counter.both(reader),
        place: place.place.both(reader),
        takes: Some(TAKES.both(reader).visitor),
        errands: place.errands.iter().map(|e| e.both(reader)).collect(),
        ask_here: things(&ASK, place.ask),
        sees: things(&SEES, place.sees).filter(|_| shared != Shared::Nothing),
        strip: (shared != Shared::Nothing).then(|| {
            (
                symbol("701", 700 + 40 * (nth % 6), nth as u64 + 1),
                CAPTIONS[nth % CAPTIONS.len()].both(reader),
            )
        }),
    }
}

fn labelled(label: &Words, things: &[Words], reader: Reader) -> Labelled {
    Labelled {
        label: label.both(reader),
        things: things.iter().map(|thing| thing.both(reader)).collect(),
    }
}

/// When the sheets were made.
pub(crate) const NOW: Timestamp = Timestamp::constant(1_795_000_000, 0);

/// The fonts that ship.
#[expect(clippy::unwrap_used, reason = "fonts that ship are readable")]
pub(crate) fn fonts() -> Fonts {
    let bizud = Typeface {
        regular: Arc::new(include_bytes!(
            "../../../assets/fonts/BIZUDPGothic-Regular.ttf"
        )),
        bold: Arc::new(include_bytes!(
            "../../../assets/fonts/BIZUDPGothic-Bold.ttf"
        )),
    };
    Fonts::new(&bizud, &bizud).unwrap()
}
