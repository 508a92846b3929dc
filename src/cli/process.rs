//! The process itself: its memory is wiped when freed, stays small and is not written to a disk, and it may have many
//! files open.

use std::ffi::{OsStr, OsString};
use std::os::unix::process::CommandExt as _;
use std::process::Command;

use rustix::process::{
    DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit,
};

/// The variable in which the C library takes its settings.
pub const TUNABLES: &str = "GLIBC_TUNABLES";
/// What the C library is told, each setting with its name: overwrite what is freed; keep no more than two arenas, or
/// every thread that once set a sheet keeps 14 MB of its own; and map blocks from 128 kB on by themselves, so that they go
/// back to the machine when they are freed. By itself it raises that bound to the largest block that was ever freed, and
/// the heap keeps them.
pub const SETTINGS: [&str; 3] = [
    "glibc.malloc.perturb=165",
    "glibc.malloc.arena_max=2",
    "glibc.malloc.mmap_threshold=131072",
];

/// Starts the program anew, in the same process, with the [`SETTINGS`] of the C library. Returns where `tunables`, the value
/// of [`TUNABLES`], already decides about each of them.
///
/// The program's own allocator wipes what Rust code frees; zstd, which packs records, frees past it. The
/// C library reads its settings once, before `main`.
///
/// Where it cannot be started anew it goes on as it is, and says so.
#[expect(
    clippy::disallowed_methods,
    reason = "the same program in the same process, with some settings more"
)]
pub fn set_up_allocation(tunables: Option<&OsStr>) {
    let Some(tunables) = with_settings(tunables) else {
        return;
    };
    let mut arguments = std::env::args_os();
    let name = arguments.next().unwrap_or_default();
    let error = Command::new("/proc/self/exe")
        .arg0(name)
        .args(arguments)
        .env(TUNABLES, tunables)
        .exec();
    let settings = SETTINGS.join(":");
    tracing::warn!(%error, "what zstd frees is not overwritten: set {TUNABLES}={settings}");
}

/// The value with all settings, if this one does not decide about each of them.
fn with_settings(tunables: Option<&OsStr>) -> Option<OsString> {
    let given = tunables.unwrap_or_default().to_string_lossy();
    let names = SETTINGS.map(|setting| setting.split_inclusive('=').next().unwrap_or(setting));
    let missing = SETTINGS
        .into_iter()
        .zip(names)
        .filter(|(_, name)| !given.contains(name));
    let mut all = tunables.unwrap_or_default().to_owned();
    let before = all.len();
    for (setting, _) in missing {
        if !all.is_empty() {
            all.push(":");
        }
        all.push(setting);
    }
    (all.len() > before).then_some(all)
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
        let with = |it: Option<&str>| {
            let all = with_settings(it.map(OsStr::new));
            all.map(|all| all.into_string().unwrap())
        };
        let [_, arenas, mapped] = SETTINGS;
        let ours = SETTINGS.join(":");
        assert_eq!(with(None).as_ref(), Some(&ours));
        assert_eq!(with(Some("")).as_ref(), Some(&ours));
        let check = "glibc.malloc.check=1";
        assert_eq!(with(Some(check)), Some(format!("{check}:{ours}")));
        let decided = "glibc.malloc.perturb=0";
        assert_eq!(
            with(Some(decided)),
            Some(format!("{decided}:{arenas}:{mapped}"))
        );
        assert!(with(Some(&ours)).is_none());
    }
}
