#include "ui/review/whypanel.h"

#include "ui/review/whyentry.h"
#include "ui/widgets/controls.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

WhyPanel::WhyPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_assessment(new Text(TextSize::Small, Role::Muted, m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_assessment->setWordWrap(true);
    m_assessment->setContentsMargins(space::between, space::between, space::between, space::between);
    m_assessment->setMinimumWidth(1);
    m_assessment->setVisible(false);
    m_layout->addWidget(m_assessment);
    m_layout->addStretch();
    setWidget(m_content);
    retranslate();
}

void WhyPanel::setReasons(const std::vector<Why> &reasons, const QString &assessment)
{
    m_reasons = reasons;
    m_assessment->setText(assessment);
    m_assessment->setVisible(!assessment.isEmpty());
    m_current = -1;
    rebuild();
}

void WhyPanel::rebuild()
{
    qDeleteAll(m_entries);
    m_entries.clear();
    for (int i = 0; i < static_cast<int>(m_reasons.size()); ++i) {
        auto *entry = new WhyEntry(m_reasons[static_cast<size_t>(i)], m_content);
        connect(entry, &WhyEntry::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_layout->insertWidget(i + 1, entry); // below the assessment
        setTabOrder(m_entries.empty() ? this : static_cast<QWidget *>(m_entries.back()), entry); // else at the end
        m_entries.push_back(entry);
    }
}

void WhyPanel::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i)
        m_entries[static_cast<size_t>(i)]->setCurrent(i == index);
    if (index >= 0 && index < static_cast<int>(m_entries.size()))
        ensureWidgetVisible(m_entries[static_cast<size_t>(index)], 0, space::between);
}

void WhyPanel::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const int next = m_current + step;
    if (step == 0 || next < 0 || next >= static_cast<int>(m_entries.size()))
        return QScrollArea::keyPressEvent(event);
    m_entries[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
    Q_EMIT chosen(next);
}

void WhyPanel::retranslate()
{
    setAccessibleName(tr("Why flagged"));
}

} // namespace ui
