#include "app/estimates/bringing.h"
#include "app/estimates/estimatestore.h"
#include "app/pictures/judging.h"
#include "tests/onnx/smallmodels.h"
#include "tests/pictures/picturestore.h"

#include <QTest>

using namespace estimates;
using namespace Qt::StringLiterals;

/// Models of pictures over stored generations.
class TestPictureJudging : public QObject
{
    Q_OBJECT

    /// Says "red" of pictures that are red: 10 (mean red - 1/2) as log-odds.
    static QByteArray network()
    {
        constexpr int64_t side = 8;
        const int64_t flat[] = {1, 3};
        const float ten[] = {10, 0, 0};
        const float minus[] = {-5};
        OnnxWriter writer;
        writer.input("pixels", OnnxWriter::float32, {"n", 3, side, side});
        writer.weights("flat", {2}, std::span<const int64_t>(flat));
        writer.weights("ten", {3, 1}, std::span<const float>(ten));
        writer.weights("minus", {1}, std::span<const float>(minus));
        writer.node("GlobalAveragePool", {"pixels"}, {"pooled"});
        writer.node("Reshape", {"pooled", "flat"}, {"mean"});
        writer.node("MatMul", {"mean", "ten"}, {"times"});
        writer.node("Add", {"times", "minus"}, {"logits"});
        writer.output("logits", OnnxWriter::float32, {"n", 1});
        return writer.model();
    }

    static QByteArray map()
    {
        return R"(format = 1
kind = "image"
name = "red"
version = "1"
licence = "CC0-1.0"
head = "sigmoid"
labels = ["red"]
[[category]]
name = "red"
labels = ["red"]
risks = ["A.1.f"]
threshold = 0.5
[image]
width = 8
height = 8
layout = "NCHW"
)";
    }

    static QImage plain(const QColor &colour)
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    }

    struct Store : PictureStore
    {
        Store()
        {
            const auto brought = classifierAt(folder.path());
            if (!brought)
                qFatal("%s", qPrintable(brought.error().detail));
            id = ClassifierStore(database, journal).add(*brought).value();
        }
        Result<JudgingReport> judge() { return pictures::judgeWaiting(onWriter); }

        smallmodels::Folder folder{network(), map(), {}};
        ClassifierId id{};
    };

private Q_SLOTS:
    void picturesThatReachTheThresholdFlagTheirGeneration()
    {
        Store store;
        const GenerationId red = store.add(plain(Qt::red));
        const GenerationId blue = store.add(plain(Qt::blue));
        const auto judged = store.judge();
        QVERIFY2(judged, judged ? "" : qPrintable(judged.error().detail));
        QCOMPARE(judged->generations, 2);
        const auto found = estimates::estimates(store.database, red).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].part, 1); // it is of the output
        QVERIFY(found[0].probability > 0.98);
        QCOMPARE(store.flag(red)->estimates, 1);
        QVERIFY(!store.flag(blue));
        QCOMPARE(store.judge()->generations, 0);
    }

    void onePictureIsEnoughAndABrokenOneSaysNothing()
    {
        Store store;
        const GenerationId generation = store.add(plain(Qt::blue));
        const QByteArray red = drawn::encoded(plain(Qt::red), "png");
        store.database.run("INSERT INTO picture (sha256, size, bytes) VALUES (?, ?, ?)", Sha256::of(red),
                           qint64(red.size()), red);
        store.database.run("INSERT INTO generation_picture (generation_id, number, is_output, picture_id, url,"
                           " media_type) SELECT ?, 1, 1, max(id), '', '' FROM picture",
                           generation);
        const GenerationId broken = store.add(QByteArray("\x89PNG nothing"));
        QVERIFY(store.judge());
        QVERIFY(store.flag(generation));
        QVERIFY(!store.flag(broken));
        QCOMPARE(waitingFor(store.database, registeredClassifier(store.database, store.id).value()).value(), 0);
    }

    void inTextTheModelHasNoSay()
    {
        Store store;
        store.add(plain(Qt::red));
        const auto judged = estimates::judgeWaiting(store.onWriter);
        QVERIFY(judged);
        QCOMPARE(judged->generations, 0);
    }

    /// The optional pack of the project: what is shipped can be brought.
    void theOptionalModelOfThePackagesCanBeBrought()
    {
        const QString folder = qEnvironmentVariable("VERMILION_SOURCE") + u"/packaging/models/nsfw-mobilenetv2"_s;
        const auto brought = classifierAt(folder);
        QVERIFY2(brought, brought ? "" : qPrintable(brought.error().detail));
        QCOMPARE(brought->kind, ClassifierKind::OnnxPicture);
    }
};

QTEST_APPLESS_MAIN(TestPictureJudging)
#include "tst_picturejudging.moc"
