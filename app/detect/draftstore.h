#pragma once

#include "app/base/clock.h"
#include "app/detect/rulepack.h"

#include <optional>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace detect {

enum class PackDraftId : qint64 {};

/// A rule pack that somebody is writing.
struct PackDraft
{
    PackDraftId id{};
    QString pack;                       ///< the pack's id as it was last read in the text; empty: it never was
    std::optional<RulePackId> basedOn;  ///< the version it began as
    QString basedOnVersion;             ///< "2026.11.1"; empty: none
    Moment changedAt = 0;

    bool operator==(const PackDraft &) const = default;
};

/// Those that are neither registered nor discarded, the last changed first.
Result<std::vector<PackDraft>> packDrafts(const db::Database &database);

Result<QByteArray> draftText(const db::Database &database, PackDraftId id);  ///< NotFound
Result<QByteArray> versionText(const db::Database &database, RulePackId id); ///< NotFound

/// Keeps rule packs while they are written. Saving is no event, for it happens all the time; that a draft was begun,
/// discarded or registered is one, with the SHA-256 of its text.
///
/// Borrows the write connection and must not outlive it.
class DraftStore
{
public:
    DraftStore(db::Database &database, journal::Journal &journal);

    /// Begins a draft of \a pack with \a text. Journals "rules.draft_begun".
    Result<PackDraftId> begin(const QString &pack, const QByteArray &text, std::optional<RulePackId> basedOn = {});

    /// Keeps \a text as it is now. NotFound: it is discarded or registered.
    Result<void> save(PackDraftId id, const QString &pack, const QByteArray &text);

    Result<void> discard(PackDraftId id); ///< Journals "rules.draft_discarded". NotFound

    /// Makes \a pack, as the draft was read and tested, a version that the workspace knows, and ends the draft.
    /// Journals "rules.draft_registered" beside what PackStore says. NotFound
    Result<RulePackId> registerAs(PackDraftId id, const RulePack &pack);

private:
    void remove(PackDraftId id, const QString &kind, const QString &pack, const QByteArray &sha256);

    db::Database &m_database;
    journal::Journal &m_journal;
};

} // namespace detect
