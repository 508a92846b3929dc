//! Folding of words, so that kanji, kana, romaji, full and half width all find the same errand.

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

/// One form for all spellings of the same: NFKC, small letters, hiragana, no spaces, no punctuation.
#[must_use]
pub fn fold(word: &str) -> String {
    normalized(word).chars().filter_map(folded).collect()
}

/// NFKC and small letters without accents: full and half width are one, and so are `thuế` and `thue`. The keyboard on
/// the screen has no accents, and in a hurry people leave them out on their own.
#[must_use]
pub fn normalized(word: &str) -> String {
    let word = ComposingNormalizer::new_nfkc().normalize(word);
    let mut plain = String::with_capacity(word.len());
    for letter in word.to_lowercase().chars() {
        match letter {
            // These are letters of their own to Unicode, and d, l, o to a keyboard without them.
            'đ' => plain.push('d'),
            'ł' => plain.push('l'),
            'ø' => plain.push('o'),
            // Latin-1 to Latin Extended-B, and Latin Extended Additional, where Vietnamese has its vowels.
            'à'..='ɏ' | 'ḁ'..='ỹ' => {
                let whole = letter.encode_utf8(&mut [0; 4]).to_owned();
                let parts = DecomposingNormalizer::new_nfd();
                let parts = parts.normalize_iter(whole.chars());
                plain.extend(parts.filter(|part| !is_accent(*part)));
            }
            _ if is_accent(letter) => {}
            _ => plain.push(letter),
        }
    }
    plain
}

/// Combining marks of Latin letters.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// A letter as it is folded: hiragana for katakana; nothing for what is no letter and no digit.
#[must_use]
pub fn folded(c: char) -> Option<char> {
    match c {
        'ァ'..='ヶ' => char::from_u32(c as u32 - 0x60),
        // A long mark is kept inside kana words; it is a letter there.
        'ー' => Some(c),
        _ if c.is_alphanumeric() => Some(c),
        _ => None,
    }
}

/// Romaji (Hepburn or Kunrei, `nn` and `n'` for ん) as hiragana, when the whole word is romaji.
#[must_use]
pub fn romaji(word: &str) -> Option<String> {
    let word = normalized(word).replace('’', "'");
    let written = |b: u8| b.is_ascii_lowercase() || matches!(b, b'\'' | b'-');
    if word.is_empty() || !word.bytes().all(written) {
        return None;
    }
    let word = word.replace('-', "");
    let mut kana = String::new();
    let mut rest = word.as_str();
    while !rest.is_empty() {
        if let Some((syllable, after)) = syllable(rest) {
            kana.push_str(syllable);
            rest = after;
        } else {
            let (sound, after) = consonant(rest)?;
            kana.push(sound);
            rest = after;
        }
    }
    Some(kana)
}

fn syllable(rest: &str) -> Option<(&'static str, &str)> {
    (1..=3).rev().find_map(|length| {
        let head = rest.get(..length)?;
        let at = SYLLABLES
            .binary_search_by_key(&head, |(roman, _)| roman)
            .ok()?;
        Some((SYLLABLES[at].1, &rest[length..]))
    })
}

/// A doubled consonant is っ; an n that no vowel follows is ん.
fn consonant(rest: &str) -> Option<(char, &str)> {
    let bytes = rest.as_bytes();
    match bytes {
        [b'n', b'\'', ..] => Some(('ん', &rest[2..])),
        [b'n', b'n', ..]
            if !matches!(bytes.get(2), Some(b'a' | b'i' | b'u' | b'e' | b'o' | b'y')) =>
        {
            Some(('ん', &rest[2..]))
        }
        [b'n', ..] => Some(('ん', &rest[1..])),
        [b'm', b'b' | b'm' | b'p', ..] => Some(('ん', &rest[1..])),
        [b't', b'c', ..] => Some(('っ', &rest[1..])),
        [a, b, ..] if a == b && !matches!(a, b'a' | b'i' | b'u' | b'e' | b'o') => {
            Some(('っ', &rest[1..]))
        }
        _ => None,
    }
}

