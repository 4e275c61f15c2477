#include "app/base/resources.h"
#include "app/registry/rulestore.h"
#include "app/report/formats/format.h"
#include "app/statussheet/statuscalendar.h"
#include "app/statussheet/statusdocument.h"
#include "app/statussheet/walllayout.h"
#include "app/statussheet/wallsheet.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using registry::Register;
using registry::State;
using registry::YearMark;

/// The status on paper and in calendars.
class TestStatusSheet : public QObject
{
    Q_OBJECT

    static registry::Rulebook shipped()
    {
        initResources();
        return registry::shippedRulebook().value();
    }

    const registry::Rulebook m_rules = shipped();
    const QDate m_day{2026, 2, 24};

    static Register sample()
    {
        return {.services = {{.id = ServiceId(1), .name = u"聊天 chat"_s, .startedOn = QDate(2026, 2, 10)}},
                .items = {{.id = RegistryItemId(1),
                           .kind = u"icp_licence"_s,
                           .name = u"B25"_s,
                           .number = u"X-1"_s,
                           .state = State::Filed,
                           .grantedOn = QDate(2022, 3, 15),
                           .validUntil = QDate(2027, 3, 14)}}};
    }

    registry::YearPlan plan(int year, const Register &registered) const
    {
        return registry::yearPlan(year, m_day, registered, statusOn(m_day, registered, m_rules), m_rules);
    }

    QByteArray sheet(int year, const Register &registered, report::Language language,
                     statussheet::Paper paper = statussheet::Paper::A3) const
    {
        return statussheet::wallSheetPdf({.plan = plan(year, registered),
                                          .company = u"示例公司"_s,
                                          .language = language,
                                          .paper = paper,
                                          .madeAt = startOfDay(m_day)})
            .value_or(QByteArray());
    }

    report::Document document(const Register &registered, report::Language language) const
    {
        const auto statuses = statusOn(m_day, registered, m_rules);
        return statussheet::statusDocument({.day = m_day,
                                            .registered = registered,
                                            .statuses = statuses,
                                            .rules = m_rules,
                                            .company = u"示例公司"_s,
                                            .journalHead = u"1:ab"_s,
                                            .madeAt = startOfDay(m_day)},
                                           language)
            .value();
    }

    static qsizetype pages(const QByteArray &pdf)
    {
        return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") + pdf.count("/Type/Page\n");
    }

private Q_SLOTS:
    void theSameSheetGivesTheSameBytes()
    {
        const QByteArray first = sheet(2026, sample(), report::Language::Chinese);
        QVERIFY(first.startsWith("%PDF-1.4"));
        QCOMPARE(sheet(2026, sample(), report::Language::Chinese), first);
        QVERIFY(sheet(2026, sample(), report::Language::English) != first);
        QVERIFY(sheet(2026, sample(), report::Language::Chinese, statussheet::Paper::A4) != first);
    }

    void theSheetIsOnePageInLandscape()
    {
        Register many = sample();
        for (int i = 2; i < 120; ++i)
            many.services.push_back(
                {.id = ServiceId(i), .name = u"service %1"_s.arg(i), .startedOn = QDate(2026, 2, 10).addDays(i)});
        const QByteArray pdf = sheet(2026, many, report::Language::English);
        QCOMPARE(pages(pdf), 1);
        static const QRegularExpression box(u"MediaBox \\[ 0 0 (\\d+)\\S* (\\d+)"_s);
        const auto size = box.match(QString::fromLatin1(pdf));
        QCOMPARE(size.captured(1).toInt(), 1190); // A3: 420 by 297 mm
        QCOMPARE(size.captured(2).toInt(), 841);
    }

    void noMarkCoversAnotherAndWhatHasNoRoomIsCounted()
    {
        Register crowded = sample();
        for (int i = 2; i < 60; ++i)
            crowded.items.push_back({.id = RegistryItemId(i),
                                     .kind = u"news_licence"_s,
                                     .name = u"n"_s,
                                     .state = State::Filed,
                                     .grantedOn = QDate(2024, 1, 8),
                                     .validUntil = QDate(2026, 6, 30)});
        const registry::YearPlan year = plan(2026, crowded);
        const statussheet::WallLayout layout = statussheet::layOut(year);
        size_t placed = 0;
        int hidden = 0;
        for (const statussheet::PlacedRow &row : layout.rows) {
            hidden += row.hidden;
            placed += row.marks.size();
            for (size_t i = 0; i < row.marks.size(); ++i) {
                QVERIFY(row.area.adjusted(-1, -1, 1, 1).contains(row.marks[i].area));
                for (size_t j = 0; j < i; ++j)
                    QVERIFY(!row.marks[i].area.adjusted(0.1, 0.1, -0.1, -0.1).intersects(row.marks[j].area));
            }
        }
        size_t all = 0;
        for (const registry::YearRow &row : year.rows)
            all += row.marks.size();
        QVERIFY(hidden > 0);
        QCOMPARE(placed + size_t(hidden), all);
    }

