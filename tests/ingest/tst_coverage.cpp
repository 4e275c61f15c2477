#include "app/ingest/coverage.h"
#include "tests/ingest/partsfixture.h"
#include "tests/support/decided.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using ingest::BlockedCount;
using ingest::Coverage;
using ingest::CoverageRow;
using ingest::GenerationFilter;

namespace {

/// 2026-07-20 23:30 in Shanghai, and an hour later.
constexpr auto evening = "1784561400000";
constexpr auto nextDay = "1784565000000";

QByteArray inService(const char *service, const char *at, const QByteArray &rest)
{
    return QByteArray("{\"service\":\"") + service + "\",\"at\":" + at + ',' + rest + "}\n";
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

    static QList<qint64> ids(const PartsFixture &f, const GenerationFilter &filter)
    {
        QList<qint64> found;
        db::Statement row =
            f.database.prepare("SELECT g.id FROM generation g LEFT JOIN flag f ON f.generation_id = g.id"
                               " WHERE 1"
                               + filter.conditions());
        int parameter = 0;
        filter.bind(row, parameter);
        while (row.next())
            found.append(row.integer(0));
        std::ranges::sort(found);
        return found;
    }

    static GenerationFilter filtered(const QString &blocked, std::optional<bool> served)
    {
        GenerationFilter filter;
        filter.blocked = blocked;
        filter.served = served;
        return filter;
    }

private Q_SLOTS:
    void anEmptyWorkspaceCoversNothing()
    {
        const PartsFixture f;
        const Coverage coverage = ingest::coverage(f.database).value();
        QVERIFY(coverage.rows.empty());
        QCOMPARE(coverage.totals(), CoverageRow());
    }

    void callsAreCountedByServiceAndDay()
    {
        PartsFixture f;
        f.importParts(inService("desk", evening, R"("prompt":"forbidden","output":"a")")
                      + inService("desk", evening, R"("extent":"bill","request":"x")")
                      + inService("desk", nextDay, R"("prompt":"forbidden","output":"a")")
                      + inService("desk", nextDay, R"("extent":"prompt","key":"k","prompt":"q")")
                      + inService("app", nextDay, R"("prompt":"q","output":"a")") + R"({"prompt":"q","output":"a"})");
        addDecision(f.database, 1);
        const Coverage coverage = ingest::coverage(f.database).value();
        const QDate day(2026, 7, 20);
        const std::vector<CoverageRow> expected{
            {.service = u""_s, .day = QDate(), .calls = 1, .withText = 1},
            {.service = u"app"_s, .day = day.addDays(1), .calls = 1, .withText = 1},
            {.service = u"desk"_s, .day = day, .calls = 2, .withText = 1, .flagged = 1},
            {.service = u"desk"_s,
             .day = day.addDays(1),
             .calls = 2,
             .withText = 1,
             .partly = 1,
             .flagged = 1,
             .unseen = 1},
        };
        QCOMPARE(coverage.rows.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(coverage.rows[i] == expected[i], QByteArray::number(int(i)).constData());
        QCOMPARE(coverage.totals(), (CoverageRow{.calls = 6, .withText = 4, .partly = 1, .flagged = 2, .unseen = 1}));
        QCOMPARE(coverage.open, (ingest::OpenJoins{.prompts = 1, .calls = 1}));
    }

    void quarantineIsCountedByReason()
    {
        PartsFixture f;
        f.importParts("rubbish\nrubbish too\n{\"cut\":");
        const Coverage coverage = ingest::coverage(f.database).value();
        QCOMPARE(coverage.quarantine, (std::map<QString, qint64>{{u"bad-json"_s, 2}, {u"truncated"_s, 1}}));
        QCOMPARE(coverage.mended, 0);
    }

    void whatWasBlockedAndServedAllTheSameIsFound()
    {
        PartsFixture f;
        f.importParts(R"({"prompt":"q","output":"a"})" // 1
                      "\n"
                      R"({"prompt":"q","output":"a","blocked":"output"})" // 2
                      "\n"
                      R"({"prompt":"q","output":"","blocked":"output"})" // 3
                      "\n"
                      R"({"prompt":"q","output":"a","blocked":"prompt"})" // 4
                      "\n"
                      R"({"prompt":"q","output":"","blocked":"error"})" // 5
                      "\n"
                      R"({"prompt":"q","output":"","finish":"content_filter"})" // 6
                      "\n"
                      R"({"prompt":"q","output":"","pictures":[{"url":"made","output":true}],"blocked":"prompt"})" // 7
                      "\n"
                      R"({"prompt":"q","output":"","pictures":[{"url":"given"}]})" // 8
                      "\n"
                      R"({"extent":"bill","request":"r9","blocked":"error"})" // 9
                      "\n"
                      R"({"extent":"prompt","key":"k","prompt":"q"})" // 10
                      "\n"
                      R"({"prompt":"q","output":"broken off","blocked":"error"})"); // 11
        using Ids = QList<qint64>;
        QCOMPARE(ids(f, filtered(u"any"_s, {})), (Ids{2, 3, 4, 5, 7, 9, 11}));
        QCOMPARE(ids(f, filtered(u"none"_s, {})), (Ids{1, 6, 8, 10}));
        QCOMPARE(ids(f, filtered(u"prompt"_s, {})), (Ids{4, 7}));
        QCOMPARE(ids(f, filtered({}, true)), (Ids{1, 2, 4, 7, 11}));
        QCOMPARE(ids(f, filtered({}, false)), (Ids{3, 5, 6, 8}));
        QCOMPARE(ids(f, filtered(u"content"_s, {})), (Ids{2, 3, 4, 7}));
        QCOMPARE(ids(f, filtered(u"error"_s, true)), (Ids{11}));
        QCOMPARE(ids(f, GenerationFilter::blockedYetServed()), (Ids{2, 4, 7}));
        QCOMPARE(ids(f, GenerationFilter::blockedYetServed(u"output"_s)), (Ids{2}));
        QCOMPARE(ids(f, filtered(u"none"_s, false)), (Ids{6, 8}));
        GenerationFilter finished = filtered(u"none"_s, {});
        finished.finish = u"content_filter"_s;
        QCOMPARE(ids(f, finished), (Ids{6}));
        QVERIFY(!finished.isEmpty() && GenerationFilter().isEmpty());

        const Coverage coverage = ingest::coverage(f.database).value();
        QCOMPARE(coverage.blocked,
                 (std::map<QString, BlockedCount>{{u"error"_s, {3, 1}}, {u"output"_s, {2, 1}}, {u"prompt"_s, {2, 2}}}));
        QCOMPARE(coverage.notServed, 2);
    }

    void aFilterOfBlocksGoesTogetherWithTheOthers()
    {
        PartsFixture f;
        f.importParts(R"({"service":"a","model":"m","at":1000,"prompt":"forbidden","output":"x","blocked":"prompt"})"
                      "\n"
                      R"({"service":"b","model":"m","at":1000,"prompt":"forbidden","output":"x","blocked":"prompt"})");
        GenerationFilter filter = GenerationFilter::blockedYetServed(u"prompt"_s);
        filter.service = u"b"_s;
        filter.model = u"m"_s;
        filter.from = 1000;
        filter.risk = u"A.1"_s;
        filter.source = SourceId(1);
        QCOMPARE(ids(f, filter), (QList<qint64>{2}));
        QCOMPARE(f.store.perDay(filter).value().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
