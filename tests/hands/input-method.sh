#!/bin/sh
# Types Japanese into the note of a station with a real input method, and leaves a picture of each step.
#
#   sh tests/hands/input-method.sh target/debug/annai pictures
#
# It needs Xvfb, openbox, xdotool, ImageMagick, dbus-launch, fcitx5 and fcitx5-mozc. Mozc does not run as root.
# Look at the pictures: the words stand under the cursor while they are composed, Space converts them, F7 writes
# them in katakana and opens no list, and after Enter they are in the note.
set -eu

annai=$(realpath "$1")
pictures=$(realpath -m "$2")
here=$(realpath "$(dirname "$0")/../..")
[ "$(id -u)" -ne 0 ] || { echo "mozc does not run as root: use another account" >&2; exit 1; }
for program in Xvfb openbox xdotool import dbus-launch fcitx5; do
    command -v "$program" > /dev/null || { echo "$program is missing" >&2; exit 1; }
done
mkdir -p "$pictures"
work=$(mktemp -d)
trap 'kill $pids 2> /dev/null || true; sleep 1; rm -rf "$work"' EXIT
pids=

export HOME="$work" XDG_RUNTIME_DIR="$work" DISPLAY=:77 LC_ALL=C.UTF-8 XMODIFIERS=@im=fcitx
mkdir -p "$work/.config/fcitx5"
printf '[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=mozc\n\n[Groups/0/Items/0]\nName=keyboard-us\n\n[Groups/0/Items/1]\nName=mozc\n\n[GroupOrder]\n0=Default\n' \
    > "$work/.config/fcitx5/profile"
sed -e "s#\"annai-data\"#\"$work/data\"#; s#\"assets/#\"$here/assets/#; s#\"locales\"#\"$here/locales\"#; s#127.0.0.1:7340#127.0.0.1:7399#" \
    "$here/kiosk-config.toml" > "$work/config.toml"

Xvfb "$DISPLAY" -screen 0 1280x840x24 > /dev/null 2>&1 & pids="$pids $!"
sleep 1
eval "$(dbus-launch --sh-syntax)"
pids="$pids $DBUS_SESSION_BUS_PID"
openbox --sm-disable > /dev/null 2>&1 & pids="$pids $!"
fcitx5 --disable=wayland,waylandim -r > /dev/null 2>&1 & pids="$pids $!"
sleep 4
"$annai" hall --config "$work/config.toml" > /dev/null & pids="$pids $!"
sleep 3
"$annai" station --config "$work/config.toml" --counter citizens --desk 1 --face staff > /dev/null 2>&1 & pids="$pids $!"
sleep 6

picture() { sleep 1; import -window root "$pictures/$1.png"; echo "$pictures/$1.png"; }
xdotool key ctrl+n
sleep 1
xdotool key ctrl+space
sleep 1
xdotool type --delay 80 tennnyuutodokewojurisimasita
picture 1-composed
xdotool key space
picture 2-converted
xdotool key Return
picture 3-in-the-note
xdotool type --delay 80 kodomo
xdotool key F7
picture 4-katakana
xdotool key Return Escape
picture 5-done
