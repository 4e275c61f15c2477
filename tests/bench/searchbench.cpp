#include "app/ingest/generationstore.h"
#include "app/search/search.h"
#include "tests/bench/corpus.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/store.h"
#include "tests/bench/table.h"

#include <QTemporaryDir>

#include <algorithm>

namespace bench {

namespace {

constexpr int queries = 1000;
constexpr int pageSize = 50;

/// One to eight characters, one to three words, some with a field: the same for the same seed.
QString recordedQuery(Corpus &corpus, int number)
{
    const bool chinese = number % 2 == 0;
    std::string query = corpus.word(chinese);
    if (number % 5 == 1)
        query += (chinese ? "" : " ") + corpus.word(chinese);
    if (number % 7 == 1)
        query += " " + corpus.word(!chinese);
    if (number % 11 == 1)
        query += " service:s1";
    return QString::fromStdString(query);
}

double percentile(std::vector<double> values, double share)
{
    const auto at = values.begin() + static_cast<ptrdiff_t>(share * double(values.size() - 1));
    std::ranges::nth_element(values, at);
    return *at;
}

/// The first page, with its snippets.
void firstPage(const db::Database &database, const QString &typed)
{
    const search::Query query = search::Query::parse(typed).value();
    const auto ids = search::Search(database, query).page(pageSize).value();
    (void)ingest::GenerationStore(database).results(ids, query).value();
}

} // namespace

void searchBench(qint64 rows)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("corpus.jsonl"));
    Corpus corpus;
    corpus.write(log, rows);
    const QString store = folder.filePath(QStringLiteral("store.vml"));
    import(store, log, 100);
    QFile::remove(log);
    const auto opened = workspace::Workspace::open(store, {.readOnly = true}).value();
    heading("search: " + std::to_string(rows) + " generations, " + std::to_string(queries) + " queries");

    std::vector<double> pages;
    std::vector<double> work; // of the processor, for the same
    std::vector<double> rare;
    for (int i = 0; i < queries; ++i) {
        const QString typed = recordedQuery(corpus, i);
        pages.push_back(1000 * seconds([&] {
                            work.push_back(1000 * processorSeconds([&] { firstPage(opened.database(), typed); }));
                        }));
        const search::Search asked(opened.database(), search::Query::parse(typed).value());
        if (std::cmp_less(asked.page(pageSize)->size(), pageSize)) {
            rare.push_back(1000 * seconds([&] { (void)asked.count().value(); }));
        }
    }
    line("first page of 50 with snippets, median", percentile(pages, 0.5), "ms", 5);
    line("first page of 50 with snippets, 99 %", percentile(pages, 0.99), "ms", 50);
    line("first page of 50 with snippets, slowest", percentile(pages, 1), "ms");
    line("the same in processor time, median", percentile(work, 0.5), "ms");
    line("the same in processor time, 99 %", percentile(work, 0.99), "ms");
    if (!rare.empty()) {
        line("exact count of a rare term, median", percentile(rare, 0.5), "ms", 50);
        line("exact count of a rare term, 99 %", percentile(rare, 0.99), "ms", 50);
        line("queries with fewer than 50 hits", double(rare.size()), "");
    }
    const QString common = QString::fromStdString(corpus.word(true));
    double exact = 0;
    qint64 found = 0;
    exact = 1000 * seconds([&] {
                found = search::Search(opened.database(), search::Query::parse(common).value()).count()->found;
            });
    line("exact count of a common term (" + std::to_string(found) + " hits)", exact, "ms");
    const double like = 1000 * seconds([&] {
                            db::Statement row = opened.database().prepare(
                                "SELECT count(*) FROM generation_text WHERE prompt LIKE ?1 OR output LIKE ?1");
                            row.bind(1, QString(u'%' + common + u'%'));
                            row.next();
                        });
    line("LIKE over all texts", like, "ms", Against{.what = "first page, median", .value = percentile(pages, 0.5)});
}

} // namespace bench
