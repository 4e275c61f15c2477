#pragma once

#include "app/ingest/batch.h"

#include <string>

namespace scan {

/// A line of JSON that says what was found in one generation, and of which record it is:
///
///     {"record": 32 hex digits, "ordinal": 0, "offset": bytes, "request_id": "…", "findings": [
///         {"pack": "…", "pack_sha256": "…", "rule": "…", "risk": "A.1.f", "severity": 2, "score": 0.9,
///          "part": "prompt", "begin": bytes, "end": bytes, "shadow": true, "why": {…}}]}
///
/// "shadow" is there if the rule is in shadow, "why" (as detect::Reason) where rule and place do not say all.
/// It holds nothing of the text. `record` is the first half of the SHA-256 of the record's bytes and `ordinal`
/// counts the generations in it, from 0: by these a workspace that has the same log knows it again.
void appendLine(std::string &out, const ingest::StoredRow &row, const detect::Matcher &matcher);

/// The same for a record that cannot be read: {"line", "offset", "quarantined": word, "detail"}.
void appendLine(std::string &out, const ingest::QuarantinedRow &row);

} // namespace scan
