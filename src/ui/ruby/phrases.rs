//! Where lines of Japanese and Latin text may end, and how well.

/// How well a line may end at a place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Break {
    Never,
    Possible,
    /// After a phrase, or a word with a space after it.
    Good,
    /// After a sentence.
    Best,
    Must,
}

/// How well a line may end before a character of a text.
///
/// Japanese has no spaces to go by, so phrases are guessed from the script: they mostly begin with
/// kanji or katakana and end in hiragana. A wrong guess costs a little evenness, nothing else.
pub(super) fn between(whole: &[char], at: usize) -> Break {
    let next = |ahead: usize| whole.get(at + ahead).copied().unwrap_or(' ');
    let Some(&before) = at.checked_sub(1).and_then(|at| whole.get(at)) else {
        return Break::Never;
    };
    let after = next(0);
    if before == '\n' {
        return Break::Must;
    }
    if after.is_whitespace() || never_first(after) || never_last(before) {
        return Break::Never;
    }
    let last = whole[..at].iter().rfind(|c| !c.is_whitespace());
    let sentence = |marks: &str| last.is_some_and(|c| marks.contains(*c));
    if sentence("。！？") || before.is_whitespace() && sentence(".!?") {
        return Break::Best;
    }
    if before.is_whitespace() {
        return Break::Good;
    }
    if !is_wide(before) && !is_wide(after) {
        let joint = matches!(before, '-' | '/' | '–' | '—') && after.is_alphabetic();
        return if joint { Break::Possible } else { Break::Never };
    }
    // A number stays with its counter word, a katakana word and an ending with what they belong to.
    if before.is_ascii_digit()
        || is_katakana(before) && is_katakana(after) && !is_joint(whole, at)
        || "っッ".contains(before)
        || is_kanji(before) && is_hiragana(after)
        || ending(after, next(1))
    {
        return Break::Never;
    }
    if "、，・：；」』）】〉》".contains(before) {
        return Break::Good;
    }
    let begins = is_kanji(after) || is_katakana(after) || !is_wide(after);
    let honoured = "おご".contains(after) && is_kanji(next(1));
    let stem = whole.get(at.wrapping_sub(2)).copied().unwrap_or(' ');
    if is_hiragana(before) && begins && !(before == 'お' || before == 'ご')
        || is_hiragana(before) && honoured
        || particle(stem, before, after)
    {
        return Break::Good;
    }
    Break::Possible
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

/// Whether an ending of politeness begins here: it stays with its verb.
fn ending(first: char, second: char) -> bool {
    matches!(
        (first, second),
        ('ま', 'す' | 'し' | 'せ') | ('で', 'す' | 'し') | ('く', 'だ') | ('さ', 'い')
    ) || matches!(first, 'た' | 'て' | 'か') && !is_hiragana(second)
}

/// Whether a particle stands after a noun and before another word.
fn particle(noun: char, particle: char, after: char) -> bool {
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

/// Characters that no line begins with (kinsoku).
pub(super) fn never_first(c: char) -> bool {
    "、。，．・：；？！‥…ー々〜～」』）】〉》〕］｝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%％"
        .contains(c)
}

/// Characters that no line ends with (kinsoku).
pub(super) fn never_last(c: char) -> bool {
    "「『（【〈《〔［｛([{".contains(c)
}

fn is_kanji(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' | '々')
}

fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30A1}'..='\u{30FA}' | 'ー')
}

fn is_hiragana(c: char) -> bool {
    ('\u{3041}'..='\u{309F}').contains(&c)
}

/// Whether lines may end beside a character without a space.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}'
        | '\u{20000}'..='\u{3FFFF}')
}
