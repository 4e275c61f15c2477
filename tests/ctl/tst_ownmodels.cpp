#include "tests/ctl/ctlprocess.h"
#include "tests/onnx/smallmodels.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// model check, try, draft: a model of one's own from the command line.
class TestOwnModels : public QObject
{
    Q_OBJECT

    static CtlRun run(const QStringList &arguments) { return ctl({}, arguments); }

    static QByteArray withTest()
    {
        return smallmodels::labelMap("[[self_test]]\nprompt = \"bad\"\nexpect = { insult = 0.8808 }\n");
    }

private Q_SLOTS:
    void aGoodModelIsFine()
    {
        const smallmodels::Folder folder(smallmodels::network(), withTest());
        const CtlRun json = run({u"model"_s, u"check"_s, folder.path(), u"--json"_s});
        QCOMPARE(json.err, ""_ba);
        QCOMPARE(json.status, 0);
        QVERIFY(json.json()[u"fine"_s].toBool());
        QCOMPARE(json.json()[u"checks"_s].toArray().size(), 10);
        QCOMPARE(json.json()[u"licence"_s].toString(), u"CC0-1.0"_s);
        const CtlRun words = run({u"model"_s, u"check"_s, folder.path(), u"--threads"_s, u"1"_s});
        QCOMPARE(words.status, 0);
        QVERIFY(words.out.startsWith("small 1 (CC0-1.0)\n"));
        QVERIFY(words.out.contains("The model can be used."));
    }

    void aBadOneIsNotAndItSaysWhy()
    {
        const smallmodels::Folder folder(smallmodels::network(), withTest().replace("0.8808", "0.1"));
        const CtlRun words = run({u"model"_s, u"check"_s, folder.path()});
        QCOMPARE(words.status, 1);
        QCOMPARE(words.err, ""_ba);
        QVERIFY(words.out.contains("\"insult\" is 0.8808, and 0.1000 is expected"));
        const CtlRun json = run({u"model"_s, u"check"_s, folder.path(), u"--json"_s});
        QVERIFY(!json.json()[u"fine"_s].toBool(true));
    }

    void aTextIsTriedAndExplained()
    {
        const smallmodels::Folder folder;
        const CtlRun json = run({u"model"_s, u"try"_s, folder.path(), u"--prompt"_s, u"so good"_s, u"--output"_s,
                                 u"so fine. worse so"_s, u"--explain"_s, u"--json"_s});
        QCOMPARE(json.err, ""_ba);
        QCOMPARE(json.status, 0);
        QVERIFY(json.json()[u"probabilities"_s][u"insult"_s].toDouble() > 0.7);
        const QJsonObject explanation = json.json()[u"explanation"_s].toObject();
        QCOMPARE(explanation[u"category"_s].toString(), u"insult"_s);
        QCOMPARE(explanation[u"places"_s][0][u"begin"_s].toInt(), 9);
        const CtlRun words = run({u"model"_s, u"try"_s, folder.path(), u"--prompt"_s, u"bad"_s});
        QVERIFY(words.out.contains("0.8808  insult"));
    }

    void aDraftIsWrittenOnce()
    {
        const smallmodels::Folder folder;
        QVERIFY(QFile::remove(folder.pathOf("model.toml")));
        const CtlRun without = run({u"model"_s, u"check"_s, folder.path()});
        QVERIFY(without.out.contains("model draft"));
        QCOMPARE(run({u"model"_s, u"draft"_s, folder.path()}).status, 1); // there is no config.json
        folder.put("config.json", "{\"id2label\": {\"0\": \"fine\", \"1\": \"bad\"}}");
        QCOMPARE(run({u"model"_s, u"draft"_s, folder.path()}).status, 0);
        QVERIFY(QFile::exists(folder.pathOf("model.toml")));
        const CtlRun blank = run({u"model"_s, u"check"_s, folder.path()});
        QCOMPARE(blank.status, 1);
        QVERIFY(blank.out.contains("\"name\" must be a text that is not blank"));
        QCOMPARE(run({u"model"_s, u"draft"_s, folder.path()}).status, 3);
    }

    void whatIsAskedForInAWrongWayIsSaid()
    {
        const smallmodels::Folder folder;
        QCOMPARE(run({u"model"_s, u"check"_s}).status, 2);
        QCOMPARE(run({u"model"_s, u"try"_s, folder.path()}).status, 2);
        QCOMPARE(run({u"model"_s, u"check"_s, folder.path(), u"--threads"_s, u"0"_s}).status, 2);
        QCOMPARE(run({u"model"_s, u"try"_s, u"/nowhere/at/all"_s, u"--prompt"_s, u"a"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestOwnModels)
#include "tst_ownmodels.moc"
