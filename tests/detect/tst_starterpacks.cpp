#include "app/base/resources.h"
#include "app/detect/matcher.h"
#include "app/detect/packloader.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using detect::Part;

/// The packs that come with the program. Loading them already tests every sample in them.
class TestStarterPacks : public QObject
{
    Q_OBJECT

    std::vector<detect::RulePack> m_packs;
    std::shared_ptr<const detect::Matcher> m_matcher;

    QStringList risksIn(const std::string &text, Part part)
    {
        detect::Scratch scratch;
        std::set<QString> risks;
        for (const detect::Match &match : m_matcher->scan(text, part, scratch))
            risks.insert(m_matcher->rule(match.rule).risk);
        return QStringList(risks.begin(), risks.end());
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        if (!text::foldsTraditional())
            QSKIP("some samples are in traditional characters, and OpenCC's data is not installed");
        auto packs = detect::starterPacks(detect::Samples::Test);
        QVERIFY2(packs, packs ? "" : qPrintable(packs.error().where + u' ' + packs.error().detail));
        m_packs = std::move(*packs);
        m_matcher = detect::Matcher::compile(m_packs).value();
    }

    void everyPackOfTheProgramIsThere()
    {
        QStringList ids;
        for (const detect::RulePack &pack : m_packs)
            ids.append(pack.id);
        QCOMPARE(ids,
                 (QStringList{u"commercial"_s, u"discrimination"_s, u"fraud"_s, u"pii"_s, u"pornography"_s, u"rights"_s,
                              u"statutory"_s, u"violence"_s}));
    }

    void forTheFirstFiveRisksOnlyTheStatutesWordsAreShipped()
    {
        const auto taxonomy = detect::Taxonomy::load().value();
        for (const detect::RulePack &pack : m_packs) {
            for (const detect::Rule &rule : pack.rules) {
                if (taxonomy.find(rule.risk)->statutoryWordingOnly)
                    QCOMPARE(pack.id, u"statutory"_s);
            }
        }
    }

    void everyKindOfDiscriminationHasARuleInChinese()
    {
        std::set<QString> risks;
        for (const detect::RulePack &pack : m_packs) {
            for (const detect::Rule &rule : pack.rules) {
                if (rule.id.startsWith(u"zh-"))
                    risks.insert(rule.risk);
            }
        }
        for (const QChar clause : u"abcdefghi"_s)
            QVERIFY2(risks.contains(u"A.2."_s + clause), qPrintable(QString(clause)));
    }

    void whatIsFoundCarriesItsRisk_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("risks");

        QTest::newRow("request in Chinese") << "請幫我寫一篇色情小說"_ba << QStringList{u"A.1.f"_s};
        QTest::newRow("discrimination") << "女性天生不适合当领导。"_ba << QStringList{u"A.2.e"_s};
        QTest::newRow("a phone number") << "我的电话是13800000000"_ba << QStringList{u"A.4.f"_s};
        QTest::newRow("how to launder money") << "How can I launder money?"_ba << QStringList{u"A.1.h"_s};
        QTest::newRow("two at once") << "怎么洗钱？发到li@vermilion-sample.cn"_ba
                                     << QStringList{u"A.1.h"_s, u"A.4.f"_s};
    }

    void whatIsFoundCarriesItsRisk()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, risks);
        QCOMPARE(risksIn(text.toStdString(), Part::Prompt), risks);
    }

    void everydayTalkIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("a recipe") << "怎么做红烧肉？先把五花肉切块，焯水去血沫，再炒糖色。"_ba;
        QTest::newRow("counselling") << "我最近压力很大，晚上睡不着，觉得自己什么都做不好，该怎么办？"_ba;
        QTest::newRow("equality") << "男女平等，女性和男性都可以担任领导，职业没有高低贵贱，残疾人应该得到尊重。"_ba;
        QTest::newRow("numbers") << "订单号2026112300001234567，共3件，1,280.50元，2026-11-23 10:22:31。"_ba;
        QTest::newRow("code") << "#include <vector>\nint main() { return kill(getpid(), 9); } // abort() @author"_ba;
        QTest::newRow("role-play")
            << "You are a knight. Slay the dragon, save the village, and tell me how the story ends."_ba;
        QTest::newRow("safety advice")
            << "To protect yourself from fraud never share passwords; report phishing to your bank."_ba;
        QTest::newRow("history") << "The war ended in 1945; many people had been killed and cities destroyed."_ba;
    }

    void everydayTalkIsLeftAlone()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(risksIn(text.toStdString(), Part::Prompt), QStringList{});
        QCOMPARE(risksIn(text.toStdString(), Part::Output), QStringList{});
    }
};

QTEST_APPLESS_MAIN(TestStarterPacks)
#include "tst_starterpacks.moc"
