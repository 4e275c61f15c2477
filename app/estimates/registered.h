#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/estimates/ratedcategory.h"

#include <QString>

#include <memory>
#include <optional>

namespace db {
class Database;
}

namespace estimates {

enum class ClassifierId : qint64 {};

/// What a classifier is made of, as the store numbers it.
enum class ClassifierKind { Ngrams, OnnxText, OnnxPicture };

/// In shadow it judges, and nothing of that counts.
enum class ClassifierState { Off, Shadow, On };

/// A version of a classifier that the workspace knows.
struct RegisteredClassifier
{
    ClassifierId id{};
    ClassifierKind kind = ClassifierKind::Ngrams;
    QString name;
    QByteArray hash; ///< SHA-256 of its files: which version said so
    QString folder;  ///< of an ONNX model
    std::vector<RatedCategory> categories; ///< with the thresholds in force here
    std::optional<ClassifierId> base; ///< what it was taught further from
    ClassifierState state = ClassifierState::Off;
    Moment addedAt = 0;
    std::optional<Moment> seenAt; ///< when its effect was first shown to somebody, or it was first on
    GenerationId judgedTo{};      ///< generations up to this one are judged

    bool isOn() const { return state == ClassifierState::On; }
};

/// Every version that the workspace knows, the newest first. Corrupt.
Result<std::vector<RegisteredClassifier>> registeredClassifiers(const db::Database &database);

/// NotFound, Corrupt.
Result<RegisteredClassifier> registeredClassifier(const db::Database &database, ClassifierId id);

/// \a registered ready to judge: from the workspace's own copy of its file, or from its folder. NotFound: a folder is
/// gone; Corrupt: its files are no longer those of its hash; TooNew.
Result<std::shared_ptr<const classify::Classifier>> loadClassifier(const db::Database &database,
                                                                   const RegisteredClassifier &registered);

} // namespace estimates
