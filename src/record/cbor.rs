//! The one form of CBOR that is written and read here: deterministic, of fixed shape, never nested
//! beyond what a caller spells out.

use std::convert::Infallible;

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};
use zeroize::Zeroizing;

/// Something that is not the one allowed form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Malformed;

/// What comes next, as far as the shapes here tell things apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    Bool,
    Null,
    Unsigned,
    Negative,
    Text,
    Array,
    Other,
}

/// Reads strictly: shortest lengths only, no indefinite ones, nothing after the end.
pub(super) struct CborReader<'b>(Decoder<'b>);

impl<'b> CborReader<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self(Decoder::new(bytes))
    }

    /// How many bytes were read so far.
    pub(super) fn position(&self) -> usize {
        self.0.position()
    }

    /// Whether anything is left.
    pub(super) fn at_end(&self) -> bool {
        self.0.position() == self.0.input().len()
    }

    /// Refuses anything after the end.
    pub(super) fn end(&self) -> Result<(), Malformed> {
        self.at_end().then_some(()).ok_or(Malformed)
    }

    pub(super) fn next(&self) -> Result<Next, Malformed> {
        Ok(match self.0.datatype().map_err(|_| Malformed)? {
            Type::Bool => Next::Bool,
            Type::Null => Next::Null,
            Type::U8 | Type::U16 | Type::U32 | Type::U64 => Next::Unsigned,
            Type::I8 | Type::I16 | Type::I32 | Type::I64 | Type::Int => Next::Negative,
            Type::String => Next::Text,
            Type::Array => Next::Array,
            _ => Next::Other,
        })
    }

    pub(super) fn unsigned<N: TryFrom<u64>>(&mut self) -> Result<N, Malformed> {
        let value = self.shortest(|decoder| decoder.u64(), |value| head(*value))?;
        N::try_from(value).map_err(|_| Malformed)
    }

    pub(super) fn signed<N: TryFrom<i64>>(&mut self) -> Result<N, Malformed> {
        let argument = |value: &i64| head(value.unsigned_abs() - u64::from(*value < 0));
        let value = self.shortest(|decoder| decoder.i64(), argument)?;
        N::try_from(value).map_err(|_| Malformed)
    }

    pub(super) fn bool(&mut self) -> Result<bool, Malformed> {
        self.shortest(|decoder| decoder.bool(), |_| 1)
    }

    pub(super) fn null(&mut self) -> Result<(), Malformed> {
        self.shortest(|decoder| decoder.null(), |()| 1)
    }

    pub(super) fn bytes(&mut self) -> Result<&'b [u8], Malformed> {
        self.shortest(|decoder| decoder.bytes(), |bytes| whole(bytes.len()))
    }

    pub(super) fn exactly<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        self.bytes()?.try_into().map_err(|_| Malformed)
    }

    pub(super) fn text(&mut self) -> Result<&'b str, Malformed> {
        self.shortest(|decoder| decoder.str(), |text| whole(text.len()))
    }

    /// The length of an array. Nothing is allocated for it, so a false one costs nothing.
    pub(super) fn array(&mut self) -> Result<u64, Malformed> {
        let length = self.shortest(|decoder| decoder.array(), |n| n.map_or(0, head))?;
        length.ok_or(Malformed)
    }

    /// An array of exactly this length.
    pub(super) fn array_of(&mut self, length: u64) -> Result<(), Malformed> {
        (self.array()? == length).then_some(()).ok_or(Malformed)
    }

    /// An array of things of one kind.
    pub(super) fn list<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, Malformed>,
    ) -> Result<Vec<T>, Malformed> {
        (0..self.array()?).map(|_| read(self)).collect()
    }

    /// The number of pairs in a map.
    pub(super) fn map(&mut self) -> Result<u64, Malformed> {
        let length = self.shortest(|decoder| decoder.map(), |n| n.map_or(0, head))?;
        length.ok_or(Malformed)
    }

    /// A map of exactly this many pairs.
    pub(super) fn map_of(&mut self, length: u64) -> Result<(), Malformed> {
        (self.map()? == length).then_some(()).ok_or(Malformed)
    }

    fn shortest<T>(
        &mut self,
        read: impl FnOnce(&mut Decoder<'b>) -> Result<T, minicbor::decode::Error>,
        size: impl FnOnce(&T) -> usize,
    ) -> Result<T, Malformed> {
        let start = self.0.position();
        let value = read(&mut self.0).map_err(|_| Malformed)?;
        if self.0.position() - start == size(&value) {
            Ok(value)
        } else {
            Err(Malformed)
        }
    }
}

