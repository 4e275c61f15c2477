#include "ui/reading/itemloader.h"

#include "app/detect/findingstore.h"
#include "app/detect/reason.h"
#include "app/ingest/generationstore.h"
#include "app/ingest/rawrecord.h"
#include "app/review/reviewstore.h"
#include "ui/reading/attemptsbar.h"
#include "ui/reading/explainer.h"
#include "ui/reading/folding.h"
#include "ui/reading/pictureknowledge.h"
#include "ui/reading/reasonwords.h"
#include "ui/shell/localised.h"

#include <algorithm>

namespace ui {

namespace {

const detect::Rule *findRule(const std::vector<detect::RulePack> &packs, const detect::Finding &finding)
{
    for (const detect::RulePack &pack : packs) {
        if (pack.id != finding.pack)
            continue;
        for (const detect::Rule &rule : pack.rules) {
            if (rule.id == finding.rule)
                return &rule;
        }
    }
    return nullptr;
}

Why toWhy(const detect::Finding &finding, const detect::Rule *rule)
{
    Why why{.inOutput = finding.part == detect::Part::Output,
            .begin = finding.span.begin,
            .end = finding.span.end,
            .risk = finding.risk,
            .isPersonal = finding.risk == QLatin1String("A.4.f"),
            .finding = qint64(finding.id),
            .severity = finding.severity,
            .score = finding.score,
            .rule = finding.rule,
            .pack = QStringLiteral("%1 %2").arg(finding.pack, finding.packVersion),
            .title = finding.rule};
    if (const auto reason = detect::Reason::fromJson(finding.why))
        why.circumstances = reasonText(*reason);
    if (rule) {
        why.title = localised(rule->title);
        why.explanation = localised(rule->explanation);
        why.source = rule->source;
    }
    return why;
}

/// Some logs say it once, some say it twice in the same word.
QString blockedText(const ingest::GenerationRecord &record)
{
    if (record.blocked == record.blockedDetail)
        return record.blocked;
    return QStringLiteral("%1 %2").arg(record.blocked, record.blockedDetail).trimmed();
}

Item toItem(const ingest::GenerationRecord &record, const ingest::RecordPlace &place)
{
    return {.generation = record.id,
            .at = record.at,
            .service = record.service,
            .model = record.model,
            .user = record.user,
            .ageBand = record.ageBand,
            .requestId = record.requestId,
            .traceId = record.traceId,
            .finish = record.finish,
            .blocked = blockedText(record),
            .sourceFile = place.path.section(QLatin1Char('/'), -1),
            .byteOffset = place.offset};
}

/// Record, place and text. A generation without text (metadata only) is an item all the same.
Result<Item> readItem(const db::Database &database, GenerationId generation)
{
    const ingest::GenerationStore store(database);
    const Result<ingest::GenerationRecord> record = store.find(generation);
    if (!record)
        return failed(record);
    const Result<ingest::RecordPlace> place = store.place(generation);
    if (!place)
        return failed(place);
    Item item = toItem(*record, *place);
    const Result<ingest::GenerationText> text = store.text(generation);
    if (text) {
        item.context = text->context;
        item.prompt = text->prompt;
        item.output = text->output;
    } else if (text.error().kind != Failure::Kind::NotFound) {
        return failed(text);
    }
    return item;
}

ItemPicture toItemPicture(const ingest::PictureRecord &record)
{
    return {.number = record.number,
            .inOutput = record.isOutput,
            .address = record.url,
            .mediaType = record.mediaType,
            .sha256 = record.sha256,
            .size = record.size,
            .isKept = record.isKept,
            .unread = record.unread};
}

OfficerSpan toOfficerSpan(const review::StandingMark &mark)
{
    return {.inOutput = mark.mark.inOutput,
            .begin = mark.mark.span.begin,
            .end = mark.mark.span.end,
            .risk = mark.mark.risk,
            .note = mark.mark.note,
            .actor = mark.actor,
            .id = qint64(mark.id)};
}

/// What became of it, in a word.
QString outcomeOf(const ingest::GenerationRecord &record)
{
    if (record.blocked == QLatin1String("error"))
        return AttemptsBar::tr("failed");
    if (record.blocked == QLatin1String("refusal"))
        return AttemptsBar::tr("refused");
    if (!record.blocked.isEmpty())
        return AttemptsBar::tr("blocked");
    return record.extent == ingest::Extent::MetadataOnly ? AttemptsBar::tr("no text") : AttemptsBar::tr("answered");
}

Result<void> readAttempts(const ingest::GenerationStore &store, Item &item)
{
    if (item.requestId.isEmpty() && item.traceId.isEmpty())
        return {};
    const auto attempts = store.attempts(item.generation);
    if (!attempts)
        return failed(attempts);
    for (const ingest::GenerationRecord &record : *attempts)
        item.attempts.push_back(
            {.generation = record.id, .at = record.at, .model = record.model, .outcome = outcomeOf(record)});
    const Result<qint64> size = store.traceSize(item.generation);
    item.traceSize = size.value_or(0);
    return size ? Result<void>() : failed(size);
}

/// The session, and of it the prompts that say whether the context repeats it: those of the nearest generations and of
/// the nearest that are flagged.
Result<void> readSession(const db::Database &database, Item &item)
{
    constexpr size_t flaggedRead = Folding::flaggedShown / 2;
    auto turns = ingest::sessionTurns(database, item.generation);
    if (!turns)
        return failed(turns);
    item.session = std::move(*turns);
    size_t flagged = 0;
    for (size_t back = 0; back < item.session.earlier.size(); ++back) {
        const ingest::SessionTurn &one = item.session.earlier[item.session.earlier.size() - 1 - back];
        const bool isWanted = back < anchorsTried || (one.isFlagged && flagged < flaggedRead);
        if (!isWanted)
            continue;
        flagged += one.isFlagged ? 1 : 0;
        auto exchange = ingest::exchangeOf(database, one.generation);
        if (!exchange)
            return failed(exchange);
        item.sessionPrompts.emplace(one.generation, std::move(exchange->prompt));
    }
    return {};
}

/// Other attempts at the same call, and the conversation.
Result<void> readBeside(const db::Database &database, Item &item)
{
    const Result<void> attempts = readAttempts(ingest::GenerationStore(database), item);
    return attempts ? readSession(database, item) : attempts;
}

/// Of a text that is not held any more nothing is left to be masked.
void addSecret(std::vector<std::string> &secrets, const std::string &text, size_t begin, size_t end)
{
    if (begin < std::min(end, text.size()))
        secrets.push_back(text.substr(begin, end - begin));
}

/// Those of an earlier turn, which the record repeats.
Result<void> addSecretsOf(std::vector<std::string> &secrets, const db::Database &database, GenerationId earlier)
{
    const auto exchange = ingest::exchangeOf(database, earlier);
    if (!exchange)
        return failed(exchange);
    const auto findings = detect::FindingStore(database).findings(earlier);
    if (!findings)
        return failed(findings);
    for (const detect::Finding &finding : *findings) {
        if (finding.risk == QLatin1String("A.4.f"))
            addSecret(secrets, finding.part == detect::Part::Output ? exchange->output : exchange->prompt,
                      finding.span.begin, finding.span.end);
    }
    return {};
}

/// The pieces of personal information that were found, to be masked in the raw record too.
Result<std::vector<std::string>> secretsOf(const db::Database &database, const Item &item)
{
    std::vector<std::string> secrets;
    for (const Why &reason : item.why) {
        if (reason.isPersonal)
            addSecret(secrets, reason.inOutput ? item.output : item.prompt, reason.begin, reason.end);
    }
    for (const ingest::SessionTurn &one : item.session.earlier) {
        if (!one.isFlagged)
            continue;
        if (const Result<void> added = addSecretsOf(secrets, database, one.generation); !added)
            return failed(added);
    }
    return secrets;
}

} // namespace

Result<Item> loadItem(const db::Database &database, GenerationId generation, const std::vector<detect::RulePack> &packs,
                      Explainer &explainer)
{
    Result<Item> item = readItem(database, generation);
    if (!item)
        return item;
    const detect::FindingStore store(database);
    if (const Result<void> read = readBeside(database, *item); !read)
        return failed(read);
    const auto pictures = ingest::GenerationStore(database).pictures(generation);
    const auto findings = store.findings(generation);
    const auto flag = store.flag(generation);
    const auto events = review::history(database, generation);
    const auto inForce = review::decisionInForce(database, generation);
    const auto marks = review::marks(database, generation);
    for (const auto *failure : {pictures ? nullptr : &pictures.error(), findings ? nullptr : &findings.error(),
                                flag ? nullptr : &flag.error(), events ? nullptr : &events.error(),
                                inForce ? nullptr : &inForce.error(), marks ? nullptr : &marks.error()}) {
        if (failure)
            return std::unexpected(*failure);
    }
    for (const ingest::PictureRecord &picture : *pictures)
        item->pictures.push_back(toItemPicture(picture));
    if (const Result<void> known = readPictureKnowledge(database, *item); !known)
        return failed(known);
    for (const detect::Finding &finding : *findings)
        item->why.push_back(toWhy(finding, findRule(packs, finding)));
    item->primaryRisk = *flag ? (*flag)->risk : QString();
    item->severity = *flag ? (*flag)->severity : 0;
    if (const Result<void> explained = explainer.explain(database, *item); !explained)
        return failed(explained);
    for (const review::StandingMark &mark : *marks)
        item->officerSpans.push_back(toOfficerSpan(mark));
    item->history = *events;
    if (*inForce) {
        item->inForce = (*inForce)->decision;
        item->inForceBy = (*inForce)->actor;
    }
    return item;
}

Result<QByteArray> loadRawRecord(const db::Database &database, const Item &item)
{
    const Result<std::vector<std::string>> secrets = secretsOf(database, item);
    return secrets ? ingest::maskedRecord(database, item.generation, *secrets) : failed(secrets);
}

} // namespace ui
