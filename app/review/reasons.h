#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/review/decision.h"

#include <vector>

namespace review {

/// A reason that is given with one choice.
struct Reason
{
    QString id; ///< "false-match": what is stored
    std::vector<Disposition> dispositions; ///< that it goes with
    QString riskClass; ///< "A.4": only with risks of this class; empty: with any
    Bilingual words;
};

/// The reasons that come with the program. BadInput names the file, line and column of what cannot be used.
Result<std::vector<Reason>> loadReasons(const QString &path = QStringLiteral(":/review/reasons.toml"));

/// Those of \a reasons that go with \a disposition and \a risk, in their order; those of the risk's class first.
std::vector<Reason> reasonsFor(const std::vector<Reason> &reasons, Disposition disposition, const QString &risk);

} // namespace review
