#include "app/base/hash.h"
#include "app/detect/taxonomy.h"
#include "app/report/exportdraft.h"
#include "app/report/reportfont.h"
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
        const Draft draft = exportDraft(f.database, f.store, {.incident = id, .path = f.path, .now = f.moment}).value();
        QCOMPARE(draft.sha256, Sha256::ofFile(f.path).value());
        QVERIFY(!draft.missing.empty());

        const QString hex = QString::fromLatin1(draft.sha256.toHex());
        const auto events = incident::caseFile(f.database, id).value().events;
        QCOMPARE(events.back().kind, incident::IncidentEvent::Kind::Report);
        QCOMPARE(events.back().subject, hex);
        QCOMPARE(events.back().note, QStringLiteral("draft.pdf"));
        QVERIFY(f.lastJournalBody("report.drafted").contains(hex));
    }

    void aDraftThatIsRefusedLeavesNoFileAndNoRecord()
    {
        Fixture f;
        const IncidentId id = f.open(incident::Kind::Network);
        QCOMPARE(exportDraft(f.database, f.store, {.incident = id, .path = f.path}).error().kind,
                 Failure::Kind::Refused);
        QCOMPARE(exportDraft(f.database, f.store, {.incident = IncidentId(9), .path = f.path}).error().kind,
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
        QVERIFY(!exportDraft(f.database, f.store, {.incident = id, .path = f.path, .now = f.moment}));
        QVERIFY(!QFile::exists(f.path));
    }

    void aClosedCaseMayStillBeDrafted()
    {
        Fixture f;
        const IncidentId id = f.open();
        const auto steps = f.store.procedure().stepsFor(incident::Kind::Content);
        for (const incident::Step &step : steps) {
            if (step.waivable)
                f.store.waiveStep(id, step.id, QStringLiteral("理由")).value();
        }
        f.store.close(id).value();
        QVERIFY(exportDraft(f.database, f.store,
                            {.incident = id, .language = Language::English, .path = f.path, .now = f.moment}));
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
