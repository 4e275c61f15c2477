#include "app/base/resources.h"
#include "tests/ctl/ctlprocess.h"
#include "tests/program/flaggedstore.h"
#include "tests/program/realprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// An officer at work without a mouse: real key presses, checked against the store.
class TestKeyboard : public QObject
{
    Q_OBJECT

    RealProgram m_program;

    static qint64 decided(const QString &store, const char *disposition = "%")
    {
        return numberIn(store,
                        QByteArray("SELECT count(*) FROM review_state WHERE disposition LIKE '") + disposition + "'");
    }

    /// The window on the Review page, with the queue in the focus.
    bool openReview(const QString &store)
    {
        if (!m_program.open(store, {u"--settings"_s, store + u".ini"_s})) // keys that one test changes are its own
            return false;
        QTest::qWait(2000);
        m_program.keys({u"ctrl+2"_s});
        QTest::qWait(500);
        return true;
    }

    void press(const QString &key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            m_program.keys({key});
    }

    /// Keeps a picture of the screen where the environment names a folder for it.
    void look(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("VERMILION_SCREENS"); !folder.isEmpty())
            m_program.saveScreen(folder + u'/' + name + u".png"_s);
    }

    /// By the palette and the dialog that it opens.
    void changeKey(const QString &action, const QString &key)
    {
        press(u"ctrl+k"_s);
        QTest::qWait(300);
        m_program.type(u"change keyboard"_s);
        QTest::qWait(300);
        look(u"palette"_s);
        press(u"Return"_s);
        QTest::qWait(800);
        m_program.type(action);
        QTest::qWait(300);
        look(u"keys"_s);
        press(u"Return"_s, 2); // to the list, and to record
        QTest::qWait(300);
        press(key);
        QTest::qWait(300);
        press(u"Return"_s);
        QTest::qWait(300);
        look(u"recorded"_s);
        press(u"Escape"_s);
        QTest::qWait(500);
        m_program.focus();
    }

    void decideTogether()
    {
        press(u"w"_s);
        QTest::qWait(2500);
        look(u"alike"_s);
        for (int i = 0; i < 12; ++i) { // covered: to the text, uncovered, back to the sample
            press(u"Return"_s, 2);
            press(u"Escape"_s);
            press(u"Down"_s);
        }
        look(u"border"_s);
        press(u"alt+d"_s);
        QTest::qWait(800);
        m_program.focus();
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        if (const QString why = m_program.start(); !why.isNull())
            QSKIP(qPrintable(why));
    }

    /// A shift of fifty items and more: decided, taken back, sent on, sent to a case, decided by a changed key, decided
    /// together, and all of it found in the store.
    void anOfficerReviewsFiftyItemsWithoutAMouse()
    {
        const QString store = m_program.file(u"fifty.vml"_s);
        makeFlaggedStore(store, 44, 12);
        QVERIFY(openReview(store));
        press(u"3"_s, 20);
        QTRY_COMPARE_WITH_TIMEOUT(decided(store, "not_a_problem"), 20, patience);
        press(u"u"_s, 3);
        QTRY_COMPARE_WITH_TIMEOUT(decided(store), 17, patience);
        press(u"shift+u"_s, 2);
        QTRY_COMPARE_WITH_TIMEOUT(decided(store), 19, patience);
        press(u"shift+4"_s); // another class of risk
        press(u"1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(decided(store, "illegal"), 1, patience);
        press(u"5"_s, 2); // to another officer
        QTRY_COMPARE_WITH_TIMEOUT(decided(store, "second_opinion"), 2, patience);
        look(u"decided"_s);

        press(u"i"_s); // to a case
        QTest::qWait(1000);
        look(u"case"_s);
        m_program.type(u"found in review"_s);
        press(u"Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(store, "SELECT count(*) FROM incident"), 1, patience);
        QTest::qWait(1000);
        m_program.focus();
        press(u"ctrl+2"_s);
        QTest::qWait(500);

        changeKey(u"not a problem"_s, u"z"_s);
        press(u"z"_s, 10);
        QTRY_COMPARE_WITH_TIMEOUT(decided(store, "not_a_problem"), 29, patience);
        press(u"3"_s); // no longer a key
        press(u"2"_s, 11);
        QTRY_COMPARE_WITH_TIMEOUT(decided(store, "harmful"), 11, patience);
        QCOMPARE(decided(store, "not_a_problem"), 29);

        press(u"2"_s, 2); // the last that is like no other, and the first of those that are alike
        QTRY_COMPARE_WITH_TIMEOUT(decided(store, "harmful"), 13, patience);
        decideTogether();
        look(u"together"_s);
        QTRY_COMPARE_WITH_TIMEOUT(decided(store, "harmful"), 24, patience);
        press(u"u"_s);
        QTRY_COMPARE_WITH_TIMEOUT(decided(store, "harmful"), 13, patience);
        press(u"shift+u"_s);
        QTRY_COMPARE_WITH_TIMEOUT(decided(store, "harmful"), 24, patience);
        QVERIFY(decided(store) >= 50);
        QVERIFY(m_program.close());
        QCOMPARE(ctl(store, {u"verify"_s}).status, 0);
    }

    void aDecisionBegunSurvivesAKillWithTheCursorWhereItWas()
    {
        const QString store = m_program.file(u"kill.vml"_s);
        makeFlaggedStore(store, 5);
        QVERIFY(openReview(store));
        press(u"3"_s);
        QTRY_COMPARE_WITH_TIMEOUT(decided(store), 1, patience);
        press(u"j"_s);
        press(u"shift+4"_s); // another risk class
        press(u"m"_s);
        m_program.type(u"half a note"_s);
        press(u"Left"_s, 4);
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(store,
                                           "SELECT count(*) FROM review_draft WHERE json_extract(body, '$.note') ="
                                           " 'half a note' AND json_extract(body, '$.cursor') = 7"),
                                  1, patience);
        m_program.kill();

        QVERIFY(openReview(store));
        m_program.type(u"X"_s); // where the cursor was
        press(u"ctrl+Return"_s); // nothing is chosen: refused with a word, and nothing is lost
        press(u"Escape"_s);
        press(u"1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(decided(store, "illegal"), 1, patience);
        QCOMPARE(numberIn(store,
                          "SELECT count(*) FROM decision WHERE disposition = 'illegal' AND note = 'half a Xnote'"
                          " AND risk GLOB 'A.4.*'"),
                 1);
        QCOMPARE(numberIn(store, "SELECT count(*) FROM review_draft"), 0);
        QVERIFY(m_program.close());
        QCOMPARE(ctl(store, {u"verify"_s}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
