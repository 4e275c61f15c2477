#include "app/base/resources.h"
#include "db/transaction.h"
#include "tests/ui/pageworkspace.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/eventwords.h"
#include "ui/shell/languages.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using ui::ActivityModel;

class TestActivityModel : public QObject
{
    Q_OBJECT

    static void append(PageWorkspace &store, int count, const QString &kind = u"import.started"_s,
                       const QString &object = u"source/1"_s)
    {
        store.write([=](db::Database &database, journal::Journal &journal) -> Result<void> {
            db::Transaction transaction(database);
            for (int i = 0; i < count; ++i)
                journal.append(kind, object, {{u"number"_s, i}});
            transaction.commit();
            return {};
        });
    }

    static QString cell(const ActivityModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void theNewestEventStandsOnTopAndTheRestIsReadWhenItIsLookedAt()
    {
        PageWorkspace store;
        append(store, 449); // the 450th is the making of the workspace
        ActivityModel model(store.session().reader());
        model.setFilter({});
        QCOMPARE(cell(model, 0, ActivityModel::Sequence), u"450"_s);
        QCOMPARE(model.rowCount(), 200);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest); // reads on by itself
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 450);
        QCOMPARE(cell(model, 449, ActivityModel::Sequence), u"1"_s);
    }

    void whatIsAppendedComesOnTopWithoutAReset()
    {
        PageWorkspace store;
        append(store, 10);
        ActivityModel model(store.session().reader());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        const QPersistentModelIndex held = model.index(3, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        append(store, 5);
        model.update();
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.rowCount(), 16);
        QCOMPARE(held.row(), 8);
        QCOMPARE(model.rowOf(16), 0);
        QCOMPARE(model.rowOf(99), -1);
    }

    void aFilterLeavesOnlyWhatItNames()
    {
        PageWorkspace store;
        append(store, 3);
        append(store, 2, u"incident.note"_s, u"incident/7"_s);
        append(store, 1, u"incidental.other"_s, u"incident/8"_s);
        ActivityModel model(store.session().reader());
        model.setFilter({.kinds = {u"incident"_s}});
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({.about = u"incident/7"_s});
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({.about = u"officer-a"_s});
        QCOMPARE(model.rowCount(), 7);
        model.setFilter({.kinds = {u"review"_s}});
        QCOMPARE(model.rowCount(), 0);
        model.update();
        QCOMPARE(model.rowCount(), 0);
    }

    void objectsAreShownByTheNamesThatOfficersKnow()
    {
        PageWorkspace store;
        append(store, 1, u"incident.step"_s, u"incident/7"_s);
        ActivityModel model(store.session().reader());
        model.setFilter({});
        QCOMPARE(cell(model, 0, ActivityModel::About), u"Case 7"_s);
        model.setNames({{u"incident/7"_s, u"VI-2026-0007"_s}});
        QCOMPARE(cell(model, 0, ActivityModel::About), u"VI-2026-0007"_s);
    }

    void aKnownKindIsASentenceAndAnUnknownOneItsName()
    {
        QCOMPARE(ui::eventText(u"incident.opened"_s, R"({"number":"VI-2026-0001"})"), u"Case opened: VI-2026-0001"_s);
        QCOMPARE(ui::eventText(u"review.decided"_s, R"({"disposition":"not_a_problem","risk":""})"),
                 u"Decided: not a problem"_s);
        QCOMPARE(ui::eventText(u"incident.step"_s, R"({"subject":"remove"})", {{u"remove"_s, u"Content removed"_s}}),
                 u"Step recorded: Content removed"_s);
        QCOMPARE(ui::eventText(u"user.measured"_s, R"({"kind":"suspend","evidence":[{},{}]})"),
                 u"Measure recorded: suspension, 2 pieces of evidence"_s);
        QCOMPARE(ui::eventText(u"user.withdrawn"_s, R"({"target":7})"), u"Record M-7 withdrawn"_s);
        QCOMPARE(ui::objectText(u"user/u-one"_s), u"User u-one"_s);
        QCOMPARE(ui::eventText(u"privacy.unmasked"_s, R"({"reason":"other","words":"w"})", {{u"other"_s, u"Other"_s}}),
                 u"Personal information shown: Other w"_s);
        QCOMPARE(ui::eventText(u"privacy.unmasked"_s, R"({"reason":"as before"})"),
                 u"Personal information shown: as before"_s);
        QCOMPARE(ui::eventText(u"some.day"_s, "{}"), u"some.day"_s);
    }

    void inChineseNoGroupHasAnEnglishName()
    {
        initResources();
        ui::Languages languages;
        languages.apply(ui::Language::Chinese);
        QVERIFY(ui::eventGroups().size() > 1);
        for (const ui::EventGroup &group : ui::eventGroups()) {
            const bool isAscii = std::ranges::all_of(group.name, [](QChar c) { return c.unicode() < 0x80; });
            QVERIFY2(!isAscii, qPrintable(group.id));
            QVERIFY2(!group.kinds.isEmpty(), qPrintable(group.id));
        }
    }
};

QTEST_MAIN(TestActivityModel)
#include "tst_activity_model.moc"
