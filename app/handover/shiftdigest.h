#pragma once

#include "app/base/bilingual.h"
#include "app/handover/shiftfacts.h"
#include "app/report/document.h"

namespace handover {

/// The words of the digest, by name, in both languages.
using DigestWords = std::map<QString, Bilingual>;

/// BadInput names file, line and column: a text that is missing in a language.
Result<DigestWords> readDigestWords(const QString &path = QStringLiteral(":/report/handover.toml"));

/// The page that an officer hands to the next. Pure: facts and words in, document out. A word that is missing stands in
/// it by its name, between « and ».
report::Document shiftDigest(const ShiftFacts &facts, const DigestWords &words, report::Language language);

} // namespace handover
