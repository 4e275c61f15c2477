# Part of ./dev: words, checks and apt.

START=$SECONDS
say() { printf '[dev %3ds] %s\n' $((SECONDS - START)) "$*" >&2; }
die() { printf '[dev] error: %s\n' "$*" >&2; exit "${DIE_STATUS:-1}"; }
have() { command -v "$1" >/dev/null 2>&1; }
is_root() { [ "$(id -u)" = 0 ]; }
free_mb() { df -Pm "$1" | awk 'NR == 2 {print $4}'; }
can_mount() { unshare --mount true 2>/dev/null; }
can_userns() { unshare --user --map-root-user true 2>/dev/null; }

packages() { sed 's/#.*//' "$SRC/packaging/apt-packages.txt" | tr -s '[:space:]' '\n' | sed '/^$/d' | sort -u; }

as_admin() { if is_root; then "$@"; elif have sudo && sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi; }

# apt_install PACKAGE…: as admin, with retries. Fails at once when this account may not.
apt_install() {
    local n apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    as_admin true && have apt-get || return 1
    for n in 1 2 3; do
        as_admin "${apt[@]}" update </dev/null >"$CACHE/apt.log" 2>&1 \
            && as_admin "${apt[@]}" --no-install-recommends install "$@" </dev/null >>"$CACHE/apt.log" 2>&1 && return 0
        sleep $((n * 3))
    done
    tail -n 20 "$CACHE/apt.log" >&2
    return 1
}

# A display that can be reached without a network: a Wayland socket, or an X socket.
has_display() {
    [ -n "${WAYLAND_DISPLAY:-}" ] && [ -S "${XDG_RUNTIME_DIR:-/nonexistent}/$WAYLAND_DISPLAY" ] && return 0
    [ -n "${DISPLAY:-}" ] || return 1
    local number=${DISPLAY##*:}
    [ -S "/tmp/.X11-unix/X${number%%.*}" ] && return 0
    say "the display $DISPLAY is on a network, which Vermilion never uses"
    return 1
}
