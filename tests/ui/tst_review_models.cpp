#include "tests/review/flaggedtexts.h"
#include "tests/support/generations.h"
#include "ui/review/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <set>

using ui::QueueModel;

class TestReviewModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQueueIsReadPageByPageAndHoldsEachItemOnce()
    {
        EmptyStore store;
        for (int i = 0; i < 450; ++i)
            addGeneration(store.database, "A.1.f", 1 + i % 3);
        QueueModel model(store.database);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 200);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest); // reads on by itself
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 450);
        std::set<GenerationId> seen;
        for (int row = 0; row < model.rowCount(); ++row)
            seen.insert(model.item(row).generation);
        QCOMPARE(seen.size(), 450u);
    }

    void readingAgainKeepsWhatWasRead()
    {
        EmptyStore store;
        for (int i = 0; i < 300; ++i)
            addGeneration(store.database, "A.1.f");
        QueueModel model(store.database);
        model.setFilter({});
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 300);
        addGeneration(store.database, "A.1.f", 3);
        model.reload(100);
        QCOMPARE(model.item(0).severity, 3); // the gravest stands on top
        QCOMPARE(model.rowCount(), 300);     // a page past where the view is: it keeps its place
    }

    void personalInformationInAPromptIsMaskedInTheList()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database, "A.4.f");
        store.database.run("UPDATE generation_text SET prompt = '电话 13800138000 谢谢' WHERE generation_id = ?", id);
        store.database.run(
            "INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, source, state, loaded_at)"
            " VALUES (1, 'pii', '1', zeroblob(32), 'x', 'x', x'00', 2, 0)");
        store.database.run(
            "INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity, score)"
            " VALUES (?, 0, 7, 18, 'cn-mobile', 1, 'A.4.f', 2, 1)",
            id);
        QueueModel model(store.database);
        model.setFilter({});
        const QString shown = model.index(0, QueueModel::Opening).data().toString();
        QVERIFY2(!shown.contains(QLatin1String("138")), qPrintable(shown));
        QVERIFY(shown.contains(QStringLiteral("电话")) && shown.contains(QStringLiteral("谢谢")));
    }

    void theFirstWordsAreCoveredForAnythingThatWasFound()
    {
        EmptyStore store;
        addFlagged(store.database, "a parcel", "",
                   {{.matched = "parcel", .risk = "A.2.d"}, {.matched = "a", .risk = "A.4.a"}});
        QueueModel model(store.database);
        model.setFilter({});
        QCOMPARE(model.item(0).flaggedFor.size(), 2);
        const auto isCovered = [&](const QString &covered) {
            model.setCovers([covered](const QString &what) { return what == covered; });
            return !model.index(0, QueueModel::Opening).data(Qt::AccessibleTextRole).toString().contains(u"parcel");
        };
        QVERIFY(isCovered(QStringLiteral("A.4.a")));
        QVERIFY(!isCovered(QStringLiteral("A.3.a")));
    }
};

QTEST_MAIN(TestReviewModels)
#include "tst_review_models.moc"
