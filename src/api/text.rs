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
