// The files of rules that a workspace has in place of those that ship.
#include "app/base/hash.h"
#include "app/change/changerules.h"
#include "app/journal/journal.h"
#include "app/usage/usagerules.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QFile>

#include <array>

namespace change {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fileNames{"changes", "usage"};
constexpr qsizetype largestFile = 1 << 20;

Result<QByteArray> shippedText(RuleFile file)
{
    const QString path = u":/registry/%1.toml"_s.arg(name(file));
    QFile shipped(path);
    if (!shipped.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, shipped.errorString(), path);
    return shipped.readAll();
}

std::optional<std::pair<QByteArray, QString>> ownText(const db::Database &database, RuleFile file)
{
    db::Statement own =
        database.prepare("SELECT content, name FROM registry_rule_file WHERE what = ? ORDER BY id DESC LIMIT 1");
    if (!own.with(name(file)).next())
        return std::nullopt;
    return std::pair(own.blob(0), own.text(1));
}

Result<void> check(RuleFile file, const QString &name, const QByteArray &text, const registry::Rulebook &rulebook)
{
    if (text.size() > largestFile)
        return fail(Failure::Kind::BadInput, u"too large for a file of rules"_s, name);
    if (file == RuleFile::Usage) {
        const auto rules = usage::parseUsageRules(text, name, rulebook.kinds);
        return rules ? Result<void>() : failed(rules);
    }
    const auto rules = parseRules(text, name, rulebook);
    return rules ? Result<void>() : failed(rules);
}

} // namespace

QString name(RuleFile file)
{
    return QString::fromLatin1(fileNames.at(static_cast<size_t>(file)));
}

Result<RuleTable> readRules(const db::Database &database, const registry::Rulebook &rulebook)
{
    return attempt([&]() -> Result<RuleTable> {
        if (const auto own = ownText(database, RuleFile::Changes)) {
            if (auto rules = parseRules(own->first, own->second, rulebook))
                return rules; // one that a newer table of kinds or clocks no longer allows is passed over
        }
        const auto shipped = shippedText(RuleFile::Changes);
        return shipped ? parseRules(*shipped, u"changes.toml"_s, rulebook) : failed(shipped);
    });
}

Result<QByteArray> ruleText(const db::Database &database, RuleFile file)
{
    return attempt([&]() -> Result<QByteArray> {
        const auto own = ownText(database, file);
        return own ? Result<QByteArray>(own->first) : shippedText(file);
    });
}

Result<void> setRules(db::Database &database, journal::Journal &journal, RuleFile file, const QString &name,
                      const QByteArray &text, const registry::Rulebook &rulebook)
{
    if (const auto checked = check(file, name, text, rulebook); !checked)
        return checked;
    return attempt([&] {
        db::Transaction transaction(database);
        database.run("INSERT INTO registry_rule_file (what, name, content, actor, added_at) VALUES (?, ?, ?, ?, ?)",
                     change::name(file), name, text, journal.actor(), journal.now());
        journal.append(u"change.rules"_s, u"rules/"_s + change::name(file),
                       {{u"sha256"_s, QString::fromLatin1(Sha256::of(text).toHex())}});
        transaction.commit();
    });
}

} // namespace change
