#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"

#include <QStringList>

#include <vector>

namespace db {
class Database;
}

namespace incident {

/// With what a model was rectified (Interim Measures for Generative AI Services, Art. 14(1): "such as model
/// optimisation training").
enum class Means { Filter, Prompt, FineTune, Retrain, Rollback, Other };

inline constexpr int meansCount = 6;

/// "filter", "prompt", "fine_tune", "retrain", "rollback", "other": as stored and as ctl reads them.
QString name(Means means);
std::optional<Means> meansNamed(const QString &name);

/// What the step "rectify" says beside its moment, note and proof.
struct Rectification
{
    std::vector<Means> means; ///< one or more, without repeats
    QString modelBefore;      ///< as the logs name it; may be empty
    QString modelAfter;       ///< the version that answers since; may be empty

    bool operator==(const Rectification &) const = default;
};

/// What the event \a step of a case says; nullopt: the step was recorded without.
Result<std::optional<Rectification>> rectificationOf(const db::Database &database, qint64 step);

/// Writes \a rectification beside the event \a step. Call it inside the caller's transaction; throws db::Error.
void addRectification(const db::Database &database, IncidentId incident, qint64 step,
                      const Rectification &rectification);

} // namespace incident
