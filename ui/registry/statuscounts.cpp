#include "ui/registry/statuscounts.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/badges.h"

#include <QEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Role roleOf(StatusCut cut)
{
    switch (cut) {
    case StatusCut::Late:
    case StatusCut::Missing:
    case StatusCut::Expired:
    case StatusCut::Returned: return Role::Negative;
    case StatusCut::Due:
    case StatusCut::Provisional:
    case StatusCut::Display: return Role::Attention;
    case StatusCut::InForce: return Role::Good;
    case StatusCut::Pending:
    case StatusCut::Preparing:
    case StatusCut::Changing: return Role::Information;
    case StatusCut::Ended:
    case StatusCut::NotRequired: return Role::Muted;
    }
    return Role::Text;
}

} // namespace

StatusCounts::StatusCounts(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i < statusCuts; ++i) {
        const auto cut = static_cast<StatusCut>(i);
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setObjectName(u"cut-"_s + cutId(cut));
        connect(button, &QToolButton::toggled, this, [this, cut](bool isOn) {
            isOn ? void(m_chosen.insert(cut)) : void(m_chosen.erase(cut));
            Q_EMIT changed();
        });
        m_buttons[static_cast<size_t>(i)] = button;
    }
    retranslate();
}

void StatusCounts::setStatuses(const std::vector<registry::ItemStatus> &statuses)
{
    for (int i = 0; i < statusCuts; ++i)
        m_counts[static_cast<size_t>(i)] = static_cast<int>(std::ranges::count_if(statuses, [&](const auto &status) {
            return fallsUnder(status, static_cast<StatusCut>(i));
        }));
    retranslate();
}

void StatusCounts::setChosen(const std::set<StatusCut> &cuts)
{
    m_chosen = cuts;
    for (int i = 0; i < statusCuts; ++i) {
        const QSignalBlocker quiet(m_buttons[static_cast<size_t>(i)]);
        m_buttons[static_cast<size_t>(i)]->setChecked(cuts.contains(static_cast<StatusCut>(i)));
    }
    retranslate();
}

QString StatusCounts::chosenText() const
{
    QStringList texts;
    for (const StatusCut cut : m_chosen)
        texts.append(cutText(cut));
    return texts.join(u", "_s);
}

void StatusCounts::show(StatusCut cut)
{
    QToolButton *shown = button(cut);
    shown->setText(cutText(cut) + u' ' + QString::number(count(cut)));
    shown->setIcon(icon(statusIcon(roleOf(cut)), roleOf(cut)));
    shown->setAccessibleName(tr("%1: %n item(s)", nullptr, count(cut)).arg(cutText(cut)));
    shown->setToolTip(tr("Show only these"));
    shown->setVisible(count(cut) > 0 || m_chosen.contains(cut));
}

void StatusCounts::retranslate()
{
    setAccessibleName(tr("How many stand how"));
    for (int i = 0; i < statusCuts; ++i)
        show(static_cast<StatusCut>(i));
    updateGeometry();
    arrange(width(), true);
}

int StatusCounts::arrange(int width, bool isReal) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (QToolButton *button : m_buttons) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + space::inside;
            line = 0;
        }
        if (isReal)
            button->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + space::inside;
        line = std::max(line, size.height());
    }
    return y + line;
}

int StatusCounts::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize StatusCounts::sizeHint() const
{
    return {640, arrange(std::max(width(), 640), false)};
}

QSize StatusCounts::minimumSizeHint() const
{
    return {200, m_buttons.front()->sizeHint().height()};
}

void StatusCounts::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void StatusCounts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
