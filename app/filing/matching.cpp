#include "app/filing/matching.h"

#include <algorithm>
#include <array>

namespace filing {

namespace {

constexpr std::array byNames{"number", "name", "entity"};
constexpr std::array verdictNames{"confirmed", "refused"};
constexpr std::array whatNames{"found", "differing", "missing"};
constexpr int nearNumber = 2; ///< characters by which a mistyped number differs

/// 1: the same; 0: nothing alike.
double likeness(const QString &left, const QString &right, int &distance)
{
    const int longest = static_cast<int>(std::max(left.size(), right.size()));
    if (longest == 0)
        return 0;
    distance = editDistance(left, right, longest / 3);
    return 1.0 - static_cast<double>(distance) / longest;
}

std::optional<Match> byNumber(const Own &own, const QString &ownKey, const QString &rowKey)
{
    if (ownKey.isEmpty() || rowKey.isEmpty())
        return std::nullopt;
    const int distance = editDistance(ownKey, rowKey, nearNumber);
    if (distance > nearNumber)
        return std::nullopt;
    return Match{.item = own.item,
                 .by = By::Number,
                 .score = distance == 0 ? 1.0 : 0.9 - 0.1 * distance,
                 .distance = distance};
}

/// How long the longer of the two is before the ending that both have: what "…大模型" is of is told by what stands
/// before.
int lengthBeforeEnding(const QString &left, const QString &right)
{
    const auto [ofLeft, ofRight] = std::mismatch(left.rbegin(), left.rend(), right.rbegin(), right.rend());
    return static_cast<int>(std::max(std::distance(ofLeft, left.rend()), std::distance(ofRight, right.rend())));
}

std::optional<Match> byName(const Own &own, const QString &name, bool sameEntity)
{
    const QString ownKey = foldedKey(own.name);
    const QString rowKey = foldedKey(name);
    int distance = 0;
    const double alike = likeness(ownKey, rowKey, distance);
    if (alike < 0.7 || (distance > 1 && 2 * distance > lengthBeforeEnding(ownKey, rowKey)))
        return std::nullopt;
    const double entity = own.entity.isEmpty() ? 0.75 : sameEntity ? 0.95 : 0.55;
    return Match{.item = own.item, .by = By::Name, .score = alike * entity, .distance = distance};
}

std::optional<Match> likeliest(const List &list, const Own &own, const QString &ownNumber, const ListedRow &row)
{
    const auto value = [&](size_t field) { return row.entries[field].value(); };
    if (const auto match = byNumber(own, ownNumber, numberKey(value(list.key))))
        return match;
    const QString entity = entityKey(own.entity);
    const bool sameEntity = !entity.isEmpty() && entity == entityKey(value(list.entity));
    if (const auto match = byName(own, value(list.name), sameEntity))
        return match;
    if (sameEntity)
        return Match{.item = own.item, .by = By::Entity, .score = 0.4};
    return std::nullopt;
}

/// What \a before and \a after say of \a field, if that is not the same once it is folded.
void compare(std::vector<FieldDifference> &differences, size_t field, const QString &before, const QString &after,
             bool asEntity)
{
    const auto key = [asEntity](const QString &text) { return asEntity ? entityKey(text) : foldedKey(text); };
    if (!before.isEmpty() && key(before) != key(after))
        differences.push_back({.field = field, .before = before, .after = after});
}

Standing found(const List &list, const Own &own, const ListedRow &row, size_t index)
{
    Standing standing{.own = own, .row = index};
    if (numberKey(own.number) != numberKey(row.entries[list.key].value()))
        standing.differences.push_back({list.key, own.number, row.entries[list.key].value()});
    compare(standing.differences, list.name, own.name, row.entries[list.name].value(), false);
    compare(standing.differences, list.entity, own.entity, row.entries[list.entity].value(), true);
    standing.what = standing.differences.empty() ? Standing::What::Found : Standing::What::Differing;
    return standing;
}

std::optional<Verdict> verdictFor(const Own &own, const QString &key, const std::vector<Decision> &decisions)
{
    const auto said = std::ranges::find_if(decisions, [&](const Decision &decision) {
        return decision.item == own.item && decision.numberKey == key;
    });
    return said == decisions.end() ? std::nullopt : std::optional(said->verdict);
}

/// The row that is \a own's: the confirmed one, or else the first of its number that nobody judged.
std::optional<size_t> placeOf(const Own &own, const std::vector<QString> &keys, const auto &verdictOn)
{
    const auto confirmed = std::ranges::find_if(keys, [&](const QString &key) {
        return !key.isEmpty() && verdictOn(key) == Verdict::Confirmed;
    });
    const auto isItsNumber = [&, number = numberKey(own.number)](const QString &key) {
        return !key.isEmpty() && key == number && !verdictOn(key);
    };
    const auto place = confirmed != keys.end() ? confirmed : std::ranges::find_if(keys, isItsNumber);
    return place == keys.end() ? std::nullopt : std::optional(static_cast<size_t>(place - keys.begin()));
}

} // namespace

QString name(By by)
{
    return QString::fromLatin1(byNames.at(static_cast<size_t>(by)));
}

std::optional<By> byNamed(const QString &word)
{
    const auto found = std::ranges::find(byNames, word.toStdString());
    if (found == byNames.end())
        return std::nullopt;
    return static_cast<By>(found - byNames.begin());
}

QString name(Verdict verdict)
{
    return QString::fromLatin1(verdictNames.at(static_cast<size_t>(verdict)));
}

QString name(Standing::What what)
{
    return QString::fromLatin1(whatNames.at(static_cast<size_t>(what)));
}

std::vector<Match> candidates(const List &list, const Own &own, const std::vector<ListedRow> &rows, size_t most)
{
    const QString number = numberKey(own.number);
    std::vector<Match> matches;
    for (size_t row = 0; row < rows.size(); ++row) {
        if (auto match = likeliest(list, own, number, rows[row])) {
            match->row = row;
            matches.push_back(*match);
        }
    }
    std::ranges::stable_sort(matches, std::greater(), &Match::score);
    if (matches.size() > most)
        matches.resize(most);
    return matches;
}

std::vector<Standing> standings(const List &list, const std::vector<Own> &own, const std::vector<ListedRow> &rows,
                                const std::vector<Decision> &decisions)
{
    std::vector<QString> keys;
    for (const ListedRow &row : rows)
        keys.push_back(numberKey(row.entries[list.key].value()));
    std::vector<Standing> all;
    for (const Own &each : own) {
        const auto verdictOn = [&](const QString &key) { return verdictFor(each, key, decisions); };
        Standing standing{.own = each};
        if (const auto index = placeOf(each, keys, verdictOn)) {
            standing = found(list, each, rows[*index], *index);
            standing.verdict = verdictOn(keys[*index]);
        } else {
            standing.candidates = candidates(list, each, rows);
            std::erase_if(standing.candidates,
                          [&](const Match &match) { return verdictOn(keys[match.row]) == Verdict::Refused; });
        }
        all.push_back(std::move(standing));
    }
    return all;
}

} // namespace filing
