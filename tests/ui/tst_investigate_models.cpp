#include "tests/support/decided.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/investigate/completion.h"
#include "ui/investigate/facetmodel.h"
#include "ui/investigate/resultmodel.h"
#include "ui/investigate/searchrunner.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;
using search::Field;
using search::Query;

/// The list of results, what completion offers, and the values that are counted.
class TestInvestigateModels : public QObject
{
    Q_OBJECT

    /// \a count generations; the text of each says its number, "word", and of every tenth "rare".
    static void fill(PageWorkspace &store, int count)
    {
        store.write([=](db::Database &database, journal::Journal &) -> Result<void> {
            database.execute("BEGIN");
            for (int i = 1; i <= count; ++i) {
                const GenerationId id = addGeneration(database, i % 2 ? "A.1.f" : nullptr);
                database.run("UPDATE generation_text SET prompt = ? WHERE generation_id = ?",
                             "word number" + std::to_string(i) + (i % 10 ? "" : " rare"), id);
            }
            database.execute("COMMIT");
            return {};
        });
    }

    struct Found
    {
        SearchRunner runner;
        ResultModel model;

        explicit Found(PageWorkspace &store)
            : runner(store.session())
            , model(runner)
        {
        }

        void ask(const QString &typed, ResultOrder order = ResultOrder::Newest)
        {
            model.clear();
            runner.start(Query::parse(typed).value(), order);
        }

