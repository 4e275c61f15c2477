#pragma once

#include "app/base/ids.h"
#include "app/filing/snapshot.h"

namespace filing {

/// A filing of ours, as it is looked for in a list.
struct Own
{
    RegistryItemId item{};
    QString kind; ///< of the register
    QString name;
    QString number;
    QString entity; ///< empty: not known, and so not compared
};

/// Why a row is taken for ours.
enum class By { Number, Name, Entity };

QString name(By by); ///< "number", "name", "entity"
std::optional<By> byNamed(const QString &word);

/// A likeness between an item and a row. It counts once an officer confirms it.
struct Match
{
    RegistryItemId item{};
    size_t row = 0; ///< an index into the rows that were looked through
    By by = By::Number;
    double score = 0; ///< 0 to 1: 1 only for the same number
    int distance = 0; ///< characters that differ between the numbers, or names

    bool operator==(const Match &) const = default;
};

enum class Verdict { Confirmed, Refused };

QString name(Verdict verdict); ///< "confirmed", "refused"

/// What an officer said of an item and a number.
struct Decision
{
    RegistryItemId item{};
    QString numberKey;
    Verdict verdict = Verdict::Confirmed;
    QString actor;
    Moment at = 0;
};

/// A field that says something else in one place than in the other.
struct FieldDifference
{
    size_t field = 0; ///< an index into List::fields
    QString before;   ///< ours, or the older
    QString after;    ///< the list's, or the newer

    bool operator==(const FieldDifference &) const = default;
};

/// How one of our filings stands in a list.
struct Standing
{
    enum class What { Found, Differing, Missing };

    Own own;
    What what = What::Missing;
    std::optional<size_t> row;  ///< of Found and Differing
    std::optional<Verdict> verdict; ///< Confirmed, or none: an officer has yet to look at it
    std::vector<FieldDifference> differences; ///< of name, entity and number
    std::vector<Match> candidates; ///< of Missing: rows that could be it, the likeliest first
};

QString name(Standing::What what); ///< "found", "differing", "missing"

/// The rows that could be \a own, the likeliest first, \a most at most: of the same number; of a number at most two
/// characters away; of the same name, or nearly (edit distance); of the same entity (without form of company, brackets
/// and widths do not count).
std::vector<Match> candidates(const List &list, const Own &own, const std::vector<ListedRow> &rows, size_t most = 5);

/// How each of \a own stands in \a rows. A row of the same number is it, unless an officer refused that; one that an
/// officer confirmed is it whatever its number.
std::vector<Standing> standings(const List &list, const std::vector<Own> &own, const std::vector<ListedRow> &rows,
                                const std::vector<Decision> &decisions);

} // namespace filing
