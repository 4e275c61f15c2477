#include "app/report/edition/removals.h"

#include "app/detect/matcher.h"
#include "app/detect/packloader.h"
#include "app/report/edition/spellings.h"
#include "app/report/excerpt.h"
#include "db/database.h"

#include <QRegularExpression>

namespace report {

namespace {

using Removals = std::vector<Removal>;

void add(Removals &removals, const QString &text, RemovedKind kind)
{
    const Removal removal{text.trimmed(), kind};
    // An officer's name goes where it stands alone, however short; other short texts may be anything there.
    const bool canGo =
        SpellingSearch::canBeFound(removal.text) || (kind == RemovedKind::Officer && !removal.text.isEmpty());
    if (canGo && !std::ranges::contains(removals, removal))
        removals.push_back(removal);
}

QString cut(std::string_view text, size_t begin, size_t end)
{
    const size_t from = std::min(begin, text.size());
    return QString::fromUtf8(text.data() + from, qsizetype(std::min(std::max(end, from), text.size()) - from));
}

void addEvidence(Removals &removals, const incident::EvidenceItem &item)
{
    for (const incident::FrozenFinding &finding : item.findings) {
        const std::string &text = finding.part == incident::FrozenFinding::Part::Prompt ? item.prompt : item.output;
        if (finding.risk == QLatin1StringView(personalInformation) && finding.begin >= 0)
            add(removals, cut(text, size_t(finding.begin), size_t(finding.end)), RemovedKind::Personal);
    }
    add(removals, item.userRef, RemovedKind::User);
    add(removals, item.requestId, RemovedKind::Request);
    add(removals, item.sourcePath, RemovedKind::File);
    add(removals, item.sourcePath.section(QLatin1Char('/'), -1), RemovedKind::File);
    add(removals, item.service, RemovedKind::Service);
    add(removals, item.model, RemovedKind::Model);
    if (item.decision)
        add(removals, item.decision->actor, RemovedKind::Officer);
}

/// All texts of \a document, those of statements included.
QStringList allTexts(Document document)
{
    QStringList texts;
    forEachText(document, [&](QString &text) { texts.append(text); });
    forEachStatement(document, [&](const QString &, Statement &statement) { texts.append(statement.text); });
    return texts;
}

void addColumn(Removals &removals, db::Statement &query, RemovedKind kind)
{
    while (query.next())
        add(removals, query.text(0), kind);
}

} // namespace

std::set<RemovedKind> usuallyRemoved()
{
    using enum RemovedKind;
    return {Personal, User, Request, Conversation, Officer, File, Passage};
}

std::vector<Removal> removalsOf(const incident::CaseFile &file)
{
    Removals removals;
    add(removals, file.incident.owner, RemovedKind::Officer);
    add(removals, file.incident.service, RemovedKind::Service);
    for (const incident::IncidentEvent &event : file.events)
        add(removals, event.actor, RemovedKind::Officer);
    for (const incident::EvidenceItem &item : file.evidence)
        addEvidence(removals, item);
    return removals;
}

std::vector<Removal> removalsByForm(const Document &document)
{
    // As ingest::Pseudonyms makes them, and hexadecimal ones of other systems; "u-turn" is none.
    static const QRegularExpression pseudonym(QStringLiteral("\\bu-(?:[a-z2-7]{12}|[0-9a-f]{4,})\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression path(
        QStringLiteral("(?<![\\w/:.])(?:/[\\w.+@%-]+){2,}|\\b[A-Za-z]:\\\\[\\w.+@%\\\\-]+"));
    Removals removals;
    for (const QString &text : allTexts(document)) {
        for (const QRegularExpressionMatch &match : pseudonym.globalMatch(text))
            add(removals, match.captured(), RemovedKind::User);
        for (const QRegularExpressionMatch &match : path.globalMatch(text))
            add(removals, match.captured(), RemovedKind::File);
    }
    return removals;
}

std::vector<Removal> removalsByRule(const Document &document, const detect::Matcher &rules)
{
    Removals removals;
    detect::Scratch scratch;
    forEachStatement(document, [&](const QString &, const Statement &statement) {
        const std::string text = statement.text.toStdString();
        for (const detect::Match &match : rules.scan(text, detect::Part::Output, scratch)) {
            const QString risk = rules.rule(match.rule).risk;
            if (risk == QLatin1StringView(personalInformation) || risk == QLatin1StringView("A.4.e"))
                add(removals, cut(text, match.span.begin, match.span.end), RemovedKind::Personal);
        }
    });
    return removals;
}

Result<std::vector<Removal>> removalsOf(const db::Database &database, const std::vector<GenerationId> &generations)
{
    return attempt([&] {
        Removals removals;
        auto officers = database.prepare("SELECT DISTINCT actor FROM audit_event ORDER BY actor");
        addColumn(removals, officers, RemovedKind::Officer);
        auto sessions = database.prepare("SELECT session_id FROM generation WHERE id = ?");
        auto requests = database.prepare("SELECT request_id FROM generation WHERE id = ?");
        for (const GenerationId generation : generations) {
            addColumn(removals, sessions.with(generation), RemovedKind::Conversation);
            addColumn(removals, requests.with(generation), RemovedKind::Request);
        }
        return removals;
    });
}

Result<std::shared_ptr<const detect::Matcher>> personalRules()
{
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    Result<detect::RulePack> pack =
        detect::loadRulePack(QStringLiteral(":/packs/pii.toml"), *taxonomy, detect::Samples::Trust);
    if (!pack)
        return failed(pack);
    return detect::Matcher::compile({std::move(*pack)});
}

Result<std::vector<Removal>> proposedRemovals(const db::Database &database, const Document &document,
                                              std::optional<IncidentId> incident)
{
    Removals removals;
    std::vector<GenerationId> generations = generationsOf(document);
    if (incident) {
        const Result<incident::CaseFile> file = incident::caseFile(database, *incident);
        if (!file)
            return failed(file);
        removals = removalsOf(*file);
        for (const incident::EvidenceItem &item : file->evidence)
            generations.push_back(item.generation);
    }
    const Result<Removals> stored = removalsOf(database, generations);
    if (!stored)
        return failed(stored);
    const auto rules = personalRules();
    if (!rules)
        return failed(rules);
    for (const Removals &more : {*stored, removalsByForm(document), removalsByRule(document, **rules)}) {
        for (const Removal &removal : more)
            add(removals, removal.text, removal.kind);
    }
    return removals;
}

std::vector<GenerationId> generationsOf(const Document &document)
{
    std::set<GenerationId> generations;
    forEachStatement(document, [&](const QString &, const Statement &statement) {
        generations.insert(statement.evidence.begin(), statement.evidence.end());
    });
    return {generations.begin(), generations.end()};
}

std::vector<Removal> ofKinds(const std::vector<Removal> &removals, const std::set<RemovedKind> &kinds)
{
    Removals chosen;
    for (const Removal &removal : removals) {
        if (kinds.contains(removal.kind) && !std::ranges::contains(chosen, removal.text, &Removal::text))
            chosen.push_back(removal);
    }
    return chosen;
}

} // namespace report
