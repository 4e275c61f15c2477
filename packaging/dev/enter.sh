# Part of ./dev: running a command inside the Debian 13 root.
#
# Three ways, the first that works: bubblewrap; a mount namespace and chroot; chroot alone, on copies
# (a container that allows no mounts). The command sees the repository, the current folder, the home,
# the temp folders, ../shared and the folders of the paths named in its arguments, at their own places.

SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

enter_root() {
    local folders env=()
    if of_the_root "${DIR:-$SRC}" && [ ! -d "$ROOT${DIR:-$SRC}" ]; then
        die "the Debian 13 root has its own ${DIR:-$SRC}, so nothing of yours can be seen there; work in another folder"
    fi
    mapfile -t folders < <(host_folders "$@")
    mapfile -t -d '' env < <(root_env)
    exec 8>"$ROOT.lock"                 # held, shared, by the command too: see remove_unused_roots
    flock -s 8
    local way status=0
    for way in ${DEV_ENTER:-bwrap chroot copy}; do
        "can_$way" || continue
        "by_$way" "$@" || status=$?
        exec 8>&-
        return $status
    done
    die "neither bubblewrap nor namespaces nor chroot work for this account: run ./dev as root, or on Debian 13"
}

# The environment inside: named variables only, for a host's LIBRARY_PATH and the like break builds.
root_env() {
    local name names=(TERM COLORTERM NO_COLOR CI TMPDIR QT_QPA_PLATFORM QT_SCALE_FACTOR QT_LOGGING_RULES QT_STYLE_OVERRIDE QT_FATAL_WARNINGS
        CTEST_OUTPUT_ON_FAILURE CTEST_PARALLEL_LEVEL ASAN_OPTIONS UBSAN_OPTIONS TSAN_OPTIONS LSAN_OPTIONS ${!VERMILION_@})
    set_env() { printf '%s=%s\0' "$1" "$2"; }
    set_env PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
    set_env DEV_INSIDE 1
    set_env CCACHE_DIR "$CACHE/ccache"
    set_env CCACHE_SLOPPINESS "$SLOPPINESS"
    set_env CMAKE_CXX_COMPILER_LAUNCHER ccache
    set_env TZ "${TZ:-$(readlink -f /etc/localtime 2>/dev/null | sed -n 's|.*/zoneinfo/||p')}"
    if [ -n "${USER_HOME:-}" ]; then
        names+=(LANG LANGUAGE LC_ALL DISPLAY WAYLAND_DISPLAY XAUTHORITY XDG_RUNTIME_DIR XDG_SESSION_TYPE XDG_CURRENT_DESKTOP
            DBUS_SESSION_BUS_ADDRESS QT_QPA_PLATFORMTHEME QT_IM_MODULE XMODIFIERS XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME)
        set_env HOME "$HOME"
        [ -n "${LANG:-}${LC_ALL:-}" ] || set_env LANG C.UTF-8
    else
        set_env HOME "$CACHE/home"
        set_env LC_ALL C.UTF-8
    fi
    [ -z "${NET:-}" ] || names+=(http_proxy https_proxy no_proxy)
    for name in "${names[@]}"; do
        [ -z "${!name+set}" ] || set_env "$name" "${!name}"
    done
}

