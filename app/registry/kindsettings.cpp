#include "app/registry/kindsettings.h"

#include "app/journal/journal.h"
#include "app/registry/registryjournal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

constexpr int longestValidity = 1200;
constexpr int longestDays = 3660;

/// An own kind, before its numbers are set.
Kind ownKind(const KindSetting &setting, const calendar::ClockTable &clocks)
{
    Kind kind{.id = setting.kind,
              .showsNumber = setting.showsNumber.value_or(false),
              .displayDays = Kind::defaultDisplayDays,
              .source = {u"本单位自行设定"_s, u"set by this workspace"_s}};
    if (setting.renewalClock && clocks.find(*setting.renewalClock))
        kind.duties.push_back({.trigger = Trigger::Expiry, .clock = *setting.renewalClock});
    return kind;
}

void apply(Kind &kind, const KindSetting &setting)
{
    kind.title.zh = setting.titleZh.value_or(kind.title.zh);
    kind.title.en = setting.titleEn.value_or(kind.title.en);
    kind.validityMonths = setting.validityMonths.value_or(kind.validityMonths);
    kind.displayDays = setting.displayDays.value_or(kind.displayDays);
    for (DutyRule &duty : kind.duties) {
        const auto remind = setting.reminders.find(duty.clock);
        if (remind != setting.reminders.end())
            duty.remind = remind->second;
    }
}

