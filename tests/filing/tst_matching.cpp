#include "app/filing/comparing.h"
#include "tests/filing/somerows.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

class TestMatching : public QObject
{
    Q_OBJECT

    static const List &list() { return *shippedLists().find(u"genai_filing"_s); }

    static std::vector<ListedRow> rows()
    {
        return {rowOf(list(), u"Beijing-QingHe-202404280016"_s, u"青禾大模型"_s, u"青禾科技有限公司"_s),
                rowOf(list(), u"ZheJiang-YuanShan-20230901"_s, u"远山大模型"_s, u"远山（浙江）信息有限公司"_s),
                rowOf(list(), u"Shanghai-YunFan-20250101"_s, u"云帆大模型"_s, u"云帆网络有限公司"_s)};
    }

    static Own own(const QString &number, const QString &name, const QString &entity)
    {
        return {.item = RegistryItemId(1), .kind = u"genai_filing"_s, .name = name, .number = number, .entity = entity};
    }

private Q_SLOTS:
    void theSameNumberIsFound()
    {
        const auto found =
            standings(list(), {own(u"beijing-qinghe-2024 04280016"_s, u"青禾大模型"_s, u"青禾科技股份有限公司"_s)},
                      rows(), {});
        QCOMPARE(found[0].what, Standing::What::Found);
        QCOMPARE(found[0].row, std::optional(size_t(0)));
        QVERIFY(!found[0].verdict); // nobody looked at it yet
    }

    void anotherEntityOrNameUnderTheNumberIsADifference()
    {
        const auto found =
            standings(list(), {own(u"Beijing-QingHe-202404280016"_s, u"青禾写作"_s, u"木叶科技有限公司"_s)}, rows(),
                      {});
        QCOMPARE(found[0].what, Standing::What::Differing);
        QCOMPARE(found[0].differences.size(), size_t(2));
        QCOMPARE(found[0].differences[0], (FieldDifference{list().name, u"青禾写作"_s, u"青禾大模型"_s}));
        QCOMPARE(found[0].differences[1].field, list().entity);
    }

    void anEntityThatIsNotKnownIsNoDifference()
    {
        const auto found = standings(list(), {own(u"Beijing-QingHe-202404280016"_s, u"青禾大模型"_s, {})}, rows(), {});
        QCOMPARE(found[0].what, Standing::What::Found);
    }

    void aMissingNumberHasItsLikenessesInOrder()
    {
        const auto found =
            standings(list(), {own(u"Beijing-QingHe-202404280018"_s, u"远山大模型"_s, u"云帆网络有限责任公司"_s)},
                      rows(), {});
        QCOMPARE(found[0].what, Standing::What::Missing);
        QCOMPARE(found[0].candidates.size(), size_t(3));
        QCOMPARE(found[0].candidates[0].by, By::Number);
        QCOMPARE(found[0].candidates[0].distance, 1);
        QCOMPARE(found[0].candidates[1].by, By::Name);
        QCOMPARE(found[0].candidates[1].row, size_t(1));
        QCOMPARE(found[0].candidates[2].by, By::Entity);
        QVERIFY(found[0].candidates[0].score > found[0].candidates[1].score);
        QVERIFY(found[0].candidates[0].score < 1);
    }

    void aNameWithTheSameEntityScoresAboveOneWithAnother()
    {
        const Own same = own({}, u"远山大模形"_s, u"远山(浙江)信息有限公司"_s);
        const Own other = own({}, u"远山大模形"_s, u"木叶科技有限公司"_s);
        QVERIFY(candidates(list(), same, rows())[0].score > candidates(list(), other, rows())[0].score);
        QVERIFY(candidates(list(), own({}, u"全然不同的名称"_s, {}), rows()).empty());
    }

    void anEndingThatAllHaveIsNoLikeness()
    {
        QVERIFY(candidates(list(), own({}, u"绘影示例生成大模型"_s, {}),
                           {rowOf(list(), {}, u"青禾示例生成大模型"_s, u"青禾科技有限公司"_s)})
                    .empty());
    }

