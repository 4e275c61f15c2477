#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/investigate/investigatepage.h"
#include "ui/investigate/querybar.h"
#include "ui/reading/attemptsbar.h"
#include "ui/reading/readingpane.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/destination.h"
#include "ui/widgets/tableview.h"

#include <QMainWindow>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ui;

/// A call that was made three times, and one that was made once.
class TestReadingAttempts : public QObject
{
    Q_OBJECT

    template <typename Page>
    struct Shown
    {
        PageWorkspace store;
        QMainWindow window;
        Actions actions{&window};
        Page *page = nullptr;
        AttemptsBar *bar = nullptr;
        ReadingPane *pane = nullptr;

        Shown()
        {
            store.write([](db::Database &database, journal::Journal &) -> Result<void> {
                for (int i = 0; i < 3; ++i)
                    addGeneration(database, "A.1.f", 3, PageWorkspace::start + i * 1000);
                addGeneration(database, "A.1.f", 1);
                database.execute("UPDATE generation SET trace_id = 't-1', request_id = 'r-' || id WHERE id < 4;"
                                 "UPDATE generation SET blocked = 'error' WHERE id < 3");
                return {};
            });
            page = newPage<Page>(store);
            page->registerActions(actions);
            window.setCentralWidget(page);
            window.resize(1280, 800);
            window.show();
            page->refresh();
            bar = page->template findChild<AttemptsBar *>();
            pane = page->template findChild<ReadingPane *>();
            if (!QTest::qWaitFor([this] { return !page->isLoading(); }, 60'000))
                qFatal("the page does not load");
        }
        ~Shown() { delete window.takeCentralWidget(); }

        GenerationId shown() const { return pane->item() ? pane->item()->generation : GenerationId(0); }
        QToolButton *all() const { return bar->findChildren<QToolButton *>().first(); }
    };

    template <typename Page>
    static void linksLeadToTheOthers()
    {
        Shown<Page> shown;
        shown.page->open({{u"id"_s, qlonglong(2)}});
        QTRY_COMPARE(shown.shown(), GenerationId(2));
        QVERIFY(shown.bar->isVisible());
        QCOMPARE(shown.bar->text(), u"Attempt 2 of 3"_s);
        QCOMPARE(shown.bar->links().size(), size_t(2));
        QCOMPARE(shown.bar->links()[0]->text(), u"1 failed"_s);
        QCOMPARE(shown.bar->links()[1]->text(), u"3 answered"_s);
        QVERIFY(shown.bar->links()[1]->toolTip().startsWith(u"G-3"_s));
        shown.bar->links()[1]->click();
        QTRY_COMPARE(shown.shown(), GenerationId(3));
        QTRY_COMPARE(shown.bar->text(), u"Attempt 3 of 3"_s);
        shown.page->open({{u"id"_s, qlonglong(4)}});
        QTRY_COMPARE(shown.shown(), GenerationId(4));
        QVERIFY(!shown.bar->isVisible());
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void inReviewLinksLeadToTheOthers() { linksLeadToTheOthers<ReviewPage>(); }
    void inInvestigateLinksLeadToTheOthers() { linksLeadToTheOthers<InvestigatePage>(); }

    void allOfTheTraceAreOneQueryAway()
    {
        Shown<ReviewPage> review;
        review.page->open({{u"id"_s, qlonglong(1)}});
        QSignalSpy went(review.page, &Page::navigate);
        QVERIFY2(review.all()->text().contains(u"3"_s), qPrintable(review.all()->text()));
        review.all()->click();
        QCOMPARE(went.count(), 1);
        const auto destination = went.first().first().value<Destination>();
        QCOMPARE(destination.page, u"investigate"_s);
        QCOMPARE(destination.filter.value(u"query"_s).toString(), u"trace:t-1"_s);

        Shown<InvestigatePage> investigate;
        investigate.page->open({{u"id"_s, qlonglong(1)}});
        QTRY_COMPARE(investigate.shown(), GenerationId(1));
        investigate.all()->click();
        QTRY_COMPARE(investigate.page->template findChild<TableView *>(u"results"_s)->model()->rowCount(), 3);
    }
};

QTEST_MAIN(TestReadingAttempts)
#include "tst_reading_attempts.moc"
