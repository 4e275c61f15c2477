#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/report/text/reportkind.h"

#include <QStringList>

#include <vector>

namespace report {

/// A name that a report's text may use: a field, or a block.
struct CatalogueEntry
{
    QString name;  ///< "case.number"; of a block "annex evidence"
    Bilingual what; ///< how it is called where it is missing
    std::vector<SubjectKind> subjects; ///< of the reports that have it
    QStringList kinds;                 ///< not empty: only these reports have it
    QString topic;                     ///< of the note that fills it; empty: none
    bool isInternal = false;           ///< not for reports to the public

    bool isFor(const ReportKind &kind) const; ///< apart from being internal
};

/// The one list of what reports can say (resources/report/fields.toml).
struct FieldCatalogue
{
    std::vector<CatalogueEntry> fields;
    std::vector<CatalogueEntry> blocks;

    const CatalogueEntry *field(const QString &name) const; ///< nullptr: none
    const CatalogueEntry *block(const QString &name) const;

    /// The field or block of \a kind that \a name was most likely meant to be, by its name or by what it is called in
    /// either language; empty where none is near.
    QString fieldNear(const QString &name, const ReportKind *kind) const;
    QString blockNear(const QString &name, const ReportKind *kind) const;
};

/// BadInput names file, line and column.
Result<FieldCatalogue> readFieldCatalogue(const QString &path = QStringLiteral(":/report/fields.toml"));

/// The one that comes with the program.
const FieldCatalogue &fieldCatalogue();

} // namespace report
