#pragma once

#include "app/training/evaluation.h"
#include "app/training/groupbias.h"
#include "app/training/teach.h"

#include <QJsonObject>

namespace training {

/// A data set that texts of a table are from.
struct DataSource
{
    QString name; ///< "cold", as rows call it
    QString licence;
    QString origin; ///< who made it, for the licences that want to be told
};

/// What a card says that no program can find out.
struct CardWords
{
    std::vector<DataSource> sources;
    std::vector<Bilingual> limits; ///< what the model cannot do
};

/// Reads `resources/classify/card.toml` or a file like it. BadInput, with file, line and column.
Result<CardWords> loadCardWords(const QString &path = QStringLiteral(":/classify/card.toml"));

/// Figures of a split, and those of groups, as cards and the command line's JSON have them: rounded, NaN as null.
QJsonObject toJson(const ModelEvaluation &evaluation);
QJsonObject toJson(const std::vector<GroupBias> &biases);

/// How a model was made, as its card has it.
QJsonObject toJson(const Recipe &recipe);

/// What a reader of \a taught must know: data with hashes, sources with licences and rows, split, recipe, limits.
/// A source that \a words do not name has no licence on the card.
QJsonObject cardOf(const Lesson &lesson, const Taught &taught, const CardWords &words);

} // namespace training
