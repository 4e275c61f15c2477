#include "app/training/teach.h"

#include "app/classify/ngrammodel.h"
#include "app/measure/calibration.h"
#include "app/text/fold.h"
#include "app/training/evaluation.h"
#include "app/training/fit.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr double mostFalseAlarms = 0.01;

/// Rows that no fit has seen which judges them, and their log-odds by category.
struct Choice
{
    std::vector<const LabelledRow *> rows;
    std::vector<std::vector<double>> scores;
};

class Teaching
{
public:
    Teaching(const Lesson &lesson, ProgressSink progress, const std::stop_token &stop)
        : m_lesson(lesson)
        , m_progress(std::move(progress))
        , m_stop(stop)
    {
    }

    Result<Taught> run()
    {
        if (const Result<void> ready = prepare(); !ready)
            return failed(ready);
        Choice choice;
        for (unsigned fold = 0; fold < m_lesson.recipe.folds; ++fold) {
            if (const Result<void> judged = judgeFold(fold, choice); !judged)
                return failed(judged);
        }
        Result<classify::Model> model = fitTo([](const LabelledRow &) { return true; }, m_lesson.recipe.folds);
        if (!model)
            return failed(model);
        std::vector<const LabelledRow *> dev;
        for (const LabelledRow &row : m_lesson.held.rows) {
            if (row.split == "dev")
                dev.push_back(&row);
        }
        if (const Result<void> judged = judge(*model, dev, choice); !judged)
            return failed(judged);
        Taught taught{.model = std::move(*model), .rows = std::ssize(m_rows), .dropped = m_dropped};
        for (size_t i = 0; i < taught.model.heads.size(); ++i)
            taught.positivesOfChoice.push_back(choose(taught.model.heads[i], i, choice));
        return taught;
    }

private:
    Result<void> prepare()
    {
        std::unordered_set<std::string> held;
        for (const LabelledRow &row : m_lesson.held.rows)
            held.insert(text::fold(row.text).text);
        for (const LabelledRow &row : m_lesson.train.rows) {
            if (row.split == "public_eval" || row.split == "test")
                return fail(Failure::Kind::BadInput,
                            u"a row of split \"%1\" may not be learned from"_s.arg(QString::fromStdString(row.split)),
                            m_lesson.train.name);
            std::string folded = text::fold(row.text).text;
            if (held.contains(folded)) {
                ++m_dropped;
                continue;
            }
            m_rows.push_back(&row);
            m_examples.push_back(
                {.folded = std::move(folded), .role = size_t(row.role), .known = row.known, .positive = row.positive});
        }
        if (m_rows.empty())
            return fail(Failure::Kind::BadInput, u"there are no rows to learn from"_s, m_lesson.train.name);
        return {};
    }

    template <typename Includes>
    Result<classify::Model> fitTo(Includes &&includes, unsigned before)
    {
        std::vector<const Example *> examples;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (includes(*m_rows[i]))
                examples.push_back(&m_examples[i]);
        }
        const auto progress = [this, before](const Progress &of) {
            if (m_progress)
                m_progress({.done = before * of.total + of.done, .total = (m_lesson.recipe.folds + 1) * of.total});
        };
        return fit(examples, m_lesson.categories, m_lesson.recipe, progress, m_stop);
    }

    Result<void> judgeFold(unsigned fold, Choice &choice)
    {
        const unsigned folds = m_lesson.recipe.folds;
        const auto isOf = [=](const LabelledRow &row) { return row.group % folds == fold; };
        Result<classify::Model> model = fitTo([&](const LabelledRow &row) { return !isOf(row); }, fold);
        if (!model)
            return failed(model);
        std::vector<const LabelledRow *> rows;
        std::ranges::copy_if(m_rows, std::back_inserter(rows), [&](const LabelledRow *row) { return isOf(*row); });
        return judge(*model, rows, choice);
    }

    Result<void> judge(const classify::Model &model, const std::vector<const LabelledRow *> &rows, Choice &choice) const
    {
        std::vector<classify::Passage> passages;
        passages.reserve(rows.size());
        for (const LabelledRow *row : rows)
            passages.push_back({row->text, row->role});
        auto scores = classify::NgramModel(model).scores(passages, m_stop);
        if (!scores)
            return failed(scores);
        choice.rows.insert(choice.rows.end(), rows.begin(), rows.end());
        std::ranges::move(*scores, std::back_inserter(choice.scores));
        return {};
    }

    /// Calibrates \a head, category number \a category, and gives it its threshold; returns on how many positives.
    qint64 choose(classify::Head &head, size_t category, const Choice &choice) const
    {
        std::vector<measure::Scored> rows;
        for (size_t i = 0; i < choice.rows.size(); ++i) {
            if (choice.rows[i]->knows(category))
                rows.push_back({choice.scores[i][category], choice.rows[i]->is(category)});
        }
        const measure::Sigmoid sigmoid = measure::fitSigmoid(rows);
        head.slope = sigmoid.slope;
        head.offset = sigmoid.offset;
        const auto positives = std::ranges::count(rows, true, &measure::Scored::isSo);
        if (positives < fewestPositives) {
            head.category.threshold = 2;
            return positives;
        }
        std::vector<double> benign;
        for (size_t i = 0; i < choice.rows.size(); ++i) {
            if (choice.rows[i]->knows(category) && isBenignTalk(*choice.rows[i], m_lesson.categories.size()))
                benign.push_back(sigmoid(choice.scores[i][category]));
        }
        for (measure::Scored &row : rows)
            row.score = sigmoid(row.score);
        head.category.threshold =
            measure::bestThreshold(std::move(rows), measure::thresholdAt(mostFalseAlarms, std::move(benign)));
        return positives;
    }

    const Lesson &m_lesson;
    ProgressSink m_progress;
    std::stop_token m_stop;
    std::vector<const LabelledRow *> m_rows; ///< to learn from
    std::vector<Example> m_examples;         ///< the same, folded
    qint64 m_dropped = 0;
};

} // namespace

Result<Taught> teach(const Lesson &lesson, const ProgressSink &progress, const std::stop_token &stop)
{
    return Teaching(lesson, progress, stop).run();
}

} // namespace training
