#!/usr/bin/env bash
# Which of the host's folders ./dev shows inside the Debian 13 root.
set -euo pipefail
SRC=$(cd "$(dirname "$0")/../.." && pwd)
. "$SRC/packaging/dev/enter.sh"
place=$(mktemp -d /tmp/dev-paths.XXXXXX)
trap 'rm -rf "$place"' EXIT
mkdir -p "$place/home" "$place/cache/"{ccache,home} "$place/logs" "$place/two words"
touch "$place/logs/a.jsonl"
CALLER=$place/home HOME=$place/home CACHE=$place/cache ROOT=$place/root
say() { :; }
failures=0

shown() {       # FOLDER ARGS…: is it among the folders?
    local folder=$1; shift
    NAMED=1 USER_HOME=1 host_folders "$@" | grep -qxF -- "$folder" || { echo "FAIL: $folder is not shown for: $*"; failures=1; }
}
hidden() {
    local folder=$1; shift
    ! NAMED=1 host_folders "$@" | grep -qxF -- "$folder" || { echo "FAIL: $folder is shown for: $*"; failures=1; }
}

shown "$SRC"
shown /tmp
shown "$place/home"
shown "$place/logs" import "$place/logs/a.jsonl"
shown "$place/logs" import ../logs/a.jsonl
shown "$place/logs" --out="$place/logs/new.pdf"
shown "$place/two words" --store "$place/two words/a.vml"
hidden "$place/nowhere" import "$place/nowhere/a.jsonl"
for folder in / /etc /usr /usr/share /var /proc /dev; do hidden "$folder" "$folder/x" "$folder"; done
[ "$(host_folders | head -n 1)" \< "$(host_folders | tail -n 1)" ] || { echo "FAIL: parents do not come first"; failures=1; }
exit $failures
