#include "app/training/teach.h"

#include "app/classify/ngrammodel.h"
#include "app/text/fold.h"
#include "app/training/choice.h"
#include "app/training/fit.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace training {

namespace {

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
        Taught taught{.rows = std::ssize(m_examples), .dropped = m_dropped};
        taught.positivesOfChoice = choose(model->heads, choice);
        taught.model = std::move(*model);
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
            m_examples.push_back({.folded = std::move(folded), .known = row.known, .positive = row.positive});
        }
        if (m_rows.empty())
            return fail(Failure::Kind::BadInput, u"there are no rows to learn from"_s, m_lesson.train.name);
        addOwn(held);
        return {};
    }

    void addOwn(const std::unordered_set<std::string> &held)
    {
        if (m_lesson.own == nullptr)
            return;
        for (const LabelledRow &row : m_lesson.own->rows) {
            std::string folded = text::fold(row.text).text;
            if (held.contains(folded))
                continue;
            m_examples.push_back({.folded = std::move(folded),
                                  .known = row.known,
                                  .positive = row.positive,
                                  .times = static_cast<float>(m_lesson.recipe.own)});
        }
    }

    template <typename Includes>
    Result<classify::Model> fitTo(Includes &&includes, unsigned before)
    {
        std::vector<const Example *> examples;
        for (size_t i = 0; i < m_examples.size(); ++i) {
            if (i >= m_rows.size() || includes(*m_rows[i]))
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

    const Lesson &m_lesson;
    ProgressSink m_progress;
    std::stop_token m_stop;
    std::vector<const LabelledRow *> m_rows; ///< to learn from and to judge
    std::vector<Example> m_examples;         ///< the same, folded, and behind them our own
    qint64 m_dropped = 0;
};

} // namespace

Result<Taught> teach(const Lesson &lesson, const ProgressSink &progress, const std::stop_token &stop)
{
    return Teaching(lesson, progress, stop).run();
}

} // namespace training
