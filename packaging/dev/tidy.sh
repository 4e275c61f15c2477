#!/usr/bin/env bash
# clang-tidy over app/, db/ and ui/.   tidy.sh BUILD JOBS   (from the repository, where clang-tidy is)
#
# A file is checked again only when it, one of our headers that it includes, its compiler flags or .clang-tidy
# changed: build/tidy-cache holds one empty file for each state that passed. Changed files come first, the
# others in any order; after DEV_TIDY_MINUTES (40) no new file is begun, and the rest is left to the next run.
set -euo pipefail

if [ "${1:-}" = one ]; then             # one UNTIL BUILD FILE STATE
    until=$2 build=$3 file=$4 state=$5
    [ "$(date +%s)" -lt "$until" ] || { echo "$file" >>"$build/tidy-left"; exit 0; }
    if output=$(timeout 600 clang-tidy-19 --quiet -p "$build/tidy" "$file" 2>&1); then
        : >"build/tidy-cache/$state"
    else
        printf '%s\n' "$output" | grep -v -E '^[0-9]+ warnings? (generated|treated)' || true
        echo "$file" >>"$build/tidy-failed"
    fi
    exit 0
fi

build=$1 jobs=$2
mkdir -p build/tidy-cache "$build/tidy"
rm -f "$build/tidy-left" "$build/tidy-failed"
# Without the precompiled headers: a file includes what it uses, and reading all of Qt's widgets took a third of the time.
sed -E 's/-Winvalid-pch//g; s/ -include [^ "]*cmake_pch\.hxx//; s/"command": "[^ ]*ccache /"command": "/; s/ -c / -Wno-unknown-warning-option -c /' \
    "$build/compile_commands.json" >"$build/tidy/compile_commands.json"

# file and state of every source: its own text, our headers in it (from the build), its flags, .clang-tidy
states() {
    local sums=$build/tidy/sums
    find app db ui .clang-tidy -type f \( -name '*.h' -o -name '*.cpp' -o -name .clang-tidy \) -exec sha256sum {} + >"$sums"
    awk -v top="$PWD/" '
        function short(path) { if (index(path, top) == 1) path = substr(path, length(top) + 1); return path }
        FILENAME == ARGV[1] { sum[$2] = $1; next }
        FILENAME == ARGV[2] {
            if ($1 == "\"command\":") command = $0
            if ($1 == "\"file\":") { split($0, part, "\""); flags[short(part[4])] = command }
            next }
        /: #deps / { source = ""; next }
        NF {
            path = short($1); gsub(/^(\.\.\/)+/, "", path)
            if (source == "") source = path
            if (path in sum) own[source] = own[source] " " sum[path] }
        END {
            for (source in own) if (source in flags && source ~ /^(app|db|ui)\/.*\.cpp$/)
                print source "\t" sum[".clang-tidy"] own[source] flags[source] }' \
        "$sums" "$build/tidy/compile_commands.json" <(ninja -C "$build" -t deps) \
        | while IFS=$'\t' read -r file text; do printf '%s %s\n' "$file" "$(printf %s "$text" | sha256sum | cut -c1-32)"; done
}
changed=$(git -c safe.directory='*' diff --name-only HEAD~1 -- '*.cpp' 2>/dev/null || true)
states | while read -r file state; do
    [ ! -e "build/tidy-cache/$state" ] || continue
    if grep -qxF -- "$file" <<<"$changed"; then echo "0 $file $state"; else echo "$((RANDOM + 1)) $file $state"; fi
done | sort -n | cut -d' ' -f2- >"$build/tidy/list"

count=$(wc -l <"$build/tidy/list")
[ "$count" != 0 ] || { echo "clang-tidy: nothing changed" >&2; exit 0; }
echo "clang-tidy: $count files" >&2
until=$(($(date +%s) + ${DEV_TIDY_MINUTES:-40} * 60))
xargs -a "$build/tidy/list" -L 1 -P "$jobs" bash "$0" one "$until" "$build"
[ ! -e "$build/tidy-left" ] || echo "clang-tidy: no time for $(wc -l <"$build/tidy-left") files; run ./dev lint again" >&2
[ ! -e "$build/tidy-failed" ] || { echo "clang-tidy: complaints in $(sort "$build/tidy-failed" | tr '\n' ' ')" >&2; exit 1; }
