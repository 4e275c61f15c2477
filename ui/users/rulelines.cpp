#include "ui/users/rulelines.h"

#include "ui/shell/localised.h"
#include "ui/users/userwords.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>

namespace ui {

RuleLines::RuleLines(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::around);
    m_grid->setVerticalSpacing(space::inside);
    m_grid->setColumnStretch(2, 1);
}

void RuleLines::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (item->widget())
            item->widget()->deleteLater();
    }
}

void RuleLines::addLine(const users::Rule &rule, const users::RuleState &state)
{
    const int line = m_grid->rowCount();
    auto *badge = new StatusBadge(this);
    badge->setStatus(state.isReached         ? Role::Negative
                         : state.counted > 0 ? Role::Attention
                                             : Role::Good,
                     ruleStateText(rule, state));
    badge->setToolTip(localised(rule.title));
    auto *proposal = new Text(TextSize::Body, Role::Text, this);
    if (state.isReached)
        proposal->setText(tr("proposed: %1").arg(measureText(rule.setting.proposes)));
    auto *source = new Text(TextSize::Small, Role::Muted, this);
    source->setElided(Qt::ElideRight);
    source->setText(calendar::confirmWithCounsel(rule.confidence)
                        ? tr("%1 · confirm with counsel").arg(localised(rule.source))
                        : localised(rule.source));
    m_grid->addWidget(badge, line, 0);
    m_grid->addWidget(proposal, line, 1);
    m_grid->addWidget(source, line, 2);
}

void RuleLines::setStates(const std::vector<users::Rule> &rules, const std::vector<users::RuleState> &states)
{
    clear();
    for (size_t i = 0; i < rules.size() && i < states.size(); ++i) {
        if (rules[i].setting.isOn)
            addLine(rules[i], states[i]);
    }
}

} // namespace ui
