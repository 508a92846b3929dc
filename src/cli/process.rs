//! The process itself: its memory is not written to a disk, and it may have many files open.

use rustix::process::{
    DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit,
};

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
