//! Morae: the beats of spoken Japanese, by which the length of a sentence is felt.

use super::passage::{Letter, VARIABLE};

/// Morae of one digit, of 十, 百, 千 and 万, and of a letter or kanji without a reading.
const OTHER: usize = 2;

/// The morae of some letters: of the readings where there are any.
pub(super) fn count(letters: &[Letter<'_>], of_variable: usize) -> usize {
    let mut morae = 0;
    let mut number = String::new();
    for letter in letters {
        let comma = letter.c == ',' && !number.is_empty();
        if !letter.has_ruby && (letter.c.is_ascii_digit() || comma) {
            number.extend(Some(letter.c).filter(char::is_ascii_digit));
            continue;
        }
        morae += of_number(&std::mem::take(&mut number));
        morae += match letter {
            Letter { c: VARIABLE, .. } => of_variable,
            Letter {
                reading: Some(reading),
                ..
            } => reading.chars().map(of_char).sum(),
            Letter { has_ruby: true, .. } => 0,
            Letter { c, .. } => of_char(*c),
        };
    }
    morae + of_number(&number)
}

fn of_char(c: char) -> usize {
    match c {
        'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' | 'ゃ' | 'ゅ' | 'ょ' | 'ゎ' => 0,
        'ァ' | 'ィ' | 'ゥ' | 'ェ' | 'ォ' | 'ャ' | 'ュ' | 'ョ' | 'ヮ' => 0,
        'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' => 1,
        c if c.is_alphanumeric() => OTHER,
        _ => 0,
    }
}

/// 14 is じゅう, よん: each digit but 0, and its place above the ones; a 1 is silent before 十, 百, 千.
fn of_number(digits: &str) -> usize {
    let len = digits.len();
    if digits.chars().all(|digit| digit == '0') {
        return OTHER * len;
    }
    let of_digit = |(at, digit): (usize, char)| {
        let place = (len - 1 - at) % 4;
        let silent = digit == '0' || (digit == '1' && place > 0);
        let named = digit != '0' && place > 0;
        OTHER * (usize::from(!silent) + usize::from(named))
    };
    let digits: usize = digits.chars().enumerate().map(of_digit).sum();
    digits + OTHER * ((len - 1) / 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_morae_of_their_reading() {
        for (number, morae) in [
            ("", 0),
            ("0", 2),
            ("7", 2),
            ("10", 2),
            ("14", 4),
            ("24", 6),
            ("100", 2),
            ("2500", 8),
            ("10000", 4),
        ] {
            assert_eq!(of_number(number), morae, "{number}");
        }
    }
}
