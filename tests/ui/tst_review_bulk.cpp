#include "app/review/bulkdecision.h"
#include "app/review/sampling.h"
#include "db/transaction.h"
#include "tests/review/flaggedtexts.h"
#include "tests/ui/pageworkspace.h"
#include "ui/reading/cover.h"
#include "ui/reading/readingpane.h"
#include "ui/review/bulkdialog.h"
#include "ui/review/bulkmodel.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ui::BulkModel;

/// Deciding about all that are like one, as an officer does: the sample first, by keys.
class TestReviewBulk : public QObject
{
    Q_OBJECT

    static std::string parcel(int number)
    {
        return "Dear neighbour, parcel " + std::to_string(1000 + 37 * number)
            + " has arrived at the office by the river and can be fetched there until six in the evening, room "
            + std::string(1, char('a' + number)) + ".";
    }

    struct Shown
    {
        PageWorkspace store;
        review::Decision decision{.disposition = review::Disposition::NotAProblem, .note = u"seen"_s};
        QPointer<ui::BulkDialog> dialog;
        std::vector<GenerationId> decided;
        int wanted = 0;

        /// \a count near-duplicates of which the first is asked about.
        explicit Shown(int count, const QByteArray &sql = {}, GenerationId asked = GenerationId{1},
                       bool readOnly = false)
        {
            store.write([&](db::Database &database, journal::Journal &) {
                return attempt([&] {
                    db::Transaction transaction(database);
                    for (int i = 0; i < count; ++i)
                        addFlagged(database, parcel(i), "It is kept for you.", {{.matched = "parcel"}});
                    addFlagged(database, "Nobody knows where the last parcel went.", "", {{.matched = "parcel"}});
                    database.execute(sql);
                    transaction.commit();
                });
            });
            if (readOnly)
                store.open(true);
            dialog = new ui::BulkDialog(store.session(), knowledge(), asked, decision);
            QObject::connect(dialog, &ui::BulkDialog::wanted, dialog,
                             [this](const std::vector<GenerationId> &ids, const review::Decision &what) {
                                 decided = ids;
                                 ++wanted;
                                 QCOMPARE(what, decision);
                             });
            dialog->open();
        }
        ~Shown() { delete dialog.data(); }

        bool settled() const
        {
            return QTest::qWaitFor([&] { return dialog->state()->state() != ui::StateView::State::Loading; }, 60'000);
        }
        ui::TableView &table() const { return *dialog->findChild<ui::TableView *>(u"bulkSample"_s); }
        BulkModel &model() const { return *dialog->model(); }
        QPushButton &button() const { return *dialog->decideButton(); }
        bool says(const QString &words) const
        {
            return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
                return !label->isHidden() && label->text().contains(words);
            });
        }
        /// Whether the button names \a count.
        bool offers(int count) const
        {
            return button().text().remove(u'&').startsWith(u"Decide about %1 generation"_s.arg(count));
        }
        QRadioButton &choice(const QString &words) const
        {
            for (QRadioButton *one : dialog->findChildren<QRadioButton *>()) {
                if (one->text().remove(u'&').contains(words))
                    return *one;
            }
            qFatal("no such choice");
        }

