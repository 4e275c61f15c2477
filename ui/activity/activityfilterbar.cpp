#include "ui/activity/activityfilterbar.h"

#include "app/incident/casefilestore.h"
#include "ui/activity/eventwords.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

ActivityFilterBar::ActivityFilterBar(const db::Database &database, QWidget *parent)
    : QWidget(parent)
    , m_database(database)
    , m_group(new QComboBox(this))
    , m_about(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    layout->addWidget(m_group);
    layout->addWidget(m_about, 1);
    m_about->setClearButtonEnabled(true);
    m_about->setMinimumWidth(15 * fontMetrics().height());
    setFocusProxy(m_about);

    connect(m_group, &QComboBox::activated, this, &ActivityFilterBar::changed);
    connect(m_about, &QLineEdit::editingFinished, this, &ActivityFilterBar::changed);
    connect(m_about, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button
            Q_EMIT changed();
    });
    retranslate();
}

ActivityFilter ActivityFilterBar::filter() const
{
    ActivityFilter filter{.about = object()};
    for (const EventGroup &group : eventGroups()) {
        if (group.id == m_group->currentData().toString())
            filter.kinds = group.kinds;
    }
    return filter;
}

/// What was typed, as events name it: "G-42" -> "generation/42", a case's number -> "incident/7".
QString ActivityFilterBar::object() const
{
    QString typed = m_about->text().trimmed();
    if (typed.startsWith(u"G-", Qt::CaseInsensitive))
        return u"generation/"_s + typed.mid(2);
    if (typed.startsWith(u"VI-", Qt::CaseInsensitive)) {
        if (const auto found = incident::findIncident(m_database, typed.toUpper()))
            return u"incident/%1"_s.arg(qint64(found->id));
    }
    return typed;
}

QString ActivityFilterBar::text() const
{
    QStringList parts;
    if (m_group->currentIndex() > 0)
        parts.append(m_group->currentText());
    if (!m_about->text().trimmed().isEmpty())
        parts.append(m_about->text().trimmed());
    return parts.join(u", "_s);
}

void ActivityFilterBar::set(const QString &group, const QString &about)
{
    const QSignalBlocker quiet(m_about);
    m_group->setCurrentIndex(std::max(0, m_group->findData(group)));
    m_about->setText(about);
    Q_EMIT changed();
}

void ActivityFilterBar::focusAbout()
{
    m_about->setFocus(Qt::ShortcutFocusReason);
    m_about->selectAll();
}

void ActivityFilterBar::retranslate()
{
    const QString chosen = m_group->currentData().toString();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All events"), QString());
    for (const EventGroup &group : eventGroups())
        m_group->addItem(group.name, group.id);
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
    m_group->setAccessibleName(tr("Kind of event"));
    m_about->setPlaceholderText(tr("G-42, VI-2026-0001 or an officer"));
    m_about->setAccessibleName(tr("What or whom the events are about"));
}

} // namespace ui
