//! Line breaking of Japanese and Latin text, and furigana over it: one set of rules for screen and paper.
//!
//! Nothing here knows a font: widths come in, places of breaks go out.

mod compounds;
mod fill;
mod words;

use std::ops::Range;

use compounds::after_space;
pub use fill::{Fill, Measure, line_end, line_starts};
use words::{begins_phrase, is_inside, particle, stands_alone};

/// The size of furigana, in sizes of what they stand above.
pub const READING_SIZE: f32 = 0.5;

/// The zero width space: the end of a word in scripts that write no spaces.
const WORD_END: char = '\u{200b}';

/// How well a line may end at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Break {
    /// Inside a word, or before what no line begins with.
    Never,
    /// Inside a phrase.
    Possible,
    /// After a phrase, or a word with a space after it.
    Good,
    /// After a sentence.
    Best,
    /// At the end of a paragraph.
    Must,
}

/// How well a line may end before a character of a text.
///
/// Japanese has no spaces to go by, so phrases are guessed from the script: they mostly begin with
/// kanji or katakana and end in hiragana. A wrong guess costs a little evenness, nothing else.
#[must_use]
pub fn between(whole: &[char], at: usize) -> Break {
    let next = |ahead: usize| whole.get(at + ahead).copied().unwrap_or(' ');
    let Some(&before) = at.checked_sub(1).and_then(|at| whole.get(at)) else {
        return Break::Never;
    };
    let after = next(0);
    if before == '\n' {
        return Break::Must;
    }
    if after.is_whitespace() || after == WORD_END || never_first(after) || never_last(before) {
        return Break::Never;
    }
    let last = whole[..at].iter().rfind(|c| !c.is_whitespace());
    let sentence = |marks: &str| last.is_some_and(|c| marks.contains(*c));
    if sentence("。！？") || before.is_whitespace() && sentence(".!?") {
        return Break::Best;
    }
    if before.is_whitespace() || before == WORD_END {
        return after_space(whole, at);
    }
    if !is_wide(before) && !is_wide(after) {
        let joint = matches!(before, '-' | '/' | '–' | '—') && after.is_alphabetic();
        return if joint { Break::Possible } else { Break::Never };
    }
    // A number stays with its counter word, a katakana word and an ending with what they belong to.
    if before.is_ascii_digit()
        || "っッ".contains(before)
        || is_kanji(before) && is_hiragana(after)
        || is_inside(whole, at)
    {
        return Break::Never;
    }
    if "、，・：；」』）】〉》".contains(before) || never_last(after) {
        return Break::Good;
    }
    // One letter alone before a closing mark begins no line.
    if "）)」』".contains(next(1)) && is_wide(before) {
        return Break::Never;
    }
    if stands_alone(before, after, next(1)) {
        return Break::Possible;
    }
    if before == '月' && after.is_ascii_digit() {
        return Break::Never;
    }
    let begins = is_kanji(after) || is_katakana(after) || !is_wide(after);
    let honoured = "おご".contains(after) && is_kanji(next(1));
    let stem = whole.get(at.wrapping_sub(2)).copied().unwrap_or(' ');
    if is_hiragana(before) && begins && !(before == 'お' || before == 'ご')
        || is_hiragana(before) && honoured
        || particle(stem, before, after)
        || begins_phrase(whole, at, before)
    {
        return Break::Good;
    }
    Break::Possible
}

/// Whether a character takes a form, or a place over another, that depends on its neighbours: its width alone says
/// nothing. Combining marks, Hebrew and Arabic, the scripts of India, Thai, Lao, Tibetan, Burmese, Khmer.
#[must_use]
pub fn is_joined(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{590}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{200c}' | '\u{200d}')
}

/// How well a word that is longer than a line may be broken between two of its characters.
#[must_use]
pub fn inside_word(before: char, after: char) -> Break {
    match never_last(before) || never_first(after) {
        true => Break::Never,
        false => Break::Possible,
    }
}

/// Characters that no line begins with (kinsoku).
fn never_first(c: char) -> bool {
    "、。，．・·：；？！‥…ー々〜～」』）】〉》〕］｝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%％–—"
        .contains(c)
}

/// Characters that no line ends with (kinsoku).
fn never_last(c: char) -> bool {
    "「『（【〈《〔［｛([{".contains(c)
}

