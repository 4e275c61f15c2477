#include "ui/models/thresholdchart.h"
#include "ui/models/tierbar.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

class TestModelsThresholds : public QObject
{
    Q_OBJECT

    static estimates::CategoryCurves curves()
    {
        estimates::CategoryCurves all;
        for (int i = 0; i < 100; ++i) {
            all.workload.add(static_cast<float>(i) / 100, false);
            all.decided.push_back({i / 100.0, i >= 60});
        }
        return all;
    }

private Q_SLOTS:
    void theLineIsMovedByKeyboard()
    {
        ThresholdChart chart;
        chart.resize(700, 300);
        chart.setCurves(curves());
        chart.setThreshold(0.5);
        chart.show();
        chart.setFocus();
        QSignalSpy moved(&chart, &ThresholdChart::thresholdMoved);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(moved.last().first().toDouble(), 0.51);
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(std::abs(moved.last().first().toDouble() - 0.41) < 1e-9);
        QVERIFY(chart.accessibleDescription().contains(u"59"_s)); // generations from 0.41 on
    }

    void aThresholdThatIsNeverReachedStandsAtTheEdge()
    {
        ThresholdChart chart;
        chart.setCurves(curves());
        chart.setThreshold(2);
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(std::abs(chart.threshold() - 0.99) < 1e-9);
    }

    void boundsInTheWrongOrderCannotBeUsed()
    {
        TierBar bar;
        bar.setBounds({0.3, 0.8});
        auto boxes = bar.findChildren<QDoubleSpinBox *>();
        auto *button = bar.findChild<QPushButton *>();
        QVERIFY(!button->isEnabled());
        boxes[0]->setValue(0.9);
        QVERIFY(!button->isEnabled());
        boxes[0]->setValue(0.4);
        QVERIFY(button->isEnabled());
        QSignalSpy wanted(&bar, &TierBar::boundsWanted);
        button->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<estimates::TierBounds>(), (estimates::TierBounds{0.4, 0.8}));
    }
};

QTEST_MAIN(TestModelsThresholds)
#include "tst_models_thresholds.moc"
