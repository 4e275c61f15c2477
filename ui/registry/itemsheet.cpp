#include "ui/registry/itemsheet.h"

#include "ui/registry/filingwords.h"
#include "ui/registry/registrywords.h"

#include <QCoreApplication>

#include <algorithm>

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

template <typename Things, typename Id>
const typename Things::value_type *find(const Things &things, const std::optional<Id> &id)
{
    const auto found = std::ranges::find_if(things, [&](const auto &each) { return each.id == id; });
    return found == things.end() ? nullptr : &*found;
}

void addLinks(Sheet &sheet, const registry::RegistryItem &item, const registry::Register &all)
{
    if (const registry::Algorithm *algorithm = find(all.algorithms, item.algorithm))
        sheet.row(Words::tr("Algorithm"), algorithm->name + u" · "_s + algorithmTypeText(algorithm->type));
    if (const registry::Model *model = find(all.models, item.model)) {
        sheet.row(Words::tr("Model"), model->name);
        sheet.row(Words::tr("Number of that model"), model->filingNumber);
    }
    sheet.row(Words::tr("Filed model it calls"), item.upstreamModel);
    sheet.row(Words::tr("Number of that model"), item.upstreamNumber);
}

void addItem(Sheet &sheet, const registry::RegistryItem &item, const registry::ItemStatus &status,
             const registry::Register &all)
{
    sheet.row(Words::tr("Name"), item.name);
    sheet.row(Words::tr("Number"), item.number);
    sheet.row(Words::tr("State"), status.state ? stateText(*status.state, item.kind) : QString());
    sheet.row(Words::tr("Role"), item.role ? roleText(*item.role) : QString());
    sheet.row(Words::tr("Authority"), item.authority);
    sheet.row(Words::tr("Person in charge"), item.responsible);
    sheet.row(Words::tr("Submitted"), dayText(item.submittedOn));
    if (status.filedLate > 0)
        sheet.row(Words::tr("Filed late"), Words::tr("by %n working day(s)", nullptr, status.filedLate),
                  Role::Negative);
    sheet.row(Words::tr("Granted"), dayText(item.grantedOn));
    sheet.row(Words::tr("Valid until"), dayText(item.validUntil));
    sheet.row(Words::tr("Seen displayed"), dayText(item.displayCheckedOn));
    sheet.row(Words::tr("Where displayed"), item.displayEvidence);
    addLinks(sheet, item, all);
    sheet.row(Words::tr("Conditions"), item.conditions);
    sheet.row(Words::tr("Notes"), item.notes);
}

} // namespace

QString itemSheet(const registry::ItemStatus &status, const registry::RegistryItem *item, const registry::Register &all)
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
        addItem(sheet, *item, status, all);
    }
    if (status.duties.empty() || shownText(status.duties.front().source) != shownText(status.source)) // said above
        sheet.row(Words::tr("Rests on"), shownText(status.source));
    if (calendar::confirmWithCounsel(status.confidence))
        sheet.row(Words::tr("Certainty"), Words::tr("confirm with counsel"), Role::Attention);
    return sheet.html();
}

QString serviceSheet(const registry::Service &service, const registry::Regime *regime)
{
    Sheet sheet;
    sheet.row(Words::tr("What it is"), service.description);
    sheet.row(Words::tr("Offered to"), scopeText(service.scope));
    sheet.row(Words::tr("Access"), accessText(service.accesses));
    sheet.row(Words::tr("Started"), dayText(service.startedOn));
    sheet.row(Words::tr("Ended"), dayText(service.endedOn));
    sheet.row(Words::tr("Rules that apply"), regime ? shownText(regime->title) : Words::tr("not decided"),
              regime ? Role::Text : Role::Attention);
    sheet.row(Words::tr("Source"), regime ? shownText(regime->source) : QString());
    sheet.row(Words::tr("Why those"), service.regimeReason);
    return sheet.html();
}

QString modelSheet(const registry::Model &model, const registry::Register &all)
{
    Sheet sheet;
    sheet.row(Words::tr("Where it comes from"), originText(model.origin));
    sheet.row(Words::tr("Maker"), model.maker);
    sheet.row(Words::tr("Number of its filing"), model.filingNumber);
    QStringList modalities;
    for (const QString &each : model.modalities)
        modalities.append(modalityText(each));
    sheet.row(Words::tr("Takes and gives"), modalities.join(u", "_s));
    if (const registry::Model *base = find(all.models, model.base)) {
        sheet.row(Words::tr("Made from"), base->name);
        sheet.row(Words::tr("Number of that model"), base->filingNumber);
    }
    sheet.row(Words::tr("Made from"), model.baseName);
    sheet.row(Words::tr("Number of that model"), model.baseNumber);
    sheet.row(Words::tr("Notes"), model.notes);
    return sheet.html();
}

QString algorithmSheet(const registry::Algorithm &algorithm)
{
    Sheet sheet;
    sheet.row(Words::tr("Type"), algorithmTypeText(algorithm.type));
    sheet.row(Words::tr("Main use"), algorithm.purpose);
    sheet.row(Words::tr("How it works"), algorithm.mechanism);
    return sheet.html();
}

} // namespace ui
