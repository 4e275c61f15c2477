#include "app/review/reasons.h"

#include "app/base/tomlfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace review {

namespace {

Reason readReason(const toml::table &table)
{
    TomlFields fields(table);
    Reason reason{.id = fields.text("id"),
                  .dispositions = {},
                  .riskClass = fields.text("class", QString()),
                  .words = {.zh = fields.text("zh"), .en = fields.text("en")}};
    for (const QString &each : fields.textList("for")) {
        const auto disposition = dispositionNamed(each);
        if (!disposition)
            fields.refuse("for", u"there is no disposition \"%1\""_s.arg(each));
        reason.dispositions.push_back(*disposition);
    }
    if (reason.dispositions.empty())
        fields.refuse("for", u"a reason goes with one disposition or more"_s);
    fields.finish();
    return reason;
}

} // namespace

Result<std::vector<Reason>> loadReasons(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &fields) {
        fields.integer("format", 1, 1);
        std::vector<Reason> reasons;
        for (const toml::table *table : fields.tables("reason")) {
            Reason reason = readReason(*table);
            if (std::ranges::contains(reasons, reason.id, &Reason::id))
                TomlFields::refuse(*table, u"the reason \"%1\" stands here twice"_s.arg(reason.id));
            reasons.push_back(std::move(reason));
        }
        return reasons;
    });
}

std::vector<Reason> reasonsFor(const std::vector<Reason> &reasons, Disposition disposition, const QString &risk)
{
    std::vector<Reason> fitting;
    std::ranges::copy_if(reasons, std::back_inserter(fitting), [&](const Reason &reason) {
        return std::ranges::contains(reason.dispositions, disposition)
            && (reason.riskClass.isEmpty() || risk.startsWith(reason.riskClass + u'.'));
    });
    std::ranges::stable_partition(fitting, [](const Reason &reason) { return !reason.riskClass.isEmpty(); });
    return fitting;
}

} // namespace review
