#include "app/estimates/bringing.h"
#include "tests/estimates/judged.h"
#include "tests/onnx/smallmodels.h"

#include <QTest>

using namespace estimates;
using namespace Qt::StringLiterals;

/// Models that the user brings, over stored generations.
class TestBringing : public QObject
{
    Q_OBJECT

    /// Of the small models' map: what says nothing has 0.5.
    static QByteArray map() { return smallmodels::labelMap().replace("threshold = 0.5", "threshold = 0.6"); }

    static QByteArray log()
    {
        return "{\"id\":\"1\",\"prompt\":\"bad\",\"response\":\"so\"}\n"
               "{\"id\":\"2\",\"prompt\":\"fine\",\"response\":\"so so\"}\n"
               "{\"id\":\"3\",\"prompt\":\"so\",\"response\":\"worse\"}\n";
    }

private Q_SLOTS:
    void aFolderWithAnOnnxModelJudgesTheStore()
    {
        const smallmodels::Folder folder(smallmodels::network(), map());
        JudgedStore store;
        const auto brought = classifierAt(folder.path());
        QVERIFY2(brought, brought ? "" : qPrintable(brought.error().detail));
        QCOMPARE(brought->kind, ClassifierKind::OnnxText);
        QCOMPARE(brought->name, u"small"_s);
        QVERIFY(store.classifiers.add(*brought));
        QVERIFY(store.importLines(u"a.jsonl"_s, log()));
        const auto judged = store.judge();
        QVERIFY2(judged, judged ? "" : qPrintable(judged.error().detail));
        QCOMPARE(judged->generations, 3);
        QCOMPARE(store.texts("SELECT generation_id || ' ' || part || ' ' || risks FROM estimate ORDER BY 1"),
                 (QStringList{u"1 0 A.4.c"_s, u"3 1 A.4.c"_s}));
    }

    void whatIsSaidOfAPairStandsWithTheOutput()
    {
        const smallmodels::Folder folder;
        QByteArray pairs = map();
        pairs.replace("head =", "sides = \"pair\"\nhead =");
        folder.put("model.toml", pairs);
        JudgedStore store;
        const auto brought = classifierAt(folder.path());
        QVERIFY2(brought, brought ? "" : qPrintable(brought.error().detail));
        QVERIFY(store.classifiers.add(*brought));
        QVERIFY(store.importLines(u"a.jsonl"_s, log()));
        QVERIFY(store.judge());
        QCOMPARE(store.texts("SELECT DISTINCT part FROM estimate"), QStringList{u"1"_s});
        const auto scores = scoresOf(store.database, GenerationId(1), ClassifierId(1)).value();
        QVERIFY(scores && !scores->prompt && scores->output);
    }

    void aFolderThatHasChangedDoesNotJudge()
    {
        const smallmodels::Folder folder;
        JudgedStore store;
        QVERIFY(store.classifiers.add(*classifierAt(folder.path())));
        QVERIFY(store.importLines(u"a.jsonl"_s, log()));
        folder.put("model.toml", smallmodels::labelMap() + "\n# changed\n");
        const auto judged = store.judge();
        QVERIFY(!judged);
        QCOMPARE(judged.error().kind, Failure::Kind::Corrupt);
    }

    void aModelThatIsNoneIsRefusedWithTheFile()
    {
        const smallmodels::Folder folder;
        folder.put("model.onnx", "nonsense");
        const auto refused = classifierAt(folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Failure::Kind::BadInput);
        QVERIFY(!refused.error().where.isEmpty());
        QCOMPARE(classifierAt(folder.pathOf("model.toml")).error().kind, Failure::Kind::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestBringing)
#include "tst_bringing.moc"
