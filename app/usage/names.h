#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace usage {

/// A name of the logs taken apart: "model-x-1.3-20260601" is "model-x" in version "1.3-20260601".
struct VersionedName
{
    QString base;
    QString version; ///< without leading "v" and separators; empty: none

    bool operator==(const VersionedName &) const = default;
};

/// Splits off what stands at the end of \a name and looks like a version (1.3, v2, a small number), a day (20260601,
/// 2026-06-01, 0601) or "latest". What a version is for one provider is a name for another ("model-2"), so the split
/// alone decides nothing.
VersionedName splitVersion(const QString &name);

/// What two spellings of one name have in common: NFKC, case folded, letters and digits only.
QString spellingKey(const QString &name);

/// Sørensen-Dice coefficient of the pairs of neighbouring letters of both spelling keys: 0 to 1.
double likeness(const QString &left, const QString &right);

/// A registered service or model that a name of the logs may stand for.
struct Candidate
{
    qint64 id = 0;
    QString name;
    QStringList versions; ///< of a model, as registered

    bool operator==(const Candidate &) const = default;
};

/// How a name of the logs was found in the register, the surest first. Proposed is only an offer.
enum class Matching { Linked, Exact, Normalised, Version, Proposed, None, Dismissed };

QString name(Matching matching); ///< "linked", "exact" …

/// Whether it says which registered thing is meant.
bool isFound(Matching matching);

struct Match
{
    Matching how = Matching::None;
    qint64 id = 0;     ///< of the candidate; 0: none
    QString candidate; ///< its name
    QString version;   ///< that the name in the logs carries beyond the candidate's
    bool isNewVersion = false; ///< the register does not hold that version
    double likeness = 0;       ///< Proposed only
    QString reason;            ///< Dismissed only

    bool operator==(const Match &) const = default;
};

inline constexpr double leastLikeness = 0.6; ///< below it nothing is proposed; "chat" and "chart" are at 0.57

/// What \a logged stands for among \a candidates: the same name, the same spelling key, a version of a candidate whose
/// name is the rest, or else the one most like it. A name with a path ("hub/model-x") counts by its last part too.
Match matchName(const QString &logged, std::span<const Candidate> candidates);

} // namespace usage
