//! Waits for a device to be plugged in: until its file appears, or may be read by this account (inotify).
//!
//! A keyboard types into the focused window until it is grabbed, so it is looked for as soon as it is there.

use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::DeviceName;
use super::channel::DeviceSender;

/// Where the kernel puts files of serial ports and keyboards.
const FOLDERS: [&str; 2] = ["/dev", "/dev/input"];

/// Changes in the folders that a device's file may appear in, from its making on.
pub(super) struct PlugWatch {
    /// None where the kernel has no watch left, or is not Linux.
    changes: Option<OwnedFd>,
}

impl PlugWatch {
    /// Watches for a device: where all of its kind appear, and where the configuration says.
    pub(super) fn new(device: &DeviceName) -> Self {
        let named = match device {
            DeviceName::Path(path) => path.parent(),
            DeviceName::Usb(_) => None,
        };
        let folders = FOLDERS.map(PathBuf::from);
        Self::of(folders.iter().map(PathBuf::as_path).chain(named))
    }

    /// Watches these folders.
    pub(super) fn of<'a>(folders: impl Iterator<Item = &'a Path>) -> Self {
        Self {
            changes: changes(folders),
        }
    }

    /// Waits for the first change, with a timeout of `most`; the end of the listener ends it, too. Returns whether there was
    /// a change.
    pub(super) fn wait<T>(&self, sender: &DeviceSender<T>, most: Duration) -> bool {
        let changes: Option<BorrowedFd<'_>> = self.changes.as_ref().map(OwnedFd::as_fd);
        match sender.wait(changes.as_slice(), Some(most)) {
            Ok(changed) => changed.contains(&true),
            Err(_) => {
                thread::sleep(most);
                false
            }
        }
    }
}

#[cfg(target_os = "linux")]
fn changes<'a>(folders: impl Iterator<Item = &'a Path>) -> Option<OwnedFd> {
    use rustix::fs::inotify::{CreateFlags, WatchFlags, add_watch, init};

    let changes = init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK).ok()?;
    // udev gives access after the file is there.
    let wanted = WatchFlags::CREATE | WatchFlags::MOVED_TO | WatchFlags::ATTRIB;
    for folder in folders {
        // A folder that is not there yet is watched the next time.
        let _ = add_watch(&changes, folder, wanted);
    }
    Some(changes)
}

#[cfg(not(target_os = "linux"))]
fn changes<'a>(_: impl Iterator<Item = &'a Path>) -> Option<OwnedFd> {
    None
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_file_that_appears_or_may_be_read_ends_the_wait() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("event7");
        let (sender, _heard) = DeviceSender::<()>::new(1).unwrap();
        let watch = || PlugWatch::of(std::iter::once(folder.path()));
        let quiet = watch();
        assert!(!quiet.wait(&sender, Duration::ZERO));
        fs::write(&file, "").unwrap();
        assert!(quiet.wait(&sender, Duration::ZERO));
        let access = watch();
        assert!(!access.wait(&sender, Duration::ZERO));
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(access.wait(&sender, Duration::ZERO));
    }

    #[test]
    fn a_folder_that_is_missing_is_not_waited_for_alone() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("by-id");
        let watch = PlugWatch::of([missing.as_path(), folder.path()].into_iter());
        fs::create_dir(&missing).unwrap();
        let (sender, _heard) = DeviceSender::<()>::new(1).unwrap();
        assert!(watch.wait(&sender, Duration::ZERO));
    }
}
