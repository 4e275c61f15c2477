#include "ui/reading/reasonwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReasonWords)
};

QString heldText(const detect::Reason::Held &held)
{
    if (held.kind == "near"_L1)
        return Words::tr("“%1” stands near it").arg(held.word);
    if (held.kind == "not_near"_L1)
        return Words::tr("none of the excluded words stands near it");
    if (held.kind == "all_of"_L1)
        return Words::tr("all of the required words are there");
    if (held.kind == "any_of"_L1)
        return Words::tr("“%1” is there").arg(held.word);
    if (held.kind == "none_of"_L1)
        return Words::tr("none of the excluded words is there");
    if (held.kind == "at_least"_L1)
        return Words::tr("the rule matches %n time(s)", nullptr, held.count);
    if (held.kind == "language"_L1)
        return Words::tr("the text is in the rule's language");
    return held.kind;
}

QString settingText(const QString &kind)
{
    if (kind == "quotation"_L1)
        return Words::tr("a quotation");
    if (kind == "refusal"_L1)
        return Words::tr("a refusal");
    if (kind == "news"_L1)
        return Words::tr("news");
    if (kind == "medical"_L1)
        return Words::tr("medicine");
    if (kind == "legal"_L1)
        return Words::tr("law");
    return kind;
}

QString movedText(const detect::Reason::Moved &moved)
{
    const QString by = (moved.by > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(moved.by), 'f', 2);
    if (moved.kind == "context"_L1)
        return Words::tr("%1 because of “%2”").arg(by, moved.word);
    if (moved.word.isEmpty())
        return Words::tr("%1 for %2").arg(by, settingText(moved.kind));
    return Words::tr("%1 for %2: “%3”").arg(by, settingText(moved.kind), moved.word);
}

/// The texts of \a items, with what separates the items of a list in this language.
template <typename Items, typename Say>
QString listed(const Items &items, Say say)
{
    QStringList all;
    for (const auto &item : items)
        all.append(say(item));
    return all.join(Words::tr("; "));
}

} // namespace

QString reasonText(const detect::Reason &reason)
{
    QStringList lines;
    if (!reason.terms.empty())
        lines.append(Words::tr("Terms: %1").arg(QStringList(reason.terms.begin(), reason.terms.end()).join(u"、"_s)));
    if (!reason.expressions.empty())
        lines.append(Words::tr("Expressions of the rule: %1").arg(listed(reason.expressions, [](int number) {
            return QString::number(number);
        })));
    if (!reason.conditions.empty())
        lines.append(Words::tr("Conditions: %1").arg(listed(reason.conditions, heldText)));
    if (reason.from)
        lines.append(Words::tr("Score from %1: %2")
                         .arg(QString::number(*reason.from, 'f', 2), listed(reason.movements, movedText)));
    return lines.join(u'\n');
}

} // namespace ui
