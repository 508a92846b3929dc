//! Devices that could be a scanner, as the kernel lists them. None of them is opened for it.

use std::fs::{canonicalize, read_dir, read_to_string};
use std::path::{Path, PathBuf};

use super::{DeviceError, DeviceName, may_read};
use crate::config::UsbName;

/// Bits of the keys 1 to 0 and Enter in the kernel's map of keys: what has them can type a code.
const TYPING_KEYS: u64 = 0x3ff << 2 | 1 << 28;
/// Bit of the switch in a jack for headphones, in the kernel's map of switches.
const HEADPHONE_SWITCH: u64 = 1 << 2;
/// The kernel's number for a serial port that is not there.
const NO_PORT: &str = "0";

/// How a device is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeviceKind {
    /// As a serial port.
    Serial,
    /// As a keyboard.
    Keyboard,
}

impl DeviceKind {
    /// By the device's file.
    pub(super) fn of(file: &Path) -> Self {
        if file
            .parent()
            .is_some_and(|folder| folder.ends_with("input"))
        {
            Self::Keyboard
        } else {
            Self::Serial
        }
    }
}

/// Whether this account may read a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeviceAccess {
    /// It may.
    Granted,
    /// It may not.
    Denied,
}

/// A device that could be a scanner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScannerCandidate {
    /// How it is read.
    pub kind: DeviceKind,
    /// Its file.
    pub file: PathBuf,
    /// What it says of itself on the USB, with its serial number and its port.
    pub usb: Option<UsbName>,
    /// What its maker calls it; may be empty.
    pub label: String,
}

impl ScannerCandidate {
    /// Whether a name is this device's.
    pub(super) fn is(&self, name: &UsbName) -> bool {
        let fits =
            |wanted: &Option<String>, found: &Option<String>| wanted.is_none() || wanted == found;
        self.usb.as_ref().is_some_and(|usb| {
            (usb.vendor, usb.product) == (name.vendor, name.product)
                && fits(&name.serial, &usb.serial)
                && fits(&name.port, &usb.port)
        })
    }

    pub(super) fn port(&self) -> Option<&str> {
        self.usb.as_ref()?.port.as_deref()
    }

    /// The shortest name that no other of these devices has: without its serial number, so that another
    /// one of its model can take its place; with its port, where two of a model are there.
    #[must_use]
    pub fn name(&self, all: &[Self]) -> DeviceName {
        let Some(usb) = &self.usb else {
            return DeviceName::Path(self.file.clone());
        };
        let mut name = UsbName {
            serial: None,
            port: None,
            ..usb.clone()
        };
        if all
            .iter()
            .any(|other| other.is(&name) && other.port() != self.port())
        {
            name.port.clone_from(&usb.port);
        }
        DeviceName::Usb(name)
    }

    /// Whether this account may read it.
    #[must_use]
    pub fn access(&self) -> DeviceAccess {
        match may_read(&self.file, self.kind) {
            Err(DeviceError::Denied(_)) => DeviceAccess::Denied,
            _ => DeviceAccess::Granted,
        }
    }
}

/// Where the kernel lists its devices, and where their files are.
#[derive(Debug, Clone)]
pub struct DeviceFiles {
    /// `/sys`.
    pub system: PathBuf,
    /// `/dev`.
    pub devices: PathBuf,
}

impl Default for DeviceFiles {
    fn default() -> Self {
        Self {
            system: "/sys".into(),
            devices: "/dev".into(),
        }
    }
}

impl DeviceFiles {
    /// All devices that could be a scanner: serial ports first, each kind by port and file.
    #[must_use]
    pub fn candidates(&self) -> Vec<ScannerCandidate> {
        let mut found = Vec::new();
        for (class, file) in entries(&self.system.join("class/tty")) {
            found.extend(self.serial(&class, &file));
        }
        for (class, file) in entries(&self.system.join("class/input")) {
            found.extend(self.keyboard(&class, &file));
        }
        found.sort_by(|one, other| {
            let key =
                |it: &ScannerCandidate| (it.kind, it.port().map(str::to_owned), it.file.clone());
            key(one).cmp(&key(other))
        });
        found
    }

    /// The files of the jacks that tell whether headphones are plugged in.
    #[must_use]
    pub fn headphone_jacks(&self) -> Vec<PathBuf> {
        let inputs = entries(&self.system.join("class/input")).into_iter();
        let jacks = inputs.filter(|(class, file)| {
            let switches = text(&class.join("device/capabilities/sw"));
            let low = switches.and_then(|text| low_bits(&text));
            file.starts_with("event") && low.is_some_and(|low| low & HEADPHONE_SWITCH != 0)
        });
        let folder = self.devices.join("input");
        let mut files: Vec<PathBuf> = jacks.map(|(_, file)| folder.join(file)).collect();
        files.sort();
        files
    }

