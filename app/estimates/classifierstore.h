#pragma once

#include "app/estimates/registered.h"

#include <QJsonObject>

namespace journal {
class Journal;
}

namespace estimates {

/// A classifier that is to be made known to a workspace.
struct NewClassifier
{
    ClassifierKind kind = ClassifierKind::Ngrams;
    QString name;
    QByteArray hash;   ///< SHA-256, 32 bytes
    QByteArray source; ///< the file of a model of n-grams
    QString folder;    ///< of an ONNX model
    std::vector<RatedCategory> categories;
    std::optional<ClassifierId> base; ///< what it was taught further from
};

/// The classifiers of a workspace: which there are, which of them counts, and from which probability on. Every version
/// stays, so that it can be told what said so, and an earlier one can be switched on again. Borrows both and must not
/// outlive them.
class ClassifierStore
{
public:
    ClassifierStore(db::Database &database, journal::Journal &journal);

    /// Makes \a classifier known; one that is known keeps its row. In a workspace without generations it is on, where
    /// there are some it goes into shadow unless another one of n-grams is on: then it is off. Journals
    /// "classifier.added".
    Result<ClassifierId> add(const NewClassifier &classifier);

    /// Switches a version. Of models of n-grams another one in that state goes off. What it says counts from now on, or
    /// no more. Refused: it is to be on, and nobody has seen what it would do (noteSeen(), or a time in shadow).
    /// Journals "classifier.enabled", "classifier.shadowed" or "classifier.disabled" unless it is so already.
    Result<void> setState(ClassifierId id, ClassifierState state);

    /// Chooses from which probability on a category says yes; none: as the model itself has it; above 1: never. Flags
    /// are worked out anew. Journals "classifier.threshold", with the value before. BadInput: it is not above 0 and at
    /// most 2; NotFound: no such category.
    Result<void> setThreshold(ClassifierId id, const QString &category, std::optional<double> value);

    /// Notes that somebody was shown what a version would do: \a figures, for the journal ("classifier.evaluated").
    Result<void> noteSeen(ClassifierId id, const QJsonObject &figures);

private:
    bool holdsGenerations() const;
    ClassifierState firstStateOf(const NewClassifier &classifier) const;
    void put(const RegisteredClassifier &classifier, ClassifierState state);

    db::Database &m_database;
    journal::Journal &m_journal;
};

/// Makes the model that comes with the program known to the workspace, where it is not yet. NotFound: this build has
/// none.
Result<void> addEmbedded(db::Database &database, journal::Journal &journal);

} // namespace estimates
