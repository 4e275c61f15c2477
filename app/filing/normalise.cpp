#include "app/filing/normalise.h"

#include "app/filing/numbers.h"

#include <algorithm>
#include <array>

namespace filing {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array allDoubts{Doubt::Shape, Doubt::Swapped, Doubt::Merged, Doubt::Typo};
constexpr std::array doubtNames{"shape", "swapped", "merged", "typo"};

Normalised date(const QString &raw)
{
    const QString text = tidied(raw);
    if (text.isEmpty())
        return {};
    QDate day = dayNamed(text);
    Doubts doubts;
    if (!day.isValid()) {
        QString mended = text;
        mended.replace(u'O', u'0').replace(u'o', u'0').replace(u'l', u'1').replace(u'I', u'1');
        day = dayNamed(mended);
        doubts = Doubt::Typo;
    }
    if (!day.isValid())
        return {.value = text, .doubts = Doubt::Shape};
    return {.value = day.toString(Qt::ISODate), .fits = true, .doubts = doubts};
}

/// \a text without one of \a endings: "广东省" is 广东.
QString withoutEnding(const QString &text, const QStringList &endings)
{
    for (const QString &ending : endings) {
        if (text.size() > ending.size() && text.endsWith(ending))
            return text.chopped(ending.size());
    }
    return text;
}

/// The one of \a words that \a key is, or is one character away from (where there is only one such).
Normalised wordFor(const Shape &shape, const QString &raw)
{
    const QString text = tidied(raw);
    const QString key = foldedKey(text);
    if (key.isEmpty())
        return {.value = text};
    QString near;
    int count = 0;
    for (const QString &word : shape.words) {
        const QString wordKey = foldedKey(word);
        if (key == wordKey || key == withoutEnding(wordKey, {u"类"_s}) || withoutEnding(key, shape.endings) == wordKey)
            return {.value = word, .fits = true};
        if (wordKey.size() > 3 && editDistance(key, wordKey, 1) == 1) {
            near = word;
            ++count;
        }
    }
    if (count == 1)
        return {.value = near, .fits = true, .doubts = Doubt::Typo};
    return {.value = text, .doubts = Doubt::Shape};
}

/// An ending that is one character off is put right: 有限公可.
Normalised entity(const Shape &shape, const QString &raw)
{
    const QString text = tidied(raw);
    if (text.isEmpty())
        return {};
    for (const QString &ending : shape.endings) {
        if (text.endsWith(ending))
            return {.value = text, .fits = true};
    }
    for (const QString &ending : shape.endings) {
        if (ending.size() < 4 || text.size() < ending.size() + 2)
            continue;
        if (editDistance(text.last(ending.size()), ending, 1) == 1)
            return {.value = text.chopped(ending.size()) + ending, .fits = true, .doubts = Doubt::Typo};
    }
    return {.value = text};
}

Normalised text(const Shape &shape, const QString &raw)
{
    const QString value = tidied(raw);
    const bool hasEnding =
        std::ranges::any_of(shape.endings, [&](const QString &each) { return value.endsWith(tidied(each)); });
    return {.value = value, .fits = !value.isEmpty() && (shape.endings.isEmpty() || hasEnding)};
}

/// Text is anything: it fits by its length and ending, and never as well as a value that can be told for sure.
double textFit(const Shape &shape, const Normalised &value)
{
    const bool usual =
        value.value.size() >= shape.shortest && (shape.longest == 0 || value.value.size() <= shape.longest);
    if (isMeantAsNumber(value.value))
        return 0;
    if (!shape.endings.isEmpty() && value.fits)
        return 1;
    return usual ? 0.6 : 0.2;
}

} // namespace

QString name(Doubt doubt)
{
    return QString::fromLatin1(
        doubtNames.at(static_cast<size_t>(std::ranges::find(allDoubts, doubt) - allDoubts.begin())));
}

QStringList names(Doubts doubts)
{
    QStringList words;
    for (const Doubt doubt : allDoubts) {
        if (doubts.testFlag(doubt))
            words.append(name(doubt));
    }
    return words;
}

Doubts doubtsNamed(const QStringList &words)
{
    Doubts doubts;
    for (const Doubt doubt : allDoubts)
        doubts.setFlag(doubt, words.contains(name(doubt)));
    return doubts;
}

Normalised normalise(const Shape &shape, const QString &raw)
{
    switch (shape.value) {
    case ValueKind::Text: return text(shape, raw);
    case ValueKind::Entity: return entity(shape, raw);
    case ValueKind::Word: return wordFor(shape, raw);
    case ValueKind::Ordinal: return ordinal(raw);
    case ValueKind::Date: return date(raw);
    case ValueKind::AlgorithmNumber: return algorithmNumber(raw);
    case ValueKind::FilingNumber: return filingNumber(raw);
    }
    return {};
}

double fit(const Shape &shape, const Normalised &value)
{
    if (value.value.isEmpty())
        return 0.5;
    switch (shape.value) {
    case ValueKind::Text: return textFit(shape, value);
    case ValueKind::Entity: return value.fits ? 1 : isMeantAsNumber(value.value) ? 0 : 0.25;
    default: return value.fits ? 1 : value.doubts.testFlag(Doubt::Typo) ? 0.7 : 0;
    }
}

QString numberKey(const QString &number)
{
    const Normalised algorithm = algorithmNumber(number);
    QString key = foldedKey(algorithm.fits ? algorithm.value : filingNumber(number).value);
    if (algorithm.fits)
        key.removeIf([](QChar each) { return !each.isDigit(); });
    return key;
}

QString entityKey(const QString &entity)
{
    static const QStringList forms{u"股份有限公司"_s, u"有限责任公司"_s, u"集团有限公司"_s, u"有限公司"_s, u"集团"_s,
                                   u"公司"_s,         u"coltd"_s,        u"ltd"_s,          u"limited"_s,  u"inc"_s};
    const QString key = foldedKey(entity);
    return withoutEnding(key, forms);
}

} // namespace filing
