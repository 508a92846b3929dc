//! Readings of Japanese counters, which change with the number before them: 5分 is ごふん, 10分 じゅっぷん.
//!
//! A message cannot know the number of its variable, so the reading is set when the number is there. The table is
//! that of NHK's dictionary of pronunciation for 分, 人 and 日 (as a span of days: 1日 is いちにち).

use super::text::is_isolation;

/// The readings of a number of days that have no にち, 1 left out.
const DAYS: [(&str, &str); 12] = [
    ("2", "ふつか"),
    ("3", "みっか"),
    ("4", "よっか"),
    ("5", "いつか"),
    ("6", "むいか"),
    ("7", "なのか"),
    ("8", "ようか"),
    ("9", "ここのか"),
    ("10", "とおか"),
    ("14", "じゅうよっか"),
    ("20", "はつか"),
    ("24", "にじゅうよっか"),
];

enum Reading {
    /// Of number and counter together.
    Whole(&'static str),
    /// Of the counter alone; the digits are read as a number.
    Counter(&'static str),
}

/// Sets the readings of 分, 人 and 日 that stand after digits, also where the message wrote another one.
pub(super) fn read(marked: &str) -> String {
    let mut out = String::with_capacity(marked.len());
    let mut rest = marked;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        // A base that has a reading of its own is left as it is.
        if let Some(base) = rest[..start].rfind('｜')
            && !rest[base..start].contains('》')
            && let Some(end) = rest[base..].find('》')
        {
            let (own, after) = rest.split_at(base + end + '》'.len_utf8());
            out.push_str(own);
            rest = after;
            continue;
        }
        let (before, at) = rest.split_at(start);
        let end = at
            .find(|c: char| !c.is_ascii_digit() && c != ',')
            .unwrap_or(at.len());
        let (digits, after) = at.split_at(end);
        let sign_at = after.find(|c| !is_isolation(c)).unwrap_or(after.len());
        let Some((sign, tail)) = sign(&after[sign_at..]).filter(|_| digits.ends_with(|c| c != ','))
        else {
            out.push_str(before);
            out.push_str(digits);
            rest = after;
            continue;
        };
        match reading(before, digits, sign, tail) {
            Reading::Counter(reading) => {
                out.push_str(before);
                out.push_str(digits);
                out.push_str(&after[..sign_at]);
                out.extend(['｜', sign, '《']);
                out.push_str(reading);
            }
            Reading::Whole(reading) => {
                let opened = before.len() - before.trim_end_matches(is_isolation).len();
                out.push_str(&before[..before.len() - opened]);
                out.push('｜');
                out.push_str(digits);
                out.extend([sign, '《']);
                out.push_str(reading);
            }
        }
        out.push('》');
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// A counter at the beginning, with or without a reading, and what follows it.
fn sign(text: &str) -> Option<(char, &str)> {
    let bare = text.strip_prefix('｜').unwrap_or(text);
    let sign = bare.chars().next().filter(|c| "分人日".contains(*c))?;
    let tail = &bare[sign.len_utf8()..];
    if bare.len() == text.len() {
        return Some((sign, tail));
    }
    let (_, tail) = tail.strip_prefix('《')?.split_once('》')?;
    Some((sign, tail))
}

fn reading(before: &str, digits: &str, sign: char, tail: &str) -> Reading {
    let last = digits.chars().next_back().unwrap_or('0');
    match sign {
        // A third: 3分の1.
        '分' if tail.strip_prefix('の').is_some_and(begins_with_digit) => {
            Reading::Counter("ぶん")
        }
        '分' if digits != "0" && "013468".contains(last) => Reading::Counter("ぷん"),
        '分' => Reading::Counter("ふん"),
        '人' if digits == "1" => Reading::Whole("ひとり"),
        '人' if digits == "2" => Reading::Whole("ふたり"),
        '人' => Reading::Counter("にん"),
        _ if digits == "1" && is_month(before) => Reading::Whole("ついたち"),
        _ => {
            let own = DAYS.iter().find(|(number, _)| *number == digits);
            own.map_or(Reading::Counter("にち"), |(_, reading)| {
                Reading::Whole(reading)
            })
        }
    }
}

/// Whether a text ends with a month, so that a day of it follows.
fn is_month(text: &str) -> bool {
    let text = text.trim_end_matches(is_isolation);
    text.ends_with('月') || text.ends_with("月《がつ》")
}

fn begins_with_digit(text: &str) -> bool {
    text.trim_start_matches(is_isolation)
        .starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::read;

    #[rstest]
    #[case("約10分", "約10｜分《ぷん》")]
    #[case("5分", "5｜分《ふん》")]
    #[case("0分", "0｜分《ふん》")]
    #[case::as_a_variable("\u{2068}40\u{2069}分くらい", "\u{2068}40\u{2069}｜分《ぷん》くらい")]
    #[case::against_the_message(
        "\u{2068}10\u{2069}｜分《ふん》｜後《ご》",
        "\u{2068}10\u{2069}｜分《ぷん》｜後《ご》"
    )]
    #[case::people("\u{2068}1\u{2069}人です", "｜1人《ひとり》です")]
    #[case("12人", "12｜人《にん》")]
    #[case::days("あと \u{2068}2\u{2069}日", "あと ｜2日《ふつか》")]
    #[case("1日", "1｜日《にち》")]
    #[case::a_day_of_a_month(
        "12｜月《がつ》\u{2068}1\u{2069}日",
        "12｜月《がつ》｜1日《ついたち》"
    )]
    #[case("1,001日", "1,001｜日《にち》")]
    #[case::a_part("3分の1", "3｜分《ぶん》の1")]
    #[case::has_one("｜1日《ついたち》から", "｜1日《ついたち》から")]
    #[case::no_counter("A-041番、9:30", "A-041番、9:30")]
    #[case::nothing("", "")]
    #[case::broken("｜3日", "｜｜3日《みっか》")]
    fn counters_are_read_by_their_number(#[case] marked: &str, #[case] expected: &str) {
        assert_eq!(read(marked), expected);
    }
}
