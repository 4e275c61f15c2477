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
    /// Upstream: "any", "none", "content" (any but an error, which is no judgement), or of one kind:
    /// "prompt", "output", "refusal", "error".
    QString blocked;
    /// Whether an answer stands there, a text or a picture. False: text is held, and the answer in it
    /// is empty. What is not known of (no text is held, or its output has not come yet) is neither.
    std::optional<bool> served;
    QString finish;  ///< why the model stopped, in the provider's word

    bool operator==(const GenerationFilter &) const = default;

    bool isEmpty() const { return *this == GenerationFilter(); }
    bool wantsFlag() const { return flaggedOnly || !risk.isEmpty(); }

    /// What upstream blocked, prompt or answer, and was served all the same.
    static GenerationFilter blockedYetServed(const QString &kind = QStringLiteral("content"))
    {
        GenerationFilter filter;
        filter.blocked = kind;
        filter.served = true;
        return filter;
    }

    /// The conditions in SQL, each with " AND " before it, on generation as g and flag as f.
    QByteArray conditions() const;
    /// Binds their values, the first to \a parameter + 1; moves \a parameter on.
    void bind(db::Statement &statement, int &parameter) const;

private:
    bool wantsBlockedKind() const;
};

} // namespace ingest
