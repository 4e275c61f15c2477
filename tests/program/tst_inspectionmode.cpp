#include "app/inspection/looking.h"
#include "tests/ctl/ctlprocess.h"
#include "tests/inspection/plantedstore.h"
#include "tests/program/accessibletree.h"
#include "tests/program/realprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real program in an inspection: what is out of scope cannot be reached by search, palette, filters or any page;
/// what is looked at is in the journal; to kill the program is no way out.
class TestInspectionMode : public QObject
{
    Q_OBJECT

    RealProgram m_program;
    PlantedStore m_planted;
    QString m_store;
    QString m_number; ///< of the inspection; it has the year in it
    std::unique_ptr<AccessibleTree> m_tree;

    static constexpr auto passphrase = "a passphrase of the tests";

    void look(const QString &name)
    {
        QTest::qWait(600);
        if (const QString folder = qEnvironmentVariable("VERMILION_SCREENS"); !folder.isEmpty())
            m_program.saveScreen(folder + u'/' + name + u".png"_s);
    }

    /// All words that show, but those that were typed.
    QStringList words() const
    {
        QStringList words;
        if (const auto application = m_tree->application(m_program.pid())) {
            for (const AccessibleNode &node : m_tree->showing(*application)) {
                if (node.role != "text"_L1 && node.role != "entry"_L1)
                    words += node.name + u' ' + node.description;
            }
        }
        return words;
    }

    void nothingPlantedShows(const QString &where)
    {
        const QString all = words().join(u'\n');
        QVERIFY2(all.size() > 100, qPrintable(where));
        for (const char *planted : {PlantedStore::other, PlantedStore::early, PlantedStore::phone,
                                    PlantedStore::officer, "TS-2026-0002", "TS-2026-0003", "Example Person", "beta"})
            QVERIFY2(!all.contains(QLatin1StringView(planted)),
                     qPrintable(where + u": "_s + QLatin1StringView(planted)));
    }

    bool open()
    {
        if (!m_program.open(m_store, {u"--settings"_s, m_store + u".ini"_s}))
            return false;
        QTest::qWait(3500);
        return true;
    }

    /// Through the palette: a page by its name, a record by its number.
    void goTo(const QString &name)
    {
        m_program.focus();
        m_program.keys({u"ctrl+k"_s});
        QTest::qWait(400);
        m_program.type(name);
        QTest::qWait(400);
        m_program.keys({u"Return"_s});
        QTest::qWait(900);
    }

    /// Asks on the Investigate page.
    void ask(const char *query)
    {
        m_program.focus();
        m_program.keys({u"ctrl+3"_s, u"ctrl+f"_s, u"ctrl+a"_s});
        m_program.type(QString::fromLatin1(query));
        m_program.keys({u"Return"_s});
        QTest::qWait(1500);
    }

