#include "app/drafting/words.h"

#include "app/drafting/sequence.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace drafting {

namespace {

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar each) { return each.isSpace(); });
}

qsizetype weight(const QString &word)
{
    return isBlank(word) ? 0 : word.size();
}

/// The words that are not \a kept, neighbours joined, also across a blank.
std::vector<Stretch> stretches(const QStringList &words, const std::vector<bool> &kept)
{
    std::vector<Stretch> found;
    qsizetype at = 0;
    bool isOpen = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isBridge = isOpen && i + 1 < words.size() && !kept[size_t(i) + 1] && isBlank(words[i]);
        if (!kept[size_t(i)] || isBridge) {
            if (isOpen)
                found.back().length += words[i].size();
            else
                found.push_back({at, words[i].size()});
            isOpen = true;
        } else {
            isOpen = false;
        }
        at += words[i].size();
    }
    return found;
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
        words.append(text.sliced(from, to - from));
        from = to;
    }
    return words;
}

WordDiff compareWords(const QString &before, const QString &after)
{
    const QStringList left = wordsOf(before);
    const QStringList right = wordsOf(after);
    Numbering numbering;
    const std::vector<int> leftIds = numbering.of(left);
    const std::vector<int> rightIds = numbering.of(right);
    std::vector<bool> leftKept(leftIds.size(), false);
    std::vector<bool> rightKept(rightIds.size(), false);
    qsizetype common = 0;
    for (const auto &[i, j] : commonSubsequence(leftIds, rightIds)) {
        leftKept[size_t(i)] = rightKept[size_t(j)] = true;
        common += weight(left[i]);
    }
    qsizetype all = 0;
    for (const QStringList *words : {&left, &right}) {
        for (const QString &word : *words)
            all += weight(word);
    }
    return {stretches(left, leftKept), stretches(right, rightKept),
            all == 0 ? 1.0 : 2.0 * double(common) / double(all)};
}

} // namespace drafting
