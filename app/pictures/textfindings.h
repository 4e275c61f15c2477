#pragma once

#include "app/detect/activerules.h"
#include "app/detect/scratch.h"
#include "app/pictures/picture.h"
#include "app/pictures/recognised.h"

#include <optional>

namespace pictures {

/// What a rule found in the text of a picture.
struct TextFinding
{
    PictureId picture{};
    detect::Part part = detect::Part::Prompt; ///< as what the text was looked at
    text::Span span;                          ///< bytes of the text
    std::vector<QRect> boxes;                 ///< pixels, of the words that the span touches
    QString rule;
    detect::RulePackId packId{};
    QString pack;
    QString risk;
    int severity = 1;
    double score = 1; ///< the rule's, times how sure the reading of its words is
    bool inShadow = false;
};

/// Looks for what rules find in the texts of pictures. For one thread.
class TextScan
{
public:
    explicit TextScan(detect::ActiveRules rules);

    /// Which packs look at texts here, and which of them in shadow: "3 5s 8". Another mark, other findings.
    const QString &mark() const { return m_mark; }

    /// Puts what is found in \a text in place of what was found in \a picture: looked at as a prompt, and as an output,
    /// for rules may be for one of them alone. Returns how many count. Inside a transaction; throws db::Error.
    qint64 find(const db::Database &database, PictureId picture, const RecognisedText &text);

    /// The same for up to \a most stored texts that were looked at under another mark. Returns how many texts there
    /// were. Inside a transaction; throws db::Error.
    qint64 findAgain(const db::Database &database, int most);

private:
    detect::ActiveRules m_rules;
    QString m_mark;
    detect::Scratch m_scratch;
};

/// What was read in a stored picture.
struct StoredText
{
    RecognisedText text;
    QString tool;
    std::vector<TextFinding> findings;
};

/// Nothing: it was not read yet.
Result<std::optional<StoredText>> storedText(const db::Database &database, const QByteArray &sha256);

} // namespace pictures
