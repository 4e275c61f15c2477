#pragma once

#include "app/incident/incident.h"

#include <QByteArray>
#include <QStringList>

#include <string>
#include <vector>

namespace incident {

/// A finding as it was when its generation became evidence.
struct FrozenFinding
{
    enum class Part { Prompt, Output };

    Part part = Part::Output;
    qint64 begin = 0; ///< UTF-8 byte offsets [begin, end) into the part's text
    qint64 end = 0;
    QString rule;
    QString risk;     ///< "A.1.f"; personal information is "A.4.f"
    int severity = 1; ///< 1 low, 3 high
    double score = 1; ///< 0 to 1
    QString pack;     ///< the rule pack's id, version and file hash
    QString packVersion;
    QByteArray packSha256;

    bool operator==(const FrozenFinding &) const = default;
};

/// What an officer had decided about the generation by then.
struct FrozenDecision
{
    QString disposition; ///< name of a review::Disposition
    QString risk;        ///< may be empty unless confirmed
    QString actor;
    Moment at = 0;

    bool operator==(const FrozenDecision &) const = default;
};

/// One generation as a case keeps it.
struct EvidenceItem
{
    GenerationId generation{};
    std::optional<Moment> at; ///< nullopt: the log gives no time
    QString provider;
    QString service;
    QString model;
    QString requestId;
    QString userRef; ///< pseudonym "u-…", or empty
    QString sourcePath;
    QByteArray sourceSha256; ///< of the log file, 32 bytes
    qint64 byteOffset = 0;   ///< of the record in the (unpacked) log
    qint64 byteLength = 0;
    qint64 ordinal = 0;     ///< which generation of that record
    QByteArray recordHash;  ///< SHA-256 of the record's bytes in the log, the first 16
    std::string prompt; ///< UTF-8, frozen as it is: masking is the reader's duty
    std::string output;
    std::vector<FrozenFinding> findings;
    QString flaggedRisk; ///< the flag's primary risk; empty if the rules flagged nothing
    std::optional<FrozenDecision> decision;

    /// The code decided, else the flag's; empty where an officer saw no problem.
    QString risk() const;

    bool operator==(const EvidenceItem &) const = default;
};

/// The findings as compact JSON with sorted keys: what is stored and hashed.
QByteArray findingsJson(const std::vector<FrozenFinding> &findings);
std::vector<FrozenFinding> findingsFromJson(const QByteArray &json);
QByteArray decisionJson(const FrozenDecision &decision);
FrozenDecision decisionFromJson(const QByteArray &json);

/// SHA-256( "vermilion.evidence.v1" | every field in the order above, each with its length in 8 bytes,
/// big endian, before it; numbers in decimal, an absent moment as nothing, hashes as bytes, findings
/// and decision as the JSON above ). What the journal keeps of a piece of evidence.
QByteArray frozenSha256(const EvidenceItem &item);

/// What a case's evidence says of the case.
struct EvidenceSummary
{
    std::optional<Moment> first; ///< the earliest and the latest generation whose log gives a time
    std::optional<Moment> last;
    QStringList services;    ///< sorted, without repeats
    QStringList models;
    QStringList risks;       ///< decided or flagged, one a generation
    QStringList otherRisks;  ///< found by rules beside those
    qint64 users = 0;        ///< distinct pseudonyms
};
EvidenceSummary summarise(const std::vector<EvidenceItem> &items);

} // namespace incident
