#include "app/registry/rulestore.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "app/registry/kindsettings.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace registry {

namespace {

constexpr qint64 largestCalendarFile = 1 << 20; // the 23 years that ship need 17 kB

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    if (file.size() > largestCalendarFile)
        return fail(Failure::Kind::BadInput, QStringLiteral("too large for a file of working days"), path);
    return file.readAll();
}

Result<calendar::WorkingDays> daysOf(const db::Database &database, calendar::WorkingDays days)
{
    db::Statement file = database.prepare("SELECT content, name FROM calendar_file ORDER BY id");
    while (file.next()) {
        auto more = days.withYearText(file.blob(0), file.text(1));
        if (!more)
            return more;
        days = std::move(*more);
    }
    return days;
}

calendar::ClockTable clocksOf(const db::Database &database, calendar::ClockTable clocks)
{
    db::Statement target = database.prepare("SELECT clock, amount FROM clock_target");
    while (target.next()) {
        if (auto changed = clocks.withTarget(target.text(0), static_cast<int>(target.integer(1))))
            clocks = std::move(*changed);
    }
    return clocks;
}

} // namespace

RuleStore::RuleStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<void> RuleStore::setTarget(const QString &id, int amount)
{
    const auto shipped = calendar::loadClocks();
    if (!shipped)
        return failed(shipped);
    if (const auto allowed = shipped->withTarget(id, amount); !allowed)
        return failed(allowed);
    return attempt([&] {
        db::Transaction transaction(m_database);
        const int old = clocksOf(m_database, *shipped).find(id)->amount;
        if (old == amount)
            return;
        m_database.run("INSERT INTO clock_target (clock, amount) VALUES (?1, ?2)"
                       " ON CONFLICT (clock) DO UPDATE SET amount = ?2",
                       id, amount);
        m_journal.append(QStringLiteral("clock.target_changed"), QStringLiteral("clock/") + id,
                         {{QStringLiteral("old"), old}, {QStringLiteral("new"), amount}});
        transaction.commit();
    });
}

Result<void> RuleStore::addCalendarFile(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return failed(content);
    const QString name = QFileInfo(path).fileName();
    const auto file = calendar::parseYearFile(*content, name);
    if (!file)
        return failed(file);
    return attempt([&] {
        db::Transaction transaction(m_database);
        m_database.run("INSERT INTO calendar_file (name, content, added_at) VALUES (?, ?, ?)", name, *content,
                       m_journal.now());
        QJsonArray years;
        for (const auto &[year, days] : file->years)
            years.append(year);
        m_journal.append(QStringLiteral("calendar.added"), QStringLiteral("calendar/%1").arg(m_database.lastInsertId()),
                         {{QStringLiteral("sha256"), QString::fromLatin1(Sha256::of(*content).toHex())},
                          {QStringLiteral("years"), years}});
        transaction.commit();
    });
}

Result<Rulebook> shippedRulebook()
{
    auto clocks = calendar::loadClocks();
    if (!clocks)
        return failed(clocks);
    auto kinds = loadKinds(*clocks);
    if (!kinds)
        return failed(kinds);
    auto days = calendar::WorkingDays::load();
    if (!days)
        return failed(days);
    auto sentences = Sentences::load();
    if (!sentences)
        return failed(sentences);
    auto regimes = loadRegimes();
    if (!regimes)
        return failed(regimes);
    return Rulebook{std::move(*kinds), std::move(*clocks), std::move(*days), std::move(*sentences),
                    std::move(*regimes)};
}

Result<ClocksAndDays> asInWorkspace(const db::Database &database, const calendar::ClockTable &clocks,
                                    const calendar::WorkingDays &days)
{
    return attempt([&]() -> Result<ClocksAndDays> {
        auto all = daysOf(database, days);
        if (!all)
            return failed(all);
        return ClocksAndDays{clocksOf(database, clocks), std::move(*all)};
    });
}

Result<Rulebook> readRulebook(const db::Database &database)
{
    auto shipped = shippedRulebook();
    if (!shipped)
        return shipped;
    return attempt([&]() -> Result<Rulebook> {
        auto days = daysOf(database, std::move(shipped->days));
        if (!days)
            return failed(days);
        const auto settings = readKindSettings(database);
        if (!settings)
            return failed(settings);
        calendar::ClockTable clocks = clocksOf(database, std::move(shipped->clocks));
        KindTable kinds = withSettings(std::move(shipped->kinds), *settings, clocks);
        return Rulebook{std::move(kinds), std::move(clocks), std::move(*days), std::move(shipped->sentences),
                        std::move(shipped->regimes)};
    });
}

} // namespace registry
