#include "app/base/resources.h"
#include "app/detect/taxonomy.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using detect::Taxonomy;

class TestTaxonomy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileWith(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"taxonomy.toml"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void theStandardHas31RisksInFiveClasses()
    {
        const auto taxonomy = Taxonomy::load();
        QVERIFY2(taxonomy, taxonomy ? "" : qPrintable(taxonomy.error().detail + taxonomy.error().where));
        QCOMPARE(taxonomy->risks().size(), size_t(31));
        QCOMPARE(taxonomy->classes().size(), size_t(5));
        QCOMPARE(taxonomy->inForce(), QDate(2025, 11, 1));
        QList<qsizetype> sizes;
        for (const detect::RiskClass &riskClass : taxonomy->classes())
            sizes.append(std::ranges::count(taxonomy->risks(), riskClass.code, &detect::Risk::riskClass));
        QCOMPARE(sizes, (QList<qsizetype>{8, 9, 5, 7, 2}));
    }

    void everyRiskHasItsCodeAndBothNames()
    {
        const auto taxonomy = Taxonomy::load().value();
        for (const detect::Risk &risk : taxonomy.risks()) {
            QVERIFY(risk.code.startsWith(risk.riskClass + u'.'));
            QVERIFY(!risk.zh.isEmpty() && !risk.en.isEmpty());
            QVERIFY(taxonomy.findClass(risk.riskClass));
            QCOMPARE(taxonomy.find(risk.code), &risk);
        }
        QCOMPARE(taxonomy.find(u"A.1.f"_s)->zh, u"宣扬暴力、淫秽色情"_s);
        QCOMPARE(taxonomy.find(u"A.2.e"_s)->zh, u"性别歧视内容"_s);
        QCOMPARE(taxonomy.find(u"A.6.a"_s), nullptr);
    }

    void onlyTheStatutesWordsAreShippedForFourOfTheFirstFiveRisks()
    {
        const auto taxonomy = Taxonomy::load().value();
        QStringList codes;
        for (const detect::Risk &risk : taxonomy.risks()) {
            if (risk.statutoryWordingOnly)
                codes.append(risk.code);
        }
        QCOMPARE(codes, (QStringList{u"A.1.a"_s, u"A.1.b"_s, u"A.1.c"_s, u"A.1.e"_s}));
    }

    void codesAreShownAsTheStandardPrintsThem()
    {
        QCOMPARE(detect::displayCode(u"A.1.f"_s), u"A.1 f"_s);
        QCOMPARE(detect::displayCode(QString()), QString());
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("place");

        const QByteArray head = "format = 1\nsource = 's'\n[[class]]\ncode = 'A.1'\nzh = '类'\nen = 'class'\n";
        const QByteArray risk = "[[class.risk]]\nclause = 'a'\nzh = '险'\nen = 'risk'\n";
        QTest::newRow("a newer format") << QByteArray(head + risk).replace("format = 1", "format = 2")
                                        << u"\"format\""_s << u":1:10"_s;
        QTest::newRow("a misspelt field") << head + risk + "alias = ['x']\n" << u"\"alias\""_s << u":11:9"_s;
        QTest::newRow("a risk twice") << head + risk + risk << u"A.1.a is there twice"_s << u":11:1"_s;
        QTest::newRow("no name") << head + "[[class.risk]]\nclause = 'a'\nzh = ' '\nen = 'x'\n"
                                 << u"\"zh\""_s << u":9:6"_s;
        QTest::newRow("no risk") << head << u"no risk"_s << u":3"_s;
        QTest::newRow("no TOML") << "format =\n"_ba << QString() << u":1:"_s;
    }

    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        QFETCH(QString, place);
        const auto taxonomy = Taxonomy::load(fileWith(text));
        QVERIFY(!taxonomy);
        QCOMPARE(taxonomy.error().kind, Failure::Kind::BadInput);
        QVERIFY2(taxonomy.error().detail.contains(detail), qPrintable(taxonomy.error().detail));
        QVERIFY2(taxonomy.error().where.contains(place), qPrintable(taxonomy.error().where));
    }

    void aFileThatIsNotThereIsRefused() { QVERIFY(!Taxonomy::load(u":/no/such.toml"_s)); }
};

QTEST_APPLESS_MAIN(TestTaxonomy)
#include "tst_taxonomy.moc"
