#include "app/report/drafter.h"

#include "app/complaint/statistics.h"
#include "app/detect/taxonomy.h"
#include "app/incident/grades.h"
#include "app/registry/rulestore.h"
#include "app/report/casereport.h"
#include "app/report/monthreport.h"
#include "app/report/userreport.h"

using namespace Qt::StringLiterals;

namespace report {

namespace {

/// What every report needs besides its subject.
template <typename Input>
Result<void> readCommon(const db::Database &reader, Input &input)
{
    Result<Unit> unit = readUnit(reader);
    Result<journal::Head> head = journal::head(reader);
    if (!unit || !head)
        return std::unexpected(!unit ? unit.error() : head.error());
    input.unit = std::move(*unit);
    input.head = std::move(*head);
    return {};
}

/// The criterion that fired and its figure, where no officer wrote the grounds of the grade down.
Result<Facts> groundsOfGrade(const incident::CaseFile &file, Language language)
{
    if (incident::latestNote(file.events, u"grade"_s))
        return Facts{};
    return incident::readGradeCriteria().transform([&](const incident::GradeCriteria &criteria) {
        const QMap<QString, QString> said = incident::gradeFacts(file.events, criteria);
        QString grounds = said.value(u"grade.criterion."_s + name(language));
        if (grounds.isEmpty())
            return Facts{};
        const QString unit = said.value(u"grade.unit."_s + name(language));
        if (!unit.isEmpty()) // else it is a question
            grounds +=
                (language == Language::Chinese ? u"："_s : u": "_s) + said.value(u"grade.figure"_s) + u' ' + unit;
        return Facts{{u"grade.criterion"_s, {.text = grounds, .evidence = {}}}};
    });
}

} // namespace

std::map<QString, Bilingual> riskNames(const detect::Taxonomy &taxonomy)
{
    std::map<QString, Bilingual> names;
    for (const detect::Risk &risk : taxonomy.risks())
        names.emplace(risk.code, Bilingual{risk.zh, risk.en});
    return names;
}

Result<DraftKnowledge> loadDraftKnowledge()
{
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    Result<incident::Procedure> procedure = incident::readProcedure();
    if (!procedure)
        return failed(procedure);
    Result<calendar::ClockTable> clocks = calendar::loadClocks();
    if (!clocks)
        return failed(clocks);
    Result<calendar::WorkingDays> days = calendar::WorkingDays::load();
    if (!days)
        return failed(days);
    return DraftKnowledge{std::move(*procedure), riskNames(*taxonomy), std::move(*clocks), std::move(*days)};
}

Drafter::Drafter(const db::Database &reader, DraftKnowledge knowledge, Moment now)
    : m_reader(reader)
    , m_knowledge(std::move(knowledge))
    , m_now(now)
{
}

Result<Drafted> Drafter::draft(const QString &text, const Subject &subject, Language language) const
{
    const ParsedText parsed = parseText(text);
    if (parsed.form.language && *parsed.form.language != language)
        return fail(Failure::Kind::BadInput, u"the text is in another language than the report"_s);
    const ReportKind *kind = reportKind(parsed.form.kind);
    if (kind && kind->subject != subject.kind)
        return fail(Failure::Kind::Refused,
                    u"%1 is about a %2, not about a %3"_s.arg(kind->id, name(kind->subject), name(subject.kind)));
    const Result<Facts> further = furtherFacts(subject, language);
    if (!further)
        return failed(further);
    switch (subject.kind) {
    case SubjectKind::Case: return draftOfCase(parsed, subject, *further);
    case SubjectKind::User: return draftOfUser(parsed, subject, *further);
    case SubjectKind::Month: return draftOfMonth(parsed, subject, *further);
    }
    return fail(Failure::Kind::BadInput, u"no such subject"_s);
}

Result<Facts> Drafter::furtherFacts(const Subject &subject, Language language) const
{
    Facts all;
    for (const FactSource &source : m_sources) {
        Result<Facts> facts = source(m_reader, subject, language);
        if (!facts)
            return failed(facts);
        for (auto &[name, fact] : *facts)
            all[name] = std::move(fact);
    }
    return all;
}

Result<Drafted> Drafter::draftOfCase(const ParsedText &parsed, const Subject &subject, const Facts &further) const
{
    Result<incident::CaseFile> file = incident::caseFile(m_reader, subject.incident);
    if (!file)
        return failed(file);
    const Result<ServiceFacts> service = serviceFacts(m_reader, file->incident);
    Result<Facts> grounds = groundsOfGrade(*file, parsed.form.language.value_or(Language::Chinese));
    if (!service || !grounds)
        return std::unexpected(!service ? service.error() : grounds.error());
    const auto rules = registry::asInWorkspace(m_reader, m_knowledge.clocks, m_knowledge.days);
    if (!rules)
        return failed(rules);
    Facts all = further;
    all.merge(*grounds);
    CaseInput input{.file = std::move(*file),
                    .procedure = m_knowledge.procedure,
                    .service = *service,
                    .riskNames = m_knowledge.riskNames,
                    .now = m_now,
                    .further = std::move(all)};
    input.clocks = incident::caseClocks(m_knowledge.procedure, input.file.incident, input.file.events, rules->clocks,
                                        rules->days, m_now);
    return readCommon(m_reader, input).and_then([&] { return draftCase(parsed, input); });
}

Result<Drafted> Drafter::draftOfUser(const ParsedText &parsed, const Subject &subject, const Facts &further) const
{
    Result<UserInput> input = readUserInput(m_reader, subject.user);
    if (!input)
        return failed(input);
    input->riskNames = m_knowledge.riskNames;
    input->now = m_now;
    input->further = further;
    return readCommon(m_reader, *input).and_then([&] { return draftUser(parsed, *input); });
}

/// Figures alone, so that they are the same in either language.
Result<Facts> Drafter::complaintFacts(QDate month) const
{
    const auto known = registry::asInWorkspace(m_reader, m_knowledge.clocks, m_knowledge.days);
    if (!known)
        return failed(known);
    const auto rules = complaint::readRules(m_reader, known->clocks, known->days);
    if (!rules)
        return failed(rules);
    return complaint::complaintFacts(m_reader, *rules, month, month.addMonths(1).addDays(-1))
        .transform([](const std::map<QString, std::optional<QString>> &figures) {
            Facts facts;
            for (const auto &[name, figure] : figures)
                facts[name] = {.text = figure, .evidence = {}};
            return facts;
        });
}

Result<Drafted> Drafter::draftOfMonth(const ParsedText &parsed, const Subject &subject, const Facts &further) const
{
    Result<MonthFigures> figures = monthFigures(m_reader, subject.month);
    if (!figures)
        return failed(figures);
    Result<Facts> complaints = complaintFacts(subject.month);
    if (!complaints)
        return failed(complaints);
    Facts all = further;
    all.merge(*complaints);
    MonthInput input{.figures = std::move(*figures),
                     .riskNames = m_knowledge.riskNames,
                     .now = m_now,
                     .further = std::move(all)};
    return readCommon(m_reader, input).and_then([&] { return draftMonth(parsed, input); });
}

} // namespace report
