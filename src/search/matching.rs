//! Matching: a query against all suffixes, in the four ways in which a row is found.

use super::Index;
use super::collation::is_particle;
use super::phrase::Phrase;
use super::query::{Query, QueryWord};
use super::rank::{Match, Place, Rank, points};
use super::slip::hits_with_slip;
use super::suffixes::Hit;

/// The fewest typed characters in which a slip is forgiven.
const LEAST_CHARS_FOR_SLIP: usize = 4;

/// The fewest letters of a key in which a slip is forgiven: `hikosi` is three kana.
const LEAST_LETTERS_FOR_SLIP: usize = 3;

/// The fewest letters of an unfinished word at the end of words that are written together.
const LEAST_LETTERS: usize = 2;

/// A rank for each row, where it has one.
pub(super) type Ranks = Vec<Option<Rank>>;

impl Index {
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
            words => Some(self.joined(words.iter().map(|word| self.word_or_divided(word)))),
        };
        self.merge(&mut ranks, apart.into_iter().flatten());
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
                        *told = (told.0 + tells, told.1.max(rank.points));
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
                let words = self.known_words(spelling);
                let words = words.iter().chain([spelling]);
                words.map(|word| self.key_or_told(word)).collect()
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

    /// The words of a query that are written together, when all of it is words that are known; particles
    /// between them count as nothing.
    fn divided(&self, typed: &Phrase) -> Option<Vec<Phrase>> {
        let mut words = Vec::new();
        let mut rest = typed.key.as_str();
        while let Some(letter) = rest.chars().next() {
            let length = match self.longest_word(rest) {
                Some(length) => {
                    words.push(Phrase::written(&rest[..length]));
                    length
                }
                None if is_particle(letter) && !words.is_empty() => letter.len_utf8(),
                None => return None,
            };
            rest = &rest[length..];
        }
        (words.len() > 1).then_some(words)
    }

    /// The words that are known among others that are not.
    fn known_words(&self, typed: &Phrase) -> Vec<Phrase> {
        let mut words = Vec::new();
        let mut rest = typed.key.as_str();
        while !rest.is_empty() {
            let length = self.longest_word(rest);
            words.extend(length.map(|length| Phrase::written(&rest[..length])));
            // What is not known is passed over, up to where the next word can begin.
            let next = || cuts(rest).next().unwrap_or(rest.len());
            rest = &rest[length.unwrap_or_else(next)..];
        }
        words
    }

    /// The bytes of the longest word at the beginning of a key; at its end the word may be unfinished.
    fn longest_word(&self, key: &str) -> Option<usize> {
        let is_kanji = key.chars().next().is_some_and(|first| !is_kana(first));
        let least = if is_kanji { 1 } else { LEAST_LETTERS };
        let mut nodes = vec![(0, self.named.root())];
        for end in cuts(key).chain([key.len()]) {
            let (start, node) = &nodes[nodes.len() - 1];
            let node = node.child(&key[*start..end]);
            if node.is_empty() {
                break;
            }
            nodes.push((end, node));
        }
        let mut longest_first = nodes.into_iter().skip(1).rev();
        let longest = longest_first.find(|(end, node)| {
            let found = *end == key.len() || node.hits().any(|hit| hit.ends_word(*end));
            found && key[..*end].chars().count() >= least
        });
        longest.map(|(end, _)| end)
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

/// The bytes inside a key at which words that are written together can part: not within Latin letters.
fn cuts(key: &str) -> impl Iterator<Item = usize> {
    let letters = key.char_indices().zip(key.chars().skip(1));
    letters
        .filter(|((_, left), right)| !(left.is_ascii() && right.is_ascii()))
        .map(|((at, left), _)| at + left.len_utf8())
}

fn is_kana(letter: char) -> bool {
    matches!(letter, 'ぁ'..='ゖ')
}
