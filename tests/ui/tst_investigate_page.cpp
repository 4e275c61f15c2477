#include "app/report/resultexport.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/investigate/exportdialog.h"
#include "ui/investigate/facetmodel.h"
#include "ui/investigate/facetpanel.h"
#include "ui/investigate/investigatepage.h"
#include "ui/investigate/querybar.h"
#include "ui/investigate/queryfield.h"
#include "ui/investigate/resultmodel.h"
#include "ui/reading/readingpane.h"
#include "ui/shell/actions.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;

/// The Investigate page as an officer uses it.
class TestInvestigatePage : public QObject
{
    Q_OBJECT

    static constexpr Moment day = 1'784'505'600'000; // 2026-07-20 in Shanghai

    static void add(db::Database &database, const char *prompt, const char *service, const char *risk, Moment at)
    {
        const GenerationId id = addGeneration(database, risk, 2, at);
        database.run("UPDATE generation SET service = ? WHERE id = ?", std::string_view(service), id);
        database.run("UPDATE generation_text SET prompt = ? WHERE generation_id = ?", std::string_view(prompt), id);
    }

    struct Shown
    {
        PageWorkspace store;
        QMainWindow window;
        Actions actions{&window};
        InvestigatePage *page = nullptr;

        explicit Shown(bool isFilled = true, bool isReadOnly = false)
        {
            if (isFilled) {
                store.write([](db::Database &database, journal::Journal &) -> Result<void> {
                    add(database, "请办理退款", "desk", nullptr, day);
                    add(database, "退款 refused", "chat", "A.1.f", day);
                    add(database, "a recipe for soup", "chat", "A.2.b", day + 86'400'000);
                    return {};
                });
            }
            if (isReadOnly)
                store.open(true);
            page = new InvestigatePage(store.session(), knowledge().taxonomy, knowledge().packs);
            QObject::connect(&store.session(), &workspace::Session::changed, page, &InvestigatePage::refresh);
            page->registerActions(actions);
            window.setCentralWidget(page);
            window.resize(1280, 800);
            window.show();
            page->refresh();
            wait();
        }
        ~Shown() { delete window.takeCentralWidget(); } // before the session that it borrows

        bool wait() const
        {
            return QTest::qWaitFor([this] { return !page->isLoading(); }, 60'000);
        }
        bool ask(const QString &typed) const
        {
            bar().ask(typed);
            return wait();
        }

        QueryBar &bar() const { return *page->findChild<QueryBar *>(); }
        QueryField &field() const { return *bar().field(); }
        FacetPanel &facets() const { return *page->findChild<FacetPanel *>(); }
        ResultModel &model() const { return *page->findChild<ResultModel *>(); }
        TableView &table() const { return *page->findChild<TableView *>(u"results"_s); }
        StateView &state() const { return *page->findChild<StateView *>(u"resultState"_s); }
        ReadingPane &reading() const { return *page->findChild<ReadingPane *>(); }
        QStringList chips() const
        {
            QStringList texts;
            for (const FilterChips::Chip &chip : bar().chips()->chips())
                texts << chip.text;
            return texts;
        }
        QList<qint64> ids() const
        {
            QList<qint64> all;
            for (int row = 0; row < model().rowCount(); ++row)
                all << qint64(model().id(row));
            return all;
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void atFirstEverythingIsThereTheNewestFirst()
    {
        Shown shown;
        QCOMPARE(shown.ids(), (QList<qint64>{3, 2, 1}));
        QCOMPARE(shown.page->summary(), u"3 found"_s);
        QCOMPARE(shown.state().state(), StateView::State::Content);
        QCOMPARE(shown.reading().item()->generation, static_cast<GenerationId>(3));
    }

    void aTypedQueryIsAskedWithReturnAndMarksWhatItFinds()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Slash);
        QVERIFY(shown.field().hasFocus());
        shown.field().insert(u"退款"_s); // as an input method does
        QTest::keyClick(&shown.field(), Qt::Key_Return);
        QVERIFY(shown.table().hasFocus());
        QVERIFY(shown.wait());
        QCOMPARE(shown.ids(), (QList<qint64>{2, 1}));
        QCOMPARE(shown.reading().text()->spanCount(), 1);
        QCOMPARE(shown.reading().text()->span(0).label, u"Found by the query"_s);
        QTest::keyClick(&shown.table(), Qt::Key_J);
        QCOMPARE(shown.reading().item()->generation, static_cast<GenerationId>(1));
        QTest::keyClick(&shown.table(), Qt::Key_K);
        QCOMPARE(shown.reading().item()->generation, static_cast<GenerationId>(2));
    }

