#include "app/incident/rectification.h"

#include "db/database.h"
#include "db/notnull.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace incident {

namespace {

constexpr std::array<const char *, meansCount> names{"filter", "prompt", "fine_tune", "retrain", "rollback", "other"};

std::vector<Means> meansIn(const QString &words)
{
    std::vector<Means> found;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto means = meansNamed(word))
            found.push_back(*means);
    }
    return found;
}

} // namespace

QString name(Means means)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(means)));
}

std::optional<Means> meansNamed(const QString &name)
{
    const auto found = std::ranges::find_if(names, [&](const char *each) { return name == QLatin1StringView(each); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<Means>(found - names.begin()));
}

Result<std::optional<Rectification>> rectificationOf(const db::Database &database, qint64 step)
{
    return attempt([&]() -> std::optional<Rectification> {
        db::Statement row =
            database.prepare("SELECT means, model_before, model_after FROM rectification WHERE event_id = ?");
        if (!row.with(step).next())
            return std::nullopt;
        return Rectification{meansIn(row.text(0)), row.text(1), row.text(2)};
    });
}

void addRectification(const db::Database &database, IncidentId incident, qint64 step,
                      const Rectification &rectification)
{
    QStringList words;
    for (const Means means : rectification.means)
        words.append(name(means));
    database.run("INSERT INTO rectification (event_id, incident_id, means, model_before, model_after)"
                 " VALUES (?, ?, ?, ?, ?)",
                 step, incident, words.join(u' '), db::orEmpty(rectification.modelBefore),
                 db::orEmpty(rectification.modelAfter));
}

} // namespace incident
