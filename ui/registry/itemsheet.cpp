#include "ui/registry/itemsheet.h"

#include "ui/registry/registrywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ItemSheet)
};

QString inColour(Role role, const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme().color(role).name(), text.toHtmlEscaped());
}

/// Two columns of labels and values; what is empty is left out.
class Sheet
{
public:
    void row(const QString &label, const QString &value, Role role = Role::Text)
    {
        if (!value.isEmpty())
            m_rows +=
                u"<tr><td width=\"36%\" style=\"padding:2px 8px 2px 0\">%1</td><td style=\"padding:2px 0\">%2</td></tr>"_s
                    .arg(inColour(Role::Muted, label), inColour(role, value));
    }

    void paragraph(const QString &text, Role role = Role::Text)
    {
        close();
        m_html += u"<p>%1</p>"_s.arg(inColour(role, text));
    }

    void heading(const QString &text)
    {
        close();
        m_html += u"<h4>%1</h4>"_s.arg(inColour(Role::Text, text));
    }

    QString html()
    {
        close();
        return m_html;
    }

private:
    void close()
    {
        if (!m_rows.isEmpty())
            m_html += u"<table width=\"100%\" cellspacing=\"0\">%1</table>"_s.arg(m_rows);
        m_rows.clear();
    }

    QString m_html;
    QString m_rows;
};

Role dutyRole(registry::Duty::Status status)
{
    switch (status) {
    case registry::Duty::Status::Late: return Role::Negative;
    case registry::Duty::Status::Due: return Role::Attention;
    case registry::Duty::Status::Upcoming:
    case registry::Duty::Status::Expected: return Role::Text;
    }
    return Role::Text;
}

void addDuty(Sheet &sheet, const registry::Duty &duty)
{
    sheet.paragraph(shownText(duty.what), dutyRole(duty.status));
    sheet.row(Words::tr("Due"), dayText(duty.due), dutyRole(duty.status));
    sheet.row(Words::tr("Time left"), leftText(duty), dutyRole(duty.status));
    if (duty.conservative)
        sheet.row(Words::tr("Cautious reading"),
                  Words::tr("%1, with the first day counted").arg(dayText(*duty.conservative)));
    if (duty.opensOn.isValid() && duty.opensOn != duty.start)
        sheet.row(Words::tr("Can be done from"), dayText(duty.opensOn));
    if (duty.start.isValid())
        sheet.row(Words::tr("Counted from"), u"%1 (%2)"_s.arg(dayText(duty.start), shownText(duty.trigger)));
    sheet.row(Words::tr("Whose limit"), dutyKindText(duty));
    sheet.row(Words::tr("Source"), shownText(duty.source));
    if (calendar::confirmWithCounsel(duty.confidence))
        sheet.row(Words::tr("Certainty"), Words::tr("confirm with counsel"), Role::Attention);
    if (duty.provisional)
        sheet.row(Words::tr("Provisional"), Words::tr("the notice of holidays for that year is not out"),
                  Role::Attention);
}

void addItem(Sheet &sheet, const registry::RegistryItem &item, const registry::ItemStatus &status)
{
    sheet.row(Words::tr("Name"), item.name);
    sheet.row(Words::tr("Number"), item.number);
    sheet.row(Words::tr("State"), status.state ? stateText(*status.state) : QString());
    sheet.row(Words::tr("Role"), item.role ? roleText(*item.role) : QString());
    sheet.row(Words::tr("Authority"), item.authority);
    sheet.row(Words::tr("Submitted"), dayText(item.submittedOn));
    if (status.filedLate > 0)
        sheet.row(Words::tr("Filed late"), Words::tr("by %n working day(s)", nullptr, status.filedLate),
                  Role::Negative);
    sheet.row(Words::tr("Granted"), dayText(item.grantedOn));
    sheet.row(Words::tr("Valid until"), dayText(item.validUntil));
    sheet.row(Words::tr("Seen displayed"), dayText(item.displayCheckedOn));
    sheet.row(Words::tr("Where displayed"), item.displayEvidence);
    sheet.row(Words::tr("Filed model it calls"), item.upstreamModel);
    sheet.row(Words::tr("Number of that model"), item.upstreamNumber);
    sheet.row(Words::tr("Notes"), item.notes);
}

} // namespace

QString itemSheet(const registry::ItemStatus &status, const registry::RegistryItem *item)
{
    Sheet sheet;
    for (const registry::Warning warning : status.warnings)
        sheet.paragraph(warningText(warning), Role::Attention);
    if (!item)
        sheet.paragraph(Words::tr("%1 needs it, and nothing of the kind is in the register.").arg(status.serviceName));
    if (status.duties.empty())
        sheet.paragraph(Words::tr("Nothing is to be done."), Role::Muted);
    for (size_t i = 0; i < status.duties.size(); ++i) {
        if (i < 2)
            sheet.heading(i == 0 ? Words::tr("Next duty") : Words::tr("Later"));
        addDuty(sheet, status.duties[i]);
    }
    if (item) {
        sheet.heading(Words::tr("In the register"));
        addItem(sheet, *item, status);
    }
    if (status.duties.empty() || shownText(status.duties.front().source) != shownText(status.source)) // said above
        sheet.row(Words::tr("Rests on"), shownText(status.source));
    if (calendar::confirmWithCounsel(status.confidence))
        sheet.row(Words::tr("Certainty"), Words::tr("confirm with counsel"), Role::Attention);
    return sheet.html();
}

QString serviceSheet(const registry::Service &service)
{
    Sheet sheet;
    sheet.row(Words::tr("What it is"), service.description);
    sheet.row(Words::tr("Offered to"), scopeText(service.scope));
    sheet.row(Words::tr("Access"), accessText(service.access));
    sheet.row(Words::tr("Started"), dayText(service.startedOn));
    sheet.row(Words::tr("Ended"), dayText(service.endedOn));
    sheet.row(Words::tr("Rules that apply"), service.regime);
    return sheet.html();
}

} // namespace ui
