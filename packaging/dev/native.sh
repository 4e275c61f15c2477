# Part of ./dev: Debian 13 and later, on the host itself.

missing_packages() {
    comm -23 <(packages) <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}
native_possible() {
    have apt-cache && have dpkg || return 1
    local version
    version=$(apt-cache policy qt6-base-dev 2>/dev/null | awk '/Candidate:/ {print $2}')
    [ -n "$version" ] && dpkg --compare-versions "$version" ge 6.8 && apt-cache show libkf6syntaxhighlighting-dev >/dev/null 2>&1
}
pick_mode() {
    case ${DEV_MODE:-} in native|root) echo "$DEV_MODE"; return;; '') ;; *) die "DEV_MODE is native or root";; esac
    local ID='' VERSION_ID=''
    . /etc/os-release 2>/dev/null || true
    # a Debian without a number is testing or unstable; a fresh one may not have read its package lists yet
    if [ "$ID" = debian ] && [ "${VERSION_ID:-99}" -lt 13 ]; then echo root; return; fi
    if native_possible || [ "$ID" = debian ]; then
        if [ -z "$(missing_packages)" ] || as_admin true; then echo native; return; fi
        [ -e "$ROOT/.dev-packages" ] || say "$(missing_packages | wc -l) packages are missing here and this account may not install them without a password; making a Debian 13 root for them instead"
    fi
    echo root
}
setup_native() {
    local missing
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    (
        flock -n 9 || { say "another ./dev is installing packages; waiting for it"; flock 9; }
        missing=$(missing_packages)
        [ -n "$missing" ] || exit 0
        say "installing $(wc -w <<<"$missing") packages with apt"
        apt_install $missing || die "apt-get could not install:" $missing
    ) 9>"$CACHE/lock"
}
enter_native() {
    local env=() net=()
    if [ -n "${USER_HOME:-}" ]; then
        [ -n "${LANG:-}${LC_ALL:-}" ] || env=(LANG=C.UTF-8)
    else                                # LANG too: ccache would keep what is built in each language apart
        env=(-u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_STATE_HOME -u XDG_CACHE_HOME
            -u LANG -u LANGUAGE -u LC_CTYPE -u LC_MESSAGES HOME="$CACHE/home" LC_ALL=C.UTF-8)
    fi
    env+=(CCACHE_DIR="$CACHE/ccache" CCACHE_SLOPPINESS="$SLOPPINESS" CMAKE_CXX_COMPILER_LAUNCHER=ccache)
    if [ -z "${NET:-}${DEV_INSIDE:-}" ]; then
        if is_root; then net=(unshare --net); else net=(unshare --user --map-current-user --net); fi
        "${net[@]}" true 2>/dev/null || net=()
    fi
    (cd "${DIR:-$SRC}" && exec "${net[@]}" env "${env[@]}" "$@")
}
