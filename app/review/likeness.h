#pragma once

#include "app/base/ids.h"
#include "app/text/fold.h"
#include "app/text/smallsketch.h"
#include "db/statement.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace db {
class Database;
}

namespace review {

/// What of a flagged generation is held against others: its texts in brief, and what it is flagged for. Earlier turns
/// of the conversation are not looked at.
struct Likeness
{
    static constexpr int method = 1; ///< of making one; those of another are of no use beside it
    static constexpr unsigned inPrompt = 1;
    static constexpr unsigned inOutput = 2;

    unsigned flagged = 0; ///< the parts of which a rule found something or a classifier says yes
    qint64 whole = 0;     ///< of both texts, folded
    std::optional<qint64> pattern;  ///< of what rules found; none: nothing
    std::optional<qint64> pictures; ///< of which pictures; none: there are none
    text::SmallSketch prompt;
    text::SmallSketch output;

    bool operator==(const Likeness &) const = default;
};

/// What a rule found in a generation.
struct Found
{
    bool inOutput = false;
    QString rule;
    QString term; ///< as the rule writes it, else the text that matched; of personal information empty

    bool operator==(const Found &) const = default;
};

/// Makes the likeness of generations, from their texts and from what is on record of them. Keeps its statements
/// prepared; borrows the connection. Throws db::Error.
class LikenessReader
{
public:
    explicit LikenessReader(const db::Database &database);

    Likeness read(GenerationId generation);

    /// What rules found, each once, the prompt's first: what the pattern of a generation is made of.
    std::vector<Found> found(GenerationId generation);

private:
    struct Texts
    {
        std::string prompt;
        std::string output;
    };
    struct Entry;
    Texts texts(GenerationId generation);
    std::vector<Entry> entries(GenerationId generation, const Texts &texts);
    void readPattern(GenerationId generation, const Texts &texts, Likeness &likeness);
    void readPictures(GenerationId generation, Likeness &likeness);
    std::string folded(std::string_view text);

    db::Statement m_text;
    db::Statement m_findings;
    db::Statement m_estimates;
    db::Statement m_pictures;
    text::Folded m_folded;
};

/// The columns of table likeness, and a row of them.
inline constexpr auto likenessColumns = "l.flagged, l.whole, l.pattern, l.pictures, l.sketches";
Likeness likenessIn(const db::Statement &row, int firstColumn);

/// How much one generation is like another.
struct Nearness
{
    double flagged = 0;   ///< the lower of the similarities of the parts in which both are flagged
    double elsewhere = 1; ///< of the other part; 1: both are flagged
    bool isIdentical = false; ///< both texts are the same but for case, width, and traditional characters

    bool operator==(const Nearness &) const = default;
};

/// None where one is flagged in another part than the other, or their pictures are not the same: whoever has looked at
/// one has not seen what the other is flagged for. Of a generation that is not flagged in a text, both parts count.
std::optional<Nearness> nearness(const Likeness &asked, const Likeness &other);

} // namespace review
