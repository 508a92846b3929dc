//! Morae: the beats of Japanese, written in kana and spoken as phonemes.

/// A beat of speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::voice) struct Mora {
    row: &'static MoraRow,
    /// Whether its vowel is whispered, as that of し in した.
    whispered: bool,
}

/// Katakana, consonant (or nothing), and vowel; `N` and `cl` stand in the place of a vowel.
type MoraRow = (&'static str, &'static str, &'static str);

/// Every mora by the phonemes that full-context labels of Open JTalk have for it.
#[rustfmt::skip]
static ROWS: [MoraRow; 140] = [
    ("ア", "", "a"), ("イ", "", "i"), ("ウ", "", "u"), ("エ", "", "e"), ("オ", "", "o"),
    ("カ", "k", "a"), ("キ", "k", "i"), ("ク", "k", "u"), ("ケ", "k", "e"), ("コ", "k", "o"),
    ("ガ", "g", "a"), ("ギ", "g", "i"), ("グ", "g", "u"), ("ゲ", "g", "e"), ("ゴ", "g", "o"),
    ("サ", "s", "a"), ("シ", "sh", "i"), ("ス", "s", "u"), ("セ", "s", "e"), ("ソ", "s", "o"),
    ("ザ", "z", "a"), ("ジ", "j", "i"), ("ズ", "z", "u"), ("ゼ", "z", "e"), ("ゾ", "z", "o"),
    ("タ", "t", "a"), ("チ", "ch", "i"), ("ツ", "ts", "u"), ("テ", "t", "e"), ("ト", "t", "o"),
    ("ダ", "d", "a"), ("デ", "d", "e"), ("ド", "d", "o"),
    ("ナ", "n", "a"), ("ニ", "n", "i"), ("ヌ", "n", "u"), ("ネ", "n", "e"), ("ノ", "n", "o"),
    ("ハ", "h", "a"), ("ヒ", "h", "i"), ("フ", "f", "u"), ("ヘ", "h", "e"), ("ホ", "h", "o"),
    ("バ", "b", "a"), ("ビ", "b", "i"), ("ブ", "b", "u"), ("ベ", "b", "e"), ("ボ", "b", "o"),
    ("パ", "p", "a"), ("ピ", "p", "i"), ("プ", "p", "u"), ("ペ", "p", "e"), ("ポ", "p", "o"),
    ("マ", "m", "a"), ("ミ", "m", "i"), ("ム", "m", "u"), ("メ", "m", "e"), ("モ", "m", "o"),
    ("ヤ", "y", "a"), ("ユ", "y", "u"), ("ヨ", "y", "o"), ("イェ", "y", "e"),
    ("ラ", "r", "a"), ("リ", "r", "i"), ("ル", "r", "u"), ("レ", "r", "e"), ("ロ", "r", "o"),
    ("ワ", "w", "a"), ("ウィ", "w", "i"), ("ウェ", "w", "e"), ("ウォ", "w", "o"),
    ("キャ", "ky", "a"), ("キュ", "ky", "u"), ("キェ", "ky", "e"), ("キョ", "ky", "o"),
    ("ギャ", "gy", "a"), ("ギュ", "gy", "u"), ("ギェ", "gy", "e"), ("ギョ", "gy", "o"),
    ("シャ", "sh", "a"), ("シュ", "sh", "u"), ("シェ", "sh", "e"), ("ショ", "sh", "o"),
    ("ジャ", "j", "a"), ("ジュ", "j", "u"), ("ジェ", "j", "e"), ("ジョ", "j", "o"),
    ("チャ", "ch", "a"), ("チュ", "ch", "u"), ("チェ", "ch", "e"), ("チョ", "ch", "o"),
    ("ニャ", "ny", "a"), ("ニュ", "ny", "u"), ("ニェ", "ny", "e"), ("ニョ", "ny", "o"),
    ("ヒャ", "hy", "a"), ("ヒュ", "hy", "u"), ("ヒェ", "hy", "e"), ("ヒョ", "hy", "o"),
    ("ビャ", "by", "a"), ("ビュ", "by", "u"), ("ビェ", "by", "e"), ("ビョ", "by", "o"),
    ("ピャ", "py", "a"), ("ピュ", "py", "u"), ("ピェ", "py", "e"), ("ピョ", "py", "o"),
    ("ミャ", "my", "a"), ("ミュ", "my", "u"), ("ミェ", "my", "e"), ("ミョ", "my", "o"),
    ("リャ", "ry", "a"), ("リュ", "ry", "u"), ("リェ", "ry", "e"), ("リョ", "ry", "o"),
    ("ファ", "f", "a"), ("フィ", "f", "i"), ("フェ", "f", "e"), ("フォ", "f", "o"),
    ("ツァ", "ts", "a"), ("ツィ", "ts", "i"), ("ツェ", "ts", "e"), ("ツォ", "ts", "o"),
    ("ティ", "t", "i"), ("トゥ", "t", "u"), ("テュ", "ty", "u"),
    ("ディ", "d", "i"), ("ドゥ", "d", "u"), ("デュ", "dy", "u"),
    ("スィ", "s", "i"), ("ズィ", "z", "i"),
    ("ヴァ", "v", "a"), ("ヴィ", "v", "i"), ("ヴ", "v", "u"), ("ヴェ", "v", "e"), ("ヴォ", "v", "o"),
    ("クヮ", "kw", "a"), ("グヮ", "gw", "a"),
    ("ン", "", "N"), ("ッ", "", "cl"),
];

/// Kana that sound like others.
const ALIKE: [(&str, &str); 5] = [
    ("ヲ", "オ"),
    ("ヂ", "ジ"),
    ("ヅ", "ズ"),
    ("ヰ", "イ"),
    ("ヱ", "エ"),
];
/// Small kana that stand alone are read as large ones; ヵ and ヶ as in 1ヶ月.
const SMALL: [(char, char); 10] = [
    ('ァ', 'ア'),
    ('ィ', 'イ'),
    ('ゥ', 'ウ'),
    ('ェ', 'エ'),
    ('ォ', 'オ'),
    ('ャ', 'ヤ'),
    ('ュ', 'ユ'),
    ('ョ', 'ヨ'),
    ('ヵ', 'カ'),
    ('ヶ', 'カ'),
];

impl Mora {
    /// The mora of one or two katakana.
    pub(super) fn of(kana: &str) -> Option<Self> {
        let alike = ALIKE.iter().find(|(written, _)| *written == kana);
        let kana = alike.map_or(kana, |(_, spoken)| spoken);
        let row = ROWS.iter().find(|row| row.0 == kana)?;
        Some(Self {
            row,
            whispered: false,
        })
    }

    /// The mora of a consonant, or none, and a vowel, which is a capital when it is whispered.
    pub(super) fn of_phonemes(consonant: &str, vowel: &str) -> Option<Self> {
        let whispered =
            vowel.len() == 1 && vowel != "N" && vowel.as_bytes()[0].is_ascii_uppercase();
        let voiced = if whispered {
            vowel.to_ascii_lowercase()
        } else {
            vowel.to_owned()
        };
        let row = ROWS
            .iter()
            .find(|row| row.1 == consonant && row.2 == voiced)?;
        Some(Self { row, whispered })
    }

    /// Whether its vowel is whispered.
    pub(super) fn is_whispered(self) -> bool {
        self.whispered
    }

    /// Its katakana.
    pub(super) fn kana(self) -> &'static str {
        self.row.0
    }

    /// Its consonant, and its vowel, a capital when it is whispered.
    pub(super) fn phonemes(self) -> impl Iterator<Item = &'static str> {
        let vowel = match (self.whispered, self.row.2) {
            (true, "a") => "A",
            (true, "i") => "I",
            (true, "u") => "U",
            (true, "e") => "E",
            (true, "o") => "O",
            (_, vowel) => vowel,
        };
        [self.row.1, vowel]
            .into_iter()
            .filter(|phoneme| !phoneme.is_empty())
    }

    /// Its vowel, `N` or `cl`.
    pub(super) fn vowel(self) -> &'static str {
        self.row.2
    }

    /// The same, its vowel whispered or not.
    pub(super) fn spoken(self, whispered: bool) -> Self {
        Self { whispered, ..self }
    }

    /// The mora that a vowel alone is.
    pub(super) fn long(vowel: &str) -> Option<Self> {
        Self::of_phonemes("", vowel)
    }
}

