#!/usr/bin/env bash
# Printers in every state: a CUPS of our own and real printer programs, whose paper is counted.
#
#   tests/rig/printers.sh --short    46 jobs, a minute: what CI runs
#   tests/rig/printers.sh            1,012 jobs, twelve minutes
#
# It needs these of Debian 12: cups-daemon cups-client cups-filters cups-ipp-utils dbus avahi-daemon openssl. It starts
# none of the machine's own services.
set -euo pipefail
cd "$(realpath "$(dirname "$0")")/../.."
PATH="$PATH:/usr/sbin"
missing=()
for tool in cupsd ippeveprinter lpadmin cancel ipptool dbus-daemon avahi-daemon openssl; do
    command -v "$tool" >/dev/null || missing+=("$tool")
done
[ -x /usr/lib/cups/filter/pdftopdf ] || missing+=(cups-filters)
if [ ${#missing[@]} -gt 0 ]; then
    echo "SKIPPED: printers in every state: not installed: ${missing[*]}" >&2
    # A CI that proves nothing must not look like one that does.
    [ -z "${CI:-}" ] || exit 1
    exit 0
fi
cargo run --locked --quiet --example rig_printers -- "$@"
