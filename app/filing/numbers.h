#pragma once

#include "app/filing/normalise.h"

namespace filing {

/// An algorithm number: 网信算备, 21 digits, 号 (regulation: no published rule; seen so).
Normalised algorithmNumber(const QString &raw);

/// A number of the form Region-Name-YYYYMMDD[NNNN], as generative-AI filings have them.
Normalised filingNumber(const QString &raw);

/// The place of a row in its list.
Normalised ordinal(const QString &raw);

/// Whether \a raw looks as if it began a number or were one, whole or not.
bool isMeantAsNumber(const QString &raw);

} // namespace filing
