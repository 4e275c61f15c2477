#pragma once

#include "app/base/result.h"
#include "app/label/labelcheck.h"

#include <QString>

#include <optional>
#include <vector>

namespace db {
class Database;
}

namespace label {

/// How the answers of a service carry labels, as far as the logs hold them.
struct ServiceLabels
{
    QString service;         ///< as the logs name it; may be empty
    qint64 texts = 0;        ///< answers with a text
    qint64 atStart = 0;      ///< of these: an explicit label at the begin, the end, in the middle
    qint64 atEnd = 0;
    qint64 inMiddle = 0;
    qint64 pictures = 0;     ///< pictures that the model made and the workspace holds
    qint64 picturesRight = 0; ///< of these: an implicit label in which no error was found

    qint64 withoutLabel() const { return texts - atStart - atEnd - inMiddle; }
};

/// Looks through all answers of the workspace, or those of \a service. A log may hold a text before the interface adds
/// its label, and a service may show a lasting label beside the text instead (GB 45438-2025 §6): a text without one
/// is for the officer to look at, not a breach by itself.
/// Services in the order of their names. Borrows a connection that reads.
Result<std::vector<ServiceLabels>> labelsOfServices(const db::Database &database,
                                                    const std::optional<QString> &service);

} // namespace label
