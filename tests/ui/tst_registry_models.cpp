#include "tests/ui/pageworkspace.h"
#include "ui/registry/dayfield.h"
#include "ui/registry/itemevent.h"
#include "ui/registry/itemsheet.h"
#include "ui/registry/registryeventmodel.h"
#include "ui/registry/registrymodel.h"
#include "ui/registry/registrywords.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace ui;
using registry::State;
using EventKind = registry::RegistryEvent::Kind;

class TestRegistryModels : public QObject
{
    Q_OBJECT

    static constexpr QDate day(int year, int month, int of) { return QDate(year, month, of); }

    /// A public service with a filing in force, and a licence of the whole company that runs out soon.
    static registry::Register sample()
    {
        return {.services = {{.id = ServiceId(1), .name = u"chat"_s, .startedOn = day(2026, 1, 5)}},
                .items = {{.id = RegistryItemId(1),
                           .service = ServiceId(1),
                           .kind = u"algorithm_filing"_s,
                           .name = u"chat"_s,
                           .number = u"网信算备110108970550101240011号"_s,
                           .state = State::InForce,
                           .grantedOn = day(2026, 2, 2)},
                          {.id = RegistryItemId(2),
                           .kind = u"icp_licence"_s,
                           .name = u"ICP"_s,
                           .number = u"B2-1"_s,
                           .state = State::InForce,
                           .grantedOn = day(2022, 1, 1),
                           .validUntil = day(2026, 12, 31)}}};
    }

    static void fill(RegistryModel &model, const registry::Register &registered, QDate on)
    {
        model.setStatuses(registered.services, registry::statusOn(on, registered, knowledge().rules));
    }

    static QString cell(const RegistryModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void eachServiceStandsAboveItsThings()
    {
        RegistryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, sample(), day(2026, 9, 21));
        QVERIFY(model.isService(0));
        QCOMPARE(cell(model, 0, RegistryModel::What), u"chat · Public in mainland China · App or site"_s);
        QVERIFY(cell(model, 1, RegistryModel::What).startsWith(u"No "_s)); // what is missing is the most pressing
        QCOMPARE(cell(model, 1, RegistryModel::Status), u"Missing"_s);
        const int filing = model.rowOf(RegistryItemId(1));
        QCOMPARE(cell(model, filing, RegistryModel::Status), u"In force"_s);
        const int licence = model.rowOf(RegistryItemId(2));
        QVERIFY(model.isService(licence - 1));
        QCOMPARE(cell(model, licence - 1, RegistryModel::What), u"The whole company"_s);
        QCOMPARE(cell(model, licence, RegistryModel::ValidUntil), u"2026-12-31"_s);
        QVERIFY(!cell(model, licence, RegistryModel::DueOn).isEmpty());
    }

    void whatIsDueDependsOnTheDay()
    {
        RegistryModel model;
        fill(model, sample(), day(2026, 4, 15));
        QCOMPARE(cell(model, model.rowOf(RegistryItemId(2)), RegistryModel::Status),
                 u"Late"_s); // the yearly report was not given
        fill(model, sample(), day(2027, 2, 1));
        QCOMPARE(cell(model, model.rowOf(RegistryItemId(2)), RegistryModel::Status), u"Expired"_s);
    }

