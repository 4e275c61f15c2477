#pragma once

#include "app/base/result.h"
#include "app/incident/procedure.h"
#include "app/retest/promptsets.h"

#include <QStringList>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace retest {

/// Makes the prompts of a case's re-test and records what became of them, as the journal's actor. Each change stands
/// with its journal entries in one transaction; the journal holds hashes and counts.
///
/// Borrows the write connection and must not outlive it.
class RetestStore
{
public:
    RetestStore(db::Database &database, journal::Journal &journal, incident::Procedure procedure);

    /// Freezes the prompts of the generations \a origins and those \a written by hand into a new set; what repeats
    /// another with the same context is left out. BadInput: no prompt. NotFound: a generation without text. Refused:
    /// the case is closed.
    Result<RetestSetId> make(IncidentId incident, const std::vector<GenerationId> &origins,
                             const QStringList &written = {});

    /// Writes promptFile() to \a path and journals that it left the workspace.
    Result<void> exportPrompts(RetestSetId set, const QString &path);

    /// Looks at what has come since the last rectification and records it. A run that passes records the step "retest".
    /// \a model: only its answers count; empty: the version that the rectification names, or any.
    /// Refused: the case is closed or the model not rectified.
    Result<Run> run(RetestSetId set, const QString &model = {});

private:
    Result<Run> record(const PromptSet &set, const incident::Incident &incident, Run run);

    db::Database &m_database;
    journal::Journal &m_journal;
    incident::Procedure m_procedure;
};

} // namespace retest
