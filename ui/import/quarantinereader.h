#pragma once

#include "app/ingest/editablecopy.h"
#include "app/ingest/quarantinepiece.h"
#include "ui/reading/lane.h"

#include <QObject>

namespace detect {
struct RulePack;
}

namespace ui {

class PersonalRules;

/// Reads the quarantine for its dock, on threads of its own: lists on one, records, which may mean to
/// decompress a file, on another. Of each only what was asked last is told.
class QuarantineReader : public QObject
{
    Q_OBJECT

public:
    /// Borrows both. Personal information is what the rules of \a packs find with the code A.4.f.
    QuarantineReader(const workspace::Session &session, const std::vector<detect::RulePack> &packs,
                     QObject *parent = nullptr);
    ~QuarantineReader() override;

    /// \a limit records from the first one or from behind \a after: pageRead().
    void readPage(const ingest::QuarantineFilter &filter, std::optional<QuarantineId> after, int limit);
    void readCounts(std::optional<SourceId> source);
    void readPiece(QuarantineId id, bool isRevealed);
    void forgetPiece();
    void readCopy(QuarantineId id); ///< to be edited, so unmasked, and of bounded length
    bool isReadingLists() const { return m_pages > 0 || m_counts > 0; }
    bool isReading() const { return isReadingLists() || m_pieces > 0; }

Q_SIGNALS:
    void pageRead(const std::vector<ingest::QuarantineEntry> &entries, bool isFirst, bool isComplete);
    void countsRead(const std::vector<ingest::QuarantineCount> &counts);
    void pieceRead(const ingest::QuarantinePiece &piece);
    void pieceFailed(const Failure &failure);
    void copyRead(const ingest::EditableCopy &copy);
    void copyFailed(const Failure &failure);
    void failed(const Failure &failure); ///< a list could not be read

private:
    template <typename Read, typename Tell>
    void ask(Lane &lane, std::stop_source &stop, int &count, Read read, Tell tell);

    std::shared_ptr<PersonalRules> m_personal;
    std::stop_source m_pageStop;
    std::stop_source m_countStop;
    std::stop_source m_pieceStop;
    std::stop_source m_copyStop;
    int m_pages = 0;
    int m_counts = 0;
    int m_pieces = 0;
    int m_copies = 0;
    Lane m_lists; // the lanes last: they end first
    Lane m_records;
};

} // namespace ui
