// What narrows the queue on the Review page to some of the evidence: what rules found, what models alone flag, what is
// unsafe by its score. Each of them is a chip that can be taken off.
#include "app/estimates/tierbounds.h"
#include "app/workspace/session.h"
#include "ui/review/queuemodel.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/actions.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ui {

void ReviewPage::registerFilters(Actions &actions)
{
    using By = review::QueueFilter::By;
    const auto toggled = [this](By by) {
        review::QueueFilter filter = m_model->filter();
        filter.by = filter.by == by ? By::Anyone : by;
        setFilter(filter);
    };
    connect(actions.add({.id = u"review.byRules"_s,
                         .text = {"ui::ReviewPage", QT_TRANSLATE_NOOP("ui::ReviewPage", "Only what rules found")},
                         .icon = u"view-filter"_s},
                        this),
            &QAction::triggered, this, [toggled] { toggled(By::Rules); });
    connect(actions.add({.id = u"review.byModels"_s,
                         .text = {"ui::ReviewPage", QT_TRANSLATE_NOOP("ui::ReviewPage", "Only what models alone flag")},
                         .icon = u"view-filter"_s},
                        this),
            &QAction::triggered, this, [toggled] { toggled(By::ModelsAlone); });
    connect(actions.add({.id = u"review.unsafe"_s,
                         .text = {"ui::ReviewPage",
                                  QT_TRANSLATE_NOOP("ui::ReviewPage", "Only what is unsafe by its score")},
                         .icon = u"view-filter"_s},
                        this),
            &QAction::triggered, this, [this] {
                const auto bounds = estimates::tierBounds(m_session.reader());
                review::QueueFilter filter = m_model->filter();
                filter.leastScore = filter.leastScore > 0 || !bounds ? 0 : bounds->unsafe;
                setFilter(filter);
            });
}

} // namespace ui
