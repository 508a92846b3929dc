//! Search by everyday words, and the keyboard on the screen.

use super::act::{Act, ActBlock, ActControl, ActPage, key};
use super::screen::{Keyboard, Screen, Search};
use super::{Effect, Visit};
use crate::catalogue::{Procedure, ProcedureId};
use crate::locale::{Text, fold};
use crate::page::{Role, Tone};
use crate::shell::Request;

/// The most errands that a search lists.
const MOST_FOUND: usize = 8;
/// The longest search, in characters.
const LONGEST_SEARCH: usize = 20;

impl Visit {
    pub(super) fn search_page(&self, search: &Search) -> ActPage {
        let mut body = vec![ActBlock::Entry {
            field: self.control(Act::Write, Role::Field, "search-hint"),
            typed: Text::from(search.typed.as_str()),
        }];
        let found = self.found(&search.typed);
        if !found.is_empty() {
            body.push(ActBlock::Choices {
                columns: 2,
                cards: self.errand_cards(&found),
            });
        } else if !fold::fold(&search.typed).is_empty() {
            body.push(ActBlock::Notice(
                Tone::Attention,
                vec![
                    self.text("err-nothing-found"),
                    self.text("rec-nothing-found"),
                ],
            ));
        }
        body.push(self.keyboard(search.keys));
        let mut actions = Vec::new();
        if !search.typed.is_empty() && found.is_empty() {
            actions.push(self.control(Act::AskPerson, Role::Secondary, "helper-person"));
            actions.push(self.control(Act::Guided, Role::Primary, "doors-guided"));
        }
        ActPage {
            body,
            actions,
            ..self.frame("search", self.text("search-heading"))
        }
    }

    pub(super) fn press_search(&mut self, mut search: Search, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Type(key) => {
                if search.typed.chars().count() < LONGEST_SEARCH {
                    typed(&mut search.typed, key);
                }
            }
            Act::Erase => {
                let _ = search.typed.pop();
            }
            Act::SwitchKeys => {
                search.keys = match search.keys {
                    Keyboard::Kana => Keyboard::Letters,
                    Keyboard::Letters => Keyboard::Kana,
                };
            }
            Act::Guided => return self.ask_on(),
            Act::Pick(at) => {
                return match self.found(&search.typed).get(at) {
                    Some(errand) => self.choose_errand(errand.clone()),
                    None => Vec::new(),
                };
            }
            _ => return Vec::new(),
        }
        self.screen = Screen::Search(search);
        Vec::new()
    }

    /// What was written by another keyboard than the page's own.
    pub(super) fn write_search(&mut self, search: Search, text: &str) {
        self.screen = Screen::Search(Search {
            typed: text.chars().take(LONGEST_SEARCH).collect(),
            keys: search.keys,
        });
    }

    /// The errands that what was typed finds, in any of the languages: first those whose name
    /// begins with it, then those with a search word that does, then the rest.
    pub(super) fn found(&self, typed: &str) -> Vec<ProcedureId> {
        let locales = &self.setting.locales;
        let rank = |procedure: &Procedure| {
            let words = |part: &str| {
                let id = format!("procedure-{}{part}", procedure.id);
                locales
                    .languages()
                    .filter_map(|language| locales.own_text(&language.lang, &id))
                    .filter_map(|words| fold::rank(typed, &words))
                    .min()
            };
            let name = words("").map(|rank| (rank, 0));
            let search = words(".search").map(|rank| (rank, 1));
            name.into_iter().chain(search).min()
        };
        let mut found: Vec<_> = self
            .setting
            .catalogue()
            .procedures
            .iter()
            .filter_map(|procedure| Some((rank(procedure)?, &procedure.id)))
            .collect();
        found.sort_by_key(|(rank, _)| *rank);
        found
            .into_iter()
            .take(MOST_FOUND)
            .map(|(_, id)| id.clone())
            .collect()
    }

    fn keyboard(&self, keys: Keyboard) -> ActBlock {
        // Columns as on the kana charts of public terminals: あ か さ … read downwards would need
        // turning, so rows are the chart's columns.
        const KANA: &str = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや　ゆ　よらりるれろわをん゛ー";
        const LETTERS: &str = "qwertyuiopasdfghjkl　zxcvbnm　　　";
        let (columns, layout) = match keys {
            Keyboard::Kana => (10, turned(KANA, 5)),
            Keyboard::Letters => (10, LETTERS.to_owned()),
        };
        let mut cells: Vec<Option<ActControl>> = layout
            .chars()
            .map(|sign| (sign != '　').then(|| key(sign)))
            .collect();
        if keys == Keyboard::Kana {
            cells.extend("゜ゃゅょっ".chars().map(|sign| Some(key(sign))));
            cells.extend([None, None, None]);
        } else {
            cells.truncate(cells.len() - 2);
        }
        cells.push(Some(self.control(Act::SwitchKeys, Role::Key, "key-switch")));
        cells.push(Some(ActControl {
            pictogram: Some("delete".to_owned()),
            ..self.control(Act::Erase, Role::Key, "key-erase")
        }));
        ActBlock::Grid {
            columns,
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
fn typed(word: &mut String, key: char) {
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
            word.push(key);
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
                typed(&mut line, key);
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
