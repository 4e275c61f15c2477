#include "app/journal/verification.h"
#include "app/review/bulkdecision.h"
#include "app/review/clusterlist.h"
#include "app/review/clusters.h"
#include "app/review/sampling.h"
#include "db/transaction.h"
#include "tests/review/flaggedtexts.h"

#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using review::AlikeMember;
using review::Basis;

/// Flagged generations that are alike: which are found, and one decision about them.
class TestClusters : public QObject
{
    Q_OBJECT

    static review::Alike alike(EmptyStore &store, GenerationId id, Basis basis = Basis::Text, double least = 0.6,
                               const QString &officer = {})
    {
        if (!review::fillLikeness(writerOf(store)))
            qFatal("not filled");
        const review::AlikeQuestion question{.generation = id, .basis = basis, .least = least};
        return review::alike(store.database, question, {.officer = officer, .now = store.moment}).value();
    }

    static std::set<GenerationId> ids(const review::Alike &alike)
    {
        std::set<GenerationId> all;
        for (const AlikeMember &member : alike.members)
            all.insert(member.generation);
        return all;
    }

    static std::string templated(int which, int number)
    {
        static constexpr std::array names{"Anna", "Boris", "Clara", "David", "Emma", "Felix", "Greta"};
        static constexpr std::array zh{"小明", "小红", "小华", "小丽", "小强", "小芳", "小军"};
        const std::string name = names[size_t(number) % names.size()];
        const std::string digits = std::to_string(1000 + number * 37);
        switch (which) {
        case 0:
            return "Dear " + name + ", parcel " + digits
                + " has arrived at the office by the river and can be fetched there until six in the evening.";
        case 1:
            return "The library card with the number " + digits + " was handed in by " + name
                + " this morning; it is kept at the desk on the second floor for thirty days.";
        default:
            return std::string("您好，") + zh[size_t(number) % zh.size()] + "，编号" + digits
                + "的包裹已经送到河边的服务点，请在今天晚上六点以前带上取件码到柜台领取，逾期将退回仓库。";
        }
    }

    /// Words that mean nothing.
    static std::vector<std::string> words(size_t count, std::mt19937 &dice)
    {
        std::vector<std::string> all;
        for (size_t i = 0; i < count; ++i) {
            std::string &word = all.emplace_back();
            for (int letter = 0; letter < 6; ++letter)
                word += char('a' + dice() % 26);
        }
        return all;
    }

    /// The runs of four that a sketch is made of, of a text of lower-case words, each once and in order.
    static std::vector<uint32_t> runs(const std::string &text)
    {
        std::set<uint32_t> all;
        for (size_t at = 0; at + 4 <= text.size(); ++at) {
            uint32_t run = 0;
            for (size_t i = 0; i < 4; ++i)
                run = run << 8 | static_cast<unsigned char>(text[at + i]);
            all.insert(run);
        }
        return {all.begin(), all.end()};
    }

    static double shared(const std::vector<uint32_t> &one, const std::vector<uint32_t> &other)
    {
        std::vector<uint32_t> both;
        std::ranges::set_intersection(one, other, std::back_inserter(both));
        return double(both.size()) / double(one.size() + other.size() - both.size());
    }

    /// 2,000 texts: 50 families, of which each member has another share of its words changed.
    static std::vector<std::string> families()
    {
        std::mt19937 dice(7);
        std::vector<std::string> texts;
        for (int family = 0; family < 50; ++family) {
            const std::vector<std::string> original = words(60, dice);
            for (int member = 0; member < 40; ++member) {
                std::vector<std::string> changed = original;
                for (int change = 0; change < member; ++change)
                    changed[dice() % changed.size()] = words(1, dice).front();
                std::string &text = texts.emplace_back();
                for (const std::string &word : changed)
                    text += text.empty() ? word : ' ' + word;
            }
        }
        return texts;
    }

    static review::Decision cleared() { return {.disposition = review::Disposition::NotAProblem}; }

