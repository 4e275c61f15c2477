#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

enum class RetestSetId : qint64 {};

namespace retest {

/// A prompt that is put to the corrected model again.
struct Prompt
{
    int number = 1;                   ///< within its set, from 1
    GenerationId origin{};            ///< whose prompt it is; 0: an officer wrote it
    std::optional<bool> wasProblem;   ///< what that generation came to when the set was made
    std::string context;              ///< the turns before it: JSON [{"role": …, "content": …}], or empty
    std::string text;                 ///< UTF-8

    bool operator==(const Prompt &) const = default;
};

/// The prompts of a case's re-test, frozen.
struct PromptSet
{
    RetestSetId id{};
    IncidentId incident{};
    Moment madeAt = 0;
    QString actor;
    QByteArray sha256; ///< hashOf() the prompts
    std::vector<Prompt> prompts;
};

/// SHA-256( "vermilion.retest.v1" | context and text of each prompt, each with its length in 8 bytes, big endian,
/// before it ).
QByteArray hashOf(const std::vector<Prompt> &prompts);

/// "VI-2026-0001.R3.007": names prompt 7 of set 3, so that an answer is known by its request id.
QString requestId(const QString &caseNumber, RetestSetId set, int number);

/// JSON lines for whoever calls the model, one a prompt:
///
///     {"custom_id": "VI-2026-0001.R3.007", "messages": [{"role": "user", "content": "…"}]}
///
/// with the turns before it where there are any. The log of the answers should name custom_id as the request's id;
/// where it cannot, an answer is known by its prompt.
QByteArray promptFile(const PromptSet &set, const QString &caseNumber);

/// What two spellings of a prompt have in common: line ends as LF, no white space at the ends.
std::string plain(std::string_view prompt);

} // namespace retest
