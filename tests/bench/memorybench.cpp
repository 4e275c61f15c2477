#include "tests/bench/corpus.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/store.h"
#include "tests/bench/table.h"

#include <QFile>
#include <QTemporaryDir>

namespace bench {

namespace {

constexpr int terms = 10'000;

/// Megabytes of the log, and what its import takes.
struct Measured
{
    double log = 0;
    double speed = 0; ///< MB/s
    double peak = 0;  ///< MB that this program has held at most so far
};

Measured measure(const QTemporaryDir &folder, Corpus &corpus, qint64 rows)
{
    const QString log = folder.filePath(QStringLiteral("corpus.jsonl"));
    const QString store = folder.filePath(QStringLiteral("store.vml"));
    Measured measured{.log = double(corpus.write(log, rows)) / 1e6};
    measured.speed = measured.log / import(store, log, terms);
    measured.peak = peakMegabytes();
    QFile::remove(log);
    QFile::remove(store);
    return measured;
}

} // namespace

/// Whether memory stays where it is when a log is five times as long.
void memoryBench(qint64 rows)
{
    const QTemporaryDir folder;
    Corpus corpus;
    heading("memory: " + std::to_string(rows / 5) + " rows, then " + std::to_string(rows));
    const Measured small = measure(folder, corpus, rows / 5);
    const Measured large = measure(folder, corpus, rows);
    line("import of " + std::to_string(int(small.log)) + " MB", small.speed, "MB/s");
    line("import of " + std::to_string(int(large.log)) + " MB", large.speed, "MB/s", 60, false);
    line("peak memory of the first", small.peak, "MB", 400);
    line("peak memory of both", large.peak, "MB", 400);
}

} // namespace bench
