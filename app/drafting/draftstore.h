#pragma once

#include "app/drafting/draftreader.h"

namespace journal {
class Journal;
}

namespace drafting {

/// Writes reports down: drafts, their versions, who handed in, approved or gave back which. Everything is an event,
/// written with its journal entry (ids and hashes) in one transaction; nothing is changed or removed.
///
/// Borrows all three and must not outlive them; the database is the write connection.
class DraftStore
{
public:
    DraftStore(db::Database &database, journal::Journal &journal, const Fill &fill);

    /// Begins a report of \a kind about \a subject, with \a text as its version 1. Journals "draft.begun".
    /// BadInput: no such kind, or one that is about another sort of subject; NotFound: no such case; Refused: a kind of
    /// report that this kind of case does not ask for.
    Result<ReportDraftId> begin(const QString &kind, const report::Subject &subject, report::Language language,
                                const QString &text);

    /// Saves \a text as the next version and takes the actor's unsaved text away. Journals "draft.version".
    /// Refused: \a base is not the newest version (somebody saved another since); BadInput: it says what that one says.
    Result<int> save(ReportDraftId id, int base, const QString &text, const QString &note);

    /// Hands version \a n in for approval. What it says is kept, filled as at now; so it stays dated. Journals
    /// "draft.submitted". Refused: it is not the newest version, is handed in already, or its text has problems
    /// (Failure::where names the line of the first). BadInput: something is still missing and \a note does not say why
    /// it goes out so.
    Result<void> submit(ReportDraftId id, int n, const QString &note);

    /// save() of \a text, where there is one, as version \a n, and submit() of that; both or neither.
    Result<void> saveAndSubmit(ReportDraftId id, int n, const std::optional<QString> &text, const QString &note);

    /// Approves version \a n, which said \a seen (Content::sha256) when the actor read it. Journals "draft.approved".
    /// Refused: the two-person rule, see obstacle(), or it says something else by now.
    Result<void> approve(ReportDraftId id, int n, const QByteArray &seen, const QString &note = {});

    /// Gives version \a n back to whoever writes it; its approvals end. Journals "draft.returned".
    /// BadInput: no reason; Refused: it is not handed in, or sealed.
    Result<void> giveBack(ReportDraftId id, int n, const QString &reason);

    /// Records that version \a n was sealed into the package, or went out as the file, with \a fileSha256 (32 bytes;
    /// sending: or none). Journals "draft.sealed", "draft.sent". Refused: it is not approved, or no longer.
    Result<void> recordSealed(ReportDraftId id, int n, const QByteArray &fileSha256);
    Result<void> recordSent(ReportDraftId id, int n, const QString &note, const QByteArray &fileSha256 = {});

    /// Sets how many must approve besides the author. Journals "draft.policy". BadInput: not 1 to 9.
    Result<void> setPolicy(const Policy &policy);

private:
    Result<void> record(ReportDraftId id, int n, const Act &act);
    Result<void> recordInTransaction(ReportDraftId id, int n, Act act);
    Result<int> saveInTransaction(ReportDraftId id, int base, const QString &text, const QString &note);
    Result<void> checkKind(const QString &kind, const report::Subject &subject) const;
    void addVersion(ReportDraftId id, int n, const QString &text, const QString &note);
    void add(const ReportDraft &draft, const Act &act, const Content &content);

    db::Database &m_database;
    journal::Journal &m_journal;
    const Fill &m_fill;
};

} // namespace drafting
