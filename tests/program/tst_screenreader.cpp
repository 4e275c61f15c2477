#include "app/base/clock.h"
#include "app/base/resources.h"
#include "app/demo/demoworkspace.h"
#include "tests/program/accessibletree.h"
#include "tests/program/realprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a screen reader gets from the real program over AT-SPI: names and roles of all that shows on the Review page.
class TestScreenReader : public QObject
{
    Q_OBJECT

    RealProgram m_program;
    QString m_store;
    std::unique_ptr<AccessibleTree> m_tree;

    std::vector<AccessibleNode> showing() const
    {
        const auto application = m_tree->application(m_program.pid());
        return application ? m_tree->showing(*application) : std::vector<AccessibleNode>();
    }

    static bool takesFocus(const AccessibleNode &node) { return node.is(Focusable) && node.is(Showing); }

    /// Whether what has the focus is called \a name, or is not, before long.
    bool becomesFocused(const QString &name, bool is)
    {
        for (int tries = 0; tries < 100; ++tries) {
            m_focused.clear();
            for (const AccessibleNode &node : showing()) {
                if (node.is(Focused)) // a table says so of its current cell too, wherever the focus is
                    m_focused += node.name;
            }
            if (!m_focused.isEmpty() && m_focused.contains(name) == is)
                return true;
            QTest::qWait(300);
        }
        return false;
    }

    QStringList m_focused;

    static bool isRowOfTheQueue(const AccessibleNode &node)
    {
        return node.role == "cell"_L1 && node.name.contains(u"severity"_s) && node.name.startsWith(u"A."_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        if (const QString why = m_program.start(); !why.isNull())
            QSKIP(qPrintable(why));
        m_store = m_program.file(u"demo.vml"_s);
        const auto demo = demo::makeDemo(m_store, shanghaiDay(systemClock()()));
        QVERIFY2(demo, demo ? "" : qPrintable(demo.error().detail));
        QVERIFY(m_program.open(m_store));
        QTest::qWait(2000);
        m_program.keys({u"ctrl+2"_s});
        QTest::qWait(1500);
        m_tree = std::make_unique<AccessibleTree>(m_program.accessibilityBus());
        QVERIFY(m_tree->isConnected());
        // The page is there once its queue is: until then there is nothing to look at.
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(showing(), isRowOfTheQueue), patience);
    }

    void everythingThatTakesTheFocusHasANameAndARole()
    {
        const std::vector<AccessibleNode> nodes = showing();
        if (qEnvironmentVariableIsSet("VERMILION_TREE")) {
            for (const AccessibleNode &node : nodes)
                qInfo("%*s%s \"%s\"", node.depth, "", qPrintable(node.role), qPrintable(node.name));
        }
        QVERIFY2(nodes.size() > 50, qPrintable(QString::number(nodes.size())));
        QStringList silent;
        int focusable = 0;
        for (const AccessibleNode &node : nodes) {
            if (!takesFocus(node))
                continue;
            ++focusable;
            if (node.name.trimmed().isEmpty() || node.role.isEmpty() || node.role == "unknown"_L1)
                silent += node.role + u' ' + node.path;
        }
        QVERIFY(focusable > 15);
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    }

    void theQueueTheTextAndTheDecisionAreWhatTheyAre()
    {
        const std::vector<AccessibleNode> nodes = showing();
        const auto has = [&](const QString &role, const QString &name) {
            return std::ranges::any_of(nodes, [&](const AccessibleNode &node) {
                return node.role == role && node.name.contains(name);
            });
        };
        QVERIFY(has(u"table"_s, u"Queue"_s));
        QVERIFY(has(u"table"_s, u"Queues"_s));
        QVERIFY(has(u"check box"_s, u"1  Illegal"_s));
        QVERIFY(has(u"text"_s, u"Note"_s));
        for (const QString &what : {u"Risk code"_s, u"Reason"_s, u"Order of the queue"_s}) {
            QVERIFY2(std::ranges::any_of(nodes,
                                         [&](const AccessibleNode &node) {
                                             return node.role == "combo box"_L1 && node.description == what;
                                         }),
                     qPrintable(what));
        }
    }

    void theRowOfTheQueueSaysRiskAndSeverity() { QVERIFY(std::ranges::any_of(showing(), isRowOfTheQueue)); }

    void theFocusIsFollowed()
    {
        m_program.keys({u"m"_s}); // to the note
        QVERIFY2(becomesFocused(u"Note"_s, true), qPrintable(m_focused.join(u'|')));
        m_program.keys({u"Escape"_s});
        QVERIFY2(becomesFocused(u"Note"_s, false), qPrintable(m_focused.join(u'|')));
    }

    void cleanupTestCase() { QVERIFY(!m_tree || m_program.close()); }
};

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
