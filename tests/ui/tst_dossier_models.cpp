#include "tests/dossier/sampledossier.h"
#include "tests/ui/pageworkspace.h"
#include "ui/dossier/clausemodel.h"
#include "ui/dossier/differencemodel.h"
#include "ui/dossier/dossierlistmodel.h"
#include "ui/dossier/sheetmodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace ui;
using dossier::Section;

class TestDossierModels : public QObject
{
    Q_OBJECT

    dossier::Rulebook m_rules;

    ShownDossier shown(const dossier::Dossier &dossier) const
    {
        return {.dated = {.dossier = dossier}, .state = completenessOf(dossier, false, m_rules)};
    }

    static QString cell(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    static int rowOf(const QAbstractItemModel &model, const QString &text, int column = 0)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (cell(model, row, column) == text)
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_rules = dossier::loadRulebook().value();
    }

    void theListSaysHowCompleteEachDossierIs()
    {
        DossierListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(
            {{.model = {.id = registry::ModelId{1}, .name = u"a"_s}, .version = 2, .percent = 87, .missing = 1},
             {.model = {.id = registry::ModelId{2}, .name = u"b"_s}}});
        QCOMPARE(cell(model, 0, DossierListModel::Percent), u"87 %"_s);
        QCOMPARE(model.index(0, DossierListModel::Percent).data(StatusRole).toInt(), int(Role::Negative));
        QCOMPARE(cell(model, 1, DossierListModel::Percent), u"none"_s);
        QCOMPARE(model.rowOf(registry::ModelId{2}), 1);
        QCOMPARE(model.rowOf(registry::ModelId{3}), -1);
    }

    void theSheetShowsWhatIsEnteredAndWhatIsAskedForAndNothingElse()
    {
        SheetModel model(m_rules);
        const QAbstractItemModelTester tester(&model);
        model.show(shown(sampleDossier()));
        QCOMPARE(cell(model, model.rowOf(Section::Sources), SheetModel::Label), u"Training data"_s);
        const int proof = model.rowOf({.section = Section::Sources, .id = u"s1"_s, .field = u"proof"_s});
        QCOMPARE(cell(model, proof, SheetModel::Label), u"Proof of lawful source"_s);
        QCOMPARE(cell(model, proof, SheetModel::Value), u"contract"_s);
        const int document = model.rowOf({.section = Section::Sources, .id = u"s1"_s, .field = u"document"_s});
        QCOMPARE(cell(model, document, SheetModel::Value), u"missing"_s);
        QCOMPARE(model.index(document, SheetModel::Value).data(StatusRole).toInt(), int(Role::Attention));
        QCOMPARE(rowOf(model, u"Used for"_s), -1); // neither entered nor asked for
        QVERIFY(rowOf(model, u"Source s2 · refused (excluded)"_s) > 0);
    }

    void anEmptyListSaysSoAndIsWhereItsLackLeads()
    {
        SheetModel model(m_rules);
        const QAbstractItemModelTester tester(&model);
        model.show(shown({}));
        const int row = model.rowOf({.section = Section::Compute});
        QCOMPARE(model.rowAt(row).kind, SheetModel::Kind::Nothing);
        QCOMPARE(cell(model, row, SheetModel::Value), u"nothing entered"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void everythingThatAClauseLacksHasARow()
    {
        for (const dossier::Dossier &each : {dossier::Dossier{}, sampleDossier()}) {
            SheetModel model(m_rules);
            const ShownDossier now = shown(each);
            model.show(now);
            for (const dossier::ClauseState &state : now.state.clauses) {
                for (const dossier::Lack &lack : state.lacks)
                    QVERIFY2(model.rowOf(lack) >= 0, qPrintable(lack.path()));
            }
        }
    }

    void aClauseStandsWithHowMuchOfItIsAnswered()
    {
        ClauseModel model(m_rules);
        const QAbstractItemModelTester tester(&model);
        model.setState(completenessOf(sampleDossier(), false, m_rules));
        const int row = rowOf(model, u"Lawful source of data"_s);
        QCOMPARE(cell(model, row, ClauseModel::Filled), u"2 of 3"_s);
        QCOMPARE(cell(model, row, ClauseModel::State), u"Partial"_s);
        QCOMPARE(model.index(row, ClauseModel::State).data(StatusRole).toInt(), int(Role::Attention));
        QCOMPARE(cell(model, rowOf(model, u"Lawful base model"_s), ClauseModel::State), u"Not applicable"_s);
    }

    void differencesShowBothValuesInWords()
    {
        dossier::Dossier after = sampleDossier();
        after.sources[0].kind = dossier::SourceKind::Synthetic;
        after.notApplicable.emplace_back(u"compute"_s, u"none used"_s);
        DifferenceModel model(m_rules);
        const QAbstractItemModelTester tester(&model);
        model.show(sampleDossier(), after, {});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, DifferenceModel::Where), u"Training data · s1"_s);
        QCOMPARE(cell(model, 0, DifferenceModel::Before), u"Licensed"_s);
        QCOMPARE(cell(model, 0, DifferenceModel::After), u"Synthetic"_s);
        QCOMPARE(cell(model, 1, DifferenceModel::Where), u"Computing power"_s);
        QCOMPARE(cell(model, 1, DifferenceModel::After), u"none used"_s);
    }
};

QTEST_MAIN(TestDossierModels)
#include "tst_dossier_models.moc"
