#pragma once

#include "app/base/clock.h"
#include "app/detect/rulepack.h"
#include "app/detect/taxonomy.h"

#include <optional>
#include <span>

namespace detect {

/// What a keyword library is measured by: resources/detect/keywordlibrary.toml.
struct LibraryFigures
{
    struct OfClass
    {
        QString code;  ///< "A.1"
        int least = 0; ///< entries for each of its risks
        Bilingual clause;
    };

    QString version;
    Bilingual source;
    QString confidence; ///< "v": from secondary sources
    int total = 0;      ///< entries in all
    Bilingual totalClause;
    std::vector<OfClass> classes;
    int days = 0; ///< between two updates at most
    Bilingual updateClause;

    static Result<LibraryFigures> load(const QString &path = QStringLiteral(":/detect/keywordlibrary.toml"));
};

/// A pack in force, and when the workspace came to know that version of it.
struct AuditedPack
{
    const RulePack *pack = nullptr;
    Moment loadedAt = 0;
};

/// A library held against the figures. An entry is a term, counted once however many rules and packs hold it, as it
/// is after folding; expressions are told apart, for the standard speaks of keywords.
struct LibraryAudit
{
    struct OfRisk
    {
        QString code;
        int terms = 0; ///< of rules with this risk, the primary one or a further one
        int expressions = 0;
        int least = 0; ///< 0: no figure is given for it

        int missing() const { return std::max(0, least - terms); }
        bool operator==(const OfRisk &) const = default;
    };

    int terms = 0;
    int expressions = 0;
    int missing = 0;           ///< of the total
    std::vector<OfRisk> risks; ///< every risk, in the standard's order
    std::optional<Moment> updatedAt; ///< when the newest of the packs that hold terms was loaded
    int daysSince = 0;
    bool isOverdue = false; ///< or there is nothing to update

    bool meetsAll() const;
};

/// \a today is the day in Asia/Shanghai.
LibraryAudit auditLibrary(std::span<const AuditedPack> packs, const LibraryFigures &figures, const Taxonomy &taxonomy,
                          QDate today);

} // namespace detect
