//! Collation: one letter for all that people write for the same sound.

/// A letter as it counts when sounds are compared, after the one `before` it: small kana are large, marks of
/// long vowels and the particle を are left out, づ and ぢ are ず and じ.
pub(super) fn loose(letter: char, before: Option<char>) -> Option<char> {
    const BEFORE_U: &str = "うくすつぬふむゆるぐずぶぷおこそとのほもよろごぞどぼぽ";
    Some(match letter {
        'ー' | 'を' => return None,
        'う' if before.is_some_and(|before| BEFORE_U.contains(before)) => return None,
        'ぁ' => 'あ',
        'ぃ' => 'い',
        'ぅ' => 'う',
        'ぇ' => 'え',
        'ぉ' => 'お',
        'ゃ' => 'や',
        'ゅ' => 'ゆ',
        'ょ' => 'よ',
        'ゎ' => 'わ',
        'っ' => 'つ',
        'づ' => 'ず',
        'ぢ' => 'じ',
        other => other,
    })
}

/// What a letter is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Kanji,
    Hiragana,
    Katakana,
    Digit,
    /// Latin, and every other script that puts spaces between words.
    Spaced,
}

impl Script {
    pub(super) fn of(letter: char) -> Self {
        match letter {
            'ぁ'..='ゖ' => Self::Hiragana,
            'ァ'..='ヺ' | 'ー' => Self::Katakana,
            '々'
            | '\u{3400}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}' => Self::Kanji,
            _ if letter.is_numeric() => Self::Digit,
            _ => Self::Spaced,
        }
    }

    /// Whether a word begins where this script follows another. Hiragana after kanji is their ending, or a
    /// particle; a counter belongs to its number; each kanji may begin a word of its own.
    pub(super) fn begins_after(self, before: Self) -> bool {
        match (before, self) {
            (Self::Digit, Self::Kanji) | (_, Self::Hiragana) => false,
            (Self::Spaced, Self::Digit) | (Self::Digit, Self::Spaced) => false,
            (Self::Kanji, Self::Kanji) => true,
            (before, after) => before != after,
        }
    }
}

/// Whether a kana is mostly a particle where it follows a word.
pub(super) fn is_particle(letter: char) -> bool {
    "をがのにはでとへもや".contains(letter)
}

/// Words that say nothing of what is looked for, in languages that put spaces between words; and the
/// particles of Japanese in Latin letters.
pub(super) fn is_stop_word(word: &str) -> bool {
    const STOP_WORDS: [&str; 67] = [
        // English, and the particles of Japanese
        "a", "about", "am", "an", "and", "are", "at", "can", "do", "for", "ga", "get", "getting",
        "have", "how", "i", "is", "me", "my", "need", "ni", "no", "o", "of", "or", "please", "s",
        "the", "to", "want", "what", "where", "with", "wo", "your", "did", "does", "here", "it",
        "just", "last", "our", "put", "should", "this", "we", "week", // Portuguese
        "como", "da", "das", "de", "dos", "eu", "fica", "meu", "minha", "onde", "os", "para",
        "preciso", "que", "quero", "um", "uma", // Vietnamese
        "cho", "muon", "toi",
    ];
    STOP_WORDS.contains(&word)
}
