#include "ui/dossier/comparebar.h"

#include "ui/registry/dayfield.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

namespace ui {

CompareBar::CompareBar(QWidget *parent)
    : QWidget(parent)
    , m_dayLabel(new Text(TextSize::Body, Role::Muted, this))
    , m_day(new DayField({}, this))
    , m_earlierLabel(new Text(TextSize::Body, Role::Muted, this))
    , m_earlier(new DayField({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    layout->addWidget(m_dayLabel);
    layout->addWidget(m_day);
    layout->addWidget(m_earlierLabel);
    layout->addWidget(m_earlier);
    m_dayLabel->setBuddy(m_day);
    m_earlierLabel->setBuddy(m_earlier);
    for (DayField *field : {m_day, m_earlier}) {
        field->setFixedWidth(9 * fontMetrics().height());
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            if (!field->isUnclear()) // not while it is being typed
                Q_EMIT changed();
        });
    }
    retranslate();
}

QDate CompareBar::day() const
{
    return m_day->day();
}

QDate CompareBar::earlier() const
{
    return m_earlier->day();
}

void CompareBar::setDay(QDate day)
{
    m_day->setDay(day);
}

void CompareBar::setEarlier(QDate day)
{
    m_earlier->setDay(day);
}

void CompareBar::retranslate()
{
    m_dayLabel->setText(tr("As of"));
    m_day->setPlaceholderText(tr("now"));
    m_day->setAccessibleName(tr("Day as of which the dossier is seen (Asia/Shanghai); empty: now"));
    m_day->setToolTip(m_day->accessibleName());
    m_earlierLabel->setText(tr("changes since"));
    m_earlier->setPlaceholderText(tr("YYYY-MM-DD"));
    m_earlier->setAccessibleName(tr("Earlier day; what changed since is shown in place of the dossier"));
    m_earlier->setToolTip(m_earlier->accessibleName());
}

} // namespace ui
