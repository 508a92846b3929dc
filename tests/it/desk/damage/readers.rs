//! Readers of codes that this project did not write, in the place of a scanner.

use std::path::Path;

use rxing::common::{GlobalHistogramBinarizer, HybridBinarizer};
use rxing::qrcode::cpp_port::QrReader;
use rxing::{BinaryBitmap, DecodeHints, FilteredImageReader, Luma8LuminanceSource, Reader as _};

use super::camera::CameraPicture;

/// The reader of ZXing-C++ in Rust, which looks as scanners do: with a threshold for each place, also at a
/// smaller picture and with gaps of a pixel closed, then with one threshold for the whole picture. It
/// finds at most one code.
pub(super) fn rxing(picture: &CameraPicture) -> Vec<String> {
    let side = picture.side as u32;
    let source = Luma8LuminanceSource::new(picture.grey.clone(), side, side).unwrap();
    let hints = DecodeHints {
        TryHarder: Some(true),
        ..DecodeHints::default()
    };
    let mut local = BinaryBitmap::new(HybridBinarizer::new(source.clone()));
    let found = FilteredImageReader::new(QrReader)
        .decode_with_hints(&mut local, &hints)
        .or_else(|_| {
            let mut global = BinaryBitmap::new(GlobalHistogramBinarizer::new(source));
            QrReader.decode_with_hints(&mut global, &hints)
        });
    let text = found.map(|code| code.getText().to_owned());
    text.into_iter().collect()
}

/// Everything that zbar finds, of any symbology; `None` where `zbarimg` is not installed.
#[expect(clippy::disallowed_methods, reason = "the reader is a program")]
pub(super) fn zbar(picture: &CameraPicture, folder: &Path) -> Option<Vec<String>> {
    let path = folder.join("picture.pgm");
    std::fs::write(&path, picture.pgm()).unwrap();
    let mut program = std::process::Command::new("zbarimg");
    let done = program
        .args(["--raw", "--quiet"])
        .arg(&path)
        .output()
        .ok()?;
    // It ends with 4 where it found nothing.
    assert!(
        matches!(done.status.code(), Some(0 | 4)),
        "zbarimg: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    let said = String::from_utf8_lossy(&done.stdout);
    Some(said.lines().map(str::to_owned).collect())
}
