#!/bin/sh
# tests/layers.sh finds each kind of violation, and nothing in a tree that keeps the rules.
set -eu
check=$(cd "$(dirname "$0")/.." && pwd)/layers.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
cd "$tree"
failures=0

fresh() {
    rm -rf "$tree"/*
    mkdir -p app/base app/journal app/review app/report app/ctl db ui/shell packaging/dev
    echo 'target_link_libraries(vermilion_review PUBLIC vermilion_base' >app/review/CMakeLists.txt
    echo '    PRIVATE vermilion_journal) # not vermilion_report' >>app/review/CMakeLists.txt
    echo '#include "db/error.h"' >db/database.cpp
    printf '#include "app/journal/journal.h"\n#include "db/database.h"\n#include <QString>\n' >app/review/queue.cpp
    printf '#include "app/base/result.h"\n#include <QPdfWriter>\n' >app/report/formats/pdf.cpp
    printf '#include "ui/shell/mainwindow.h"\n#include <QApplication>\n' >app/main.cpp
    echo 'auto words = tr("done");' >app/ctl/output.cpp
    printf '#include "app/review/queue.h"\n#include <QWidget>\n' >ui/shell/page.cpp
    echo '#include <sys/socket.h>' >app/base/lockdown.cpp
}
expect_clean() {
    fresh
    sh "$check" >out || { echo "FAIL: a tree that keeps the rules: $(cat out)"; failures=1; }
}
expect() {      # FILE LINE RULE: LINE added to FILE breaks RULE
    fresh
    mkdir -p "$(dirname "$1")"
    printf '\n%s\n' "$2" >>"$1"
    number=$(grep -nF -- "$2" "$1" | tail -n 1 | cut -d: -f1)
    if sh "$check" >out; then
        echo "FAIL: not seen: '$2' in $1"; failures=1
    elif ! grep -qF -- "$1:$number: $3" out; then
        echo "FAIL: '$2' in $1 gave: $(cat out)"; failures=1
    fi
}

expect_clean
expect db/database.cpp '#include "app/base/result.h"' 'db knows nothing'
expect app/review/queue.cpp '#include "ui/shell/page.h"' 'app never includes ui'
expect app/ctl.cpp '#include "ui/shell/page.h"' 'app never includes ui'
expect app/review/queue.h '#include "app/report/formats/pdf.h"' 'app/review/CMakeLists.txt does not link vermilion_report'
expect app/review/queue.cpp '#include <QLabel>' 'widgets belong to ui'
expect app/report/formats/pdf.cpp '#include <QtWidgets/QLabel>' 'widgets belong to ui'
expect app/review/queue.cpp '#include <QColor>' 'only app/report may use QtGui'
expect ui/shell/page.cpp '#include <QNetworkAccessManager>' 'the program has no network'
expect db/database.cpp '#include <sys/socket.h>' 'the program has no network'
expect app/review/queue.cpp 'auto words = tr("done");' 'only ui and ctl write words'
expect packaging/dev/root.sh "mirror=http:/""/mirror.example" 'the build takes everything from Debian'
expect CMakeLists.txt 'include(FetchContent)' 'the build takes everything from Debian'
expect resources/notes.toml "file = '/wo""rk/notes'" 'a path of one machine'
exit $failures
