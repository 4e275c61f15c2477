#pragma once

#include "app/learning/comparison.h"
#include "app/learning/relearn.h"

#include <QJsonObject>

#include <set>

namespace learning {

/// What a model says of the decisions that it has learned from.
struct LearnedFrom
{
    QByteArray workspace; ///< whose decisions: the hash of the first entry of its journal
    std::set<ReviewEventId> decisions; ///< of all its ancestors too
};

/// What the card of a model says of that; nothing, where it has learned from none.
LearnedFrom learnedFrom(const QJsonObject &card);

/// The decisions of \a workspace that a model with \a card has learned from.
std::set<ReviewEventId> learnedIn(const QByteArray &workspace, const QJsonObject &card);

/// What a card is made of.
struct CardParts
{
    const QJsonObject &baseCard;
    const QByteArray &baseHash;
    QByteArray workspace;
    std::span<const Lesson *const> learned;
    const std::vector<estimates::RatedCategory> &categories;
    const Relearned &relearned;
    const Recipe &recipe;
    const Comparison &comparison; ///< with the base, on what was kept back
};

/// What a reader of a model must know that has learned from decisions: of which base, of which decisions (numbers of
/// events, no texts and no names), from when to when, how many for each category, the recipe, the figures; and the card
/// of the model that training made at first, for its data and their licences.
QJsonObject cardOf(const CardParts &parts);

} // namespace learning
