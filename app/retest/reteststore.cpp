#include "app/retest/reteststore.h"

#include "app/base/hash.h"
#include "app/incident/casefilestore.h"
#include "app/incident/casestate.h"
#include "app/incident/eventstore.h"
#include "app/incident/rectification.h"
#include "app/journal/journal.h"
#include "app/journal/treehead.h"
#include "app/retest/answers.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <set>

using namespace Qt::StringLiterals;

namespace retest {

namespace {

std::string bytes(const db::Statement &row, int column)
{
    return std::string(row.utf8(column));
}

Result<incident::Incident> openCase(const db::Database &database, IncidentId id)
{
    return incident::findIncident(database, id)
        .and_then([](const incident::Incident &found) -> Result<incident::Incident> {
            if (found.status == incident::Status::Closed)
                return fail(Failure::Kind::Refused, u"the case %1 is closed"_s.arg(found.number));
            return found;
        });
}

/// The prompt of \a id with its context, and what the generation came to.
Result<Prompt> promptOf(const db::Database &database, GenerationId id)
{
    db::Statement row = database.prepare(R"(
        SELECT coalesce(t.context, ''), t.prompt,
               coalesce(r.is_problem, EXISTS (SELECT 1 FROM flag f WHERE f.generation_id = t.generation_id))
        FROM generation_text t LEFT JOIN review_state r ON r.generation_id = t.generation_id
        WHERE t.generation_id = ?)");
    if (!row.with(id).next())
        return fail(Failure::Kind::NotFound, u"no text is held of %1"_s.arg(incident::reference(id)));
    return Prompt{.origin = id, .wasProblem = row.integer(2) != 0, .context = bytes(row, 0), .text = bytes(row, 1)};
}

Result<std::vector<Prompt>> gather(const db::Database &database, const std::vector<GenerationId> &origins,
                                   const QStringList &written)
{
    std::vector<Prompt> all;
    for (const GenerationId id : origins) {
        Result<Prompt> prompt = promptOf(database, id);
        if (!prompt)
            return failed(prompt);
        all.push_back(std::move(*prompt));
    }
    for (const QString &text : written)
        all.push_back({.text = text.toStdString()});
    std::vector<Prompt> kept;
    std::set<std::pair<std::string, std::string>> seen;
    for (Prompt &prompt : all) {
        std::string text = plain(prompt.text);
        if (text.empty() || !seen.emplace(prompt.context, std::move(text)).second)
            continue;
        prompt.number = static_cast<int>(kept.size()) + 1;
        kept.push_back(std::move(prompt));
    }
    if (kept.empty())
        return fail(Failure::Kind::BadInput, u"a re-test needs a prompt"_s);
    return kept;
}

void insertPrompts(const db::Database &database, RetestSetId set, const std::vector<Prompt> &prompts)
{
    for (const Prompt &prompt : prompts) {
        const auto origin = prompt.origin == GenerationId{} ? std::nullopt : std::optional(qint64(prompt.origin));
        const auto was = prompt.wasProblem ? std::optional(qint64(*prompt.wasProblem)) : std::nullopt;
        database.run("INSERT INTO retest_prompt (set_id, number, generation_id, was_problem, context, prompt)"
                     " VALUES (?, ?, ?, ?, ?, ?)",
                     set, prompt.number, origin, was, std::string_view(prompt.context), std::string_view(prompt.text));
    }
}

QJsonObject figures(const Run &run)
{
    return {{u"set"_s, qint64(run.set)},
            {u"prompts"_s, run.outcome.prompts()},
            {u"answers"_s, run.outcome.answered()},
            {u"missing"_s, run.outcome.count(State::Missing)},
            {u"unscanned"_s, run.outcome.count(State::Unscanned)},
            {u"unsound"_s, run.outcome.unsound()},
            {u"passed"_s, run.isPassed}};
}

/// The step "rectify" of a case that is done, and the model that it names.
struct Rectified
{
    Moment at = 0;
    QString model;
};

Result<Rectified> rectified(const db::Database &database, const incident::Procedure &procedure,
                            const incident::Incident &incident)
{
    const auto events = incident::timeline(database, incident.id);
    if (!events)
        return failed(events);
    for (const incident::StepState &state : incident::stepStates(procedure, incident, *events)) {
        if (state.step.id != QLatin1StringView(incident::rectifyStep)
            || state.state != incident::StepState::State::Done)
            continue;
        return incident::rectificationOf(database, state.event->id)
            .transform([&](const std::optional<incident::Rectification> &said) {
                return Rectified{state.event->at, said ? said->modelAfter : QString()};
            });
    }
    return fail(Failure::Kind::Refused, u"%1: the model has not been rectified yet"_s.arg(incident.number));
}

} // namespace

RetestStore::RetestStore(db::Database &database, journal::Journal &journal, incident::Procedure procedure)
    : m_database(database)
    , m_journal(journal)
    , m_procedure(std::move(procedure))
{
}

Result<RetestSetId> RetestStore::make(IncidentId incident, const std::vector<GenerationId> &origins,
                                      const QStringList &written)
{
    return attempt([&]() -> Result<RetestSetId> {
        db::Transaction transaction(m_database);
        if (const auto open = openCase(m_database, incident); !open)
            return failed(open);
        const Result<std::vector<Prompt>> prompts = gather(m_database, origins, written);
        if (!prompts)
            return failed(prompts);
        const QByteArray sha256 = hashOf(*prompts);
        m_database.run("INSERT INTO retest_set (incident_id, made_at, actor, after_generation, sha256)"
                       " VALUES (?, ?, ?, (SELECT coalesce(max(id), 0) FROM generation), ?)",
                       incident, m_journal.now(), m_journal.actor(), sha256);
        const auto set = static_cast<RetestSetId>(m_database.lastInsertId());
        insertPrompts(m_database, set, *prompts);
        m_journal.append(u"retest.set"_s, u"incident/%1"_s.arg(qint64(incident)),
                         {{u"set"_s, qint64(set)},
                          {u"prompts"_s, qint64(prompts->size())},
                          {u"sha256"_s, QString::fromLatin1(sha256.toHex())}});
        transaction.commit();
        return set;
    });
}

Result<void> RetestStore::exportPrompts(RetestSetId id, const QString &path)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const Result<PromptSet> set = promptSet(m_database, id);
        if (!set)
            return failed(set);
        const auto incident = incident::findIncident(m_database, set->incident);
        if (!incident)
            return failed(incident);
        const QByteArray lines = promptFile(*set, incident->number);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
            return fail(Failure::Kind::Storage, file.errorString(), path);
        m_journal.append(u"retest.exported"_s, u"incident/%1"_s.arg(qint64(set->incident)),
                         {{u"set"_s, qint64(id)},
                          {u"prompts"_s, qint64(set->prompts.size())},
                          {u"sha256"_s, QString::fromLatin1(Sha256::of(lines).toHex())}});
        if (const auto head = journal::writeHead(m_database, m_journal, journal::HeadReason::Export); !head)
            return failed(head);
        if (!file.commit())
            return fail(Failure::Kind::Storage, file.errorString(), path);
        transaction.commit();
        return {};
    });
}

