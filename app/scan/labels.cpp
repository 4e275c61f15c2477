#include "app/scan/labels.h"

#include "app/base/tomlfields.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace scan {

namespace {

Label readLabel(const toml::table &table, const detect::Taxonomy &taxonomy)
{
    TomlFields fields(table);
    Label label{.name = fields.text("name")};
    for (const toml::value<std::string> *risk : fields.texts("risks")) {
        const QString code = QString::fromStdString(risk->get());
        if (code != u"*" && !taxonomy.find(code))
            TomlFields::refuse(*risk, u"there is no risk \"%1\""_s.arg(code));
        label.risks.append(code);
    }
    if (label.risks.isEmpty())
        fields.refuse("risks", u"a label stands for one risk at least"_s);
    label.packs = fields.textList("packs");
    fields.finish();
    return label;
}

} // namespace

bool Label::isFor(const detect::Rule &rule, const detect::RulePack &pack) const
{
    if (!packs.isEmpty() && !packs.contains(pack.id))
        return false;
    return risks.contains(u"*"_s) || risks.contains(rule.risk)
        || std::ranges::any_of(rule.also, [&](const QString &code) { return risks.contains(code); });
}

bool Label::isSaidBy(const std::vector<detect::Match> &matches, const detect::Matcher &matcher) const
{
    return std::ranges::any_of(matches, [&](const detect::Match &match) {
        return isFor(matcher.rule(match.rule), matcher.packs()[matcher.packOf(match.rule)]);
    });
}

std::vector<Label> labelsOf(const detect::Matcher &matcher, const std::vector<Label> &labels)
{
    std::vector<Label> covered;
    std::ranges::copy_if(labels, std::back_inserter(covered), [&](const Label &label) {
        return std::ranges::any_of(matcher.packs(), [&](const detect::RulePack &pack) {
            return std::ranges::any_of(pack.rules, [&](const detect::Rule &rule) { return label.isFor(rule, pack); });
        });
    });
    return covered;
}

Result<std::vector<Label>> loadLabels(const QString &path, const detect::Taxonomy &taxonomy)
{
    return readFields(readToml(path), [&](TomlFields &fields) {
        fields.integer("format", 1, 1);
        std::vector<Label> labels;
        for (const toml::table *table : fields.tables("label")) {
            Label label = readLabel(*table, taxonomy);
            if (std::ranges::contains(labels, label.name, &Label::name))
                TomlFields::refuse(*table, u"the label \"%1\" is there already"_s.arg(label.name));
            labels.push_back(std::move(label));
        }
        return labels;
    });
}

} // namespace scan
