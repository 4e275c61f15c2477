#include "tests/bench/store.h"

#include "app/detect/packloader.h"
#include "app/detect/packstore.h"
#include "app/estimates/classifierstore.h"
#include "app/estimates/judging.h"
#include "app/journal/journal.h"
#include "app/workspace/facts.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/terms.h"

namespace bench {

double import(const QString &store, const QString &log, int terms, const ingest::ImportOptions &options,
              const QByteArray &passphrase)
{
    auto opened = workspace::Workspace::create(store, {.passphrase = passphrase}).value();
    journal::Journal journal(opened.database(), QStringLiteral("bench"), systemClock());
    std::vector<detect::RulePack> packs = detect::starterPacks().value();
    packs.push_back(termPack(terms));
    const auto ids = detect::PackStore(opened.database(), journal).registerPacks(packs).value();
    auto matcher = detect::Matcher::compile(packs).value();
    ingest::Importer importer(opened.database(), journal, std::move(matcher), ids,
                              ingest::Pseudonyms(workspace::fact(opened.database(), QStringLiteral("pseudonym_key"))));
    // Without the index, until the last row is stored: the end of an import brings the index up to date.
    double stored = 0;
    const auto begin = std::chrono::steady_clock::now();
    const auto elapsed = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    importer.import(log, options, [&](const Progress &) { stored = elapsed(); }).value();
    return options.isSearchable ? elapsed() : stored;
}

double judge(const QString &store)
{
    auto opened = workspace::Workspace::open(store, {}).value();
    journal::Journal journal(opened.database(), QStringLiteral("bench"), systemClock());
    estimates::addEmbedded(opened.database(), journal).value();
    return seconds([&] {
        estimates::judgeWaiting([&](const ingest::WriterWork &work) {
            return work(opened.database(), journal);
        }).value();
    });
}

} // namespace bench
