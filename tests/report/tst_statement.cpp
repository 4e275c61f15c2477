#include "app/report/document.h"
#include "app/report/formats/textlines.h"

#include <QTest>

using namespace report;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacingMovesTheMarksAlong_data()
    {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("markBegin");
        QTest::addColumn<int>("markLength");

        // The mark is [4, 8) of ten letters; three letters come in the place of others.
        QTest::newRow("after the mark") << 8 << 2 << 4 << 4;
        QTest::newRow("before the mark") << 0 << 4 << 3 << 4;
        QTest::newRow("inside") << 5 << 1 << 4 << 6;
        QTest::newRow("around") << 3 << 6 << 3 << 3;
        QTest::newRow("over its beginning") << 2 << 4 << 2 << 5;
        QTest::newRow("over its end") << 6 << 4 << 4 << 5;
    }

    void replacingMovesTheMarksAlong()
    {
        QFETCH(int, begin);
        QFETCH(int, length);
        Statement statement{.text = QStringLiteral("0123456789"), .marks = {{4, 4, Mark::Kind::Flagged}}};
        replace(statement, begin, length, QStringLiteral("███"));
        QTEST(int(statement.marks.front().begin), "markBegin");
        QTEST(int(statement.marks.front().length), "markLength");
        QCOMPARE(statement.text.size(), 13 - length);
    }

    void referencesJoinRunsAndStayShort_data()
    {
        QTest::addColumn<QList<qint64>>("ids");
        QTest::addColumn<QString>("text");

        QTest::newRow("one") << QList<qint64>{1024} << QStringLiteral("[G-1024]");
        QTest::newRow("two apart") << QList<qint64>{7, 5} << QStringLiteral("[G-5, G-7]");
        QTest::newRow("a run") << QList<qint64>{5, 6, 7, 9} << QStringLiteral("[G-5–G-7, G-9]");
        QTest::newRow("more than six runs")
            << QList<qint64>{1, 3, 5, 7, 9, 11, 13} << QStringLiteral("[G-1 … G-13, 7 records]");
    }

    void referencesJoinRunsAndStayShort()
    {
        QFETCH(QList<qint64>, ids);
        std::vector<GenerationId> evidence;
        for (const qint64 id : std::as_const(ids))
            evidence.push_back(GenerationId(id));
        QTEST(referenceText(evidence, QStringLiteral(", {count} records")), "text");
    }

    void everyStatementOfADocumentIsVisited()
    {
        Document document{
            .cover = {{QStringLiteral("a"), {.text = QStringLiteral("1")}}},
            .sections = {
                {.title = QStringLiteral("s"),
                 .blocks = {Paragraph{{{.text = QStringLiteral("2")}, {.text = QStringLiteral("3")}}},
                            Fields{{{QStringLiteral("b"), {.text = QStringLiteral("4")}}}},
                            Table{.rows = {{.cells = {{.text = QStringLiteral("5")}},
                                            .below = {{QStringLiteral("c"), {.text = QStringLiteral("6")}}}}}}}}}};
        QString seen;
        forEachStatement(std::as_const(document),
                         [&](const QString &section, const Statement &statement) { seen += section + statement.text; });
        QCOMPARE(seen, QStringLiteral("1s2s3s4s5s6"));
    }

    void languagesHaveNames()
    {
        for (const Language language : {Language::Chinese, Language::English})
            QCOMPARE(languageNamed(name(language)), language);
        QVERIFY(!languageNamed(QStringLiteral("de")));
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
