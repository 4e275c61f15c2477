#pragma once

#include "app/base/result.h"
#include "app/complaint/complaint.h"

namespace db {
class Database;
}

namespace complaint {

/// A complaint with everything that happened to it, in the order in which it was written down.
struct ComplaintFile
{
    Complaint complaint;
    std::vector<Event> events;
};

/// All complaints, the one received last in front.
Result<std::vector<ComplaintFile>> complaintFiles(const db::Database &database);

/// NotFound: no such complaint.
Result<ComplaintFile> complaintFile(const db::Database &database, ComplaintId id);
Result<ComplaintFile> complaintFile(const db::Database &database, const QString &number);

/// What all complaints are called, by id.
Result<std::vector<std::pair<ComplaintId, QString>>> complaintNumbers(const db::Database &database);

/// The complaints that are linked to \a reference ("G-42", "VI-2026-0001"), the earliest first.
Result<std::vector<ComplaintId>> complaintsLinkedTo(const db::Database &database, const QString &reference);

/// The complaints that are or were linked to a record that is flagged: their text may repeat it.
Result<std::vector<ComplaintId>> complaintsAboutFlagged(const db::Database &database);

/// Whether \a generation is there, and whether rules or classifiers flagged it.
struct LinkedGeneration
{
    bool isThere = false;
    bool isFlagged = false;
    QString risk; ///< of the flag
};
LinkedGeneration linkedGeneration(const db::Database &database, GenerationId generation); ///< throws db::Error

} // namespace complaint
