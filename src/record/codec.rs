//! A record made small: compressed if that helps, and padded so that its length says little.
//!
//! `codec (1 byte) || length (2 bytes) || data || zeros up to a multiple of 16`

use std::io;
use std::sync::LazyLock;

use zeroize::Zeroizing;
use zstd::dict::EncoderDictionary;

/// The most bytes that a record may unpack to, whatever its code claims.
pub(super) const MAX_PLAIN: usize = 8 * 1024;
/// The most bytes of packed data.
pub(super) const MAX_DATA: usize = 1024;

const RAW: u8 = 0;
const ZSTD: u8 = 2;
const ZSTD_NOTES: u8 = 3;
const HEAD: usize = 3;
const PAD: usize = 16;
const LEVEL: i32 = 19;
/// Every zstd frame begins with this, so it is not carried.
const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// Words and shapes that records share, one dictionary for each codec: of what a visitor said, and of notes
/// in Japanese, which are the longest part of a strip. They belong to version 1 for ever: without the same
/// bytes, paper of this version cannot be read. Made by `zstd --train` from synthetic records only; for the
/// second, `examples/dictionary` writes them.
static DICTIONARIES: [(u8, &[u8]); 2] = [
    (ZSTD, include_bytes!("dictionary.zstd")),
    (ZSTD_NOTES, include_bytes!("notes.zstd")),
];
/// The dictionaries, digested for writing: that takes longer than to write a strip.
static PREPARED: LazyLock<Vec<(u8, EncoderDictionary<'static>)>> = LazyLock::new(|| {
    let prepared = |(codec, bytes): &(u8, &[u8])| (*codec, EncoderDictionary::copy(bytes, LEVEL));
    DICTIONARIES.iter().map(prepared).collect()
});

/// The record does not fit into a strip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooLong;

/// Something that cannot be unpacked within the limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unpackable;

/// Packs, by whichever codec is shorter.
pub(super) fn pack(plain: &[u8]) -> Result<Zeroizing<Vec<u8>>, TooLong> {
    if plain.len() > MAX_PLAIN {
        return Err(TooLong);
    }
    let compressed = PREPARED.iter().filter_map(|(codec, dictionary)| {
        let data = Zeroizing::new(compress(plain, dictionary).ok()?);
        Some((*codec, data))
    });
    let shortest = compressed.min_by_key(|(_, data)| data.len());
    let (codec, data) = match &shortest {
        Some((codec, shorter)) if shorter.len() < plain.len() => (*codec, shorter.as_slice()),
        _ => (RAW, plain),
    };
    if data.len() > MAX_DATA {
        return Err(TooLong);
    }
    let length = u16::try_from(data.len()).map_err(|_| TooLong)?;
    let size = (HEAD + data.len()).next_multiple_of(PAD);
    let mut packed = Zeroizing::new(Vec::with_capacity(size));
    packed.push(codec);
    packed.extend_from_slice(&length.to_be_bytes());
    packed.extend_from_slice(data);
    packed.resize(size, 0);
    Ok(packed)
}

