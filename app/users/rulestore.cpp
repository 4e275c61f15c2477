#include "app/users/rulestore.h"

#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <algorithm>

namespace users {

namespace {

QStringList words(const QString &list)
{
    return list.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString list(const QStringList &words)
{
    return words.isEmpty() ? QStringLiteral("") : words.join(QLatin1Char(' '));
}

Rule::Setting readSetting(const db::Statement &row)
{
    return {.isOn = row.integer(1) != 0,
            .times = static_cast<int>(row.integer(2)),
            .counts = words(row.text(3)),
            .classes = words(row.text(4)),
            .promptOnly = row.integer(5) != 0,
            .proposes = measureKindNamed(row.text(6)).value_or(MeasureKind::Warn)};
}

QJsonObject json(const Rule::Setting &setting)
{
    return {{QStringLiteral("on"), setting.isOn},
            {QStringLiteral("times"), setting.times},
            {QStringLiteral("counts"), list(setting.counts)},
            {QStringLiteral("classes"), list(setting.classes)},
            {QStringLiteral("prompt_only"), setting.promptOnly},
            {QStringLiteral("proposes"), name(setting.proposes)}};
}

} // namespace

Result<std::vector<Rule>> rules(const db::Database &database)
{
    Result<std::vector<Rule>> all = shippedRules();
    if (!all)
        return all;
    return attempt([&] {
        db::Statement row =
            database.prepare("SELECT id, is_on, times, counts, classes, prompt_only, proposes FROM user_rule");
        while (row.next()) {
            const auto rule = std::ranges::find(*all, row.text(0), &Rule::id);
            if (rule == all->end())
                continue;
            const Rule::Setting setting = readSetting(row);
            rule->isChanged = setting != rule->setting;
            rule->setting = setting;
        }
        return *all;
    });
}

RuleStore::RuleStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<void> RuleStore::set(const QString &id, const Rule::Setting &setting)
{
    if (const Result<void> sound = check(setting); !sound)
        return sound;
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const Result<std::vector<Rule>> known = rules(m_database);
        if (!known)
            return failed(known);
        const auto rule = std::ranges::find(*known, id, &Rule::id);
        if (rule == known->end())
            return fail(Failure::Kind::NotFound, QStringLiteral("there is no rule \"%1\"").arg(id));
        if (rule->setting == setting)
            return {};
        m_database.run("INSERT OR REPLACE INTO user_rule (id, is_on, times, counts, classes, prompt_only, proposes)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)",
                       id, setting.isOn, setting.times, list(setting.counts), list(setting.classes), setting.promptOnly,
                       name(setting.proposes));
        m_journal.append(QStringLiteral("user.rule_changed"), QStringLiteral("user_rule/") + id,
                         {{QStringLiteral("rule"), id},
                          {QStringLiteral("old"), json(rule->setting)},
                          {QStringLiteral("new"), json(setting)}});
        transaction.commit();
        return {};
    });
}

} // namespace users
