#include "ui/reading/conversationparts.h"

#include "app/detect/findingstore.h"
#include "app/text/utf8.h"
#include "db/database.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ConversationParts)
};

constexpr size_t mostOfATurn = 8 << 10; ///< bytes: what surrounds the turn that is judged, not a text to be judged

QString roleText(std::string_view role)
{
    if (role == "user")
        return Words::tr("User, earlier");
    if (role == "assistant")
        return Words::tr("Model, earlier");
    if (role == "system")
        return Words::tr("System prompt");
    return QString::fromUtf8(role);
}

Span asideSpan(const detect::Finding &finding)
{
    const bool isPersonal = finding.risk == "A.4.f"_L1;
    return {.begin = finding.span.begin,
            .end = finding.span.end,
            .risk = isPersonal ? RiskClass::PersonalInformation : riskClass(finding.risk),
            .label = u"%1 %2 · %3"_s.arg(finding.risk.left(3), finding.risk.mid(4), finding.rule),
            .masked = isPersonal,
            .aside = true};
}

std::vector<std::string> secretsOf(const Item &item)
{
    std::vector<std::string> secrets;
    for (const Why &reason : item.why) {
        const std::string &text = reason.inOutput ? item.output : item.prompt;
        if (reason.isPersonal && reason.begin < std::min(reason.end, text.size()))
            secrets.push_back(text.substr(reason.begin, reason.end - reason.begin));
    }
    return secrets;
}

/// No rule has looked at a turn that stands in a context alone, but what was found elsewhere is masked there as well.
void maskIn(TextPart &part, const std::vector<std::string> &secrets)
{
    for (const std::string &secret : secrets) {
        for (size_t at = part.text.find(secret); at != std::string::npos; at = part.text.find(secret, at + 1))
            part.spans.push_back({.begin = at,
                                  .end = at + secret.size(),
                                  .risk = RiskClass::PersonalInformation,
                                  .label = Words::tr("The same personal information as in what is judged"),
                                  .masked = true,
                                  .aside = true});
    }
}

/// Cuts \a part to what is shown of a long turn, and says so.
void shorten(TextPart &part)
{
    if (part.text.size() <= mostOfATurn)
        return;
    const qint64 whole = static_cast<qint64>(part.text.size()) / 1024;
    size_t end = mostOfATurn;
    while (!text::isBoundary(part.text, end))
        --end;
    part.text.resize(end);
    std::erase_if(part.spans, [end](const Span &span) { return span.begin >= end; });
    for (Span &span : part.spans)
        span.end = std::min(span.end, end);
    part.note += u" · "_s + Words::tr("the first %1 of %2 KiB").arg(mostOfATurn / 1024).arg(whole);
}

} // namespace

ConversationParts::ConversationParts(std::function<const db::Database &()> reader)
    : m_reader(std::move(reader))
{
}

void ConversationParts::clear()
{
    m_context = {};
    m_secrets.clear();
    m_before = {};
    m_after = {};
    m_lines.clear();
    m_known.clear();
}

void ConversationParts::setItem(const Item &item)
{
    clear();
    m_context = ingest::readContext(item.context);
    m_secrets = secretsOf(item);
    m_before.turns = turnsBefore(m_context, item.session.earlier, item.sessionPrompts);
    m_after.turns = turnsAfter(item.session.later);
    const bool isRepeated = std::ranges::any_of(m_before.turns, [](const Turn &turn) {
        return turn.context >= 0 && qint64(turn.generation);
    });
    m_before.unlisted = 2 * item.session.furtherEarlier + (isRepeated ? 0 : m_context.omitted);
    m_after.isLater = true;
    m_after.unlisted = 2 * item.session.furtherLater;
    for (const auto &[row, side] : {std::pair(&m_before, Folding::Side::Before), {&m_after, Folding::Side::After}}) {
        std::vector<bool> flagged;
        for (const Turn &turn : row->turns)
            flagged.push_back(turn.isFlagged);
        row->folding = Folding(flagged, side);
    }
}

std::vector<TextPart> ConversationParts::before()
{
    m_lines.clear();
    std::vector<TextPart> all = parts(m_before);
    if (m_before.unlisted > 0)
        all.insert(all.begin(),
                   {.heading = Words::tr("%Ln turns before these", nullptr, static_cast<int>(m_before.unlisted)),
                    .note = Words::tr("not shown here"),
                    .quiet = true});
    return all;
}

