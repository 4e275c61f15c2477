#include "app/report/casereport.h"

#include "app/report/casefacts.h"
#include "app/report/casetables.h"
#include "app/report/disclosure.h"
#include "app/report/reporttables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr auto initialReport = "network-initial"_L1;
constexpr auto supplementReport = "network-supplement"_L1;

std::vector<Block> blocksOf(const CaseInput &input, const QString &name, Filler &filler)
{
    const std::vector<incident::EvidenceItem> &evidence = input.file.evidence;
    if (name == u"risks")
        return riskBlocks(evidence, input.riskNames, filler);
    if (name == u"evidence")
        return {evidenceTable(evidence, filler)};
    if (name == u"annex evidence")
        return {evidenceAnnex(evidence, filler)};
    if (name == u"annex rules")
        return {ruleAnnex(evidence, filler)};
    if (name == u"steps")
        return {stepTable(input, incident::Kind::Content, filler)};
    if (name == u"network steps")
        return {stepTable(input, incident::Kind::Network, filler)};
    if (name == u"timeline")
        return {timelineTable(input, filler)};
    if (name == u"changes")
        return {changesTable(input, filler)};
    return {};
}

/// Records have numbers of our own: whoever the report goes to must have use for them.
void makePublic(Document &document)
{
    forEachStatement(document, [](const QString &, Statement &statement) { statement.evidence.clear(); });
    document.words.missingNone = reportWords().word(u"missing_none_public"_s, document.language);
    document.words.missingTitle = reportWords().word(u"missing_title_public"_s, document.language);
}

/// That a report went out is nothing new to whoever it went to.
bool isNews(const incident::IncidentEvent &event)
{
    static const QStringList reporting{QString::fromLatin1(incident::reportStep),
                                       QString::fromLatin1(incident::receiptStep), u"net_report"_s, u"net_closing"_s};
    return isTold(event) && !(event.kind == incident::IncidentEvent::Kind::Step && reporting.contains(event.subject));
}

} // namespace

bool isTold(const incident::IncidentEvent &event)
{
    using enum incident::IncidentEvent::Kind;
    return event.kind == Step || event.kind == Waive || event.kind == Note || event.kind == Evidence
        || event.kind == Entry;
}

ReportSeries reportSeries(const std::vector<incident::IncidentEvent> &events)
{
    std::vector<incident::IncidentEvent> written = events;
    std::ranges::sort(written, {}, &incident::IncidentEvent::id);
    ReportSeries series;
    std::optional<incident::IncidentEvent> last; // a supplement nothing has happened since
    for (const incident::IncidentEvent &event : written) {
        const bool isReport = event.kind == incident::IncidentEvent::Kind::Report;
        if (isReport && event.proof == initialReport) {
            series.previous = event.at;
            series.previousEvent = event.id;
        } else if (isReport && event.proof.startsWith(supplementReport)) {
            last = event;
        } else if (last && isNews(event)) {
            series = {series.next + 1, last->at, last->id};
            last.reset();
        }
    }
    return series;
}

QString seriesName(const ReportKind &kind, const ReportSeries &series)
{
    return kind.id == supplementReport ? u"%1 %2"_s.arg(kind.id).arg(series.next) : kind.id;
}

Result<Drafted> draftCase(const ParsedText &parsed, const CaseInput &input)
{
    const ReportKind *kind = reportKind(parsed.form.kind);
    if (kind && !kind->isFor(input.file.incident.kind))
        return fail(Failure::Kind::Refused,
                    u"%1 is not for %2, a case of kind %3"_s.arg(kind->id, input.file.incident.number,
                                                                 incident::name(input.file.incident.kind)));
    const Language language = parsed.form.language.value_or(Language::Chinese);
    Facts facts = input.further;
    facts.merge(caseFacts(input, language));
    facts.merge(commonFacts(input.unit, input.head, input.now, parsed.form));
    const bool isPublic = kind && kind->isPublic;
    const Frame frame{.number = isPublic ? shanghaiDay(input.now).toString(Qt::ISODate) : input.file.incident.number,
                      .journalHead = isPublic ? QString() : input.head.text(),
                      .now = input.now,
                      .secrets = personalInformationIn(input.file.evidence)};
    const BlockWriter blocks = [&](const QString &name, Filler &filler) { return blocksOf(input, name, filler); };
    Result<Drafted> drafted = compose(parsed, std::move(facts), blocks, frame);
    if (drafted && isPublic)
        makePublic(drafted->document);
    return drafted;
}

} // namespace report
