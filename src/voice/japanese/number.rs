//! Numbers: counts with their counters, times of day, and what is said digit by digit.

use super::kana::{self, Mora};
use super::phrase::Utterance;
use super::reading;
use super::table::Phrases;
use crate::locale::{fold, text};

/// Counters as messages write them, and as the dictionary of Open JTalk does; the longer before those that
/// they begin with.
pub(super) const COUNTERS: [(&str, &str); 26] = [
    ("か所目", "か所目"),
    ("か所", "か所"),
    ("か月", "か月"),
    ("分後", "分後"),
    ("日目", "日目"),
    ("日間", "日間"),
    ("時間", "時間"),
    ("円", "円"),
    ("分", "分"),
    ("番", "番"),
    ("階", "階"),
    ("人", "人"),
    ("日", "日"),
    ("年", "年"),
    ("月", "月"),
    ("時", "時"),
    ("秒", "秒"),
    ("個", "個"),
    ("こ", "個"),
    ("枚", "枚"),
    ("問", "問"),
    ("字", "文字"),
    ("回", "回"),
    ("歳", "歳"),
    ("さい", "歳"),
    ("%", "パーセント"),
];

/// Numbers that have a line of their own in the file of phrases, alone and with each counter. The others are made of them.
pub(super) fn built() -> impl Iterator<Item = u64> {
    let round = |step: u64| (1..10).map(move |times| times * step);
    (0..100)
        .chain(round(100))
        .chain(round(1000))
        .chain(round(10_000))
}

/// A counter at the beginning of a marked text: as it is written, its furigana, and what stands behind it.
pub(super) fn counter(marked: &str) -> Option<(&'static str, Option<&str>, &str)> {
    let marked = marked.trim_start();
    let span = text::spans(marked).next()?;
    let found = |base: &str| {
        COUNTERS
            .iter()
            .find(|(written, _)| base.starts_with(written))
    };
    match span.reading {
        Some(reading) => {
            let (written, _) = found(span.base).filter(|(written, _)| *written == span.base)?;
            let (_, rest) = marked.split_once('》')?;
            Some((written, Some(reading), rest))
        }
        None => {
            // か｜所《しょ》 is one counter, half of it with furigana.
            let plain: String = text::spans(marked).take(2).map(|span| span.base).collect();
            let (written, _) = found(&plain)?;
            match marked.strip_prefix(written) {
                Some(rest) => Some((written, None, rest)),
                None => {
                    let (_, rest) = marked.split_once('》')?;
                    let whole = format!("{}{}", span.base, text::spans(marked).nth(1)?.base);
                    (whole == *written).then_some((*written, None, rest))
                }
            }
        }
    }
}

/// A number, with a counter behind it.
pub(super) fn count(
    phrases: &Phrases,
    number: u64,
    counter: Option<(&str, Option<&str>)>,
) -> Utterance {
    let Some((counter, furigana)) = counter else {
        return composed(phrases, number, "")
            .unwrap_or_else(|| digits(phrases, &number.to_string()));
    };
    let said = composed(phrases, number, counter);
    if let Some(said) = said
        && furigana.is_none_or(|furigana| ends_with(&said.morae(), furigana))
    {
        return said;
    }
    let mut said = count(phrases, number, None);
    let mut behind = Utterance::flat(kana::morae(furigana.unwrap_or(counter)));
    if let Some(phrase) = behind
        .groups
        .first_mut()
        .and_then(|group| group.first_mut())
    {
        phrase.joins = true;
    }
    said.append(behind);
    said
}

/// The parts of a number that have lines: 1,234人 is 1000, 200 and 34人.
fn composed(phrases: &Phrases, number: u64, counter: &str) -> Option<Utterance> {
    let mut said = Utterance::default();
    let mut rest = number;
    for step in [10_000, 1000, 100] {
        let part = rest / step * step;
        if part > 0 && rest != part {
            said = joined(said, phrases.said(&part.to_string())?);
            rest -= part;
        }
    }
    Some(joined(said, phrases.said(&format!("{rest}{counter}"))?))
}

/// A number digit by digit, with what stands between them as pauses: `A-041`, `0748-33-3111`.
pub(super) fn digits(phrases: &Phrases, written: &str) -> Utterance {
    let mut said = Utterance::default();
    let mut pause = false;
    for c in written.chars() {
        let Some(mut sign) = phrases.said(&c.to_ascii_uppercase().to_string()) else {
            pause = true;
            continue;
        };
        lengthen(&mut sign);
        if std::mem::take(&mut pause) && !said.is_empty() {
            said.pause_and(sign);
        } else {
            said = joined(said, sign);
        }
    }
    said
}

/// A time of day, `09:05`.
pub(super) fn time(phrases: &Phrases, written: &str) -> Option<Utterance> {
    let (hours, minutes) = written.split_once([':', '：'])?;
    let number = |text: &str, most: u64| {
        let plain = (1..=2).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
        let number: u64 = text.parse().ok()?;
        (plain && number <= most).then_some(number)
    };
    let (hours, minutes) = (number(hours, 24)?, number(minutes, 59)?);
    let mut said = count(phrases, hours, Some(("時", None)));
    if minutes > 0 {
        said = joined(said, count(phrases, minutes, Some(("分", None))));
    }
    Some(said)
}

/// Two or five in a row of digits is as long as the others.
fn lengthen(digit: &mut Utterance) {
    let phrase = digit.groups.first_mut().and_then(|group| group.first_mut());
    if let Some(phrase) = phrase
        && phrase.len() == 1
        && let Some(word) = phrase.words.first_mut()
    {
        word.morae.extend(Mora::long(word.morae[0].vowel()));
    }
}

fn joined(mut said: Utterance, next: Utterance) -> Utterance {
    if said.is_empty() {
        return next;
    }
    said.append(next);
    said
}

/// Whether morae end as furigana say, be its first mora voiced or not: 分 is ふん, and ぷん behind ten.
fn ends_with(said: &[Mora], furigana: &str) -> bool {
    let length = kana::morae(furigana).len();
    let Some(end) = said.len().checked_sub(length).map(|at| &said[at..]) else {
        return false;
    };
    let voiced = ['\u{3099}', '\u{309a}'].into_iter().map(|mark| {
        let mut chars = furigana.chars();
        let first: String = chars.next().into_iter().chain([mark]).collect();
        format!("{}{}", fold::normalized(&first), chars.as_str())
    });
    let mut readings = std::iter::once(furigana.to_owned()).chain(voiced);
    readings.any(|reading| reading::agrees(&format!("｜_《{reading}》"), end))
}
