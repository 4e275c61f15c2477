#include "app/report/incidentreport.h"

#include "app/incident/casestate.h"
#include "app/report/disclosure.h"
#include "app/report/reporttables.h"

#include <algorithm>

namespace report {

namespace {

using Fact = std::optional<QString>;

Fact known(const QString &text)
{
    return text.isEmpty() ? std::nullopt : Fact(text);
}

Fact known(const std::optional<QString> &text)
{
    return text && !text->trimmed().isEmpty() ? text : std::nullopt;
}

Fact known(const std::optional<Moment> &moment)
{
    return moment ? Fact(shanghaiText(*moment)) : std::nullopt;
}

Fact note(const ReportInput &input, const char *topic)
{
    const auto found = latestNote(input.file.events, QLatin1StringView(topic));
    return found ? known(found->note) : std::nullopt;
}

/// What a step's event says where no note on the topic does.
Fact stepNote(const ReportInput &input, const char *step)
{
    const auto states = stepStates(input.procedure, input.file.incident.kind, input.file.events);
    for (const incident::StepState &state : states) {
        if (state.step.id == QLatin1StringView(step) && state.state == incident::StepState::State::Done)
            return known(state.event->note);
    }
    return std::nullopt;
}

Facts caseFacts(const ReportInput &input)
{
    const incident::Incident &incident = input.file.incident;
    const Fact rectification = note(input, incident::topic::rectification);
    return {{QStringLiteral("case.number"), incident.number},
            {QStringLiteral("case.title"), incident.title},
            {QStringLiteral("case.summary"), known(incident.summary)},
            {QStringLiteral("case.discovered"), shanghaiText(incident.discoveredAt)},
            {QStringLiteral("case.how"), stepNote(input, incident::foundStep)},
            {QStringLiteral("note.cause"), note(input, incident::topic::cause)},
            {QStringLiteral("note.impact"), note(input, incident::topic::impact)},
            {QStringLiteral("note.follow_up"), note(input, incident::topic::followUp)},
            {QStringLiteral("note.rectification"),
             rectification ? rectification : stepNote(input, incident::rectifyStep)},
            {QStringLiteral("report.created"), shanghaiText(input.now)},
            {QStringLiteral("journal.head"), input.head.text()}};
}

Facts unitFacts(const ReportInput &input)
{
    const Unit &unit = input.unit;
    const Fact service = known(input.service.name);
    return {{QStringLiteral("unit.name"), known(unit.name)},
            {QStringLiteral("unit.uscc"), known(unit.uscc)},
            {QStringLiteral("unit.address"), known(unit.address)},
            {QStringLiteral("unit.contact"), known(unit.contact)},
            {QStringLiteral("unit.phone"), known(unit.phone)},
            {QStringLiteral("unit.email"), known(unit.email)},
            {QStringLiteral("unit.recipient"), known(unit.recipient)},
            {QStringLiteral("service.name"), service ? service : known(input.file.incident.service)},
            {QStringLiteral("service.filing"), known(input.service.filing)},
            {QStringLiteral("service.algorithm"), known(input.service.algorithm)}};
}

Facts evidenceFacts(const ReportInput &input)
{
    const incident::EvidenceSummary summary = incident::summarise(input.file.evidence);
    const auto number = [](qint64 count) { return count > 0 ? Fact(QString::number(count)) : std::nullopt; };
    return {{QStringLiteral("evidence.count"), QString::number(input.file.evidence.size())},
            {QStringLiteral("evidence.first"), known(summary.first)},
            {QStringLiteral("evidence.last"), known(summary.last)},
            {QStringLiteral("evidence.models"), known(summary.models.join(QStringLiteral(", ")))},
            {QStringLiteral("evidence.users"), number(summary.users)}};
}

Facts allFacts(const Template &text, const ReportInput &input)
{
    Facts facts = caseFacts(input);
    facts.merge(unitFacts(input));
    facts.merge(evidenceFacts(input));
    facts.emplace(QStringLiteral("report.template"), text.id + QLatin1Char(' ') + text.version);
    return facts;
}

std::vector<Field> fields(const std::vector<Template::FieldRow> &rows, Filler &filler)
{
    std::vector<Field> filled;
    for (const Template::FieldRow &row : rows)
        filled.push_back({filler.in(row.label), filler.fill(row.value)});
    return filled;
}

std::vector<GenerationId> records(const ReportInput &input)
{
    std::vector<GenerationId> ids;
    for (const incident::EvidenceItem &item : input.file.evidence)
        ids.push_back(item.generation);
    return ids;
}

std::vector<Block> blocks(const Template::Block &block, const ReportInput &input, Filler &filler)
{
    switch (block.kind) {
        using enum Template::Block::Kind;
    case Text: return {Paragraph{{filler.fill(block.text)}}};
    case Fields: return {report::Fields{fields(block.rows, filler)}};
    case Risks: return riskBlocks(input, filler);
    case Evidence: return {evidenceTable(input, filler)};
    case Steps: return {stepTable(input, filler)};
    case EvidenceAnnex: return {evidenceAnnex(input, filler)};
    case RulesAnnex: return {ruleAnnex(input, filler)};
    }
    return {};
}

std::vector<Section> sections(const Template &text, const ReportInput &input, Filler &filler)
{
    std::vector<Section> written;
    for (const Template::Section &section : text.sections) {
        Section result{.title = filler.in(section.title)};
        filler.enter(result.title);
        for (const Template::Block &block : section.blocks)
            std::ranges::move(blocks(block, input, filler), std::back_inserter(result.blocks));
        result.footnotes = filler.takeFootnotes();
        written.push_back(std::move(result));
    }
    return written;
}

PageWords pageWords(Filler &filler)
{
    return {.header = filler.word("header"),
            .draft = filler.word("draft"),
            .page = filler.word("page"),
            .journal = filler.word("journal"),
            .missingTitle = filler.word("missing_title"),
            .missingNone = filler.word("missing_none"),
            .separator = filler.word("separator"),
            .more = filler.word("references_more")};
}

} // namespace

Result<Document> draftContentReport(const Template &text, const ReportInput &input, Language language)
{
    if (input.file.incident.kind == incident::Kind::Network)
        return fail(Failure::Kind::Refused, QStringLiteral("%1 is a network incident").arg(input.file.incident.number));
    const Facts facts = allFacts(text, input);
    if (const Result<void> checked = Filler::check(text, facts); !checked)
        return failed(checked);

    Filler filler(text, facts, language);
    filler.restOn(records(input));
    Document document{.language = language,
                      .number = input.file.incident.number,
                      .title = filler.word("title"),
                      .cover = fields(text.cover, filler),
                      .sections = sections(text, input, filler),
                      .words = pageWords(filler),
                      .journalHead = input.head.text(),
                      .createdAt = input.now};
    if (!filler.unknownWords().isEmpty())
        return fail(Failure::Kind::BadInput,
                    QStringLiteral("no [word] for: %1").arg(filler.unknownWords().join(QStringLiteral(", "))),
                    text.path);
    document.missing = filler.gaps();

    const QStringList secrets = personalInformationIn(input.file.evidence);
    cover(document, secrets);
    return checkDisclosure(document, secrets).transform([&] { return std::move(document); });
}

} // namespace report
