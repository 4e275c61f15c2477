#include "ui/filing/officiallistsbar.h"

#include "ui/registry/dayfield.h"
#include "ui/shell/localised.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ui {

OfficialListsBar::OfficialListsBar(const filing::ListTable &lists, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_lists(lists)
    , m_today(today)
    , m_list(new QComboBox(this))
    , m_label(new Text(TextSize::Body, Role::Muted, this))
    , m_day(new DayField(today, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    layout->addWidget(m_list);
    layout->addWidget(m_label);
    layout->addWidget(m_day);
    m_label->setBuddy(m_day);
    m_day->setFixedWidth(9 * fontMetrics().height());
    for (const filing::List &list : m_lists.lists)
        m_list->addItem(QString(), list.id);
    connect(m_list, &QComboBox::currentIndexChanged, this, &OfficialListsBar::changed);
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        if (!m_day->isUnclear()) // not while it is being typed
            Q_EMIT changed();
    });
    retranslate();
}

QString OfficialListsBar::list() const
{
    return m_list->currentData().toString();
}

void OfficialListsBar::setList(const QString &id)
{
    if (const int at = m_list->findData(id); at >= 0)
        m_list->setCurrentIndex(at);
}

QDate OfficialListsBar::day() const
{
    return m_day->day().isValid() ? m_day->day() : m_today;
}

void OfficialListsBar::setDay(QDate day)
{
    m_day->setDay(day);
}

void OfficialListsBar::setToday(QDate today)
{
    const bool follows = day() == m_today && today != m_today;
    m_today = today;
    const QSignalBlocker quiet(m_day);
    if (follows)
        m_day->setDay(today);
}

void OfficialListsBar::retranslate()
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->setItemText(i, localised(m_lists.lists.at(static_cast<size_t>(i)).title));
    m_list->setAccessibleName(tr("Which official list"));
    m_label->setText(tr("As of"));
    m_day->setAccessibleName(tr("Day as of which the lists are seen"));
}

} // namespace ui
