//! The process itself: its memory is wiped when freed and not written to a disk, and it may have many
//! files open.

use std::ffi::{OsStr, OsString};
use std::os::unix::process::CommandExt as _;
use std::process::Command;

use rustix::process::{
    DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit,
};

/// The variable in which the C library takes its settings.
pub const TUNABLES: &str = "GLIBC_TUNABLES";
/// Lets the C library overwrite what it frees.
const OVERWRITE: &str = "glibc.malloc.perturb=165";

/// Starts the program anew, in the same process, so that the C library overwrites memory when it is
/// freed. Returns where `tunables`, the value of [`TUNABLES`], already decides about that.
///
/// The program's own allocator wipes what Rust code frees; zstd, which packs records, frees past it. The
/// C library reads the setting once, before `main`.
///
/// Where it cannot be started anew it goes on as it is, and says so.
#[expect(
    clippy::disallowed_methods,
    reason = "the same program in the same process, with one setting more"
)]
pub fn wipe_what_c_frees(tunables: Option<&OsStr>) {
    let Some(tunables) = with_overwriting(tunables) else {
        return;
    };
    let mut arguments = std::env::args_os();
    let name = arguments.next().unwrap_or_default();
    let error = Command::new("/proc/self/exe")
        .arg0(name)
        .args(arguments)
        .env(TUNABLES, tunables)
        .exec();
    tracing::warn!(%error, "what zstd frees is not overwritten: set GLIBC_TUNABLES=glibc.malloc.perturb=165");
}

/// The value with which freed memory is overwritten, if this one does not decide about it.
fn with_overwriting(tunables: Option<&OsStr>) -> Option<OsString> {
    let Some(tunables) = tunables.filter(|it| !it.is_empty()) else {
        return Some(OVERWRITE.into());
    };
    if tunables.to_string_lossy().contains("glibc.malloc.perturb=") {
        return None;
    }
    let mut all = tunables.to_owned();
    all.push(":");
    all.push(OVERWRITE);
    Some(all)
}

/// Forbids core dumps, closes the memory to other programs of the account, and raises the number of open
/// files to what the account may have.
///
/// What cannot be set is logged, and the program goes on: a visitor is served either way.
pub fn close() {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    let undumped = setrlimit(Resource::Core, none);
    // The limit alone does not hold where the kernel hands dumps to a program, as systemd sets it up.
    let undumped = undumped.and_then(|()| set_dumpable_behavior(DumpableBehavior::NotDumpable));
    if let Err(error) = undumped {
        tracing::warn!(%error, "a crash may write this program's memory to the disk");
    }
    let files = getrlimit(Resource::Nofile);
    let raised = Rlimit {
        current: files.maximum,
        ..files
    };
    if files.current != files.maximum
        && let Err(error) = setrlimit(Resource::Nofile, raised)
    {
        tracing::warn!(%error, "the limit of open files could not be raised");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_others_are_kept_and_a_decision_stands() {
        let with = |it: Option<&str>| with_overwriting(it.map(OsStr::new));
        assert_eq!(with(None).unwrap(), OVERWRITE);
        assert_eq!(with(Some("")).unwrap(), OVERWRITE);
        let both = with(Some("glibc.malloc.check=1")).unwrap();
        assert_eq!(both, "glibc.malloc.check=1:glibc.malloc.perturb=165");
        assert!(with(Some(both.to_str().unwrap())).is_none());
        assert!(with(Some("glibc.malloc.perturb=0")).is_none());
    }
}
