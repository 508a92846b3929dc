//! The words of the sheets: four counters, and what stands around them.

use annai::locale::Text;
use annai::paper::sheet::Both;

use super::Reader;

/// A text for each of the readers.
pub(super) struct Words {
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
    pub(super) fn both(&self, reader: Reader) -> Both {
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

/// A counter, and what its stop says.
pub(super) struct Place {
    pub(super) counter: Words,
    pub(super) place: Words,
    pub(super) errands: &'static [Words],
    pub(super) ask: &'static [Words],
    pub(super) bring: &'static [Words],
    pub(super) sees: &'static [Words],
}

pub(super) const PLACES: [Place; 4] = [
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

pub(super) const CAPTIONS: [Words; 4] = [
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
pub(super) const BRING: Words = words("持ち物", "｜持《も》ってくるもの", "Bring");
pub(super) const SEES: Words = words(
    "この窓口に見えるもの",
    "｜窓口《まどぐち》で ｜見《み》えるもの",
    "This counter will see",
);
pub(super) const ASK: Words = words(
    "窓口で聞いてください",
    "｜窓口《まどぐち》で ｜聞《き》いて ください",
    "Ask here",
);
pub(super) const TAKES: Words = words("約20分", "20｜分《ぷん》くらい", "about 20 min");
pub(super) const ISSUED: Words = words(
    "2026年11月22日（日）10時26分",
    "2026年11月22日 ｜午前《ごぜん》10時26分",
    "22 November 2026, 10:26",
);
pub(super) const FIRST: Words = words(
    "まず 3番窓口へ",
    "まず 3｜番《ばん》｜窓口《まどぐち》へ",
    "First: counter 3",
);
pub(super) const COME: Words = words(
    "平日の9時から16時45分にお越しください",
    "｜月曜日《げつようび》から ｜金曜日《きんようび》、9｜時《じ》から 16｜時《じ》45｜分《ふん》に ｜来《き》てください",
    "Please come on a weekday, 9:00 to 16:45",
);
pub(super) const PHONE_CAPTION: Words = words(
    "スマホで 順番を見る",
    "スマホで ｜見《み》る",
    "Queue by phone",
);
pub(super) const FIRST_PLACE: Words = words(
    "市民課　本庁舎 1階",
    "｜市民課《しみんか》　｜本庁舎《ほんちょうしゃ》 1｜階《かい》",
    "Citizens’ Affairs, main building, 1st floor",
);
pub(super) const AGAIN: Words = words(
    "再発行",
    "もう｜一度《いちど》 ｜印刷《いんさつ》しました",
    "Printed again",
);
pub(super) const NOTICE: Words = words(
    "転入届は引っ越しから14日以内です（今日は12日目）",
    "｜引《ひ》っ｜越《こ》しから 14｜日《にち》までに ｜出《だ》します。｜今日《きょう》は 12｜日目《にちめ》です。",
    "Notify your move within 14 days (today is day 12)",
);
pub(super) const NO_VISIT: Words = words(
    "来庁しなくてもできるもの",
    "｜来《こ》なくても できること",
    "Needs no visit",
);
pub(super) const ONLINE: Words = words(
    "コンビニ：住民票の写し",
    "コンビニ：｜住民票《じゅうみんひょう》",
    "Convenience store: certificate of residence",
);
pub(super) const WAY: Words = words(
    "行く順番と場所",
    "｜行《い》く ｜順番《じゅんばん》",
    "Your way",
);
pub(super) const HERE: Words = words("いまここ", "｜今《いま》 ここ", "You are here");
pub(super) const OWN: Words = words(
    "この部分は家で保管してください",
    "この｜部分《ぶぶん》は ｜家《いえ》で とっておきます",
    "Keep this part at home",
);
pub(super) const OWN_TEXT: [Words; 2] = [
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
pub(super) const OWN_CAPTION: Words = words("あなたの控え", "あなたの ひかえ", "Your copy");
pub(super) const STUB: Words = words(
    "あなたの鍵 切り取って別に保管",
    "あなたの かぎ ｜切《き》って しまいます",
    "Your key. Cut off and keep apart.",
);
