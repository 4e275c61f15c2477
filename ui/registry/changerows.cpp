#include "ui/registry/changerows.h"

#include "ui/registry/changewords.h"
#include "ui/registry/registrywords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ChangeRows)
};

registry::Duty dutyOf(const ChangeRow &row, const change::ChangeReading &reading)
{
    return change::dutyOf(*row.proposal, *row.event, reading.day, reading.rules, reading.rulebook);
}

/// A suggestion waits since its day.
QDate dueOf(const ChangeRow &row, const change::ChangeReading &reading)
{
    return row.proposal ? dutyOf(row, reading).due : row.event->on;
}

/// What the event is about, beside what it is called.
QString aboutText(const change::ChangeEvent &event, const change::ChangeReading &reading)
{
    if (event.origin == change::Origin::Growth) {
        if (const usage::Threshold *threshold = reading.usageRules.find(event.note.section(u':', 0, 0)))
            return u"%1 (%2)"_s.arg(shownText(threshold->title), event.note.section(u':', 1).trimmed());
    }
    return event.note;
}

QString stateText(const ChangeRow &row)
{
    if (row.isSuggestion)
        return Words::tr("Suggested");
    if (row.proposal)
        return proposalText(row.proposal->state);
    return row.event->dismissed.isEmpty() ? Words::tr("No duty") : Words::tr("Dismissed");
}

Role stateRole(const ChangeRow &row, const change::ChangeReading &reading)
{
    if (row.isSuggestion)
        return Role::Attention;
    if (!row.waits())
        return row.proposal && row.proposal->state == change::Proposal::State::Confirmed ? Role::Good
                                                                                         : Role::Information;
    return dutyOf(row, reading).status == registry::Duty::Status::Late ? Role::Negative : Role::Attention;
}

QString whatText(const ChangeRow &row, const change::ChangeReading &reading)
{
    if (row.proposal)
        return itemText(*row.proposal, reading);
    const QString service = serviceText(reading.registered, row.event->service);
    const QString about = aboutText(*row.event, reading);
    return service.isEmpty() || service == about ? about : service + u" · "_s + about;
}

QString sourceText(const ChangeRow &row, const change::ChangeReading &reading)
{
    const change::Rule *rule = row.proposal ? reading.rules.find(row.proposal->rule) : nullptr;
    return rule ? shownText(rule->source) : originText(row.event->origin);
}

void addDuty(LabelSheet &sheet, const ChangeRow &row, const change::ChangeReading &reading)
{
    const registry::Duty duty = dutyOf(row, reading);
    const change::Rule *rule = reading.rules.find(row.proposal->rule);
    sheet.heading(itemText(*row.proposal, reading));
    sheet.row(Words::tr("Duty"), shownText(duty.what));
    sheet.row(row.waits() ? Words::tr("Would be due") : Words::tr("Due on"), dayText(duty.due),
              duty.status == registry::Duty::Status::Late ? Role::Negative : Role::Text);
    sheet.row(Words::tr("Time left"), leftText(duty));
    if (duty.conservative)
        sheet.row(Words::tr("Cautious reading"), dayText(*duty.conservative));
    if (duty.provisional)
        sheet.row(Words::tr("Provisional"), Words::tr("a holiday notice may still move it"));
    sheet.row(Words::tr("Kind of limit"),
              row.proposal->clock.isEmpty() ? Words::tr("before it goes live") : dutyKindText(duty));
    sheet.row(Words::tr("Service"), serviceText(reading.registered, row.proposal->service));
    sheet.heading(Words::tr("Why"));
    if (rule) {
        sheet.row(Words::tr("Reason"), shownText(rule->why));
        sheet.row(Words::tr("Source"), shownText(rule->source));
        sheet.row(Words::tr("Confidence"), confidenceText(rule->confidence));
    }
    sheet.row(Words::tr("Rule"), row.proposal->rule);
}

} // namespace

void LabelSheet::heading(const QString &text)
{
    m_html += u"<tr><td colspan=\"2\" style=\"padding:10px 0 2px 0\"><b>%1</b></td></tr>"_s.arg(text.toHtmlEscaped());
}

