//! Japanese words, guessed from their script and from short lists: no line ends inside one.

use super::{is_hiragana, is_kanji, is_katakana};

/// Nouns of one kanji that mostly stand behind a verb that says which one.
const ALONE: &str = "子人者場所物席";

/// Kanji that make a word of two of 方: 方法.
const BEHIND_PERSON: &str = "法向針面角式言";

/// Whether a noun of one kanji stands alone behind what says which one: 引っ越す方, 移る方全員, 働く場, 高齢の方.
pub(super) fn stands_alone(before: char, after: char, next: char) -> bool {
    let verb = "るたうくすむぶつぬぐい".contains(before);
    is_hiragana(before)
        && match after {
            '方' => !BEHIND_PERSON.contains(next),
            _ => verb && ALONE.contains(after) && !is_kanji(next),
        }
}

/// Whether a place is inside a word that nothing parts.
pub(super) fn is_inside(whole: &[char], at: usize) -> bool {
    let around = |at: usize| whole.get(at).copied().unwrap_or(' ');
    let (before, after) = (around(at.wrapping_sub(1)), around(at));
    is_katakana(before) && is_katakana(after) && !is_joint(whole, at)
        || ending(after, around(at + 1))
        || between_hiragana(whole, at)
        || "おご".contains(before) && is_kanji(after) && begins_polite(around(at.wrapping_sub(2)))
        || before == 'り' && after == '親'
        || "かカヶヵ".contains(before) && around(at.wrapping_sub(2)).is_ascii_digit()
        || before == 'と' && around(at.wrapping_sub(2)) == 'あ' && after.is_ascii_digit()
        || in_listed_word(whole, at)
        || in_compound_verb(whole, at)
        || in_kanji_word(whole, at)
}

/// Whether お or ご behind a letter begins a word: 用件 of ご用件, not 畑 of いちご畑.
fn begins_polite(before: char) -> bool {
    !is_hiragana(before) || "なのをにはがもとでやへ".contains(before)
}

/// Words that long katakana words are often made with, as マイナンバー＋カード.
const LAST_PARTS: [&str; 3] = ["カード", "センター", "サービス"];

/// Whether a katakana word has its last part from here on, and a part as long before it.
fn is_joint(whole: &[char], at: usize) -> bool {
    LAST_PARTS.iter().any(|part| {
        let length = part.chars().count();
        let first = at.checked_sub(length).and_then(|from| whole.get(from..at));
        first.is_some_and(|first| first.iter().copied().all(is_katakana))
            && part.chars().eq(whole[at..].iter().copied().take(length))
    })
}

/// Whether an ending begins here that stays with its word: one of politeness, or the last letter of hiragana. お and ご
/// begin a word.
fn ending(first: char, second: char) -> bool {
    matches!(
        (first, second),
        ('ま', 'す' | 'し' | 'せ')
            | ('て', _)
            | ('し', 'て' | 'た' | 'ま')
            | ('な', 'い')
            | ('で', 'す' | 'し')
            | ('く', 'だ')
            | ('さ', 'い')
    ) || is_hiragana(first) && !matches!(first, 'お' | 'ご') && !is_hiragana(second)
}

/// Hiragana in a row from which on they are more words than one, though nothing tells where each begins.
const SEVERAL_WORDS: usize = 10;

/// Whether nothing parts two letters of hiragana: the first is no particle, or particles follow one another (には, でも).
fn between_hiragana(whole: &[char], at: usize) -> bool {
    let Some(&before) = at.checked_sub(1).and_then(|at| whole.get(at)) else {
        return false;
    };
    let is_in_run = |c: &&char| is_hiragana(**c);
    let first = whole[..at].iter().rev().take_while(is_in_run).count();
    let second = whole[at..].iter().take_while(is_in_run).count();
    let several = first + second >= SEVERAL_WORDS;
    if first == 0 || second == 0 || several || begins_with(whole, at, &BEGINNINGS) {
        return false;
    }
    // お and ご begin the noun behind them: どのような｜ご用件.
    if second == 1 && "おご".contains(whole[at]) && begins_polite(before) {
        return false;
    }
    let follows_noun = at > first && !whole[at - first - 1].is_whitespace();
    match before {
        // A particle stands behind something.
        _ if first == 1 && !follows_noun => true,
        'は' | 'が' | 'を' | 'も' | 'へ' => false,
        'に' | 'で' | 'と' | 'て' | 'の' => "はもの".contains(whole[at]),
        'ら' => first < 2 || !"かなた".contains(whole[at - 2]),
        _ => true,
    }
}

