#include "app/complaint/delimited.h"
#include "app/complaint/importstore.h"
#include "tests/complaint/somecomplaints.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace complaint;
using namespace Qt::StringLiterals;

class TestComplaintImport : public QObject
{
    Q_OBJECT

    struct Fixture : ComplaintFixture
    {
        QTemporaryDir folder;

        Fixture() { moment = at({2026, 11, 29}); }

        ImportContext context() const
        {
            return {.kinds = shippedKinds().value(), .now = moment, .pseudonym = [](const QString &user) {
                        return QString(u"u-of-"_s + user);
                    }};
        }
        ImportSummary import(const QByteArray &bytes, const QString &name = u"tickets.csv"_s)
        {
            const QString path = folder.filePath(name);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("no file");
            file.close();
            auto summary = importComplaints(database, journal, path, context());
            if (!summary)
                qFatal("%s", qPrintable(summary.error().detail));
            return std::move(*summary);
        }
        std::vector<ComplaintFile> all() const { return complaintFiles(database).value(); }
    };

    static QByteArray chineseFile()
    {
        return u"工单号,收到时间,渠道,投诉类型,投诉人,联系方式,用户ID,产品,投诉内容\n"
               u"T-1,2026-11-20 09:30,应用内,隐私,示例甲,example-a,77,示例助手,\"第一行\n第二行，有\"\"引号\"\"\"\n"
               u"T-2,2026/11/21,12377,一般,,,,示例助手,示例内容\n"_s.toUtf8();
    }

private Q_SLOTS:
    void columnsAreFoundByTheirNamesInEitherLanguage()
    {
        Fixture f;
        QCOMPARE(f.import(chineseFile()).added, 2);
        QCOMPARE(f.import("Ticket;Received at;Text;Kind\nT-3;2026-11-22T08:00;a remark; Minors \n").added, 1);
        const auto all = f.all(); // received last comes first
        QCOMPARE(all.size(), 3u);
        const Complaint &english = all[0].complaint;
        QCOMPARE(english.ticket, u"T-3"_s);
        QCOMPARE(english.kind, u"minors"_s);
        QCOMPARE(english.channel, Channel::Other);
        QCOMPARE(english.receivedAt, at({2026, 11, 22}, 8));
        const Complaint &authority = all[1].complaint;
        QCOMPARE(authority.channel, Channel::Authority);
        QCOMPARE(authority.receivedAt, at({2026, 11, 21}, 0));
        const Complaint &first = all[2].complaint;
        QCOMPARE(first.text, u"第一行\n第二行，有\"引号\""_s);
        QCOMPARE(first.channel, Channel::App);
        QCOMPARE(first.kind, u"personal_information"_s);
        QCOMPARE(first.complainant, u"示例甲"_s);
        QCOMPARE(first.contact, u"example-a"_s);
        QCOMPARE(first.user, u"u-of-77"_s); // never as the ticket system has it
        QCOMPARE(first.service, u"示例助手"_s);
    }

    void aNameThatOnlyBeginsLikeAPseudonymIsNotKept()
    {
        Fixture f;
        QCOMPARE(
            f.import("ticket,received,user,text\nT-1,2026-11-20,u-li.si,a\nT-2,2026-11-21,u-k3jq7xw2mnop,b\n").added,
            2);
        const auto all = f.all();
        QCOMPARE(all[1].complaint.user, u"u-of-u-li.si"_s);
        QCOMPARE(all[0].complaint.user, u"u-k3jq7xw2mnop"_s);
    }

    void aFileInGb18030IsRead()
    {
        QStringEncoder encoder("GB18030");
        if (!encoder.isValid())
            QSKIP("this Qt has no GB 18030");
        Fixture f;
        QCOMPARE(f.import(encoder(QString::fromUtf8(chineseFile()))).added, 2);
        QCOMPARE(f.all()[1].complaint.complainant, u"示例甲"_s);
    }

    void everyFaultIsQuarantinedWithItsLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("fault");
        QTest::newRow("a cell too few") << QByteArray("T-1,2026-11-20,app,general") << u"cells"_s;
        QTest::newRow("a cell too many") << QByteArray("T-1,2026-11-20,app,general,t,,x") << u"cells"_s;
        QTest::newRow("nothing said") << QByteArray("T-1,2026-11-20,app,general,  ,") << u"no_text"_s;
        QTest::newRow("no moment") << QByteArray("T-1,,app,general,t,") << u"no_moment"_s;
        QTest::newRow("a day that is none") << QByteArray("T-1,2026-02-30,app,general,t,") << u"bad_moment"_s;
        QTest::newRow("a moment in words") << QByteArray("T-1,yesterday,app,general,t,") << u"bad_moment"_s;
        QTest::newRow("in the future") << QByteArray("T-1,2026-12-01,app,general,t,") << u"in_future"_s;
        QTest::newRow("an unknown channel") << QByteArray("T-1,2026-11-20,pigeon,general,t,") << u"bad_channel"_s;
        QTest::newRow("an unknown kind") << QByteArray("T-1,2026-11-20,app,weather,t,") << u"bad_kind"_s;
        QTest::newRow("a link to nowhere") << QByteArray("T-1,2026-11-20,app,general,t,G-99") << u"bad_link"_s;
        QTest::newRow("a link that is none") << QByteArray("T-1,2026-11-20,app,general,t,here") << u"bad_link"_s;
        QTest::newRow("an open quotation mark") << QByteArray("T-1,2026-11-20,app,general,\"t,") << u"unclosed"_s;
    }

    void everyFaultIsQuarantinedWithItsLineAndReason()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, fault);
        Fixture f;
        const ImportSummary done = f.import("id,received,channel,kind,text,generation\r\n"
                                            "T-0,2026-11-20,app,general,\"two\nlines\",\r\n"
                                            + row + "\r\nT-2,2026-11-20,app,general,after it,\r\n");
        QCOMPARE(done.added, 2); // what stands before and after the bad line
        QCOMPARE(done.quarantined, 1);
        QCOMPARE(done.bad.size(), 1u);
        QCOMPARE(done.bad[0].line, 4);
        QCOMPARE(name(done.bad[0].fault), fault);
        QCOMPARE(done.bad[0].raw, QString::fromUtf8(row));
        const auto kept = quarantinedLines(f.database).value();
        QCOMPARE(kept.size(), 1u);
        QCOMPARE(kept[0].file, u"tickets.csv"_s);
        QCOMPARE(kept[0].line.line, 4);
        QCOMPARE(name(kept[0].line.fault), fault);
        QCOMPARE(kept[0].line.raw, QString::fromUtf8(row));
    }

    void theSameFileAgainAddsNothing()
    {
        Fixture f;
        const QByteArray bytes = "received,text\n2026-11-20,a\n2026-11-20,a\nnever,b\n";
        const ImportSummary first = f.import(bytes);
        QCOMPARE(first.added, 2); // two people may say the same
        QCOMPARE(first.quarantined, 1);
        const qint64 events = f.count("audit_event");
        const ImportSummary again = f.import(bytes, u"copy.csv"_s);
        QVERIFY(again.isRepeated);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.quarantined, 0);
        QCOMPARE(again.known, 2);
        QCOMPARE(f.count("complaint"), 2);
        QCOMPARE(f.count("complaint_quarantine"), 1);
        QCOMPARE(f.count("audit_event"), events);
    }

    void aLongerExportOfTheSameTicketsAddsOnlyWhatIsNew()
    {
        Fixture f;
        f.import("ticket,received,text\nT-1,2026-11-20,a\n,2026-11-20,b\nT-2,never,c\n");
        const ImportSummary more =
            f.import("ticket,received,text\nT-1,2026-11-20,a\n,2026-11-20,b\nT-2,never,c\nT-3,2026-11-21,d\n");
        QCOMPARE(more.added, 1);
        QCOMPARE(more.known, 2);
        QCOMPARE(more.quarantined, 0); // known as well
        QCOMPARE(more.bad.size(), 1u);
        QCOMPARE(f.count("complaint_quarantine"), 1);
        QCOMPARE(f.count("complaint"), 3);
    }

    void aTicketThatSaysSomethingElseNowIsNotTakenOver()
    {
        Fixture f;
        f.import("ticket,received,text\nT-1,2026-11-20,a\n");
        const ImportSummary other = f.import("ticket,received,text\nT-1,2026-11-20,changed\n");
        QCOMPARE(other.added, 0);
        QCOMPARE(other.bad.at(0).fault, LineFault::Differs);
        QCOMPARE(f.all().at(0).complaint.text, u"a"_s);
        QCOMPARE(f.count("complaint"), 1);
    }

    void linksInAFileAreLinks()
    {
        Fixture f;
        const QString record = u"G-%1"_s.arg(qint64(addGeneration(f.database, "A.1.f")));
        f.import("received,text,generations\n2026-11-20,a,\"" + record.toUtf8() + "\"\n");
        const ComplaintFile file = f.all().at(0);
        QCOMPARE(standing(file.complaint, file.events).links, QStringList{record});
    }

    void whatIsNoSuchFileChangesNothing()
    {
        Fixture f;
        for (const QByteArray &bytes : {QByteArray(), QByteArray("a,b\n1,2\n"), QByteArray("received\n2026-11-20\n"),
                                        QByteArray("text\nhello\n"), QByteArray("\xff\xff\xff\xff")}) {
            const auto read = readImportFile(bytes, f.context());
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Failure::Kind::BadInput);
        }
        QCOMPARE(importComplaints(f.database, f.journal, u"nowhere.csv"_s, f.context()).error().kind,
                 Failure::Kind::BadInput);
        QCOMPARE(f.count("complaint_import"), 0);
    }

    void theJournalTellsOfAnImportInFigures()
    {
        Fixture f;
        f.import(chineseFile());
        db::Statement told = f.database.prepare(
            "SELECT count(*) FROM audit_event WHERE instr(body, '示例') > 0 OR instr(body, 'example-a') > 0"
            " OR instr(body, 'T-1') > 0 OR instr(object, 'tickets') > 0");
        QVERIFY(told.next());
        QCOMPARE(told.integer(0), 0);
        db::Statement kinds = f.database.prepare("SELECT group_concat(kind) FROM audit_event");
        QVERIFY(kinds.next());
        QCOMPARE(kinds.text(0), u"complaint.received,complaint.received,complaint.imported"_s);
    }

    void rowsThatAreWrittenAreReadBack()
    {
        const QStringList cells{u"plain"_s, u"with, comma"_s, u"with \"quote\""_s, u"two\nlines"_s, QString()};
        const auto row = DelimitedText(delimitedRow(cells), u',').next();
        QVERIFY(row);
        QCOMPARE(row->cells, cells);
        QCOMPARE(delimitedRow({u"=1+1"_s}), u"'=1+1\r\n"_s);
        QCOMPARE(delimitedRow({u"＝1+1"_s}), u"'＝1+1\r\n"_s);
        QCOMPARE(delimitedRow({u"-"_s}), u"-\r\n"_s);
    }

    void momentsAreOfShanghaiUnlessTheyNameAZone()
    {
        QCOMPARE(momentIn(u"2026-11-20 09:30"_s), at({2026, 11, 20}, 9, 30));
        QCOMPARE(momentIn(u"2026年11月20日 9:30"_s), at({2026, 11, 20}, 9, 30));
        QCOMPARE(momentIn(u"2026-11-20T01:30:00Z"_s), at({2026, 11, 20}, 9, 30));
        QCOMPARE(momentIn(u"2026-11-20T09:30:00+08:00"_s), at({2026, 11, 20}, 9, 30));
        QVERIFY(!momentIn(u"20.11.2026"_s));
    }
};

QTEST_GUILESS_MAIN(TestComplaintImport)

#include "tst_complaintimport.moc"
