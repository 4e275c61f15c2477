#include "app/incident/trace.h"

#include "db/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace incident {

namespace {

constexpr auto selectEvents = "SELECT sequence, at, actor, kind, object, body FROM audit_event ";

std::optional<TraceLine::Origin> originOf(const QString &kind)
{
    using Origin = TraceLine::Origin;
    static constexpr std::array origins{
        std::pair("review.", Origin::Decision),   std::pair("handover.", Origin::Decision),
        std::pair("user.", Origin::Measure),      std::pair("privacy.", Origin::Unmasking),
        std::pair("import.", Origin::Import),     std::pair("quarantine.", Origin::Import),
        std::pair("rules.", Origin::Rules),       std::pair("scan.", Origin::Rules),
        std::pair("clock.", Origin::Rules),       std::pair("calendar.", Origin::Rules),
        std::pair("classifier.", Origin::Models), std::pair("tiers.", Origin::Models),
    };
    for (const auto &[prefix, origin] : origins) {
        if (kind.startsWith(QLatin1StringView(prefix)))
            return origin;
    }
    return std::nullopt;
}

void collect(db::Statement &row, std::vector<TraceLine> &into)
{
    while (row.next()) {
        const QString kind = row.text(3);
        if (const auto origin = originOf(kind))
            into.push_back({.sequence = row.integer(0),
                            .at = row.integer(1),
                            .actor = row.text(2),
                            .kind = kind,
                            .object = row.text(4),
                            .body = row.blob(5),
                            .origin = *origin});
    }
}

/// "generation/42", "user/u-…", and "source/3" for the logs that are still there.
QStringList objectsOf(const db::Database &database, const CaseFile &file)
{
    QStringList objects;
    for (const EvidenceItem &item : file.evidence) {
        objects.append(u"generation/%1"_s.arg(qint64(item.generation)));
        if (!item.userRef.isEmpty())
            objects.append(u"user/"_s + item.userRef);
        db::Statement row = database.prepare("SELECT source_id FROM generation WHERE id = ?");
        if (row.with(item.generation).next())
            objects.append(u"source/%1"_s.arg(row.integer(0)));
    }
    objects.removeDuplicates();
    return objects;
}

} // namespace

QString name(TraceLine::Origin origin)
{
    constexpr std::array names{"decision", "measure", "unmasking", "import", "rules", "models"};
    return QString::fromLatin1(names.at(static_cast<size_t>(origin)));
}

Result<std::vector<TraceLine>> traceOf(const db::Database &database, const CaseFile &file, Moment now)
{
    return attempt([&] {
        std::vector<TraceLine> found;
        for (const QString &object : objectsOf(database, file)) {
            db::Statement row = database.prepare(QByteArray(selectEvents) + "WHERE object = ?");
            collect(row.with(object), found);
        }
        const Moment from =
            std::min(summarise(file.evidence).first.value_or(file.incident.discoveredAt), file.incident.discoveredAt);
        db::Statement row = database.prepare(
            QByteArray(selectEvents)
            + "WHERE at BETWEEN ? AND ? AND (kind GLOB 'rules.*' OR kind GLOB 'scan.*' OR kind GLOB 'clock.*'"
              " OR kind GLOB 'calendar.*' OR kind GLOB 'classifier.*' OR kind GLOB 'tiers.*')");
        collect(row.with(from, file.incident.closedAt.value_or(now)), found);
        std::ranges::sort(found, {}, &TraceLine::sequence);
        const auto twice = std::ranges::unique(found, {}, &TraceLine::sequence);
        found.erase(twice.begin(), twice.end());
        return found;
    });
}

} // namespace incident
