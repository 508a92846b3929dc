//! Whether morae are those of a marked text: its furigana and its kana, mora by mora.

use super::kana::{self, Mora, katakana};
use crate::locale::text;

/// What is heard at a place of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// This mora.
    Mora(Mora),
    /// は or へ, which is a particle or is none.
    Particle(Mora, Mora),
    /// Whatever kanji, numerals and letters without furigana are.
    Anything,
}

/// Whether a marked text may be said with these morae.
pub(super) fn agrees(marked: &str, said: &[Mora]) -> bool {
    let expected = expected(marked);
    let said = lengthened(said);
    // The places in what is said that the text can have come to.
    let mut reached = vec![false; said.len() + 1];
    reached[0] = true;
    for (nth, one) in expected.iter().enumerate() {
        let mut next = vec![false; said.len() + 1];
        for at in (0..=said.len()).filter(|at| reached[*at]) {
            if *one == Expected::Anything {
                next[at..].fill(true);
            } else if said
                .get(at)
                .is_some_and(|said| one.is(*said, &expected[..nth], &expected[nth + 1..]))
            {
                next[at + 1] = true;
            }
        }
        reached = next;
    }
    reached[said.len()]
}

impl Expected {
    fn is(self, said: Mora, before: &[Self], behind: &[Self]) -> bool {
        let same = |mora: Mora| mora.phonemes_aloud() == said.phonemes_aloud();
        match self {
            Self::Anything => false,
            Self::Particle(written, spoken) => same(written) || same(spoken),
            Self::Mora(mora) => {
                let unknown = matches!(before.last(), Some(Self::Anything | Self::Particle(..)));
                let long = match mora.kana() {
                    "ウ" if unknown => Mora::long("o"),
                    "イ" if unknown => Mora::long("e"),
                    // いう is said ゆう.
                    "イ" if matches!(behind.first(), Some(Self::Mora(next)) if next.kana() == "ウ") => {
                        Mora::of("ユ")
                    }
                    _ => None,
                };
                same(mora) || long.is_some_and(same)
            }
        }
    }
}

fn expected(marked: &str) -> Vec<Expected> {
    let mut expected = Vec::new();
    for span in text::spans(marked) {
        if let Some(reading) = span.reading {
            expected.extend(kana::morae(reading).into_iter().map(Expected::Mora));
            continue;
        }
        let mut run = String::new();
        for c in span.base.chars() {
            let particle = match c {
                'は' => Mora::of("ハ").zip(Mora::of("ワ")),
                'へ' => Mora::of("ヘ").zip(Mora::of("エ")),
                _ => None,
            };
            if kana::is_kana(c) && particle.is_none() {
                run.push(c);
                continue;
            }
            // A long sign goes on from the kana before it, so a run is read as a whole.
            flush(&mut run, &mut expected);
            if let Some((written, spoken)) = particle {
                expected.push(Expected::Particle(written, spoken));
            } else if c.is_alphanumeric() && expected.last() != Some(&Expected::Anything) {
                expected.push(Expected::Anything);
            }
        }
        flush(&mut run, &mut expected);
    }
    // Vowels are long across spans and words.
    let mut before = None;
    for one in &mut expected {
        let Expected::Mora(mora) = one else {
            before = match one {
                Expected::Particle(..) | Expected::Anything | Expected::Mora(_) => None,
            };
            continue;
        };
        *mora = lengthen(before, *mora);
        before = Some(*mora);
    }
    expected
}

fn flush(run: &mut String, expected: &mut Vec<Expected>) {
    expected.extend(kana::morae(run).into_iter().map(Expected::Mora));
    run.clear();
}

fn lengthened(said: &[Mora]) -> Vec<Mora> {
    let mut before = None;
    said.iter()
        .map(|mora| {
            let mora = lengthen(before, *mora);
            before = Some(mora);
            mora
        })
        .collect()
}

/// う behind an o, and い behind an e, are written so and said long.
fn lengthen(before: Option<Mora>, mora: Mora) -> Mora {
    let vowel = before.map_or("", |before| before.vowel());
    let long = match (vowel, mora.kana()) {
        ("o", "ウ") => Mora::long("o"),
        ("e", "イ") => Mora::long("e"),
        _ => None,
    };
    long.unwrap_or(mora)
}

impl Mora {
    /// Its kana, whispered or not.
    fn phonemes_aloud(self) -> &'static str {
        self.kana()
    }
}

/// A text in katakana, for a word whose kanji are read differently.
pub(super) fn in_katakana(reading: &str) -> String {
    reading.chars().map(katakana).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(marked: &str, said: &str, agree: bool) {
        assert_eq!(agrees(marked, &kana::morae(said)), agree, "{marked} {said}");
    }

    #[test]
    fn furigana_and_kana_are_what_is_said() {
        check("｜窓口《まどぐち》で ｜聞《き》く", "マドグチデキク", true);
        check(
            "｜窓口《まどぐち》で ｜聞《き》く",
            "マドグチデヒラク",
            false,
        );
        check("｜窓口《まどぐち》", "マドグチデ", false);
        check("｜窓口《まどぐち》", "マドグ", false);
        check("", "", true);
    }

    #[test]
    fn long_vowels_are_written_in_two_ways() {
        check("｜証明書《しょうめいしょ》", "ショオメエショ", true);
        check("コーヒー", "コオヒイ", true);
        check("20｜頭《とう》", "ニジュットオ", true);
        check("｜追《お》う", "オオ", true);
    }

    #[test]
    fn particles_are_said_otherwise_than_written() {
        check("これは", "コレワ", true);
        check("はい", "ハイ", true);
        check("｜前《まえ》へ", "マエエ", true);
        check("｜町《まち》へ ｜行《い》く", "マチエイク", true);
        check("｜葉《は》", "ワ", false);
        check("と いう", "トユウ", true);
        check("｜紙《かみ》を ｜見《み》る", "カミオミル", true);
    }

    #[test]
    fn what_has_no_furigana_may_be_said_in_any_way() {
        check("14日までに", "ジュウヨッカマデニ", true);
        check("14日までに", "ジュウヨッカマデ", false);
        check("e-Tax で", "イイタックスデ", true);
    }
}
