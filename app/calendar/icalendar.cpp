#include "app/calendar/icalendar.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace calendar {

namespace {

constexpr qsizetype lineOctets = 75; // RFC 5545, 3.1: without the line break

/// Mainland China has one time zone and no daylight saving.
constexpr auto timeZone = "BEGIN:VTIMEZONE\r\n"
                          "TZID:Asia/Shanghai\r\n"
                          "BEGIN:STANDARD\r\n"
                          "DTSTART:19700101T000000\r\n"
                          "TZOFFSETFROM:+0800\r\n"
                          "TZOFFSETTO:+0800\r\n"
                          "TZNAME:CST\r\n"
                          "END:STANDARD\r\n"
                          "END:VTIMEZONE\r\n";

bool isWithinCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xc0U) == 0x80;
}

QByteArray utc(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray local(Moment moment)
{
    return ";TZID=Asia/Shanghai:" + shanghaiTime(moment).toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1();
}

QByteArray date(QDate day)
{
    return ";VALUE=DATE:" + day.toString(u"yyyyMMdd"_s).toLatin1();
}

/// "DTSTART;TZID=Asia/Shanghai:20261129T180000", or the day alone.
void addWhen(QByteArray &file, const CalendarEntry &entry)
{
    const QByteArray when = entry.moment ? local(*entry.moment) : date(entry.day);
    if (entry.kind == CalendarEntry::Kind::Task) {
        file += foldedLine("DUE" + when);
        return;
    }
    file += foldedLine("DTSTART" + when);
    if (!entry.moment)
        file += foldedLine("DTEND" + date(entry.day.addDays(1))); // the end is not part of it
}

void addAlarm(QByteArray &file, const CalendarEntry &entry, int minutes)
{
    file += "BEGIN:VALARM\r\nACTION:DISPLAY\r\n";
    file += foldedLine("DESCRIPTION:" + escapedText(entry.summary));
    const QByteArray relation = entry.kind == CalendarEntry::Kind::Task ? ";RELATED=END" : "";
    file += foldedLine("TRIGGER" + relation + ":-PT" + QByteArray::number(minutes) + "M");
    file += "END:VALARM\r\n";
}

void addEntry(QByteArray &file, const CalendarEntry &entry, Moment now)
{
    const bool isTask = entry.kind == CalendarEntry::Kind::Task;
    const QByteArray component = isTask ? "VTODO" : "VEVENT";
    file += "BEGIN:" + component + "\r\n";
    file += foldedLine("UID:" + escapedText(entry.uid));
    file += foldedLine("DTSTAMP:" + utc(now));
    addWhen(file, entry);
    file += foldedLine("SUMMARY:" + escapedText(entry.summary));
    if (!entry.description.isEmpty())
        file += foldedLine("DESCRIPTION:" + escapedText(entry.description));
    QByteArrayList categories;
    for (const QString &category : entry.categories)
        categories.append(escapedText(category));
    if (!categories.isEmpty())
        file += foldedLine("CATEGORIES:" + categories.join(','));
    if (entry.priority > 0)
        file += foldedLine("PRIORITY:" + QByteArray::number(entry.priority));
    file += isTask ? "STATUS:NEEDS-ACTION\r\n" : "STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\n";
    for (const int minutes : entry.alarmMinutes)
        addAlarm(file, entry, minutes);
    file += "END:" + component + "\r\n";
}

} // namespace

QByteArray escapedText(const QString &text)
{
    const auto isControl = [](char octet) { // RFC 5545, 3.1: but for the tabulator none may be there
        return (static_cast<unsigned char>(octet) < 0x20 && octet != '\t') || octet == 0x7f;
    };
    QByteArray escaped;
    for (const char octet : text.toUtf8()) {
        if (octet == '\\' || octet == ';' || octet == ',')
            escaped += '\\';
        if (octet == '\n')
            escaped += "\\n";
        else if (!isControl(octet))
            escaped += octet;
    }
    return escaped;
}

QByteArray foldedLine(const QByteArray &line)
{
    QByteArray folded;
    qsizetype begin = 0;
    qsizetype room = lineOctets;
    while (line.size() - begin > room) {
        qsizetype end = begin + room;
        while (end > begin && isWithinCharacter(line.at(end)))
            --end;
        folded += line.sliced(begin, end - begin) + "\r\n ";
        begin = end;
        room = lineOctets - 1; // the blank that marks a continued line counts
    }
    return folded + line.sliced(begin) + "\r\n";
}

QByteArray iCalendar(const std::vector<CalendarEntry> &entries, const QString &name, Moment now)
{
    QByteArray file = "BEGIN:VCALENDAR\r\n"
                      "VERSION:2.0\r\n"
                      "PRODID:-//Vermilion//Clocks//EN\r\n"
                      "CALSCALE:GREGORIAN\r\n"
                      "METHOD:PUBLISH\r\n";
    file += foldedLine("X-WR-CALNAME:" + escapedText(name));
    file += timeZone;
    for (const CalendarEntry &entry : entries)
        addEntry(file, entry, now);
    return file + "END:VCALENDAR\r\n";
}

} // namespace calendar
