//! The keyboard on the screen.

use super::Visit;
use super::act::{Act, ActBlock, ActControl, key};
use super::screen::Keyboard;
use crate::locale::Text;
use crate::page::Role;

/// Keys in a row.
const COLUMNS: usize = 10;

/// The kana chart of public terminals, あ か さ …, column by column.
const CHART: &str = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや゛ゆ゜よらりるれろわをんーっ";
/// Digits, and the small kana that are left.
const UNDER_CHART: &str = "1234567890ぁぃぅぇぉゃゅょ";
/// Rows of letters; the last is the space.
const LETTERS: &str = "1234567890qwertyuiopasdfghjkl-zxcvbnm ";

impl Visit {
    /// A keyboard. The last two keys are the same on each, in the same places.
    pub(super) fn keyboard(&self, keys: Keyboard) -> ActBlock {
        let (layout, other) = match keys {
            Keyboard::Kana => {
                let chart = turned(CHART, CHART.chars().count() / COLUMNS);
                (chart + UNDER_CHART, "key-letters")
            }
            Keyboard::Letters => (LETTERS.to_owned(), "key-kana"),
        };
        let mut cells: Vec<Option<ActControl>> = layout
            .chars()
            .map(|sign| match sign {
                ' ' => ActControl {
                    pictogram: Some("space".to_owned()),
                    ..self.control(Act::Type(sign), Role::Key, "key-space")
                },
                // Kana are Japanese to every ear and every screen reader.
                _ if !sign.is_ascii() => ActControl {
                    label: Text::new(self.setting.locales.desk(), sign.to_string()),
                    ..key(sign)
                },
                _ => key(sign),
            })
            .map(Some)
            .collect();
        cells.push(Some(self.control(Act::SwitchKeys, Role::Key, other)));
        cells.push(Some(ActControl {
            pictogram: Some("delete".to_owned()),
            ..self.control(Act::Erase, Role::Key, "key-erase")
        }));
        ActBlock::Grid {
            columns: COLUMNS,
            head: Vec::new(),
            cells,
        }
    }
}

/// A chart written column by column, read row by row.
fn turned(chart: &str, rows: usize) -> String {
    let keys: Vec<char> = chart.chars().collect();
    (0..rows)
        .flat_map(|row| keys.iter().skip(row).step_by(rows))
        .collect()
}

/// Adds a key to what was typed; the marks ゛ and ゜ change the kana before them.
pub(super) fn typed(word: &mut String, key: char, most: usize) {
    const VOICED: [(&str, &str); 2] = [
        (
            "かきくけこさしすせそたちつてとはひふへほう",
            "がぎぐげござじずぜぞだぢづでどばびぶべぼゔ",
        ),
        ("ぱぴぷぺぽ", "ばびぶべぼ"),
    ];
    const HALF: [(&str, &str); 2] = [("はひふへほ", "ぱぴぷぺぽ"), ("ばびぶべぼ", "ぱぴぷぺぽ")];
    let tables: &[(&str, &str)] = match key {
        '゛' => &VOICED,
        '゜' => &HALF,
        _ => {
            if word.chars().count() < most {
                word.push(key);
            }
            return;
        }
    };
    let Some(last) = word.chars().last() else {
        return;
    };
    for (from, to) in tables {
        if let Some(at) = from.chars().position(|kana| kana == last)
            && let Some(changed) = to.chars().nth(at)
        {
            let _ = word.pop();
            word.push(changed);
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_change_the_kana_before_them() {
        fn check(keys: &str, word: &str) {
            let mut line = String::new();
            for key in keys.chars() {
                typed(&mut line, key, 20);
            }
            assert_eq!(line, word, "{keys}");
        }
        check("か゛っこう", "がっこう");
        check("は゜", "ぱ");
        check("は゛゜", "ぱ");
        check("は゜゛", "ば");
        check("゛", "");
        check("あ゛", "あ");
    }

    #[test]
    fn the_kana_chart_reads_row_by_row() {
        assert_eq!(turned("あいうかきく", 3), "あかいきうく");
    }
}