/// Words of hiragana that nothing parts: endings of politeness, and what the script does not tell from its neighbours.
#[rustfmt::skip]
const WORDS: [&str; 54] = [
    "ます", "ました", "ません", "ましょう", "です", "でした", "でしょう", "ください", "したい", "ほしい", "ありがとう",
    "ございました", "なければ", "ように", "にくい", "がけ", "ため", "など", "こと", "もの", "だけ", "まで", "から", "どこ",
    "どちら", "どなた", "あります", "ありません", "あてはま", "でき", "ひとり", "とき", "ところ", "として", "という", "とおり",
    "もら", "もう", "もし", "もっ", "がい", "がん", "ちがう", "ちがい", "ちがっ", "ちがえ", "はい", "はがき", "はじ", "のみ", "のち",
    "どのよう", "どんな", "もれない",
];

/// Words that a phrase begins with.
const BEGINNINGS: [&str; 7] = [
    "あり",
    "あてはま",
    "どちら",
    "どなた",
    "ござ",
    "いただ",
    "ように",
];

fn begins_with(whole: &[char], at: usize, words: &[&str]) -> bool {
    words.iter().any(|word| stands_at(whole, at, word))
}

fn stands_at(whole: &[char], from: usize, word: &str) -> bool {
    let mut letters = whole[from..].iter();
    word.chars().all(|letter| letters.next() == Some(&letter))
}

/// Whether a place is inside one of the [`WORDS`].
fn in_listed_word(whole: &[char], at: usize) -> bool {
    let hiragana = |at: Option<usize>| {
        at.and_then(|at| whole.get(at))
            .is_some_and(|c| is_hiragana(*c))
    };
    if !hiragana(at.checked_sub(1)) || !hiragana(Some(at)) {
        return false;
    }
    WORDS.iter().any(|word| {
        let mut inside = word.chars().enumerate().skip(1);
        inside.any(|(by, letter)| {
            whole[at] == letter
                && at
                    .checked_sub(by)
                    .is_some_and(|from| stands_at(whole, from, word))
        })
    })
}

/// Whether a place is inside a verb or noun of two, as 切り替え, 落とし物: after the first one's ending.
fn in_compound_verb(whole: &[char], at: usize) -> bool {
    let kanji = |at: Option<usize>| {
        at.and_then(|at| whole.get(at))
            .is_some_and(|c| is_kanji(*c))
    };
    let ending = at.checked_sub(1).and_then(|at| whole.get(at));
    let has_ending = ending.is_some_and(|c| "りびしちみきけめ".contains(*c));
    let stem = kanji(at.checked_sub(2))
        || ending == Some(&'し') && whole.get(at.wrapping_sub(2)) == Some(&'と');
    has_ending && stem && kanji(Some(at))
}

/// Kanji that a word begins with besides its two: 再交付.
const BEFORE_WORD: &str = "被再未非不新旧全各約第本同";
/// Kanji that a word ends with besides its two: 障害者, 年金課.
const AFTER_WORD: &str = "者課所証館局室員料費税金町市県区村届票書券方的用中後前等";

/// Whether a place is inside a word of a run of kanji. Words of Chinese origin are of two kanji mostly, with one before
/// or after them sometimes: 精神・障害者・保健・福祉・手帳.
fn in_kanji_word(whole: &[char], at: usize) -> bool {
    let is_in_run = |c: &&char| is_kanji(**c);
    let before = whole[..at].iter().rev().take_while(is_in_run).count();
    let run = &whole[at - before..];
    let length = run.iter().take_while(is_in_run).count();
    if before == 0 || before == length {
        return false;
    }
    let mut word_end = 0;
    while word_end < before {
        word_end += 2 + usize::from(BEFORE_WORD.contains(run[word_end]));
        let after = run[..length].iter().skip(word_end);
        word_end += after.take_while(|c| AFTER_WORD.contains(**c)).count();
    }
    // One kanji alone at the end belongs to what stands before it: 転入届.
    word_end != before || length - before == 1
}

/// Whether a phrase begins after a particle.
pub(super) fn begins_phrase(whole: &[char], at: usize, before: char) -> bool {
    "はがをにでもとの".contains(before) && begins_with(whole, at, &BEGINNINGS)
}

/// Whether a particle stands after a noun and before another word.
pub(super) fn particle(noun: char, particle: char, after: char) -> bool {
    if !is_kanji(noun) && !is_katakana(noun) && !noun.is_ascii_alphanumeric() {
        return particle == 'を';
    }
    match particle {
        'は' | 'を' | 'へ' => !"のもう".contains(after),
        'に' | 'で' => !"はもすしきんのま".contains(after),
        'の' => true,
        _ => false,
    }
}
