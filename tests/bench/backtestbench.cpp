#include "app/scan/backtest.h"
#include "tests/bench/corpus.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/store.h"
#include "tests/bench/table.h"
#include "tests/bench/terms.h"

#include <QFile>
#include <QTemporaryDir>

namespace bench {

namespace {

constexpr qint64 million = 1'000'000;
constexpr double goalForMillion = 10; ///< s

/// \a pack with a term less and another more in its last rule.
detect::RulePack changed(detect::RulePack pack)
{
    detect::Rule &rule = pack.rules.back();
    rule.terms.erase(rule.terms.begin());
    rule.terms.push_back(Corpus(11).word(true) + Corpus(12).word(true));
    return pack;
}

/// \a pack with one rule more, the one that will be changed.
detect::RulePack withSmallRule(detect::RulePack pack)
{
    Corpus corpus;
    detect::Rule rule{.id = QStringLiteral("small"), .risk = QStringLiteral("A.1.f"), .severity = 2};
    for (int i = 0; i < 20; ++i)
        rule.terms.push_back(corpus.word(i % 2 == 0) + (i % 2 == 0 ? "" : " ") + corpus.word(i % 2 == 0));
    pack.rules.push_back(std::move(rule));
    return pack;
}

void tryPack(const QString &what, const db::Database &reader, const detect::RulePack &pack)
{
    const detect::RulePack candidate = changed(pack);
    const scan::BacktestReport report = scan::backtest(reader, {&candidate, 1}, {&pack, 1}).value();
    line(what.toStdString(), report.seconds, "s",
         report.ofAll >= million ? std::optional(goalForMillion) : std::nullopt); // fewer say nothing: compiling counts
    qint64 moved = 0;
    for (const scan::RuleChange &rule : report.rules)
        moved += rule.gained + rule.lost;
    line(what.toStdString() + ": findings gained and lost", double(moved), "");
}

} // namespace

/// What a changed rule would change among all that is stored.
void backtestBench(qint64 rows)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("corpus.jsonl"));
    const QString store = folder.filePath(QStringLiteral("store.vml"));
    Corpus().write(log, rows);
    import(store, log, 100, {.isSearchable = false});
    QFile::remove(log);
    const auto opened = workspace::Workspace::open(store, {.readOnly = true}).value();
    heading("back-test: " + std::to_string(rows) + " generations, both cores");
    tryPack(QStringLiteral("one rule"), opened.database(), withSmallRule(termPack(0)));
    tryPack(QStringLiteral("one rule beside one of 10k terms"), opened.database(), withSmallRule(termPack(10'000)));
    tryPack(QStringLiteral("one rule of 10k terms"), opened.database(), termPack(10'000));
}

} // namespace bench
