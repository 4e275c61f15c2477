#include "ui/registry/statuspane.h"

#include "ui/registry/registrywords.h"
#include "ui/registry/statusmodel.h"
#include "ui/shell/shown.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/controls.h"

#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString inColour(Role role, const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme().color(role).name(), text.toHtmlEscaped());
}

QString paragraph(const QString &text, Role role = Role::Text)
{
    return text.isEmpty() ? QString() : u"<p style=\"margin:0 0 8px 0\">%1</p>"_s.arg(inColour(role, text));
}

QString heading(const QString &text)
{
    return u"<p style=\"margin:8px 0 2px 0\"><b>%1</b></p>"_s.arg(inColour(Role::Text, text));
}

QString sourceText(const Bilingual &source, registry::Confidence confidence)
{
    if (source.en.isEmpty())
        return {};
    const QString text = StatusPane::tr("Source: %1").arg(shownText(source));
    return calendar::confirmWithCounsel(confidence) ? StatusPane::tr("%1 (confirm with counsel)").arg(text) : text;
}

} // namespace

StatusPane::StatusPane(QWidget *parent)
    : QWidget(parent)
    , m_shown(new QWidget(this))
    , m_none(new Text(TextSize::Body, Role::Muted, this))
    , m_title(new Text(TextSize::Body, Role::Text, m_shown))
    , m_badge(new StatusBadge(m_shown))
    , m_open(new QPushButton(m_shown))
    , m_leads(new QPushButton(m_shown))
    , m_text(new QTextBrowser(m_shown))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setWordWrap(true);
    m_none->setWordWrap(true);
    m_text->setObjectName(u"statusReasons"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    buttons->addWidget(m_open);
    buttons->addWidget(m_leads);
    buttons->addStretch();
    auto *shown = new QVBoxLayout(m_shown);
    shown->setContentsMargins(space::around, space::around, space::between, space::between);
    shown->setSpacing(space::between);
    shown->addWidget(m_title);
    shown->addWidget(m_badge);
    shown->addLayout(buttons);
    shown->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_shown, 1);
    layout->addWidget(m_none, 0, Qt::AlignTop);
    m_none->setContentsMargins(space::around, space::around, space::around, space::around);
    connect(m_open, &QPushButton::clicked, this, &StatusPane::openRequested);
    connect(m_leads, &QPushButton::clicked, this, &StatusPane::leadsRequested);
    retranslate();
    clear();
}

void StatusPane::clear()
{
    m_shown->hide();
    m_none->show();
    tellShown(*m_shown, {});
}

void StatusPane::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

void StatusPane::show(const registry::ItemStatus &status, const registry::LeadTimes &leads)
{
    m_none->hide();
    m_shown->show();
    tellShown(*m_shown, status.item ? QStringLiteral("registry/%1").arg(qint64(*status.item)) : QString());
    m_title->setText(statusCell(status, StatusModel::What));
    m_badge->setStatus(statusRole(status.status), statusCell(status, StatusModel::State));
    m_open->setVisible(status.item.has_value());
    m_leads->setVisible(!m_isReadOnly && !status.duties.empty());
    QString html = paragraph(shownText(status.reason));
    for (const registry::Warning warning : status.warnings)
        html += paragraph(warningText(warning), Role::Attention);
    html += paragraph(sourceText(status.source, status.confidence), Role::Muted);
    m_text->setHtml(html + duties(status, leads));
}

QString StatusPane::duties(const registry::ItemStatus &status, const registry::LeadTimes &leads) const
{
    QString html;
    for (const registry::Duty &duty : status.duties) {
        html += heading(shownText(duty.what));
        const QString left = leftText(duty);
        html += paragraph(left.isEmpty() ? dutyKindText(duty) : tr("%1 · %2").arg(left, dutyKindText(duty)),
                          duty.status == registry::Duty::Status::Late ? Role::Negative : Role::Text);
        if (duty.reason != status.reason)
            html += paragraph(shownText(duty.reason));
        html += paragraph(sourceText(duty.source, duty.confidence), Role::Muted);
        if (duty.due.isValid())
            html += paragraph(tr("Announced %1 days before")
                                  .arg(registry::text(leads.of(duty.clock, status.kind)).replace(u","_s, u", "_s)),
                              Role::Muted);
    }
    return html;
}

void StatusPane::retranslate()
{
    m_none->setText(tr("Choose a row to read why it stands so, and by which rule."));
    m_open->setText(tr("Open in register"));
    m_leads->setText(tr("Lead times…"));
    m_text->setAccessibleName(tr("Reasons and sources"));
}

} // namespace ui
