#include "app/review/reviewstore.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/quality/agreementmodel.h"
#include "ui/quality/auditsamplemodel.h"
#include "ui/quality/drawdialog.h"
#include "ui/quality/qualitypage.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace ui;
using review::Disposition;

class TestQualityPage : public QObject
{
    Q_OBJECT

    /// So many generations, every tenth of them flagged.
    struct Filled : PageWorkspace
    {
        explicit Filled(int generations)
        {
            write([=](db::Database &database, journal::Journal &) {
                return attempt([&] {
                    for (int i = 0; i < generations; ++i)
                        addGeneration(database, i % 10 == 0 ? "A.1.f" : nullptr, 2, start);
                });
            });
        }
        void decide(qint64 generation, Disposition disposition, const QString &officer = u"officer-a"_s)
        {
            write([=](db::Database &database, journal::Journal &) {
                journal::Journal journal(database, officer, [] { return start; });
                const QString risk = review::isProblem(disposition) ? u"A.1.f"_s : QString();
                return review::ReviewStore(database, journal)
                    .decide(GenerationId(generation), {.disposition = disposition, .risk = risk});
            });
        }
    };

    struct Shown
    {
        explicit Shown(PageWorkspace &store)
            : page(store.session(), knowledge().taxonomy)
            , actions(&page)
        {
            QObject::connect(&store.session(), &workspace::Session::changed, &page, &QualityPage::refresh);
            page.registerActions(actions);
            page.resize(1128, 700);
            page.show();
            page.refresh();
            settle();
        }
        void settle()
        {
            QCoreApplication::processEvents();
            QVERIFY(QTest::qWaitFor([this] { return !page.isLoading(); }, 60'000));
        }
        StateView &state() { return *page.findChild<StateView *>(QString(), Qt::FindDirectChildrenOnly); }
        QAbstractItemModel &model(const QString &table) { return *page.findChild<TableView *>(table)->model(); }
        bool says(const QString &words)
        {
            const auto labels = page.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        }
        /// Has a sample drawn by the dialog that \a action opens.
        void draw(const QString &action, int size)
        {
            actions.action(action)->trigger();
            auto *dialog = page.findChild<DrawDialog *>();
            QVERIFY(dialog);
            dialog->findChild<QSpinBox *>(u"size"_s)->setValue(size);
            dialog->button()->click();
        }

        QualityPage page;
        Actions actions;
    };

private Q_SLOTS:
    void initTestCase() { knowledge(); }

    void anEmptyWorkspaceSaysWhatThePageIsFor()
    {
        PageWorkspace store;
        Shown shown(store);
        QCOMPARE(shown.state().state(), StateView::State::Empty);
        QVERIFY(shown.page.summary().isEmpty());
    }

    void aSampleIsDrawnJournaledAndOpenedInReview()
    {
        Filled store(100);
        Shown shown(store);
        QSignalSpy went(&shown.page, &Page::navigate);
        shown.draw(u"quality.audit"_s, 20);
        QTRY_COMPARE(went.size(), 1);
        const auto destination = went.first().first().value<Destination>();
        QCOMPARE(destination.page, u"review"_s);
        QCOMPARE(destination.filter.value(u"only"_s).toList().size(), 20);
        QVERIFY(!destination.filter.value(u"name"_s).toString().isEmpty());
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind = 'audit.drawn'"), 1);
        QCOMPARE(store.count("SELECT count(*) FROM audit_member m JOIN flag f ON f.generation_id = m.generation_id"),
                 0);
        QTRY_COMPARE(shown.model(u"samples"_s).rowCount(), 1);
        QCOMPARE(shown.state().state(), StateView::State::Content);
    }

    void whereNothingIsUnflaggedTheDialogSaysSoAndStays()
    {
        PageWorkspace store;
        Shown shown(store);
        QSignalSpy went(&shown.page, &Page::navigate);
        shown.draw(u"quality.audit"_s, 20);
        auto *dialog = shown.page.findChild<DrawDialog *>();
        QTRY_VERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"Nothing of that period is there to draw from."_s);
        }));
        QVERIFY(dialog->isVisible());
        QCOMPARE(went.size(), 0);
    }

    void decisionsAboutTheSampleBecomeAnEstimate()
    {
        Filled store(200);
        Shown shown(store);
        shown.draw(u"quality.audit"_s, 80);
        QTRY_COMPARE(shown.model(u"samples"_s).rowCount(), 1);
        QVERIFY(shown.says(u"nothing of it is decided yet"_s));
        db::Statement members = store.session().reader().prepare("SELECT generation_id FROM audit_member");
        std::vector<qint64> ids;
        while (members.next())
            ids.push_back(members.integer(0));
        members.reset();
        for (size_t i = 0; i < ids.size(); ++i)
            store.decide(ids[i], i < 4 ? Disposition::Harmful : Disposition::NotAProblem);
        shown.settle();
        QTRY_VERIFY(shown.says(u"About 9 of 180 generations"_s));
        QVERIFY(shown.page.summary().contains(u"5.0\u00a0%"_s));
    }

    void agreementStandsInATableWithoutNames()
    {
        Filled store(20);
        for (qint64 id = 1; id <= 4; ++id) {
            store.decide(id, Disposition::Harmful);
            store.decide(id, id == 1 ? Disposition::NotAProblem : Disposition::Harmful, u"officer-b"_s);
        }
        Shown shown(store);
        QCOMPARE(shown.state().state(), StateView::State::Content);
        const QAbstractItemModel &model = shown.model(u"agreement"_s);
        const int rows = model.rowCount();
        QVERIFY(rows >= 4);
        QVERIFY(model.index(0, AgreementModel::Agree).data().toString().startsWith(u"75\u00a0% ("_s));
        shown.actions.action(u"quality.pairs"_s)->trigger();
        QCOMPARE(model.rowCount(), rows + 1);
        QCOMPARE(shown.model(u"confusion"_s).rowCount(), 2);
        QVERIFY(shown.says(u"too few to conclude from"_s));
    }

    void aBlindSampleIsDrawnFromWhatIsDecided()
    {
        Filled store(20);
        for (qint64 id = 1; id <= 6; ++id)
            store.decide(id, Disposition::NotAProblem);
        Shown shown(store);
        QSignalSpy went(&shown.page, &Page::navigate);
        shown.draw(u"quality.blind"_s, 4);
        QTRY_COMPARE(went.size(), 1);
        QCOMPARE(store.count("SELECT count(*) FROM blind_member"), 4);
        const auto destination = went.first().first().value<Destination>();
        QCOMPARE(destination.filter.value(u"state"_s).toString(), u"blind"_s);
    }

    void aSampleOpensAgainInTheOrderOfItsLot()
    {
        Filled store(100);
        Shown shown(store);
        shown.draw(u"quality.audit"_s, 10);
        QTRY_COMPARE(shown.model(u"samples"_s).rowCount(), 1);
        QSignalSpy went(&shown.page, &Page::navigate);
        shown.actions.action(u"quality.open"_s)->trigger();
        QCOMPARE(went.size(), 1);
        const QVariantList only = went.first().first().value<Destination>().filter.value(u"only"_s).toList();
        const auto members = review::auditMembers(store.session().reader(), review::AuditSampleId(1)).value();
        QCOMPARE(only.size(), 10);
        for (qsizetype i = 0; i < only.size(); ++i)
            QCOMPARE(only[i].toLongLong(), qint64(members[static_cast<size_t>(i)]));
    }

    void aPeriodWithoutAnythingCanBeCleared()
    {
        Filled store(20);
        store.decide(1, Disposition::Harmful);
        store.decide(1, Disposition::Harmful, u"officer-b"_s);
        store.pass(100LL * 86'400'000);
        Shown shown(store);
        QCOMPARE(shown.state().state(), StateView::State::Content);
        auto *period = shown.page.header()->findChildren<QComboBox *>().front();
        period->setCurrentIndex(1); // the last 30 days
        Q_EMIT period->activated(1);
        shown.settle();
        QCOMPARE(shown.state().state(), StateView::State::Filtered);
    }

    void readOnlyNothingIsDrawn()
    {
        Filled store(20);
        store.open(true);
        Shown shown(store);
        QVERIFY(!shown.actions.action(u"quality.audit"_s)->isEnabled());
        QVERIFY(!shown.actions.action(u"quality.blind"_s)->isEnabled());
        QVERIFY(shown.says(u"Open for reading only"_s));
    }
};

QTEST_MAIN(TestQualityPage)
#include "tst_quality_page.moc"