    void onlyWhatAnOfficerConfirmsCounts()
    {
        const Own ours = own(u"Beijing-QingHe-202404280018"_s, u"青禾大模型"_s, {});
        const QString key = numberKey(u"Beijing-QingHe-202404280016"_s);
        Decision decision{.item = RegistryItemId(1), .numberKey = key, .verdict = Verdict::Confirmed};
        auto found = standings(list(), {ours}, rows(), {decision});
        QCOMPARE(found[0].what, Standing::What::Differing); // in its number
        QCOMPARE(found[0].verdict, std::optional(Verdict::Confirmed));
        QCOMPARE(found[0].differences[0].field, list().key);
        decision.verdict = Verdict::Refused;
        found = standings(list(), {ours}, rows(), {decision});
        QCOMPARE(found[0].what, Standing::What::Missing);
        QVERIFY(std::ranges::none_of(found[0].candidates, [](const Match &match) { return match.row == 0; }));
        decision.item = RegistryItemId(2); // of another item
        QVERIFY(!standings(list(), {ours}, rows(), {decision})[0].candidates.empty());
    }

    void aRefusedNumberIsNotFound()
    {
        const Own ours = own(u"Beijing-QingHe-202404280016"_s, u"青禾大模型"_s, {});
        const Decision refused{.item = RegistryItemId(1),
                               .numberKey = numberKey(ours.number),
                               .verdict = Verdict::Refused};
        QCOMPARE(standings(list(), {ours}, rows(), {refused})[0].what, Standing::What::Missing);
    }

    void twoListsAreComparedRowByRow()
    {
        auto after = rows();
        after[0].entries[list().entity].corrected = u"青禾智能有限公司"_s;                          // changed
        after[1].entries[list().key].reading.value = u"ZheJiang-YuanShan-20231001"_s; // its number changed
        after[2] = rowOf(list(), u"SiChuan-BaiLu-20250601"_s, u"白露大模型"_s, u"白露有限公司"_s); // another one
        const auto changes = compareLists(list(), rows(), after);
        QCOMPARE(changes.size(), size_t(4));
        QCOMPARE(changes[0].what, ListChange::What::Changed);
        QCOMPARE(changes[0].differences,
                 (std::vector{FieldDifference{list().entity, u"青禾科技有限公司"_s, u"青禾智能有限公司"_s}}));
        QCOMPARE(changes[1].differences[0].field, list().key);
        QCOMPARE(changes[2].what, ListChange::What::Gone);
        QCOMPARE(changes[2].before, std::optional(size_t(2)));
        QCOMPARE(changes[3].what, ListChange::What::Added);
        QCOMPARE(changes[3].after, std::optional(size_t(2)));
    }

    void orderAndWidthAreNoChange()
    {
        auto after = rows();
        std::swap(after[0], after[2]);
        after[1].entries[list().entity].corrected = u"远山(浙江)信息有限公司"_s;
        QVERIFY(compareLists(list(), rows(), after).empty());
    }

    void additionsReplaceByNumberAndAdd()
    {
        const auto changed = rowOf(list(), u"Beijing-QingHe-202404280016"_s, u"青禾新模型"_s, u"青禾科技有限公司"_s);
        const auto added = rowOf(list(), u"SiChuan-BaiLu-20250601"_s, u"白露大模型"_s, u"白露有限公司"_s);
        const auto all = together(list(), rows(), {{changed, added}});
        QCOMPARE(all.size(), size_t(4));
        QCOMPARE(all[0].entries[list().name].value(), u"青禾新模型"_s);
        QCOMPARE(all[3], added);
    }

    void aListStandsByTheNewestWholeOneAndWhatCameSince()
    {
        const auto at = [](int id, QDate day, bool whole) {
            return Snapshot{.id = SnapshotId(id), .list = u"genai_filing"_s, .day = day, .whole = whole};
        };
        const std::vector<Snapshot> all{at(4, {2026, 6, 1}, false), at(3, {2026, 4, 1}, false),
                                        at(2, {2026, 3, 1}, true), at(1, {2026, 1, 1}, true)};
        const auto ids = [&](QDate day) {
            QList<int> found;
            for (const Snapshot &each : standingOn(day, u"genai_filing"_s, all))
                found.append(int(each.id));
            return found;
        };
        QCOMPARE(ids({2025, 12, 31}), QList<int>());
        QCOMPARE(ids({2026, 2, 1}), (QList{1}));
        QCOMPARE(ids({2026, 4, 1}), (QList{2, 3}));
        QCOMPARE(ids({2026, 12, 1}), (QList{2, 3, 4}));
        QVERIFY(standingOn({2026, 12, 1}, u"deep_synthesis"_s, all).empty());
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
