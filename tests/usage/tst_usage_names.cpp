#include "app/usage/names.h"

#include <QTest>

#include <vector>

using namespace usage;

class TestUsageNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionIsSplitOff_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("version");
        QTest::newRow("dotted") << "model-x-1.3" << "model-x" << "1.3";
        QTest::newRow("with v") << "Model-X-v2" << "model-x" << "2";
        QTest::newRow("v without a separator") << "model-xv1.5" << "model-x" << "1.5";
        QTest::newRow("day without separators") << "model-x-20260601" << "model-x" << "20260601";
        QTest::newRow("day with separators") << "model-x-2026-06-01" << "model-x" << "2026-06-01";
        QTest::newRow("month and day") << "model-x-0613" << "model-x" << "0613";
        QTest::newRow("version and day") << "model-x-1.3-20260601" << "model-x" << "1.3-20260601";
        QTest::newRow("leap day") << "model-x-20280229" << "model-x" << "20280229";
        QTest::newRow("latest") << "model-x:latest" << "model-x" << "latest";
        QTest::newRow("a small number") << "model-2" << "model" << "2";
        QTest::newRow("a size is no version") << "model-7b" << "model-7b" << "";
        QTest::newRow("a word is no version") << "model-x-preview" << "model-x-preview" << "";
        QTest::newRow("nothing but a version") << "1.3" << "1.3" << "";
        QTest::newRow("full width") << QStringLiteral("ｍｏｄｅｌ－ｘ－１．３") << "model-x" << "1.3";
    }

    void aVersionIsSplitOff()
    {
        QFETCH(QString, name);
        const VersionedName split = splitVersion(name);
        QTEST(split.base, "base");
        QTEST(split.version, "version");
    }

    void aNameIsMatched_data()
    {
        QTest::addColumn<QString>("logged");
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("letter by letter") << "model-x" << "exact" << 1 << "" << false;
        QTest::newRow("case and separators") << "Model_X" << "normalised" << 1 << "" << false;
        QTest::newRow("after a path") << "hub/model-x" << "normalised" << 1 << "" << false;
        QTest::newRow("a version that is registered") << "model-x-1.3" << "version" << 1 << "1.3" << false;
        QTest::newRow("registered with a v") << "model-x-2.0" << "version" << 1 << "2.0" << false;
        QTest::newRow("a version that is not") << "model-x-1.4" << "version" << 1 << "1.4" << true;
        QTest::newRow("latest is no new version") << "model-x-latest" << "version" << 1 << "latest" << false;
        QTest::newRow("a number is part of a name") << "model-y-2" << "exact" << 2 << "" << false;
        QTest::newRow("its successor is another model") << "model-y-3" << "proposed" << 2 << "" << false;
        QTest::newRow("nothing like it") << "painter" << "none" << 0 << "" << false;
        QTest::newRow("an empty name") << "" << "none" << 0 << "" << false;
        QTest::newRow("Chinese") << QStringLiteral("星语助手") << "exact" << 3 << "" << false;
        QTest::newRow("Chinese, longer") << QStringLiteral("星语助手网页版") << "proposed" << 3 << "" << false;
    }

    void aNameIsMatched()
    {
        const std::vector<Candidate> candidates{{1,
                                                 QStringLiteral("model-x"),
                                                 {QStringLiteral("1.3"), QStringLiteral("v2.0")}},
                                                {2, QStringLiteral("model-y-2"), {}},
                                                {3, QStringLiteral("星语助手"), {}}};
        QFETCH(QString, logged);
        const Match match = matchName(logged, candidates);
        QTEST(name(match.how), "how");
        QTEST(int(match.id), "id");
        QTEST(match.version, "version");
        QTEST(match.isNewVersion, "isNew");
    }

    void theSurestMatchWins()
    {
        const std::vector<Candidate> candidates{{1, QStringLiteral("model"), {}}, {2, QStringLiteral("model-2"), {}}};
        QCOMPARE(matchName(QStringLiteral("model-2"), candidates).id, 2); // and not version 2 of "model"
        QCOMPARE(matchName(QStringLiteral("MODEL 2"), candidates).id, 2);
        QCOMPARE(matchName(QStringLiteral("model-3"), candidates).id, 1);
    }

    void likenessCountsSharedPairs()
    {
        QCOMPARE(likeness(QStringLiteral("night"), QStringLiteral("nacht")), 0.25); // "ht" of 4 and 4 pairs
        QCOMPARE(likeness(QStringLiteral("aaaa"), QStringLiteral("aa")), 0.5);      // a pair counts once for each
        QCOMPARE(likeness(QStringLiteral("Model-X"), QStringLiteral("model x")), 1.0);
        QCOMPARE(likeness(QString(), QString()), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestUsageNames)
#include "tst_usage_names.moc"
