#pragma once

#include "app/dossier/datasource.h"

namespace dossier {

/// What nobody has answered yet is not a no.
enum class Answer { Unknown, Yes, No };

/// The rules that annotators worked by, for one purpose.
struct AnnotationRules
{
    QString version;
    QString document; ///< SHA-256 in hex of a document kept with the dossier; empty: none
    QString summary;

    bool operator==(const AnnotationRules &) const = default;
};

/// How training data was annotated (Gen-AI Measures, Art. 8).
struct Annotation
{
    AnnotationRules functional; ///< for what the model can do
    AnnotationRules safety;     ///< for what it must not do
    std::optional<qint64> annotators;
    std::optional<qint64> reviewers;
    std::optional<double> trainingHours; ///< a person
    QDate trainedOn;
    QString exam; ///< and its result
    Answer rolesSeparated = Answer::Unknown; ///< who annotates does not review
    Sampling check;    ///< the quality assessment of annotations
    QString checkMethod;
    std::optional<double> agreement; ///< between annotators, in agreementMeasure
    QString agreementMeasure;        ///< "Cohen's kappa"

    bool operator==(const Annotation &) const = default;
};

} // namespace dossier
