#pragma once

#include "app/base/bilingual.h"
#include "app/calendar/clock.h"
#include "app/dossier/fields.h"
#include "app/dossier/vocabulary.h"

namespace dossier {

using calendar::Confidence;

/// One thing that a clause asks of an entry: any of the fields will do.
struct Wanted
{
    QStringList any;  ///< names of fields: "human.sampled"
    QString when;     ///< a Choice of the same entry; empty: always
    QStringList is;   ///< and the words of it for which this is asked
};

/// What a clause asks of a dossier: a row of resources/dossier/clauses.toml.
struct Clause
{
    QString id; ///< "lawful-source"
    Section section = Section::Identity;
    bool isDerived = false; ///< asked only of a model that was made from another
    Bilingual title;
    Bilingual article;
    Bilingual asks;
    Confidence confidence = Confidence::GeneralKnowledge;
    std::vector<Wanted> fields;
    QStringList thresholds;
};

/// A figure that something is held against: a row of resources/dossier/thresholds.toml.
struct Threshold
{
    enum class Subject { CorpusHuman, CorpusTechnical, SourceHarmful, Evaluation };
    enum class Direction { AtLeast, AtMost };

    QString id;
    Bilingual title;
    Subject subject = Subject::Evaluation;
    Direction direction = Direction::AtLeast;
    double limit = 0;      ///< a share
    qint64 least = 0;      ///< items in the sample
    double leastShare = 0; ///< of all records
    Bilingual source;
    Confidence confidence = Confidence::GeneralKnowledge;
};

/// What dossiers are judged by, and the words for it.
struct Rulebook
{
    QString version; ///< of clauses.toml
    std::vector<Clause> clauses;
    std::vector<Threshold> thresholds;
    Vocabulary words;

    const Clause *clause(const QString &id) const;       ///< nullptr: there is none
    const Threshold *threshold(const QString &id) const; ///< nullptr: there is none
};

struct RulebookFiles
{
    QString clauses = QStringLiteral(":/dossier/clauses.toml");
    QString thresholds = QStringLiteral(":/dossier/thresholds.toml");
    QString words = QStringLiteral(":/dossier/words.toml");
};

/// Reads them. BadInput names file, line and column: a missing field, an id given twice, a field that no dossier has, a
/// threshold that there is not.
Result<Rulebook> loadRulebook(const RulebookFiles &files = {});

} // namespace dossier
