#include "app/base/resources.h"
#include "app/detect/packdiff.h"
#include "tests/detect/samplepack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using detect::FieldChange;
using samplepack::rule;

class TestPackDiff : public QObject
{
    Q_OBJECT

    static detect::RulePack pack(const QByteArray &rules) { return samplepack::read(rules).value(); }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void theSameRulesInAnotherOrderAreTheSame()
    {
        const QByteArray one = rule("one", "terms = ['a', 'b']\nmatch = ['a']\nno_match = ['x']");
        const QByteArray two = rule("two", "terms = ['c']\nmatch = ['c']\nno_match = ['x']");
        QVERIFY(
            detect::diffPacks(pack(one + two), pack(two + QByteArray(one).replace("'a', 'b'", "'b', 'a'"))).isEmpty());
    }

    void readingsAndShadowAreTold()
    {
        const QByteArray plain = "terms = ['赌博']\nmatch = ['赌博']\nno_match = ['x']";
        const auto before = pack(rule("a", plain));
        const auto after = pack(rule("a", "pinyin = true\ninitials = true\nshadow = true\n" + plain));
        const detect::PackDiff diff = detect::diffPacks(before, after);
        QCOMPARE(diff.changed.size(), size_t(1));
        QCOMPARE(diff.changed[0].fields,
                 (std::vector<FieldChange>{{u"pinyin"_s, {}, u"true"_s},
                                           {u"initials"_s, {}, u"true"_s},
                                           {u"shadow"_s, {}, u"true"_s}}));
    }

    void fieldsTermsAndRulesAreTold()
    {
        const auto before = pack(rule("gone", "terms = ['a']\nmatch = ['a']\nno_match = ['x']")
                                 + rule("stays", "terms = ['a', 'b', 'c']\nmatch = ['a']\nno_match = ['x']"));
        auto after = pack(rule("new", "terms = ['a']\nmatch = ['a']\nno_match = ['x']")
                          + rule("stays",
                                 "score = 0.5\nterms = ['b', 'd', { term = 'c', score = 0.3 }]\nparts = ['output']\n"
                                 "exceptions = { news = 'suppress' }\nmatch = ['b n b']\nno_match = ['b']\n"
                                 "[[rule.condition]]\nnear = ['n', 'm']\nwithin = 4\n"
                                 "[[rule.condition]]\nat_least = 2\nin = 'either'\n"
                                 "[[rule.context]]\nwords = ['w']\nadd = -0.1",
                                 "A.1.h", 3));
        after.version = u"2"_s;
        const detect::PackDiff diff = detect::diffPacks(before, after);
        QCOMPARE(diff.header, (std::vector<FieldChange>{{u"version"_s, u"1"_s, u"2"_s}}));
        QCOMPARE(diff.added, QStringList{u"new"_s});
        QCOMPARE(diff.removed, QStringList{u"gone"_s});
        QCOMPARE(diff.changed.size(), size_t(1));
        QCOMPARE(diff.changed[0].id, u"stays"_s);
        QCOMPARE(diff.changed[0].termsAdded, (QStringList{u"d"_s, u"c (score = 0.3)"_s}));
        QCOMPARE(diff.changed[0].termsRemoved, (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(diff.changed[0].fields,
                 (std::vector<FieldChange>{
                     {u"risk"_s, u"A.1.f"_s, u"A.1.h"_s},
                     {u"severity"_s, u"2"_s, u"3"_s},
                     {u"score"_s, u"1"_s, u"0.5"_s},
                     {u"parts"_s, {}, u"output"_s},
                     {u"condition"_s, {}, u"near = n | m, within = 4; at_least = 2, in = either"_s},
                     {u"context"_s, {}, u"words = w, add = -0.1"_s},
                     {u"exceptions"_s, {}, u"news = suppress"_s},
                     {u"match"_s, u"a"_s, u"b n b"_s},
                     {u"no_match"_s, u"x"_s, u"b"_s},
                 }));
    }
};

QTEST_APPLESS_MAIN(TestPackDiff)
#include "tst_packdiff.moc"
