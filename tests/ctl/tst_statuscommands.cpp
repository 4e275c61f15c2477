#include "tests/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// status and status reminders, from the shell: a public service with one filing that was handed in and granted, and
/// one inside the company.
class TestStatusCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store;

    CtlRun run(const QStringList &arguments) const { return ctl(m_store, arguments); }

    QByteArray written(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// "algorithm_filing pending": the rows of \a day.
    QStringList rows(const QString &day, const QStringList &more = {}) const
    {
        QStringList found;
        for (const QJsonValue &item :
             run(QStringList{u"status"_s, u"--on"_s, day, u"--json"_s} + more).json()[u"items"].toArray())
            found.append(item[u"kind"].toString() + u' ' + item[u"status"].toString());
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_folder.filePath(u"test.vml"_s);
        QVERIFY(makeStoreWithoutRules(m_store));
        const auto registry = [&](const QStringList &arguments) {
            return run(QStringList{u"registry"_s} + arguments).status;
        };
        QCOMPARE(registry({u"service"_s, u"chat"_s, u"--access"_s, u"api"_s, u"--started"_s, u"2026-02-10"_s}), 0);
        QCOMPARE(registry({u"service"_s, u"staff"_s, u"--scope"_s, u"internal"_s, u"--started"_s, u"2026-02-10"_s}), 0);
        QCOMPARE(registry({u"add"_s, u"algorithm_filing"_s, u"model"_s, u"--service"_s, u"chat"_s, u"--state"_s,
                           u"filed"_s, u"--submitted"_s, u"2026-02-27"_s, u"--granted"_s, u"2026-04-07"_s}),
                 0);
    }

    void theStatusIsThatOfTheDay_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("row");
        QTest::newRow("before it was handed in") << u"2026-02-24"_s << u"algorithm_filing due"_s;
        QTest::newRow("handed in") << u"2026-02-28"_s << u"algorithm_filing pending"_s;
        QTest::newRow("granted") << u"2026-04-08"_s << u"algorithm_filing in_force"_s;
    }

    void theStatusIsThatOfTheDay()
    {
        QFETCH(QString, day);
        QFETCH(QString, row);
        const QStringList found = rows(day);
        QVERIFY2(found.contains(row), qPrintable(found.join(u", "_s)));
        QVERIFY(found.contains(u"genai missing"_s));
        QVERIFY(found.contains(u"nothing not_required"_s)); // the service inside the company
    }

    void oneServiceAlone()
    {
        QCOMPARE(rows(u"2026-03-10"_s, {u"--service"_s, u"staff"_s}), QStringList{u"nothing not_required"_s});
        QCOMPARE(run({u"status"_s, u"--service"_s, u"nobody"_s}).status, 1);
    }

    void aCheckEndsWithOneWhereSomethingIsWanting()
    {
        QCOMPARE(run({u"status"_s, u"--on"_s, u"2026-03-10"_s}).status, 0);
        QCOMPARE(run({u"status"_s, u"--on"_s, u"2026-03-10"_s, u"--check"_s}).status, 1);
        QCOMPARE(run({u"status"_s, u"--on"_s, u"2026-03-10"_s, u"--check"_s, u"--service"_s, u"staff"_s}).status, 0);
    }

    void itSpeaksBothLanguages()
    {
        const CtlRun zh = run({u"status"_s, u"--on"_s, u"2026-03-10"_s, u"--lang"_s, u"zh"_s});
        QVERIFY2(zh.out.contains("2026-02-27提交，尚未记录受理。"), zh.out.constData());
        const CtlRun en = run({u"status"_s, u"--on"_s, u"2026-03-10"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(en.out.contains("Submitted on 2026-02-27; acceptance is not recorded."), en.out.constData());
        QCOMPARE(run({u"status"_s, u"--lang"_s, u"fr"_s}).status, 2);
    }

    void filesAreWritten()
    {
        const auto path = [&](const QString &name) { return m_folder.filePath(name); };
        const CtlRun done =
            run({u"status"_s, u"--on"_s, u"2026-02-24"_s, u"--lang"_s, u"en"_s, u"--pdf"_s, path(u"s.html"_s),
                 u"--sheet"_s, path(u"s.pdf"_s), u"--paper"_s, u"a4"_s, u"--ical"_s, path(u"s.ics"_s)});
        QVERIFY2(done.status == 0, done.err.constData());
        QVERIFY(written(u"s.html"_s).contains("No generative-AI filing or registration"));
        QVERIFY(written(u"s.pdf"_s).startsWith("%PDF"));
        QVERIFY(written(u"s.ics"_s).contains("BEGIN:VALARM"));
        QCOMPARE(run({u"status"_s, u"--pdf"_s, path(u"s.txt"_s)}).status, 3);
    }

    void remindersFollowTheirLeadTimes()
    {
        // Due on 2026-03-02, cautious on 02-28; announced 14 days before that, from 02-14 on.
        const auto announced = [&](const QString &day) {
            return run({u"status"_s, u"reminders"_s, u"--on"_s, day, u"--json"_s})
                .json()[u"reminders"]
                .toArray()
                .size();
        };
        QCOMPARE(announced(u"2026-02-13"_s), 0);
        QCOMPARE(announced(u"2026-02-14"_s), 1);
        QCOMPARE(run({u"status"_s, u"reminders"_s, u"--clock"_s, u"alg.file"_s, u"--days"_s, u"3,1"_s}).status, 0);
        QCOMPARE(announced(u"2026-02-24"_s), 0);
        QCOMPARE(announced(u"2026-02-25"_s), 1);
        QCOMPARE(run({u"status"_s, u"reminders"_s, u"--clock"_s, u"alg.file"_s, u"--days"_s, u"shipped"_s}).status, 0);
        QCOMPARE(announced(u"2026-02-14"_s), 1);
        QCOMPARE(run({u"status"_s, u"reminders"_s, u"--clock"_s, u"no.such"_s, u"--days"_s, u"3"_s}).status, 1);
        QCOMPARE(run({u"status"_s, u"reminders"_s, u"--clock"_s, u"alg.file"_s, u"--days"_s, u"soon"_s}).status, 3);
    }
};

QTEST_GUILESS_MAIN(TestStatusCommands)
#include "tst_statuscommands.moc"
