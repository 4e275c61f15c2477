#include "app/learning/learnedcard.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace learning {

namespace {

QJsonArray categoriesOf(const CardParts &parts)
{
    QJsonArray all;
    for (size_t i = 0; i < parts.categories.size(); ++i) {
        qint64 positives = 0;
        qint64 negatives = 0;
        qint64 maybe = 0;
        for (const Lesson *lesson : parts.learned) {
            positives += lesson->labels.knows(i) && lesson->labels.is(i) ? 1 : 0;
            negatives += lesson->labels.knows(i) && !lesson->labels.is(i) ? 1 : 0;
            maybe += (lesson->labels.oneOf >> i & 1) != 0 ? 1 : 0;
        }
        all.append(QJsonObject{{u"name"_s, parts.categories[i].category.name},
                               {u"positives"_s, positives},
                               {u"negatives"_s, negatives},
                               {u"one_of_several"_s, maybe},
                               {u"recalibrated"_s, bool(parts.relearned.isRecalibrated[i])}});
    }
    return all;
}

QJsonObject toJson(const Recipe &recipe)
{
    return {{u"seed"_s, qint64(recipe.seed)},   {u"passes"_s, recipe.passes},      {u"rate"_s, recipe.rate},
            {u"pull"_s, recipe.pull},           {u"keep"_s, recipe.keep},          {u"kept"_s, recipe.kept},
            {u"least"_s, qint64(recipe.least)}, {u"folds"_s, qint64(recipe.folds)}};
}

} // namespace

LearnedFrom learnedFrom(const QJsonObject &card)
{
    const QJsonObject learned = card.value(u"learned"_s).toObject();
    LearnedFrom from{.workspace = QByteArray::fromHex(learned.value(u"workspace"_s).toString().toLatin1()),
                     .decisions = {}};
    const QJsonArray decisions = learned.value(u"decisions"_s).toArray();
    for (const auto &one : decisions)
        from.decisions.insert(ReviewEventId(one.toInteger()));
    return from;
}

std::set<ReviewEventId> learnedIn(const QByteArray &workspace, const QJsonObject &card)
{
    LearnedFrom from = learnedFrom(card);
    return from.workspace == workspace ? std::move(from.decisions) : std::set<ReviewEventId>();
}

QJsonObject cardOf(const CardParts &parts)
{
    std::set<ReviewEventId> decisions = learnedIn(parts.workspace, parts.baseCard);
    QJsonObject learned{{u"workspace"_s, QString::fromLatin1(parts.workspace.toHex())},
                        {u"base"_s, QString::fromLatin1(parts.baseHash.toHex())},
                        {u"texts"_s, qint64(parts.learned.size())},
                        {u"new_ngrams"_s, parts.relearned.newGrams},
                        {u"categories"_s, categoriesOf(parts)},
                        {u"recipe"_s, toJson(parts.recipe)},
                        {u"held_back"_s, toJson(parts.comparison)}};
    if (!parts.learned.empty()) {
        const auto [first, last] = std::ranges::minmax(parts.learned, {}, &Lesson::at);
        learned.insert(u"from"_s, shanghaiText(first->at));
        learned.insert(u"to"_s, shanghaiText(last->at));
    }
    for (const Lesson *lesson : parts.learned)
        decisions.insert(lesson->event);
    QJsonArray numbers;
    for (const ReviewEventId one : decisions)
        numbers.append(static_cast<qint64>(one));
    learned.insert(u"decisions"_s, numbers);
    const QJsonValue first = parts.baseCard.value(u"trained"_s);
    return {{u"learned"_s, learned}, {u"trained"_s, first.isUndefined() ? QJsonValue(parts.baseCard) : first}};
}

} // namespace learning