    void aPauseAsksToo()
    {
        Shown shown;
        shown.field().setText(u"soup"_s);
        QTRY_COMPARE(shown.model().rowCount(), 1);
    }

    void anErrorIsSaidAndTheListStays()
    {
        Shown shown;
        shown.field().setText(u"(退款"_s);
        QVERIFY(shown.field().accessibleDescription().contains(u"not closed"_s));
        QTest::qWait(500);
        QCOMPARE(shown.model().rowCount(), 3);
        QVERIFY(!shown.bar().chips()->isVisible());
        shown.field().setText(u"(退款)"_s);
        QVERIFY(shown.field().accessibleDescription().isEmpty());
        QTRY_COMPARE(shown.model().rowCount(), 2);
    }

    void chipsAndTextAreTwoViewsOfOneQuery()
    {
        Shown shown;
        QVERIFY(shown.ask(u"退款 service:chat -risk:A.2"_s));
        QCOMPARE(shown.chips(), (QStringList{u"退款"_s, u"Service: chat"_s, u"not Risk: A.2"_s}));
        Q_EMIT shown.bar().chips()->removed(u"1"_s);
        QCOMPARE(shown.bar().typed(), u"退款 -risk:A.2"_s);
        QVERIFY(shown.wait());
        QCOMPARE(shown.ids(), (QList<qint64>{2, 1}));
        shown.bar().add(u"service:desk"_s);
        QCOMPARE(shown.bar().typed(), u"退款 -risk:A.2 service:desk"_s);
        QVERIFY(shown.wait());
        QCOMPARE(shown.ids(), (QList<qint64>{1}));
        Q_EMIT shown.bar().chips()->cleared();
        QCOMPARE(shown.bar().typed(), QString());
        QVERIFY(shown.wait());
        QCOMPARE(shown.model().rowCount(), 3);
    }

    void conditionsAreAddedFromAMenu()
    {
        Shown shown;
        QMenu *menu = shown.bar().addMenu();
        Q_EMIT menu->aboutToShow();
        QAction *desk = nullptr;
        for (QAction *field : menu->actions()) {
            for (QAction *value : field->menu()->actions())
                desk = field->text() == u"Service" && value->text() == u"desk" ? value : desk;
        }
        QVERIFY(desk);
        desk->trigger();
        QCOMPARE(shown.bar().typed(), u"service:desk"_s);
        QVERIFY(shown.wait());
        QCOMPARE(shown.ids(), (QList<qint64>{1}));
    }

    void completionPutsInWhatIsChosen()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.field().setFocus();
        QTest::keyClicks(&shown.field(), u"service:de"_s);
        QCOMPARE(shown.field().choices()->completionCount(), 1);
        Q_EMIT shown.field().choices()->activated(u"desk"_s);
        QCOMPARE(shown.field().text(), u"service:desk "_s);
        QVERIFY(shown.ask(shown.field().text()));
        QCOMPARE(shown.ids(), (QList<qint64>{1}));
    }