        /// Down through the sample, until nothing at the border is left.
        void readBorder() const
        {
            for (int row = 0; model().unseenAtBorder() > 0 && row < model().rowCount(); ++row) {
                QVERIFY(QTest::qWaitFor([&] { return model().isSeen(model().generation(row)); }, 60'000));
                QTest::keyClick(&table(), Qt::Key_Down);
            }
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        ui::Theme::apply(*qApp, ui::Scheme::Light);
    }

    void onlyWhoHasSeenTheBorderMayDecide()
    {
        Shown shown(12);
        QVERIFY(shown.settled());
        QCOMPARE(shown.dialog->state()->state(), ui::StateView::State::Content);
        QVERIFY(shown.offers(12));
        QVERIFY(!shown.button().isEnabled());
        QVERIFY(shown.says(u"Look at the least alike first"_s));
        QVERIFY(shown.says(u"Not a problem · note: seen"_s));
        shown.readBorder();
        QVERIFY(shown.button().isEnabled());
        QVERIFY(!shown.says(u"Look at the least alike first"_s));

        shown.button().click();
        QCOMPARE(shown.wanted, 1);
        QCOMPARE(shown.decided.size(), 12U);
        QTRY_VERIFY(!shown.dialog);
        const auto outcome = shown.store.write([&](db::Database &database, journal::Journal &journal) {
            return review::decideTogether(database, journal, shown.decided, shown.decision);
        });
        QCOMPARE(outcome->decided, 12);
    }

    void aGlanceAtTheListIsNotEnough()
    {
        Shown shown(12);
        QVERIFY(shown.settled());
        QTRY_COMPARE(shown.model().unseenAtBorder(), 4); // the first one's text came on screen
        QTest::qWait(50);
        QCOMPARE(shown.model().unseenAtBorder(), 4);
        QVERIFY(!shown.button().isEnabled());
    }

    void spaceTakesAMemberOutAndInAgain()
    {
        Shown shown(12);
        QVERIFY(shown.settled());
        shown.readBorder();
        const GenerationId out = shown.model().generation(shown.table().currentRow());
        QTest::keyClick(&shown.table(), Qt::Key_Space);
        QVERIFY(shown.offers(11));
        QVERIFY(shown.says(u"1 taken out by you"_s));
        QTest::keyClick(&shown.table(), Qt::Key_Space);
        QVERIFY(shown.offers(12));
        QTest::keyClick(&shown.table(), Qt::Key_Space);
        shown.button().click();
        QCOMPARE(shown.decided.size(), 11U);
        QVERIFY(!std::ranges::contains(shown.decided, out));
    }

    void aClickInTheBoxDoesTheSame()
    {
        Shown shown(12);
        QVERIFY(shown.settled());
        const QRect cell = shown.table().visualRect(shown.model().index(2, BulkModel::Taken));
        QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {}, {cell.left() + 12, cell.center().y()});
        QCOMPARE(shown.model().takenOut(), std::set{shown.model().generation(2)});
        QVERIFY(shown.offers(11));
    }

    void whatIsHeldByOthersIsCountedAndLeftOut()
    {
        Shown shown(6,
                    "INSERT INTO review_event (id, at, actor, kind, generation_id, act) VALUES (1, 0, 'officer-b',"
                    " 'assign', 3, 1);"
                    "INSERT INTO review_holder VALUES (3, 1, 'officer-b', NULL);");
        QVERIFY(shown.settled());
        QVERIFY(shown.offers(5));
        QVERIFY(shown.says(u"1 held by other officers"_s));
        shown.readBorder();
        shown.button().click();
        QVERIFY(!std::ranges::contains(shown.decided, GenerationId{3}));
        QCOMPARE(shown.decided.size(), 5U);
    }

    void closerStepsHaveFewer()
    {
        Shown shown(12,
                    "UPDATE generation_text SET (prompt, output) = (SELECT prompt, output FROM generation_text"
                    " WHERE generation_id = 1) WHERE generation_id = 2");
        QVERIFY(shown.settled());
        QVERIFY(shown.choice(u"at least 60 %"_s).text().contains(u"(12)"_s));
        shown.choice(u"identical"_s).click();
        QTRY_COMPARE(shown.model().rowCount(), 1);
        QVERIFY(shown.offers(2));
        QTRY_COMPARE(shown.model().unseenAtBorder(), 0);
        QTRY_VERIFY(shown.button().isEnabled());
    }

    void theSamePatternCanBeAskedFor()
    {
        Shown shown(4);
        QVERIFY(shown.settled());
        shown.choice(u"rule and term"_s).click();
        QVERIFY(shown.settled());
        QTRY_COMPARE(shown.model().rowCount(), 4); // the one that reads differently too
        QVERIFY(shown.says(u"test.rule “parcel”"_s));
        QCOMPARE(shown.model().generation(0), GenerationId{5}); // and it is the first to be looked at
        QVERIFY(!shown.choice(u"identical"_s).isVisible());
    }

    void moreCanBeDrawn()
    {
        Shown shown(26);
        QVERIFY(shown.settled());
        shown.choice(u"at least 60 %"_s).click();
        QTRY_VERIFY(shown.offers(26));
        QTRY_COMPARE(shown.model().rowCount(), 12);
        shown.table().goToRow(3);
        const GenerationId current = shown.model().generation(3);
        QPushButton *more = nullptr;
        for (QPushButton *one : shown.dialog->findChildren<QPushButton *>())
            more = one->text().contains(u"more at random"_s) ? one : more;
        QVERIFY(more);
        more->click();
        QTRY_COMPARE(shown.model().rowCount(), 22);
        QCOMPARE(shown.model().generation(shown.table().currentRow()), current);
    }

    void whatThePageCoversIsCoveredInTheSampleToo()
    {
        Shown shown(12);
        ui::Settings settings(shown.store.file(u"settings.ini"_s));
        ui::Cover cover(settings, u"officer-a"_s);
        shown.dialog->setCover(&cover);
        QVERIFY(shown.settled());
        QCOMPARE(shown.model().index(0, BulkModel::Opening).data().toString(), u"covered"_s);
        const QString spoken = shown.model().index(0, BulkModel::Taken).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(!spoken.contains(u"parcel"), qPrintable(spoken));
        const auto *pane = shown.dialog->findChild<ui::ReadingPane *>();
        QTRY_VERIFY(pane->item().has_value());
        QVERIFY(pane->text()->isVeiled());
        const GenerationId first = pane->item()->generation;
        QVERIFY(!shown.model().isSeen(first));
        QTest::keyClick(pane->text(), Qt::Key_Return);
        QVERIFY(!pane->text()->isVeiled());
        QVERIFY(shown.model().isSeen(first));
    }

    void nothingThatIsAlikeIsSaid()
    {
        Shown shown(3, {}, GenerationId{4});
        QVERIFY(shown.settled());
        QCOMPARE(shown.dialog->state()->state(), ui::StateView::State::Empty);
        QVERIFY(!shown.button().isEnabled());
    }

    void aFailureIsSaid()
    {
        Shown shown(3, {}, GenerationId{99});
        QVERIFY(shown.settled());
        QCOMPARE(shown.dialog->state()->state(), ui::StateView::State::Error);
        QVERIFY(!shown.button().isEnabled());
    }

    void whoMayOnlyReadMayLook()
    {
        Shown shown(6, {}, GenerationId{1}, true);
        QVERIFY(shown.settled());
        QVERIFY(shown.says(u"for reading only"_s));
        QVERIFY(!shown.button().isEnabled());
    }

    void returnReadsAndEscapeComesBack()
    {
        Shown shown(12);
        QVERIFY(shown.settled());
        QVERIFY(QTest::qWaitForWindowActive(shown.dialog));
        QTRY_VERIFY(shown.table().hasFocus());
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        auto *text = shown.dialog->findChild<ui::ReadingPane *>()->text();
        QVERIFY(text->hasFocus());
        QTRY_VERIFY(text->toPlainText().contains(u"Dear neighbour"_s));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(shown.table().hasFocus());
        QVERIFY(shown.dialog->isVisible());
        QTest::keyClick(&shown.table(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.dialog);
        QCOMPARE(shown.wanted, 0);
    }

    void closingWhileItLooksDoesNoHarm()
    {
        for (int delay = 0; delay < 12; delay += 3) {
            Shown shown(300);
            QTest::qWait(delay);
            shown.dialog->reject();
            QTRY_VERIFY(!shown.dialog);
        }
    }

    void allThatTakesTheFocusHasAName()
    {
        Shown shown(12);
        QVERIFY(shown.settled());
        for (QWidget *widget : shown.dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
        const QString spoken = shown.model().index(0, BulkModel::Taken).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"taken in"_s) && spoken.contains(u"least alike"_s), qPrintable(spoken));
    }

    void theModelKeepsWhatWasSeenAndTakenOut()
    {
        BulkModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        review::ClusterSample sample;
        sample.border.push_back({.generation = GenerationId{7}, .nearness = {.flagged = 0.614}, .risk = u"A.1.f"_s});
        sample.random.push_back(
            {.generation = GenerationId{8}, .nearness = {.flagged = 1, .isIdentical = true}, .risk = u"A.2.a"_s});
        const std::vector<review::QueueItem> items{{.generation = GenerationId{8}, .at = {}, .opening = u"eight"_s}};
        model.setSample(sample, items, u"A.1.f"_s);
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, BulkModel::Column column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, BulkModel::Alike), u"61 %"_s);
        QCOMPARE(text(0, BulkModel::Seen), u"to look at"_s);
        QCOMPARE(text(0, BulkModel::Sample), u"least alike"_s);
        QCOMPARE(text(1, BulkModel::Alike), u"identical"_s);
        QCOMPARE(text(1, BulkModel::Opening), u"eight"_s);
        QCOMPARE(model.unseenAtBorder(), 1);

        QSignalSpy seen(&model, &BulkModel::seenChanged);
        model.setSeen(0);
        model.setSeen(0);
        QCOMPARE(seen.count(), 1);
        QCOMPARE(model.unseenAtBorder(), 0);
        QVERIFY(model.setData(model.index(1, BulkModel::Taken), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.takenOut(), std::set{GenerationId{8}});
        model.clear();
        model.setSample(sample, items, u"A.1.f"_s);
        QCOMPARE(model.unseenAtBorder(), 0);
        QCOMPARE(model.index(1, BulkModel::Taken).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QVERIFY(!model.setData(model.index(1, BulkModel::Alike), Qt::Checked, Qt::CheckStateRole));
    }
};

QTEST_MAIN(TestReviewBulk)
#include "tst_review_bulk.moc"
