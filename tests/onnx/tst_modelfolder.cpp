#include "app/onnx/onnxmodel.h"
#include "tests/onnx/smallmodels.h"

#include <QRandomGenerator>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace onnxmodels;

/// What is read of a folder, and what never is.
class TestModelFolder : public QObject
{
    Q_OBJECT

    static QByteArray bytesOfPoints()
    {
        const std::vector<float> points = smallmodels::points();
        return {reinterpret_cast<const char *>(points.data()), qsizetype(points.size() * sizeof(float))};
    }

    static float judged(const OnnxModel &model)
    {
        const classify::Passage passages[] = {{"bad"}};
        return model.classify(std::span<const classify::Passage>(passages)).value().front().probabilities.front();
    }

private Q_SLOTS:
    void weightsMayLieInAFileBesideTheModel()
    {
        const smallmodels::Folder folder(smallmodels::network({.external = "model.onnx_data"}));
        folder.put("model.onnx_data", bytesOfPoints());
        const auto model = OnnxModel::open(folder.path());
        QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
        QCOMPARE(judged(**model), judged(*OnnxModel::open(smallmodels::Folder(smallmodels::network()).path()).value()));
        const QByteArray hash = (*model)->hash();
        QByteArray changed = bytesOfPoints();
        changed[0] = 1;
        folder.put("model.onnx_data", changed);
        QVERIFY(OnnxModel::open(folder.path()).value()->hash() != hash);
    }

    void nothingOutsideIsRead_data()
    {
        QTest::addColumn<QByteArray>("location");

        QTest::newRow("the folder above") << "../secret.bin"_ba;
        QTest::newRow("from the root on") << "/etc/passwd"_ba;
        QTest::newRow("through the folder itself") << "./secret.bin"_ba;
        QTest::newRow("a folder within") << "inner/secret.bin"_ba;
        QTest::newRow("a link") << "link.bin"_ba;
        QTest::newRow("a folder") << "inner"_ba;
        QTest::newRow("a pipe") << "pipe"_ba;
        QTest::newRow("the folder as a name") << "."_ba;
        QTest::newRow("memory of the process") << "*/_ORT_MEM_ADDR_/*"_ba;
        QTest::newRow("not there") << "missing.bin"_ba;
        QTest::newRow("a name with a zero byte") << QByteArray("link.bin\0x", 10);
    }