void LabelSheet::row(const QString &label, const QString &value, Role role)
{
    if (!value.isEmpty())
        m_html +=
            u"<tr><td width=\"36%\" style=\"padding:2px 8px 2px 0;color:%1\">%2</td>"
            "<td style=\"padding:2px 0;color:%3\">%4</td></tr>"_s.arg(theme().color(Role::Muted).name(),
                                                                      label.toHtmlEscaped(), theme().color(role).name(),
                                                                      value.toHtmlEscaped());
}

void LabelSheet::paragraph(const QString &text, Role role)
{
    m_html += u"<tr><td colspan=\"2\" style=\"padding:6px 0;color:%1\">%2</td></tr>"_s.arg(theme().color(role).name(),
                                                                                           text.toHtmlEscaped());
}

QString LabelSheet::html() const
{
    return u"<table width=\"100%\">%1</table>"_s.arg(m_html);
}

std::vector<ChangeRow> changeRows(const change::ChangeReading &reading)
{
    std::vector<ChangeRow> rows;
    for (const change::ChangeEvent &event : reading.suggestions)
        rows.push_back({.event = &event, .isSuggestion = true});
    for (const change::Proposal &proposal : reading.changes.proposals)
        rows.push_back({.event = reading.changes.find(proposal.event), .proposal = &proposal});
    for (const change::ChangeEvent &event : reading.changes.events) {
        if (std::ranges::find(reading.changes.proposals, event.id, &change::Proposal::event)
            == reading.changes.proposals.end())
            rows.push_back({.event = &event});
    }
    std::ranges::stable_sort(rows, [&](const ChangeRow &left, const ChangeRow &right) {
        if (left.waits() != right.waits())
            return left.waits();
        if (left.waits())
            return dueOf(left, reading) < dueOf(right, reading);
        return left.event->on > right.event->on;
    });
    return rows;
}

QStringList changeTitles()
{
    return {Words::tr("What it concerns"),
            Words::tr("Event"),
            Words::tr("Day of the event"),
            Words::tr("Due on"),
            Words::tr("Time left"),
            Words::tr("State"),
            Words::tr("Source")};
}

std::vector<PartModel::Row> shown(const std::vector<ChangeRow> &rows, const change::ChangeReading &reading)
{
    std::vector<PartModel::Row> lines;
    for (const ChangeRow &row : rows) {
        const bool isOpen = row.proposal && row.proposal->state != change::Proposal::State::Waived;
        lines.push_back({.id = static_cast<qlonglong>(lines.size() + 1),
                         .cells = {whatText(row, reading), changeText(row.event->event), dayText(row.event->on),
                                   isOpen ? dayText(dutyOf(row, reading).due) : QString(),
                                   row.proposal && row.waits() ? leftText(dutyOf(row, reading)) : QString(),
                                   stateText(row), sourceText(row, reading)},
                         .role = stateRole(row, reading)});
    }
    return lines;
}

QString changeSheet(const ChangeRow &row, const change::ChangeReading &reading)
{
    LabelSheet sheet;
    if (row.proposal)
        addDuty(sheet, row, reading);
    sheet.heading(Words::tr("Event"));
    sheet.row(Words::tr("What happened"), changeText(row.event->event));
    sheet.row(Words::tr("On"), dayText(row.event->on));
    sheet.row(Words::tr("Service"), serviceText(reading.registered, row.event->service));
    sheet.row(Words::tr("About"), aboutText(*row.event, reading));
    sheet.row(Words::tr("Where from"), originText(row.event->origin));
    sheet.row(Words::tr("Recorded by"), row.event->actor);
    sheet.row(Words::tr("Dismissed"), row.event->dismissed);
    if (row.isSuggestion)
        sheet.paragraph(Words::tr(
                            "Confirm that it happened, and the rules propose its duties. Waive it if it starts none."),
                        Role::Muted);
    if (row.proposal && !row.proposal->decidedBy.isEmpty()) {
        sheet.heading(row.waits() ? Words::tr("Taken back") : proposalText(row.proposal->state));
        sheet.row(Words::tr("By"), row.proposal->decidedBy);
        sheet.row(Words::tr("At"), shanghaiText(row.proposal->decidedAt));
        sheet.row(Words::tr("Reason"), row.proposal->reason);
    }
    return sheet.html();
}

} // namespace ui
