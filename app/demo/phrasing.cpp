#include "app/demo/phrasing.h"

#include "app/demo/dice.h"
#include "app/demo/syntheticpii.h"

namespace demo {

using namespace Qt::StringLiterals;

namespace {

using Words = std::map<QString, QString>;

Words chooseWords(const Skeleton &skeleton, Dice &dice)
{
    Words words = syntheticPii(dice);
    for (const auto &[name, choices] : skeleton.blanks)
        words[name] = dice.pick(choices);
    return words;
}

/// Braces that name no slot stay: code is full of them.
QString filledIn(QString text, const Words &words)
{
    for (const auto &[name, word] : words)
        text.replace(u'{' + name + u'}', word);
    return text;
}

QString joined(const QString &text, const QString &part, const QString &language)
{
    const bool apart = language == u"en"_s && !text.isEmpty() && !text.endsWith(u'\n') && !part.startsWith(u'\n');
    return apart ? text + u' ' + part : text + part;
}

QString answerTo(const Skeleton &skeleton, qsizetype prompt, Dice &dice)
{
    QString answer;
    for (size_t i = 0; i < skeleton.answer.size(); ++i) {
        const QStringList &variants = skeleton.answer[i];
        const bool paired = i == 0 && variants.size() == skeleton.prompts.size();
        const QString &part = paired ? variants.at(prompt) : dice.pick(variants);
        if (!part.isEmpty())
            answer = joined(answer, part, skeleton.language);
    }
    return answer.trimmed();
}

QString fullWidth(const QString &text)
{
    QString wide;
    for (const QChar c : text)
        wide.append(c > u' ' && c < u'\x7f' ? QChar(c.unicode() + 0xfee0) : c);
    return wide;
}

QString withZeroWidth(const QString &text)
{
    QString spaced;
    for (const QChar c : text) {
        if (!spaced.isEmpty() && !c.isLowSurrogate())
            spaced.append(QChar(0x200b));
        spaced.append(c);
    }
    return spaced;
}

} // namespace

QString disguised(const QString &text, Disguise disguise)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'⟦'); open >= 0; open = text.indexOf(u'⟦', from)) {
        const qsizetype shut = text.indexOf(u'⟧', open);
        const QString word = text.mid(open + 1, shut - open - 1);
        result += text.mid(from, open - from);
        result += disguise == Disguise::ZeroWidth ? withZeroWidth(word)
            : disguise == Disguise::FullWidth     ? fullWidth(word)
                                                  : word;
        from = shut < 0 ? text.size() : shut + 1;
    }
    return result + text.mid(from);
}

std::vector<Turn> phrase(const Skeleton &skeleton, Dice &dice)
{
    const Words words = chooseWords(skeleton, dice);
    const auto disguise = dice.chance(60) ? Disguise::None
        : dice.chance(50)                 ? Disguise::ZeroWidth
                                          : Disguise::FullWidth;
    const auto finished = [&](const QString &text) { return disguised(filledIn(text, words), disguise); };

    const qsizetype prompt = dice.below(skeleton.prompts.size());
    std::vector<Turn> turns;
    turns.push_back({finished(skeleton.prompts.at(prompt)), finished(answerTo(skeleton, prompt, dice))});
    const qsizetype follow = dice.below(qsizetype(skeleton.more.size()) + 1);
    for (qsizetype i = 0; i < follow; ++i)
        turns.push_back({finished(skeleton.more[size_t(i)].prompt), finished(skeleton.more[size_t(i)].answer)});
    return turns;
}

} // namespace demo
