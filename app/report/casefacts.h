#pragma once

#include "app/report/casereport.h"

namespace report {

/// What is known of the case, in \a language. What nobody has said yet is there without a text.
Facts caseFacts(const CaseInput &input, Language language);

/// Who reports, and when: in each report.
Facts commonFacts(const Unit &unit, const journal::Head &head, Moment now, const TextForm &form);

/// What \a items say as a whole.
Facts evidenceFacts(const std::vector<incident::EvidenceItem> &items);

/// \a text unless it is blank.
std::optional<QString> known(const QString &text);
std::optional<QString> known(const std::optional<QString> &text);
std::optional<QString> known(const std::optional<Moment> &moment); ///< in Asia/Shanghai

/// "2026年11月29日", "29 November 2026".
QString dayText(QDate day, Language language);

} // namespace report