    static std::vector<GenerationId> addThree(EmptyStore &store)
    {
        std::vector<GenerationId> all;
        for (int i = 0; i < 3; ++i)
            all.push_back(addFlagged(store.database, templated(0, i), "", {{.matched = "parcel"}}));
        return all;
    }

private Q_SLOTS:
    void templatesWithOtherNumbersAndNamesAreFound()
    {
        EmptyStore store;
        std::array<std::set<GenerationId>, 3> all;
        for (int i = 0; i < 20; ++i) {
            for (int which = 0; which < 3; ++which)
                all[size_t(which)].insert(
                    addFlagged(store.database, templated(which, i), "", {{.matched = which == 2 ? "编号" : "the"}}));
        }
        for (const std::set<GenerationId> &one : all)
            QCOMPARE(ids(alike(store, *one.begin())), one);
    }

    /// A topic has its words, and they are not what makes a near-duplicate.
    void otherTextsOfTheSameTopicAreNot()
    {
        constexpr std::array texts{
            "The library opens at nine and closes at six; on Sundays it stays closed all day long.",
            "Opening hours of our library: from nine until six, but you will find the doors shut on a Sunday.",
            "When does the library open on Sunday? It does not, and on other days you can come from nine to six.",
            "图书馆每天上午九点开门，晚上六点关门，周日全天休息，欢迎读者前来借阅。",
            "请问周日图书馆开门吗？周日不开，其他日子从早上九点一直开到傍晚六点钟。",
            "我想知道图书馆几点开放，听说星期天是闭馆的，平时早九晚六，对不对？",
        };
        EmptyStore store;
        std::vector<GenerationId> all;
        for (const char *text : texts)
            all.push_back(addFlagged(store.database, text, "", {{.matched = text}}));
        for (const GenerationId id : all)
            QCOMPARE(ids(alike(store, id)), std::set{id});
    }

    void allThatBruteForceFindsIsFound()
    {
        const std::vector<std::string> texts = families();
        std::vector<std::vector<uint32_t>> exact;
        EmptyStore store;
        db::Transaction transaction(store.database);
        for (const std::string &text : texts) {
            addFlagged(store.database, text, "", {{.matched = text.substr(0, 6)}}); // ids from 1 on
            exact.push_back(runs(text));
        }
        transaction.commit();
        qint64 near = 0;
        qint64 missed = 0;
        double error = 0;
        for (size_t asked = 0; asked < texts.size(); asked += 37) {
            const review::Alike found = alike(store, GenerationId(qint64(asked) + 1));
            const std::set<GenerationId> members = ids(found);
            for (size_t other = 0; other < texts.size(); ++other) {
                const double similarity = shared(exact[asked], exact[other]);
                const bool isFound = members.contains(GenerationId(qint64(other) + 1));
                QVERIFY2(isFound || similarity < 0.78, qPrintable(u"missed at %1"_s.arg(similarity)));
                QVERIFY2(!isFound || similarity > 0.42, qPrintable(u"found at %1"_s.arg(similarity)));
                near += similarity >= 0.6 ? 1 : 0;
                missed += similarity >= 0.6 && !isFound ? 1 : 0;
            }
            for (const AlikeMember &member : found.members)
                error += std::abs(member.nearness.flagged
                                  - shared(exact[asked], exact[size_t(qint64(member.generation)) - 1]))
                    / double(found.members.size());
        }
        QVERIFY2(near > 150, qPrintable(QString::number(near)));
        QVERIFY2(double(missed) < 0.12 * double(near), qPrintable(u"%1 of %2"_s.arg(missed).arg(near)));
        QVERIFY2(error / std::ceil(double(texts.size()) / 37) < 0.06, qPrintable(QString::number(error)));
    }

