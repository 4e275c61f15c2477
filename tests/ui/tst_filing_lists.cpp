#include "app/base/hash.h"
#include "app/filing/snapshotstore.h"
#include "app/registry/registrystore.h"
#include "tests/filing/somerows.h"
#include "tests/ui/pageworkspace.h"
#include "ui/filing/listchangemodel.h"
#include "ui/filing/listimportdialog.h"
#include "ui/filing/officiallistsview.h"
#include "ui/filing/snapshotmodel.h"
#include "ui/filing/standingmodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;

class TestFilingLists : public QObject
{
    Q_OBJECT

    static const filing::List &list() { return *shippedLists().find(u"genai_filing"_s); }

    struct Desk
    {
        Desk()
            : view(store.session(), knowledge())
            , actions(&window)
        {
            view.registerActions(actions);
            QObject::connect(&store.session(), &workspace::Session::changed, &view, &OfficialListsView::refresh);
            for (QAbstractItemModel *model :
                 {static_cast<QAbstractItemModel *>(&snapshots()), static_cast<QAbstractItemModel *>(&standings()),
                  static_cast<QAbstractItemModel *>(&changes())})
                new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, &view);
            view.open({{u"list"_s, u"genai_filing"_s}});
        }

        SnapshotModel &snapshots() { return *view.findChild<SnapshotModel *>(); }
        StandingModel &standings() { return *view.findChild<StandingModel *>(); }
        ListChangeModel &changes() { return *view.findChild<ListChangeModel *>(); }
        TableView &table(const QString &name) { return *view.findChild<TableView *>(name); }

        void take(QDate day, const std::vector<filing::ListedRow> &rows, bool whole = true)
        {
            const QByteArray bytes = "list of " + day.toString(Qt::ISODate).toUtf8();
            store.write([=](db::Database &database, journal::Journal &journal) {
                return filing::SnapshotStore(database, journal)
                    .add({.list = list().id,
                          .day = day,
                          .whole = whole,
                          .fileName = u"list.pdf"_s,
                          .sha256 = Sha256::of(bytes)},
                         list(), rows, bytes);
            });
        }

        void own(const QString &number, const QString &name)
        {
            store.write([=](db::Database &database, journal::Journal &journal) {
                return registry::RegistryStore(database, journal)
                    .add(registry::RegistryItem{.kind = u"genai_filing"_s, .name = name, .number = number});
            });
        }

        PageWorkspace store;
        QMainWindow window;
        OfficialListsView view;
        Actions actions;
    };

    static std::vector<filing::ListedRow> two()
    {
        return {rowOf(list(), u"Beijing-QingHe-202404280016"_s, u"青禾大模型"_s, u"青禾科技有限公司"_s),
                rowOf(list(), u"ZheJiang-YuanShan-20230901"_s, u"远山大模型"_s, u"远山信息有限公司"_s)};
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void withoutAListTheViewOffersToBringOneIn()
    {
        Desk desk;
        desk.view.refresh();
        const auto states = desk.view.findChildren<StateView *>();
        QVERIFY(std::ranges::all_of(states,
                                    [](const StateView *state) { return state->state() == StateView::State::Empty; }));
        desk.actions.action(u"lists.import"_s)->trigger();
        QVERIFY(desk.view.dialog());
    }

    void oursAreFoundDifferingOrMissing()
    {
        Desk desk;
        desk.own(u"Beijing-QingHe-202404280016"_s, u"青禾大模型"_s);
        desk.own(u"ZheJiang-YuanShan-20230901"_s, u"别的模型"_s);
        desk.own(u"Beijing-QingHe-202404280017"_s, u"青禾写作"_s);
        desk.take({2026, 3, 1}, two());
        desk.view.refresh();
        QMap<QString, int> counts;
        for (int row = 0; row < desk.standings().rowCount(); ++row) {
            if (!desk.standings().index(row, StandingModel::Ours).data().toString().isEmpty())
                ++counts[filing::name(desk.standings().standingAt(row)->what)];
        }
        QCOMPARE(counts, (QMap<QString, int>{{u"found"_s, 1}, {u"differing"_s, 1}, {u"missing"_s, 1}}));
        QVERIFY(desk.standings().rowCount() > 3); // what the missing one could be
        QCOMPARE(desk.view.waiting(), 2);
    }

    void beforeTheFirstListNothingStandsAnywhere()
    {
        Desk desk;
        desk.own(u"Beijing-QingHe-202404280016"_s, u"青禾大模型"_s);
        desk.take({2026, 3, 1}, two());
        desk.view.refresh();
        QCOMPARE(desk.standings().rowCount(), 1);
        desk.view.open({{u"on"_s, QDate(2026, 2, 1)}});
        QCOMPARE(desk.standings().rowCount(), 0);
        QVERIFY(desk.view.closeInnermost());
        QCOMPARE(desk.standings().rowCount(), 1);
    }

    void aMatchIsConfirmedByTheOfficer()
    {
        Desk desk;
        desk.own(u"Beijing-QingHe-202404280017"_s, u"青禾大模型"_s);
        desk.take({2026, 3, 1}, two());
        desk.view.refresh();
        QCOMPARE(desk.view.waiting(), 1);
        desk.table(u"officialStandings"_s).goToRow(1); // the likeliest
        QSignalSpy said(&desk.view, &RegistryView::message);
        desk.actions.action(u"lists.confirm"_s)->trigger();
        QVERIFY(!said.isEmpty() || said.wait(60'000));
        QTRY_COMPARE(desk.standings().standingAt(0)->what, filing::Standing::What::Differing);
        QCOMPARE(desk.standings().standingAt(0)->verdict, std::optional(filing::Verdict::Confirmed));
        QCOMPARE(desk.view.waiting(), 0);
        QCOMPARE(desk.store.count("SELECT count(*) FROM official_match"), 1);
    }

    void aListThatWasKeptIsShown()
    {
        Desk desk;
        desk.take({2026, 3, 1}, two());
        desk.view.refresh();
        QCOMPARE(desk.snapshots().at(desk.table(u"officialSnapshots"_s).currentRow())->day, QDate(2026, 3, 1));
        desk.actions.action(u"lists.import"_s)->trigger();
        desk.take({2026, 5, 1}, two());
        Q_EMIT desk.view.dialog()->saved(list().id, QDate(2026, 5, 1), 2);
        QCOMPARE(desk.snapshots().at(desk.table(u"officialSnapshots"_s).currentRow())->day, QDate(2026, 5, 1));
        desk.view.refresh(); // and stays
        QCOMPARE(desk.snapshots().at(desk.table(u"officialSnapshots"_s).currentRow())->day, QDate(2026, 5, 1));
    }

    void aListIsComparedWithTheOneBeforeIt()
    {
        Desk desk;
        desk.take({2026, 3, 1}, two());
        auto later = two();
        later.pop_back();
        later.push_back(rowOf(list(), u"SiChuan-BaiLu-20250601"_s, u"白露大模型"_s, u"白露有限公司"_s));
        desk.take({2026, 5, 1}, later);
        desk.view.refresh();
        QCOMPARE(desk.snapshots().rowCount(), 2);
        QCOMPARE(desk.changes().rowCount(), 2); // gone and added
        desk.table(u"officialSnapshots"_s).goToRow(1); // the first: nothing to compare it with
        QCOMPARE(desk.changes().rowCount(), 0);
    }
};

QTEST_MAIN(TestFilingLists)
#include "tst_filing_lists.moc"
