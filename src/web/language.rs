//! Which language a phone is answered in: the one asked for, else one that it accepts, else the first.

use crate::locale::{Language, Locales};

/// No phone speaks more; what comes after is not read.
const MOST_ACCEPTED: usize = 20;

/// The language to answer in. `asked` is a language's folder name, `accepted` the browser's header
/// `Accept-Language`.
pub(super) fn choose<'a>(
    locales: &'a Locales,
    asked: Option<&str>,
    accepted: Option<&str>,
) -> &'a Language {
    let named = |name: &str| {
        let mut languages = locales.phone_languages();
        languages.find(|language| language.lang.as_str().eq_ignore_ascii_case(name))
    };
    asked
        .and_then(named)
        .or_else(|| wanted(accepted?).find_map(|tag| spoken(locales, tag)))
        .unwrap_or_else(|| locales.desk_language())
}

/// The tags of an `Accept-Language`, the most wanted first.
fn wanted(accepted: &str) -> impl Iterator<Item = &str> {
    let mut tags: Vec<(&str, f32)> = accepted
        .split(',')
        .take(MOST_ACCEPTED)
        .map(|item| {
            let (tag, weight) = item.split_once(';').unwrap_or((item, "q=1"));
            let weight = weight.trim().strip_prefix("q=");
            let weight = weight.and_then(|weight| weight.parse().ok());
            (tag.trim(), weight.unwrap_or(0.0))
        })
        .filter(|(tag, weight)| !tag.is_empty() && *weight > 0.0)
        .collect();
    tags.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    tags.into_iter().map(|(tag, _)| tag)
}

/// The language with this very tag, else the first whose main part is the same: who wants `pt` or
/// `zh-TW` reads `pt-BR` or `zh-Hans` better than Japanese.
fn spoken<'a>(locales: &'a Locales, tag: &str) -> Option<&'a Language> {
    fn main(tag: &str) -> &str {
        tag.split('-').next().unwrap_or(tag)
    }
    let same = |language: &&Language| language.tag.eq_ignore_ascii_case(tag);
    let alike = |language: &&Language| main(&language.tag).eq_ignore_ascii_case(main(tag));
    let mut languages = locales.phone_languages();
    languages
        .find(same)
        .or_else(|| locales.phone_languages().find(alike))
}