fn is_kanji(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' | '々')
}

fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30A1}'..='\u{30FA}' | 'ー')
}

fn is_hiragana(c: char) -> bool {
    ('\u{3041}'..='\u{309F}').contains(&c)
}

/// Whether lines may end beside a character without a space.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// The width of a base with its reading, for a reading of that width in letters of that size. A reading
/// that is wider than its base reaches a little over neighbours that have none, where both have room. The gap between
/// two readings is at least half a letter: がつ and にじゅうよっか are two words.
#[must_use]
pub fn width_with_reading(
    base: f32,
    reading: f32,
    letter: f32,
    neighbours: [Option<&Measure>; 2],
) -> f32 {
    let roomy = |neighbour: Option<&Measure>| {
        neighbour.is_some_and(|measure| !measure.reading && measure.width > letter * 1.1)
    };
    let reach = if neighbours.into_iter().all(roomy) {
        letter
    } else {
        0.0
    };
    let has_reading =
        |neighbour: Option<&Measure>| neighbour.is_some_and(|measure| measure.reading);
    let apart = match neighbours.into_iter().any(has_reading) {
        true => letter / 2.0,
        false => 0.0,
    };
    base.max(reading - reach + apart)
}

/// Where a reading begins, in a line of that width: over the middle of its base, and within the line.
#[must_use]
pub fn reading_start(middle: f32, reading: f32, line: f32) -> f32 {
    (middle - reading / 2.0).clamp(0.0, (line - reading).max(0.0))
}

