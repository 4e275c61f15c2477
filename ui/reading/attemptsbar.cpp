#include "ui/reading/attemptsbar.h"

#include "app/search/queryparts.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr std::ptrdiff_t aside = 2; ///< links to this many attempts before and behind the one that is shown

QToolButton *link(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    QFont underlined = font(TextSize::Small);
    underlined.setUnderline(true);
    button->setFont(underlined);
    return button;
}

} // namespace

AttemptsBar::AttemptsBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new Text(TextSize::Small, Role::Text, this))
    , m_row(new QHBoxLayout(this))
    , m_all(link(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::inside);
    m_row->addWidget(m_text);
    m_row->addWidget(m_all);
    m_row->addStretch(1);
    connect(m_all, &QToolButton::clicked, this, [this] { Q_EMIT queryWanted(m_query); });
    hide();
}

void AttemptsBar::setItem(const Item &item)
{
    for (QToolButton *old : std::exchange(m_links, {})) {
        old->hide();
        old->deleteLater();
    }
    const auto shown = std::ranges::find(item.attempts, item.generation, &ItemAttempt::generation);
    const std::ptrdiff_t place = shown - item.attempts.begin();
    const bool isTriedAgain = item.attempts.size() > 1;
    m_text->setText(isTriedAgain ? tr("Attempt %1 of %2").arg(place + 1).arg(item.attempts.size())
                                 : tr("One call of a trace"));
    for (size_t i = 0; isTriedAgain && i < item.attempts.size(); ++i) {
        const std::ptrdiff_t distance = static_cast<std::ptrdiff_t>(i) - place;
        if (distance != 0 && std::abs(distance) <= aside)
            addLink(item.attempts[i], i + 1);
    }
    addTrace(item);
    setVisible(isTriedAgain || item.traceSize > 1);
}

void AttemptsBar::addLink(const ItemAttempt &attempt, size_t number)
{
    QToolButton *button = link(this);
    button->setText(tr("%1 %2", "attempt: its number, what became of it").arg(number).arg(attempt.outcome));
    QStringList facts{QStringLiteral("G-%1").arg(qint64(attempt.generation))};
    if (attempt.at)
        facts << shanghaiText(*attempt.at);
    facts << attempt.model;
    facts.removeAll(QString());
    button->setToolTip(facts.join(QStringLiteral(" · ")));
    button->setAccessibleName(tr("Go to attempt %1, %2").arg(number).arg(attempt.outcome));
    connect(button, &QToolButton::clicked, this,
            [this, generation = attempt.generation] { Q_EMIT attemptWanted(generation); });
    m_row->insertWidget(1 + static_cast<int>(m_links.size()), button);
    m_links.push_back(button);
}

/// The attempts of a request that names no trace are found by its request id.
void AttemptsBar::addTrace(const Item &item)
{
    const bool hasTrace = item.traceSize > 1;
    const auto found = hasTrace ? static_cast<int>(item.traceSize) : static_cast<int>(item.attempts.size());
    m_query = hasTrace ? search::fieldPart(search::Field::Trace, item.traceId)
                       : search::fieldPart(search::Field::Request, item.requestId);
    m_all->setText(hasTrace ? tr("all %Ln of the trace", nullptr, found)
                            : tr("all %Ln of the request", nullptr, found));
    m_all->setToolTip(m_query);
    m_all->setAccessibleName(m_all->text());
}

QString AttemptsBar::text() const
{
    return m_text->text();
}

} // namespace ui