# The host's folders that the command may see, parents first.
host_folders() {
    local path
    {
        printf '%s\n' "$SRC" "$CALLER" "$CACHE/ccache" "$CACHE/home" "$HOME" /tmp /var/tmp "${TMPDIR:-/tmp}" "$SRC/../shared"
        [ -z "${USER_HOME:-}" ] || printf '%s\n' "${XDG_RUNTIME_DIR:-/tmp}" "$(dirname -- "${XAUTHORITY:-/tmp/x}")" \
            "${XDG_CONFIG_HOME:-/tmp}" "${XDG_DATA_HOME:-/tmp}" "${XDG_STATE_HOME:-/tmp}"
        [ -z "${NAMED:-}" ] || named_folders "$@"
    } | while IFS= read -r path; do
        for path in "$(realpath -ms -- "$path")" "$(realpath -m -- "$path")"; do
            if [ -d "$path" ] && ! of_the_root "$path"; then printf '%s\n' "$path"; fi
        done
    done | LC_ALL=C sort -u
}
# Folders that the root itself provides; the host's can't be shown there.
of_the_root() {
    case $1/ in
        //|/proc/*|/sys/*|/dev/*|/etc/*|/bin/*|/sbin/*|/lib*/*|/usr/|/var/|/run/) return 0;;
        /usr/local/*|/usr/src/*) return 1;;
        /usr/*|/var/lib/dpkg/*|/var/cache/fontconfig/*) return 0;;
    esac
    return 1
}
named_paths() {     # the arguments that may be paths of the host, from the current folder
    local argument
    for argument; do
        case $argument in -*=*) argument=${argument#*=};; -*) continue;; esac
        if [[ $argument = */* ]] || [ -e "$CALLER/$argument" ]; then
            (cd "$CALLER" && realpath -ms -- "$argument"; realpath -m -- "$argument")
        fi
    done
}
named_folders() {
    named_paths "$@" | sort -u | while IFS= read -r path; do
        [ -d "$path" ] || path=$(dirname -- "$path")
        if [ "$path" != / ] && [ -d "$path" ] && of_the_root "$path"; then
            say "note: $path is the Debian 13 root's own here; copy your files to another folder"
        fi
        printf '%s\n' "$path"
    done
}

