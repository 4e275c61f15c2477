#pragma once

#include "app/review/quality.h"

#include <QString>

namespace ui {

/// "3.0 %", "0.42 %", "88 %": finer where it is small. A dash where there is nothing.
QString percentText(double share);

/// "3.0 % (0.62 %–8.5 %)".
QString percentText(const measure::Estimate &share);

/// "0.74 (0.41–0.95)"; a dash where it is not defined, see whyNoAgreement().
QString coefficientText(const measure::AgreementOrWhyNot &agreement);
QString whyNoAgreement(measure::NoAgreement reason);

/// "2026-10-30 to 2026-11-29", "up to 2026-11-29", "all".
QString periodText(const review::Period &period);

/// What an audit says of what is missed, in a sentence or two; and on what that rests.
QString auditText(const review::Audit &audit);
QString auditBasis(const review::Audit &audit);

QString agreementText(const review::OfficerAgreement &agreement);
QString appealsText(const review::Appeals &appeals);
QString driftText(const review::WatchedDrift &watched);
QString driftBasis(const review::Quality &quality);

} // namespace ui
