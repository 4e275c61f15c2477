#pragma once

#include "app/base/result.h"
#include "app/calendar/clock.h"
#include "app/registry/register.h"

namespace registry {

/// Under which rules a service falls: a row of resources/registry/regimes.toml.
struct Regime
{
    QString id; ///< "genai-public"
    Bilingual title;
    Bilingual meaning; ///< when it applies, and what follows
    Scope scope = Scope::Public;
    Accesses accesses;      ///< proposed for a service that is reached by one of these; none: by whatever
    bool proposed = false;  ///< scope and access alone speak for it; else the officer has to know more
    bool underRules = true; ///< false: the Interim Measures don't reach it
    Bilingual source;
    calendar::Confidence confidence = calendar::Confidence::GeneralKnowledge;
};

struct RegimeTable
{
    QString version;
    std::vector<Regime> regimes;

    const Regime *find(const QString &id) const; ///< nullptr: there is none
};

/// Reads the regimes. BadInput names file, line and column.
Result<RegimeTable> loadRegimes(const QString &path = QStringLiteral(":/registry/regimes.toml"));
Result<RegimeTable> parseRegimes(const QByteArray &toml, const QString &name);

/// What scope and accesses speak for: the first regime that they fit. nullptr: none. The officer decides, and
/// says why.
const Regime *proposeRegime(const RegimeTable &table, Scope scope, Accesses accesses);

} // namespace registry
