#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/detect/condition.h"
#include "app/detect/exceptions.h"
#include "app/detect/validator.h"
#include "app/text/pinyin.h"
#include "app/text/steps.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace detect {

enum class RulePackId : qint64 {};

/// Whether a version of a pack looks at texts, and what becomes of what it finds. The numbers are stored.
enum class PackState {
    Off = 0,
    Shadow = 1, ///< it finds, but nothing comes into a queue of it
    On = 2,
};

/// Which half of a generation a text is. The numbers are stored.
enum class Part { Prompt = 0, Output = 1 };

/// What one term says differently from its rule.
struct TermOptions
{
    std::optional<bool> wholeWord;
    std::optional<double> score;
};

/// A sample of which the two halves matter.
struct SamplePair
{
    std::string prompt;
    std::string output;
};

/// What to look for, and which risk it is a sign of.
struct Rule
{
    QString id; ///< unique in its pack
    Bilingual title;
    QString risk;     ///< the primary code, "A.1.f"
    QStringList also; ///< further codes
    int severity = 1; ///< 1 low, 3 high
    double score = 1; ///< how sure the pack's author is that a match is what the rule looks for, 0 to 1
    QString source;   ///< the clause it rests on, with its document
    Bilingual explanation;
    std::vector<std::string> terms; ///< as written; matched after folding (app/text/fold.h)
    std::map<size_t, TermOptions> termOptions; ///< by the term's place in `terms`; most terms have none
    std::vector<std::string> regexes; ///< for folded text
    Validator validator = Validator::None; ///< what a match must satisfy besides
    /// Whether a match must not touch further letters of the same word. Not said: true where the
    /// edge of a term is an ASCII letter or digit, false for regular expressions.
    std::optional<bool> wholeWord;
    text::Readings readings; ///< by whose sound terms are looked for as well
    bool inShadow = false; ///< whatever its pack is: it finds, but does not queue
    bool inPrompt = true;
    bool inOutput = true;
    std::vector<Condition> conditions; ///< all of which must hold
    std::vector<ContextWords> contexts; ///< each moves the score once, if one of its words is there
    std::vector<Exception> exceptions;
    std::vector<std::string> matches;   ///< samples that the rule must find something in
    std::vector<std::string> noMatches; ///< samples in which it must not
    std::vector<SamplePair> matchPairs;
    std::vector<SamplePair> noMatchPairs;

    /// Whether a match alone is a finding, with the rule's own score.
    bool isPlain() const { return conditions.empty() && contexts.empty() && exceptions.empty(); }
    bool appliesTo(Part part) const { return part == Part::Prompt ? inPrompt : inOutput; }
};

/// Rules that are written, versioned and switched on together: one TOML file.
struct RulePack
{
    QString id; ///< "pornography"
    QString version;
    Bilingual title;
    Bilingual description; ///< honest about what the pack covers and what it does not
    QStringList languages; ///< of the texts it is for: "zh", "en"
    QString source;
    QString licence;
    text::Steps steps = text::Steps::standard(); ///< what is done to texts and terms before they meet
    bool inShadow = false; ///< not of the file: this version is on trial (PackState::Shadow)
    std::vector<Rule> rules;
    QByteArray text; ///< the file, byte for byte
    QByteArray hash; ///< SHA-256 of `text`, 32 bytes
    QByteArray signedBy; ///< not of the file: the fingerprint of the key whose signature was checked; empty: none was
    QString signer;      ///< and the name of that key
};

} // namespace detect
