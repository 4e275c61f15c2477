#include "app/base/hash.h"
#include "tests/classify/smallmodel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace classify;

/// Models as files.
class TestModel : public QObject
{
    Q_OBJECT

    const QByteArray m_bytes = writeModel(SmallModel().know("sun and rain", 40, -7).model);

    /// The file after \a change, with a hash that fits it.
    template <typename Change>
    QByteArray changed(Change &&change) const
    {
        QByteArray bytes = m_bytes.chopped(32);
        change(bytes);
        return bytes + Sha256::of(bytes);
    }

    static Failure::Kind kindOf(const QByteArray &bytes)
    {
        const Result<Model> model = readModel(bytes, u"x"_s);
        if (model)
            qFatal("it was read");
        return model.error().kind;
    }

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        const Result<Model> model = readModel(m_bytes, u"x"_s);
        QVERIFY(model);
        QCOMPARE(model->bits, 12U);
        QCOMPARE(model->heads.size(), size_t{2});
        QCOMPARE(model->heads[0].category.risks, QStringList{u"A.1.f"_s});
        QCOMPARE(model->heads[0].base[1], -2.0);
        QCOMPARE(model->heads[1].slope, 2.0);
        QVERIFY(model->heads[1].category.isAnyRisk);
        QCOMPARE(model->card.value(u"note"_s).toString(), u"invented"_s);
        QCOMPARE(writeModel(*model), m_bytes);
    }

    void aFileThatIsCutAnywhereIsRefused()
    {
        for (qsizetype size = 8; size < m_bytes.size(); size += size < 1000 ? 1 : 997)
            QCOMPARE(kindOf(m_bytes.first(size)), Failure::Kind::Corrupt);
        QCOMPARE(kindOf(m_bytes + 'x'), Failure::Kind::Corrupt);
    }

    void aChangedByteIsNoticed()
    {
        for (qsizetype at = 24; at < m_bytes.size(); at += 1009) {
            QByteArray bytes = m_bytes;
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            QCOMPARE(kindOf(bytes), Failure::Kind::Corrupt);
        }
    }

    void somethingElseIsNoModel()
    {
        QCOMPARE(kindOf({}), Failure::Kind::BadInput);
        QCOMPARE(kindOf("{\"a\": 1}"), Failure::Kind::BadInput);
    }

    void aNewerFormatSaysSo()
    {
        QCOMPARE(kindOf(changed([](QByteArray &bytes) { bytes[8] = 2; })), Failure::Kind::TooNew);
    }

    void aHeaderThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no JSON") << QByteArray("{\"card\"") << QByteArray("[\"card\"");
        QTest::newRow("a scale of nothing") << QByteArray("\"scale\":0.125") << QByteArray("\"scale\":0.000");
        QTest::newRow("a risk that is no text") << QByteArray("[\"A.1.f\"]") << QByteArray("[1000000]");
        QTest::newRow("a field is missing") << QByteArray("\"slope\":2") << QByteArray("\"slape\":2");
        QTest::newRow("no name") << QByteArray("\"name\":\"a\"") << QByteArray("\"name\":\"\" ");
    }

    void aHeaderThatMakesNoSenseIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QVERIFY(m_bytes.contains(before));
        QCOMPARE(after.size(), before.size());
        QCOMPARE(kindOf(changed([&](QByteArray &bytes) { bytes.replace(before, after); })), Failure::Kind::Corrupt);
    }

    void nGramsOfAnotherKindAreRefused()
    {
        QCOMPARE(kindOf(changed([](QByteArray &bytes) { bytes.replace("\"ngrams\":2", "\"ngrams\":9"); })),
                 Failure::Kind::BadInput);
    }

    /// Sums rely on it: two of them must fit a byte.
    void aWeightOutOfBoundsIsRefused()
    {
        Model model = SmallModel().know("sun", 40, 0).model;
        const auto owned = std::ranges::find_if(model.rows, [](const WeightRow &row) { return row.print() != 0; });
        owned->bytes[0] = 64;
        QCOMPARE(kindOf(writeModel(model)), Failure::Kind::Corrupt);
        owned->bytes[0] = 63;
        QVERIFY(readModel(writeModel(model), u"x"_s));
        for (const int8_t mass : {0, 64, -1}) {
            owned->bytes[WeightRow::mass] = mass;
            QCOMPARE(kindOf(writeModel(model)), Failure::Kind::Corrupt);
        }
    }
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
