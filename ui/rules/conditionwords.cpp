#include "ui/rules/conditionwords.h"

#include "ui/rules/ruleswords.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using detect::Condition;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ConditionWords)
};

QString listed(const std::vector<std::string> &words)
{
    constexpr size_t shown = 20;
    QStringList all;
    for (size_t i = 0; i < std::min(words.size(), shown); ++i)
        all.append(QString::fromStdString(words[i]));
    return all.join(u"、"_s) + (words.size() > shown ? u"…"_s : QString());
}

QString signedNumber(double number)
{
    return (number > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(number), 'f', 2);
}

QString whereText(Condition::Where where)
{
    switch (where) {
    case Condition::Where::Same: return Words::tr("in the same half");
    case Condition::Where::Other: return Words::tr("in the other half");
    case Condition::Where::Prompt: return Words::tr("in the prompt");
    case Condition::Where::Output: return Words::tr("in the output");
    case Condition::Where::Either: return Words::tr("in prompt or output");
    }
    return {};
}

QString conditionText(const Condition &condition)
{
    const QString words = listed(condition.words);
    const QString where = whereText(condition.where);
    switch (condition.kind) {
    case Condition::Kind::Near: return Words::tr("within %1 characters: %2").arg(condition.within).arg(words);
    case Condition::Kind::NotNear: return Words::tr("not within %1 characters: %2").arg(condition.within).arg(words);
    case Condition::Kind::AllOf: return Words::tr("%1, all of: %2").arg(where, words);
    case Condition::Kind::AnyOf: return Words::tr("%1, any of: %2").arg(where, words);
    case Condition::Kind::NoneOf: return Words::tr("%1, none of: %2").arg(where, words);
    case Condition::Kind::AtLeast: return Words::tr("%1, at least %2 matches").arg(where).arg(condition.count);
    case Condition::Kind::Language:
        return condition.language == Condition::Language::Chinese ? Words::tr("%1, Chinese text").arg(where)
                                                                  : Words::tr("%1, English text").arg(where);
    }
    return {};
}

} // namespace

QStringList conditionTexts(const detect::Rule &rule)
{
    QStringList texts;
    for (const Condition &condition : rule.conditions)
        texts.append(conditionText(condition));
    return texts;
}

QStringList contextTexts(const detect::Rule &rule)
{
    QStringList texts;
    for (const detect::ContextWords &context : rule.contexts) {
        const QString by = signedNumber(context.add);
        const QString words = listed(context.words);
        texts.append(context.within > 0
                         ? Words::tr("%1 within %2 characters of: %3").arg(by).arg(context.within).arg(words)
                         : Words::tr("%1 anywhere with: %2").arg(by, words));
    }
    return texts;
}

QStringList exceptionTexts(const detect::Rule &rule)
{
    QStringList texts;
    for (const detect::Exception &exception : rule.exceptions) {
        const QString title = shownRuleText(exception.kind->title);
        texts.append(exception.add < 0 ? Words::tr("%1: %2").arg(title, signedNumber(exception.add))
                                       : Words::tr("%1: no finding").arg(title));
    }
    return texts;
}

} // namespace ui
