#!/usr/bin/env bash
# The description at /openapi.json against a real hall: an independent program (Schemathesis) makes up requests
# by it for each role, and takes every answer that is not described for a fault. Some 20 seconds a role. Run by hand: what
# it makes up is different each time, and what it finds in one run it may not find in the next.
set -euo pipefail
cd "$(dirname "$0")/../.."
target="${CARGO_TARGET_DIR:-target}"
version=4.32.5
venv="$target/schemathesis-$version"
seconds="${1:-20}"

if [ ! -x "$venv/bin/schemathesis" ] &&
    ! { python3 -m venv "$venv" && "$venv/bin/python" -m pip install --quiet "schemathesis==$version"; }; then
    rm -rf "$venv"
    [ -z "${CI:-}" ] || { echo "Schemathesis cannot be installed." >&2; exit 1; }
    echo "SKIPPED: the description against a real hall. Schemathesis cannot be installed." >&2
    exit 0
fi
fuzzer="$(realpath "$venv/bin/schemathesis")"

cargo build --locked --quiet
annai="$(realpath "$target/debug/annai")"
work="$(mktemp -d)"
ln -s "$PWD/assets" "$PWD/locales" "$work/"
sed 's/127.0.0.1:7340/127.0.0.1:0/' kiosk-config.toml >"$work/kiosk-config.toml"
config="$PWD/tests/rig/contract/schemathesis.toml"
cd "$work"
"$annai" hall >hall.out 2>hall.log &
hall=$!
trap 'kill "$hall" 2>/dev/null || true; wait "$hall" || true; rm -rf "$work"' EXIT
for _ in $(seq 100); do
    grep -q '^hall:' hall.out && break
    sleep 0.2
done
url="$(awk '/^hall:/ { print $2 }' hall.out)"
[ -n "$url" ] || { cat hall.log >&2; echo "The hall did not start." >&2; exit 1; }

bad=0
fuzz() {
    role=$1
    rate=$2
    shift 2
    # The stream of events never ends, so no answer of it can be compared.
    if timeout $((seconds * 3 + 30)) "$fuzzer" --config-file "$config" run "$url/openapi.json" --max-time "$seconds" \
        --exclude-path /v1/events --no-color --continue-on-failure --generation-database none \
        --rate-limit "$rate" "$@" >"$role.log" 2>&1; then
        echo "$role: $(grep -m 1 'generated, ' "$role.log" | xargs), as described"
    else
        bad=1
        cat "$role.log"
    fi
}
token() {
    "$annai" keys new --name "$1" --role "$@" | tail -n 1
}
fuzz nobody 15/s
for role in kiosk board; do
    fuzz "$role" 40/s --header "Authorization: Bearer $(token "$role")"
done
fuzz station 40/s --header "Authorization: Bearer $(token station --counter citizens)"
if grep -E 'ERROR|panicked' hall.log; then
    echo "The hall logged a fault." >&2
    bad=1
fi
exit "$bad"
