//! Whole scans from the device that is configured.

use futures_util::stream::{self, Stream};
use zeroize::{Zeroize as _, Zeroizing};

use super::{DeviceName, ScannerEvent, scanner};

/// Bytes of one scan that are kept at most: more than any strip has. What comes after them is noise.
const MOST_BYTES: usize = 8192;

/// What a scanner brought.
pub enum DeviceScan {
    /// Everything up to an end; wiped when dropped.
    Scan(Zeroizing<String>),
    /// Characters were lost: it has to be scanned again.
    Dropped,
    /// The device is read from now on.
    Connected,
    /// The device cannot be read.
    Disconnected,
}

/// What the device sends, for as long as somebody listens.
pub fn scans(device: &DeviceName) -> impl Stream<Item = DeviceScan> + Send + use<> {
    let heard = scanner(device);
    stream::unfold(
        (heard, HeardScan::default()),
        |(mut heard, mut scan)| async {
            loop {
                let event = heard.recv().await?;
                if let Some(input) = scan.take(event) {
                    return Some((input, (heard, scan)));
                }
            }
        },
    )
}

/// Characters since the last end. The buffer never grows, so that wiping it wipes all of it.
struct HeardScan(Zeroizing<String>);

impl Default for HeardScan {
    fn default() -> Self {
        Self(Zeroizing::new(String::with_capacity(MOST_BYTES)))
    }
}

impl HeardScan {
    fn take(&mut self, event: ScannerEvent) -> Option<DeviceScan> {
        match event {
            ScannerEvent::Typed(piece) => {
                if self.0.len() + piece.len() <= MOST_BYTES {
                    self.0.push_str(&piece);
                }
                None
            }
            ScannerEvent::Ended => {
                let scan = std::mem::take(self).0;
                (!scan.is_empty()).then_some(DeviceScan::Scan(scan))
            }
            ScannerEvent::Dropped => {
                self.0.zeroize();
                Some(DeviceScan::Dropped)
            }
            ScannerEvent::Connected => {
                self.0.zeroize();
                Some(DeviceScan::Connected)
            }
            ScannerEvent::Disconnected => {
                self.0.zeroize();
                Some(DeviceScan::Disconnected)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> ScannerEvent {
        ScannerEvent::Typed(Zeroizing::new(text.to_owned()))
    }

    fn told(scan: &mut HeardScan, event: ScannerEvent) -> Option<String> {
        scan.take(event).map(|input| match input {
            DeviceScan::Scan(text) => text.to_string(),
            DeviceScan::Dropped => "dropped".to_owned(),
            DeviceScan::Connected | DeviceScan::Disconnected => "another".to_owned(),
        })
    }

    #[test]
    fn a_scan_is_what_came_up_to_its_end_and_nothing_of_the_one_before() {
        let mut scan = HeardScan::default();
        assert_eq!(told(&mut scan, typed("12")), None);
        assert_eq!(told(&mut scan, typed("34")), None);
        let ended = told(&mut scan, ScannerEvent::Ended);
        assert_eq!(ended.as_deref(), Some("1234"));
        assert_eq!(told(&mut scan, ScannerEvent::Ended), None);
        let _ = scan.take(typed("56"));
        let lost = told(&mut scan, ScannerEvent::Dropped);
        assert_eq!(lost.as_deref(), Some("dropped"));
        let _ = scan.take(typed("78"));
        let _ = scan.take(ScannerEvent::Disconnected);
        let _ = scan.take(typed("90"));
        let ended = told(&mut scan, ScannerEvent::Ended);
        assert_eq!(ended.as_deref(), Some("90"));
    }

    #[test]
    fn a_flood_fills_no_memory() {
        let mut scan = HeardScan::default();
        let (at, piece) = (scan.0.as_ptr(), "7".repeat(1000));
        for _ in 0..100 {
            let _ = scan.take(typed(&piece));
        }
        assert_eq!(scan.0.as_ptr(), at);
        assert!(scan.0.len() <= MOST_BYTES);
    }
}