    void whatWasAskedComesBackWithUp()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QVERIFY(shown.ask(u"soup"_s));
        QVERIFY(shown.ask(u"退款"_s));
        shown.field().setFocus();
        shown.field().setText(u"half"_s);
        QTest::keyClick(&shown.field(), Qt::Key_Up);
        QCOMPARE(shown.field().text(), u"退款"_s);
        QTest::keyClick(&shown.field(), Qt::Key_Up);
        QCOMPARE(shown.field().text(), u"soup"_s);
        QTest::keyClick(&shown.field(), Qt::Key_Down);
        QTest::keyClick(&shown.field(), Qt::Key_Down);
        QCOMPARE(shown.field().text(), u"half"_s);
    }

    void bareKeysAreTextWhileAQueryIsTyped()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QSignalSpy went(shown.page, &Page::navigate);
        shown.field().setFocus();
        QTest::keyClicks(&shown.field(), u"/jkoivt"_s);
        QCOMPARE(shown.field().text(), u"/jkoivt"_s);
        QCOMPARE(went.count(), 0);
        QVERIFY(shown.page->closeInnermost()); // Escape goes back to the list, and loses nothing
        QVERIFY(shown.table().hasFocus());
        QCOMPARE(shown.field().text(), u"/jkoivt"_s);
        QVERIFY(!shown.page->closeInnermost());
    }

    void aDayOrAValueNarrowsTheQuery()
    {
        Shown shown;
        const ChartContent &content = shown.facets().chart()->content();
        QCOMPARE(content.columns(), 2);
        QCOMPARE(content.value({0, -1}), 2);
        Q_EMIT shown.facets().chart()->activated(0, -1);
        QCOMPARE(shown.bar().typed(), u"day:2026-07-20"_s);
        QVERIFY(shown.wait());
        QCOMPARE(shown.ids(), (QList<qint64>{2, 1}));
        FacetModel &values = *shown.facets().model();
        QCOMPARE(values.rowCount(), 2);
        Q_EMIT shown.facets().table()->activated(values.index(0, 0));
        QCOMPARE(shown.bar().typed(), u"day:2026-07-20 service:"_s + values.index(0, 0).data().toString());
        QVERIFY(shown.wait());
        QCOMPARE(shown.model().rowCount(), 1);
    }

    void theChosenGenerationIsOpenedElsewhere()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QSignalSpy went(shown.page, &Page::navigate);
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QTest::keyClick(&shown.table(), Qt::Key_I);
        QCOMPARE(went.count(), 2);
        QCOMPARE(went[0][0].value<Destination>(), (Destination{u"review"_s, {{u"id"_s, 3LL}}}));
        QCOMPARE(went[1][0].value<Destination>(), (Destination{u"incidents"_s, {{u"from"_s, 3LL}}}));
    }

    void nothingFoundSaysForWhatAndCanBeCleared()
    {
        Shown shown;
        const auto clear = [&] {
            QPushButton *shownButton = nullptr;
            for (QPushButton *button : shown.state().findChildren<QPushButton *>())
                shownButton = button->isVisible() && !button->text().isEmpty() ? button : shownButton;
            return shownButton;
        };
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(shown.state().findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QVERIFY(shown.ask(u"nowhere service:chat"_s));
        QCOMPARE(shown.state().state(), StateView::State::Filtered);
        QVERIFY(!shown.reading().item());
        QTRY_VERIFY(says(u"nowhere"_s) && !says(u"Service: chat"_s)); // the part that is to blame
        QVERIFY(clear());
        clear()->click();
        QCOMPARE(shown.bar().typed(), u"service:chat"_s);
        QVERIFY(shown.wait());
        QCOMPARE(shown.model().rowCount(), 2);

        QVERIFY(shown.ask(u"nowhere"_s));
        QVERIFY(says(u"nowhere"_s));
        clear()->click();
        QVERIFY(shown.wait());
        QCOMPARE(shown.model().rowCount(), 3);
    }

    void anEmptyWorkspaceSaysWhatThePageIsFor()
    {
        Shown shown(false);
        QCOMPARE(shown.state().state(), StateView::State::Empty);
        QCOMPARE(shown.page->summary(), u"0 found"_s);
    }

    void anImportMeanwhileIsSaidAndShownOnRequest()
    {
        Shown shown;
        shown.store.write([](db::Database &database, journal::Journal &) -> Result<void> {
            add(database, "new", "chat", nullptr, day);
            return {};
        });
        QAbstractButton *again = nullptr;
        QTRY_VERIFY([&] {
            for (QAbstractButton *button : shown.state().findChildren<QAbstractButton *>())
                again = button->text() == u"Ask again" && button->isVisible() ? button : again;
            return again != nullptr;
        }());
        QCOMPARE(shown.model().rowCount(), 3); // what is being read stays
        again->click();
        QVERIFY(shown.wait());
        QCOMPARE(shown.model().rowCount(), 4);
    }

    void aQueryIsSavedAndIsInThePaletteAndCanBeRemoved()
    {
        Shown shown;
        QVERIFY(shown.ask(u"退款 service:chat"_s));
        shown.actions.action(u"investigate.save"_s)->trigger();
        QVERIFY(shown.page->dialog());
        QVERIFY(!shown.page->dialog()->button()->isEnabled());
        shown.page->dialog()->findChild<QLineEdit *>()->setText(u"refunds"_s);
        shown.page->dialog()->button()->click();
        QTRY_COMPARE(shown.page->places().size(), 1U);
        const Page::NamedPlace place = shown.page->places().front();
        QCOMPARE(place.name, u"refunds"_s);
        QVERIFY(shown.ask({}));
        shown.page->open(place.destination.filter);
        QCOMPARE(shown.bar().typed(), u"退款 service:chat"_s);
        QCOMPARE(shown.store.count("SELECT count(*) FROM audit_event WHERE kind = 'query.saved'"), 1);

        QMenu *menu = shown.bar().savedMenu();
        Q_EMIT menu->aboutToShow();
        QMenu *removing = menu->actions().constLast()->menu();
        QVERIFY(removing);
        removing->actions().constFirst()->trigger();
        QTRY_COMPARE(shown.page->places().size(), 0U);
        QCOMPARE(shown.store.count("SELECT count(*) FROM audit_event WHERE kind = 'query.removed'"), 1);
    }

    void theResultIsExportedFromTheDialog()
    {
        Shown shown;
        QVERIFY(shown.ask(u"退款"_s));
        shown.actions.action(u"investigate.export"_s)->trigger();
        auto *dialog = qobject_cast<ExportDialog *>(shown.page->dialog());
        QVERIFY(dialog);
        dialog->setPath(shown.store.file(u"out.txt"_s));
        QVERIFY(!dialog->button()->isEnabled());
        const QString path = shown.store.file(u"out.ndjson"_s);
        dialog->setPath(path);
        QVERIFY(dialog->button()->isEnabled());
        QVERIFY(!dialog->request().isUnmasked);
        QSignalSpy said(shown.page, &Page::message);
        dialog->button()->click();
        QVERIFY(!said.isEmpty() || said.wait(60'000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 4); // header, two generations, end
        QCOMPARE(shown.store.count("SELECT count(*) FROM audit_event WHERE kind = 'query.exported'"), 1);
        QTRY_VERIFY(!shown.page->dialog());
    }

    void inAReadOnlyWorkspaceNothingIsSavedOrExported()
    {
        Shown shown(true, true);
        QCOMPARE(shown.model().rowCount(), 3);
        QVERIFY(!shown.actions.action(u"investigate.save"_s)->isEnabled());
        QVERIFY(!shown.actions.action(u"investigate.export"_s)->isEnabled());
        QVERIFY(shown.ask(u"退款"_s)); // but everything can be found
        QCOMPARE(shown.model().rowCount(), 2);
    }
};

QTEST_MAIN(TestInvestigatePage)
#include "tst_investigate_page.moc"
