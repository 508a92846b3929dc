//! The way in: welcome, the two doors, the list of errands, and search.

use crate::catalogue::{Procedure, ProcedureId, TopicId};
use crate::locale::{Text, fold};
use crate::page::{Act, Block, Control, Page, Role, Tone};

use super::frame::{control, key};
use super::screen::{Keys, Screen, Search};
use super::{Effect, Visit};

/// The most errands that a search lists.
const MOST_FOUND: usize = 8;
/// The longest search, in characters.
const LONGEST_SEARCH: usize = 20;

impl Visit {
    pub(super) fn welcome_page(&self) -> Page {
        let record = Control {
            detail: Some(self.text("welcome-record-detail")),
            pictogram: Some("scan-line".to_owned()),
            ..self.control(Act::HaveRecord, Role::Secondary, "welcome-record")
        };
        Page {
            body: vec![
                Block::Paragraph(self.text("welcome-choose")),
                self.language_cards(None),
            ],
            actions: vec![record],
            ..self.frame("welcome", self.text("welcome-heading"))
        }
    }

    pub(super) fn press_welcome(&mut self, act: Act) -> Vec<Effect> {
        match act {
            Act::Pick(at) => {
                if let Some(lang) = self.language_at(at) {
                    self.lang = lang;
                    self.go(Screen::Doors);
                }
            }
            Act::HaveRecord => self.go(Screen::Record(Vec::new())),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn doors_page(&self) -> Page {
        let guided = Control {
            detail: Some(self.text("doors-guided-detail")),
            pictogram: Some("compass".to_owned()),
            ..self.control(Act::Guided, Role::Card, "doors-guided")
        };
        let known = Control {
            detail: Some(self.text("doors-known-detail")),
            pictogram: Some("list".to_owned()),
            ..self.control(Act::KnownErrand, Role::Card, "doors-known")
        };
        let mut body = vec![Block::Choices {
            columns: 1,
            cards: vec![guided, known],
        }];
        if !self.setting.frequent.is_empty() {
            body.push(Block::Subheading(self.text("doors-frequent")));
            body.push(Block::Choices {
                columns: 2,
                cards: self.errand_cards(&self.setting.frequent),
            });
        }
        Page {
            body,
            ..self.frame("doors", self.text("doors-heading"))
        }
    }

    pub(super) fn press_doors(&mut self, act: Act) -> Vec<Effect> {
        match act {
            Act::Guided => self.ask_on(),
            Act::KnownErrand => {
                self.go(Screen::Topics);
                Vec::new()
            }
            Act::Pick(at) => match self.setting.frequent.get(at).cloned() {
                Some(errand) => self.choose_errand(errand),
                None => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    pub(super) fn topics_page(&self) -> Page {
        let search = Control {
            pictogram: Some("search".to_owned()),
            ..self.control(Act::Search, Role::Primary, "topics-search")
        };
        let cards = self
            .setting
            .catalogue()
            .topics
            .iter()
            .enumerate()
            .map(|(at, topic)| Control {
                pictogram: Some(topic.pictogram.clone()),
                ..control(
                    Act::Pick(at),
                    Role::Card,
                    self.text(&format!("topic-{}", topic.id)),
                )
            })
            .collect();
        Page {
            body: vec![Block::Choices { columns: 2, cards }],
            actions: vec![search],
            ..self.frame("topics", self.text("topics-heading"))
        }
    }

    pub(super) fn press_topics(&mut self, act: Act) -> Vec<Effect> {
        match act {
            Act::Search => self.go(Screen::Search(Search::default())),
            Act::Pick(at) => {
                if let Some(topic) = self.setting.catalogue().topics.get(at) {
                    let topic = topic.id.clone();
                    self.go(Screen::Errands(topic));
                }
            }
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn errands_page(&self, topic: &TopicId) -> Page {
        let cards = self.errand_cards(&self.errands_under(topic));
        Page {
            eyebrow: Some(self.text(&format!("topic-{topic}"))),
            body: vec![Block::Choices { columns: 1, cards }],
            ..self.frame("errands", self.text("errands-heading"))
        }
    }

    pub(super) fn press_errands(&mut self, topic: &TopicId, act: Act) -> Vec<Effect> {
        match act {
            Act::Pick(at) => match self.errands_under(topic).get(at) {
                Some(errand) => self.choose_errand(errand.clone()),
                None => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    pub(super) fn search_page(&self, search: &Search) -> Page {
        let mut body = vec![Block::Entry {
            typed: Text::from(search.typed.as_str()),
            hint: self.text("search-hint"),
        }];
        let found = self.found(&search.typed);
        if !found.is_empty() {
            body.push(Block::Choices {
                columns: 2,
                cards: self.errand_cards(&found),
            });
        } else if !fold::fold(&search.typed).is_empty() {
            body.push(Block::Notice(
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
            actions.push(self.control(Act::CallPerson, Role::Secondary, "helper-person"));
            actions.push(self.control(Act::Guided, Role::Primary, "doors-guided"));
        }
        Page {
            body,
            actions,
            ..self.frame("search", self.text("search-heading"))
        }
    }

    pub(super) fn press_search(&mut self, mut search: Search, act: Act) -> Vec<Effect> {
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
                    Keys::Kana => Keys::Letters,
                    Keys::Letters => Keys::Kana,
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

    /// The errands that what was typed finds, in any of the languages: first those whose name
    /// begins with it, then those with a search word that does, then the rest.
    fn found(&self, typed: &str) -> Vec<ProcedureId> {
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

    fn errands_under(&self, topic: &TopicId) -> Vec<ProcedureId> {
        self.setting
            .catalogue()
            .procedures
            .iter()
            .filter(|procedure| procedure.topic == *topic)
            .map(|procedure| procedure.id.clone())
            .collect()
    }

    fn errand_cards(&self, errands: &[ProcedureId]) -> Vec<Control> {
        errands
            .iter()
            .enumerate()
            .map(|(at, errand)| {
                control(
                    Act::Pick(at),
                    Role::Card,
                    self.text(&format!("procedure-{errand}")),
                )
            })
            .collect()
    }

    /// Puts an errand on the plan that the visitor named, and shows the plan.
    fn choose_errand(&mut self, errand: ProcedureId) -> Vec<Effect> {
        self.errands.push(errand);
        self.show_plan()
    }

    fn keyboard(&self, keys: Keys) -> Block {
        // Columns as on the kana charts of public terminals: あ か さ … read downwards would need
        // turning, so rows are the chart's columns.
        const KANA: &str = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや　ゆ　よらりるれろわをん゛ー";
        const LETTERS: &str = "qwertyuiopasdfghjkl　zxcvbnm　　　";
        let (columns, layout) = match keys {
            Keys::Kana => (10, turned(KANA, 5)),
            Keys::Letters => (10, LETTERS.to_owned()),
        };
        let mut cells: Vec<Option<Control>> = layout
            .chars()
            .map(|sign| (sign != '　').then(|| key(sign)))
            .collect();
        if keys == Keys::Kana {
            cells.extend("゜ゃゅょっ".chars().map(|sign| Some(key(sign))));
            cells.extend([None, None, None]);
        } else {
            cells.truncate(cells.len() - 2);
        }
        cells.push(Some(self.control(Act::SwitchKeys, Role::Key, "key-switch")));
        cells.push(Some(Control {
            pictogram: Some("delete".to_owned()),
            ..self.control(Act::Erase, Role::Key, "key-erase")
        }));
        Block::Grid {
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
