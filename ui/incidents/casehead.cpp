#include "ui/incidents/casehead.h"

#include "ui/incidents/casewords.h"
#include "ui/widgets/controls.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Text *words(TextSize size, Role role, QWidget *parent)
{
    auto *text = new Text(size, role, parent);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

} // namespace

CaseHead::CaseHead(QWidget *parent)
    : QWidget(parent)
    , m_title(words(TextSize::Title, Role::Text, this))
    , m_meta(words(TextSize::Small, Role::Muted, this))
    , m_concerns(words(TextSize::Small, Role::Attention, this))
    , m_summary(words(TextSize::Body, Role::Text, this))
    , m_status(new StatusBadge(this))
    , m_clocks(new QVBoxLayout)
{
    m_clocks->setSpacing(space::inside);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_status, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::between);
    layout->setSpacing(space::inside);
    layout->addLayout(top);
    layout->addWidget(m_meta);
    layout->addWidget(m_concerns);
    layout->addWidget(m_summary);
    layout->addSpacing(space::inside);
    layout->addLayout(m_clocks);
}

QString CaseHead::metaText(const incident::Incident &incident) const
{
    const QString origin = incident.originRef.isEmpty() ? originText(incident.origin)
                                                        : originText(incident.origin) + u' ' + incident.originRef;
    QStringList meta{incident.number,
                     kindText(incident.kind),
                     severityText(incident.severity),
                     incident.service,
                     origin,
                     tr("found %1").arg(shanghaiText(incident.discoveredAt)),
                     incident.owner};
    if (incident.closedAt)
        meta.append(tr("closed %1").arg(shanghaiText(*incident.closedAt)));
    meta.removeAll(QString());
    return meta.join(u" · "_s);
}

void CaseHead::setCase(const incident::Incident &incident, const std::vector<ClockLine> &clocks)
{
    m_title->setText(incident.title);
    m_meta->setText(metaText(incident));
    const QString concerns = concernsText(incident.concerns);
    m_concerns->setText(tr("Concerns: %1").arg(concerns));
    m_concerns->setVisible(!concerns.isEmpty());
    m_summary->setText(incident.summary);
    m_summary->setVisible(!incident.summary.isEmpty());
    const bool isOpen = incident.status == incident::Status::Open;
    m_status->setStatus(isOpen ? Role::Attention : Role::Good, statusText(incident.status));
    showClocks(clocks);
}

void CaseHead::showClocks(const std::vector<ClockLine> &clocks)
{
    while (QLayoutItem *item = m_clocks->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (QWidget *row = item->widget()) {
            row->hide(); // it goes only when the event loop is back
            row->deleteLater();
        }
    }
    for (const ClockLine &line : clocks)
        m_clocks->addWidget(clockRow(line));
}

QWidget *CaseHead::clockRow(const ClockLine &line)
{
    auto *row = new QWidget(this);
    auto *badge = new ClockBadge(row);
    badge->setClock(line.kind, line.left, line.role);
    auto *text = new Text(TextSize::Small, Role::Muted, row);
    text->setWordWrap(true);
    QStringList parts{line.running && !line.due.isEmpty() ? tr("%1 by %2").arg(line.title, line.due) : line.title};
    if (line.running && !line.conservative.isEmpty())
        parts.append(tr("conservative reading %1").arg(line.conservative));
    if (line.running && line.provisional)
        parts.append(tr("provisional: a holiday notice may still move it"));
    parts.append(line.rule);
    if (line.confirm)
        parts.append(tr("confirm with counsel"));
    text->setText(parts.join(u" · "_s));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    layout->addWidget(badge);
    layout->addWidget(text, 1);
    return row;
}

} // namespace ui
