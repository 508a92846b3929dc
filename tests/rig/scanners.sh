#!/usr/bin/env bash
# Scanners on a real kernel: keyboards and USB devices that are made for it, in a machine under QEMU.
#
#   tests/rig/scanners.sh --short    two minutes: what CI runs
#   tests/rig/scanners.sh            half an hour: a million keys, each kind of scanner unplugged a hundred times
#
# Words behind it choose the checks whose names have them. It needs Debian 12 for amd64, downloads 85 MB of packages
# once, and installs nothing.
set -euo pipefail
here=$(realpath "$(dirname "$0")")
cd "$here/../.."
# shellcheck source=tests/rig/machine.sh
. "$here/machine.sh"
CARGO_TARGET_DIR=$(realpath -m "${CARGO_TARGET_DIR:-target}")
export CARGO_TARGET_DIR
machine="$CARGO_TARGET_DIR/rig"
# In CI at most five minutes.
seconds=14400
[ "${1:-}" != --short ] || seconds=300

if ! machine_fetch "$machine"; then
    # A CI that proves nothing must not look like one that does.
    [ -z "${CI:-}" ] || exit 1
    echo "SKIPPED: scanners on a real kernel: there is no machine for them." >&2
    exit 0
fi
cargo build --locked --example rig_guest
begun=$SECONDS
if machine_boot "$machine" "$seconds" "$CARGO_TARGET_DIR/debug/examples/rig_guest" "$@"; then
    echo "Scanners on a real kernel: all checks passed in $((SECONDS - begun)) s."
else
    echo "Scanners on a real kernel: FAILED after $((SECONDS - begun)) s." >&2
    exit 1
fi
