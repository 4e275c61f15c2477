#include "db/database.h"
#include "tests/bench/corpus.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/store.h"
#include "tests/bench/table.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <simdjson.h>

#include <algorithm>
#include <stdexcept>

namespace bench {

namespace {

constexpr int terms = 10'000;

/// Reading the two texts of each line and nothing else.
double parseAlone(const QByteArray &lines)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(lines.constData(), static_cast<size_t>(lines.size()));
    size_t bytes = 0;
    const double took = seconds([&] {
        simdjson::ondemand::document_stream rows = parser.iterate_many(padded);
        for (auto row : rows) {
            std::string_view text;
            if (!row["request"]["messages"].at(1)["content"].get_string().get(text))
                bytes += text.size();
        }
    });
    return bytes > 0 ? took : 1e9;
}

double qjsonAlone(const QByteArray &lines)
{
    qsizetype keys = 0;
    const double took = seconds([&] {
        for (qsizetype at = 0, end = 0; (end = lines.indexOf('\n', at)) >= 0; at = end + 1)
            keys += QJsonDocument::fromJson(lines.sliced(at, end - at)).object().size();
    });
    return keys > 0 ? took : 1e9;
}

/// What a plain program would do: QJsonDocument-free rows into a table and SQLite's own full text index.
double fts5(const QString &path, const QString &filled)
{
    db::Database database(path, {.mode = db::OpenOptions::Mode::Create});
    database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                     "CREATE VIRTUAL TABLE found USING fts5(prompt, output, tokenize = 'trigram')");
    database.run("ATTACH ? AS filled", filled);
    return seconds([&] { database.execute("INSERT INTO found SELECT prompt, output FROM filled.generation_text"); });
}

/// sqlite-utils, where it is installed: insert, then full text.
std::optional<double> sqliteUtils(const QTemporaryDir &folder, const QString &log)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("sqlite-utils"));
    if (program.isEmpty())
        return {};
    const QString store = folder.filePath(QStringLiteral("utils.db"));
    return seconds([&] {
        QProcess::execute(program,
                          {QStringLiteral("insert"), store, QStringLiteral("log"), log, QStringLiteral("--nl")});
        QProcess::execute(program,
                          {QStringLiteral("enable-fts"), store, QStringLiteral("log"), QStringLiteral("request"),
                           QStringLiteral("response"), QStringLiteral("--tokenize"), QStringLiteral("trigram")});
    });
}

} // namespace

void importBench(qint64 rows)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("corpus.jsonl"));
    const double megabytes = double(Corpus().write(log, rows)) / 1e6;
    heading("import: " + std::to_string(rows) + " rows, " + std::to_string(int(megabytes)) + " MB, "
            + std::to_string(terms) + " terms and the shipped rules");

    const QString full = folder.filePath(QStringLiteral("full.vml"));
    const double searchable = megabytes / import(full, log, terms);
    const double judging = megabytes / judge(full);
    const double peak = peakMegabytes(); // before this program holds the corpus itself
    const QString bare = folder.filePath(QStringLiteral("bare.vml"));
    const double unsearchable = megabytes / import(bare, log, terms, {.isSearchable = false});
    const QString locked = folder.filePath(QStringLiteral("locked.vml"));
    const double encrypted = megabytes / import(locked, log, terms, {}, "bench passphrase");
    const double index = fts5(folder.filePath(QStringLiteral("fts.db")), bare);
    const std::optional<double> utils = sqliteUtils(folder, log);

    QFile file(log);
    const QByteArray lines = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const double json = megabytes / qjsonAlone(lines);
    const double simd = megabytes / parseAlone(lines);
    qsizetype newlines = 0;
    const double scan = megabytes / seconds([&] { newlines = std::count(lines.cbegin(), lines.cend(), '\n'); });
    if (newlines != rows)
        throw std::runtime_error("the corpus has lost lines");

    line("import, searchable at the end", searchable, "MB/s", 60, false);
    line("classifier behind the import", judging, "MB/s");
    line("import and classifier, one after the other", 1 / (1 / searchable + 1 / judging), "MB/s", 60, false);
    line("import, without the search index", unsearchable, "MB/s", 120, false);
    line("import, searchable", searchable, "MB/s",
         {.what = "insert, then FTS5 trigram, in SQLite", .value = megabytes / (megabytes / unsearchable + index)});
    if (utils)
        line("import, searchable", searchable, "MB/s",
             {.what = "sqlite-utils insert, enable-fts", .value = megabytes / *utils, .goal = 10});
    line("import, searchable", searchable, "MB/s", {.what = "QJsonDocument, parsing only", .value = json});
    line("import, searchable", searchable, "MB/s", {.what = "simdjson, parsing only (limit)", .value = simd});
    line("import, searchable", searchable, "MB/s", {.what = "counting newlines in memory (limit)", .value = scan});
    line("import into an encrypted workspace", encrypted, "MB/s", {.what = "plain", .value = searchable, .goal = 0.8});
    line("peak memory of the import", peak, "MB", 400);
    line("workspace to log", double(QFile(full).size()) / 1e6 / megabytes, "x", 1.2);
}

} // namespace bench
