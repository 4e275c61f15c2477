#include "ui/shell/fuzzy.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace ui {

namespace {

const icu::Transliterator *toPinyin()
{
    static const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8("Han-Latin; Latin-ASCII; Lower"),
                                                UTRANS_FORWARD, error));
        return U_SUCCESS(error) ? std::move(made) : nullptr;
    }();
    return transliterator.get();
}

/// One syllable for one Han character: taken by itself, so that syllables do not run together.
QString syllable(QStringView character)
{
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(character.utf16()), static_cast<int>(character.size()));
    toPinyin()->transliterate(text);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

} // namespace

int fuzzyScore(const QString &query, const QString &name)
{
    constexpr int hit = 1;
    constexpr int run = 4;
    constexpr int wordStart = 6;
    int score = 0;
    qsizetype at = -1;
    for (const QChar wanted : query) {
        if (wanted.isSpace())
            continue;
        const qsizetype next = name.indexOf(wanted, at + 1, Qt::CaseInsensitive);
        if (next < 0)
            return 0;
        const bool starts = next == 0 || !name.at(next - 1).isLetterOrNumber();
        score += hit + (next == at + 1 ? run : 0) + (starts ? wordStart : 0);
        at = next;
    }
    // What was typed as one piece and stands there as one piece comes first.
    if (const qsizetype whole = score > 0 ? name.indexOf(query, 0, Qt::CaseInsensitive) : -1; whole >= 0)
        score += (whole == 0 ? wordStart : run) * static_cast<int>(query.size());
    return score;
}

QString pinyin(const QString &chinese)
{
    if (!toPinyin())
        return {};
    QString full;
    QString initials;
    for (qsizetype at = 0; at < chinese.size();) {
        const bool pair = chinese.at(at).isHighSurrogate() && at + 1 < chinese.size();
        const QStringView character = QStringView(chinese).mid(at, pair ? 2 : 1);
        const char32_t code =
            pair ? QChar::surrogateToUcs4(character.at(0), character.at(1)) : character.at(0).unicode();
        if (isHan(code)) {
            const QString sound = syllable(character);
            full += sound;
            initials += sound.left(1);
        }
        at += character.size();
    }
    return full.isEmpty() ? QString() : full + u' ' + initials;
}

} // namespace ui
