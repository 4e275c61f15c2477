#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QString>

#include <optional>

namespace db {
class Statement;
}

namespace ingest {

/// Which generations. What is not set lets all pass.
struct GenerationFilter
{
    QString service;
    QString model;
    QString user;    ///< pseudonym
    QString session;
    QString request; ///< the provider's request id
    std::optional<Moment> from; ///< at this moment or later
    std::optional<Moment> to;   ///< before this moment
    QString risk;    ///< of the flag: "A.1.f", or a class: "A.1"
    bool flaggedOnly = false;
    std::optional<SourceId> source;

    bool operator==(const GenerationFilter &) const = default;

    bool isEmpty() const { return *this == GenerationFilter(); }
    bool wantsFlag() const { return flaggedOnly || !risk.isEmpty(); }

    /// The conditions in SQL, each with " AND " before it, on generation as g and flag as f.
    QByteArray conditions() const;
    /// Binds their values, the first to \a parameter + 1; moves \a parameter on.
    void bind(db::Statement &statement, int &parameter) const;
};

} // namespace ingest
