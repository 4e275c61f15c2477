#!/bin/sh
# Checks this package without the program that made it: sha256sum, openssl (3.0 or later), and the tools of any POSIX system.
#   sh check.sh [FINGERPRINT [CA.pem]]
# FINGERPRINT: of the signer's key, 64 hexadecimal digits that came another way than this package (blanks do not matter).
# CA.pem: certificates of the time stamp authority, from the authority itself.
# Exit status: 0 all holds and the signer is the one that was named · 1 something does not hold · 2 it could not be checked
# · 3 all holds in itself, but nobody said whose key it must be. This script is part of the package: whoever can change the
# package can change it. SPEC.txt says what it does; take it from another package or type the commands.
set -u
LC_ALL=C
export LC_ALL
wanted=$(printf %s "${1:-}" | tr -d ' :\n' | tr 'A-F' 'a-f')
authority=${2:-}
case $authority in ''|/*) ;; *) authority=$(pwd)/$authority ;; esac
cd "$(dirname "$0")" || exit 2
for tool in sha256sum openssl awk sed grep find sort comm; do
    command -v $tool >/dev/null 2>&1 || { echo "cannot check: $tool is missing"; exit 2; }
done
case $(openssl version) in 'OpenSSL 0.'* | 'OpenSSL 1.'* | LibreSSL*) echo "cannot check: openssl 3.0 or later is needed"; exit 2 ;; esac
tmp=${TMPDIR:-/tmp}/package-check.$$
mkdir -m 700 "$tmp" || exit 2
trap 'rm -rf "$tmp"' EXIT

faults=0
compared=0
holds() { echo "holds        $1"; }
fault() { echo "DOES NOT     $1"; faults=$((faults + 1)); }
undone() { echo "not checked  $1"; }
say() { if [ "$1" -eq 0 ]; then holds "$2"; else fault "$2"; fi; }

octal='{ d = "0123456789abcdef"; for (i = 1; i < length($0); i += 2)
    printf "\\0%03o", (index(d, substr($0, i, 1)) - 1) * 16 + index(d, substr($0, i + 1, 1)) - 1 }'
raw() { printf '%b' "$(printf '%s\n' "$1" | awk "$octal")"; }             # bytes of hexadecimal digits
sha() { raw "$1" | sha256sum | cut -c1-64; }
file_sha() { sha256sum <"$1" | cut -c1-64; }
member() { sed -n "s/^ *\"$1\": \"\\{0,1\\}\\([^\",]*\\)\"\\{0,1\\},\\{0,1\\}\$/\\1/p" "$2" | head -n 1; }

for part in manifest.json manifest.sig key.pub SHA256SUMS SM3SUMS journal/head.txt journal/head.sig journal/contents.sha256; do
    [ -f "$part" ] && [ ! -h "$part" ] || { fault "there is a file $part"; }
done
[ $faults -eq 0 ] || { echo "$faults found. The package is not whole."; exit 1; }

# 1. Who signed the manifest
openssl pkeyutl -verify -pubin -inkey key.pub -rawin -in manifest.json -sigfile manifest.sig >/dev/null 2>&1
say $? "manifest.json is signed with the key in key.pub"
fingerprint=$(openssl pkey -pubin -in key.pub -outform DER 2>/dev/null | sha256sum | cut -c1-64)
[ "$(member key manifest.json)" = "$fingerprint" ]
say $? "manifest.json names that key"
if [ -n "$wanted" ]; then
    [ "$wanted" = "$fingerprint" ]
    say $? "the key is the one that you named"
    compared=1
fi

# 2. The lists of sums, and every file
in_manifest() { # PATH: its SHA-256 as the signed manifest has it
    sed -n "s|^    {\"path\": \"$1\", \"size\": [0-9]*, \"sha256\": \"\\([0-9a-f]*\\)\".*|\\1|p" manifest.json
}
for list in SHA256SUMS SM3SUMS; do
    [ "$(in_manifest $list)" = "$(file_sha $list)" ]
    say $? "$list is the one that was signed"
done
sha256sum -c SHA256SUMS >"$tmp/sums" 2>/dev/null
say $? "every file has the SHA-256 of SHA256SUMS"
grep -v ': OK$' "$tmp/sums" | sed 's/^/               /'
if openssl dgst -sm3 /dev/null >/dev/null 2>&1; then
    sm3=0
    while IFS= read -r line; do
        path=${line#* \*}
        [ "$(openssl dgst -sm3 -r "$path" 2>/dev/null | cut -c1-64)" = "${line%% *}" ] || { sm3=1; echo "               $path"; }
    done <SM3SUMS
    say $sm3 "every file has the SM3 of SM3SUMS"
else
    undone "SM3: this openssl has none"
fi
{
    sed 's/^[0-9a-f]*  //' SHA256SUMS
    printf '%s\n' manifest.json manifest.sig SHA256SUMS SM3SUMS
} | sort >"$tmp/named"
for stamp in timestamps/*.tsr; do # an answer and its request; a request by itself could hold anything
    [ "$(printf %s "$stamp" | tr -d '0-9')" = timestamps/.tsr ] || continue
    [ -f "$stamp" ] && printf '%s\n%s\n' "$stamp" "${stamp%r}q"
done >"$tmp/stamps"
find . -type f | sed 's|^\./||' | grep -v -x -F -f "$tmp/stamps" | sort >"$tmp/there"
comm -13 "$tmp/named" "$tmp/there" >"$tmp/added"
[ ! -s "$tmp/added" ]
say $? "no file was added"
sed 's/^/               /' "$tmp/added"
[ -z "$(find . ! -type f ! -type d)" ]
say $? "nothing is a link or a device"

# 3. The journal as it stood when this was sealed
openssl pkeyutl -verify -pubin -inkey key.pub -rawin -in journal/head.txt -sigfile journal/head.sig >/dev/null 2>&1
say $? "journal/head.txt is signed with the same key"
size=$(sed -n 's/^size //p' journal/head.txt)
root=$(sed -n 's/^root //p' journal/head.txt)
[ "$(member head manifest.json)" = "$size:$root" ]
say $? "manifest.json names that head"

proves() { # FILE: that it is a proof (RFC 9162, 2.1.3.2) under this head
    sequence=$(member sequence "$1")
    entry=$(member entry "$1")
    hash=$(member hash "$1")
    [ "$(member root "$1")" = "$root" ] && [ "$(member size "$1")" = "$size" ] || return 1
    if [ -n "$entry" ]; then
        [ "$(printf %s "$entry" | cut -c133-148)" = "$(printf %016x "$sequence")" ] || return 1
        hash=$(sha "$entry")
    fi
    [ "$sequence" -ge 1 ] && [ "$sequence" -le "$size" ] || return 1
    fn=$((sequence - 1))
    sn=$((size - 1))
    r=$(sha "00$hash")
    for p in $(sed -n 's/^        "\([0-9a-f]\{64\}\)",\{0,1\}$/\1/p' "$1"); do
        [ $sn -ne 0 ] || return 1
        if [ $((fn % 2)) -eq 1 ] || [ $fn -eq $sn ]; then
            r=$(sha "01$p$r")
            while [ $((fn % 2)) -eq 0 ] && [ $fn -ne 0 ]; do fn=$((fn / 2)); sn=$((sn / 2)); done
        else
            r=$(sha "01$r$p")
        fi
        fn=$((fn / 2))
        sn=$((sn / 2))
    done
    [ $sn -eq 0 ] && [ "$r" = "$root" ] && in_chain
}
chapter=journal/hashes.txt # of a bundle: the hash of every event, a line an event
in_chain() { # the event is where its proof has it, behind the one that it names
    [ -f "$chapter" ] || return 0
    [ "$(sed -n "${sequence}p" "$chapter")" = "$hash" ] || return 1
    [ -n "$entry" ] && [ "$sequence" -gt 1 ] || return 0
    [ "$(printf %s "$entry" | cut -c53-116)" = "$(sed -n "$((sequence - 1))p" "$chapter")" ]
}
proofs=0
broken=0
for proof in journal/proofs/*.json; do
    proofs=$((proofs + 1))
    proves "$proof" || { broken=1; echo "               $proof"; }
done
say $broken "$proofs events of the case are in the journal with that head"

# 3a. The chapter of a bundle: all hashes give the root, and the journal before the chapter is the beginning of this one
pieces='{ d = "0123456789abcdef"; line = ""
    for (i = 1; i < length($0); i += 2)
        line = line sprintf("\\0%03o", (index(d, substr($0, i, 1)) - 1) * 16 + index(d, substr($0, i + 1, 1)) - 1)
    print line }'
hashed() { # lines of hexadecimal digits: their SHA-256, in order; one call for all of them
    rm -rf "$tmp/level"
    mkdir "$tmp/level"
    i=1000000
    awk "$pieces" | while IFS= read -r line; do
        i=$((i + 1))
        printf '%b' "$line" >"$tmp/level/$i"
    done
    (cd "$tmp/level" && find . -type f | sort | xargs sha256sum | cut -c1-64)
}
tree() { # FILE of event hashes: the root of their tree (RFC 6962, 2.1)
    sed 's/^/00/' "$1" | hashed >"$tmp/nodes"
    while [ "$(wc -l <"$tmp/nodes")" -gt 1 ]; do
        awk 'NR % 2 == 1 { left = $0; next } { print "01" left $0; left = "" } END { if (left != "") print left >"'"$tmp/last"'" }' \
            "$tmp/nodes" >"$tmp/pairs"
        hashed <"$tmp/pairs" >"$tmp/nodes"
        [ ! -f "$tmp/last" ] || { cat "$tmp/last" >>"$tmp/nodes"; rm -f "$tmp/last"; }
    done
    cat "$tmp/nodes"
}
consistent() { # FILE: RFC 9162, 2.1.4.2
    from=$(member from "$1")
    old=$(member from_root "$1")
    [ "$(member to "$1")" = "$size" ] && [ "$(member to_root "$1")" = "$root" ] || return 1
    [ "$from" -ge 1 ] && [ "$from" -le "$size" ] || return 1
    [ "$from" -eq "$size" ] && { [ "$old" = "$root" ]; return; }
    fn=$((from - 1))
    sn=$((size - 1))
    while [ $((fn % 2)) -eq 1 ]; do fn=$((fn / 2)); sn=$((sn / 2)); done
    path=$(sed -n 's/^        "\([0-9a-f]\{64\}\)",\{0,1\}$/\1/p' "$1")
    n=$from
    while [ $((n % 2)) -eq 0 ]; do n=$((n / 2)); done
    fr=
    [ "$n" -eq 1 ] && fr=$old # a full tree is its own first node
    sr=$fr
    for p in $path; do
        [ -n "$fr" ] || { fr=$p; sr=$p; continue; }
        [ $sn -ne 0 ] || return 1
        if [ $((fn % 2)) -eq 1 ] || [ $fn -eq $sn ]; then
            fr=$(sha "01$p$fr")
            sr=$(sha "01$p$sr")
            while [ $((fn % 2)) -eq 0 ] && [ $fn -ne 0 ]; do fn=$((fn / 2)); sn=$((sn / 2)); done
        else
            sr=$(sha "01$sr$p")
        fi
        fn=$((fn / 2))
        sn=$((sn / 2))
    done
    [ $sn -eq 0 ] && [ "$fr" = "$old" ] && [ "$sr" = "$root" ]
}
if [ -f "$chapter" ]; then
    [ "$(wc -l <"$chapter")" -eq "$size" ] && [ "$(tail -n 1 "$chapter")" = "$(sed -n 's/^chain //p' journal/head.txt)" ]
    say $? "journal/hashes.txt has every event up to the head, and ends with the chain"
    if [ "$size" -le 50000 ]; then
        [ "$(tree "$chapter")" = "$root" ]
        say $? "the $size hashes give the root of the head"
    else
        undone "that the $size hashes give the root: too many for this script; each proof above shows its own event"
    fi
    if [ -f journal/consistency.json ]; then
        consistent journal/consistency.json
        say $? "the journal before the chapter is the beginning of this one"
    fi
fi

# 4. The event of the sealing, which says what was sealed
sealing=journal/proofs/$(printf %06d "$(member sealing manifest.json)").json
grep -v '^[0-9a-f]*  journal/' SHA256SUMS | cmp -s - journal/contents.sha256
say $? "journal/contents.sha256 lists what is outside journal/"
raw "$(member entry "$sealing" 2>/dev/null)" | tr -c '[:print:]' ' ' \
    | grep -q "\"contents\":\"$(file_sha journal/contents.sha256)\""
say $? "the journal holds the event that these files were sealed"

# 5. Time stamps (RFC 3161) of manifest.json
stamps=0
for stamp in timestamps/*.tsr; do
    [ -f "$stamp" ] || continue
    stamps=$((stamps + 1))
    if [ -n "$authority" ]; then
        openssl ts -verify -data manifest.json -in "$stamp" -CAfile "$authority" >/dev/null 2>&1 \
            && { [ ! -f "${stamp%r}q" ] || openssl ts -verify -queryfile "${stamp%r}q" -in "$stamp" -CAfile "$authority" >/dev/null 2>&1; }
        say $? "$stamp is of manifest.json and of that authority: $(openssl ts -reply -in "$stamp" -text 2>/dev/null | sed -n 's/^Time stamp: //p')"
    else
        undone "$stamp: name the authority's certificates to check it"
    fi
done
[ $stamps -gt 0 ] || undone "when it was made: there is no time stamp; the moment is that of the sealing machine's clock"

undone "that the journal is the one that you saw before: compare the head $size:$root"
undone "what was never recorded, or was recorded untruly: no hash can show that"
echo "The signer's key is $fingerprint"
if [ $faults -gt 0 ]; then
    echo "$faults found. The package is not what was sealed."
    exit 1
fi
[ $compared -eq 1 ] && { echo "All holds, and the signer is the one that you named."; exit 0; }
echo "All holds in itself. Who made it is open until the key above is compared with one that came another way."
exit 3
