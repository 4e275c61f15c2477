// What a monthly report says of complaints.
#include "app/complaint/statistics.h"

#include <cmath>

namespace complaint {

namespace {

using Facts = std::map<QString, std::optional<QString>>;

std::optional<QString> number(std::optional<double> value)
{
    if (!value || std::isnan(*value))
        return std::nullopt;
    return QString::number(*value, 'f', *value == std::floor(*value) ? 0 : 1);
}

/// "62.5 %".
std::optional<QString> percent(std::optional<double> share)
{
    const auto text = share ? number(std::round(*share * 1000) / 10) : std::nullopt;
    return text ? std::optional(*text + QStringLiteral(" %")) : std::nullopt;
}

void addCounts(Facts &facts, const Statistics &figures)
{
    const std::pair<const char *, qint64> counts[] = {
        {"received", figures.received},   {"closed", figures.closed},   {"open", figures.open},
        {"fed_back", figures.fedBack},    {"in_time", figures.inTime},  {"late", figures.late},
        {"unlimited", figures.unlimited}, {"overdue", figures.overdue}, {"unreachable", figures.unreachable},
        {"founded", figures.founded},     {"judged", figures.judged},   {"generations", figures.generations},
        {"cases", figures.cases},
    };
    for (const auto &[name, count] : counts)
        facts[QStringLiteral("complaints.") + QString::fromLatin1(name)] = QString::number(count);
}

qint64 countOf(const std::map<QString, qint64> &counts, const QString &key)
{
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

/// Every kind, channel and outcome there is: a table in a report has a row also where nothing came in.
void addParts(Facts &facts, const Statistics &figures, const Rules &rules)
{
    for (const Kind &kind : rules.kinds)
        facts[QStringLiteral("complaints.kind.") + kind.id] = QString::number(countOf(figures.byKind, kind.id));
    for (const Channel channel : channels())
        facts[QStringLiteral("complaints.channel.") + name(channel)] =
            QString::number(countOf(figures.byChannel, name(channel)));
    for (const Outcome outcome : outcomes())
        facts[QStringLiteral("complaints.outcome.") + name(outcome)] =
            QString::number(countOf(figures.byOutcome, name(outcome)));
}

} // namespace

Result<std::map<QString, std::optional<QString>>> complaintFacts(const db::Database &database, const Rules &rules,
                                                                 QDate from, QDate to)
{
    return statistics(database, rules, from, to).transform([&](const Statistics &figures) {
        Facts facts;
        addCounts(facts, figures);
        addParts(facts, figures, rules);
        facts[QStringLiteral("complaints.answered")] = QString::number(figures.fedBack);
        facts[QStringLiteral("complaints.median_working_days")] = number(figures.median);
        facts[QStringLiteral("complaints.p90_working_days")] = number(figures.ninetieth);
        facts[QStringLiteral("complaints.in_time_share")] = percent(figures.inTimeShare());
        const bool judged = figures.judged > 0;
        const auto share = [&](double value) { return judged ? percent(value) : std::nullopt; };
        facts[QStringLiteral("complaints.founded_share")] = share(figures.foundedShare.value);
        facts[QStringLiteral("complaints.founded_low")] = share(figures.foundedShare.low);
        facts[QStringLiteral("complaints.founded_high")] = share(figures.foundedShare.high);
        return facts;
    });
}

} // namespace complaint