std::optional<QString> textOrNone(const db::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

std::optional<int> numberOrNone(const db::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

std::vector<KindSetting> settingsIn(const db::Database &database)
{
    std::map<QString, KindSetting> found;
    db::Statement row = database.prepare("SELECT kind, is_own, title_zh, title_en, validity_months, display_days,"
                                         " shows_number, renewal_clock FROM registry_kind");
    while (row.next()) {
        const auto shows = numberOrNone(row, 6);
        found[row.text(0)] = {.kind = row.text(0),
                              .isOwn = row.integer(1) != 0,
                              .titleZh = textOrNone(row, 2),
                              .titleEn = textOrNone(row, 3),
                              .validityMonths = numberOrNone(row, 4),
                              .displayDays = numberOrNone(row, 5),
                              .showsNumber = shows ? std::optional(*shows != 0) : std::nullopt,
                              .renewalClock = textOrNone(row, 7)};
    }
    db::Statement reminder = database.prepare("SELECT kind, clock, remind FROM registry_kind_reminder");
    while (reminder.next()) {
        KindSetting &setting = found[reminder.text(0)];
        setting.kind = reminder.text(0);
        setting.reminders[reminder.text(1)] = static_cast<int>(reminder.integer(2));
    }
    std::vector<KindSetting> settings;
    for (auto &[kind, setting] : found)
        settings.push_back(std::move(setting));
    return settings;
}

bool inRange(const std::optional<int> &number, int least, int most)
{
    return !number || (*number >= least && *number <= most);
}

std::optional<QString> rangeFault(const KindSetting &setting)
{
    if (!inRange(setting.validityMonths, 0, longestValidity))
        return u"a validity has 0 to %1 months"_s.arg(longestValidity);
    if (!inRange(setting.displayDays, 1, longestDays))
        return u"between two looks at the display lie 1 to %1 days"_s.arg(longestDays);
    for (const auto &[clock, remind] : setting.reminders) {
        if (!inRange(remind, 0, longestDays))
            return u"a reminder comes 0 to %1 days before"_s.arg(longestDays);
    }
    return std::nullopt;
}

std::optional<QString> ownFault(const KindSetting &setting, const calendar::ClockTable &clocks)
{
    if (!setting.titleZh || !setting.titleEn || setting.titleZh->isEmpty() || setting.titleEn->isEmpty())
        return u"a kind of one's own has a title in Chinese and in English"_s;
    if (!setting.renewalClock)
        return std::nullopt;
    const calendar::Clock *clock = clocks.find(*setting.renewalClock);
    if (!clock || clock->unit == calendar::Unit::Window || clock->unit == calendar::Unit::Date)
        return u"there is no clock \"%1\" that runs to a last day"_s.arg(*setting.renewalClock);
    return std::nullopt;
}

std::optional<QString> faultIn(const KindSetting &setting, const KindTable &shipped, const calendar::ClockTable &clocks)
{
    const Kind *kind = shipped.find(setting.kind);
    if (setting.kind.isEmpty() || setting.isOwn == (kind != nullptr))
        return kind ? u"the kind \"%1\" ships with the program"_s.arg(setting.kind)
                    : u"there is no kind \"%1\""_s.arg(setting.kind);
    if (const auto fault = rangeFault(setting))
        return fault;
    if (!setting.isOwn && (setting.showsNumber || setting.renewalClock))
        return u"what the law asks of a kind is not set here"_s;
    if (setting.isOwn) {
        if (const auto fault = ownFault(setting, clocks))
            return fault;
    }
    const Kind known = kind ? *kind : ownKind(setting, clocks);
    for (const auto &[clock, remind] : setting.reminders) {
        if (!std::ranges::contains(known.duties, clock, &DutyRule::clock))
            return u"the clock \"%1\" is none of this kind"_s.arg(clock);
    }
    return std::nullopt;
}

QJsonObject fieldsOf(const KindSetting &setting)
{
    QJsonObject fields{{u"is_own"_s, setting.isOwn}};
    const auto insert = [&](QStringView name, const auto &value) {
        fields.insert(name, value ? QJsonValue(*value) : QJsonValue());
    };
    insert(u"title_zh", setting.titleZh);
    insert(u"title_en", setting.titleEn);
    insert(u"validity_months", setting.validityMonths);
    insert(u"display_days", setting.displayDays);
    insert(u"shows_number", setting.showsNumber);
    insert(u"renewal_clock", setting.renewalClock);
    QJsonObject reminders;
    for (const auto &[clock, remind] : setting.reminders)
        reminders.insert(clock, remind);
    fields.insert(u"reminder", reminders);
    return fields;
}

QString textOrNull(const std::optional<QString> &text)
{
    return text.value_or(QString());
}

void replace(const db::Database &database, const KindSetting &setting)
{
    database.run("DELETE FROM registry_kind_reminder WHERE kind = ?", setting.kind);
    database.run("INSERT INTO registry_kind (kind, is_own, title_zh, title_en, validity_months, display_days,"
                 " shows_number, renewal_clock) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                 " ON CONFLICT (kind) DO UPDATE SET title_zh = ?3, title_en = ?4, validity_months = ?5,"
                 " display_days = ?6, shows_number = ?7, renewal_clock = ?8",
                 setting.kind, setting.isOwn, textOrNull(setting.titleZh), textOrNull(setting.titleEn),
                 setting.validityMonths, setting.displayDays, setting.showsNumber, textOrNull(setting.renewalClock));
    for (const auto &[clock, remind] : setting.reminders)
        database.run("INSERT INTO registry_kind_reminder (kind, clock, remind) VALUES (?, ?, ?)", setting.kind, clock,
                     remind);
}

} // namespace

KindTable withSettings(KindTable shipped, const std::vector<KindSetting> &settings, const calendar::ClockTable &clocks)
{
    for (const KindSetting &setting : settings) {
        auto kind = std::ranges::find(shipped.kinds, setting.kind, &Kind::id);
        if (kind == shipped.kinds.end()) {
            if (!setting.isOwn)
                continue;
            kind = shipped.kinds.insert(kind, ownKind(setting, clocks));
        }
        apply(*kind, setting);
    }
    return shipped;
}

Result<std::vector<KindSetting>> readKindSettings(const db::Database &database)
{
    return attempt([&] { return settingsIn(database); });
}

KindSettingStore::KindSettingStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<void> KindSettingStore::set(const KindSetting &setting)
{
    const auto clocks = calendar::loadClocks();
    if (!clocks)
        return failed(clocks);
    const auto shipped = loadKinds(*clocks);
    if (!shipped)
        return failed(shipped);
    if (const auto fault = faultIn(setting, *shipped, *clocks))
        return fail(Failure::Kind::BadInput, *fault);
    return attempt([&] {
        db::Transaction transaction(m_database);
        const std::vector<KindSetting> before = settingsIn(m_database);
        const auto old = std::ranges::find(before, setting.kind, &KindSetting::kind);
        const bool isNew = setting.isOwn && old == before.end();
        const QJsonObject was =
            fieldsOf(old == before.end() ? KindSetting{.kind = setting.kind, .isOwn = setting.isOwn} : *old);
        const QJsonObject changes = difference(was, fieldsOf(setting));
        if (changes.isEmpty())
            return;
        replace(m_database, setting);
        m_journal.append(isNew ? u"kind.added"_s : u"kind.changed"_s, u"kind/"_s + setting.kind,
                         isNew ? fieldsOf(setting) : changes);
        transaction.commit();
    });
}

} // namespace registry
