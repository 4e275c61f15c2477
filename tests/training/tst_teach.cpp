#include "app/classify/ngrammodel.h"
#include "app/training/choice.h"
#include "app/training/evaluation.h"
#include "app/training/fit.h"
#include "app/training/teach.h"
#include "tests/training/inventedrows.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace training;

/// Models made of rows that were invented.
class TestTeach : public QObject
{
    Q_OBJECT

    const std::vector<classify::Category> m_categories = InventedRows::categories();
    const Recipe m_recipe{.bits = 12, .passes = 3, .least = 2, .folds = 3};
    LabelledTable m_train = InventedRows(1).table(900, "train");
    LabelledTable m_held = InventedRows(2).table(300, "dev");

    Result<Taught> taught(const Recipe &recipe) const { return teach({m_train, m_held, m_categories, recipe}); }

private Q_SLOTS:
    void theSameSeedGivesTheSameBytes()
    {
        const QByteArray first = writeModel(taught(m_recipe)->model);
        QCOMPARE(writeModel(taught(m_recipe)->model), first);
        Recipe other = m_recipe;
        other.seed = 2;
        QVERIFY(writeModel(taught(other)->model) != first);
    }

    void whatIsTaughtIsLearned()
    {
        const Result<Taught> done = taught(m_recipe);
        QVERIFY(done);
        const classify::NgramModel model(done->model);
        const auto evaluation = evaluateModel(model, InventedRows(3).table(600, "test"), "test");
        QVERIFY(evaluation);
        for (const classify::Category &category : m_categories) {
            const Figures &figures = evaluation->figures.at(category.name).at({});
            QVERIFY(figures.averagePrecision.value > 0.98);
            QVERIFY(f1Of(figures.atThreshold).value > 0.9);
            QVERIFY(figures.calibrationError < 0.1);
        }
    }

    /// Rows that say nothing of "tool" must not move what the model thinks of it by a bit.
    void aLabelThatIsNotKnownTeachesNothing()
    {
        std::vector<Example> examples;
        for (const LabelledRow &row : m_train.rows)
            examples.push_back({row.text, 1, row.positive & 1U});
        std::vector<const Example *> all;
        for (const Example &example : examples)
            all.push_back(&example);
        const auto model = fit(all, m_categories, m_recipe);
        QVERIFY(model);
        QCOMPARE(model->heads[1].base, (std::array<double, classify::roles>{}));
        QVERIFY(std::ranges::all_of(model->rows, [](const classify::WeightRow &row) { return row.bytes[1] == 0; }));
        QVERIFY(std::ranges::any_of(model->rows, [](const classify::WeightRow &row) { return row.bytes[0] != 0; }));
    }

    /// Every fruit is in a prompt, and no prompt is without. But which roles a source has says nothing of other texts.
    void theRoleIsNoEvidence()
    {
        const Result<Taught> done = taught(m_recipe);
        QVERIFY(done);
        for (const classify::Head &head : done->model.heads)
            QVERIFY(std::ranges::count(head.base, head.base[0]) == std::ssize(head.base));
    }

    /// They say nothing of how texts are that nobody wrote for it.
    void ownTextsAreLearnedFromButChooseNothing()
    {
        LabelledTable own = InventedRows(4).table(60, "train");
        for (LabelledRow &row : own.rows) {
            row.text = "umbrella " + row.text;
            row.known = row.positive = 2;
        }
        const auto with = teach({m_train, m_held, m_categories, m_recipe, &own});
        const auto without = taught(m_recipe);
        QVERIFY(with && without);
        QCOMPARE(with->rows, without->rows + 60);
        QCOMPARE(with->positivesOfChoice, without->positivesOfChoice);
        const classify::Passage passages[] = {{"umbrella"}};
        const auto score = [&](const Taught &of) {
            return classify::NgramModel(of.model).scores(passages).value()[0][1];
        };
        QVERIFY(score(*with) > score(*without) + 1);
    }