        bool waitForPage()
        {
            return QTest::qWaitFor([this] { return !runner.isPaging(); }, 60'000);
        }
        bool waitForRow(int row)
        {
            return QTest::qWaitFor([this, row] { return model.row(row) != nullptr; }, 60'000);
        }
        QString text(int row) const { return model.index(row, ResultModel::Text).data().toString(); }
    };

private Q_SLOTS:
    void resultsComePageByPageAsTheyAreScrolledTo()
    {
        PageWorkspace store;
        fill(store, 1000);
        Found found(store);
        const QAbstractItemModelTester tester(&found.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        found.ask(u"word"_s);
        QVERIFY(found.waitForPage());
        QCOMPARE(found.model.rowCount(), SearchRunner::pageSize);
        QCOMPARE(qint64(found.model.id(0)), 1000); // the newest first
        QVERIFY(found.waitForRow(0));
        QCOMPARE(found.text(0), u"word number1000 rare"_s);
        while (!found.model.isComplete()) { // the tester asks for more, too
            found.model.fetchMore({});
            QVERIFY(!found.model.canFetchMore({})); // one page at a time
            QVERIFY(found.waitForPage());
        }
        QCOMPARE(found.model.rowCount(), 1000);
        QVERIFY(found.waitForRow(999));
        QCOMPARE(found.text(999), u"word number1"_s);
        QVERIFY(found.waitForRow(500));
        QCOMPARE(qint64(found.model.row(500)->generation), 500);
    }

    void onlyRowsThatAreLookedAtAreHeld()
    {
        PageWorkspace store;
        fill(store, 6000);
        Found found(store);
        found.ask({});
        do {
            QVERIFY(found.waitForPage());
            found.model.fetchMore({});
        } while (found.runner.isPaging());
        QCOMPARE(found.model.rowCount(), 6000);
        for (int row = 0; row < 6000; row += 64)
            QVERIFY(found.waitForRow(row));
        QVERIFY(!found.model.row(0)); // forgotten, and asked for again
        QVERIFY(found.waitForRow(0));
    }

    void whatWasFoundIsMarkedAndPersonalInformationMasked()
    {
        PageWorkspace store;
        store.write([](db::Database &database, journal::Journal &) -> Result<void> {
            const GenerationId id = addGeneration(database, "A.4.f");
            database.run(
                "UPDATE generation_text SET prompt = '我的卡号是 12345678，请\n办理退款' WHERE generation_id = ?", id);
            database.run("INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at,"
                         " source) VALUES (1, 'pii', '1', zeroblob(32), '', '', 2, 0, x'')");
            database.run("INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk,"
                         " severity, score) VALUES (?, 0, 16, 24, 'pii.card', 1, 'A.4.f', 2, 1)",
                         id);
            return {};
        });
        Found found(store);
        found.ask(u"退款 卡号"_s);
        QVERIFY(found.waitForPage());
        QVERIFY(found.waitForRow(0));
        const ResultRow &row = *found.model.row(0);
        QCOMPARE(row.text, u"我的卡号是 ████████，请 办理退款"_s);
        QCOMPARE(row.hits, (Stretches{{2, 2}, {19, 2}}));
        QCOMPARE(row.risk, u"A.4.f"_s);
    }

    void theFirstHitStandsNearTheBeginning()
    {
        PageWorkspace store;
        store.write([](db::Database &database, journal::Journal &) -> Result<void> {
            database.run("UPDATE generation_text SET prompt = ? WHERE generation_id = ?",
                         std::string(500, 'x') + " " + "needle" + " " + std::string(500, 'y'), addGeneration(database));
            return {};
        });
        Found found(store);
        found.ask(u"needle"_s);
        QVERIFY(found.waitForPage());
        QVERIFY(found.waitForRow(0));
        const ResultRow &row = *found.model.row(0);
        QCOMPARE(row.hits.size(), 1);
        QVERIFY(row.hits[0].first < 20);
        QCOMPARE(row.text.mid(row.hits[0].first, row.hits[0].second), u"needle"_s);
        QVERIFY(row.text.startsWith(QChar(0x2026)));
    }

    void anAnswerToAnEarlierQueryNeverArrives()
    {
        PageWorkspace store;
        fill(store, 400);
        Found found(store);
        QSignalSpy summed(&found.runner, &SearchRunner::summed);
        QSignalSpy failed(&found.runner, &SearchRunner::failed);
        for (const QString &typed : {u"word"_s, u"number1"_s, u"nothing"_s, u"rare"_s})
            found.ask(typed);
        QVERIFY(found.waitForPage());
        QVERIFY(QTest::qWaitFor([&] { return !found.runner.isSumming(); }, 60'000));
        QCOMPARE(found.model.rowCount(), 40);
        QCOMPARE(summed.count(), 1);
        QCOMPARE(summed[0][0].value<search::Summary>().count.found, 40);
        QCOMPARE(failed.count(), 0);
        QTest::qWait(50);
        QCOMPARE(found.model.rowCount(), 40);
    }

    void theBestMatchCanStandFirst()
    {
        PageWorkspace store;
        fill(store, 20);
        store.write([](db::Database &database, journal::Journal &) -> Result<void> {
            database.run("UPDATE generation_text SET prompt = 'rare rare rare' WHERE generation_id = 3");
            return {};
        });
        Found found(store);
        found.ask(u"rare"_s, ResultOrder::Best);
        QVERIFY(found.waitForPage());
        QCOMPARE(found.model.rowCount(), 3);
        QCOMPARE(qint64(found.model.id(0)), 3);
        QVERIFY(!found.model.canFetchMore({}));
        found.ask(u"rare"_s);
        QVERIFY(found.waitForPage());
        QCOMPARE(qint64(found.model.id(0)), 20);
    }

    void aNewDecisionShowsOnceRowsAreForgotten()
    {
        PageWorkspace store;
        fill(store, 3);
        Found found(store);
        found.ask({});
        QVERIFY(found.waitForPage());
        QVERIFY(found.waitForRow(2));
        QCOMPARE(found.model.row(2)->disposition, QString());
        store.write([](db::Database &database, journal::Journal &) -> Result<void> {
            addDecision(database, 1, "confirmed");
            return {};
        });
        found.model.forgetRows();
        QVERIFY(found.model.row(2)); // the old row stands until the new one is read
        QTRY_COMPARE(found.model.row(2)->disposition, u"confirmed"_s);
    }

    void closingWhileASearchRunsIsQuick()
    {
        PageWorkspace store;
        fill(store, 5000);
        QElapsedTimer time;
        {
            Found found(store);
            found.ask(u"near(word nowhere, 3) OR nothing"_s);
            QTest::qWait(1);
            time.start();
        }
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    }

    void completionOffersFieldsAndTheirValues_data()
    {
        QTest::addColumn<QString>("typed"); // | is the cursor
        QTest::addColumn<QStringList>("choices");
        QTest::addColumn<QString>("replaced");
        QTest::newRow("a field begun") << u"退款 se|"_s << QStringList{u"service:"_s, u"session:"_s, u"served:"_s}
                                       << u"se"_s;
        QTest::newRow("one letter is no field") << u"s|"_s << QStringList() << u"s"_s;
        QTest::newRow("in Chinese") << u"风|"_s << QStringList{u"风险:"_s} << u"风"_s;
        QTest::newRow("values of the log") << u"service:|"_s << QStringList{u"chat"_s, u"\"help desk\""_s} << u""_s;
        QTest::newRow("values begun") << u"a -service:C|"_s << QStringList{u"chat"_s} << u"C"_s;
        QTest::newRow("a second value") << u"service:chat,h|"_s << QStringList{u"\"help desk\""_s} << u"h"_s;
        QTest::newRow("a quoted value") << u"service:\"he|"_s << QStringList{u"\"help desk\""_s} << u"\"he"_s;
        QTest::newRow("fixed values") << u"blocked:r|"_s << QStringList{u"refusal"_s} << u"r"_s;
        QTest::newRow("full width") << u"服务：ch|"_s << QStringList{u"chat"_s} << u"ch"_s;
        QTest::newRow("an unknown field") << u"nothing:x|"_s << QStringList() << u"nothing:x"_s;
        QTest::newRow("inside brackets") << u"(risk:A.5|"_s << QStringList{u"A.5.b"_s} << u"A.5"_s;
    }
    void completionOffersFieldsAndTheirValues()
    {
        QFETCH(QString, typed);
        const qsizetype cursor = typed.indexOf(u'|');
        typed.remove(cursor, 1);
        const KnownValues known{{Field::Service, {u"chat"_s, u"help desk"_s, u""_s}}, {Field::Risk, {u"A.5.b"_s}}};
        const Completions completions = completionsAt(typed, cursor, known);
        QStringList choices;
        for (const Completions::Choice &choice : completions.choices)
            choices << choice.text;
        QTEST(choices, "choices");
        QTEST(typed.mid(completions.replaced.begin, completions.replaced.length), "replaced");
    }

    void askedForAllFieldsAreOffered()
    {
        QCOMPARE(completionsAt(u"a "_s, 2, {}, true).choices.size(), search::allFields().size());
        QVERIFY(completionsAt(u"a "_s, 2, {}, false).choices.empty());
    }

    void aValueOfAFacetGivesTheConditionThatFindsIt()
    {
        FacetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCounts(search::Facet::Risk, {{u"A.1.f"_s, 8}, {u""_s, 2}});
        QCOMPARE(model.part(0), u"risk:A.1.f"_s);
        QCOMPARE(model.part(1), u"risk:none"_s);
        QCOMPARE(model.index(1, FacetModel::Value).data(FacetModel::ShareRole).toDouble(), 0.25);
        model.setCounts(search::Facet::User, {{u""_s, 2}, {u"u-1"_s, 1}});
        QCOMPARE(model.part(0), QString()); // a query cannot ask for what the log does not say
        QCOMPARE(model.part(1), u"user:u-1"_s);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.part(row).isEmpty() || Query::parse(model.part(row)));
    }
};

QTEST_MAIN(TestInvestigateModels)
#include "tst_investigate_models.moc"
