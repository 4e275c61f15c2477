#include "app/registry/leadtimes.h"

#include "app/base/tomlfields.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace registry {

namespace {

constexpr int longest = 730; // two years: longer than any licence is renewed ahead

LeadTimes::Days ordered(LeadTimes::Days days)
{
    std::ranges::sort(days, std::ranges::greater());
    const auto again = std::ranges::unique(days);
    days.erase(again.begin(), again.end());
    return days;
}

LeadTimes::Days readDays(TomlFields &fields, std::string_view key)
{
    const toml::array *array = fields.array(key);
    LeadTimes::Days days;
    for (size_t i = 0; array && i < array->size(); ++i) {
        const auto number = array->get(i)->value_exact<int64_t>();
        if (!number || *number < 1 || *number > longest)
            TomlFields::refuse(*array->get(i), QStringLiteral("a lead time is 1 to %1 days").arg(longest));
        days.push_back(static_cast<int>(*number));
    }
    if (days.empty())
        fields.refuse(key, QStringLiteral("there are no days"));
    return ordered(std::move(days));
}

std::map<QString, LeadTimes::Days> readTable(TomlFields &root, std::string_view key)
{
    std::map<QString, LeadTimes::Days> leads;
    const toml::table *table = root.table(key);
    if (!table)
        return leads;
    TomlFields fields(*table);
    for (const auto &[id, value] : *table)
        leads.emplace(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.length())), readDays(fields, id.str()));
    return leads;
}

const LeadTimes::Days *find(const std::map<QString, LeadTimes::Days> &leads, const QString &id)
{
    const auto found = leads.find(id);
    return found == leads.end() ? nullptr : &found->second;
}

} // namespace

Result<LeadTimes> LeadTimes::load(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &root) {
        LeadTimes leads;
        root.text("version");
        leads.m_otherwise = readDays(root, "otherwise");
        leads.m_clocks = readTable(root, "clocks");
        leads.m_kinds = readTable(root, "kinds");
        return leads;
    });
}

const LeadTimes::Days &LeadTimes::of(const QString &clock, const QString &kind) const
{
    for (const Days *days :
         {find(m_ownKinds, kind), find(m_ownClocks, clock), find(m_kinds, kind), find(m_clocks, clock)}) {
        if (days)
            return *days;
    }
    return m_otherwise;
}

LeadTimes LeadTimes::with(Of of, const QString &id, Days days) const
{
    LeadTimes changed = *this;
    std::map<QString, Days> &own = of == Of::Clock ? changed.m_ownClocks : changed.m_ownKinds;
    if (days.empty())
        own.erase(id);
    else
        own.insert_or_assign(id, ordered(std::move(days)));
    return changed;
}

QString name(LeadTimes::Of of)
{
    return of == LeadTimes::Of::Clock ? QStringLiteral("clock") : QStringLiteral("kind");
}

Result<LeadTimes::Days> leadDaysOf(const QString &text)
{
    LeadTimes::Days days;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = part.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1 || number > longest)
            return fail(Failure::Kind::BadInput, QStringLiteral("a lead time is 1 to %1 days").arg(longest), part);
        days.push_back(number);
    }
    if (days.empty())
        return fail(Failure::Kind::BadInput, QStringLiteral("there are no days"), text);
    return ordered(std::move(days));
}

QString text(const LeadTimes::Days &days)
{
    QStringList parts;
    for (const int number : days)
        parts.append(QString::number(number));
    return parts.join(QLatin1Char(','));
}

} // namespace registry
