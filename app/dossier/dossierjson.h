#pragma once

#include "app/dossier/fields.h"

#include <QJsonObject>

namespace dossier {

/// \a dossier as the store keeps it and commands print it, without the model's id:
///
///     {"schema": "vermilion.dossier.v1", "identity": {"name": …}, "sources": [{"id": "s1", "name": …}], …,
///      "not_applicable": {"annotation.safety": "…"}}
///
/// Empty fields are left out.
QJsonObject toJson(const Dossier &dossier);
/// BadInput: another schema, an unknown field, or a value that does not fit; `where` is its path.
Result<Dossier> fromJson(const QJsonObject &json);

/// The bytes whose SHA-256 names a version: toJson(), compact, keys sorted.
QByteArray canonicalBytes(const Dossier &dossier);

/// One field that differs. Of an entry that was added or taken away, each filled field.
struct Difference
{
    QString path;
    Section section = Section::Identity;
    QString id;   ///< of the entry; empty: a form
    QString name; ///< of the field; empty: notApplicable, whose clause is `id`
    FieldKind kind = FieldKind::Text;
    QJsonValue before; ///< Null: empty
    QJsonValue after;
};

/// In the order of the dossier; what is gone stands after what is there.
std::vector<Difference> differences(const Dossier &before, const Dossier &after);

/// \a changes as the journal keeps them, {"sources.s1.records": {"old": 1, "new": 2}}: numbers, days and choices as
/// they are, what somebody wrote as its SHA-256, because the journal can never forget a name.
QJsonObject journalOf(const std::vector<Difference> &changes);

} // namespace dossier