Result<Run> RetestStore::run(RetestSetId id, const QString &model)
{
    return attempt([&]() -> Result<Run> {
        db::Transaction transaction(m_database);
        const Result<PromptSet> set = promptSet(m_database, id);
        if (!set)
            return failed(set);
        const auto incident = openCase(m_database, set->incident);
        if (!incident)
            return failed(incident);
        const Result<Rectified> since = rectified(m_database, m_procedure, *incident);
        if (!since)
            return failed(since);
        db::Statement newest = m_database.prepare("SELECT after_generation FROM retest_set WHERE id = ?");
        newest.with(id).next();
        Run run{.set = id, .since = since->at, .model = model.isEmpty() ? since->model : model};
        Result<Outcome> outcome = outcomeOf(m_database, *set,
                                            {.after = newest.id<GenerationId>(0),
                                             .since = run.since,
                                             .model = run.model,
                                             .caseNumber = incident->number});
        if (!outcome)
            return failed(outcome);
        run.outcome = std::move(*outcome);
        Result<Run> recorded = record(*set, *incident, std::move(run));
        if (recorded)
            transaction.commit();
        return recorded;
    });
}

Result<Run> RetestStore::record(const PromptSet &set, const incident::Incident &incident, Run run)
{
    using Kind = incident::IncidentEvent::Kind;
    run.at = m_journal.now();
    run.actor = m_journal.actor();
    run.isPassed = run.outcome.passes();
    const QString reference = u"R%1"_s.arg(qint64(set.id));
    QJsonObject said = figures(run);
    const Before was = before(set);
    said.insert(u"before"_s, was.problems);
    said.insert(u"before_of"_s, was.of);
    const qint64 event =
        incident::addEvent(m_database, m_journal,
                           {.incident = incident.id,
                            .at = run.at,
                            .kind = Kind::Retest,
                            .subject = reference,
                            .note = QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact))},
                           said);
    m_database.run("INSERT INTO retest_run (set_id, event_id, at, actor, since, model, is_passed)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)",
                   run.set, event, run.at, run.actor, run.since, run.model.isNull() ? u""_s : run.model, run.isPassed);
    run.id = m_database.lastInsertId();
    for (const Answer &answer : run.outcome.answers)
        m_database.run("INSERT INTO retest_answer (run_id, number, generation_id, state) VALUES (?, ?, ?, ?)", run.id,
                       answer.number, answer.generation, name(answer.state));
    if (run.isPassed) {
        incident::addEvent(m_database, m_journal,
                           {.incident = incident.id,
                            .at = run.at,
                            .kind = Kind::Step,
                            .subject = QLatin1StringView(incident::retestStep),
                            .proof = u"%1.%2"_s.arg(reference).arg(run.id)});
    }
    return run;
}

} // namespace retest
