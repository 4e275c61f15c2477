#include "app/usage/names.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace usage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array matchingNames{"linked", "exact", "normalised", "version", "proposed", "none", "dismissed"};

/// The endings that say which state of a model it is, in the order in which they are looked for.
const std::array<QRegularExpression, 6> &endings()
{
    static const std::array<QRegularExpression, 6> all{
        QRegularExpression(uR"([-_.@: ]?(20\d{2}[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01]))$)"_s),
        QRegularExpression(uR"([-_@: ]((?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$)"_s),
        QRegularExpression(uR"((?:[-_@: ]v?|v)(\d+(?:\.\d+)+)$)"_s),
        QRegularExpression(uR"([-_@: ]v(\d+)$)"_s),
        QRegularExpression(uR"([-_@: ](\d{1,3})$)"_s),
        QRegularExpression(uR"([-_@: ](latest)$)"_s),
    };
    return all;
}

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().trimmed();
}

QMultiHash<QString, bool> pairsOf(const QString &key)
{
    QMultiHash<QString, bool> pairs;
    for (qsizetype i = 0; i + 1 < key.size(); ++i)
        pairs.insert(key.mid(i, 2), true);
    return pairs;
}

QString lastPart(const QString &name)
{
    return name.mid(name.lastIndexOf(u'/') + 1);
}

std::optional<Match> sameName(const QString &logged, const Candidate &candidate)
{
    const Match found{.id = candidate.id, .candidate = candidate.name};
    const auto as = [&](Matching how) {
        Match match = found;
        match.how = how;
        return match;
    };
    if (logged == candidate.name)
        return as(Matching::Exact);
    const QString key = spellingKey(candidate.name);
    if (!key.isEmpty() && (spellingKey(logged) == key || spellingKey(lastPart(logged)) == key))
        return as(Matching::Normalised);
    return std::nullopt;
}

std::optional<Match> sameButForVersion(const QString &logged, const Candidate &candidate)
{
    const VersionedName split = splitVersion(lastPart(logged));
    if (split.version.isEmpty() || spellingKey(split.base) != spellingKey(candidate.name))
        return std::nullopt;
    const bool known = split.version == u"latest" || std::ranges::any_of(candidate.versions, [&](const QString &each) {
                           return spellingKey(each) == spellingKey(split.version)
                               || spellingKey(each) == spellingKey(u"v"_s + split.version);
                       });
    return Match{.how = Matching::Version,
                 .id = candidate.id,
                 .candidate = candidate.name,
                 .version = split.version,
                 .isNewVersion = !known};
}

Match mostLike(const QString &logged, std::span<const Candidate> candidates)
{
    Match best;
    for (const Candidate &candidate : candidates) {
        const double like = likeness(logged, candidate.name);
        if (like >= leastLikeness && like > best.likeness)
            best = {.how = Matching::Proposed, .id = candidate.id, .candidate = candidate.name, .likeness = like};
    }
    return best;
}

} // namespace

VersionedName splitVersion(const QString &name)
{
    VersionedName split{.base = folded(name), .version = {}};
    for (bool again = true; again;) {
        again = false;
        for (const QRegularExpression &ending : endings()) {
            const QRegularExpressionMatch found = ending.match(split.base);
            if (!found.hasMatch() || found.capturedStart() == 0)
                continue;
            split.version = found.captured(1) + (split.version.isEmpty() ? QString() : u'-' + split.version);
            split.base.truncate(found.capturedStart());
            again = true;
            break;
        }
    }
    return split;
}

QString spellingKey(const QString &name)
{
    QString key;
    for (const QChar letter : folded(name)) {
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            key += letter;
    }
    return key;
}

double likeness(const QString &left, const QString &right)
{
    const QString leftKey = spellingKey(left);
    const QString rightKey = spellingKey(right);
    if (leftKey == rightKey)
        return leftKey.isEmpty() ? 0 : 1;
    QMultiHash<QString, bool> rest = pairsOf(rightKey);
    const qsizetype all = std::max<qsizetype>(leftKey.size() - 1, 0) + rest.size();
    qsizetype shared = 0;
    for (qsizetype i = 0; i + 1 < leftKey.size(); ++i) {
        if (const auto found = rest.find(leftKey.mid(i, 2)); found != rest.end()) {
            rest.erase(found);
            ++shared;
        }
    }
    return all > 0 ? 2.0 * double(shared) / double(all) : 0;
}

QString name(Matching matching)
{
    return QString::fromLatin1(matchingNames.at(static_cast<size_t>(matching)));
}

bool isFound(Matching matching)
{
    return matching <= Matching::Version;
}

Match matchName(const QString &logged, std::span<const Candidate> candidates)
{
    std::optional<Match> best;
    for (const Candidate &candidate : candidates) {
        for (const auto &found : {sameName(logged, candidate), sameButForVersion(logged, candidate)}) {
            if (found && (!best || found->how < best->how))
                best = found;
        }
    }
    return best ? *best : mostLike(logged, candidates);
}

} // namespace usage
