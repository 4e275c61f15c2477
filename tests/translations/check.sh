#!/usr/bin/env bash
# Every text that a person sees is in both catalogues and finished: reads the sources again into copies
# and fails on what is new or unfinished. check.sh LUPDATE SOURCE_DIR
set -euo pipefail
lupdate=$1 source=$2
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cp "$source"/translations/*.ts "$copies"
"$lupdate" -silent -no-obsolete -locations none -I "$source" "$source/app" "$source/ui" -ts "$copies"/*.ts
status=0
for ts in "$copies"/*.ts; do
    unfinished=$(grep -c 'type="unfinished"' "$ts" || true)
    if [ "$unfinished" != 0 ]; then
        echo "$(basename "$ts"): $unfinished texts unfinished; the first:"
        grep -B4 -m3 'type="unfinished"' "$ts" | grep '<source>' || true
        status=1
    fi
done
exit $status
