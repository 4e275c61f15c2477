#include "ui/registry/statusdaybar.h"

#include "ui/registry/dayfield.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

StatusDayBar::StatusDayBar(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_label(new Text(TextSize::Body, Role::Muted, this))
    , m_day(new DayField(today, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_label);
    row->addWidget(m_day);
    m_label->setBuddy(m_day);
    m_day->setObjectName(u"statusDay"_s);
    m_day->setFixedWidth(9 * fontMetrics().height());
    m_back = addJump(u"monthBack"_s);
    m_now = addJump(u"today"_s);
    m_forth = addJump(u"monthForth"_s);
    m_end = addJump(u"yearsEnd"_s);
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        if (!m_day->isUnclear()) // not while it is being typed
            Q_EMIT dayChanged();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { setDay(day().addMonths(-1)); });
    connect(m_now, &QPushButton::clicked, this, [this] { setDay(m_today); });
    connect(m_forth, &QPushButton::clicked, this, [this] { setDay(day().addMonths(1)); });
    connect(m_end, &QPushButton::clicked, this, [this] {
        const QDate end(day().year(), 12, 31);
        setDay(day() == end ? end.addYears(1) : end);
    });
    retranslate();
}

QPushButton *StatusDayBar::addJump(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    layout()->addWidget(button);
    return button;
}

QDate StatusDayBar::day() const
{
    return m_day->day().isValid() ? m_day->day() : m_today;
}

void StatusDayBar::setDay(QDate day)
{
    m_day->setDay(day);
}

void StatusDayBar::setToday(QDate today)
{
    const bool follows = day() == m_today && today != m_today;
    m_today = today;
    const QSignalBlocker quiet(m_day);
    if (follows)
        m_day->setDay(today);
}

void StatusDayBar::retranslate()
{
    m_label->setText(tr("As of"));
    m_day->setAccessibleName(tr("Day as of which the status is seen (Asia/Shanghai)"));
    m_day->setToolTip(m_day->accessibleName());
    m_back->setText(tr("−1 month"));
    m_now->setText(tr("Today"));
    m_forth->setText(tr("+1 month"));
    m_end->setText(tr("Year's end"));
    m_end->setToolTip(tr("The last day of the year; once more: of the next"));
}

} // namespace ui
