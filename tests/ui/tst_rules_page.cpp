#include "app/base/hash.h"
#include "app/detect/packstore.h"
#include "app/detect/scanlog.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/rules/backtestpane.h"
#include "ui/rules/matchmodel.h"
#include "ui/rules/packmodel.h"
#include "ui/rules/rulemodel.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/testbox.h"
#include "ui/shell/actions.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;

class TestRulesPage : public QObject
{
    Q_OBJECT

    static void registerPacks(PageWorkspace &store)
    {
        store.write([](db::Database &database, journal::Journal &journal) {
            return detect::PackStore(database, journal).registerPacks(knowledge().packs);
        });
    }

    static std::unique_ptr<RulesPage> pageOn(PageWorkspace &store)
    {
        auto page = std::make_unique<RulesPage>(store.session(), knowledge());
        QObject::connect(&store.session(), &workspace::Session::changed, page.get(), &RulesPage::refresh);
        page->refresh();
        return page;
    }

    static bool settled(const RulesPage &page)
    {
        return QTest::qWaitFor([&] { return !page.isLoading(); }, 60'000);
    }

    static TableView *packs(const RulesPage &page) { return page.findChild<TableView *>(u"packs"_s); }
    static PackModel &packModel(const RulesPage &page) { return *page.findChild<PackModel *>(); }
    static StateView &packState(const RulesPage &page)
    {
        return *qobject_cast<StateView *>(packs(page)->parentWidget());
    }

    /// Two generations, one of which asks for what the packs look for; no pack has scanned them.
    static void storeUnscanned(PageWorkspace &store)
    {
        store.write([](db::Database &database, journal::Journal &) {
            return attempt([&] {
                const GenerationId first = addGeneration(database, nullptr);
                const GenerationId second = addGeneration(database, nullptr);
                database.run("UPDATE generation_text SET prompt = ? WHERE generation_id = ?",
                             std::string_view("哪里有盗版软件"), second);
                detect::noteScan(database, first, second, {});
            });
        });
    }

    /// The button of the line above the packs; null: there is none, or it says something else.
    static QPushButton *noticeButton(const RulesPage &page, const QString &text)
    {
        for (QPushButton *button : packState(page).findChildren<QPushButton *>()) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }

    static bool says(const RulesPage &page, const QString &text)
    {
        return std::ranges::any_of(packState(page).findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->text().contains(text) && label->isVisibleTo(&page);
        });
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void aWorkspaceWithoutPacksOffersThoseOfTheProgram()
    {
        PageWorkspace store;
        const auto page = pageOn(store);
        QVERIFY(settled(*page));
        QCOMPARE(packState(*page).state(), StateView::State::Empty);
        QPushButton *use = nullptr;
        for (QPushButton *button : packState(*page).findChildren<QPushButton *>())
            use = button->text() == u"Use the packs of the program" ? button : use;
        QVERIFY(use);
        use->click();
        QTRY_COMPARE_WITH_TIMEOUT(packModel(*page).rowCount(), int(knowledge().packs.size()), 60'000);
        QVERIFY(settled(*page));
        QCOMPARE(store.count("SELECT count(*) FROM rule_pack WHERE state = 2"), qint64(knowledge().packs.size()));
    }

    void samplesOfThePacksInForceAreTested()
    {
        PageWorkspace store;
        registerPacks(store);
        const auto page = pageOn(store);
        QVERIFY(settled(*page));
        for (int row = 0; row < packModel(*page).rowCount(); ++row) {
            const SampleTally all = packModel(*page).pack(row).allSamples();
            QVERIFY(all.passed > 0);
            QCOMPARE(all.failed, 0);
            QCOMPARE(packModel(*page).index(row, PackModel::Tests).data(StatusRole).toInt(), int(Role::Good));
        }
    }

    void switchingAPackOffIsKeptAndChangesWhatIsFound()
    {
        PageWorkspace store;
        registerPacks(store);
        const auto page = pageOn(store);
        QVERIFY(settled(*page));
        page->open({{u"pack"_s, u"commercial"_s}, {u"text"_s, u"哪里有盗版软件"_s}});
        auto *box = page->findChild<TestBox *>(u"test"_s);
        QVERIFY(box->matches().rowCount() > 0);
        const QVariant chosen = packs(*page)->currentIndex().siblingAtColumn(PackModel::Title).data();

        QMainWindow window;
        Actions registered(&window);
        page->registerActions(registered);
        registered.action(u"rules.toggle"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(box->matches().rowCount(), 0, 60'000);
        QVERIFY(settled(*page));
        QCOMPARE(store.count("SELECT count(*) FROM rule_pack WHERE pack = 'commercial' AND state = 2"), 0);
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind = 'rules.disabled'"), 1);
        QCOMPARE(packs(*page)->currentIndex().siblingAtColumn(PackModel::Title).data(), chosen);
    }

    void aTextIsMarkedAndLeadsToTheRule()
    {
        PageWorkspace store;
        registerPacks(store);
        const auto page = pageOn(store);
        QVERIFY(settled(*page));
        auto *box = page->findChild<TestBox *>(u"test"_s);
        QCOMPARE(box->findChild<StateView *>()->state(), StateView::State::Empty);
        box->setText(u"𠮷 请联系 13812345678"_s);
        QCOMPARE(box->findChild<StateView *>()->state(), StateView::State::Content);
        auto *marked = box->findChild<HighlightedText *>();
        QCOMPARE(marked->spanCount(), box->matches().rowCount());
        QVERIFY(marked->spanCount() > 0);
        Q_EMIT box->ruleActivated(box->matches().pack(0).id, box->matches().rule(0).id);
        auto *rules = page->findChild<TableView *>(u"rules"_s);
        QCOMPARE(page->findChild<RuleModel *>()->rule(rules->currentRow()).id, box->matches().rule(0).id);
        QVERIFY(page->closeInnermost());
        QCOMPARE(box->findChild<StateView *>()->state(), StateView::State::Empty);
    }

    void readingAgainKeepsPackAndRule()
    {
        PageWorkspace store;
        registerPacks(store);
        const auto page = pageOn(store);
        QVERIFY(settled(*page));
        packs(*page)->goToRow(2);
        auto *rules = page->findChild<TableView *>(u"rules"_s);
        rules->goToRow(1);
        page->refresh();
        QVERIFY(settled(*page));
        QCOMPARE(packs(*page)->currentRow(), 2);
        QCOMPARE(rules->currentRow(), 1);
    }

    void whatEarlierRulesScannedIsCountedAndScannedAgain()
    {
        PageWorkspace store;
        registerPacks(store);
        storeUnscanned(store);
        const auto page = pageOn(store);
        QVERIFY(settled(*page));
        QVERIFY(says(*page, u"2 generation"_s));
        QCOMPARE(store.count("SELECT count(*) FROM finding"), 0);
        QPushButton *again = noticeButton(*page, u"Scan again"_s);
        QVERIFY(again);
        QSignalSpy changed(&store.session(), &workspace::Session::changed);
        again->click();
        QVERIFY(noticeButton(*page, u"Stop"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!says(*page, u"Scanning again"_s) && !says(*page, u"earlier rules"_s), 60'000);
        QVERIFY(!noticeButton(*page, u"Scan again"_s));
        QVERIFY(store.count("SELECT count(*) FROM finding") > 0);
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind = 'scan.finished'"), 1);
        QTRY_VERIFY(!changed.isEmpty()); // so the pages that show findings read again
    }

    void aScanThatIsStoppedLeavesTheRestToTheNext()
    {
        PageWorkspace store;
        registerPacks(store);
        storeUnscanned(store);
        const auto page = pageOn(store);
        QVERIFY(settled(*page));
        noticeButton(*page, u"Scan again"_s)->click();
        QSignalSpy said(page.get(), &Page::message);
        noticeButton(*page, u"Stop"_s)->click(); // the rules are still being compiled, or the one batch is under way
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isLoading(), 60'000);
        const bool isAll = store.count("SELECT count(*) FROM finding") > 0;
        QTRY_COMPARE(noticeButton(*page, u"Scan again"_s) == nullptr, isAll);
        if (!isAll) {
            noticeButton(*page, u"Scan again"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(store.count("SELECT count(*) FROM finding") > 0, 60'000);
        }
    }

    /// The program's own pack under another version, which nobody has tried here.
    static void registerUntried(PageWorkspace &store)
    {
        store.write([](db::Database &database, journal::Journal &journal) {
            detect::RulePack pack = *std::ranges::find(knowledge().packs, u"commercial"_s, &detect::RulePack::id);
            pack.text =
                QByteArray(pack.text).replace("version = \"" + pack.version.toUtf8() + '"', "version = \"next\"");
            pack.version = u"next"_s;
            pack.hash = Sha256::of(pack.text);
            return detect::PackStore(database, journal).registerPacks({pack});
        });
    }

    void aVersionThatNobodyTriedIsTriedBeforeItIsOn()
    {
        PageWorkspace store;
        registerPacks(store);
        storeUnscanned(store);
        registerUntried(store);
        const auto page = pageOn(store);
        page->show();
        QVERIFY(settled(*page));
        QVERIFY(page->summary().contains(u"1 not tried"_s));
        int row = 0;
        while (packModel(*page).pack(row).registered.version != u"next")
            ++row;
        packs(*page)->goToRow(row);
        QMainWindow window;
        Actions registered(&window);
        page->registerActions(registered);
        registered.action(u"rules.toggle"_s)->trigger();
        auto *pane = page->findChild<BacktestPane *>();
        QVERIFY(pane->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!pane->isTrying(), 60'000);
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind = 'rules.backtested'"), 1);
        QCOMPARE(store.count("SELECT count(*) FROM rule_pack WHERE version = 'next' AND state = 0"), 1);
        const auto button = [&](const QString &text) {
            for (QPushButton *each : pane->findChildren<QPushButton *>()) {
                if (each->text() == text)
                    return each;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QVERIFY(button(u"Switch on"_s)->isEnabled());
        button(u"Switch on"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(store.count("SELECT count(*) FROM rule_pack WHERE version = 'next' AND state = 2"), 1,
                                  60'000);
        QTRY_VERIFY(!pane->isVisible());
        QVERIFY(settled(*page));
    }

    void escapeLeavesABacktest()
    {
        PageWorkspace store;
        registerPacks(store);
        storeUnscanned(store);
        const auto page = pageOn(store);
        page->show();
        QVERIFY(settled(*page));
        QMainWindow window;
        Actions registered(&window);
        page->registerActions(registered);
        registered.action(u"rules.backtest"_s)->trigger();
        auto *pane = page->findChild<BacktestPane *>();
        QVERIFY(pane->isVisible());
        QVERIFY(page->closeInnermost());
        QVERIFY(!pane->isVisible());
        QVERIFY(!pane->isTrying());
    }

    void readingOnlyTheCountStandsWithoutAButton()
    {
        PageWorkspace store;
        registerPacks(store);
        storeUnscanned(store);
        store.open(true);
        const auto page = pageOn(store);
        QVERIFY(settled(*page));
        QVERIFY(says(*page, u"2 generation"_s));
        QVERIFY(!noticeButton(*page, u"Scan again"_s));
    }

    void readingOnlyNoPackCanBeSwitched()
    {
        PageWorkspace store;
        registerPacks(store);
        store.open(true);
        const auto page = pageOn(store);
        QVERIFY(settled(*page));
        QMainWindow window;
        Actions registered(&window);
        page->registerActions(registered);
        QVERIFY(!registered.action(u"rules.toggle"_s)->isEnabled());
        QVERIFY(packModel(*page).rowCount() > 0);
    }
};

QTEST_MAIN(TestRulesPage)
#include "tst_rules_page.moc"
