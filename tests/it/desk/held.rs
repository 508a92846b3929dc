//! What a process holds in its memory, as another process sees it.

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;

use memchr::memmem;

/// How often a process holds some bytes in what it may write to.
pub(crate) fn held(process: u32, needle: impl AsRef<[u8]>) -> usize {
    held_each(process, &[needle.as_ref().to_vec()])[0]
}

/// The same for several needles, in one walk through the memory.
pub(crate) fn held_each(process: u32, needles: &[Vec<u8>]) -> Vec<usize> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let mut found = vec![0; needles.len()];
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (Some(range), Some(rights)) = (words.next(), words.next()) else {
            continue;
        };
        if !rights.starts_with("rw") {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let [start, end] = [start, end].map(|at| u64::from_str_radix(at, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
        // What was unmapped meanwhile is gone.
        let read = memory.read_at(&mut bytes, start).unwrap_or(0);
        for (found, needle) in found.iter_mut().zip(needles) {
            *found += memmem::find_iter(&bytes[..read], needle).count();
        }
    }
    found
}
