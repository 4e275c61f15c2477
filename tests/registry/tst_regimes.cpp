#include "app/base/resources.h"
#include "app/registry/regimes.h"

#include <QTest>

using namespace registry;
using namespace Qt::StringLiterals;

class TestRegimes : public QObject
{
    Q_OBJECT

    RegimeTable m_table;

    static QByteArray regime(const QByteArray &lines)
    {
        return "version = \"1\"\n[[regime]]\nid = \"x\"\nscope = \"public\"\ntitle = { zh = \"题\", en = \"t\" }\n"
               "meaning = { zh = \"义\", en = \"m\" }\nsource = { zh = \"法\", en = \"law\" }\nconfidence = \"V\"\n"
            + lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto table = loadRegimes();
        QVERIFY2(table, table ? "" : qPrintable(table.error().where + u' ' + table.error().detail));
        m_table = *table;
    }

    void scopeAndAccessSpeakForARegime_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<int>("accesses");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, Scope scope, Accesses accesses, const char *expected) {
            QTest::newRow(what) << scope << accesses.toInt() << QString::fromLatin1(expected);
        };
        row("an app", Scope::Public, Access::App, "genai-public");
        row("a site", Scope::Public, Access::Web, "genai-public");
        row("an API alone", Scope::Public, Access::Api, "genai-api");
        row("an app with an API", Scope::Public, Access::App | Access::Api, "genai-public");
        row("internal", Scope::Internal, Access::Web, "internal-use");
        row("internal, by nothing said", Scope::Internal, {}, "internal-use");
        row("public, by nothing said", Scope::Public, {}, "");
    }

    void scopeAndAccessSpeakForARegime()
    {
        QFETCH(Scope, scope);
        QFETCH(int, accesses);
        const Regime *proposed = proposeRegime(m_table, scope, Accesses::fromInt(accesses));
        QTEST(proposed ? proposed->id : QString(), "expected");
    }

    void everyRegimeSaysWhatItRestsOn()
    {
        QStringList ids;
        for (const Regime &regime : m_table.regimes) {
            ids += regime.id;
            QVERIFY(regime.source.zh.contains(u"条"_s) && regime.source.en.contains(u"Art."_s));
        }
        QCOMPARE(ids.join(u' '), u"genai-public genai-api internal-use research anthropomorphic"_s);
        QVERIFY(!m_table.find(u"research"_s)->underRules);
        QVERIFY(m_table.find(u"anthropomorphic"_s)->underRules);
        QVERIFY(!m_table.find(u"unknown"_s));
    }

    void aFileThatCannotBeRightIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::newRow("an unknown access") << regime("accesses = [\"phone\"]\n");
        QTest::newRow("a field that nobody knows") << regime("articel = \"2\"\n");
        QTest::newRow("twice") << regime("") + regime("").mid(14);
    }

    void aFileThatCannotBeRightIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, toml);
        QVERIFY(parseRegimes(regime(""), u"r.toml"_s));
        const auto table = parseRegimes(toml, u"r.toml"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Failure::Kind::BadInput);
        QVERIFY2(table.error().where.startsWith(u"r.toml:"_s), qPrintable(table.error().where));
    }
};

QTEST_APPLESS_MAIN(TestRegimes)
#include "tst_regimes.moc"
