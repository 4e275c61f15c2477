#pragma once

#include "app/base/result.h"
#include "app/registry/filings.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace filing {

/// A form of the company's own that somebody has looked through.
struct LookedThrough
{
    registry::RegistryItem before; ///< its item, as it was when the form was read
    registry::RegistryItem after;  ///< with its gaps filled; the same: they are left
    registry::Submission submission; ///< of that item, without the paper
    QString name;  ///< of the file
    QByteArray bytes;
};

/// Keeps a form with its item: the gaps that it fills, its file as a paper, its fields as a submission. Where that
/// failed half-way it can be tried again: what is kept already is not kept twice. Fails as RegistryStore does.
Result<void> keepForm(db::Database &database, journal::Journal &journal, const LookedThrough &form);

} // namespace filing
