#include "app/complaint/complaintstore.h"
#include "app/complaint/statistics.h"
#include "tests/ui/pageworkspace.h"
#include "ui/complaints/complaintclockline.h"
#include "ui/complaints/complainteventmodel.h"
#include "ui/complaints/complaintfiguresmodel.h"
#include "ui/complaints/complaintlinkmodel.h"
#include "ui/complaints/complaintlistmodel.h"
#include "ui/complaints/complaintwords.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace ui;
using complaint::Complaint;
using complaint::ComplaintClock;
using complaint::ComplaintFile;
using complaint::Event;
using complaint::Promise;

class TestComplaintsModels : public QObject
{
    Q_OBJECT

    static constexpr Moment start = PageWorkspace::start; // a Monday
    static constexpr Moment day = 24 * 3'600'000LL;

    static complaint::Rules rules(std::vector<Promise> promises = {})
    {
        return {complaint::shippedKinds().value(), std::move(promises), knowledge().rules.clocks,
                knowledge().rules.days};
    }
    static Promise promise(int amount, Promise::Target target = Promise::Target::Published)
    {
        return {.target = target, .amount = amount, .since = 0};
    }
    static ComplaintFile file(qint64 id, const QString &kind = u"general"_s, Moment received = start)
    {
        return {Complaint{.id = ComplaintId(id),
                          .number = u"TS-2026-%1"_s.arg(id, 4, 10, QLatin1Char('0')),
                          .receivedAt = received,
                          .recordedAt = received,
                          .kind = kind,
                          .complainant = u"PLANTED"_s,
                          .contact = u"PLANTED"_s,
                          .service = u"chat"_s,
                          .text = u"a remark"_s},
                {}};
    }
    static Event event(qint64 id, Event::Kind kind, const QString &subject = {}, Moment at = start)
    {
        return {.id = id,
                .at = at,
                .recordedAt = at,
                .actor = u"officer-a"_s,
                .kind = kind,
                .subject = subject,
                .note = u"a note"_s};
    }
    static std::vector<ComplaintClockLine> lines(const ComplaintFile &file, const complaint::Rules &rules, Moment now)
    {
        std::vector<ComplaintClockLine> all;
        for (const ComplaintClock &clock :
             complaint::complaintClocks(rules, file.complaint, complaint::standing(file.complaint, file.events), now))
            all.push_back(clockLine(clock, rules.days, now));
        return all;
    }

private Q_SLOTS:
    void whatIsNotPromisedIsSaidPlainly()
    {
        const auto all = lines(file(1), rules(), start);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].left, u"no promise made yet"_s);
        QCOMPARE(all[0].kind, ClockKind::Promise);
        QVERIFY(all[0].due.isEmpty());
        QVERIFY(all[0].rule.contains(u"Art. 15"_s));
    }

    void lawAndPromiseLookAndReadDifferent()
    {
        const auto all = lines(file(1, u"personal_information"_s), rules({promise(5)}), start);
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].kind, ClockKind::Statutory);
        QVERIFY(all[0].rule.startsWith(u"statutory limit"_s));
        QVERIFY(!all[0].governs);
        QCOMPARE(all[1].kind, ClockKind::Promise);
        QVERIFY(all[1].rule.startsWith(u"our published promise"_s));
        QVERIFY(all[1].governs);
        // The day of receipt is a Monday: the cautious reading is a day earlier.
        QVERIFY2(all[1].due.contains(u"cautious reading"_s), qPrintable(all[1].due));
    }

    void aClockSaysWhatIsLeftAndWhatIsLate()
    {
        const auto under = rules({promise(3)}); // received 2026-09-21; 25 September is a day off
        const ComplaintFile open = file(1);
        QVERIFY(lines(open, under, start).front().left.endsWith(u"left"_s));
        QCOMPARE(lines(open, under, start).front().role, Role::Information);
        QCOMPARE(lines(open, under, start + 3 * day).front().left, u"due today"_s);
        QCOMPARE(lines(open, under, start + 3 * day).front().role, Role::Attention);
        QVERIFY(lines(open, under, start + 10 * day).front().left.startsWith(u"overdue by"_s));
        QCOMPARE(lines(open, under, start + 10 * day).front().role, Role::Negative);
        ComplaintFile told = open;
        told.events = {event(1, Event::Kind::Outcome, u"founded"_s, start + day),
                       event(2, Event::Kind::Feedback, u"app"_s, start + day)};
        QCOMPARE(lines(told, under, start + 10 * day).front().left, u"done in time"_s);
        QCOMPARE(lines(told, under, start + 10 * day).front().role, Role::Good);
    }

    void aYearWithoutANoticeIsProvisional()
    {
        const Moment december = startOfDay({2026, 12, 28});
        const auto all = lines(file(1, u"personal_information"_s, december), rules(), december);
        QVERIFY2(all[0].due.contains(u"provisional"_s), qPrintable(all[0].due));
    }

    void theListFiltersAndKeepsNamesOut()
    {
        ComplaintListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ComplaintFile closed = file(3);
        closed.events = {event(1, Event::Kind::Close)};
        model.setComplaints({file(1), file(2, u"minors"_s, start - 60 * day), closed}, rules({promise(5)}), start);
        QCOMPARE(model.openCount(), 2);
        QCOMPARE(model.closedCount(), 1);
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({.show = ComplaintListModel::Show::Overdue, .kind = {}, .words = {}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.idAt(0), ComplaintId(2));
        model.setFilter({.show = ComplaintListModel::Show::Closed, .kind = {}, .words = {}});
        QCOMPARE(model.idAt(0), ComplaintId(3));
        model.setFilter({.show = ComplaintListModel::Show::All, .kind = u"minors"_s, .words = {}});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({.show = ComplaintListModel::Show::All, .kind = {}, .words = u"ts-2026-0003"_s});
        QCOMPARE(model.idAt(0), ComplaintId(3));
        model.setFilter({.show = ComplaintListModel::Show::All, .kind = {}, .words = u"PLANTED"_s});
        QCOMPARE(model.rowCount(), 0); // a search does not find out who it was
        model.setFilter({.show = ComplaintListModel::Show::All, .kind = {}, .words = {}});
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(ComplaintListModel::TitleRole),
                  int(ComplaintListModel::MetaRole), int(ComplaintListModel::NumberRole)})
                QVERIFY(!model.index(row).data(role).toString().contains(u"PLANTED"_s));
        }
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"left"_s));
        QCOMPARE(model.services(), QStringList{u"chat"_s});
        QCOMPARE(model.rowOf(ComplaintId(9)), -1);
        QCOMPARE(model.index(0).data(ComplaintListModel::TitleRole).toString(), u"a remark"_s);
        QVERIFY(!model.index(2).data(ComplaintListModel::ClockRole).value<std::optional<ComplaintClockLine>>());
    }

    void whatIsAboutAFlaggedRecordDoesNotShowItsFirstWords()
    {
        ComplaintListModel model;
        model.setComplaints({file(1), file(2)}, rules(), start, {ComplaintId(2)});
        QCOMPARE(model.index(0).data(ComplaintListModel::TitleRole).toString(), u"a remark"_s);
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(ComplaintListModel::TitleRole)})
            QVERIFY(!model.index(1).data(role).toString().contains(u"a remark"_s));
    }

    void eventsComeTheNewestFirst()
    {
        ComplaintEventModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEvents({event(1, Event::Kind::Assign, u"officer-b"_s, start + 2),
                         event(2, Event::Kind::Entry, {}, start + 1),
                         event(3, Event::Kind::Outcome, u"partly"_s, start + 2)},
                        complaint::shippedKinds().value());
        const auto what = [&](int row) { return model.index(row, ComplaintEventModel::What).data().toString(); };
        QCOMPARE(what(0), u"Outcome: Partly founded"_s);
        QCOMPARE(what(1), u"Given to officer-b"_s);
        QCOMPARE(what(2), u"Handling"_s);
        QCOMPARE(model.index(0, ComplaintEventModel::Note).data().toString(), u"a note"_s);
    }

    void everyKindOfEventHasItsWords()
    {
        const auto kinds = complaint::shippedKinds().value();
        QStringList seen;
        for (int kind = 0; kind <= int(Event::Kind::Unmask); ++kind)
            seen.append(eventText(event(1, static_cast<Event::Kind>(kind), u"founded"_s), kinds));
        QCOMPARE(seen.removeDuplicates(), 0);
        QVERIFY(!seen.contains(QString()));
        QCOMPARE(eventText(event(1, Event::Kind::Unmask, u"asked_by_authority"_s), kinds),
                 u"Contact shown: Asked by the authority"_s);
    }

    void aLinkSaysWhetherItIsFlaggedOrGone()
    {
        ComplaintLinkModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setLinks({{.reference = u"G-1"_s, .isFlagged = true, .risk = u"A.1.f"_s},
                        {.reference = u"G-2"_s},
                        {.reference = u"G-3"_s, .isThere = false},
                        {.reference = u"VI-2026-0001"_s, .title = u"a case"_s}});
        const auto what = [&](int row) { return model.index(row, ComplaintLinkModel::What).data().toString(); };
        QCOMPARE(what(0), u"Record, flagged: A.1.f"_s);
        QCOMPARE(what(1), u"Record, not flagged"_s);
        QCOMPARE(what(2), u"No longer in the workspace"_s);
        QCOMPARE(what(3), u"a case"_s);
    }

    void theFiguresAreATableAndASpreadsheet()
    {
        ComplaintFile settled = file(1);
        settled.events = {event(1, Event::Kind::Outcome, u"founded"_s, start + day),
                          event(2, Event::Kind::Feedback, u"app"_s, start + day),
                          event(3, Event::Kind::Close, {}, start + day)};
        const auto under = rules({promise(5)});
        ComplaintFiguresModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFigures(complaint::statistics({settled, file(2)}, under, {2026, 9, 1}, {2026, 9, 30}), under.kinds);
        QHash<QString, QString> figures;
        for (int row = 0; row < model.rowCount(); ++row)
            figures.insert(model.index(row, 0).data().toString(), model.index(row, 1).data().toString());
        QCOMPARE(figures.value(u"Received complaints"_s), u"2"_s);
        QCOMPARE(figures.value(u"Closed"_s), u"1"_s);
        QCOMPARE(figures.value(u"In time"_s), u"1"_s);
        QCOMPARE(figures.value(u"Working days to the feedback, median"_s), u"1"_s);
        QCOMPARE(figures.value(u"Received, kind: General"_s), u"2"_s);
        QCOMPARE(figures.value(u"Closed, outcome: Founded"_s), u"1"_s);
        const QStringList lines = model.csv().split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), model.rowCount() + 2); // head and period
        QVERIFY(lines[1].contains(u"2026-09-01/2026-09-30"_s));
        QVERIFY(lines.contains(u"Received complaints,2,in the period"_s));
    }
};

QTEST_MAIN(TestComplaintsModels)

#include "tst_complaints_models.moc"
