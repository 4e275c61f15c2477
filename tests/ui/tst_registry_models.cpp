#include "tests/ui/pageworkspace.h"
#include "ui/registry/comparesheet.h"
#include "ui/registry/dayfield.h"
#include "ui/registry/itemevent.h"
#include "ui/registry/itemsheet.h"
#include "ui/registry/partmodel.h"
#include "ui/registry/partrows.h"
#include "ui/registry/registryeventmodel.h"
#include "ui/registry/registrymodel.h"
#include "ui/registry/registrywords.h"
#include "ui/registry/stateline.h"
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
                           .state = State::Filed,
                           .grantedOn = day(2026, 2, 2)},
                          {.id = RegistryItemId(2),
                           .kind = u"icp_licence"_s,
                           .name = u"ICP"_s,
                           .number = u"B2-1"_s,
                           .state = State::Filed,
                           .grantedOn = day(2022, 1, 1),
                           .validUntil = day(2026, 12, 31)}}};
    }

    static void fill(RegistryModel &model, const registry::Register &registered, QDate on)
    {
        model.setRegister(registered, registry::statusOn(on, registered, knowledge().rules));
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
        QVERIFY(model.isHeading(0));
        QCOMPARE(cell(model, 0, RegistryModel::What), u"chat · Public in mainland China · App"_s);
        QVERIFY(cell(model, 1, RegistryModel::What).startsWith(u"No "_s)); // what is missing is the most pressing
        QCOMPARE(cell(model, 1, RegistryModel::Status), u"Missing"_s);
        const int filing = model.rowOf(RegistryItemId(1));
        QCOMPARE(cell(model, filing, RegistryModel::Status), u"In force"_s);
        const int licence = model.rowOf(RegistryItemId(2));
        QVERIFY(model.isHeading(licence - 1));
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
            QVERIFY(model.isHeading(row) || cell(model, row, RegistryModel::Status) != u"In force"_s);
    }

    void whatCounselHasToConfirmSaysSo()
    {
        RegistryModel model;
        registry::Register registered = sample();
        registered.items.push_back(
            {.id = RegistryItemId(3), .kind = u"culture_licence"_s, .name = u"c"_s, .state = State::Filed});
        fill(model, registered, day(2026, 9, 21));
        QCOMPARE(cell(model, model.rowOf(RegistryItemId(3)), RegistryModel::Mark), u"confirm with counsel"_s);
        QCOMPARE(cell(model, model.rowOf(RegistryItemId(1)), RegistryModel::Mark), QString());
    }

    void theSheetSaysWhyAndWarnsOfAnOddNumber()
    {
        registry::Register registered = sample();
        registered.items[0].number = u"12345"_s;
        const auto statuses = registry::statusOn(day(2026, 9, 21), registered, knowledge().rules);
        const QString sheet = itemSheet(statuses[0], &registered.items[0], registered);
        QVERIFY(sheet.contains(u"does not look like the numbers of its kind"_s));
        QVERIFY(sheet.contains(u"Art. 24"_s));
        registered.items[0].name = u"<script>"_s;
        QVERIFY(itemSheet(statuses[0], &registered.items[0], registered).contains(u"&lt;script&gt;"_s));
    }

    void modelsAndAlgorithmsStandBelowWithTheServicesThatUseThem()
    {
        registry::Register registered = sample();
        registered.models = {{.id = registry::ModelId(4), .name = u"model-x"_s},
                             {.id = registry::ModelId(5),
                              .name = u"model-y"_s,
                              .origin = registry::ModelOrigin::ThirdParty,
                              .filingNumber = u"Beijing-ModelY-20240101"_s}};
        registered.versions = {{.id = registry::ModelVersionId(1), .model = registry::ModelId(4), .version = u"1.3"_s}};
        registered.algorithms = {{.id = registry::AlgorithmId(7), .name = u"dialogue"_s}};
        registered.serviceModels = {{.service = ServiceId(1), .model = registry::ModelId(4)}};
        RegistryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, registered, day(2026, 9, 21));
        const int own = model.rowOf(registry::ModelId(4));
        QCOMPARE(cell(model, own - 1, RegistryModel::What), u"Models"_s);
        QVERIFY(model.isHeading(own - 1));
        QCOMPARE(cell(model, own, RegistryModel::What), u"model-x · 1.3"_s);
        QCOMPARE(cell(model, own, RegistryModel::NextDuty), u"chat"_s);
        QCOMPARE(cell(model, own + 1, RegistryModel::Number), u"Beijing-ModelY-20240101"_s);
        QCOMPARE(cell(model, own + 1, RegistryModel::NextDuty), u"no service"_s);
        const int algorithm = model.rowOf(registry::AlgorithmId(7));
        QCOMPARE(model.algorithm(algorithm)->name, u"dialogue"_s);
        QCOMPARE(cell(model, algorithm, RegistryModel::Status), u"Generation and synthesis"_s);
        QCOMPARE(model.service(algorithm), nullptr);
        model.setShow(RegistryModel::Show::NeedsAction); // they need none
        QCOMPARE(model.rowOf(registry::ModelId(4)), -1);
    }

    void eventsThatMoveAnItemAreNotOffered()
    {
        const registry::Kind *filing = knowledge().rules.kinds.find(u"algorithm_filing"_s);
        QCOMPARE(eventsFor(*filing).front(), EventKind::Change);
        QCOMPARE(eventsFor(*filing).back(), EventKind::Note);
        for (const EventKind moves :
             {EventKind::Submitted, EventKind::Granted, EventKind::Rejected, EventKind::Cancelled})
            QVERIFY(!std::ranges::contains(eventsFor(*filing), moves));
        const registry::Kind *licence = knowledge().rules.kinds.find(u"icp_licence"_s);
        QVERIFY(std::ranges::contains(eventsFor(*licence), EventKind::Renewed));
    }

    void partsAreShownWithTheNewestFirst()
    {
        PartModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTitles(submissionTitles());
        model.setRows(submissionRows(
            {{.id = registry::SubmissionId(1), .number = 1, .purpose = u"first"_s, .on = day(2026, 1, 2)},
             {.id = registry::SubmissionId(2),
              .number = 2,
              .purpose = u"change"_s,
              .on = day(2026, 3, 4),
              .fields = {{u"Main use"_s, u"chat"_s}}}}));
        QCOMPARE(model.index(0, 0).data().toString(), u"2"_s);
        QCOMPARE(model.index(0, 3).data().toString(), u"1 field(s) · 0 document(s)"_s);
        QCOMPARE(model.index(1, 2).data().toString(), u"First filing"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Handed in on"_s);
    }

    void aDocumentShowsItsRevisionAndHash()
    {
        const QByteArray hash = QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
        const auto rows = documentRows({{.id = registry::DocumentId(1),
                                         .name = u"a.pdf"_s,
                                         .kind = u"filing_form"_s,
                                         .sha256 = hash,
                                         .revision = 1},
                                        {.id = registry::DocumentId(2),
                                         .name = u"b.pdf"_s,
                                         .kind = u"filing_form"_s,
                                         .sha256 = hash,
                                         .revision = 2}});
        QCOMPARE(rows[0].id, 2); // the newest revision on top
        QCOMPARE(rows[0].cells[0], u"Filing form"_s);
        QCOMPARE(rows[0].cells[1], u"2"_s);
        QCOMPARE(rows[0].cells[3], u"00112233…eeff"_s);
        QVERIFY(rows[0].tips[3].contains(QString::fromLatin1(hash.toHex())));
    }

    void whatDiffersHasASignAWordAndALine()
    {
        const registry::Submission before{.number = 1,
                                          .purpose = u"first"_s,
                                          .on = day(2026, 1, 2),
                                          .fields = {{u"Use"_s, u"writing letters"_s},
                                                     {u"Form"_s, u"app"_s},
                                                     {u"Old"_s, u"x"_s}}};
        const registry::Submission after{.number = 2,
                                         .purpose = u"first"_s,
                                         .on = day(2026, 3, 4),
                                         .fields = {{u"Use"_s, u"writing poems"_s},
                                                    {u"Form"_s, u"app"_s},
                                                    {u"<New>"_s, u"y"_s}}};
        const CompareSheet all = compareSheet(before, after, {}, false);
        QCOMPARE(all.changed, 3);
        QVERIFY(all.html.contains(u"≠ changed"_s));
        QVERIFY(all.html.contains(u"+ added"_s));
        QVERIFY(all.html.contains(u"− left out"_s));
        QVERIFY(all.html.contains(u"writing <s>letter</s>s"_s)); // what both share stays plain
        QVERIFY(all.html.contains(u"writing <u>poem</u>s"_s));
        QVERIFY(all.html.contains(u"&lt;New&gt;"_s));
        QVERIFY(all.html.contains(u"= same"_s));
        QVERIFY(!compareSheet(before, after, {}, true).html.contains(u"= same"_s));
        QCOMPARE(compareSheet(before, before, {}, false).changed, 0);
    }

    void aPaperInAnotherRevisionDiffersToo()
    {
        const std::vector<registry::FilingDocument> papers{
            {.id = registry::DocumentId(1), .name = u"a.pdf"_s, .kind = u"filing_form"_s, .revision = 1},
            {.id = registry::DocumentId(2), .name = u"a.pdf"_s, .kind = u"filing_form"_s, .revision = 2}};
        const registry::Submission before{.number = 1, .purpose = u"first"_s, .documents = {registry::DocumentId(1)}};
        const registry::Submission after{.number = 2, .purpose = u"first"_s, .documents = {registry::DocumentId(2)}};
        QCOMPARE(compareSheet(before, after, papers, true).changed, 1);
        QCOMPARE(compareSheet(before, before, papers, true).changed, 0);
    }

    void theLineOfStatesNamesEachWithItsDay()
    {
        StateLine line;
        line.setSteps({{.word = u"Submitted"_s, .on = day(2026, 1, 14)}, {.word = u"Filed"_s, .on = day(2026, 2, 2)}});
        QCOMPARE(line.accessibleDescription(), u"Submitted 2026-01-14, Filed 2026-02-02"_s);
        QVERIFY(line.heightForWidth(60) > line.heightForWidth(600)); // what does not fit goes on below
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
