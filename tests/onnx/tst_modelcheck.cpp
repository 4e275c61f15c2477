#include "app/onnx/modelcheck.h"
#include "tests/onnx/smallmodels.h"
#include "tests/support/encodermodel.h"

using namespace Qt::StringLiterals;
using namespace onnxmodels;

/// What an import says of a model before it may judge anything.
class TestModelCheck : public QObject
{
    Q_OBJECT

    static QByteArray withTest(const QByteArray &expected)
    {
        return smallmodels::labelMap("[[self_test]]\nprompt = \"bad\"\nexpect = { insult = " + expected + " }\n");
    }

    static const Check *failedOf(const ModelReport &report)
    {
        const auto found = std::ranges::find(report.checks, Check::State::Failed, &Check::state);
        return found == report.checks.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void aGoodModelPassesEveryCheck()
    {
        const smallmodels::Folder folder(smallmodels::network(), withTest("0.8808"));
        const ModelReport report = checkModel(folder.path(), {.threads = 1});
        QVERIFY2(report.isFine(), qPrintable(failedOf(report) ? failedOf(report)->detail : QString()));
        QCOMPARE(report.checks.size(), size_t(10));
        QCOMPARE(report.map->name, u"small"_s);
        QCOMPARE(report.hash.size(), 32);
        QVERIFY(report.bytes > 0);
        QVERIFY(report.perSecond > 1); // measured, on a machine that may be busy
        QVERIFY(report.memory > 0 && report.memory < 1'000'000'000);
    }

    void theFirstThatFailsIsNamed_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QByteArray>("tokenizer");
        QTest::addColumn<int>("aspect");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("notReached");

        const auto row = [](const char *name, const QByteArray &network, const QByteArray &map,
                            const QByteArray &tokenizer, Aspect aspect, const QString &detail, int notReached) {
            QTest::newRow(name) << network << map << tokenizer << int(aspect) << detail << notReached;
        };
        using namespace smallmodels;
        row("a file that is missing", network(), labelMap(), {}, Aspect::Tokenizer, u"tokenizer"_s, 7);
        row("a file that is cut off", network().chopped(10), labelMap(), tokenizer(), Aspect::Files, u"cut off"_s, 9);
        row("a map with a fault", network(), labelMap("a = 1\n"), tokenizer(), Aspect::LabelMap, u"\"a\""_s, 8);
        row("a tokenizer with a fault", network(), labelMap(), "{}", Aspect::Tokenizer, u"model"_s, 7);
        row("an operator that there is not", network().replace("ReduceSum", "ReduceAll"), labelMap(), tokenizer(),
            Aspect::Runtime, u"ReduceAll"_s, 6);
        row("an input that is not known", network({.idName = "words"}), labelMap(), tokenizer(), Aspect::Inputs,
            u"\"words\""_s, 5);
        row("another output", network(), "output = \"scores\"\n" + labelMap(), tokenizer(), Aspect::Inputs,
            u"\"scores\""_s, 5);
        row("a label too many", network(),
            labelMap().replace("\"bad\"]\nignored = [", "\"bad\", \"x\"]\nignored = [\"x\", "), tokenizer(),
            Aspect::Outputs, u"names 3 labels"_s, 4);
        row("a tokenizer of another model", network(), labelMap(), tokenizer().replace("\"so\": 7", "\"so\": 7000"),
            Aspect::Vocabulary, u"7000"_s, 3);
        row("a window that is too long", encoderModel({.positions = 12}), labelMap(), tokenizer(), Aspect::Window,
            u"a text of 16 tokens"_s, 2);
        row("a self-test that gets something else", network(), withTest("0.5"), tokenizer(), Aspect::SelfTests,
            u"\"insult\" is 0.8808, and 0.5000 is expected"_s, 0);
    }

    void theFirstThatFailsIsNamed()
    {
        QFETCH(QByteArray, network);
        QFETCH(QByteArray, map);
        QFETCH(QByteArray, tokenizer);
        QFETCH(int, aspect);
        QFETCH(QString, detail);
        QFETCH(int, notReached);
        const smallmodels::Folder folder(network, map, tokenizer);
        const ModelReport report = checkModel(folder.path(), {.threads = 1});
        QVERIFY(!report.isFine());
        const Check *const failed = failedOf(report);
        QVERIFY(failed);
        QVERIFY2(failed->detail.contains(detail), qPrintable(failed->detail));
        QCOMPARE(int(failed->aspect), aspect);
        QVERIFY2(failed->where.startsWith(folder.path()), qPrintable(failed->where));
        QCOMPARE(std::ranges::count(report.checks, Check::State::NotReached, &Check::state), notReached);
    }

    void everyFaultOfTheMapIsACheck()
    {
        const smallmodels::Folder folder(smallmodels::network(),
                                         smallmodels::labelMap("a = 1\n").replace("A.4.c", "B"));
        const ModelReport report = checkModel(folder.path());
        QCOMPARE(std::ranges::count(report.checks, Check::State::Failed, &Check::state), 2);
    }

    void aFolderThatIsNotThereIsACheckToo()
    {
        const ModelReport report = checkModel(u"/nowhere/at/all"_s);
        QCOMPARE(report.checks.front().state, Check::State::Failed);
        QCOMPARE(report.checks.size(), size_t(10));
        QVERIFY(!report.isFine());
    }

    void whatIsStoppedIsNotReached()
    {
        std::stop_source stop;
        stop.request_stop();
        const ModelReport report = checkModel(smallmodels::Folder().path(), {}, stop.get_token());
        QVERIFY(!report.isFine());
        QVERIFY(!failedOf(report));
    }
};

QTEST_GUILESS_MAIN(TestModelCheck)
#include "tst_modelcheck.moc"
