#include "app/incident/caseentries.h"

using namespace Qt::StringLiterals;

namespace incident {

namespace {

constexpr int lastCall = 30; // minutes

const QString &inLanguage(const Bilingual &texts, const CalendarWords &words)
{
    return words.isChinese ? texts.zh : texts.en;
}

const QString &forceOf(const Alarm &alarm, const CalendarWords &words)
{
    if (alarm.isStatutory)
        return words.statutory;
    return alarm.kind == calendar::ClockKind::Promise ? words.promised : words.internal;
}

QString descriptionOf(const Alarm &alarm, const CalendarWords &words)
{
    QStringList lines{inLanguage(alarm.source, words)};
    if (const QString &wording = inLanguage(alarm.wording, words); !wording.isEmpty())
        lines.append(words.lawSays.arg(wording));
    if (alarm.due.conservative.isValid() && alarm.due.conservative != alarm.due.day)
        lines.append(words.conservative.arg(alarm.due.conservative.toString(Qt::ISODate)));
    if (alarm.due.provisional)
        lines.append(words.provisional);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

std::vector<calendar::CalendarEntry> calendarEntries(const std::vector<Alarm> &alarms, const QString &workspace,
                                                     const CalendarWords &words, int leadMinutes)
{
    std::vector<calendar::CalendarEntry> entries;
    for (const Alarm &alarm : alarms) {
        const QString title =
            alarm.isTask ? words.task + u' ' + alarm.id.section(u'.', 1) : inLanguage(alarm.title, words);
        calendar::CalendarEntry entry{
            .kind = alarm.isTask ? calendar::CalendarEntry::Kind::Task : calendar::CalendarEntry::Kind::Appointment,
            .uid = u"%1.%2@%3.vermilion"_s.arg(alarm.number.toLower(), alarm.id, workspace),
            .summary = u"%1 · %2 (%3)"_s.arg(alarm.number, title, forceOf(alarm, words)),
            .description = descriptionOf(alarm, words),
            .categories = {u"Vermilion"_s, forceOf(alarm, words)},
            .moment = alarm.due.moment,
            .day = alarm.due.day,
            .priority = alarm.isStatutory ? 1 : 5,
            .alarmMinutes = {leadMinutes},
        };
        if (alarm.due.moment && leadMinutes > lastCall)
            entry.alarmMinutes.push_back(lastCall);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace incident