/// The letters of a reading that belong to some letters of its base, where the base has to be broken.
#[must_use]
pub fn part_of_reading(base: Range<usize>, of: usize, reading: usize) -> Range<usize> {
    let letter = |at: usize| at * reading / of.max(1);
    letter(base.start)..letter(base.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines of a text whose characters are all as wide as one.
    fn lines(text: &str, width: f32) -> Vec<String> {
        filled(text, width, Fill::Full)
    }

    fn filled(text: &str, width: f32, fill: Fill) -> Vec<String> {
        let whole: Vec<char> = text.chars().collect();
        let measures: Vec<Measure> = (0..whole.len())
            .map(|at| Measure {
                width: 1.0,
                before: between(&whole, at),
                space: whole[at].is_whitespace(),
                reading: false,
            })
            .collect();
        let mut starts = line_starts(&measures, width, fill);
        starts.push(whole.len());
        let mut from = 0;
        let line = |to| whole[std::mem::replace(&mut from, to)..to].iter().collect();
        starts.into_iter().map(line).collect()
    }

    #[test]
    fn no_line_begins_with_a_full_stop_or_a_small_kana() {
        let text = "しょうがっこうへ、「ちょっと」いってきました。カードはありますか？";
        // しょうがっこうへ、 has no place to break, and is nine characters wide.
        for width in 9..=13 {
            let lines = lines(text, width as f32);
            assert_eq!(lines.concat(), text);
            assert!(lines.len() > 2, "{lines:?}");
            for line in &lines {
                assert!(!line.starts_with(never_first), "{lines:?}");
                assert!(!line.ends_with(never_last), "{lines:?}");
            }
        }
    }

    #[test]
    fn japanese_lines_end_after_phrases() {
        let broken = lines("住所が変わったので転入届を出します", 12.0);
        assert_eq!(broken, ["住所が変わったので", "転入届を出します"]);
        assert_eq!(
            lines("Go to counter 3 now", 16.0),
            ["Go to counter 3 ", "now"]
        );
    }

    #[test]
    fn no_line_begins_with_the_last_letter_of_a_word() {
        let text = "画面を読み上げる。職員に聞く方は、お名前をお書きください。";
        for width in 7..=12 {
            let lines = lines(text, width as f32);
            let last = |line: &String| {
                let mut letters = line.chars();
                let first = letters
                    .next()
                    .is_some_and(|it| is_hiragana(it) && it != 'お');
                first && letters.next().is_none_or(|it| !is_hiragana(it))
            };
            assert!(!lines.iter().skip(1).any(last), "{lines:?}");
        }
    }

    #[test]
    fn nothing_parts_an_ending_of_politeness() {
        for text in ["少しお待ちください。", "どなたが引っ越しますか。"] {
            for width in 6..=11 {
                let lines = lines(text, width as f32);
                for half in ["く", "くだ", "くださ", "ま"] {
                    assert!(!lines.iter().any(|line| line.ends_with(half)), "{lines:?}");
                }
            }
        }
    }

    #[test]
    fn a_heading_ends_its_line_early_rather_than_inside_a_word() {
        let heading = |text, width| filled(text, width, Fill::Balanced);
        assert_eq!(
            heading("どなたが引っ越しますか。", 10.0),
            ["どなたが", "引っ越しますか。"]
        );
        assert_eq!(
            heading("ほかに、引っ越しであてはまることはありますか。", 9.0),
            ["ほかに、引っ越しで", "あてはまることは", "ありますか。"]
        );
    }

    #[test]
    fn a_run_of_kanji_is_broken_between_its_words() {
        let broken = |text, width| filled(text, width, Fill::Balanced);
        assert_eq!(
            broken("精神障害者保健福祉手帳", 7.0),
            ["精神障害者保健", "福祉手帳"]
        );
        assert_eq!(broken("保険年金課", 3.0), ["保険", "年金課"]);
        assert_eq!(broken("通所受給者証", 5.0), ["通所", "受給者証"]);
        assert_eq!(broken("再交付申請", 4.0), ["再交付", "申請"]);
        assert_eq!(
            broken("落とし物と切り替え", 6.0),
            ["落とし物と", "切り替え"]
        );
        assert_eq!(
            broken("児童手当の申請（引っ越してきた家庭）", 12.0),
            ["児童手当の申請", "（引っ越してきた家庭）"]
        );
        assert_eq!(
            broken("ご利用ありがとうございました。", 10.0),
            ["ご利用ありがとう", "ございました。"]
        );
    }

    #[test]
    fn a_person_and_a_number_stay_with_what_stands_before_them() {
        let label = |text, width| filled(text, width, Fill::Balanced);
        assert_eq!(label("障がいの子がいる方", 8.0), ["障がいの", "子がいる方"]);
        assert_eq!(
            label("Welcome at Counter 50 now", 19.0),
            ["Welcome at ", "Counter 50 now"]
        );
        assert_eq!(label("もれないように確かめます", 6.0)[0], "もれない");
        assert_eq!(label("介護保険被保険者証", 7.0), ["介護保険", "被保険者証"]);
        assert_eq!(
            label("Moved on 12 November now", 12.0),
            ["Moved on ", "12 November ", "now"]
        );
        assert_eq!(label("2026年11月12日から", 9.0), ["2026年", "11月12日から"]);
        assert_eq!(label("期限まであと2日", 6.0), ["期限まで", "あと2日"]);
    }

    #[test]
    fn words_of_hiragana_are_whole() {
        let whole = |text: &str, word: &str| {
            for width in 7..12 {
                let lines = lines(text, width as f32);
                let found = lines.iter().any(|line| line.contains(word));
                assert!(found || word.chars().count() > width, "{lines:?}: {word}");
            }
        };
        for (text, word) in [
            ("書類が見つからないとき", "見つからない"),
            ("近所に知られたくないなど", "知られたくない"),
            ("今のひとり親の手当", "ひとり親の"),
            ("コードを読み取り機にかざして", "かざして"),
            ("次回お越しの際にお持ちください", "お越し"),
            ("何も押さなければ、次へ", "押さなければ"),
            ("あとで選んでください", "選んで"),
            ("窓口に伝えなくても", "伝えなくても"),
            ("引っ越したときは知らせる", "引っ越したときは"),
            ("用紙がちがうためです", "ちがう"),
            ("今日はどのようなご用件ですか", "ご用件"),
            ("今日はどのようなご用件ですか", "どのような"),
            ("税金のどのようなご用件ですか", "ご用件"),
            ("ありがとうございました", "ございました"),
            ("手続きがもれないように", "もれない"),
            ("窓口は1か所です", "1か所"),
            ("届出の前に総合案内へお声がけください", "お声"),
            ("カード（移る方全員の分）と暗証番号", "の分）"),
        ] {
            whole(text, word);
        }
    }

    #[test]
    fn a_broken_base_shares_its_reading() {
        // 転入届, てんにゅうとどけ
        let check = |base, part| assert_eq!(part_of_reading(base, 3, 8), part);
        check(0..1, 0..2);
        check(1..2, 2..5);
        check(2..3, 5..8);
    }
}