/// Keys of a map must rise: that is the deterministic order, and it excludes a second one.
pub(super) fn rising<K: PartialOrd>(last: &mut Option<K>, key: K) -> Result<(), Malformed> {
    if last.as_ref().is_some_and(|last| *last >= key) {
        return Err(Malformed);
    }
    *last = Some(key);
    Ok(())
}

/// Bytes that a head with this argument takes at the least.
fn head(argument: u64) -> usize {
    match argument {
        0..=23 => 1,
        24..=0xff => 2,
        0x100..=0xffff => 3,
        0x1_0000..=0xffff_ffff => 5,
        _ => 9,
    }
}

/// Bytes of a string with its head.
fn whole(length: usize) -> usize {
    head(length as u64) + length
}

/// Writes into memory that is large enough from the start, so that growing leaves no copies behind,
/// and that is wiped when dropped.
pub(super) struct CborWriter(Encoder<Sink>);

struct Sink(Zeroizing<Vec<u8>>);

impl minicbor::encode::Write for Sink {
    type Error = Infallible;

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), Infallible> {
        self.0.extend_from_slice(bytes);
        Ok(())
    }
}

impl CborWriter {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self(Encoder::new(Sink(Zeroizing::new(Vec::with_capacity(
            bytes,
        )))))
    }

    pub(super) fn into_bytes(self) -> Zeroizing<Vec<u8>> {
        self.0.into_writer().0
    }

    // Writing into memory cannot fail, so the results below say nothing.

    pub(super) fn unsigned(&mut self, value: impl Into<u64>) -> &mut Self {
        let _ = self.0.u64(value.into());
        self
    }

    pub(super) fn signed(&mut self, value: impl Into<i64>) -> &mut Self {
        let _ = self.0.i64(value.into());
        self
    }

    pub(super) fn bool(&mut self, value: bool) -> &mut Self {
        let _ = self.0.bool(value);
        self
    }

    pub(super) fn null(&mut self) -> &mut Self {
        let _ = self.0.null();
        self
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        let _ = self.0.bytes(bytes);
        self
    }

    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        let _ = self.0.str(text);
        self
    }

    pub(super) fn array(&mut self, length: usize) -> &mut Self {
        let _ = self.0.array(length as u64);
        self
    }

    pub(super) fn map(&mut self, length: usize) -> &mut Self {
        let _ = self.0.map(length as u64);
        self
    }

    /// Bytes that are CBOR already.
    pub(super) fn raw(&mut self, cbor: &[u8]) -> &mut Self {
        self.0.writer_mut().0.extend_from_slice(cbor);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_have_one_form_each() {
        let (small, large) = (i64::from(i32::MIN), i64::from(u32::MAX));
        let rounds = [
            0,
            23,
            24,
            255,
            256,
            65_535,
            65_536,
            large,
            large + 1,
            i64::MAX,
        ];
        for value in rounds
            .into_iter()
            .flat_map(|value| [value, -1 - value])
            .chain([small])
        {
            let mut writer = CborWriter::with_capacity(16);
            let _ = writer.signed(value);
            let bytes = writer.into_bytes();
            let mut reader = CborReader::new(&bytes);
            let negative = matches!(reader.next(), Ok(Next::Negative));
            assert_eq!(negative, value < 0, "{value}");
            assert_eq!(reader.signed::<i64>().ok(), Some(value));
            assert!(reader.at_end());
        }
        // -1, 23 and -24 with a byte more than they need; a number that the type does not hold.
        for longer in [&[0x38, 0x00][..], &[0x18, 0x17], &[0x38, 0x17]] {
            assert!(
                CborReader::new(longer).signed::<i64>().is_err(),
                "{longer:?}"
            );
        }
        assert!(CborReader::new(&[0x38, 0xff]).signed::<i8>().is_err());
    }
}
