#!/bin/sh
# The arrows between the rooms, read from the #include lines:   ui -> app -> db
# Run in the source folder. Prints file:line and the rule for each violation; exit 1 if there is one.
set -eu
found=$(mktemp)
trap 'rm -f "$found"' EXIT

sources() { find "$@" \( -name '*.h' -o -name '*.cpp' \) 2>/dev/null | LC_ALL=C sort; }
links() { find app -name CMakeLists.txt 2>/dev/null | LC_ALL=C sort; }

# shellcheck disable=SC2046 # our file names have no blanks
awk '
function bad(rule) { printf "%s:%d: %s\n", FILENAME, FNR, rule }
function domain(path,   part) { split(path, part, "/"); return part[2] }
FNR == 1 {
    room = FILENAME; sub(/\/.*/, "", room)
    inDomain = FILENAME ~ /^app\/[^\/]+\//
    here = inDomain ? domain(FILENAME) : ""
    isMain = FILENAME == "app/main.cpp"
    speaks = isMain || FILENAME ~ /^app\/ctl[^\/]*\.cpp$/ || FILENAME ~ /^app\/ctl\//
    inLink = 0
}
# which domains a domain may use: those in the link lines of its CMakeLists.txt
FILENAME ~ /CMakeLists\.txt$/ {
    line = $0; sub(/#.*/, "", line)
    if (line ~ /target_link_libraries/) inLink = 1
    if (inLink)
        while (match(line, /vermilion_[a-z0-9]+/)) {
            allowed[here, substr(line, RSTART + 10, RLENGTH - 10)] = 1
            line = substr(line, RSTART + RLENGTH)
        }
    if ($0 ~ /\)/) inLink = 0
    next
}
/^[ \t]*#[ \t]*include/ {
    path = $0; sub(/^[^"<]*["<]/, "", path); sub(/[">].*/, "", path)
    ours = path ~ /^(app|db|ui|tests)\//
    target = path; sub(/\/.*/, "", target)
    if (room == "db" && ours && target != "db")
        bad("db knows nothing of the other rooms: " path)
    if (room == "app" && target == "ui" && !isMain)
        bad("app never includes ui: " path)
    if (room == "app" && target == "tests" || room == "ui" && target == "tests")
        bad("the program never includes its tests: " path)
    if (inDomain && room == "app" && path ~ /^app\/[^\/]+\//) {
        other = domain(path)
        if (other != here && other != "base" && !((here, other) in allowed))
            bad("app/" here "/CMakeLists.txt does not link vermilion_" other ": " path)
    }
    name = path; sub(/.*\//, "", name)
    if ((room == "app" && !isMain || room == "db") && (path ~ /^QtWidgets/ || name in widgets))
        bad("widgets belong to ui: " path)
    if ((room == "app" && here != "report" && here != "pictures" && here != "paper" && !isMain && FILENAME != "app/ctl.cpp" || room == "db") && (path ~ /^QtGui/ || name in gui))
        bad("only app/report, app/pictures and app/paper may use QtGui: " path)
    if (FILENAME !~ /^(app\/base|tests)\// && path ~ /^(QtNetwork|QNetwork|QTcp|QUdp|QSctp|QSsl|QDns|QHost|QLocalS|QAbstractSocket|QHttp|QWebSocket|sys\/socket\.h|netinet\/|arpa\/|netdb\.h|curl\/|boost\/asio)/)
        bad("the program has no network: " path)
}
(room == "app" && !speaks || room == "db") && /(^|[^A-Za-z0-9_])tr\(/ {
    text = $0; sub(/\/\/.*/, "", text)
    if (text ~ /(^|[^A-Za-z0-9_])tr\(/) bad("only ui and ctl write words for a person: tr(")
}
BEGIN {
    n = split("QWidget QApplication QDialog QMainWindow QLabel QPushButton QToolButton QLineEdit QTextEdit QPlainTextEdit QTextBrowser QTableView QTreeView QListView QMessageBox QFileDialog QInputDialog QLayout QBoxLayout QHBoxLayout QVBoxLayout QGridLayout QFormLayout QStackedWidget QSplitter QDockWidget QMenu QToolBar QStatusBar QCheckBox QRadioButton QComboBox QSpinBox QStyle QStyledItemDelegate QProgressDialog QProgressBar QScrollArea QFrame QGroupBox QTabWidget QWizard QHeaderView QCompleter QToolTip QAbstractItemView", word, " ")
    for (i = 1; i <= n; ++i) widgets[word[i]] = 1
    n = split("QGuiApplication QColor QPalette QFont QFontMetrics QFontMetricsF QFontDatabase QImage QPixmap QIcon QPainter QPainterPath QPen QBrush QPdfWriter QPageSize QPageLayout QTextDocument QTextCursor QTextLayout QTextTable QAbstractTextDocumentLayout QSyntaxHighlighter QKeySequence QAction QShortcut QUndoStack QUndoCommand QClipboard QDesktopServices QStandardItemModel QStandardItem QWindow QScreen QCursor QValidator QTransform QStyleHints QAccessible QTextDocumentWriter", word, " ")
    for (i = 1; i <= n; ++i) gui[word[i]] = 1
}
' $(links) $(sources app db ui) /dev/null >>"$found"

# One name, one type: the linker takes the code of one for that of the other, and nothing else says so.
# shellcheck disable=SC2046
awk '
FNR == 1 { space = "" }
/^namespace [A-Za-z_:]+ \{$/ { space = $2 }
/^(struct|class|enum class) [A-Za-z_]+( final)?( : .*)?$/ {
    name = space "::" ($1 == "enum" ? $3 : $2)
    if (name in first) printf "%s:%d: %s is in %s, too\n", FILENAME, FNR, name, first[name]
    else first[name] = FILENAME
}' $(sources app db ui | grep '\.h$') /dev/null >>"$found"

# Networking headers in the tests are the tests' business, and so are URLs in data; build files name no host.
{
    find . -name build -prune -o \( -name CMakeLists.txt -o -name '*.cmake' -o -name CMakePresets.json \) -print 2>/dev/null
    find dev .ci packaging/dev packaging/apt-packages.txt -type f 2>/dev/null
} | sed 's|^\./||' | LC_ALL=C sort -u | xargs -r grep -nE 'https?:[/]/|FetchContent|ExternalProject|file\(DOWNLOAD' /dev/null \
    | sed -E 's/^([^:]*:[0-9]+):.*/\1: the build takes everything from Debian and names no host/' >>"$found" || true

# No path of the machine it was written on.
{ git -c safe.directory='*' ls-files 2>/dev/null || find . \( -name build -o -name .git \) -prune -o -type f -print; } | sed 's|^\./||' | LC_ALL=C sort \
    | xargs -r grep -nIE '(^|[^A-Za-z0-9_.%/})~-])/(wor[k]|roo[t])/' /dev/null \
    | sed -E 's/^([^:]*:[0-9]+):.*/\1: a path of one machine/' >>"$found" || true

if [ -s "$found" ]; then
    cat "$found"
    echo "layers: $(wc -l <"$found") violations"
    exit 1
fi
echo "layers: all arrows point one way"
