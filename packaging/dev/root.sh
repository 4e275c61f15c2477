# Part of ./dev: the Debian 13 root for older hosts. Made once, never changed afterwards.

SUITE=trixie
FORMAT=1                                # raise it to make everyone build a new root
NEED_MB=${DEV_NEED_MB:-4096}            # free space wanted while making it; it settles at about 2 GB
case $(uname -m) in x86_64) ARCH=amd64;; aarch64) ARCH=arm64;; *) ARCH=$(dpkg --print-architecture);; esac
ROOT=$CACHE/$SUITE-$({ echo "$FORMAT $SUITE $ARCH"; packages; } | sha256sum | cut -c1-12)
KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg
ROOT_LOG=$CACHE/root.log

setup_root() {
    [ ! -e "$ROOT/.dev-packages" ] || return 0
    # the lock is inherited by whatever makes the root: if this script is killed, the next one waits for its children
    exec 9>"$CACHE/lock"
    flock -n 9 || { say "another ./dev is making the Debian 13 root; waiting for it"; flock -w 1800 9 || die "waited 30 minutes for $CACHE/lock"; }
    if [ ! -e "$ROOT/.dev-packages" ]; then
        setup_tools
        remove_unused_roots
        trap 'remove_tree "$ROOT.partial"; remove_tree "$ROOT.apt"' EXIT
        trap 'exit 130' INT TERM HUP
        make_root
        trap - EXIT INT TERM HUP
        say "the Debian 13 root is ready ($(du -sm "$ROOT" 2>/dev/null | cut -f1) MB in $ROOT)"
    fi
    exec 9>&-
}
setup_tools() {
    local want=()
    is_root || can_userns || die "this account may not make namespaces (unshare --user fails), so it can't work in a Debian 13 root: run ./dev as root, or have an administrator allow them (sysctl user.max_user_namespaces, kernel.apparmor_restrict_unprivileged_userns)"
    have mmdebstrap || want+=(mmdebstrap)
    have bwrap || want+=(bubblewrap)
    is_root || have newuidmap || want+=(uidmap)
    [ -e "$KEYRING" ] || want+=(debian-archive-keyring)
    [ ${#want[@]} != 0 ] || return 0
    if as_admin true; then
        say "adding to this host: ${want[*]}"
        apt_install "${want[@]}" && return 0
    fi
    have apt-get && have dpkg-deb || die "this is no Debian-like host: run ./dev on Debian 12 or later"
    say "can't add ${want[*]} to this host: unpacking Debian 13 with apt-get and dpkg-deb alone"
}
make_root() {
    local part=$ROOT.partial free main security signed='' sources attempt
    free=$(free_mb "$CACHE")
    [ "$free" -ge "$NEED_MB" ] || die "$CACHE has $free MB free; making the Debian 13 root wants $NEED_MB MB (set DEV_CACHE to a folder with more room)"
    main=${DEV_MIRROR:-$(host_mirror "")} security=$(host_mirror -security)
    [ -n "$main" ] || die "found no Debian mirror in this host's apt sources: name one in DEV_MIRROR"
    [ ! -e "$KEYRING" ] || signed="[signed-by=$KEYRING] "
    sources="deb $signed$main $SUITE main
deb $signed$main $SUITE-updates main${security:+
deb $signed$security $SUITE-security main}"
    say "making the Debian 13 root, once (some minutes, about 2 GB): $ROOT"
    for attempt in 1 2; do
        remove_tree "$part"
        mkdir -p "$part"
        if fill_root "$part" "$sources" >"$ROOT_LOG" 2>&1 && finish_root "$part" >>"$ROOT_LOG" 2>&1; then
            packages >"$part/.dev-packages"
            sync -f "$part" 2>/dev/null || true
            mv -T -- "$part" "$ROOT"
            return
        fi
        free=$(free_mb "$CACHE")        # with what was unpacked still there
        [ "$free" -ge 100 ] || die "the disk of $CACHE became full; making the Debian 13 root wants $NEED_MB MB (set DEV_CACHE to a folder with more room)"
        say "attempt $attempt failed: $(grep -E '^(E:|error|Err:)' "$ROOT_LOG" | head -n 2 | tr '\n' ' ')"
        sleep 3
    done
    tail -n 15 "$ROOT_LOG" >&2
    die "could not make the Debian 13 root; the whole log is $ROOT_LOG"
}
# The mirror for the host's own release (or its security updates): no address is written in this repository.
host_mirror() {
    local VERSION_CODENAME='' found
    . /etc/os-release 2>/dev/null || true
    found=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(ORIGIN)' 'Created-By: Packages' 2>/dev/null \
        | awk -v release="$VERSION_CODENAME$1" '$2 == release && ($3 == "Debian" || $3 == "") && !seen++ {print $1}')
    # a host that has not read its package lists yet knows only where they would come from
    [ -n "$found" ] || found=$(apt-get update --print-uris 2>/dev/null \
        | awk -F "'|dists/" -v rest="$VERSION_CODENAME$1/main/binary-" 'index($3, rest) == 1 && !seen++ {print $2}')
    printf '%s\n' "$found"
}
# Errexit is off in here (it runs as a condition): every step says what a failure means.
fill_root() {
    local part=$1 sources=$2 options
    mapfile -t options < <(apt-config dump | grep -E '^Acquire::(https?::(Proxy|CaInfo|Verify)|Check-)' | sed 's/^/--aptopt=/')
    options+=(--variant=minbase --architectures="$ARCH" --include="$(packages | paste -sd,)"
        --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Retries "3"' --aptopt='Acquire::Languages "none"'
        --dpkgopt=force-unsafe-io       # what is not whole is thrown away: no syncing file by file
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*'
        --dpkgopt='path-include=/usr/share/doc/*/copyright')
    if have mmdebstrap && is_root && can_mount; then
        mmdebstrap --mode=root "${options[@]}" "$SUITE" "$part" - <<<"$sources"
    elif have mmdebstrap && have newuidmap && grep -qE "^($(id -un)|$(id -u)):" /etc/subuid && can_userns \
        && [ "$(free_mb /var/tmp)" -ge "$NEED_MB" ]; then   # mmdebstrap works there
        # through a tar: every file then belongs to this user, and the home may stay private (0700)
        local work=/var/tmp/vermilion-$(id -u)  # a killed run leaves files of other users there
        [ ! -d "$work" ] || mmdebstrap --unshare-helper rm -rf -- "$work"/* 2>/dev/null || true
        rm -rf -- "$work"
        mkdir "$work" || return 1
        TMPDIR=$work mmdebstrap --mode=unshare --format=tar "${options[@]}" "$SUITE" - - <<<"$sources" \
            | tar -x -C "$part" --no-same-owner --exclude='./dev/*' || return 1
        rmdir "$work" 2>/dev/null || true
    else
        unpack_root "$part" "$sources"
    fi
}
# Without mmdebstrap: unpack the packages and run none of their scripts.
unpack_root() {
    local part=$1 work=$ROOT.apt essential deb
    remove_tree "$work"
    mkdir -p "$work"/{lists/partial,archives/partial,etc/apt.conf.d,etc/preferences.d} || return 1
    : >"$work/status"
    printf '%s\n' "$2" >"$work/etc/sources.list"
    local apt=(-o Dir::State="$work" -o Dir::State::Lists="$work/lists" -o Dir::State::status="$work/status"
        -o Dir::Cache="$work" -o Dir::Cache::Archives="$work/archives" -o Dir::Etc="$work/etc"
        -o Dir::Etc::SourceList="$work/etc/sources.list" -o Dir::Etc::SourceParts=/dev/null
        -o APT::Architecture="$ARCH" -o APT::Architectures="$ARCH" -o APT::Install-Recommends=false
        -o Acquire::Retries=3 -o Acquire::Languages=none -o Debug::NoLocking=1 -o APT::Sandbox::User=root)
    apt-get "${apt[@]}" -qq update || return 1
    essential=$(apt-cache "${apt[@]}" dumpavail | awk '/^Package:/ {p = $2} /^Essential: yes/ {print p}')
    apt-get "${apt[@]}" -y -qq --download-only install $essential $(packages) || return 1
    for deb in "$work"/archives/base-files_*.deb "$work"/archives/*.deb; do   # base-files first: it makes /bin -> usr/bin
        dpkg-deb --fsys-tarfile "$deb" \
            | tar -x -C "$part" --no-same-owner --keep-directory-symlink --exclude='./usr/share/man/*' || return 1
    done
    remove_tree "$work"
    # what the packages' scripts would have done, as far as building and running need it
    in_chroot "$part" '
        ldconfig
        link() { [ -e "$2" ] || ln -s "$1" "$2"; }
        link gcc /usr/bin/cc; link g++ /usr/bin/c++; link mawk /usr/bin/awk
        for lib in blas lapack; do
            for file in /usr/lib/*/$lib/lib$lib.so.3; do
                [ ! -e "$file" ] || link "$file" "$(echo "$file" | cut -d/ -f1-4)/lib$lib.so.3"
            done
        done
        mkdir -p /etc/ssl/certs
        find /usr/share/ca-certificates -name "*.crt" -exec cat {} + >/etc/ssl/certs/ca-certificates.crt'
}
# Common to all ways: mount points, fonts, and names for the languages people use (they then count as UTF-8).
finish_root() {
    local part=$1 name
    mkdir -p "$part"/{proc,sys,dev,tmp,run,home,root,mnt,media,opt,srv,var/tmp} || return 1
    for name in passwd group hosts resolv.conf machine-id; do   # the host's are shown there
        [ -e "$part/etc/$name" ] || : >"$part/etc/$name" || return 1
    done
    for name in zh_CN zh_HK zh_TW zh_SG en_US en_GB; do
        [ -e "$part/usr/lib/locale/$name.utf8" ] || ln -s C.utf8 "$part/usr/lib/locale/$name.utf8" || return 1
    done
    in_chroot "$part" 'fc-cache -s >/dev/null 2>&1 || true; cmake --version; g++ --version' || return 1
}
in_chroot() {
    local own=()
    is_root || own=(unshare --user --map-root-user)
    "${own[@]}" chroot "$1" /bin/sh -ec "$2"
}

# Never crosses a mount that a killed mmdebstrap may have left.
remove_tree() {
    [ -e "$1" ] || return 0
    local mount
    while read -r mount; do
        umount -l "$mount" 2>/dev/null || die "$mount is still mounted"
    done < <(awk -v under="$1/" 'index($5, under) == 1 {print $5}' /proc/self/mountinfo | sort -r)
    rm -rf --one-file-system -- "$1" 2>/dev/null && return 0
    chmod -R u+rwX -- "$1" 2>/dev/null || true      # folders that a package made read-only
    rm -rf --one-file-system -- "$1"
}
# A root is kept while a ./dev works in it (a shared lock, see enter.sh), and for a day after.
remove_unused_roots() {
    local root
    for root in "$CACHE/$SUITE"-*; do
        case $root in *.lock|"$ROOT") continue;; *.partial|*.apt) remove_tree "$root"; continue;; esac
        [ -d "$root" ] && [ -z "$(find "$root.lock" -mtime -1 2>/dev/null)" ] || continue
        flock -n -x "$root.lock" true && remove_tree "$root" && rm -f "$root".lock*
    done
}
remove_roots() {
    local root
    mkdir -p "$CACHE"
    exec 9>"$CACHE/lock"
    flock -n 9 || { say "another ./dev is making the Debian 13 root; waiting for it"; flock 9; }
    for root in "$CACHE/$SUITE"-*; do
        case $root in *.lock) continue;; esac
        [ -d "$root" ] || continue
        flock -n -x "$root.lock" true || die "a ./dev is working in $root"
        remove_tree "$root"
        rm -f "$root".lock*
    done
    rm -f "$CACHE/lock"
    exec 9>&-
}
