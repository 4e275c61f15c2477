#include "tests/ui/pageworkspace.h"
#include "ui/quality/agreementmodel.h"
#include "ui/quality/auditsamplemodel.h"
#include "ui/quality/confusionmodel.h"
#include "ui/quality/qualitywords.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace ui;
using review::Disposition;
using review::Rating;

class TestQualityModels : public QObject
{
    Q_OBJECT

    /// With common blanks.
    static QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' '); }

    static QString cell(const QAbstractItemModel &model, int row, int column)
    {
        return plain(model.index(row, column).data().toString());
    }

    static Rating rating(int generation, const QString &officer, Disposition disposition, const QString &risk = {},
                         bool isBlind = false)
    {
        return {.generation = GenerationId(generation),
                .officer = officer,
                .disposition = disposition,
                .risk = risk,
                .isBlind = isBlind};
    }

    static review::OfficerAgreement agreement()
    {
        return review::officerAgreement({rating(1, u"officer-a"_s, Disposition::Illegal, u"A.1.f"_s),
                                         rating(1, u"officer-b"_s, Disposition::Illegal, u"A.1.f"_s, true),
                                         rating(2, u"officer-a"_s, Disposition::Illegal, u"A.1.f"_s),
                                         rating(2, u"officer-b"_s, Disposition::NotAProblem),
                                         rating(3, u"officer-a"_s, Disposition::NotAProblem),
                                         rating(3, u"officer-b"_s, Disposition::NotAProblem)});
    }

    static review::Audit audit(qint64 decided, qint64 problems)
    {
        review::Audit audit{.sample = {.id = review::AuditSampleId(4),
                                       .at = PageWorkspace::start,
                                       .actor = u"officer-a"_s,
                                       .population = 10'000,
                                       .size = 300,
                                       .held = 300,
                                       .decided = decided,
                                       .problems = problems},
                            .flags = {.flagged = 100, .decided = 100, .confirmed = 90}};
        audit.missed = measure::missed(audit.sample.outcome(), audit.flags);
        return audit;
    }

private Q_SLOTS:
    void initTestCase() { knowledge(); }

    void agreementIsListedWithItsIntervals()
    {
        AgreementModel model(knowledge().taxonomy);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setAgreement(agreement());
        QCOMPARE(model.rowCount(), 7); // problem, blind, disposition and two of them, class and one of them
        QCOMPARE(cell(model, 0, AgreementModel::What), u"A problem or none"_s);
        QCOMPARE(cell(model, 0, AgreementModel::Units), u"3"_s);
        QVERIFY(cell(model, 0, AgreementModel::Agree).startsWith(u"67 % ("_s));
        QVERIFY(cell(model, 0, AgreementModel::Coefficient).startsWith(u"0.44 ("_s));
        QCOMPARE(model.index(6, AgreementModel::What).data(RiskRole).toString(), u"A.1.a"_s);
    }

    void aCoefficientThatIsNotDefinedIsADashAndSaysWhy()
    {
        AgreementModel model(knowledge().taxonomy);
        model.setAgreement(agreement());
        QCOMPARE(cell(model, 1, AgreementModel::What), u"The same, double-blind only"_s);
        QCOMPARE(cell(model, 1, AgreementModel::Coefficient), u"–"_s);
        QVERIFY(!model.index(1, AgreementModel::Coefficient).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void officersAreNamedOnlyWhenPairsAreAskedFor()
    {
        AgreementModel model(knowledge().taxonomy);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAgreement(agreement());
        const auto named = [&] {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (cell(model, row, AgreementModel::What).contains(u"officer-"_s))
                    return true;
            }
            return false;
        };
        QVERIFY(!named());
        model.setShowsPairs(true);
        QVERIFY(named());
        model.setShowsPairs(false);
        QVERIFY(!named());
    }

    void theConfusionShowsOnlyDispositionsThatOccur()
    {
        ConfusionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(agreement().confusion);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(cell(model, 0, 0), u"Illegal"_s);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Not a problem"_s);
        QCOMPARE(cell(model, 0, 1), u"1"_s);
        QCOMPARE(cell(model, 0, 2), u"1"_s);
        QCOMPARE(cell(model, 1, 1), u"0"_s);
        QCOMPARE(cell(model, 1, 2), u"1"_s);
    }

    void aSampleIsARow()
    {
        AuditSampleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAudits({audit(100, 3)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, AuditSampleModel::Drawn), u"2026-09-21"_s);
        QCOMPARE(cell(model, 0, AuditSampleModel::Read), u"100 / 300"_s);
        QCOMPARE(cell(model, 0, AuditSampleModel::Missed), u"3.0 % (0.62 %–8.5 %)"_s);
    }

    void anAuditIsToldWithItsInterval()
    {
        const QString text = plain(auditText(audit(100, 3)));
        QVERIFY2(text.contains(u"About 300 of 10,000"_s), qPrintable(text));
        QVERIFY2(text.contains(u"between 62 and 852"_s), qPrintable(text));
        QVERIFY2(text.contains(u"The detectors find 23 %"_s), qPrintable(text)); // 90 of 390
        QVERIFY(auditBasis(audit(100, 3)).contains(u"200 not read yet"_s));
    }

    void tooFewAreCalledTooFew()
    {
        const QString text = plain(auditText(audit(10, 0)));
        QVERIFY2(text.startsWith(u"Too few"_s), qPrintable(text));
        QVERIFY(!text.contains(u"The detectors find"_s));
        QVERIFY(!auditText(audit(0, 0)).contains(u'%'));
    }

    void aShareIsFinerWhereItIsSmall()
    {
        QCOMPARE(plain(percentText(0)), u"0 %"_s);
        QCOMPARE(plain(percentText(0.00421)), u"0.42 %"_s);
        QCOMPARE(plain(percentText(0.0421)), u"4.2 %"_s);
        QCOMPARE(plain(percentText(0.421)), u"42 %"_s);
        QCOMPARE(plain(percentText(std::numeric_limits<double>::quiet_NaN())), u"–"_s);
    }

    void everyFindingOfDriftHasItsWords()
    {
        const auto text = [](measure::Tally earlier, measure::Tally recent) {
            return plain(driftText({review::Watched::WavedAside, measure::drift(earlier, recent)}));
        };
        QCOMPARE(text({5, 10}, {5, 10}),
                 u"Flags are no problem: too few to tell, 10 before and 10 now of 30 that are needed in each"_s);
        QCOMPARE(text({30, 60}, {33, 60}), u"Flags are no problem: 50 % before, 55 % now"_s);
        QVERIFY(text({10, 100}, {50, 100}).contains(u"changed from 10 % to 50 %"_s));
    }
};

QTEST_MAIN(TestQualityModels)
#include "tst_quality_models.moc"
