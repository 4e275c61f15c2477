#include "ui/import/quarantinereader.h"

#include "ui/import/personalrules.h"

namespace ui {

namespace {

constexpr qint64 longestCopy = 256 << 10; ///< bytes: a text widget lays out a line anew with every key

} // namespace

QuarantineReader::QuarantineReader(const workspace::Session &session, const std::vector<detect::RulePack> &packs,
                                   QObject *parent)
    : QObject(parent)
    , m_personal(std::make_shared<PersonalRules>(packs))
    , m_lists(session)
    , m_records(session)
{
}

QuarantineReader::~QuarantineReader()
{
    for (std::stop_source *stop : {&m_pageStop, &m_countStop, &m_pieceStop, &m_copyStop})
        stop->request_stop();
}

/// Runs \a read on \a lane and \a tell here with what it gave, unless something newer was asked under \a stop.
template <typename Read, typename Tell>
void QuarantineReader::ask(Lane &lane, std::stop_source &stop, int &count, Read read, Tell tell)
{
    stop.request_stop();
    stop = {};
    count = 1;
    const auto work = [this, &count, token = stop.get_token(), read = std::move(read),
                       tell = std::move(tell)](const Result<db::Database> &database) {
        auto result = database ? read(*database) : decltype(read(*database))(std::unexpected(database.error()));
        QMetaObject::invokeMethod(
            this,
            [&count, token, tell, result = std::move(result)] {
                if (token.stop_requested())
                    return;
                count = 0;
                tell(result);
            },
            Qt::QueuedConnection);
    };
    lane.post(stop.get_token(), work);
}

void QuarantineReader::readPage(const ingest::QuarantineFilter &filter, std::optional<QuarantineId> after, int limit)
{
    ask(
        m_lists, m_pageStop, m_pages,
        [=](const db::Database &database) { return ingest::QuarantineStore(database).page(filter, after, limit); },
        [this, limit, isFirst = !after](const Result<std::vector<ingest::QuarantineEntry>> &page) {
            if (page)
                Q_EMIT pageRead(*page, isFirst, std::cmp_less(page->size(), limit));
            else
                Q_EMIT failed(page.error());
        });
}

void QuarantineReader::readCounts(std::optional<SourceId> source)
{
    ask(
        m_lists, m_countStop, m_counts,
        [=](const db::Database &database) { return ingest::QuarantineStore(database).counts(source); },
        [this](const Result<std::vector<ingest::QuarantineCount>> &counts) {
            if (counts)
                Q_EMIT countsRead(*counts);
            else
                Q_EMIT failed(counts.error());
        });
}

void QuarantineReader::readPiece(QuarantineId id, bool isRevealed)
{
    ask(
        m_records, m_pieceStop, m_pieces,
        [=, personal = m_personal](const db::Database &database) -> Result<ingest::QuarantinePiece> {
            const auto matcher = personal->matcher();
            if (!matcher)
                return ::failed(matcher);
            return ingest::quarantinePiece(database, id, {.isRevealed = isRevealed, .personal = matcher->get()});
        },
        [this](const Result<ingest::QuarantinePiece> &piece) {
            if (piece)
                Q_EMIT pieceRead(*piece);
            else
                Q_EMIT pieceFailed(piece.error());
        });
}

void QuarantineReader::readCopy(QuarantineId id)
{
    ask(
        m_records, m_copyStop, m_copies,
        [=](const db::Database &database) { return ingest::editableCopy(database, id, longestCopy); },
        [this](const Result<ingest::EditableCopy> &copy) {
            if (copy)
                Q_EMIT copyRead(*copy);
            else
                Q_EMIT copyFailed(copy.error());
        });
}

void QuarantineReader::forgetPiece()
{
    m_pieceStop.request_stop();
    m_pieces = 0;
}

} // namespace ui
