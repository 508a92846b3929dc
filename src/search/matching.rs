//! Matching: a query against all suffixes, in the four ways in which a row is found.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::Index;
use super::phrase::Phrase;
use super::query::{Query, QueryWord};
use super::rank::{Match, Place, Rank, points};
use super::segment::KnownWord;
use super::slip::hits_with_slip;
use super::suffixes::Hit;

/// The fewest typed characters in which a slip is forgiven.
const LEAST_CHARS_FOR_SLIP: usize = 4;

/// The fewest letters of a key in which a slip is forgiven: `hikosi` is three kana.
const LEAST_LETTERS_FOR_SLIP: usize = 3;

/// What it is worth that one phrase has all words of a query.
const IN_ONE_PHRASE: u32 = 30;

/// A rank for each row, where it has one.
pub(super) type Ranks = Vec<Option<Rank>>;

impl Index {
    /// Rows that have it letter by letter as it was typed, not only what sounds like it.
    pub(super) fn as_typed(&self, query: &Query) -> Ranks {
        let typed = query.whole.spellings.first();
        let ranks = typed.map_or_else(|| self.none(), |typed| self.key(typed));
        let letters = |rank: Rank| rank.by >= Match::Part;
        ranks
            .into_iter()
            .map(|rank| rank.filter(|it| letters(*it)))
            .collect()
    }

    /// Rows that have it as it was typed, and then those that have all its words somewhere.
    pub(super) fn exact(&self, query: &Query) -> Ranks {
        let mut ranks = self.word(&query.whole);
        let apart = match query.words.as_slice() {
            [] => {
                let spellings = query.whole.spellings.iter();
                let mut divided = spellings.filter_map(|spelling| self.divided(spelling));
                divided.next().map(|words| {
                    let words = words.iter().map(|word| self.key(word));
                    self.joined(words)
                })
            }
            words => {
                self.merge(&mut ranks, self.together(words));
                Some(self.joined(words.iter().map(|word| self.word_or_divided(word))))
            }
        };
        self.merge(&mut ranks, apart.into_iter().flatten());
        ranks
    }

    /// Rows with a phrase that has all the words.
    fn together(&self, words: &[QueryWord]) -> Ranks {
        let mut phrases: Option<BTreeMap<usize, Rank>> = None;
        // The longest first: it stands in the fewest phrases, and only these are kept of the others.
        let mut longest_first: Vec<&QueryWord> = words.iter().collect();
        longest_first.sort_by_key(|word| Reverse(word.typed_chars));
        for word in longest_first {
            let mut of_word: BTreeMap<usize, Rank> = BTreeMap::new();
            for spelling in &word.spellings {
                let kept =
                    |number: usize| phrases.as_ref().is_none_or(|it| it.contains_key(&number));
                let hits = self.named.beginning_with(&spelling.key);
                for hit in hits.filter(|hit| kept(hit.number)) {
                    let rank = self.rank(hit, spelling.key.len(), Match::Apart);
                    let best = of_word.entry(hit.number).or_insert(rank);
                    *best = (*best).max(rank);
                }
            }
            phrases = Some(match phrases {
                None => of_word,
                Some(phrases) => {
                    let both = phrases.into_iter();
                    both.filter_map(|(number, rank)| {
                        Some((number, sum(rank, *of_word.get(&number)?)))
                    })
                    .collect()
                }
            });
        }
        let mut ranks = self.none();
        for (number, rank) in phrases.into_iter().flatten() {
            let points = rank.points / words.len().max(1) as u32 + IN_ONE_PHRASE;
            raise(
                &mut ranks[self.named.entry(number).row],
                Rank { points, ..rank },
            );
        }
        ranks
    }

    /// Rows that have it but for one slip in a word.
    pub(super) fn with_slips(&self, query: &Query) -> Ranks {
        let mut ranks = self.slips(&query.whole);
        let words = query.words.iter().map(|word| {
            let mut ranks = self.word(word);
            if ranks.iter().all(Option::is_none) {
                ranks = self.slips(word);
            }
            ranks
        });
        if !query.words.is_empty() {
            let apart = self.joined(words).into_iter();
            self.merge(&mut ranks, apart.map(|rank| as_match(rank, Match::Slip)));
        }
        ranks
    }

    /// Rows that have some of its words; the rarer the words, the more they tell (inverse document
    /// frequency).
    pub(super) fn in_part(&self, query: &Query) -> Ranks {
        let mut best = self.none();
        for words in self.parts(query) {
            let mut told: Vec<(f64, u32)> = vec![(0.0, 0); self.rows.len()];
            for ranks in words {
                let found = ranks.iter().flatten().count();
                let tells = (self.rows.len() as f64 / found.max(1) as f64).ln();
                for (told, rank) in told.iter_mut().zip(&ranks) {
                    if let Some(rank) = rank {
                        *told = (told.0 + tells * certainty(rank.by), told.1.max(rank.points));
                    }
                }
            }
            let ranks = told.into_iter().map(|(tells, points)| {
                let points = points + (tells * 100.0).round() as u32;
                (tells > 0.0).then_some(Rank {
                    by: Match::InPart,
                    points,
                })
            });
            self.merge(&mut best, ranks);
        }
        best
    }

    /// The words of a query that are found, for each of its spellings.
    fn parts(&self, query: &Query) -> Vec<Vec<Ranks>> {
        let spelled = query.whole.spellings.iter();
        let mut parts: Vec<Vec<Ranks>> = spelled
            .map(|spelling| {
                let words = self.known_words(spelling).into_iter();
                let ranks = words.map(|word| self.known(&word));
                ranks.chain([self.key_or_told(spelling)]).collect()
            })
            .collect();
        let words = query.words.iter().map(|word| {
            let ranks = self.word_or_divided(word);
            if ranks.iter().any(Option::is_some) {
                ranks
            } else {
                self.slips(word)
            }
        });
        parts.push(words.collect());
        parts
    }