    /// The files of the devices that have a key with a name in the configuration, and that this account may read: what
    /// could be a keypad.
    #[cfg(target_os = "linux")]
    #[must_use]
    pub fn keypads(&self) -> Vec<PathBuf> {
        let inputs = entries(&self.system.join("class/input")).into_iter();
        let keypads = inputs.filter(|(class, file)| {
            let keys = text(&class.join("device/capabilities/key")).unwrap_or_default();
            let mut named = super::presses::NAMED.iter();
            file.starts_with("event") && named.any(|(code, _)| has_bit(&keys, *code))
        });
        let folder = self.devices.join("input");
        let files = keypads.map(|(_, file)| folder.join(file));
        let readable = files.filter(|file| may_read(file, DeviceKind::Keyboard).is_ok());
        let mut files: Vec<PathBuf> = readable.collect();
        files.sort();
        files
    }

    fn serial(&self, class: &Path, file: &str) -> Option<ScannerCandidate> {
        let device = canonicalize(class.join("device")).ok()?;
        let usb = UsbParent::of(&device);
        let there = text(&class.join("type")).is_some_and(|kind| kind != NO_PORT);
        (usb.is_some() || there).then(|| ScannerCandidate {
            kind: DeviceKind::Serial,
            file: self.devices.join(file),
            label: usb.as_ref().map(UsbParent::label).unwrap_or_default(),
            usb: usb.map(|usb| usb.name),
        })
    }

    fn keyboard(&self, class: &Path, file: &str) -> Option<ScannerCandidate> {
        let device = canonicalize(class.join("device")).ok()?;
        let keys = text(&device.join("capabilities/key"))?;
        let low = low_bits(&keys)?;
        let types = file.starts_with("event") && low & TYPING_KEYS == TYPING_KEYS;
        types.then(|| ScannerCandidate {
            kind: DeviceKind::Keyboard,
            file: self.devices.join("input").join(file),
            label: text(&device.join("name")).unwrap_or_default(),
            usb: UsbParent::of(&device).map(|usb| usb.name),
        })
    }
}

/// The USB device that a port or a keyboard belongs to.
struct UsbParent {
    name: UsbName,
    folder: PathBuf,
}

impl UsbParent {
    fn of(device: &Path) -> Option<Self> {
        let folder = device
            .ancestors()
            .find(|folder| folder.join("idVendor").is_file())?;
        let number = |file| u16::from_str_radix(&text(&folder.join(file))?, 16).ok();
        Some(Self {
            name: UsbName {
                vendor: number("idVendor")?,
                product: number("idProduct")?,
                serial: text(&folder.join("serial")).filter(|serial| !serial.is_empty()),
                port: folder
                    .file_name()
                    .and_then(|name| Some(name.to_str()?.to_owned())),
            },
            folder: folder.to_owned(),
        })
    }

    fn label(&self) -> String {
        let said = ["manufacturer", "product"].map(|file| text(&self.folder.join(file)));
        let said: Vec<String> = said.into_iter().flatten().collect();
        said.join(" ")
    }
}

/// The entries of a class of devices, each with its name.
fn entries(class: &Path) -> Vec<(PathBuf, String)> {
    let entries = read_dir(class).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| Some((entry.path(), entry.file_name().into_string().ok()?)))
        .collect()
}

/// Whether one of the kernel's maps has a bit: words of 64 bits in hexadecimal, the lowest last.
#[cfg(target_os = "linux")]
fn has_bit(map: &str, bit: u16) -> bool {
    let word = map.rsplit(' ').nth(usize::from(bit / 64));
    let word = word.and_then(|word| u64::from_str_radix(word, 16).ok());
    word.is_some_and(|word| word >> (bit % 64) & 1 == 1)
}

/// The lowest bits of one of the kernel's maps: its last word, in hexadecimal.
fn low_bits(map: &str) -> Option<u64> {
    u64::from_str_radix(map.rsplit(' ').next()?, 16).ok()
}

fn text(file: &Path) -> Option<String> {
    // What a device says of itself is shown in a terminal.
    let visible = |text: String| text.trim().replace(char::is_control, " ");
    read_to_string(file).ok().map(visible)
}
