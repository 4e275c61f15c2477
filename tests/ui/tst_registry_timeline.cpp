#include "ui/registry/timelinechart.h"
#include "ui/registry/timelinetext.h"
#include "ui/shell/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;
using registry::YearMark;

/// The year above the status.
class TestRegistryTimeline : public QObject
{
    Q_OBJECT

    static YearMark mark(YearMark::Kind kind, QDate from, QDate to = {})
    {
        return {.kind = kind,
                .from = from,
                .to = to.isValid() ? to : from,
                .what = {u"办理"_s, u"File it"_s},
                .item = RegistryItemId(7),
                .itemName = u"chat"_s,
                .conservative = {}};
    }

    static registry::YearPlan plan()
    {
        return {.year = 2026,
                .asOf = QDate(2026, 2, 24),
                .isCovered = true,
                .holidays = {{QDate(2026, 2, 15), QDate(2026, 2, 23)}},
                .rows = {{.service = ServiceId(1),
                          .name = u"chat"_s,
                          .marks = {mark(YearMark::Kind::Validity, {2026, 1, 1}, {2026, 12, 31}),
                                    mark(YearMark::Kind::Due, {2026, 3, 2}), mark(YearMark::Kind::Due, {2026, 5, 14})}},
                         {.service = {},
                          .name = {},
                          .marks = {mark(YearMark::Kind::Window, {2026, 1, 1}, {2026, 3, 31}),
                                    mark(YearMark::Kind::Expected, {2026, 4, 1})}}}};
    }

    struct Shown
    {
        TimelineChart chart;
        QSignalSpy days{&chart, &TimelineChart::dayChosen};
        QSignalSpy opened{&chart, &TimelineChart::activated};

        Shown()
        {
            chart.resize(1000, chart.sizeHint().height());
            chart.setPlan(plan());
            chart.setDay(QDate(2026, 2, 24));
        }
    };

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void keysMoveTheDay_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QDate>("day");
        QTest::newRow("a day on") << int(Qt::Key_Right) << 0 << QDate(2026, 2, 25);
        QTest::newRow("a day back") << int(Qt::Key_Left) << 0 << QDate(2026, 2, 23);
        QTest::newRow("to the next mark") << int(Qt::Key_Right) << int(Qt::ControlModifier) << QDate(2026, 3, 2);
        QTest::newRow("no mark before") << int(Qt::Key_Left) << int(Qt::ControlModifier) << QDate();
        QTest::newRow("a month on") << int(Qt::Key_PageDown) << 0 << QDate(2026, 3, 24);
        QTest::newRow("a month back") << int(Qt::Key_PageUp) << 0 << QDate(2026, 1, 24);
        QTest::newRow("the year's first day") << int(Qt::Key_Home) << 0 << QDate(2026, 1, 1);
        QTest::newRow("the year's last day") << int(Qt::Key_End) << 0 << QDate(2026, 12, 31);
    }

    void keysMoveTheDay()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QDate, day);
        Shown shown;
        QTest::keyClick(&shown.chart, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(shown.days.size(), day.isValid() ? 1 : 0);
        if (day.isValid())
            QCOMPARE(shown.days.front().front().toDate(), day);
    }

    void returnOpensTheMarkOfTheRowNearestToTheDay()
    {
        Shown shown;
        QTest::keyClick(&shown.chart, Qt::Key_Return);
        QCOMPARE(shown.opened.takeFirst(), QVariantList({0, 1})); // 2026-03-02
        QTest::keyClick(&shown.chart, Qt::Key_Down);
        QTest::keyClick(&shown.chart, Qt::Key_Return);
        QCOMPARE(shown.opened.takeFirst(), QVariantList({1, 1})); // the bar is passed over
        QTest::keyClick(&shown.chart, Qt::Key_Up);
        shown.chart.setDay(QDate(2026, 12, 1));
        QTest::keyClick(&shown.chart, Qt::Key_Return);
        QCOMPARE(shown.opened.takeFirst(), QVariantList({0, 2})); // none comes after: the last
    }

    void aClickOnAMarkOpensItAndOneBesideItMovesTheDay()
    {
        Shown shown;
        const QRectF may = shown.chart.markRect(0, 2);
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, may.center().toPoint());
        QCOMPARE(shown.opened.takeFirst(), QVariantList({0, 2}));
        QVERIFY(shown.days.isEmpty());
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, (may.center() + QPointF(60, 0)).toPoint());
        QCOMPARE(shown.days.size(), 1);
        QVERIFY(shown.days.front().front().toDate() > QDate(2026, 5, 20));
    }

    void theWholeYearIsSaidInWords()
    {
        Shown shown;
        const QString text = shown.chart.accessibleDescription();
        QVERIFY2(text.contains(u"chat: "_s), qPrintable(text));
        QVERIFY(text.contains(u"2026-03-02, own target: File it · chat"_s));
        QVERIFY(text.contains(u"The whole company: 2026-01-01 to 2026-03-31, window: File it"_s));
        QVERIFY(shown.chart.readout().contains(u"2026-02-24"_s));
    }

    void aRowOfManyMarksIsSaidInPart()
    {
        registry::YearPlan many{.year = 2026, .asOf = QDate(2026, 1, 1), .holidays = {}, .rows = {{}}};
        for (int i = 0; i < 20; ++i)
            many.rows[0].marks.push_back(mark(YearMark::Kind::Due, QDate(2026, 1, 1).addDays(i)));
        QVERIFY(planText(many, 12).endsWith(u"8 more"_s));
    }

    void marksStandInTheirMonthAtAnyWidth()
    {
        Shown shown;
        for (const int width : {400, 1000, 2400}) {
            shown.chart.resize(width, 200);
            QVERIFY(shown.chart.markRect(0, 1).left() < shown.chart.markRect(0, 2).left());
            QVERIFY(shown.chart.markRect(0, 2).right() < width);
            QVERIFY(shown.chart.markRect(0, 0).width() > 0.5 * width);
        }
    }

    void everySchemeAndSizeIsPainted_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << int(Scheme::Light) << 1.0;
        QTest::newRow("dark at 200 %") << int(Scheme::Dark) << 2.0;
        QTest::newRow("high contrast") << int(Scheme::HighContrast) << 1.0;
    }

    void everySchemeAndSizeIsPainted()
    {
        QFETCH(int, scheme);
        QFETCH(double, scale);
        Theme::apply(*qApp, Scheme(scheme), scale);
        Shown shown;
        shown.chart.resize(1000, shown.chart.sizeHint().height());
        const QImage image = shown.chart.grab().toImage();
        const QPoint at = shown.chart.markRect(0, 1).topLeft().toPoint() + QPoint(1, 5);
        QVERIFY(image.pixelColor(at) != image.pixelColor(at - QPoint(20, 0))); // a mark stands there
        Theme::apply(*qApp, Scheme::Light);
    }

    void anEmptyPlanTakesNoKeys()
    {
        TimelineChart chart;
        QSignalSpy days(&chart, &TimelineChart::dayChosen);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(days.isEmpty());
        chart.grab();
    }
};

QTEST_MAIN(TestRegistryTimeline)
#include "tst_registry_timeline.moc"