    void theLeastAlikeComeFirstAndTheThresholdIsKept()
    {
        EmptyStore store;
        std::mt19937 dice(3);
        const std::vector<std::string> original = words(60, dice);
        GenerationId first{};
        for (size_t changes : {0U, 2U, 4U, 6U, 9U, 12U}) {
            std::vector<std::string> changed = original;
            for (size_t i = 0; i < changes; ++i)
                changed[i * 5] = words(1, dice).front();
            std::string text;
            for (const std::string &word : changed)
                text += word + ' ';
            const GenerationId id = addFlagged(store.database, text, "", {{.matched = text.substr(50, 6)}});
            first = changes == 0 ? id : first;
        }
        const review::Alike found = alike(store, first);
        QVERIFY(found.members.size() >= 4);
        QVERIFY(std::ranges::is_sorted(found.members, {}, [](const AlikeMember &one) { return one.nearness.flagged; }));
        const review::Alike closer = alike(store, first, Basis::Text, 0.8);
        QVERIFY(closer.members.size() < found.members.size());
        QCOMPARE(closer.members, review::atLeast(found.members, 0.8));
        QCOMPARE(review::atLeast(found.members, 1.1).size(), 1U); // itself
    }

    void whoIsFlaggedInAnotherPartIsNotAlike()
    {
        EmptyStore store;
        const auto question = templated(0, 1);
        const auto answer = templated(1, 1);
        const GenerationId asked = addFlagged(store.database, question, answer, {{.matched = "parcel"}});
        const GenerationId same =
            addFlagged(store.database, question, "Something else was said about it.", {{.matched = "parcel"}});
        addFlagged(store.database, question, answer, {{.inOutput = true, .matched = "library"}});
        addFlagged(store.database, question, answer, {{.matched = "parcel"}, {.inOutput = true, .matched = "library"}});
        const review::Alike found = alike(store, asked);
        QCOMPARE(ids(found), (std::set{asked, same}));
        QCOMPARE(found.members.front().generation, same); // its answer is another: that makes it the border
        QVERIFY(found.members.front().nearness.elsewhere < 0.3);
    }

    void whoHasOtherPicturesIsNotAlike()
    {
        EmptyStore store;
        std::vector<GenerationId> all;
        for (const char *address : {"a.png", "a.png", "b.png"}) {
            all.push_back(addFlagged(store.database, templated(0, 1), "", {{.matched = "parcel"}}));
            store.database.run("INSERT INTO generation_picture (generation_id, number, is_output, url, media_type)"
                               " VALUES (?, 0, 0, ?, '')",
                               all.back(), std::string_view(address));
        }
        QCOMPARE(ids(alike(store, all[0])), (std::set{all[0], all[1]}));
        QCOMPARE(ids(alike(store, all[0], Basis::Pattern)), (std::set{all[0], all[1]}));
        QCOMPARE(ids(alike(store, all[2])), (std::set{all[2]}));
    }

    void theSameRuleAndTermIsAPattern()
    {
        EmptyStore store;
        const GenerationId asked = addFlagged(store.database, "The Hall is full of chairs.", "", {{.matched = "Hall"}});
        const GenerationId same =
            addFlagged(store.database, "Nobody knows who built this hall.", "", {{.matched = "hall"}});
        addFlagged(store.database, "Nobody knows who built this barn.", "", {{.matched = "barn"}});
        addFlagged(store.database, "Nobody knows of a hall.", "", {{.matched = "hall", .rule = "test.another"}});
        addFlagged(store.database, "Nobody saw a hall or a barn.", "",
                   {{.matched = "hall"}, {.matched = "barn", .rule = "test.another"}}); // more was found than was seen
        const review::Alike found = alike(store, asked, Basis::Pattern);
        QCOMPARE(ids(found), (std::set{asked, same}));
        QCOMPARE(found.found.front(), (review::Found{.rule = u"test.rule"_s, .term = u"Hall"_s}));
        QCOMPARE(ids(alike(store, asked)), std::set{asked});
    }

