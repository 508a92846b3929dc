#!/usr/bin/env bash
# Both commands of the README on a Debian 12 that has nothing but Rust and a C compiler. Run by hand, as
# root: `tests/hands/bare-debian.sh FOLDER`. It needs debootstrap, a mirror in /etc/apt, Rust installed by
# rustup, and an hour; FOLDER takes 10 GB and may be deleted afterwards.
set -euo pipefail
root=$(realpath -m "${1:?name a folder for the bare system}")
repository=$(realpath "$(dirname "$0")/../..")
cargo_home=${CARGO_HOME:-$HOME/.cargo}
toolchain=$(rustc --print sysroot)
# Either of the two places may be missing.
mirror=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null || true; } | grep -v '^ *#' |
    grep -oE '(https?|file):[^ ]+' | grep -v security | sed -n 1p)

if [ ! -e "$root/etc/debian_version" ]; then
    debootstrap --variant=minbase --include=gcc,libc6-dev bookworm "$root" "$mirror"
fi
mkdir -p "$root/rust" "$root/annai" "$root/cargo"
cp -a "$toolchain/." "$root/rust"
git -C "$repository" archive HEAD | tar -x -C "$root/annai"
# The sources of the libraries, which are all that is taken over from this machine.
cp -a "$cargo_home/registry" "$root/cargo"
! chroot "$root" sh -c 'command -v pkg-config || command -v cmake || command -v c++'

inside() {
    # The compiler finds its libraries by /proc. The mount is gone with the command.
    unshare --mount sh -c 'mount -t proc proc "$0/proc" && exec chroot "$@"' "$root" "$root" env -i PATH=/rust/bin:/usr/bin:/bin HOME=/tmp CARGO_HOME=/cargo CARGO_NET_OFFLINE=true \
        CARGO_BUILD_JOBS="${JOBS:-2}" sh -c "cd /annai && $1"
}
# Says at last how much of a CPU the build took: `times` of the shell counts its children, user and system.
inside 'cargo build --locked --release && times'
inside 'target/release/annai check'
inside 'target/release/annai tour --out /tmp/pictures --lang en --journey certificate && ls /tmp/pictures | wc -l'
inside 'cargo test --locked'
echo "Both commands work with Rust and a C compiler alone."