    void aFilterLeavesTheServicesOfWhatItFinds()
    {
        RegistryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, sample(), day(2026, 9, 21));
        model.setShow(RegistryModel::Show::Pending);
        QCOMPARE(model.rowCount(), 0);
        model.setShow(RegistryModel::Show::NeedsAction);
        QVERIFY(model.rowCount() > 1);
        QVERIFY(model.needingAction() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.isService(row) || cell(model, row, RegistryModel::Status) != u"In force"_s);
    }

    void whatCounselHasToConfirmSaysSo()
    {
        RegistryModel model;
        registry::Register registered = sample();
        registered.items.push_back(
            {.id = RegistryItemId(3), .kind = u"culture_licence"_s, .name = u"c"_s, .state = State::InForce});
        fill(model, registered, day(2026, 9, 21));
        QCOMPARE(cell(model, model.rowOf(RegistryItemId(3)), RegistryModel::Mark), u"confirm with counsel"_s);
        QCOMPARE(cell(model, model.rowOf(RegistryItemId(1)), RegistryModel::Mark), QString());
    }

    void theSheetSaysWhyAndWarnsOfAnOddNumber()
    {
        registry::Register registered = sample();
        registered.items[0].number = u"12345"_s;
        const auto statuses = registry::statusOn(day(2026, 9, 21), registered, knowledge().rules);
        const QString sheet = itemSheet(statuses[0], &registered.items[0]);
        QVERIFY(sheet.contains(u"does not look like the numbers of its kind"_s));
        QVERIFY(sheet.contains(u"Art. 24"_s));
        registered.items[0].name = u"<script>"_s;
        QVERIFY(itemSheet(statuses[0], &registered.items[0]).contains(u"&lt;script&gt;"_s));
    }

    void anEventChangesTheItem()
    {
        const registry::RegistryItem draft{.id = RegistryItemId(1), .kind = u"icp_licence"_s, .name = u"ICP"_s};
        const auto submitted = after(draft, {.kind = EventKind::Submitted, .on = day(2026, 3, 1)});
        QCOMPARE(submitted.state, State::Submitted);
        QCOMPARE(submitted.submittedOn, day(2026, 3, 1));
        const auto granted = after(
            submitted,
            {.kind = EventKind::Granted, .on = day(2026, 5, 1), .number = u"B2-9"_s, .validUntil = day(2031, 4, 30)});
        QCOMPARE(granted.state, State::InForce);
        QCOMPARE(granted.number, u"B2-9"_s);
        QCOMPARE(granted.validUntil, day(2031, 4, 30));
        QCOMPARE(after(granted, {.kind = EventKind::Renewed, .on = day(2031, 1, 1), .validUntil = day(2036, 4, 30)})
                     .validUntil,
                 day(2036, 4, 30));
        QCOMPARE(after(granted, {.kind = EventKind::Change, .on = day(2026, 6, 1)}), granted);
        QCOMPARE(after(granted, {.kind = EventKind::Cancelled, .on = day(2026, 6, 1)}).state, State::Cancelled);
    }

    void theLikeliestEventsAreOfferedFirst()
    {
        const registry::Kind *filing = knowledge().rules.kinds.find(u"algorithm_filing"_s);
        QCOMPARE(eventsFor(*filing, State::Submitted).front(), EventKind::Granted);
        QCOMPARE(eventsFor(*filing, State::InForce).front(), EventKind::Change);
        QCOMPARE(eventsFor(*filing, State::Draft).front(), EventKind::Submitted);
    }

    void historyShowsWhichClocksRun()
    {
        RegistryEventModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents({{.kind = EventKind::Change, .on = day(2026, 1, 1), .doneOn = day(2026, 1, 9)},
                         {.kind = EventKind::Change, .on = day(2026, 2, 1)},
                         {.kind = EventKind::Note, .on = day(2026, 3, 1)}});
        QCOMPARE(model.index(0, RegistryEventModel::What).data().toString(), u"Note"_s);
        QCOMPARE(model.index(0, RegistryEventModel::Done).data().toString(), QString());
        QCOMPARE(model.index(1, RegistryEventModel::Done).data().toString(), u"runs"_s);
        QCOMPARE(model.index(2, RegistryEventModel::Done).data().toString(), u"2026-01-09"_s);
    }

    void daysAreReadAsOfficersTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("ISO") << u"2026-11-23"_s << day(2026, 11, 23);
        QTest::newRow("digits") << u"20261123"_s << day(2026, 11, 23);
        QTest::newRow("slashes, short") << u" 2026/1/5 "_s << day(2026, 1, 5);
        QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
        QTest::newRow("another century") << u"1026-02-03"_s << QDate();
        QTest::newRow("half typed") << u"2026-1"_s << QDate();
    }

    void daysAreReadAsOfficersTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(DayField::parse(typed), day);
        DayField field;
        field.setText(typed);
        QCOMPARE(field.isUnclear(), !day.isValid());
    }

    void anArrowMovesADay()
    {
        DayField field(day(2026, 12, 31));
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.day(), day(2027, 1, 1));
        QTest::keyClick(&field, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(field.day(), day(2026, 12, 1));
    }
};

QTEST_MAIN(TestRegistryModels)
#include "tst_registry_models.moc"
