#include "ui/registry/registryfilterbar.h"

#include "ui/registry/dayfield.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ui {

RegistryFilterBar::RegistryFilterBar(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_label(new Text(TextSize::Body, Role::Muted, this))
    , m_day(new DayField(today, this))
    , m_show(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    layout->addWidget(m_label);
    layout->addWidget(m_day);
    layout->addWidget(m_show);
    m_label->setBuddy(m_day);
    m_day->setFixedWidth(9 * fontMetrics().height());
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        if (!m_day->isUnclear()) // not while it is being typed
            Q_EMIT dayChanged();
    });
    connect(m_show, &QComboBox::activated, this, &RegistryFilterBar::showChanged);
    retranslate();
}

QDate RegistryFilterBar::day() const
{
    return m_day->day().isValid() ? m_day->day() : m_today;
}

RegistryModel::Show RegistryFilterBar::show() const
{
    return static_cast<RegistryModel::Show>(std::max(0, m_show->currentIndex()));
}

QString RegistryFilterBar::showText() const
{
    return m_show->currentText();
}

void RegistryFilterBar::setDay(QDate day)
{
    m_day->setDay(day);
}

void RegistryFilterBar::setToday(QDate today)
{
    const bool follows = day() == m_today && today != m_today;
    m_today = today;
    const QSignalBlocker quiet(m_day);
    if (follows)
        m_day->setDay(today);
}

void RegistryFilterBar::setShow(RegistryModel::Show show)
{
    m_show->setCurrentIndex(int(show));
    Q_EMIT showChanged();
}

void RegistryFilterBar::retranslate()
{
    const int show = std::max(0, m_show->currentIndex());
    const QSignalBlocker quiet(m_show);
    m_show->clear();
    m_show->addItems({tr("Everything"), tr("Needs action"), tr("In preparation or with the authority"), tr("In force"),
                      tr("Cancelled or not required")});
    m_show->setCurrentIndex(show);
    m_show->setAccessibleName(tr("Which rows are shown"));
    m_label->setText(tr("As of"));
    m_day->setAccessibleName(tr("Day as of which the register is seen (Asia/Shanghai)"));
    m_day->setToolTip(m_day->accessibleName());
}

} // namespace ui