    void nothingOutsideIsRead()
    {
        QFETCH(QByteArray, location);
        QTemporaryDir outer;
        QFile secret(outer.filePath(u"secret.bin"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(bytesOfPoints());
        secret.close();
        const smallmodels::Folder folder(smallmodels::network({.external = location.toStdString()}));
        QVERIFY(QDir(folder.path()).mkdir(u"inner"_s));
        QVERIFY(QFile::copy(secret.fileName(), folder.pathOf("inner/secret.bin")));
        QVERIFY(QFile::link(secret.fileName(), folder.pathOf("link.bin")));
        QCOMPARE(::mkfifo(folder.pathOf("pipe").toLocal8Bit().constData(), 0600), 0);
        const auto model = OnnxModel::open(folder.path());
        QVERIFY(!model);
        QVERIFY2(model.error().detail.contains(u"model.onnx keeps weights in this file"_s),
                 qPrintable(model.error().detail));
    }

    void weightsOfANodeMustBeInTheModel()
    {
        OnnxWriter writer;
        writer.input("input_ids", OnnxWriter::int64, {"texts", "tokens"});
        writer.externalConstant("points", {smallmodels::words, smallmodels::labels}, "model.onnx_data");
        writer.node("Gather", {"points", "input_ids"}, {"logits"});
        writer.output("logits", OnnxWriter::float32, {"texts", "tokens", 2});
        const smallmodels::Folder folder(writer.model());
        folder.put("model.onnx_data", bytesOfPoints());
        const auto model = OnnxModel::open(folder.path());
        QVERIFY(!model);
        QVERIFY2(model.error().detail.contains(u"all weights in one file"_s), qPrintable(model.error().detail));
    }

    void aLinkIsNoFileOfTheModel_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("model.onnx") << "model.onnx"_ba;
        QTest::newRow("model.toml") << "model.toml"_ba;
        QTest::newRow("tokenizer.json") << "tokenizer.json"_ba;
    }

    void aLinkIsNoFileOfTheModel()
    {
        QFETCH(QByteArray, name);
        const smallmodels::Folder good;
        const smallmodels::Folder folder;
        QVERIFY(QFile::remove(folder.pathOf(name)));
        QVERIFY(QFile::link(good.pathOf(name), folder.pathOf(name)));
        const auto model = OnnxModel::open(folder.path());
        QVERIFY(!model);
        QCOMPARE(model.error().kind, Failure::Kind::BadInput);
        QCOMPARE(model.error().where, folder.pathOf(name));
        QVERIFY(model.error().detail.contains(u"is a link"_s));
    }

    void whatIsMissingIsSaid()
    {
        QCOMPARE(OnnxModel::open(u"/nowhere/at/all"_s).error().kind, Failure::Kind::NotFound);
        for (const char *const name : {"model.onnx", "model.toml", "tokenizer.json"}) {
            const smallmodels::Folder folder;
            QVERIFY(QFile::remove(folder.pathOf(name)));
            const auto model = OnnxModel::open(folder.path());
            QVERIFY(!model);
            QCOMPARE(model.error().kind, Failure::Kind::NotFound);
            QCOMPARE(model.error().where, folder.pathOf(name));
        }
    }

    void aModelThatIsTooLargeIsNotRead()
    {
        const smallmodels::Folder folder;
        const auto model = OnnxModel::open(folder.path(), {.networkBytes = 100});
        QVERIFY(!model);
        QCOMPARE(model.error().where, folder.pathOf("model.onnx"));
        QVERIFY(model.error().detail.contains(u"at most 100"_s));
        QVERIFY(!OnnxModel::open(folder.path(), {.modelBytes = 1000}));
    }

    void aFileThatIsCutOffIsRefused()
    {
        const smallmodels::Folder folder;
        const QByteArray whole = smallmodels::network();
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            folder.put("model.onnx", whole.first(length));
            const auto model = OnnxModel::open(folder.path());
            QVERIFY2(!model, qPrintable(QString::number(length)));
            QCOMPARE(model.error().where, folder.pathOf("model.onnx"));
        }
    }

    /// Whatever the bytes, there is a model or a Failure.
    void brokenBytesAreAFailure()
    {
        const smallmodels::Folder folder;
        QRandomGenerator random(5);
        for (const auto &[name, whole] :
             {std::pair("model.onnx", smallmodels::network()), std::pair("model.toml", smallmodels::labelMap()),
              std::pair("tokenizer.json", smallmodels::tokenizer())}) {
            for (int round = 0; round < 300; ++round) {
                QByteArray broken = whole;
                for (int i = 0; i < 3; ++i)
                    broken[random.bounded(broken.size())] = static_cast<char>(random.bounded(256));
                folder.put(name, broken);
                const auto model = OnnxModel::open(folder.path());
                const classify::Passage passages[] = {{"so bad"}};
                if (model)
                    (void)(*model)->classify(std::span<const classify::Passage>(passages));
            }
            folder.put(name, whole);
        }
        QVERIFY(OnnxModel::open(folder.path()));
    }

    void bytesThatAreNoModelAreRefused()
    {
        const smallmodels::Folder folder;
        for (const QByteArray &bytes : {""_ba, "{}"_ba, "ORTM"_ba, QByteArray("\x18\0\0\0ORTM", 8),
                                        QByteArray(1000, '\0'), QByteArray(1000, '\xff'), QByteArray("\x3b\x3c", 2)}) {
            folder.put("model.onnx", bytes);
            const auto model = OnnxModel::open(folder.path());
            QVERIFY(!model);
            QCOMPARE(model.error().kind, Failure::Kind::BadInput);
        }
    }
};

QTEST_GUILESS_MAIN(TestModelFolder)
#include "tst_modelfolder.moc"
