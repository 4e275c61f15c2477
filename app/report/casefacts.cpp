#include "app/report/casefacts.h"

#include "app/incident/casestate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using incident::IncidentEvent;
using incident::StepState;

/// The facts of one case, gathered one by one.
class CaseFacts
{
public:
    CaseFacts(const CaseInput &input, Language language)
        : m_input(input)
        , m_language(language)
        , m_states(stepStates(input.procedure, input.file.incident, input.file.events))
    {
    }

    Facts gather()
    {
        addCase();
        addService();
        addSteps();
        addNotes();
        addCorrection();
        addSeries();
        m_facts.merge(evidenceFacts(m_input.file.evidence));
        return std::move(m_facts);
    }

private:
    void set(const QString &name, const std::optional<QString> &text) { m_facts[name] = {.text = text}; }

    QString word(const QString &name, const Words::Values &values = {}) const
    {
        return reportWords().word(name, m_language, values);
    }

    void addCase()
    {
        const incident::Incident &incident = m_input.file.incident;
        set(u"case.number"_s, incident.number);
        set(u"case.title"_s, known(incident.title));
        set(u"case.summary"_s, known(incident.summary));
        set(u"case.discovered"_s, shanghaiText(incident.discoveredAt));
        set(u"case.how"_s, noteOf(incident::foundStep));
        set(u"case.status"_s, word(u"case_"_s + incident::name(incident.status)));
        set(u"case.opened"_s, shanghaiText(incident.openedAt));
        set(u"case.owner"_s, known(incident.owner));
        set(u"case.handled"_s, known(doneAt(m_states, u"net_handled"_s)));
        set(u"grade.name"_s, word(u"severity_%1"_s.arg(int(incident.severity))));
    }

    void addService()
    {
        const auto named = known(m_input.service.name);
        set(u"service.name"_s, named ? named : known(m_input.file.incident.service));
        set(u"service.filing"_s, known(m_input.service.filing));
        set(u"service.algorithm"_s, known(m_input.service.algorithm));
    }

    const StepState *state(const QString &step) const
    {
        const auto found = std::ranges::find_if(m_states, [&](const StepState &each) { return each.step.id == step; });
        return found == m_states.end() ? nullptr : &*found;
    }

    /// What a step's event says where no note on the topic does.
    std::optional<QString> noteOf(const char *step) const
    {
        const StepState *found = state(QString::fromLatin1(step));
        return found && found->state == StepState::State::Done ? known(found->event->note) : std::nullopt;
    }

    /// "2026-11-29 10:20, what was done".
    std::optional<QString> stepText(const QString &step) const
    {
        const StepState *found = state(step);
        if (!found || found->state == StepState::State::Empty)
            return std::nullopt;
        if (found->state == StepState::State::Waived)
            return word(u"waived"_s, {{u"reason"_s, found->event->note}});
        QString at = shanghaiText(found->event->at);
        if (!known(found->event->note))
            return at;
        return word(u"step_done"_s, {{u"time"_s, at}, {u"note"_s, found->event->note}});
    }

    void addSteps()
    {
        for (const char *step : {"stop_generation", "stop_transmission", "remove", "contain", "net_handled"})
            set(u"step."_s + QString::fromLatin1(step), stepText(QString::fromLatin1(step)));
    }

    void addNotes()
    {
        for (const CatalogueEntry &field : fieldCatalogue().fields) {
            if (field.topic.isEmpty())
                continue;
            const auto note = latestNote(m_input.file.events, field.topic);
            set(field.name, note ? known(note->note) : std::nullopt);
        }
        fallBack(u"note.rectification"_s, noteOf(incident::rectifyStep));
        fallBack(u"note.measures"_s, stepText(u"contain"_s));
    }