    void marksAreNumberedFromTheFirstDayToTheLast()
    {
        const registry::YearPlan year = plan(2026, sample());
        const statussheet::WallLayout layout = statussheet::layOut(year);
        std::map<int, QDate> days;
        for (const statussheet::PlacedRow &row : layout.rows)
            for (const statussheet::PlacedMark &mark : row.marks)
                if (mark.number > 0)
                    days.emplace(mark.number, mark.mark->from);
        QVERIFY(days.size() >= 3);
        QCOMPARE(days.begin()->first, 1);
        QVERIFY(std::ranges::is_sorted(days, {}, [](const auto &day) { return day.second; }));
    }

    void theDocumentSaysWhatIsMissingAndWhy()
    {
        const report::Document zh = document(sample(), report::Language::Chinese);
        QCOMPARE(zh.missing.size(), size_t(2)); // the licence serves for ICP
        QCOMPARE(zh.missing.front().what, u"缺少算法备案"_s);
        QString text;
        report::forEachStatement(zh, [&](const QString &, const report::Statement &statement) {
            text += statement.text + u'\n';
        });
        QVERIFY2(text.contains(u"2022-03-15备案或者批准，有效期至2027-03-14。"), qPrintable(text));
        QVERIFY(text.contains(u"2026-03-02"));
        QVERIFY(!text.contains(u'{'));
    }

    void theDocumentIsWrittenByEveryWriterTheSameTwice()
    {
        const report::Document en = document(sample(), report::Language::English);
        for (const report::Format format : report::formats()) {
            const auto first = report::render(en, format);
            QVERIFY2(first, qPrintable(report::name(format)));
            QCOMPARE(report::render(en, format).value(), *first);
        }
    }

    /// Due on Mon 2026-03-02, cautious on Sat 2026-02-28, two days before; leads of alg.file: 14, 5, 1 days.
    /// At nine in the morning of Feb 14: 16 days before Mar 2, less nine hours: 16 * 1440 - 540 = 22500 minutes.
    void theCalendarRingsAtTheLeadTimesBeforeTheCautiousDay()
    {
        const auto statuses = statusOn(m_day, sample(), m_rules);
        const auto reminders = registry::reminders(m_day, statuses, registry::LeadTimes::load().value());
        const auto entries = statussheet::statusCalendar(reminders, u"w"_s, report::Language::English).value();
        const auto filing =
            std::ranges::find_if(entries, [](const auto &entry) { return entry.day == QDate(2026, 3, 2); });
        QVERIFY(filing != entries.end());
        QCOMPARE(filing->alarmMinutes, std::vector<int>({22500, 7 * 1440 - 540, 3 * 1440 - 540}));
        QVERIFY(filing->summary.contains(u"聊天 chat"_s));
        QVERIFY2(filing->uid.contains(u"20260210"_s) && !filing->uid.contains(u"20260302"_s), // which may be moved
                 qPrintable(filing->uid));
        QVERIFY(filing->description.contains(u"Art. 24(1)"_s));
        const QByteArray file = calendar::iCalendar(entries, u"Vermilion"_s, startOfDay(m_day));
        QVERIFY(file.contains("TRIGGER:-PT22500M"));
        QVERIFY(!file.contains("X-1")); // no number travels
    }

    void aWindowThatHasNotOpenedIsAnEntryOnItsFirstDayToo()
    {
        Register registered = sample();
        registered.events = {
            {.item = RegistryItemId(1), .kind = registry::RegistryEvent::Kind::AnnualReport, .on = QDate(2026, 2, 9)}};
        const auto statuses = statusOn(m_day, registered, m_rules);
        const auto reminders = registry::reminders(m_day, statuses, registry::LeadTimes::load().value());
        const auto entries = statussheet::statusCalendar(reminders, u"w"_s, report::Language::English).value();
        const auto on = [&](QDate day) {
            return std::ranges::count_if(entries, [day](const auto &entry) { return entry.day == day; });
        };
        QCOMPARE(on(QDate(2027, 1, 1)), 1);
        QCOMPARE(on(QDate(2027, 3, 31)), 1);
        QSet<QString> uids;
        for (const calendar::CalendarEntry &entry : entries)
            uids.insert(entry.uid);
        QCOMPARE(uids.size(), qsizetype(entries.size()));
    }

    void everyWordIsThereForEveryState()
    {
        const auto words = registry::Sentences::load(u":/statussheet/words.toml"_s).value();
        for (int i = 0; i <= int(registry::ItemStatus::Status::NotRequired); ++i)
            QVERIFY(
                !words.fill("status_" + name(static_cast<registry::ItemStatus::Status>(i)).toStdString()).zh.isEmpty());
    }
};

QTEST_MAIN(TestStatusSheet)
#include "tst_statussheet.moc"
