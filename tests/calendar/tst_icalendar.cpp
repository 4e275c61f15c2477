#include "app/calendar/icalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using calendar::CalendarEntry;

namespace {

constexpr Moment now = 1'790'000'000'000; // 2026-09-21 22:13:20 in Shanghai

/// A strict reader of iCalendar files, apart from the writer: octets, line breaks and folding as RFC 5545 has them.
struct Line
{
    QByteArray name; ///< with its parameters
    QByteArray value;
};

std::vector<Line> read(const QByteArray &file)
{
    if (!file.endsWith("\r\n") || QByteArray(file).replace("\r\n", "").contains('\n'))
        qFatal("a line does not end with CRLF");
    QByteArrayList unfolded;
    for (const QByteArray &line : file.chopped(2).replace("\r\n", "\n").split('\n')) {
        if (line.size() > 75)
            qFatal("a line of %lld octets", qlonglong(line.size()));
        if (!QString::fromUtf8(line).toUtf8().isEmpty()
            && QString::fromUtf8(line).contains(QChar::ReplacementCharacter))
            qFatal("a character is torn apart");
        if (line.startsWith(' ') && !unfolded.isEmpty())
            unfolded.back() += line.sliced(1);
        else
            unfolded.append(line);
    }
    std::vector<Line> lines;
    for (const QByteArray &line : std::as_const(unfolded)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            qFatal("no property: %s", line.constData());
        lines.push_back({line.first(colon), line.sliced(colon + 1)});
    }
    return lines;
}

QByteArrayList values(const QByteArray &file, const QByteArray &name)
{
    QByteArrayList found;
    for (const Line &line : read(file)) {
        if (line.name == name)
            found.append(line.value);
    }
    return found;
}

QString unescaped(const QByteArray &value)
{
    QByteArray text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\')
            text += value[i];
        else
            text += value[++i] == 'n' ? '\n' : value[i];
    }
    return QString::fromUtf8(text);
}

CalendarEntry hours()
{
    return {.uid = u"vi-2026-0001.net.report.general@w.vermilion"_s,
            .summary = u"报告较大以上网络安全事件"_s,
            .categories = {u"Vermilion"_s, u"法定"_s},
            .moment = now + 4 * 3'600'000LL,
            .priority = 1,
            .alarmMinutes = {60, 30}};
}

CalendarEntry day()
{
    return {.kind = CalendarEntry::Kind::Task,
            .uid = u"vi-2026-0001.task.1@w.vermilion"_s,
            .summary = u"VI-2026-0001 · task 1"_s,
            .day = QDate(2026, 9, 30),
            .alarmMinutes = {900}};
}

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsNestedAsTheStandardAsks()
    {
        const QByteArray file = calendar::iCalendar({hours(), day()}, u"Vermilion"_s, now);
        QByteArrayList open;
        QByteArrayList seen;
        for (const Line &line : read(file)) {
            if (line.name == "BEGIN") {
                open.append(line.value);
                seen.append(open.join('/'));
            } else if (line.name == "END") {
                QCOMPARE(line.value, open.takeLast());
            } else {
                QVERIFY(!open.isEmpty());
            }
        }
        QVERIFY(open.isEmpty());
        QCOMPARE(seen,
                 QByteArrayList({"VCALENDAR", "VCALENDAR/VTIMEZONE", "VCALENDAR/VTIMEZONE/STANDARD", "VCALENDAR/VEVENT",
                                 "VCALENDAR/VEVENT/VALARM", "VCALENDAR/VEVENT/VALARM", "VCALENDAR/VTODO",
                                 "VCALENDAR/VTODO/VALARM"}));
        QCOMPARE(values(file, "VERSION"), QByteArrayList{"2.0"});
        QCOMPARE(values(file, "TZID"), QByteArrayList{"Asia/Shanghai"});
        QCOMPARE(values(file, "TZOFFSETTO"), QByteArrayList{"+0800"});
    }

    void aMomentStandsInShanghaiAndTheStampInUtc()
    {
        const QByteArray file = calendar::iCalendar({hours()}, u"V"_s, now);
        QCOMPARE(values(file, "DTSTART;TZID=Asia/Shanghai"), QByteArrayList{"20260922T021320"});
        QCOMPARE(values(file, "DTSTAMP"), QByteArrayList{"20260921T141320Z"});
        QCOMPARE(values(file, "TRIGGER"), QByteArrayList({"-PT60M", "-PT30M"}));
        QCOMPARE(values(file, "CATEGORIES").value(0), QByteArray("Vermilion,法定"));
    }

    void aDayIsADayAndATaskIsDueOnIt()
    {
        CalendarEntry appointment = day();
        appointment.kind = CalendarEntry::Kind::Appointment;
        const QByteArray file = calendar::iCalendar({day(), appointment}, u"V"_s, now);
        QCOMPARE(values(file, "DUE;VALUE=DATE"), QByteArrayList{"20260930"});
        QCOMPARE(values(file, "DTSTART;VALUE=DATE"), QByteArrayList{"20260930"});
        QCOMPARE(values(file, "DTEND;VALUE=DATE"), QByteArrayList{"20261001"}); // not part of it
        QCOMPARE(values(file, "TRIGGER;RELATED=END"), QByteArrayList{"-PT900M"});
    }

    void longTextIsFoldedByOctetsAndComesBackWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty but for one") << u"a"_s;
        QTest::newRow("Chinese") << QString(200, QChar(0x544a));
        QTest::newRow("four octets a character") << QString::fromUcs4(U"\U00020000").repeated(60);
        for (int ahead = 60; ahead < 80; ++ahead) {
            const QString text = QString(ahead, u'x') + QString(30, QChar(0x62a5));
            QTest::addRow("%d octets before Chinese", ahead) << text;
        }
        QTest::newRow("signs that have a meaning") << u"a;b,c\\d\ne"_s;
    }

    void longTextIsFoldedByOctetsAndComesBackWhole()
    {
        QFETCH(QString, text);
        CalendarEntry entry = hours();
        entry.summary = text;
        entry.alarmMinutes.clear();
        const QByteArray file = calendar::iCalendar({entry}, u"V"_s, now);
        QCOMPARE(unescaped(values(file, "SUMMARY").value(0)), text);
    }

    void whatNoCalendarMayHoldIsLeftOut()
    {
        QCOMPARE(calendar::escapedText(u"a\u0007b\r\nc\td\u007f"_s), QByteArray("ab\\nc\td"));
    }

    void theSameEntriesGiveTheSameBytes()
    {
        const std::vector<CalendarEntry> entries{hours(), day()};
        QCOMPARE(calendar::iCalendar(entries, u"V"_s, now), calendar::iCalendar(entries, u"V"_s, now));
        QCOMPARE(values(calendar::iCalendar(entries, u"V"_s, now), "UID"),
                 QByteArrayList({"vi-2026-0001.net.report.general@w.vermilion", "vi-2026-0001.task.1@w.vermilion"}));
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
