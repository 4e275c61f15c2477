#pragma once

#include "app/base/result.h"

#include <QStringList>

#include <map>
#include <vector>

namespace demo {

/// What becomes of a call. As phrase files name them: "answered", "refused" (the model declines),
/// "withheld" (upstream cuts the answer: content_filter), "stopped" (upstream refuses the prompt).
enum class Outcome { Answered, Refused, Withheld, Stopped };

/// A follow-up turn.
struct FollowUp
{
    QString prompt;
    QString answer;
};

/// The mould of a conversation: a [[conversation]] of a phrase file (resources/demo/phrases/*.toml).
///
/// An answer is made of parts, one variant of each; an empty variant leaves the part out. Where the
/// first part has as many variants as there are prompts they belong together, the first to the first.
/// {name} stands for a word of the slot of that name, the same one in all turns. ⟦…⟧ marks what may be
/// written in disguise, to get past a filter.
struct Skeleton
{
    QString id; ///< "zh.cooking.steamed-fish"
    QString topic;
    QString language;     ///< "zh", "en"
    QStringList services; ///< keys of services.toml
    QStringList ages;     ///< "adult", "teen" (12 to 18), "child" (below 12)
    QStringList prompts;
    std::vector<QStringList> answer;
    std::vector<FollowUp> more;
    std::map<QString, QStringList> blanks; ///< its slots
    QString risk;    ///< the code that the shipped rule packs find in it: "A.2.e"; empty: harmless
    QString verdict; ///< what an officer makes of it: a review::Disposition by name; empty: confirmed
    QString note;    ///< and what they note
    std::vector<Outcome> outcomes;

    bool isHarmless() const { return risk.isEmpty(); }
    int variety() const; ///< roughly how many different prompts it gives, up to 16
};

/// What a service says when it does not answer, by language.
struct Refusals
{
    QStringList zh;
    QStringList en;

    const QStringList &in(const QString &language) const { return language == QStringLiteral("en") ? en : zh; }
};

struct PhraseBank
{
    std::vector<Skeleton> skeletons; ///< sorted by file, then as they stand in it
    Refusals refusals;
};

/// Reads all phrase files in \a folder and refusals.toml beside it. BadInput names file, line and column.
Result<PhraseBank> readPhraseBank(const QString &folder = QStringLiteral(":/demo/phrases"));

} // namespace demo