    void onlyWhatWaitsIsFound()
    {
        EmptyStore store;
        const std::vector<GenerationId> all = addThree(store);
        const GenerationId unflagged = addGeneration(store.database);
        store.database.run("UPDATE generation_text SET prompt = ?2 WHERE generation_id = ?1", unflagged,
                           std::string_view(templated(0, 1)));
        QVERIFY(review::ReviewStore(store.database, store.journal).decide(all[1], cleared()));
        QCOMPARE(ids(alike(store, all[0])), (std::set{all[0], all[2]}));
        QCOMPARE(ids(alike(store, all[1])), (std::set{all[0], all[2]})); // one that is decided can be asked about
        QCOMPARE(alike(store, unflagged).risk, QString());
        const auto none = review::alike(store.database, {.generation = GenerationId{99}});
        QCOMPARE(none.error().kind, Failure::Kind::NotFound);
    }

    void whatIsNotComparedYetIsCounted()
    {
        EmptyStore store;
        const std::vector<GenerationId> all = addThree(store);
        const review::Alike found = review::alike(store.database, {.generation = all[0]}).value();
        QCOMPARE(found.notCompared, 3);
        QCOMPARE(ids(found), std::set{all[0]});
    }

    void whatOthersHoldIsMarkedAndLeftOut()
    {
        EmptyStore store;
        const std::vector<GenerationId> all = addThree(store);
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.assign(std::span(&all[1], 1), u"officer-b"_s));
        const review::Alike found = alike(store, all[0], Basis::Text, 0.6, u"officer-a"_s);
        QCOMPARE(found.members.size(), 3U);
        for (const AlikeMember &member : found.members)
            QCOMPARE(member.isHeld, member.generation == all[1]);