    /// Rows with phrases that have a word, in any of its spellings.
    fn word(&self, word: &QueryWord) -> Ranks {
        let mut ranks = self.none();
        for spelling in &word.spellings {
            self.merge(&mut ranks, self.key(spelling));
        }
        ranks
    }

    fn word_or_divided(&self, word: &QueryWord) -> Ranks {
        let ranks = self.word(word);
        if ranks.iter().any(Option::is_some) {
            return ranks;
        }
        let spellings = word.spellings.iter();
        let mut divided = spellings.filter_map(|spelling| self.divided(spelling));
        match divided.next() {
            Some(words) => self.joined(words.iter().map(|word| self.key(word))),
            None => ranks,
        }
    }

    /// Rows with phrases that have a key.
    fn key(&self, typed: &Phrase) -> Ranks {
        let mut ranks = self.none();
        if typed.key.is_empty() {
            return ranks;
        }
        for hit in self.named.beginning_with(&typed.key) {
            let spelled = hit.entry.phrase.spelling.contains(&typed.spelling);
            let by = match (hit.ends_word(typed.key.len()), spelled) {
                (true, true) => Match::Words,
                (false, true) => Match::Part,
                (true, false) => Match::WordsSound,
                (false, false) => Match::PartSounds,
            };
            let rank = self.rank(hit, typed.key.len(), by);
            raise(&mut ranks[hit.entry.row], rank);
        }
        ranks
    }

    /// Rows with phrases or sentences that have a key.
    fn key_or_told(&self, typed: &Phrase) -> Ranks {
        let mut ranks = self.key(typed);
        for hit in self.told.beginning_with(&typed.key) {
            let rank = self.rank(hit, typed.key.len(), Match::InPart);
            raise(&mut ranks[hit.entry.row], rank);
        }
        ranks
    }

    /// The same for a word of a query.
    fn known(&self, word: &KnownWord) -> Ranks {
        if !word.stem {
            return self.key_or_told(&Phrase::written(&word.key));
        }
        let length = word.key.len();
        let mut ranks = self.none();
        for (array, by) in [(&self.named, Match::Words), (&self.told, Match::InPart)] {
            let hits = array.beginning_with(&word.key);
            for hit in hits.filter(|hit| hit.ends_stem(length)) {
                let rank = self.rank(hit, length, by);
                raise(&mut ranks[hit.entry.row], rank);
            }
        }
        ranks
    }

    fn slips(&self, word: &QueryWord) -> Ranks {
        let mut ranks = self.none();
        if word.typed_chars < LEAST_CHARS_FOR_SLIP {
            return ranks;
        }
        for spelling in &word.spellings {
            if spelling.key.chars().count() < LEAST_LETTERS_FOR_SLIP {
                continue;
            }
            for (hit, length) in hits_with_slip(self.named.root(), &spelling.key) {
                if length > 0 {
                    let mut rank = self.rank(hit, length, Match::Slip);
                    rank.points += if hit.ends_word(length) { 100 } else { 0 };
                    raise(&mut ranks[hit.entry.row], rank);
                }
            }
        }
        ranks
    }

    fn rank(&self, hit: Hit<'_>, length: usize, by: Match) -> Rank {
        let end = hit.start + length;
        let place = match hit.start {
            0 if end == hit.entry.phrase.key.len() => Place::Whole,
            0 => Place::Start,
            _ => Place::Inside,
        };
        let weight = self.rows[hit.entry.row].weight;
        Rank {
            by,
            points: points(place, hit.entry.field, weight),
        }
    }

    /// Rows that are found by every word.
    fn joined(&self, words: impl Iterator<Item = Ranks>) -> Ranks {
        let mut joined: Option<Ranks> = None;
        let mut count = 0;
        for ranks in words {
            count += 1;
            joined = Some(match joined {
                None => ranks,
                Some(joined) => {
                    let both = joined.into_iter().zip(ranks);
                    both.map(|(a, b)| Some(sum(a?, b?))).collect()
                }
            });
        }
        let joined = joined.unwrap_or_else(|| self.none());
        let mean = |rank: Rank| Rank {
            by: Match::Apart,
            points: rank.points / count.max(1),
        };
        joined.into_iter().map(|rank| rank.map(mean)).collect()
    }

    fn none(&self) -> Ranks {
        vec![None; self.rows.len()]
    }

    fn merge(&self, into: &mut Ranks, ranks: impl IntoIterator<Item = Option<Rank>>) {
        for (best, rank) in into.iter_mut().zip(ranks) {
            *best = (*best).max(rank);
        }
    }
}

/// How sure it is that a word is meant that was found in this way.
fn certainty(by: Match) -> f64 {
    match by {
        Match::Words => 1.0,
        Match::Part | Match::Apart => 0.8,
        Match::WordsSound => 0.7,
        Match::Slip => 0.6,
        Match::PartSounds => 0.5,
        Match::InPart => 0.5,
    }
}

fn raise(best: &mut Option<Rank>, rank: Rank) {
    *best = (*best).max(Some(rank));
}

fn as_match(rank: Option<Rank>, by: Match) -> Option<Rank> {
    rank.map(|rank| Rank { by, ..rank })
}

/// Points of two words together: whole words are worth more than the beginnings of words.
fn sum(a: Rank, b: Rank) -> Rank {
    Rank {
        by: a.by.min(b.by),
        points: a.points + b.points,
    }
}
