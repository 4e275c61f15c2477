#include "app/base/hash.h"
#include "app/detect/taxonomy.h"
#include "app/incident/entitlement.h"
#include "app/report/exportdraft.h"
#include "app/report/formats/reportfont.h"
#include "tests/report/samplecase.h"
#include "tests/support/schema.h"

#include <QFile>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace report;

class TestExportDraft : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        incident::IncidentStore store{database, journal, incident::readProcedure().value()};
        QTemporaryDir folder;
        QString path = folder.filePath(QStringLiteral("draft.pdf"));
        DraftKnowledge knowledge = loadDraftKnowledge().value();

        Result<Draft> draft(const DraftRequest &request)
        {
            return exportDraft({database, journal, knowledge}, request);
        }

        Fixture() { moment = sample::now; }

        IncidentId open(incident::Kind kind = incident::Kind::Content)
        {
            return store
                .openWith({.title = QStringLiteral("x"), .kind = kind, .discoveredAt = sample::found},
                          {sample::evidence(1), sample::evidence(2)})
                .value();
        }

        QString lastJournalBody(const char *kind) const
        {
            db::Statement row =
                database.prepare("SELECT body FROM audit_event WHERE kind = ? ORDER BY sequence DESC LIMIT 1");
            return row.with(std::string_view(kind)).next() ? row.text(0) : QString();
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFontDatabase::hasFamily(QLatin1StringView(fontFamily)))
            QSKIP("the font WenQuanYi Micro Hei is not installed");
    }

    void aDraftIsInTheCaseAndInTheJournalWithItsHash()
    {
        Fixture f;
        const IncidentId id = f.open();
        const Draft draft = f.draft({.subject = {.incident = id}, .path = f.path, .now = f.moment}).value();
        QCOMPARE(draft.sha256, Sha256::ofFile(f.path).value());
        QVERIFY(!draft.missing.empty());

        const QString hex = QString::fromLatin1(draft.sha256.toHex());
        const auto events = incident::caseFile(f.database, id).value().events;
        QCOMPARE(events.back().kind, incident::IncidentEvent::Kind::Report);
        QCOMPARE(events.back().subject, hex);
        QCOMPARE(events.back().note, QStringLiteral("draft.pdf"));
        QVERIFY(f.lastJournalBody("report.drafted").contains(hex));
    }

    void everyFormatIsExportedAndNamedInTheJournal()
    {
        Fixture f;
        const IncidentId id = f.open();
        for (const Format format : formats()) {
            const QString path = f.folder.filePath(QStringLiteral("draft.") + name(format));
            const Draft draft =
                f.draft({.subject = {.incident = id}, .path = path, .format = format, .now = f.moment}).value();
            QCOMPARE(draft.sha256, Sha256::ofFile(path).value());
            QVERIFY(
                f.lastJournalBody("report.drafted").contains(QStringLiteral("\"format\":\"%1\"").arg(name(format))));
        }
    }

    void aDraftThatIsRefusedLeavesNoFileAndNoRecord()
    {
        Fixture f;
        const IncidentId id = f.open(incident::Kind::Network);
        QCOMPARE(f.draft({.subject = {.incident = id}, .path = f.path}).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.draft({.subject = {.incident = IncidentId(9)}, .path = f.path}).error().kind,
                 Failure::Kind::NotFound);
        QVERIFY(!QFile::exists(f.path));
        QCOMPARE(f.lastJournalBody("report.drafted"), QString());
    }

    void aDraftThatCannotBeRecordedIsRemoved()
    {
        Fixture f;
        const IncidentId id = f.open();
        f.database.execute(
            "CREATE TEMP TRIGGER full BEFORE INSERT ON incident_event BEGIN SELECT RAISE(ABORT, 'full'); END");
        QVERIFY(!f.draft({.subject = {.incident = id}, .path = f.path, .now = f.moment}));
        QVERIFY(!QFile::exists(f.path));
    }

    void aClosedCaseMayStillBeDrafted()
    {
        Fixture f;
        const IncidentId id = f.open();
        const auto steps = f.store.procedure().stepsFor(incident::Incident{});
        incident::setEntitled(f.database, f.journal, incident::Entitled::Waive, f.journal.actor(), true,
                              QStringLiteral("lead"))
            .value();
        for (const incident::Step &step : steps) {
            if (step.waivable)
                f.store.waiveStep(id, step.id, QStringLiteral("理由")).value();
        }
        f.store.close(id).value();
        QVERIFY(f.draft({.subject = {.incident = id}, .language = Language::English, .path = f.path, .now = f.moment}));
    }

    void theRecordNamesTheKindOfReport()
    {
        Fixture f;
        const IncidentId id = f.open(incident::Kind::Network);
        f.draft({.kind = QStringLiteral("network-initial"), .subject = {.incident = id}, .path = f.path}).value();
        f.draft({.kind = QStringLiteral("network-supplement"), .subject = {.incident = id}, .path = f.path}).value();
        QCOMPARE(incident::caseFile(f.database, id).value().events.back().proof,
                 QStringLiteral("network-supplement 1"));
        QVERIFY(f.lastJournalBody("report.drafted").contains(QStringLiteral("\"kind\":\"network-supplement 1\"")));
    }

    void aReportOnAMonthIsJournaledWithoutACase()
    {
        Fixture f;
        const Draft draft = f.draft({.kind = QStringLiteral("monthly"),
                                     .subject = {.kind = SubjectKind::Month, .month = QDate(2026, 9, 1)},
                                     .path = f.path})
                                .value();
        QCOMPARE(draft.sha256, Sha256::ofFile(f.path).value());
        QVERIFY(f.lastJournalBody("report.drafted").contains(QString::fromLatin1(draft.sha256.toHex())));
        QCOMPARE(f.count("incident_event"), 0);
    }

    void aTextOfOnesOwnIsUsedIfItIsOfTheKind()
    {
        Fixture f;
        const IncidentId id = f.open();
        QString text = shippedText(QStringLiteral("content-incident"), Language::Chinese).value();
        DraftRequest request{.subject = {.incident = id}, .text = text, .path = f.path};
        QVERIFY(f.draft(request));
        request.text.replace(QStringLiteral("kind: content-incident"), QStringLiteral("kind: pi-authority"));
        QCOMPARE(f.draft(request).error().kind, Failure::Kind::BadInput);
        request.text.clear();
        request.kind = QStringLiteral("no-such-kind");
        QCOMPARE(f.draft(request).error().kind, Failure::Kind::NotFound);
    }

    void everyRiskOfTheTaxonomyHasAName()
    {
        const auto names = riskNames(detect::Taxonomy::load().value());
        QCOMPARE(names.size(), 31u);
        QCOMPARE(names.at(QStringLiteral("A.1.f")).zh, QStringLiteral("宣扬暴力、淫秽色情"));
    }
};

QTEST_MAIN(TestExportDraft)
#include "tst_exportdraft.moc"
