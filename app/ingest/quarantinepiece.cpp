#include "app/ingest/quarantinepiece.h"

#include "app/ingest/rawrecord.h"
#include "app/ingest/records/delimitedrow.h"
#include "app/ingest/records/eventline.h"
#include "app/text/utf8.h"

#include <algorithm>

namespace ingest {

namespace {

constexpr size_t margin = 64; ///< bytes around a piece that are looked at, so that no secret is cut in two

/// A text, and a place in it that must not be lost.
struct Marked
{
    std::string text;
    std::optional<size_t> place;
};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

std::optional<JsonFault> faultOf(std::string_view raw, const QString &reason, bool isRow)
{
    constexpr std::string_view ofJson[] = {"bad-json", "truncated", "not-utf8", "too-deep"};
    if (isRow || isEventStream(raw) || !std::ranges::contains(ofJson, reason.toStdString()))
        return {};
    return jsonFault(raw);
}

std::string maskUsers(std::string_view raw, const std::optional<Columns> &columns)
{
    return columns ? maskedRow(raw, *columns) : maskedRaw(raw);
}

/// A mask may be shorter or longer than what it covers. What is masked before the place is masked in
/// the same way when the text ends there, so both begin alike.
Marked masked(std::string_view raw, std::optional<size_t> place, const std::optional<Columns> &columns)
{
    Marked result{maskUsers(raw, columns), {}};
    if (!place)
        return result;
    const std::string before = maskUsers(raw.substr(0, *place), columns);
    const auto parted = std::ranges::mismatch(before, result.text).in2;
    result.place = std::min(static_cast<size_t>(parted - result.text.begin()), result.text.size());
    return result;
}

/// The beginning of a code point at or before \a at.
size_t boundary(std::string_view text, size_t at)
{
    for (int step = 0; step < 3 && at > 0 && at < text.size() && !text::isBoundary(text, at); ++step)
        --at;
    return at;
}

/// Spans of \a text that \a personal finds, in order and apart from each other.
std::vector<text::Span> secretsIn(std::string_view text, const detect::Matcher *personal)
{
    std::vector<text::Span> spans;
    if (!personal)
        return spans;
    detect::Scratch scratch;
    for (const detect::Match &match : personal->scan(text, detect::Part::Output, scratch))
        spans.push_back(match.span);
    std::ranges::sort(spans, {}, &text::Span::begin);
    std::vector<text::Span> apart;
    for (const text::Span &span : spans) {
        if (!apart.empty() && span.begin <= apart.back().end)
            apart.back().end = std::max(apart.back().end, span.end);
        else
            apart.push_back(span);
    }
    return apart;
}

/// The bytes of \a whole from \a begin to \a end, with masks over \a secrets (spans of the whole).
Marked cover(const Marked &whole, size_t begin, size_t end, const std::vector<text::Span> &secrets)
{
    Marked covered;
    size_t at = begin;
    const auto take = [&](size_t until) {
        if (whole.place && !covered.place && *whole.place <= until)
            covered.place = covered.text.size() + (*whole.place > at ? *whole.place - at : 0);
        covered.text += std::string_view(whole.text).substr(at, until - at);
        at = until;
    };
    for (const text::Span &span : secrets) {
        if (span.end <= begin || span.begin >= end)
            continue;
        take(std::clamp(span.begin, at, end));
        covered.text += rawMask;
        at = std::min(std::max(span.end, at), end);
    }
    take(end);
    return covered;
}

/// Fills `bytes` and what says which piece they are.
void cut(QuarantinePiece &piece, const Marked &whole, const PieceOptions &options)
{
    const std::string_view text = whole.text;
    const auto limit = static_cast<size_t>(options.limit);
    size_t begin = 0;
    if (text.size() > limit && whole.place)
        begin = std::min(*whole.place - std::min(*whole.place, limit / 2), text.size() - limit);
    begin = boundary(text, begin);
    const size_t end = boundary(text, std::min(text.size(), begin + limit));

    const size_t from = begin - std::min(begin, margin);
    std::vector<text::Span> secrets =
        secretsIn(text.substr(from, std::min(text.size(), end + margin) - from), options.personal);
    for (text::Span &span : secrets)
        span = {span.begin + from, span.end + from};
    piece.hasSecrets = piece.hasSecrets || !secrets.empty();
    const Marked shown = cover(whole, begin, end, options.isRevealed ? std::vector<text::Span>() : secrets);
    piece.bytes = QByteArray::fromStdString(shown.text);
    piece.before = static_cast<qint64>(begin);
    piece.isWhole = begin == 0 && end == text.size();
    if (shown.place)
        piece.faultAt = static_cast<qint64>(*shown.place);
}

/// The piece of a record that could be read, \a raw.
void show(QuarantinePiece &piece, const QByteArray &raw, const std::optional<Columns> &columns,
          const PieceOptions &options)
{
    const std::string_view bytes = viewOf(raw);
    piece.size = raw.size();
    piece.fault = faultOf(bytes, piece.entry.record.reason, columns.has_value());
    const std::optional<size_t> place = piece.fault ? std::optional(piece.fault->offset) : std::nullopt;
    Marked whole = masked(bytes, place, columns);
    piece.hasSecrets = whole.text != bytes;
    if (options.isRevealed)
        whole = {std::string(bytes), place};
    cut(piece, whole, options);
}

} // namespace

Result<QuarantinePiece> quarantinePiece(const db::Database &database, QuarantineId id, const PieceOptions &options)
{
    Result<QuarantineEntry> entry = QuarantineStore(database).find(id);
    if (!entry)
        return failed(entry);
    QuarantinePiece piece;
    piece.entry = std::move(*entry);
    const Result<QByteArray> raw = rawRecord(database, id);
    const Result<RecordPlace> place = raw ? SourceStore(database).place(id) : failed(raw);
    const bool mayBeRow = raw && !raw->startsWith('{') && !raw->startsWith('[');
    const Result<std::optional<Columns>> columns = !place ? failed(place)
        : mayBeRow                                        ? columnsOf(*place)
                                                          : std::optional<Columns>();
    if (columns) {
        show(piece, *raw, *columns, options);
        return piece;
    }
    piece.unread = columns.error();
    piece.size = piece.entry.record.length;
    piece.hasSecrets = piece.entry.record.raw.contains(rawMask.data());
    cut(piece, {piece.entry.record.raw.toStdString(), {}}, {.personal = options.personal, .limit = options.limit});
    return piece;
}

} // namespace ingest
