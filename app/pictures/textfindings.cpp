#include "app/pictures/textfindings.h"

#include "db/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

QString markOf(const detect::ActiveRules &rules)
{
    QStringList packs;
    for (size_t i = 0; i < rules.packIds.size(); ++i)
        packs.append(QString::number(qint64(rules.packIds[i])) + (rules.matcher->packs()[i].inShadow ? u"s"_s : u""_s));
    packs.sort();
    return packs.join(u' ');
}

/// How sure the least sure of \a words is: a term is read wrongly where one of its words is.
double sureness(const std::vector<RecognisedWord> &words)
{
    double least = 1;
    for (const RecognisedWord &word : words)
        least = std::min(least, word.confidence);
    return least;
}

TextFinding readFinding(const db::Statement &row)
{
    return {.picture = row.id<PictureId>(0),
            .part = static_cast<detect::Part>(row.integer(1)),
            .span = {size_t(row.integer(2)), size_t(row.integer(3))},
            .boxes = boxesFromJson(row.utf8(4)),
            .rule = row.text(5),
            .packId = row.id<detect::RulePackId>(6),
            .pack = row.text(7),
            .risk = row.text(8),
            .severity = int(row.integer(9)),
            .score = row.real(10),
            .inShadow = row.integer(11) != 0};
}

std::vector<TextFinding> findingsOf(const db::Database &database, PictureId picture)
{
    auto query = database.prepare(R"(
        SELECT f.picture_id, f.part, f.span_begin, f.span_end, f.boxes, f.rule_id, f.pack_id, p.pack, f.risk, f.severity,
               f.score, f.in_shadow
        FROM picture_finding f JOIN rule_pack p ON p.id = f.pack_id
        WHERE f.picture_id = ? ORDER BY f.part, f.span_begin, f.span_end, f.id)");
    query.with(picture);
    std::vector<TextFinding> found;
    while (query.next())
        found.push_back(readFinding(query));
    return found;
}

} // namespace

TextScan::TextScan(detect::ActiveRules rules)
    : m_rules(std::move(rules))
    , m_mark(markOf(m_rules))
{
}

qint64 TextScan::find(const db::Database &database, PictureId picture, const RecognisedText &text)
{
    database.run("DELETE FROM picture_finding WHERE picture_id = ?", picture);
    auto insert = database.prepare(R"(
        INSERT INTO picture_finding (picture_id, part, span_begin, span_end, boxes, rule_id, pack_id, risk, severity,
                                     score, why, in_shadow)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
    qint64 counted = 0;
    for (const detect::Part part : {detect::Part::Prompt, detect::Part::Output}) {
        for (const detect::Match &match : m_rules.matcher->scan(text.text, part, m_scratch)) {
            const detect::Rule &rule = m_rules.matcher->rule(match.rule);
            const std::vector<RecognisedWord> words = text.wordsOf(match.span);
            const bool inShadow = m_rules.matcher->isInShadow(match.rule);
            const auto why = match.why.empty() ? std::nullopt : std::optional(std::string_view(match.why));
            insert.run(picture, part, match.span.begin, match.span.end, std::string_view(boxesToJson(words)), rule.id,
                       m_rules.packIds[m_rules.matcher->packOf(match.rule)], rule.risk, rule.severity,
                       match.score * sureness(words), why, inShadow);
            counted += inShadow ? 0 : 1;
        }
    }
    return counted;
}

qint64 TextScan::findAgain(const db::Database &database, int most)
{
    std::vector<std::pair<PictureId, RecognisedText>> texts;
    auto query =
        database.prepare("SELECT picture_id, text, words FROM picture_text WHERE state = 0 AND rules <> ? LIMIT ?");
    query.with(m_mark, most);
    while (query.next())
        texts.emplace_back(query.id<PictureId>(0),
                           RecognisedText{.state = TextState::Read,
                                          .text = std::string(query.utf8(1)),
                                          .words = wordsFromJson(query.utf8(2))});
    query.reset();
    for (const auto &[picture, text] : texts) {
        find(database, picture, text);
        database.run("UPDATE picture_text SET rules = ? WHERE picture_id = ?", m_mark, picture);
    }
    return std::ssize(texts);
}

Result<std::optional<StoredText>> storedText(const db::Database &database, const QByteArray &sha256)
{
    return attempt([&]() -> std::optional<StoredText> {
        auto query = database.prepare(R"(
            SELECT t.picture_id, t.state, t.text, t.words, t.tool
            FROM picture_text t JOIN picture p ON p.id = t.picture_id WHERE p.sha256 = ?)");
        if (!query.with(sha256).next())
            return std::nullopt;
        StoredText stored{.text = {.state = static_cast<TextState>(query.integer(1)),
                                   .text = std::string(query.utf8(2)),
                                   .words = wordsFromJson(query.utf8(3))},
                          .tool = query.text(4)};
        stored.findings = findingsOf(database, query.id<PictureId>(0));
        return stored;
    });
}

} // namespace pictures
