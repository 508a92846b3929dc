//! Names of devices: by what they say of themselves on the USB, or by a file.

use std::fmt;
use std::path::PathBuf;

/// A scanner, as `[scanner] device` names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviceName {
    /// By what it says of itself: it may be plugged in anywhere, unless the name has a port.
    Usb(UsbName),
    /// By its file, such as `/dev/ttyACM0` or a link in `/dev/serial/by-id`.
    Path(PathBuf),
}

/// A USB device: `usb:VENDOR:PRODUCT`, then `:SERIAL` and `@PORT` where two are alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsbName {
    /// Number of the maker.
    pub vendor: u16,
    /// The maker's number of the model.
    pub product: u16,
    /// Serial number; not every scanner has one.
    pub serial: Option<String>,
    /// Where it is plugged in, as the kernel names it: bus, port of it, ports of hubs (`1-2.4`).
    pub port: Option<String>,
}

impl DeviceName {
    /// Reads a name. `None`: it is not of this form.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if let Some(usb) = name.strip_prefix("usb:") {
            return UsbName::parse(usb).map(Self::Usb);
        }
        let is_file = name.len() > 1 && name.starts_with('/') && !name.contains(char::is_control);
        is_file.then(|| Self::Path(name.into()))
    }
}

impl UsbName {
    fn parse(name: &str) -> Option<Self> {
        let (name, port) = match name.rsplit_once('@') {
            Some((name, port)) if is_port(port) => (name, Some(port.to_owned())),
            Some(_) => return None,
            None => (name, None),
        };
        let mut parts = name.splitn(3, ':');
        let (vendor, product) = (hexadecimal(parts.next()?)?, hexadecimal(parts.next()?)?);
        let serial = match parts.next() {
            Some(serial) if serial.is_empty() || serial.contains(char::is_control) => return None,
            serial => serial.map(str::to_owned),
        };
        Some(Self {
            vendor,
            product,
            serial,
            port,
        })
    }
}

impl fmt::Display for DeviceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usb(usb) => usb.fmt(f),
            Self::Path(path) => path.display().fmt(f),
        }
    }
}

impl fmt::Display for UsbName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "usb:{:04x}:{:04x}", self.vendor, self.product)?;
        if let Some(serial) = &self.serial {
            write!(f, ":{serial}")?;
        }
        if let Some(port) = &self.port {
            write!(f, "@{port}")?;
        }
        Ok(())
    }
}

/// Four hexadecimal digits, as `lsusb` writes them.
fn hexadecimal(text: &str) -> Option<u16> {
    let spelled = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    spelled
        .then(|| u16::from_str_radix(text, 16).ok())
        .flatten()
}

/// Whether it is the kernel's name of a port.
fn is_port(text: &str) -> bool {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('-')
        .is_some_and(|(bus, ports)| number(bus) && ports.split('.').all(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_back_as_they_were_written() {
        for name in [
            "usb:0c2e:0b61",
            "usb:0c2e:0b61:21033B03C9",
            "usb:0c2e:0b61@1-2",
            "usb:0c2e:0b61:A:B@C@3-1.4.2",
            "/dev/ttyACM0",
            "/dev/serial/by-id/usb-Honeywell_1950-if00",
        ] {
            let read = DeviceName::parse(name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(read.to_string(), name);
        }
        let upper = DeviceName::parse("usb:0C2E:0B61").unwrap();
        assert_eq!(upper.to_string(), "usb:0c2e:0b61");
    }

    #[test]
    fn other_names_are_refused() {
        for name in [
            "",
            "/",
            "ttyACM0",
            "usb:",
            "usb:0c2e",
            "usb:c2e:b61",
            "usb:0c2e:0b6g",
            "usb:0c2e:+b61",
            "usb:0c2e:0b61:",
            "usb:0c2e:0b61@",
            "usb:0c2e:0b61@2",
            "usb:0c2e:0b61@1-",
            "usb:0c2e:0b61@1-2.",
            "USB:0c2e:0b61",
            "0c2e:0b61",
        ] {
            assert_eq!(DeviceName::parse(name), None, "{name}");
        }
    }
}
