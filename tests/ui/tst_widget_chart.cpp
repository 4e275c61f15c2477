#include "app/base/resources.h"
#include "tests/support/patience.h"
#include "ui/widgets/chart.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

namespace {

ChartContent threeDays()
{
    return {.unit = QStringLiteral("flags"),
            .days = {QDate(2026, 11, 21), QDate(2026, 11, 22), QDate(2026, 11, 23)},
            .series = {{QStringLiteral("A.1"), RiskClass::A1, {10, 20, 5}},
                       {QStringLiteral("A.4"), RiskClass::A4, {30, 0, 40}}}};
}

QColor colourAt(QWidget &widget, QPoint place)
{
    QCoreApplication::processEvents();
    return widget.grab().toImage().pixelColor(place);
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

    std::unique_ptr<Chart> m_chart;

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void init()
    {
        Theme::apply(*qApp, Scheme::Light);
        m_chart = std::make_unique<Chart>();
        m_chart->resize(600, 320);
        m_chart->setTitle(QStringLiteral("Flags a day"));
        m_chart->setContent(threeDays());
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        QCoreApplication::processEvents();
    }

    void aClickNamesDayAndClass()
    {
        QSignalSpy activated(m_chart.get(), &Chart::activated);
        const QPoint place = m_chart->barCentre(2, 1);
        QWidget *plot = m_chart->childAt(place);
        QVERIFY(plot);
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->mapFrom(m_chart.get(), place));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0), QVariantList({2, 1}));
    }

    void aClickAboveTheBarsNamesTheDay()
    {
        QSignalSpy activated(m_chart.get(), &Chart::activated);
        const QPoint place(m_chart->barCentre(1, 0).x(), m_chart->barCentre(2, 1).y());
        QWidget *plot = m_chart->childAt(place);
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->mapFrom(m_chart.get(), place));
        QCOMPARE(activated.value(0), QVariantList({1, -1}));
    }

    void theKeyboardReachesEveryBar()
    {
        QSignalSpy activated(m_chart.get(), &Chart::activated);
        m_chart->setFocus(Qt::TabFocusReason);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Up, Qt::Key_Up, Qt::Key_Return})
            QTest::keyClick(m_chart.get(), key);
        QCOMPARE(activated.value(0), QVariantList({0, 1}));
    }

    void barsTakeTheColourOfTheScheme()
    {
        const QPoint place = m_chart->barCentre(2, 1);
        QTRY_COMPARE(colourAt(*m_chart, place), Theme(Scheme::Light).riskForeground(RiskClass::A4));
        Theme::apply(*qApp, Scheme::Dark);
        QTRY_COMPARE(colourAt(*m_chart, place), Theme(Scheme::Dark).riskForeground(RiskClass::A4));
        QCOMPARE(colourAt(*m_chart, QPoint(20, 5)), Theme(Scheme::Dark).color(Role::Base));
    }

    void theWholeChartIsThereAsText()
    {
        QCOMPARE(m_chart->content().asText(),
                 QStringLiteral("flags\tA.1\tA.4\n2026-11-21\t10\t30\n2026-11-22\t20\t0\n2026-11-23\t5\t40"));
        QCOMPARE(m_chart->accessibleDescription(), m_chart->content().asText());
        QCOMPARE(m_chart->accessibleName(), QStringLiteral("Flags a day"));
    }

    void aCellSaysWhatItHolds()
    {
        const ChartContent content = threeDays();
        QCOMPARE(content.describe({2, 1}), QStringLiteral("2026-11-23: 45 flags · A.4 40"));
        QCOMPARE(content.describe({1, -1}), QStringLiteral("2026-11-22: 20 flags"));
        QCOMPARE(content.highest(), 45);
        QCOMPARE(content.total(), 105);
    }

    void noDataIsSaidNotDrawn()
    {
        m_chart->setContent({.unit = QStringLiteral("flags")});
        QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("Nothing")));
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QTest::keyClick(m_chart.get(), Qt::Key_Return);
    }

    void missingValuesCountAsNone()
    {
        ChartContent content = threeDays();
        content.series[1].values = {1};
        QCOMPARE(content.value({2, 1}), 0);
        m_chart->setContent(content);
    }
};

QTEST_MAIN(TestChart)
#include "tst_widget_chart.moc"
