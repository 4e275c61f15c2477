#include "app/statussheet/statuscalendar.h"

#include "app/registry/sentences.h"

using namespace Qt::StringLiterals;

namespace statussheet {

namespace {

using registry::Duty;
using registry::ItemStatus;
using registry::Reminder;
using registry::Sentences;

constexpr int dayMinutes = 24 * 60;
constexpr int nineInTheMorning = 9 * 60;

class Entries
{
public:
    Entries(const Sentences &words, const QString &workspace, report::Language language)
        : m_words(words)
        , m_workspace(workspace)
        , m_isChinese(language == report::Language::Chinese)
    {
    }

    calendar::CalendarEntry lastDay(const Reminder &reminder) const
    {
        const Duty &duty = *reminder.duty;
        calendar::CalendarEntry entry{.uid = uid(reminder, u"last"_s),
                                      .summary = summary(reminder, of(duty.what)),
                                      .description = description(duty),
                                      .categories = {u"Vermilion"_s, word(forceOf(duty))},
                                      .day = duty.due,
                                      .priority = duty.statutory ? 1 : 5};
        // From the cautious day back, so that whoever keeps to it is told in time.
        const int early = int(registry::cautiousDay(duty).daysTo(duty.due));
        for (const int lead : reminder.leads)
            entry.alarmMinutes.push_back((lead + early) * dayMinutes - nineInTheMorning);
        return entry;
    }

    calendar::CalendarEntry opening(const Reminder &reminder) const
    {
        const Duty &duty = *reminder.duty;
        return {.uid = uid(reminder, u"opens"_s),
                .summary = summary(reminder, of(m_words.fill("opens", {{u"what"_s, duty.what}}))),
                .description = description(duty),
                .categories = {u"Vermilion"_s, word(forceOf(duty))},
                .day = duty.opensOn,
                .priority = 5};
    }

private:
    const QString &of(const Bilingual &text) const { return m_isChinese ? text.zh : text.en; }
    QString word(std::string_view id) const { return of(m_words.fill(id)); }

    static std::string_view forceOf(const Duty &duty)
    {
        if (duty.kind == calendar::ClockKind::Expected)
            return "force_expected";
        return duty.statutory ? "force_statutory" : "force_target";
    }

    /// Of what is missing there is no item yet: its service and requirement name it. By the day on which the clock
    /// began: the last one may still be moved by a notice, and the entry has to move with it.
    QString uid(const Reminder &reminder, const QString &which) const
    {
        const ItemStatus &status = *reminder.status;
        const QString whose = status.item
            ? u"item-%1"_s.arg(qint64(*status.item))
            : u"service-%1-%2"_s.arg(qint64(status.service.value_or(ServiceId{}))).arg(status.kind);
        const QString start = reminder.duty->start.toString(u"yyyyMMdd"_s);
        return u"%1.%2.%3.%4@%5.vermilion"_s.arg(whose, reminder.duty->clock, start, which, m_workspace);
    }

    QString summary(const Reminder &reminder, const QString &what) const
    {
        const ItemStatus &status = *reminder.status;
        QString text = what + u" · "_s + (status.service ? status.serviceName : word("company"));
        text += u" ("_s + word(forceOf(*reminder.duty)) + u')';
        return text;
    }

    QString description(const Duty &duty) const
    {
        QStringList lines{of(duty.reason), of(duty.source)};
        if (calendar::confirmWithCounsel(duty.confidence))
            lines.append(word("counsel").trimmed());
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    const Sentences &m_words;
    QString m_workspace;
    bool m_isChinese;
};

} // namespace

Result<std::vector<calendar::CalendarEntry>> statusCalendar(const std::vector<Reminder> &reminders,
                                                            const QString &workspace, report::Language language)
{
    return Sentences::load(u":/statussheet/words.toml"_s).transform([&](const Sentences &words) {
        const Entries entries(words, workspace, language);
        std::vector<calendar::CalendarEntry> found;
        for (const Reminder &reminder : reminders) {
            const Duty &duty = *reminder.duty;
            if (duty.status == Duty::Status::Upcoming && duty.opensOn.isValid() && duty.opensOn < duty.due)
                found.push_back(entries.opening(reminder));
            found.push_back(entries.lastDay(reminder));
        }
        return found;
    });
}

} // namespace statussheet
