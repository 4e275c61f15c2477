#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/review/likeness.h"
#include "app/review/queue.h"

#include <vector>

namespace review {

/// What makes generations alike.
enum class Basis {
    Text,    ///< near-duplicates in the parts that are flagged
    Pattern, ///< the same rules found the same terms in the same parts, and nothing else was found
};
QString name(Basis basis); ///< "text", "pattern"

struct AlikeQuestion
{
    GenerationId generation{};
    Basis basis = Basis::Text;
    double least = text::Sketch::near; ///< of Text: the similarity from which on two texts are near
};

/// One of those that are like the one asked about.
struct AlikeMember
{
    GenerationId generation{};
    Nearness nearness; ///< of Pattern too: how alike the texts are
    QString risk;      ///< the flag's primary code
    bool isHeld = false; ///< another officer has it

    bool operator==(const AlikeMember &) const = default;
};

struct Alike
{
    std::vector<AlikeMember>
        members; ///< that wait for a decision, the least alike first; the one asked about among them
    QString risk;                     ///< of the one asked about; empty: it is not flagged
    std::vector<Found> found;         ///< in the one asked about
    qint64 notCompared = 0;           ///< flagged, but without a likeness yet: fillLikeness()
};

/// Those that are like \a question's generation among the flagged ones that wait for a decision. What other officers
/// than \a viewer hold is there too, marked.
///
/// Reads every row of likeness, and the texts of the one asked about, which need not be flagged or wait itself. Of Text
/// with a sketch of 64 bins: a similarity is off by 0.06 on average. NotFound: no such generation.
Result<Alike> alike(const db::Database &database, const AlikeQuestion &question, const Viewer &viewer = {});

/// As SQL: whether another officer than ?1 holds `f`, a flag, at the time ?2. Empty ?1: nobody asks, so nobody does.
inline constexpr auto isHeldSql = "EXISTS (SELECT 1 FROM review_holder h WHERE h.generation_id = f.generation_id"
                                  " AND h.officer <> ?1 AND (h.until IS NULL OR h.until > ?2) AND ?1 <> '')";

} // namespace review
