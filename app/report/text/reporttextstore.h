#pragma once

#include "app/report/text/reporttext.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace report {

/// A workspace's own wording of a report, as it was saved.
struct SavedText
{
    QString kind;
    Language language = Language::Chinese;
    int number = 0; ///< counts from 1 for each kind and language; the newest is in use
    QString text;   ///< empty: from then on what ships is in use again
    QString actor;
    Moment at = 0;
    QByteArray sha256; ///< of the text in UTF-8, 32 bytes

    bool operator==(const SavedText &) const = default;
};

/// The wording that a new report of \a kind starts from: the workspace's own, else what ships. NotFound: no such kind.
Result<QString> startText(const db::Database &database, const QString &kind, Language language);

/// All that were saved for \a kind and \a language, the newest first.
Result<std::vector<SavedText>> savedTexts(const db::Database &database, const QString &kind, Language language);

/// Keeps the workspace's own wordings. Append-only: nothing that was in use once is lost. Each change is one
/// transaction with its journal entry, "report.text_saved" or "report.text_reset", which holds hash and number.
///
/// Borrows the write connection and must not outlive it.
class ReportTextStore
{
public:
    ReportTextStore(db::Database &database, journal::Journal &journal);

    /// Puts \a text in use for the kind and language that its head names; gives its number. What is in use already is
    /// no change. BadInput: lint() finds something wrong; the detail says how many, the place is that of the first.
    Result<int> save(const QString &text);

    /// What ships is in use again; the number of that change. Refused: it is already.
    Result<int> reset(const QString &kind, Language language);

private:
    Result<int> append(const QString &kind, Language language, const QString &text);

    db::Database &m_database;
    journal::Journal &m_journal;
};

} // namespace report
