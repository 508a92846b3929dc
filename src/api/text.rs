//! Values that are written as text in JSON.

/// Things that are written as text.
pub(crate) mod as_text {
    use std::fmt::Display;
    use std::str::FromStr;

    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(crate) fn serialize<T: Display, S: Serializer>(
        value: &T,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    pub(crate) fn deserialize<'de, T: FromStr<Err: Display>, D: Deserializer<'de>>(
        from: D,
    ) -> Result<T, D::Error> {
        String::deserialize(from)?
            .parse()
            .map_err(de::Error::custom)
    }
}

/// A counter's id, written as text.
pub(crate) mod counter_text {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::catalogue::CounterId;

    pub(crate) fn serialize<S: Serializer>(id: &CounterId, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(id.as_str())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<CounterId, D::Error> {
        Ok(CounterId::from(String::deserialize(from)?.as_str()))
    }
}

/// Counters' ids, written as texts.
pub(crate) mod counter_list {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::catalogue::CounterId;

    pub(crate) fn serialize<S: Serializer>(ids: &[CounterId], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(ids.iter().map(CounterId::as_str))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<CounterId>, D::Error> {
        let ids = Vec::<String>::deserialize(from)?;
        Ok(ids.iter().map(|id| CounterId::from(id.as_str())).collect())
    }
}

/// A whole number, however it is written: in JSON Schema `5.0` is an integer too.
pub(crate) fn whole<'de, T: TryFrom<u64>, D: serde::Deserializer<'de>>(
    from: D,
) -> Result<T, D::Error> {
    use serde::{Deserialize as _, de::Error as _};

    let number = serde_json::Number::deserialize(from)?;
    // Up to 2^53 a float names one whole number.
    let float = number.as_f64().filter(|float| float.fract() == 0.0);
    let float = float.filter(|float| (0.0..=9_007_199_254_740_992.0).contains(float));
    let whole = number.as_u64().or(float.map(|float| float as u64));
    let value = whole.and_then(|whole| T::try_from(whole).ok());
    value.ok_or_else(|| D::Error::custom(format!("{number} is no whole number within its bounds")))
}