    qint64 seen(const QByteArray &what) const
    {
        return numberIn(m_store, "SELECT count(*) FROM audit_event WHERE kind = 'inspection.seen' AND " + what);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_program.start(); !why.isNull())
            QSKIP(qPrintable(why));
        m_store = m_planted.path;
        m_planted.close();
        qputenv("VERMILION_INSPECTION_PASSPHRASE", passphrase);
        const CtlRun opened =
            ctl(m_store,
                {u"--json"_s, u"inspection"_s, u"open"_s, u"--authority"_s, u"Sample authority"_s, u"--inspector"_s,
                 u"0012"_s, u"--basis"_s, u"Art. 19"_s, u"--reason"_s, u"yearly"_s, u"--service"_s, u"alpha"_s,
                 u"--from"_s, u"2026-09-01"_s, u"--to"_s, u"2026-09-30"_s});
        QVERIFY2(opened.status == 0, opened.err.constData());
        m_number = opened.json().value(u"number").toString();
        QVERIFY(m_number.startsWith(u"VJ-"));
        QVERIFY(open());
        m_tree = std::make_unique<AccessibleTree>(m_program.accessibilityBus());
        QVERIFY(m_tree->isConnected());
    }

    void theLineOfTheInspectionStandsOverThePages()
    {
        look(u"inspection-first"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(words().join(u'\n').contains(m_number), qPrintable(words().join(u'\n')), patience);
        QVERIFY(QFile::exists(inspection::partPath(m_store)));
    }

    void noPageShowsWhatIsOutOfScope_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto &[page, key] :
             std::initializer_list<std::pair<const char *, QString>>{{"overview", u"ctrl+1"_s},
                                                                     {"review", u"ctrl+2"_s},
                                                                     {"investigate", u"ctrl+3"_s},
                                                                     {"incidents", u"ctrl+4"_s},
                                                                     {"complaints", u"alt+8"_s},
                                                                     {"reports", u"alt+9"_s},
                                                                     {"registry", u"ctrl+5"_s},
                                                                     {"import", u"ctrl+6"_s},
                                                                     {"rules", u"ctrl+7"_s},
                                                                     {"quality", u"alt+0"_s},
                                                                     {"inspections", u""_s},
                                                                     {"activity", u"ctrl+9"_s}})
            QTest::newRow(page) << key;
    }

    void noPageShowsWhatIsOutOfScope()
    {
        QFETCH(const QString, key);
        const QByteArray page = QTest::currentDataTag();
        m_program.focus();
        if (key.isEmpty())
            goTo(u"Inspections"_s);
        else
            m_program.keys({key});
        QTRY_VERIFY_WITH_TIMEOUT(seen("json_extract(body, '$.page') = '" + page + "'") > 0, patience);
        QTest::qWait(800);
        look(u"inspection-"_s + QString::fromLatin1(page));
        nothingPlantedShows(QString::fromLatin1(page));
        QVERIFY2(words().join(u'\n').contains(m_number), "the line is gone");
    }

    void aSearchFindsWhatIsInScopeAlone()
    {
        for (const char *planted : {PlantedStore::other, PlantedStore::early, PlantedStore::phone}) {
            ask(planted);
            look(u"search-"_s + QLatin1StringView(planted));
            const QString all = words().join(u'\n');
            QVERIFY2(!all.contains(u"G-2") && !all.contains(u"G-3"), qPrintable(all));
        }
        QCOMPARE(seen("json_extract(body, '$.record') IN ('generation/2', 'generation/3')"), 0);
        ask(PlantedStore::seen);
        look(u"search-seen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            seen("json_extract(body, '$.record') = 'generation/1' AND json_extract(body, '$.page') ="
                 " 'investigate'")
                > 0,
            patience);
    }

    void thePaletteLeadsToNothingOutOfScope()
    {
        for (const QString &name : {u"G-2"_s, u"G-3"_s, u"TS-2026-0002"_s, u"TS-2026-0003"_s}) {
            goTo(name);
            m_program.keys({u"Escape"_s});
            look(u"palette-"_s + name);
            nothingPlantedShows(name);
        }
        QCOMPARE(
            seen("json_extract(body, '$.record') IN ('generation/2', 'generation/3', 'complaint/2', 'complaint/3')"),
            0);
    }

    void whatWasLookedAtIsInTheJournal()
    {
        QVERIFY(seen("json_extract(body, '$.record') = 'generation/1'")
                    + seen("json_extract(body, '$.record') = 'generation/4'")
                > 0);
        QCOMPARE(numberIn(m_store,
                          "SELECT count(*) FROM audit_event WHERE kind NOT LIKE 'inspection.%' AND at > 1795000000000"),
                 0);
    }

    void toKillTheProgramIsNoWayOut()
    {
        const qint64 before = seen("1");
        m_program.kill();
        QVERIFY(open());
        QTRY_VERIFY_WITH_TIMEOUT(seen("1") > before, patience);
        m_tree = std::make_unique<AccessibleTree>(m_program.accessibilityBus());
        QTRY_VERIFY_WITH_TIMEOUT(words().join(u'\n').contains(m_number), patience);
        nothingPlantedShows(u"after a kill"_s);
        look(u"inspection-again"_s);
    }

    void thePassphraseGivesTheWorkspaceBack()
    {
        m_program.kill();
        QVERIFY(ctl(m_store, {u"package"_s, u"list"_s}).status == 0);
        QVERIFY2(ctl(m_store, {u"incident"_s, u"create"_s, u"--title"_s, u"x"_s}).err.contains("an inspection goes on"),
                 "nothing is written from elsewhere meanwhile");
        qputenv("VERMILION_INSPECTION_PASSPHRASE", "another passphrase");
        QVERIFY(ctl(m_store, {u"inspection"_s, u"close"_s}).status != 0);
        QCOMPARE(numberIn(m_store, "SELECT count(*) FROM inspection WHERE released_at IS NULL"), 1);
        qputenv("VERMILION_INSPECTION_PASSPHRASE", passphrase);
        QCOMPARE(ctl(m_store, {u"inspection"_s, u"close"_s}).status, 0);
        QVERIFY(!QFile::exists(inspection::partPath(m_store)));
        const QJsonObject shown = ctl(m_store, {u"--json"_s, u"inspection"_s, u"show"_s, u"1"_s}).json();
        QVERIFY(shown.value(u"seen").toArray().size() > 12);
        QVERIFY(open());
        m_tree = std::make_unique<AccessibleTree>(m_program.accessibilityBus());
        QTRY_VERIFY_WITH_TIMEOUT(!words().isEmpty() && !words().join(u'\n').contains(u"End inspection"), patience);
        goTo(u"Inspections"_s);
        look(u"inspection-list"_s);
        QTRY_VERIFY_WITH_TIMEOUT(words().join(u'\n').contains(m_number), patience);
    }

    void whenItsTimeIsOverItEndsByItselfAndAsksForThePassphrase()
    {
        m_program.kill();
        QCOMPARE(ctl(m_store,
                     {u"inspection"_s, u"open"_s, u"--authority"_s, u"Sample authority"_s, u"--inspector"_s, u"0012"_s,
                      u"--basis"_s, u"Art. 19"_s, u"--reason"_s, u"again"_s, u"--minutes"_s, u"1"_s, u"--from"_s,
                      u"2026-09-01"_s, u"--to"_s, u"2026-09-30"_s})
                     .status,
                 0);
        QVERIFY(open());
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(m_store, "SELECT count(*) FROM inspection WHERE ended_how = 'time'"), 1,
                                  3 * patience);
        QTest::qWait(1500);
        look(u"inspection-over"_s);
        m_program.keys({u"Tab"_s}); // the alias is there already
        m_program.type(u"not the passphrase"_s);
        m_program.keys({u"Return"_s});
        QTRY_VERIFY_WITH_TIMEOUT(numberIn(m_store, "SELECT count(*) FROM audit_event WHERE kind = 'inspection.refused'")
                                     >= 2,
                                 patience);
        look(u"inspection-refused"_s);
        m_program.keys({u"ctrl+a"_s});
        m_program.type(QString::fromLatin1(passphrase));
        m_program.keys({u"Return"_s});
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(m_store, "SELECT count(*) FROM inspection WHERE released_at IS NULL"), 0,
                                  patience);
        look(u"inspection-summary"_s);
        QVERIFY(!QFile::exists(inspection::partPath(m_store)));
    }
};

QTEST_GUILESS_MAIN(TestInspectionMode)
#include "tst_inspectionmode.moc"
