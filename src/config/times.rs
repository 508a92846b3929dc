//! Dates and times as people write them in TOML: quoted (`"09:00"`) or native (`09:00:00`).

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serializer};

/// A date or a time, by what a fault calls it.
trait Civil: FromStr {
    const EXPECTED: &'static str;
    /// What stands between its digits. The parser takes a date for a time and the other way round, and
    /// would drop the rest.
    const SEPARATOR: char;
}

impl Civil for Date {
    const EXPECTED: &'static str = "a day, as 2026-12-29 or \"2026-12-29\"";
    const SEPARATOR: char = '-';
}

impl Civil for Time {
    const EXPECTED: &'static str = "a time, as \"09:00\" or 09:00:00";
    const SEPARATOR: char = ':';
}

struct CivilVisitor<T>(PhantomData<T>);

impl<'de, T: Civil> Visitor<'de> for CivilVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let is_whole = text
            .chars()
            .all(|c| c.is_ascii_digit() || c == T::SEPARATOR);
        let parsed = text.parse().ok().filter(|_| is_whole);
        parsed.ok_or_else(|| E::custom(format!("`{text}` is not {}", T::EXPECTED)))
    }

    /// TOML's own dates and times come as a map.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let native = toml::value::Datetime::deserialize(MapAccessDeserializer::new(map))?;
        self.visit_str(&native.to_string())
    }
}

fn written<'de, T: Civil, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    from.deserialize_any(CivilVisitor(PhantomData))
}

struct CivilDate(Date);

impl<'de> Deserialize<'de> for CivilDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        written(from).map(Self)
    }
}

pub(super) fn time<'de, D: Deserializer<'de>>(from: D) -> Result<Time, D::Error> {
    written(from)
}

pub(super) fn days<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Date>, D::Error> {
    let days = Vec::<CivilDate>::deserialize(from)?.into_iter();
    Ok(days.map(|CivilDate(date)| date).collect())
}

pub(super) fn zone<'de, D: Deserializer<'de>>(from: D) -> Result<TimeZone, D::Error> {
    let name = String::deserialize(from)?;
    TimeZone::get(&name).map_err(|_| {
        D::Error::custom(format!(
            "there is no time zone `{name}` (an example: Asia/Tokyo)"
        ))
    })
}

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

struct NamedWeekday(Weekday);

impl<'de> Deserialize<'de> for NamedWeekday {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = String::deserialize(from)?;
        let known = WEEKDAYS.iter().find(|(known, _)| *known == name);
        let wrong = || D::Error::custom(format!("`{name}` is not a weekday (monday to sunday)"));
        known.map(|(_, day)| Self(*day)).ok_or_else(wrong)
    }
}

pub(super) fn weekdays<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Weekday>, D::Error> {
    let days = Vec::<NamedWeekday>::deserialize(from)?.into_iter();
    Ok(days.map(|NamedWeekday(day)| day).collect())
}

pub(super) fn weekday_names<S: Serializer>(days: &[Weekday], to: S) -> Result<S::Ok, S::Error> {
    let names = days.iter().filter_map(|day| {
        let known = WEEKDAYS.iter().find(|(_, known)| known == day)?;
        Some(known.0)
    });
    to.collect_seq(names)
}
