#!/usr/bin/env bash
# Where ./dev finds the Debian mirror of its host: in the package lists, or in what apt would read.
set -euo pipefail
SRC=$(cd "$(dirname "$0")/../.." && pwd)
CACHE=$(mktemp -d)
trap 'rm -rf "$CACHE"' EXIT
packages() { echo g++; }
. "$SRC/packaging/dev/root.sh"
. /etc/os-release
release=${VERSION_CODENAME:-}
base=http:/""/mirror.example
failures=0
lists= uris=
apt-get() { case $1 in indextargets) printf '%s' "$lists";; update) printf '%s' "$uris";; esac; }

expect() {      # MIRROR SUFFIX
    local found
    found=$(host_mirror "$2")
    [ "$found" = "$1" ] || { echo "FAIL: release '$release$2' gave '$found', not '$1'"; failures=1; }
}

expect '' ''
uris="'$base/other/dists/$release/InRelease' other 0
'$base/other/dists/$release/stable/binary-amd64/Packages.xz' other 0
'$base/debian/dists/$release-updates/main/binary-amd64/Packages.xz' updates 0
'$base/debian/dists/$release/main/binary-amd64/Packages.xz' main 0
'$base/second/dists/$release/main/binary-amd64/Packages.xz' second 0
"
expect "$base/debian/" ''
expect '' -security
lists="$base/other/ $release Other
$base/listed/ $release Debian
$base/safe/ $release-security Debian
"
expect "$base/listed/" ''
expect "$base/safe/" -security
exit $failures
