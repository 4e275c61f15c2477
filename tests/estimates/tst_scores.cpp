#include "app/estimates/scores.h"

#include <QTest>

using namespace estimates;

class TestScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probabilitiesComeBackToOnePartInSixtyFiveThousand()
    {
        const Scores scores{.prompt = {{0.0F, 0.25F, 1.0F}}, .output = {{0.999F, 0.5F, 0.1234F}}};
        const QByteArray bytes = toBytes(scores, 3);
        QCOMPARE(bytes.size(), 12);
        for (const int part : {0, 1}) {
            const auto back = fromBytes(bytes, part);
            QVERIFY(back);
            const std::vector<float> &was = part == 0 ? *scores.prompt : *scores.output;
            for (size_t i = 0; i < was.size(); ++i) {
                QVERIFY(std::abs(back->at(i) - was[i]) <= 1.0F / 65534);
                QCOMPARE(oneFromBytes(bytes, part, i), std::optional(back->at(i)));
            }
        }
    }

    void aTextThatIsNotThereHasNoProbabilities()
    {
        const QByteArray bytes = toBytes({.prompt = {}, .output = {{0.5F, 1.0F}}}, 2);
        QVERIFY(!fromBytes(bytes, 0));
        QVERIFY(fromBytes(bytes, 1));
        QVERIFY(!oneFromBytes(bytes, 0, 1));
    }

    void whatIsCutShortIsNotRead() { QVERIFY(!oneFromBytes(QByteArray(6, '\1'), 1, 1)); }
};

QTEST_APPLESS_MAIN(TestScores)
#include "tst_scores.moc"