/// Sorted by the romaji, for the binary search.
#[rustfmt::skip]
const SYLLABLES: &[(&str, &str)] = &[
    ("a", "あ"), ("ba", "ば"), ("be", "べ"), ("bi", "び"), ("bo", "ぼ"), ("bu", "ぶ"), ("bya", "びゃ"),
    ("byo", "びょ"), ("byu", "びゅ"), ("cha", "ちゃ"), ("che", "ちぇ"), ("chi", "ち"), ("cho", "ちょ"),
    ("chu", "ちゅ"), ("da", "だ"), ("de", "で"), ("di", "でぃ"), ("do", "ど"), ("du", "づ"), ("e", "え"), ("fa", "ふぁ"),
    ("fe", "ふぇ"), ("fi", "ふぃ"), ("fo", "ふぉ"), ("fu", "ふ"), ("ga", "が"), ("ge", "げ"), ("gi", "ぎ"),
    ("go", "ご"), ("gu", "ぐ"), ("gya", "ぎゃ"), ("gyo", "ぎょ"), ("gyu", "ぎゅ"), ("ha", "は"), ("he", "へ"),
    ("hi", "ひ"), ("ho", "ほ"), ("hu", "ふ"), ("hya", "ひゃ"), ("hyo", "ひょ"), ("hyu", "ひゅ"), ("i", "い"),
    ("ja", "じゃ"), ("je", "じぇ"), ("ji", "じ"), ("jo", "じょ"), ("ju", "じゅ"),
    ("jya", "じゃ"), ("jyo", "じょ"), ("jyu", "じゅ"), ("ka", "か"), ("ke", "け"),
    ("ki", "き"), ("ko", "こ"), ("ku", "く"), ("kya", "きゃ"), ("kyo", "きょ"), ("kyu", "きゅ"), ("ma", "ま"),
    ("me", "め"), ("mi", "み"), ("mo", "も"), ("mu", "む"), ("mya", "みゃ"), ("myo", "みょ"), ("myu", "みゅ"),
    ("na", "な"), ("ne", "ね"), ("ni", "に"), ("no", "の"), ("nu", "ぬ"), ("nya", "にゃ"), ("nyo", "にょ"),
    ("nyu", "にゅ"), ("o", "お"), ("pa", "ぱ"), ("pe", "ぺ"), ("pi", "ぴ"), ("po", "ぽ"), ("pu", "ぷ"),
    ("pya", "ぴゃ"), ("pyo", "ぴょ"), ("pyu", "ぴゅ"), ("ra", "ら"), ("re", "れ"), ("ri", "り"), ("ro", "ろ"),
    ("ru", "る"), ("rya", "りゃ"), ("ryo", "りょ"), ("ryu", "りゅ"), ("sa", "さ"), ("se", "せ"), ("sha", "しゃ"),
    ("she", "しぇ"), ("shi", "し"), ("sho", "しょ"), ("shu", "しゅ"), ("si", "し"), ("so", "そ"), ("su", "す"),
    ("sya", "しゃ"), ("syo", "しょ"), ("syu", "しゅ"), ("ta", "た"), ("te", "て"), ("ti", "ち"), ("to", "と"),
    ("tsu", "つ"), ("tu", "つ"), ("tya", "ちゃ"), ("tyo", "ちょ"), ("tyu", "ちゅ"), ("u", "う"), ("va", "ゔぁ"),
    ("ve", "ゔぇ"), ("vi", "ゔぃ"), ("vo", "ゔぉ"), ("vu", "ゔ"), ("wa", "わ"), ("we", "うぇ"), ("wi", "うぃ"),
    ("wo", "を"), ("ya", "や"), ("yo", "よ"), ("yu", "ゆ"), ("za", "ざ"), ("ze", "ぜ"), ("zi", "じ"),
    ("zo", "ぞ"), ("zu", "ず"), ("zya", "じゃ"), ("zyo", "じょ"), ("zyu", "じゅ"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(SYLLABLES.is_sorted_by_key(|(roman, _)| roman));
    }

    #[test]
    fn widths_and_kana_fold_to_one() {
        for spelling in ["マイナンバー", "ﾏｲﾅﾝﾊﾞｰ", "まいなんばー", "マイ ナンバー"]
        {
            assert_eq!(fold(spelling), "まいなんばー", "{spelling}");
        }
        assert_eq!(fold("Ｔａｘ"), "tax");
        assert_eq!(fold("か\u{3099}"), "が", "NFD kana");
        assert_eq!(fold("Thuế, Đổi"), "thuedoi");
        assert_eq!(fold("e\u{301}cole"), "ecole", "NFD Latin");
        assert_eq!(fold("çÃo Jūminhyō"), "caojuminhyo");
        assert_eq!(fold("---"), "", "a search of dashes is no search");
    }

    #[test]
    fn romaji_becomes_kana_or_nothing() {
        fn check(roman: &str, kana: Option<&str>) {
            assert_eq!(romaji(roman).as_deref(), kana, "{roman}");
        }
        check("juuminhyou", Some("じゅうみんひょう"));
        check("jyuminhyo", Some("じゅみんひょ"));
        check("kokumin", Some("こくみん"));
        check("kenkouhoken", Some("けんこうほけん"));
        check("gakkou", Some("がっこう"));
        check("shinbun", Some("しんぶん"));
        check("shimbun", Some("しんぶん"));
        check("onna", Some("おんな"));
        check("konnichiwa", Some("こんにちわ"));
        check("kon", Some("こん"));
        check("matcha", Some("まっちゃ"));
        check("tax", None);
        check("", None);
        check("住民", None);
    }
}