        QVERIFY(reviews.decide(all[2], cleared())); // meanwhile
        const auto outcome = review::decideTogether(store.database, store.journal, all, cleared());
        QCOMPARE(outcome->decided, 1);
        QCOMPARE(outcome->held, 1);
        QCOMPARE(outcome->settled, 1);
        QVERIFY(!review::decisionInForce(store.database, all[1]).value());
    }

    void oneDecisionAboutAllIsOneActAndOneUndo()
    {
        EmptyStore store;
        const std::vector<GenerationId> all = addThree(store);
        const std::vector<GenerationId> twice{all[0], all[1], all[2], all[0]};
        const auto outcome = review::decideTogether(store.database, store.journal, twice, cleared());
        QVERIFY(outcome);
        QCOMPARE(outcome->decided, 3);
        QCOMPARE(store.count("review_state"), 3);
        QCOMPARE(store.count("audit_event WHERE kind = 'review.decided'"), 1);
        QCOMPARE(ids(alike(store, all[0])), std::set<GenerationId>());

        const auto undone = review::ReviewStore(store.database, store.journal).undo();
        QCOMPARE(undone.value()->generations, 3);
        QCOMPARE(store.count("review_state"), 0);
        QCOMPARE(ids(alike(store, all[0])), std::set(all.begin(), all.end()));
        QVERIFY(journal::verify(store.database)->ok());
    }

    void whereNobodyIsLeftNothingIsWritten()
    {
        EmptyStore store;
        const std::vector<GenerationId> all = addThree(store);
        QVERIFY(review::decideTogether(store.database, store.journal, all, cleared()));
        const auto again = review::decideTogether(store.database, store.journal, all, cleared());
        QCOMPARE(again.value(), (review::BulkOutcome{.act = {}, .decided = 0, .held = 0, .settled = 3}));
        QCOMPARE(store.count("audit_event"), 1);
        const review::Decision withoutRisk{.disposition = review::Disposition::Illegal};
        addThree(store);
        const std::vector<GenerationId> others{GenerationId{4}, GenerationId{5}};
        QCOMPARE(review::decideTogether(store.database, store.journal, others, withoutRisk).error().kind,
                 Failure::Kind::BadInput);
    }

    void theBiggestClustersComeFirst()
    {
        EmptyStore store;
        for (int which = 0; which < 3; ++which) {
            for (int i = 0; i < 10 + 10 * which; ++i)
                addFlagged(store.database, templated(which, i), "", {{.matched = which == 2 ? "编号" : "the"}});
        }
        addFlagged(store.database, "Quite alone and unlike all others here", "", {{.matched = "alone"}});
        QVERIFY(review::fillLikeness(writerOf(store)));
        const auto found = review::clusters(store.database, Basis::Text, 10).value();
        QCOMPARE(found.size(), 3U);
        for (size_t i = 0; i < found.size(); ++i)
            QCOMPARE(found[i].count, 30 - 10 * qint64(i));
        QVERIFY(found[0].least >= 0.6 && found[0].mean > found[0].least);
        QCOMPARE(found[0].risk, u"A.1.f"_s);
        QCOMPARE(qint64(alike(store, found[1].example).members.size()), found[1].count);
        QCOMPARE(review::clusters(store.database, Basis::Text, 1)->size(), 1U);

        const auto patterns = review::clusters(store.database, Basis::Pattern, 10).value();
        QCOMPARE(patterns.size(), 2U); // "the" of two templates, and the one that is Chinese
        QCOMPARE(patterns[0].count, 30);
        QCOMPARE(patterns[1].count, 30);
    }

    void clustersLeaveOutWhatIsDecidedOrHeld()
    {
        EmptyStore store;
        std::vector<GenerationId> all = addThree(store);
        for (const GenerationId id : addThree(store))
            all.push_back(id);
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.decide(all[0], cleared()));
        QVERIFY(reviews.assign(std::span(&all[1], 1), u"officer-b"_s));
        QVERIFY(review::fillLikeness(writerOf(store)));
        for (const Basis basis : {Basis::Text, Basis::Pattern}) {
            const auto found = review::clusters(store.database, basis, 5, {.officer = u"officer-a"_s, .now = 1});
            QCOMPARE(found->size(), 1U);
            QCOMPARE(found->front().count, 4);
        }
    }

    void whoHasAnotherRiskIsAtTheBorderToo()
    {
        std::vector<AlikeMember> members;
        for (int i = 1; i < 50; ++i)
            members.push_back({.generation = GenerationId(i),
                               .nearness = {.flagged = 0.6 + i * 0.008},
                               .risk = i % 20 == 0 ? u"A.2.a"_s : u"A.1.f"_s});
        const review::SampleSize size{.border = 2, .otherRisk = 5, .random = 100};
        const auto sample = review::sampleOf(members, {GenerationId{0}, u"A.1.f"_s}, size, 5);
        QCOMPARE(sample.border.size(), 4U);
        QCOMPARE(sample.border[2].generation, GenerationId{20});
        QCOMPARE(sample.border[3].generation, GenerationId{40});
        QCOMPARE(sample.random.size(), 45U);
        QVERIFY(std::ranges::all_of(sample.random, [](const AlikeMember &one) { return one.risk == u"A.1.f"_s; }));
    }

    void aSampleHasTheBorderAndSomeOthers()
    {
        std::vector<AlikeMember> members;
        for (int i = 0; i < 100; ++i)
            members.push_back({.generation = GenerationId(i), .nearness = {.flagged = 0.6 + i * 0.004}});
        members[2].isHeld = true;
        const auto sample = review::sampleOf(members, {GenerationId{0}, {}}, {.border = 4, .random = 10}, 5);
        QCOMPARE(sample.border.size(), 4U);
        const std::array expected{1, 3, 4, 5}; // without the one that was read, and the one that is another's
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(qint64(sample.border[i].generation), expected[i]);
        std::set<GenerationId> random;
        for (const AlikeMember &member : sample.random)
            random.insert(member.generation);
        QCOMPARE(random.size(), 10U);
        QVERIFY(*random.begin() > GenerationId{5});
        QCOMPARE(review::sampleOf(members, {GenerationId{0}, {}}, {.border = 4, .random = 10}, 5).random,
                 sample.random);
        QVERIFY(review::sampleOf(members, {GenerationId{0}, {}}, {.border = 4, .random = 10}, 6).random
                != sample.random);
        QCOMPARE(review::sampleOf(members, {GenerationId{0}, {}}, {.border = 500, .random = 10}, 5).border.size(), 98U);
    }
};

QTEST_APPLESS_MAIN(TestClusters)
#include "tst_clusters.moc"
