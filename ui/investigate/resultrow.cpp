#include "ui/investigate/resultrow.h"

#include "app/detect/findingstore.h"
#include "app/ingest/generationstore.h"
#include "app/review/reviewstore.h"
#include "app/text/utf8.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype lead = 14; ///< units kept before the first hit, so that it is in view in a narrow column

bool isIn(const std::vector<text::Span> &spans, size_t byte)
{
    return std::ranges::any_of(spans, [&](const text::Span &span) { return span.begin <= byte && byte < span.end; });
}

/// One line: line ends and tabs become blanks, what is masked becomes blocks.
void addText(ResultRow &row, const search::Snippet &snippet, const std::vector<text::Span> &masked)
{
    for (size_t at = 0; at < snippet.text.size();) {
        const text::CodePoint c = text::codePointAt(snippet.text, at);
        const auto begin = static_cast<int>(row.text.size());
        if (isIn(masked, snippet.begin + at))
            row.text += QChar(0x2588);
        else if (c.value < 0x20)
            row.text += u' ';
        else
            row.text += QString::fromUcs4(&c.value, 1);
        if (isIn(snippet.matches, snippet.begin + at)) {
            const auto length = static_cast<int>(row.text.size()) - begin;
            if (!row.hits.isEmpty() && row.hits.back().first + row.hits.back().second == begin)
                row.hits.back().second += length;
            else
                row.hits.append({begin, length});
        }
        at += static_cast<size_t>(c.length);
    }
}

/// Cuts the beginning off where the first hit is far behind it.
void bringHitForward(ResultRow &row)
{
    if (row.hits.isEmpty() || row.hits.front().first <= lead + 2)
        return;
    qsizetype cut = row.hits.front().first - lead;
    if (row.text.at(cut).isLowSurrogate())
        --cut;
    row.text = QChar(0x2026) + row.text.sliced(cut);
    for (auto &hit : row.hits)
        hit.first -= static_cast<int>(cut) - 1;
}

Result<ResultRow> toRow(const db::Database &database, const ingest::SearchResult &found)
{
    const ingest::GenerationRecord &record = found.generation;
    const detect::FindingStore store(database);
    const auto flag = store.flag(record.id);
    const auto findings = flag && *flag ? store.findings(record.id) : std::vector<detect::Finding>();
    const auto decision = review::decisionInForce(database, record.id);
    if (!flag)
        return failed(flag);
    if (!findings)
        return failed(findings);
    if (!decision)
        return failed(decision);
    ResultRow row{.generation = record.id,
                  .at = record.at,
                  .service = record.service,
                  .model = record.model,
                  .risk = *flag ? (*flag)->risk : QString(),
                  .blocked = record.blocked,
                  .disposition = *decision ? review::name((*decision)->decision.disposition) : QString()};
    std::vector<text::Span> personal;
    for (const detect::Finding &finding : *findings) {
        if (finding.part == found.snippet.part && finding.risk == QLatin1String("A.4.f"))
            personal.push_back(finding.span);
    }
    addText(row, found.snippet, personal);
    bringHitForward(row);
    return row;
}

} // namespace

Result<std::vector<ResultRow>> readRows(const db::Database &database, std::span<const GenerationId> ids,
                                        const search::Query &query)
{
    const auto results = ingest::GenerationStore(database).results(ids, query);
    if (!results)
        return failed(results);
    std::vector<ResultRow> rows;
    for (const ingest::SearchResult &found : *results) {
        Result<ResultRow> row = toRow(database, found);
        if (!row)
            return failed(row);
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace ui
