#include "app/report/casetables.h"

#include "app/incident/casestate.h"
#include "app/incident/topic.h"
#include "app/report/elapsed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using incident::IncidentEvent;
using incident::StepState;

Statement plain(const QString &text)
{
    return {.text = text};
}

Statement dash()
{
    return plain(u"–"_s);
}

Statement detailsOf(const StepState &state, Filler &filler)
{
    if (state.state == StepState::State::Waived)
        return plain(filler.word("waived", {{u"reason"_s, state.event->note}}));
    Statement details = plain(state.event->note);
    if (!state.event->proof.isEmpty()) {
        details.text += details.text.isEmpty() ? QString() : u"\n"_s;
        details.text += filler.word("proof", {{u"proof"_s, state.event->proof}});
    }
    return details;
}

/// Reports are steps themselves; and what is told while it goes on has steps that are still to come. Empty: a gap.
QString comingWord(const QString &step, incident::Kind kind, const Filler &filler)
{
    static const std::map<QString, QString> reports{{QString::fromLatin1(incident::reportStep), u"content-incident"_s},
                                                    {u"net_report"_s, u"network-initial"_s},
                                                    {u"net_closing"_s, u"network-closing"_s}};
    const auto report = reports.find(step);
    if (report != reports.end() && report->second == filler.kind())
        return filler.word("pending");
    if (step == QLatin1StringView(incident::retestStep))
        return filler.word("retest_pending");
    return kind == incident::Kind::Network ? filler.word("not_yet") : QString();
}

Row emptyRow(const StepState &state, incident::Kind kind, Filler &filler)
{
    const QString title = filler.in(state.step.title);
    if (const QString coming = comingWord(state.step.id, kind, filler); !coming.isEmpty())
        return {.cells = {plain(title), dash(), dash(), dash(), plain(coming)}};
    Statement missing = filler.gap(filler.word("step_gap", {{u"step"_s, title}}));
    return {.cells = {plain(title), plain(filler.word("not_recorded")), dash(), dash(), std::move(missing)}};
}

Row stepRow(const StepState &state, const incident::Incident &incident, incident::Kind kind, Filler &filler)
{
    if (state.state == StepState::State::Empty)
        return emptyRow(state, kind, filler);
    const bool done = state.state == StepState::State::Done;
    return {.cells = {plain(filler.in(state.step.title)), done ? plain(shanghaiText(state.event->at)) : dash(),
                      done ? plain(elapsedText(state.event->at - incident.discoveredAt, filler)) : dash(),
                      plain(state.event->actor), detailsOf(state, filler)}};
}

QString titleOf(const IncidentEvent &event, const CaseInput &input, Filler &filler)
{
    if (event.kind == IncidentEvent::Kind::Evidence)
        return filler.word("evidence_added");
    if (event.kind == IncidentEvent::Kind::Note || event.kind == IncidentEvent::Kind::Entry) {
        const incident::Topic *topic = incident::topicNamed(event.subject);
        return topic ? filler.in(topic->title) : filler.word("remark");
    }
    const incident::Step *step = input.procedure.step(event.subject);
    return step ? filler.in(step->title) : event.subject;
}

Statement contentOf(const IncidentEvent &event, Filler &filler)
{
    QString text = event.kind == IncidentEvent::Kind::Evidence ? event.subject : event.note;
    if (event.kind == IncidentEvent::Kind::Waive)
        text = filler.word("waived", {{u"reason"_s, event.note}});
    if (!event.proof.isEmpty())
        text += (text.isEmpty() ? QString() : u"\n"_s) + filler.word("proof", {{u"proof"_s, event.proof}});
    return text.isEmpty() ? dash() : plain(text);
}

Block eventTable(const CaseInput &input, const std::vector<IncidentEvent> &events, Filler &filler)
{
    Table table{.columns = {{filler.word("time"), 2}, {filler.word("item"), 2.6}, {filler.word("content"), 6}}};
    for (const IncidentEvent &event : events)
        table.rows.push_back(
            {.cells = {plain(shanghaiText(event.at)), plain(titleOf(event, input, filler)), contentOf(event, filler)}});
    return table;
}

} // namespace

Block stepTable(const CaseInput &input, incident::Kind kind, Filler &filler)
{
    Table table{.columns = {{filler.word("step"), 2.4},
                            {filler.word("time"), 2.1},
                            {filler.word("elapsed"), 1.4},
                            {filler.word("actor"), 1.5},
                            {filler.word("details"), 3.8}}};
    // Of a case of both kinds a report tells the steps of its own; what the case concerns beside has reports of its
    // own.
    const bool isOpen = input.file.incident.status == incident::Status::Open; // of a closed case a waiver stands
    const incident::Incident own{.kind = kind,
                                 .severity = isOpen ? input.file.incident.severity : incident::Severity::General};
    for (const StepState &state : stepStates(input.procedure, own, input.file.events)) {
        if (state.step.id != QLatin1StringView(incident::receiptStep)) // nobody can tell of it in what it answers
            table.rows.push_back(stepRow(state, input.file.incident, kind, filler));
    }
    return table;
}

Block timelineTable(const CaseInput &input, Filler &filler)
{
    std::vector<IncidentEvent> told;
    std::ranges::copy_if(input.file.events, std::back_inserter(told), isTold);
    std::ranges::stable_sort(told, {}, &IncidentEvent::at);
    return eventTable(input, told, filler);
}

Block changesTable(const CaseInput &input, Filler &filler)
{
    const ReportSeries series = reportSeries(input.file.events);
    std::vector<IncidentEvent> told;
    std::ranges::copy_if(input.file.events, std::back_inserter(told),
                         [&](const IncidentEvent &event) { return isTold(event) && event.id > series.previousEvent; });
    std::ranges::stable_sort(told, {}, &IncidentEvent::at);
    if (told.empty())
        return Paragraph{{filler.gap(filler.word("changes_needed"))}};
    return eventTable(input, told, filler);
}

} // namespace report
