# A machine with Debian's kernel under QEMU's software emulation, for tests that need devices. Sourced by bash.
#
#   machine_fetch FOLDER            gets QEMU, a kernel and busybox from Debian into FOLDER; nothing is installed
#   machine_boot FOLDER SECONDS COMMAND...
#                                   runs COMMAND in the machine, as root, with this system's files read-only
# Both say what went wrong and return 1.

# What the machine can do: files of this system, keyboards by program, USB devices by program.
machine_modules=(virtio_pci 9pnet_virtio 9p evdev uinput usbhid hid_generic cdc_acm
    "dummy_hcd num=2" libcomposite usb_f_hid usb_f_acm)

# What happened; whose fault; what to do.
machine_says() {
    printf '%s\n  %s\n  To do: %s\n' "$@" >&2
}

# Runs a program of the system or else of FOLDER, which brings the libraries for it.
machine_program() {
    local folder=$1 name=$2
    shift 2
    PATH="$PATH:/usr/sbin:/sbin:$folder/tools/usr/bin:$folder/tools/bin:$folder/tools/sbin" \
        LD_LIBRARY_PATH="$folder/tools/usr/lib/x86_64-linux-gnu:$folder/tools/lib/x86_64-linux-gnu" "$name" "$@"
}

machine_fetch() {
    local folder=$1
    if ! command -v apt-get >/dev/null || [ "$(dpkg --print-architecture)" != amd64 ]; then
        machine_says "There is no machine to test on: QEMU, its kernel and busybox come from Debian for amd64." \
            "This system is another one; Annai has no fault in it." "run it on Debian 12 for amd64"
        return 1
    fi
    [ -f "$folder/complete" ] && return
    rm -rf "$folder"
    mkdir -p "$folder/debs" "$folder/tools" "$folder/kernel"
    if ! (machine_download "$folder" || { apt-get update -qq && machine_download "$folder"; }) \
        >"$folder/log" 2>&1; then
        machine_says "There is no machine to test on: Debian's packages cannot be downloaded ($(tail -n 1 "$folder/log"))." \
            "The network or the lists of apt are at fault, not Annai." \
            "see $folder/log, run \`apt-get update\` as root, and try again"
        return 1
    fi
    if ! machine_unpack "$folder"; then
        machine_says "There is no machine to test on: Debian's packages cannot be unpacked." \
            "The disk may be full: it takes 250 MB." "make room for $folder and try again"
        return 1
    fi
    rm -rf "$folder/debs"
    touch "$folder/complete"
}

machine_download() {
    local folder=$1 wanted=() kernel packages
    command -v qemu-system-x86_64 >/dev/null || wanted+=(qemu-system-x86)
    [ -x /sbin/depmod ] || wanted+=(kmod)
    # Unpacked beside the system, not installed: elsewhere apt would remove a newer qemu-utils, for one.
    packages=$(apt-get install --simulate --no-install-recommends busybox-static "${wanted[@]}" |
        awk '$1 == "Inst" { print $2 }') || return
    kernel=$(apt-cache depends linux-image-amd64 | awk '$1 == "Depends:" { print $2; exit }')
    [ -n "$kernel" ] || { echo "apt knows no package linux-image-amd64" && return 1; }
    # shellcheck disable=SC2086 # one word a package
    (cd "$folder/debs" && apt-get download -qq -o APT::Sandbox::User=root $packages busybox-static "$kernel")
}

machine_unpack() {
    local folder=$1 deb release
    for deb in "$folder"/debs/*.deb; do
        case $deb in
        */linux-image-*)
            # A tenth of the kernel's modules is enough.
            dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$folder/kernel" --wildcards \
                './boot/vmlinuz-*' './lib/modules/*/modules.*' './lib/modules/*/kernel/'{crypto,fs,lib,net/9p}'/*' \
                './lib/modules/*/kernel/drivers/'{hid,input,usb,virtio}'/*' || return
            ;;
        *) dpkg -x "$deb" "$folder/tools" || return ;;
        esac
    done
    if [ -x "$folder/tools/bin/kmod" ]; then
        # The package names its program by the path that it has when it is installed.
        ln -sf ../bin/kmod "$folder/tools/sbin/depmod"
        ln -sf ../bin/kmod "$folder/tools/sbin/modprobe"
    fi
    release=$(ls "$folder/kernel/lib/modules")
    machine_program "$folder" depmod -b "$folder/kernel" "$release"
}

# The first files of the machine: busybox, modules in the order of their needs, the script `init`.
machine_first_files() {
    local folder=$1 files=$2 busybox release module name options
    shift 2
    busybox="$folder/tools/bin/busybox"
    [ -x "$busybox" ] || busybox=$(command -v busybox) || return
    release=$(ls "$folder/kernel/lib/modules")
    mkdir -p "$files"/{bin,dev,proc,sys,host,modules}
    cp "$busybox" "$files/bin/busybox"
    install -m 0755 "$(dirname "${BASH_SOURCE[0]}")/init" "$files/init"
    printf '%q ' "$@" >"$files/command"
    for module in "${machine_modules[@]}"; do
        read -r name options <<<"$module"
        machine_program "$folder" modprobe -d "$folder/kernel" -S "$release" --show-depends "$name" |
            while read -r kind file _; do
                [ "$kind" = insmod ] || continue
                # The options belong to the module itself, which comes last; what was there stays where it was.
                case ${file##*/} in "$name".ko*) ;; *) false ;; esac && set -- "$options" || set -- ""
                grep -qs "^${file##*/}" "$files/modules/order" || echo "${file##*/} $1" >>"$files/modules/order"
                cp "$file" "$files/modules/"
            done || return
    done
    (cd "$files" && find . | "$busybox" cpio -o -H newc 2>/dev/null | gzip -1) >"$files.gz"
}

machine_boot() (
    folder=$1 seconds=$2
    shift 2
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    if ! machine_first_files "$folder" "$work/files" "$@"; then
        machine_says "The machine's first files cannot be made." "What was unpacked is not whole." \
            "delete $folder and try again"
        return 1
    fi
    # Software emulation always: what the processor could do for it is not there in every CI.
    machine_program "$folder" timeout --foreground "$seconds" qemu-system-x86_64 \
        -M q35 -accel tcg,thread=multi -cpu max -smp 2 -m 768 \
        -nodefaults -display none -no-reboot -serial stdio -nic none \
        -kernel "$folder"/kernel/boot/vmlinuz-* -initrd "$work/files.gz" -append "console=ttyS0 quiet panic=-1" \
        -virtfs local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap \
        </dev/null 2>&1 | sed -u 's/\r$//' | tee "$work/said" || true
    status=$(sed -n 's/^MACHINE: ended with //p' "$work/said")
    if [ -z "$status" ]; then
        machine_says "The machine did not come to its end within $seconds seconds." \
            "Above stands how far it came." "run it again with nothing else at work on this computer"
        return 1
    fi
    [ "$status" = 0 ]
)
