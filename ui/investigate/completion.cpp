#include "ui/investigate/completion.h"

#include "app/search/fieldvalues.h"
#include "ui/investigate/querywords.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr size_t choicesShown = 12;
constexpr qsizetype shortestName = 2; ///< of a field, before it is offered unasked

bool isBoundary(QChar c)
{
    return c.isSpace() || QStringView(u"()（）|｜").contains(c);
}

/// Where the word before \a cursor begins; what is in quotation marks is one word.
qsizetype wordBegin(const QString &typed, qsizetype cursor)
{
    qsizetype begin = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        const QChar c = typed.at(at);
        if (QStringView(u"\"“”").contains(c))
            isQuoted = !isQuoted;
        else if (!isQuoted && isBoundary(c))
            begin = at + 1;
    }
    while (begin < cursor && QStringView(u"-－").contains(typed.at(begin)))
        ++begin;
    return begin;
}

qsizetype lastOf(QStringView text, QStringView wanted)
{
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (wanted.contains(text.at(at)))
            return at;
    }
    return -1;
}

qsizetype firstOf(QStringView text, QStringView wanted)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (wanted.contains(text.at(at)))
            return at;
    }
    return -1;
}

void addFields(Completions &completions, QStringView begun)
{
    for (const search::Field field : search::allFields()) {
        const QString chinese = search::chineseFieldName(field);
        const QString name = !begun.isEmpty() && chinese.startsWith(begun) ? chinese : search::fieldName(field);
        if (name.startsWith(begun, Qt::CaseInsensitive))
            completions.choices.push_back({name + u':', fieldMeaning(field)});
    }
}

void addValues(Completions &completions, search::Field field, QStringView begun, const KnownValues &known)
{
    QStringList values = fixedValues(field);
    if (const auto held = known.find(field); held != known.end())
        values += held->second;
    values.removeDuplicates();
    for (const QString &value : std::as_const(values)) {
        if (completions.choices.size() == choicesShown)
            return;
        const QString shown = valueText(field, value);
        const bool fits = value.startsWith(begun, Qt::CaseInsensitive) || shown.startsWith(begun, Qt::CaseInsensitive);
        if (fits && !value.isEmpty() && value != begun)
            completions.choices.push_back({search::quotedValue(value), shown == value ? QString() : shown});
    }
}

} // namespace

Completions completionsAt(const QString &typed, qsizetype cursor, const KnownValues &known, bool isAsked)
{
    cursor = std::clamp<qsizetype>(cursor, 0, typed.size());
    const qsizetype begin = wordBegin(typed, cursor);
    const QStringView word = QStringView(typed).sliced(begin, cursor - begin);
    Completions completions{.replaced = {begin, word.size()}};
    const qsizetype colon = firstOf(word, u":：");
    if (colon < 0) {
        if (isAsked || word.size() >= (word.isEmpty() || word.front().unicode() < 0x80 ? shortestName : 1))
            addFields(completions, word);
        return completions;
    }
    const auto field = search::fieldNamed(word.left(colon));
    if (!field)
        return completions;
    const qsizetype separator = std::max(colon, lastOf(word, u",，"));
    QStringView value = word.sliced(separator + 1);
    completions.replaced = {begin + separator + 1, value.size()};
    while (!value.isEmpty() && QStringView(u"\"“”").contains(value.front()))
        value = value.sliced(1);
    addValues(completions, *field, value, known);
    return completions;
}

} // namespace ui