    /// With what the model was rectified, and what the last re-test came to.
    void addCorrection()
    {
        QStringList means;
        if (m_input.file.rectification) {
            for (const incident::Means each : m_input.file.rectification->means)
                means.append(word(u"means_"_s + incident::name(each)));
        }
        set(u"rectify.means"_s, known(means.join(word(u"means_separator"_s))));
        set(u"retest.result"_s, std::nullopt);
        const IncidentEvent *last = nullptr;
        for (const IncidentEvent &event : m_input.file.events) {
            if (event.kind == IncidentEvent::Kind::Retest && (!last || event.id > last->id))
                last = &event;
        }
        if (!last)
            return;
        const QJsonObject said = QJsonDocument::fromJson(last->note.toUtf8()).object();
        Words::Values values{{u"time"_s, shanghaiText(last->at)}};
        for (const QString &name : {u"before"_s, u"before_of"_s, u"prompts"_s, u"answers"_s, u"unsound"_s})
            values.emplace_back(name, QString::number(said[name].toInteger()));
        set(u"retest.result"_s, word(said[u"passed"_s].toBool() ? u"retest_passed"_s : u"retest_failed"_s, values));
    }

    void fallBack(const QString &name, const std::optional<QString> &text)
    {
        if (!m_facts[name].text)
            set(name, text);
    }

    void addSeries()
    {
        const ReportSeries series = reportSeries(m_input.file.events);
        set(u"report.number"_s, QString::number(series.next));
        set(u"report.previous"_s, known(series.previous));
        const auto closing = std::ranges::find(m_input.clocks, u"net.closing"_s,
                                               [](const incident::CaseClock &each) { return each.clock.id; });
        if (closing != m_input.clocks.end() && closing->dueAt)
            set(u"closing.due"_s, dayText(shanghaiDay(*closing->dueAt), m_language));
    }

    const CaseInput &m_input;
    Language m_language;
    std::vector<StepState> m_states;
    Facts m_facts;
};

} // namespace

std::optional<QString> known(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
}

std::optional<QString> known(const std::optional<QString> &text)
{
    return text ? known(*text) : std::nullopt;
}

std::optional<QString> known(const std::optional<Moment> &moment)
{
    return moment ? std::optional(shanghaiText(*moment)) : std::nullopt;
}

QString dayText(QDate day, Language language)
{
    if (language == Language::Chinese)
        return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
    return QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s);
}

Facts commonFacts(const Unit &unit, const journal::Head &head, Moment now, const TextForm &form)
{
    Facts facts;
    for (const UnitField &field : unitFields())
        facts[QString::fromLatin1(field.fact)] = {.text = known(unit.*field.value)};
    facts[u"report.created"_s] = {.text = shanghaiText(now)};
    facts[u"report.date"_s] = {.text = dayText(shanghaiDay(now), form.language.value_or(Language::Chinese))};
    facts[u"report.template"_s] = {.text = form.kind + u' ' + form.version};
    facts[u"journal.head"_s] = {.text = head.text()};
    return facts;
}

Facts evidenceFacts(const std::vector<incident::EvidenceItem> &items)
{
    const incident::EvidenceSummary summary = incident::summarise(items);
    std::vector<GenerationId> records;
    for (const incident::EvidenceItem &item : items)
        records.push_back(item.generation);
    const auto fact = [&](const std::optional<QString> &text) { return Fact{text, records}; };
    const auto users = summary.users > 0 ? std::optional(QString::number(summary.users)) : std::nullopt;
    return {{u"evidence.count"_s, fact(QString::number(items.size()))},
            {u"evidence.first"_s, fact(known(summary.first))},
            {u"evidence.last"_s, fact(known(summary.last))},
            {u"evidence.models"_s, fact(known(summary.models.join(u", "_s)))},
            {u"evidence.services"_s, fact(known(summary.services.join(u", "_s)))},
            {u"evidence.users"_s, fact(users)}};
}

Facts caseFacts(const CaseInput &input, Language language)
{
    return CaseFacts(input, language).gather();
}

} // namespace report