# --- bubblewrap: the root read-only, piece by piece on an empty tmpfs, so no mount points are made in it
can_bwrap() {
    have bwrap || return 1
    bwrap_arguments
    bwrap "${BWRAP[@]}" -- true 2>"$CACHE/bwrap.log" && return 0
    bwrap_arguments less
    bwrap "${BWRAP[@]}" -- true 2>>"$CACHE/bwrap.log"
}
by_bwrap() { bwrap "${BWRAP[@]}" -- "$@"; }
bwrap_arguments() {
    local path pair
    BWRAP=(--die-with-parent --clearenv)
    if [ -z "${1:-}" ]; then            # some containers refuse one namespace but not all
        BWRAP+=(--unshare-pid --unshare-ipc --unshare-uts)
        [ -n "${NET:-}" ] || BWRAP+=(--unshare-net)
    fi
    ! is_root || can_mount || BWRAP+=(--unshare-user)
    for path in "$ROOT"/* "$ROOT"/usr/* "$ROOT"/var/{cache/fontconfig,lib/dpkg}; do
        case ${path#"$ROOT"} in /proc|/sys|/dev|/tmp|/run|/home|/root|/mnt|/media|/opt|/srv|/boot|/usr|/var|/usr/local|/usr/src) continue;; esac
        if [ -L "$path" ]; then
            BWRAP+=(--symlink "$(readlink "$path")" "${path#"$ROOT"}")
        elif [ -e "$path" ]; then
            BWRAP+=(--ro-bind "$path" "${path#"$ROOT"}")
        fi
    done
    BWRAP+=(--proc /proc --dev /dev --tmpfs /run --ro-bind-try /sys /sys --dev-bind-try /dev/dri /dev/dri)
    for path in /etc/passwd /etc/group /etc/machine-id /etc/hosts /etc/resolv.conf; do
        [ ! -e "$path" ] || [ ! -e "$ROOT$path" ] || BWRAP+=(--ro-bind "$(readlink -f "$path")" "$path")
    done
    for path in "${folders[@]}"; do BWRAP+=(--bind "$path" "$path"); done
    for pair in "${env[@]}"; do BWRAP+=(--setenv "${pair%%=*}" "${pair#*=}"); done
    BWRAP+=(--chdir "${DIR:-$SRC}")
}

# --- a mount namespace and chroot
can_chroot() { can_mount || can_userns; }
by_chroot() {
    local own=(unshare --mount)
    can_mount || own+=(--user --map-root-user)
    [ -n "${NET:-}" ] || ! "${own[@]}" --net true 2>/dev/null || own+=(--net)
    "${own[@]}" --propagation private bash -c '
        set -e
        root=$1 top=$2 count=$3; shift 3
        mkdir -p "$top"
        mount --rbind "$root" "$top"
        for folder in tmp run home root mnt; do mount -t tmpfs none "$top/$folder"; done
        mount -t proc proc "$top/proc" 2>/dev/null || mount --rbind /proc "$top/proc"
        mount --rbind /dev "$top/dev"
        mount --rbind /sys "$top/sys" 2>/dev/null || true
        for folder in "${@:1:count}"; do mkdir -p "$top$folder"; mount --rbind "$folder" "$top$folder"; done
        # the root itself stays as it was made
        mount -o remount,bind,ro "$top" 2>/dev/null || true
        exec chroot "$top" /usr/bin/env -i "${@:count+1}"' \
        bash "$ROOT" "$CACHE/mnt" ${#folders[@]} "${folders[@]}" "${env[@]}" sh -c 'cd "$0" && exec "$@"' "${DIR:-$SRC}" "$@"
}

# --- chroot alone: a container without the right to mount. The repository and the named paths are copied
#     into the root when they differ, and what the command wrote is copied back.
can_copy() { is_root && chroot "$ROOT" true 2>/dev/null; }
by_copy() {
    local path stamp=$ROOT/.dev-copied status=0 back=("$SRC")
    exec 7>"$ROOT.lock.copy"
    flock 7
    [ -e "$ROOT/dev/urandom" ] || cp -a /dev/null /dev/zero /dev/full /dev/urandom /dev/random /dev/tty "$ROOT/dev/" || return
    mkdir -p "$ROOT$CACHE"/{ccache,home} "$ROOT$HOME" "$ROOT${DIR:-$SRC}" || return
    copy_in "$SRC" || die "could not copy $SRC to $ROOT: is the disk full?"
    if [ -n "${NAMED:-}" ]; then
        back+=("$CALLER")
        while IFS= read -r path; do
            copy_in "$path" && copy_in "$path-wal" || die "could not copy $path to $ROOT: is the disk full?"
            if [ -d "$path" ]; then back+=("$path"); else back+=("$(dirname -- "$path")"); fi
        done < <(named_paths "$@" | sort -u)
    fi
    touch "$stamp"
    chroot "$ROOT" /usr/bin/env -i "${env[@]}" sh -c 'cd "$0" && exec "$@"' "${DIR:-$SRC}" "$@" || status=$?
    while IFS= read -r path; do copy_back "$path" "$stamp"; done < <(printf '%s\n' "${back[@]}" | sort -u)
    exec 7>&-
    return $status
}
# Makes the root's copy of a folder (or file) equal to the host's.
copy_in() {
    local from=$1 to=$ROOT$1
    case $from in "$SRC"/*) return 0;; esac
    if of_the_root "$from" || [ ! -d "$(dirname -- "$from")" ]; then return 0; fi
    mkdir -p "$(dirname -- "$to")" || return
    [ -e "$from" ] || return 0
    [ -d "$from" ] || { cp -a -- "$from" "$to"; return; }
    mkdir -p "$to" || return
    listing "$from" >"$ROOT/.dev-here" && listing "$to" >"$ROOT/.dev-there" || return
    comm -13 <(cut -f1 "$ROOT/.dev-here") <(cut -f1 "$ROOT/.dev-there") | (cd "$to" && tr '\n' '\0' | xargs -0 -r rm -f --)
    comm -23 "$ROOT/.dev-here" "$ROOT/.dev-there" | cut -f1 | tar -C "$from" --format=posix -T - -cf - | tar -C "$to" -xf -
}
listing() {
    (cd "$1" && find . \( -path ./.git -o -path ".${CACHE#"$1"}" \) -prune -o ! -type d -printf '%p\t%s %T@\n' | LC_ALL=C sort)
}
# Brings what is newer than the stamp back to the host.
copy_back() {
    if of_the_root "$1" || [ ! -d "$ROOT$1" ]; then return 0; fi
    mkdir -p "$1"
    (cd "$ROOT$1" && find . -path ".${CACHE#"$1"}" -prune -o ! -type d -newer "$2" -print0 | tar --null --format=posix -T - -cf -) \
        | tar -C "$1" -xf - --no-same-owner
}