    /// A row goes to the n-gram that tells most, not to the one that stands in most texts.
    void rowsBelongToTheNGramsThatTellMost()
    {
        Recipe narrow = m_recipe;
        narrow.bits = 10;
        const auto evaluated = [&](const Recipe &recipe) {
            const classify::NgramModel model(taught(recipe)->model);
            const auto evaluation = evaluateModel(model, InventedRows(3).table(600, "test"), "test");
            return evaluation->figures.at(u"fruit"_s).at({}).averagePrecision.value;
        };
        QVERIFY(evaluated(narrow) > evaluated(m_recipe) - 0.02);
    }

    void aCategoryWithFewPositivesGetsNoThreshold()
    {
        LabelledTable train = m_train;
        LabelledTable held = m_held;
        int left = fewestPositives - 1;
        for (LabelledTable *table : {&train, &held}) {
            for (LabelledRow &row : table->rows) {
                if (row.is(1) && left-- <= 0)
                    row.known = 1;
            }
        }
        const auto done = teach({train, held, m_categories, m_recipe});
        QVERIFY(done);
        QCOMPARE(done->positivesOfChoice[1], qint64(fewestPositives - 1));
        QVERIFY(done->model.heads[1].category.threshold > 1);
        QVERIFY(done->model.heads[0].category.threshold < 1);
    }

    void aTextThatIsHeldBackIsNotLearnedFrom()
    {
        LabelledTable held = m_held;
        LabelledRow row = m_train.rows[5];
        row.split = "public_eval";
        std::ranges::transform(row.text, row.text.begin(),
                               [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
        held.rows.push_back(row);
        const auto done = teach({m_train, held, m_categories, m_recipe});
        QVERIFY(done);
        QVERIFY(done->dropped >= 1);
        QCOMPARE(done->rows + done->dropped, std::ssize(m_train.rows));
    }

    void rowsForReportsOnlyAreNeverLearnedFrom()
    {
        for (const char *split : {"public_eval", "test"}) {
            LabelledTable train = m_train;
            train.rows[3].split = split;
            const auto done = teach({train, m_held, m_categories, m_recipe});
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Failure::Kind::BadInput);
        }
    }

    /// What reports show must not have moved what they are about.
    void rowsForReportsMoveNothing()
    {
        LabelledTable held = m_held;
        for (const char *split : {"test", "public_eval"}) {
            LabelledTable more = InventedRows(9).table(50, split);
            for (LabelledRow &row : more.rows) {
                row.text += " other words";
                held.rows.push_back(std::move(row));
            }
        }
        const auto done = teach({m_train, held, m_categories, m_recipe});
        QVERIFY(done);
        QCOMPARE(writeModel(done->model), writeModel(taught(m_recipe)->model));
    }

    void aStoppedTrainingSaysSo()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto done = teach({m_train, m_held, m_categories, m_recipe}, {}, stop.get_token());
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Failure::Kind::Cancelled);
    }

    /// The unified table, where it is at hand: no text to learn from is one that only reports may look at.
    void noTrainingTextIsOneOfThePublicEvaluation()
    {
        const QString folder = qEnvironmentVariable("VERMILION_SOURCE") + u"/../shared/data/unified/"_s;
        if (!QFile::exists(folder + u"train.jsonl.gz"_s))
            QSKIP("the shared data are not at hand");
        const auto train = readTable(folder + u"train.jsonl.gz"_s, m_categories);
        const auto held = readTable(folder + u"eval.jsonl.gz"_s, m_categories);
        QVERIFY(train && held);
        std::set<std::string> reported;
        for (const LabelledRow &row : held->rows) {
            if (row.split == "public_eval")
                reported.insert(row.text);
        }
        QVERIFY(!reported.empty());
        for (const LabelledRow &row : train->rows) {
            QVERIFY2(!reported.contains(row.text), row.source.c_str());
            QCOMPARE(row.split, std::string("train"));
        }
    }
};

QTEST_GUILESS_MAIN(TestTeach)
#include "tst_teach.moc"
