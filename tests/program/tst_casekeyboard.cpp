#include "app/base/resources.h"
#include "tests/ctl/ctlprocess.h"
#include "tests/program/flaggedstore.h"
#include "tests/program/realprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// From a flagged item to a sealed package without a mouse: real key presses, checked against the store, and what came
/// of it checked by others.
class TestCaseKeyboard : public QObject
{
    Q_OBJECT

    RealProgram m_program;
    QString m_store;

    void press(const QString &key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            m_program.keys({key});
        QTest::qWait(300);
    }

    /// Keeps a picture of the screen where the environment names a folder for it.
    void look(const QString &name)
    {
        QTest::qWait(500);
        if (const QString folder = qEnvironmentVariable("VERMILION_SCREENS"); !folder.isEmpty())
            m_program.saveScreen(folder + u'/' + name + u".png"_s);
    }

    qint64 count(QByteArrayView sql) const { return numberIn(m_store, "SELECT count(*) FROM " + sql.toByteArray()); }

    bool open(const QString &officer)
    {
        if (!m_program.open(m_store, {u"--settings"_s, m_store + u".ini"_s, u"--officer"_s, officer}))
            return false;
        QTest::qWait(2000);
        return true;
    }

    /// An action by its words in the palette.
    void act(const QString &words)
    {
        m_program.focus();
        press(u"ctrl+k"_s);
        m_program.type(words);
        QTest::qWait(400);
        look(u"palette-"_s + words.left(8));
        press(u"Return"_s);
        QTest::qWait(700);
    }

    /// Records the first open step as it is offered: now.
    void recordStep(const char *step)
    {
        press(u"ctrl+Return"_s);
        QTest::qWait(700);
        look(u"step-"_s + QLatin1StringView(step));
        press(u"Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count("incident_event WHERE kind = 'step' AND subject = '" + QByteArray(step) + "'"),
                                  1, patience);
        QTest::qWait(700);
        m_program.focus();
    }

    void openCase()
    {
        press(u"ctrl+2"_s);
        press(u"i"_s);
        look(u"case"_s);
        press(u"Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count("incident WHERE origin = 'flagged' AND title <> ''"), 1, patience);
        QTest::qWait(1000);
        m_program.focus();
        look(u"opened"_s);
    }

    void rectify()
    {
        press(u"ctrl+Return"_s);
        QTest::qWait(700);
        press(u"space"_s); // a filter
        look(u"rectify"_s);
        press(u"Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count("rectification WHERE means = 'filter'"), 1, patience);
        QTest::qWait(700);
        m_program.focus();
    }

    /// The same prompts put to the corrected model, as its log tells.
    void writeAnswers(const QString &path) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString now = QDateTime::currentDateTimeUtc().addSecs(60).toString(Qt::ISODate);
        for (int i = 0; i < 3; ++i) {
            const QJsonObject line{{u"id"_s, u"again-%1"_s.arg(i)},
                                   {u"time"_s, now},
                                   {u"model"_s, u"model-2"_s},
                                   {u"user"_s, u"tester"_s},
                                   {u"prompt"_s, u"a question %1"_s.arg(i)},
                                   {u"response"_s, u"An even answer."_s}};
            file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        }
    }

    void retest()
    {
        act(u"new prompts of a re"_s);
        look(u"prompts"_s);
        press(u"ctrl+Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count("retest_set"), 1, patience);
        QTest::qWait(500);
        m_program.focus();
        const QString log = m_program.file(u"answers.jsonl"_s);
        writeAnswers(log);
        act(u"import logs"_s);
        look(u"import"_s);
        m_program.type(log);
        press(u"Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count("generation"), 7, patience);
        QTest::qWait(1000);
        m_program.focus();
        look(u"imported"_s);
        press(u"ctrl+4"_s);
        act(u"look at the answers"_s);
        look(u"retest"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count("incident_event WHERE kind = 'step' AND subject = 'retest'"), 1, patience);
    }

    void writeReport()
    {
        act(u"write report"_s);
        look(u"newreport"_s);
        press(u"Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count("report_draft"), 1, patience);
        QTest::qWait(1000);
        m_program.focus();
        look(u"report"_s);
        press(u"ctrl+shift+Return"_s);
        QTest::qWait(700);
        m_program.type(u"first report, more will follow"_s);
        look(u"handin"_s);
        press(u"ctrl+Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count("report_act WHERE kind = 'submit'"), 1, patience);
        QTest::qWait(500);
        m_program.focus();
    }

    /// By a second officer.
    void approve()
    {
        press(u"alt+9"_s);
        QTest::qWait(700);
        look(u"toapprove"_s);
        press(u"ctrl+shift+a"_s);
        QTest::qWait(700);
        look(u"approve"_s);
        press(u"ctrl+Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count("report_act WHERE kind = 'approve'"), 1, patience);
        QTest::qWait(500);
        m_program.focus();
    }

    void makeEdition()
    {
        press(u"ctrl+shift+e"_s);
        QTest::qWait(2500);
        look(u"edition"_s);
        press(u"ctrl+Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count("report_edition WHERE edition = 'redacted'"), 1, patience);
        QTest::qWait(500);
        m_program.focus();
    }

    void seal()
    {
        press(u"ctrl+shift+l"_s);
        QTest::qWait(700);
        look(u"seal"_s);
        press(u"ctrl+Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count("sealed_package"), 1, patience);
        QTest::qWait(500);
        look(u"sealed"_s);
        press(u"Escape"_s);
        m_program.focus();
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        if (const QString why = m_program.start(); !why.isNull())
            QSKIP(qPrintable(why));
        m_store = m_program.file(u"case.vml"_s);
        const QString log = m_program.file(u"first.jsonl"_s);
        writeLog(log, 1);
        QCOMPARE(ctl(m_store, {u"init"_s}).status, 0);
        QCOMPARE(ctl(m_store, {u"import"_s, log}).status, 0); // the first brings the rules into force
        addFlagged(workspace::Workspace::open(m_store, {}).value().database(), 3);
    }

    void fromAFlaggedItemToASealedPackage()
    {
        QVERIFY(open(u"officer-a"_s));
        openCase();
        for (const char *step : {"stop_generation", "stop_transmission", "remove"})
            recordStep(step);
        rectify();
        look(u"rectified"_s);
        retest();
        writeReport();
        QVERIFY(m_program.close());
        QVERIFY(open(u"officer-b"_s));
        approve();
        makeEdition();
        seal();
        QVERIFY(m_program.close());
        QCOMPARE(ctl(m_store, {u"verify"_s}).status, 0);
        const QStringList packages = QDir(m_program.file({})).entryList({u"VI-*.zip"_s});
        QCOMPARE(packages.size(), 1);
        QCOMPARE(ctl(m_store, {u"verify"_s, m_program.file(packages.first())}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCaseKeyboard)
#include "tst_casekeyboard.moc"