/// Whether it is hiragana, katakana, or the sign that makes a vowel long.
pub(super) fn is_kana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヶ' | 'ー')
}

/// Hiragana as katakana.
pub(super) fn katakana(c: char) -> char {
    match c {
        'ぁ'..='ゖ' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
        _ => c,
    }
}

/// The morae of a text in kana. Other characters are left out.
pub(super) fn morae(text: &str) -> Vec<Mora> {
    let kana: Vec<char> = text.chars().map(katakana).collect();
    let mut morae: Vec<Mora> = Vec::new();
    let mut at = 0;
    while at < kana.len() {
        let two: String = kana[at..].iter().take(2).collect();
        let one: String = kana[at..=at].iter().collect();
        if kana.get(at + 1).is_some()
            && let Some(mora) = Mora::of(&two)
        {
            morae.push(mora);
            at += 2;
            continue;
        }
        let long = morae.last().map_or("a", |mora| mora.vowel());
        let single = match kana[at] {
            'ー' => Mora::long(long),
            small => {
                let large = SMALL.iter().find(|(written, _)| *written == small);
                Mora::of(&large.map_or(one, |(_, large)| large.to_string()))
            }
        };
        morae.extend(single);
        at += 1;
    }
    morae
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, phonemes: &str) {
        let spoken: Vec<&str> = morae(text).into_iter().flat_map(Mora::phonemes).collect();
        assert_eq!(spoken.join(" "), phonemes, "{text}");
    }

    #[test]
    fn kana_are_spoken_mora_by_mora() {
        check("まどぐち", "m a d o g u ch i");
        check("しゅっしょう", "sh u cl sh o u");
        check("コーヒー", "k o o h i i");
        check("ふぁいる、ウェブ", "f a i r u w e b u");
        check("つづき を", "ts u z u k i o");
        check("1ヶ月", "k a");
        check("ーン", "a N");
    }

    #[test]
    fn phonemes_find_their_kana() {
        for row in &ROWS {
            let mora = Mora::of(row.0).unwrap();
            assert_eq!(Mora::of_phonemes(row.1, row.2), Some(mora), "{row:?}");
        }
        let whispered = Mora::of_phonemes("sh", "I").unwrap();
        assert_eq!((whispered.kana(), whispered.whispered), ("シ", true));
        assert_eq!(whispered.phonemes().collect::<Vec<_>>(), ["sh", "I"]);
        assert_eq!(Mora::of_phonemes("q", "a"), None);
    }
}
