#include "tests/support/schema.h"
#include "ui/inspection/banner.h"
#include "ui/inspection/inspectiondialog.h"
#include "ui/inspection/inspectionmodel.h"
#include "ui/inspection/leavedialog.h"
#include "ui/inspection/seenwatcher.h"
#include "ui/inspection/summarydialog.h"
#include "ui/shell/page.h"
#include "ui/shell/shown.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

class TestInspections : public QObject
{
    Q_OBJECT

    static inspection::Session session()
    {
        return {.id = 1,
                .openedAt = EmptyStore::now,
                .openedBy = u"officer-a"_s,
                .mandate = {u"VJ-2026-0001"_s, u"Sample authority"_s, {u"0012"_s}, u"Art. 19"_s, u"2026-09-21 18:00"_s},
                .reason = u"yearly"_s,
                .scope = {},
                .endsAt = EmptyStore::now + 3'600'000};
    }

private Q_SLOTS:
    void theModelHoldsSessionsAndBundlesTheNewestFirst()
    {
        InspectionModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContent({session()},
                         {{.id = 1,
                           .number = u"VB-2026-0001"_s,
                           .at = EmptyStore::now + 1,
                           .mandate = {u"VB-2026-0001"_s, u"Other"_s, {}, u"Art. 19"_s, u"2026-12-31"_s},
                           .fileName = u"b.zip"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, InspectionModel::Number).data().toString(), u"VB-2026-0001"_s);
        QCOMPARE(model.sessionOf(0), 0);
        QCOMPARE(model.sessionOf(1), 1);
        QCOMPARE(model.index(1, InspectionModel::Authority).data().toString(), u"Sample authority"_s);
    }

    void aRecordIsSeenWhenAWidgetShowsItAndCanBeSeen()
    {
        QStackedWidget window;
        auto *first = new Page({.id = u"one"_s});
        auto *second = new Page({.id = u"two"_s});
        auto *sheet = new QWidget(second);
        window.addWidget(first);
        window.addWidget(second);
        window.show();
        SeenWatcher watcher(window);
        QSignalSpy seen(&watcher, &SeenWatcher::seen);
        tellShown(*sheet, u"incident/7"_s); // nobody sees that page yet
        QCOMPARE(seen.size(), 0);
        window.setCurrentWidget(second);
        QCOMPARE(seen.size(), 2);
        QVERIFY(seen.contains(QVariantList{u"two"_s, QString()}));
        QVERIFY(seen.contains(QVariantList{u"two"_s, u"incident/7"_s}));
        seen.clear();
        tellShown(*sheet, u"incident/8"_s);
        tellShown(*sheet, u"incident/8"_s); // it is there already
        tellShown(*sheet, {});
        QCOMPARE(seen.size(), 1);
        tellShown(*sheet, u"generation/1 generation/4"_s);
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen.front(), (QVariantList{u"two"_s, u"incident/8"_s}));
    }

    void theFormAsksForAllThatASessionNeeds()
    {
        InspectionDialog dialog({u"alpha"_s}, {}, {2026, 9, 21});
        QVERIFY(!dialog.button()->isEnabled());
        auto fields = dialog.findChildren<QLineEdit *>();
        fields.removeIf([](const QLineEdit *field) { return field->objectName() == u"qt_spinbox_lineedit"; });
        QCOMPARE(fields.size(), 7);
        const QStringList values{u"Sample authority"_s, u"0012，0013"_s,   u"Art. 19"_s, u"yearly"_s, u"alpha"_s,
                                 u"correct horse"_s,    u"correct horse"_s};
        for (qsizetype i = 0; i < values.size(); ++i) {
            QVERIFY(!dialog.button()->isEnabled());
            fields.at(i)->setText(values.at(i));
        }
        QVERIFY(dialog.button()->isEnabled());
        const inspection::OpenRequest request = dialog.request();
        QCOMPARE(request.mandate.inspectors, (QStringList{u"0012"_s, u"0013"_s}));
        QCOMPARE(request.scope.services, QStringList{u"alpha"_s});
        QCOMPARE(request.scope.to, startOfDay({2026, 9, 22}));
        QVERIFY(inspection::check(request.scope).has_value());
    }

    void theLineSaysForWhomOnWhatGroundAndUntilWhen()
    {
        const QString line = mandateLine(session().mandate);
        for (const char *part : {"VJ-2026-0001", "Sample authority", "0012", "Art. 19", "2026-09-21 18:00"})
            QVERIFY2(line.contains(QLatin1StringView(part)), part);
    }

    void toLeaveUnderThePolicyOfTwoAnotherAliasIsAskedFor()
    {
        auto one = session();
        one.leaving = inspection::Leaving::SecondOfficer;
        const LeaveDialog two(one, u"officer-a"_s);
        QVERIFY(two.officer().isEmpty());
        const LeaveDialog alone(session(), u"officer-a"_s);
        QCOMPARE(alone.officer(), u"officer-a"_s);
        QVERIFY(!alone.button()->isEnabled());
    }

    void theSummaryIsSavedWithWhatWasSeenAndTwoSignatures()
    {
        const inspection::Summary summary{.session = session(),
                                          .seen = {{u"generation/4"_s, false, EmptyStore::now, 2}},
                                          .firstEvent = 5,
                                          .lastEvent = 9,
                                          .head = u"9:00"_s};
        const QString html = summaryHtml(summary);
        QVERIFY(html.contains(u"generation/4") && html.contains(u"events 5 to 9") && html.count(u"____") >= 2);
        QVERIFY(html.contains(mandateLine(summary.session.mandate).toHtmlEscaped()));
        const QTemporaryDir folder;
        const SummaryDialog dialog(summary);
        QVERIFY(dialog.savePdf(folder.filePath(u"s.pdf"_s)));
    }
};

QTEST_MAIN(TestInspections)
#include "tst_inspections.moc"
