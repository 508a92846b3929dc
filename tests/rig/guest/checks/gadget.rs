//! A USB scanner that the kernel plays (a gadget on `dummy_hcd`): a keyboard or a serial port.

use std::fs::{File, OpenOptions, create_dir_all, read_to_string, write};
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use annai::devices::{DeviceFiles, ScannerCandidate};
use rustix::fs::OFlags;
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};

/// Numbers of maker and model: those of the keyboards, and those of the ports.
const KEYBOARD: (&str, &str) = ("1eab", "0022");
const PORT: (&str, &str) = ("0c2e", "0b61");
/// A keyboard of the simplest kind, as the USB's own example has it.
const REPORT: &[u8] =
    b"\x05\x01\x09\x06\xa1\x01\x05\x07\x19\xe0\x29\xe7\x15\x00\x25\x01\x75\x01\x95\x08\x81\x02\
\x95\x01\x75\x08\x81\x03\x95\x06\x75\x08\x15\x00\x25\x65\x05\x07\x19\x00\x29\x65\x81\x00\xc0";
const ENTER: u8 = 40;
/// Longer than it takes to be found.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    Keyboard,
    Port,
}

pub(super) struct Gadget {
    folder: PathBuf,
    function: Function,
    serial: String,
    controller: usize,
}

impl Gadget {
    /// Not plugged in yet. The kernel has four keyboards of this kind.
    pub(super) fn new(controller: usize, serial: &str, function: Function) -> Self {
        let (kind, (vendor, product)) = match function {
            Function::Keyboard => ("hid", KEYBOARD),
            Function::Port => ("acm", PORT),
        };
        let folder = PathBuf::from(format!("/sys/kernel/config/usb_gadget/{kind}-{serial}"));
        let gadget = Self {
            folder,
            function,
            serial: serial.to_owned(),
            controller,
        };
        if !gadget.folder.exists() {
            let texts = gadget.made("strings/0x409");
            set(&texts, "manufacturer", "Annai");
            set(&texts, "product", "Scanner");
            set(&texts, "serialnumber", serial);
            set(&gadget.folder, "idVendor", &format!("0x{vendor}"));
            set(&gadget.folder, "idProduct", &format!("0x{product}"));
            let made = gadget.made(&format!("functions/{kind}.{serial}"));
            if function == Function::Keyboard {
                set(&made, "protocol", "1");
                set(&made, "subclass", "1");
                set(&made, "report_length", "8");
                write(made.join("report_desc"), REPORT).unwrap();
            }
            symlink(&made, gadget.made("configs/c.1").join(kind)).unwrap();
        }
        gadget
    }

    fn made(&self, folder: &str) -> PathBuf {
        let folder = self.folder.join(folder);
        create_dir_all(&folder).expect("a folder of the kernel's configfs");
        folder
    }

    pub(super) fn plug_in(&mut self) {
        set(
            &self.folder,
            "UDC",
            &format!("dummy_udc.{}", self.controller),
        );
    }

    pub(super) fn plug_out(&mut self) {
        set(&self.folder, "UDC", "\n");
    }

    /// From now on it is plugged in elsewhere.
    pub(super) fn moved(&mut self, controller: usize) {
        self.controller = controller;
    }

    /// As a configuration names it.
    pub(super) fn name(&self) -> String {
        let (vendor, product) = match self.function {
            Function::Keyboard => KEYBOARD,
            Function::Port => PORT,
        };
        format!("usb:{vendor}:{product}:{}", self.serial)
    }

    /// What the list of devices says of it; waits until it is there.
    pub(super) fn candidate(&self) -> ScannerCandidate {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let all = DeviceFiles::default().candidates();
            let own = all.into_iter().find(|candidate| {
                let serial = candidate.usb.as_ref().and_then(|usb| usb.serial.as_deref());
                serial == Some(&self.serial) && candidate.file.exists()
            });
            match own {
                Some(candidate) => return candidate,
                None => sleep(Duration::from_millis(5)),
            }
        }
        panic!("{} is not found", self.name());
    }

    /// Its file; waits until it is there.
    pub(super) fn found(&self) -> PathBuf {
        self.candidate().file
    }

    /// Types digits on a keyboard, as fast as the USB takes them.
    pub(super) fn types(&self, digits: &str) {
        let usage = |digit: u8| if digit == b'0' { 39 } else { digit - b'1' + 30 };
        self.reports(digits.bytes().map(usage));
    }

    pub(super) fn enter(&self) {
        self.reports([ENTER].into_iter());
    }

    fn reports(&self, keys: impl Iterator<Item = u8>) {
        let function = self
            .folder
            .join(format!("functions/hid.{}/dev", self.serial));
        let number = read_to_string(function).unwrap();
        let (_, minor) = number.trim().split_once(':').unwrap();
        let mut end = OpenOptions::new()
            .write(true)
            .open(format!("/dev/hidg{minor}"))
            .expect("the end that types");
        for key in keys {
            for key in [key, 0] {
                end.write_all(&[0, 0, key, 0, 0, 0, 0, 0]).expect("a key");
            }
        }
    }

    /// The end of a serial port that sends.
    pub(super) fn end(&self) -> io::Result<File> {
        let function = self
            .folder
            .join(format!("functions/acm.{}/port_num", self.serial));
        let number = read_to_string(function)?;
        let end = OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(OFlags::NOCTTY.bits().cast_signed())
            .open(format!("/dev/ttyGS{}", number.trim()))?;
        let mut modes = tcgetattr(&end)?;
        modes.make_raw();
        tcsetattr(&end, OptionalActions::Now, &modes)?;
        Ok(end)
    }
}

impl Drop for Gadget {
    fn drop(&mut self) {
        // It may be unplugged already.
        let _ = write(self.folder.join("UDC"), "\n");
    }
}

fn set(folder: &Path, file: &str, value: &str) {
    write(folder.join(file), value)
        .unwrap_or_else(|error| panic!("{}/{file}: {error}", folder.display()));
}