std::vector<TextPart> ConversationParts::after()
{
    std::vector<TextPart> all = parts(m_after);
    if (m_after.unlisted > 0)
        all.push_back({.heading = Words::tr("%Ln turns after these", nullptr, static_cast<int>(m_after.unlisted)),
                       .note = Words::tr("not shown here"),
                       .quiet = true});
    return all;
}

bool ConversationParts::open(int fold)
{
    if (fold < 0 || std::cmp_greater_equal(fold, m_lines.size()))
        return false;
    const Line &line = m_lines[static_cast<size_t>(fold)];
    line.row->folding.open(line.stretch);
    return true;
}

QStringList ConversationParts::shownRisks() const
{
    QStringList risks;
    for (const auto &[generation, known] : m_known) // what was read was shown
        risks += known.risks;
    return risks;
}

std::vector<TextPart> ConversationParts::parts(Row &row)
{
    std::vector<TextPart> all;
    for (const Folding::Stretch &stretch : row.folding.stretches()) {
        if (stretch.isFolded) {
            all.push_back(foldPart(row, stretch));
            continue;
        }
        for (size_t i = stretch.begin; i < stretch.end; ++i)
            all.push_back(turnPart(row.turns[i], row.isLater));
    }
    return all;
}

TextPart ConversationParts::foldPart(Row &row, const Folding::Stretch &stretch)
{
    const auto first = row.turns.begin() + static_cast<std::ptrdiff_t>(stretch.begin);
    const auto last = row.turns.begin() + static_cast<std::ptrdiff_t>(stretch.end);
    const auto flagged = std::count_if(first, last, [](const Turn &turn) { return turn.isFlagged; });
    QString words = Words::tr("▸ %Ln turns folded", nullptr, static_cast<int>(stretch.end - stretch.begin));
    if (flagged > 0)
        words = Words::tr("%1, %Ln of them flagged", nullptr, static_cast<int>(flagged)).arg(words);
    m_lines.push_back({.row = &row, .stretch = stretch});
    return {.heading = words, .quiet = true, .fold = static_cast<int>(m_lines.size()) - 1};
}

QString ConversationParts::heading(const Turn &turn, bool isLater) const
{
    if (turn.context >= 0)
        return roleText(m_context.turns[static_cast<size_t>(turn.context)].role);
    if (isLater)
        return turn.inOutput ? Words::tr("Model, later") : Words::tr("User, later");
    return roleText(turn.inOutput ? "assistant" : "user");
}

TextPart ConversationParts::turnPart(const Turn &turn, bool isLater)
{
    TextPart part{.heading = heading(turn, isLater), .quiet = true};
    const ingest::ContextTurn *inContext =
        turn.context < 0 ? nullptr : &m_context.turns[static_cast<size_t>(turn.context)];
    const Known *own = qint64(turn.generation) == 0 ? nullptr : &known(turn.generation);
    if (own && inContext && inContext->text != (turn.inOutput ? own->exchange.output : own->exchange.prompt))
        own = nullptr; // the context has it in other words
    if (!own) {
        part.text = inContext ? inContext->text : std::string();
        maskIn(part, m_secrets);
        shorten(part);
        return part;
    }
    part.note = u"G-%1"_s.arg(qint64(turn.generation));
    if (own->exchange.at)
        part.note += u" · "_s + shanghaiText(*own->exchange.at);
    if (turn.isFlagged)
        part.note += u" · "_s + Words::tr("flagged");
    part.text = turn.inOutput ? own->exchange.output : own->exchange.prompt;
    part.spans = turn.inOutput ? own->output : own->prompt;
    shorten(part);
    return part;
}

/// What cannot be read is empty: the turn that is judged is there all the same.
const ConversationParts::Known &ConversationParts::known(GenerationId generation)
{
    const auto found = m_known.find(generation);
    if (found != m_known.end())
        return found->second;
    Known known;
    const db::Database &database = m_reader();
    if (auto exchange = ingest::exchangeOf(database, generation))
        known.exchange = std::move(*exchange);
    if (const auto findings = detect::FindingStore(database).findings(generation)) {
        for (const detect::Finding &finding : *findings) {
            (finding.part == detect::Part::Output ? known.output : known.prompt).push_back(asideSpan(finding));
            known.risks << finding.risk;
        }
    }
    return m_known.emplace(generation, std::move(known)).first->second;
}

} // namespace ui
