#include "app/usage/usagerules.h"

#include "app/base/tomlfields.h"
#include "app/calendar/names.h"
#include "db/database.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace usage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array measureNames{"monthly-active", "registered", "monthly-rise"};
constexpr int mostUsers = 2'000'000'000;

registry::Confidence confidence(TomlFields &fields)
{
    return static_cast<registry::Confidence>(fields.oneOf("confidence", calendar::names::confidence));
}

QStringList knownKinds(TomlFields &fields, std::string_view key, const registry::KindTable &kinds)
{
    QStringList ids = fields.textList(key);
    for (const QString &id : ids) {
        if (!kinds.find(id))
            fields.refuse(key, u"there is no kind \"%1\""_s.arg(id));
    }
    return ids;
}

Threshold readThreshold(const toml::table &table, const registry::KindTable &kinds)
{
    TomlFields fields(table);
    Threshold threshold{.id = fields.text("id"),
                        .measure = static_cast<Measure>(fields.oneOf("measure", measureNames)),
                        .figure = fields.integer("figure", 1, mostUsers),
                        .least = fields.integer("least", 0, mostUsers, 0),
                        .regimes = fields.textList("regimes"),
                        .kinds = knownKinds(fields, "kinds", kinds),
                        .title = fields.bilingual("title"),
                        .source = fields.bilingual("source"),
                        .confidence = confidence(fields)};
    for (const QString &each : fields.textList("per")) {
        if (each != u"service" && each != u"company")
            fields.refuse("per", u"it is either \"service\" or \"company\""_s);
        (each == u"service" ? threshold.perService : threshold.perCompany) = true;
    }
    if (!threshold.perService && !threshold.perCompany)
        fields.refuse("per", u"\"per\" is missing"_s);
    if (threshold.least > 0 && threshold.measure != Measure::MonthlyRise)
        fields.refuse("least", u"only a monthly rise has a least number of users"_s);
    fields.finish();
    return threshold;
}

UsageRules readRules(TomlFields &root, const registry::KindTable &kinds)
{
    UsageRules rules{.version = root.text("version"),
                     .silentDays = root.integer("silent_days", 1, 3660),
                     .filings = knownKinds(root, "filings", kinds),
                     .source = root.bilingual("source"),
                     .confidence = confidence(root),
                     .thresholds = {}};
    if (rules.filings.isEmpty())
        root.refuse("filings", u"\"filings\" is missing"_s);
    for (const toml::table *table : root.tables("threshold")) {
        Threshold threshold = readThreshold(*table, kinds);
        if (rules.find(threshold.id))
            TomlFields(*table).refuse("id", u"the threshold \"%1\" is given twice"_s.arg(threshold.id));
        rules.thresholds.push_back(std::move(threshold));
    }
    return rules;
}

} // namespace

QString name(Measure measure)
{
    return QString::fromLatin1(measureNames.at(static_cast<size_t>(measure)));
}

const Threshold *UsageRules::find(const QString &id) const
{
    const auto found = std::ranges::find(thresholds, id, &Threshold::id);
    return found == thresholds.end() ? nullptr : &*found;
}

Result<UsageRules> parseUsageRules(const QByteArray &toml, const QString &name, const registry::KindTable &kinds)
{
    return readFields(parseToml(toml, name), [&](TomlFields &root) { return readRules(root, kinds); });
}

Result<UsageRules> readUsageRules(const db::Database &database, const registry::KindTable &kinds)
{
    return attempt([&]() -> Result<UsageRules> {
        db::Statement own = database.prepare(
            "SELECT content, name FROM registry_rule_file WHERE what = 'usage' ORDER BY id DESC LIMIT 1");
        if (own.next()) {
            if (auto rules = parseUsageRules(own.blob(0), own.text(1), kinds))
                return rules; // one that a newer table of kinds no longer allows is passed over
        }
        const QString path = u":/registry/usage.toml"_s;
        QFile shipped(path);
        if (!shipped.open(QIODevice::ReadOnly))
            return fail(Failure::Kind::NotFound, shipped.errorString(), path);
        return parseUsageRules(shipped.readAll(), path, kinds);
    });
}

} // namespace usage