/// Unpacks; a bomb stops at the limit.
pub(super) fn unpack(packed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unpackable> {
    let [codec, high, low, rest @ ..] = packed else {
        return Err(Unpackable);
    };
    let length = usize::from(u16::from_be_bytes([*high, *low]));
    if length > MAX_DATA || packed.len() != (HEAD + length).next_multiple_of(PAD) {
        return Err(Unpackable);
    }
    let (data, padding) = rest.split_at(length);
    if padding.iter().any(|byte| *byte != 0) {
        return Err(Unpackable);
    }
    if *codec == RAW {
        return Ok(Zeroizing::new(data.to_vec()));
    }
    let mut dictionaries = DICTIONARIES.iter();
    let (_, dictionary) = dictionaries
        .find(|(known, _)| known == codec)
        .ok_or(Unpackable)?;
    let plain = decompress(data, dictionary).map_err(|_| Unpackable)?;
    Ok(Zeroizing::new(plain))
}

fn compress(plain: &[u8], dictionary: &EncoderDictionary<'_>) -> io::Result<Vec<u8>> {
    use zstd::zstd_safe::CParameter::{ChecksumFlag, ContentSizeFlag, DictIdFlag};
    let mut compressor = zstd::bulk::Compressor::with_prepared_dictionary(dictionary)?;
    compressor.set_parameter(ContentSizeFlag(true))?;
    compressor.set_parameter(ChecksumFlag(false))?;
    compressor.set_parameter(DictIdFlag(false))?;
    let mut frame = compressor.compress(plain)?;
    if !frame.starts_with(&MAGIC) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(frame.split_off(MAGIC.len()))
}

fn decompress(data: &[u8], dictionary: &[u8]) -> io::Result<Vec<u8>> {
    let mut frame = Zeroizing::new(Vec::with_capacity(MAGIC.len() + data.len()));
    frame.extend_from_slice(&MAGIC);
    frame.extend_from_slice(data);
    zstd::bulk::Decompressor::with_dictionary(dictionary)?.decompress(&frame, MAX_PLAIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_back() {
        for plain in [
            Vec::new(),
            b"x".to_vec(),
            "近江八幡市".repeat(40).into_bytes(),
            (0..=255).cycle().take(1000).collect(),
        ] {
            let packed = pack(&plain).unwrap();
            assert_eq!(packed.len() % PAD, 0);
            assert_eq!(*unpack(&packed).unwrap(), plain);
        }
    }

    /// Bytes that no codec makes shorter.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 1_u64;
        let bytes = std::iter::repeat_with(|| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 56) as u8
        });
        bytes.take(length).collect()
    }

    #[test]
    fn as_much_as_is_allowed_comes_back_and_more_is_refused() {
        for most in [vec![0; MAX_PLAIN], noise(MAX_DATA)] {
            let packed = pack(&most).unwrap();
            assert_eq!(*unpack(&packed).unwrap(), most);
        }
        assert_eq!(pack(&vec![0; MAX_PLAIN + 1]).err(), Some(TooLong));
        assert_eq!(pack(&noise(MAX_DATA + 1)).err(), Some(TooLong));
        let mut longer = vec![RAW];
        longer.extend_from_slice(&(MAX_DATA as u16 + 1).to_be_bytes());
        longer.extend_from_slice(&noise(MAX_DATA + 1));
        longer.resize(longer.len().next_multiple_of(PAD), 0);
        assert_eq!(unpack(&longer).err(), Some(Unpackable));
    }

    #[test]
    fn what_no_codec_makes_shorter_is_left_as_it_is() {
        let plain = noise(200);
        let packed = pack(&plain).unwrap();
        assert_eq!(packed[0], RAW);
        assert_eq!(packed[HEAD..HEAD + plain.len()], plain);
    }

    #[test]
    fn bomb_stops_at_the_limit() {
        let bomb = zstd::bulk::compress(&vec![0; 50 << 20], 3).unwrap();
        for codec in [ZSTD, ZSTD_NOTES] {
            let mut packed = vec![codec];
            let data = &bomb[MAGIC.len()..];
            let data = &data[..data.len().min(MAX_DATA)];
            packed.extend_from_slice(&(data.len() as u16).to_be_bytes());
            packed.extend_from_slice(data);
            packed.resize(packed.len().next_multiple_of(PAD), 0);
            assert_eq!(unpack(&packed).err(), Some(Unpackable));
        }

        for ((_, prepared), (_, dictionary)) in PREPARED.iter().zip(&DICTIONARIES) {
            let largest = compress(&vec![7; MAX_PLAIN], prepared).unwrap();
            assert_eq!(decompress(&largest, dictionary).unwrap().len(), MAX_PLAIN);
            let larger = compress(&vec![7; MAX_PLAIN + 1], prepared).unwrap();
            assert!(decompress(&larger, dictionary).is_err());
        }
    }

    #[test]
    fn padding_and_length_have_one_form() {
        let packed = pack(b"abc").unwrap();
        for (at, name) in [(0, "codec"), (2, "length"), (15, "padding")] {
            let mut wrong = packed.to_vec();
            wrong[at] ^= 0x40;
            assert!(unpack(&wrong).is_err(), "{name}");
        }
        let mut longer = packed.to_vec();
        longer.resize(32, 0);
        assert!(unpack(&longer).is_err());
        assert!(unpack(&[]).is_err());
    }
}
