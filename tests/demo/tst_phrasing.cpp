#include "app/base/resources.h"
#include "app/demo/dice.h"
#include "app/demo/phrasing.h"
#include "app/demo/syntheticpii.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPhrasing : public QObject
{
    Q_OBJECT

private:
    static demo::Skeleton skeleton()
    {
        return {.id = u"x"_s,
                .language = u"zh"_s,
                .services = {u"chat"_s},
                .ages = {u"adult"_s},
                .prompts = {u"{city}一"_s, u"{city}二"_s},
                .answer = {{u"答一"_s, u"答二"_s}, {u"，{city}{other}。"_s}},
                .more = {{u"再问"_s, u"再答{city}"_s}},
                .blanks = {{u"city"_s, {u"示例城"_s}}}};
    }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void theFirstPartAnswersThePromptOfItsNumber()
    {
        demo::Dice dice(1);
        for (int i = 0; i < 20; ++i) {
            const demo::Turn turn = demo::phrase(skeleton(), dice).front();
            QCOMPARE(turn.answer.left(2), turn.prompt.endsWith(u'一') ? u"答一"_s : u"答二"_s);
        }
    }

    void slotsAreFilledAndOtherBracesStay()
    {
        demo::Dice dice(1);
        const demo::Turn turn = demo::phrase(skeleton(), dice).front();
        QVERIFY(turn.prompt.startsWith(u"示例城"_s));
        QVERIFY(turn.answer.endsWith(u"示例城{other}。"_s));
    }

    void aMarkedWordIsDisguised_data()
    {
        QTest::addColumn<int>("disguise");
        QTest::addColumn<QString>("written");
        QTest::newRow("as it is") << int(demo::Disguise::None) << u"a 赌bo1 b"_s;
        QTest::newRow("zero-width spaces") << int(demo::Disguise::ZeroWidth) << u"a 赌\u200bb\u200bo\u200b1 b"_s;
        QTest::newRow("full width") << int(demo::Disguise::FullWidth) << u"a 赌ｂｏ１ b"_s;
    }
    void aMarkedWordIsDisguised()
    {
        QFETCH(int, disguise);
        QTEST(demo::disguised(u"a ⟦赌bo1⟧ b"_s, demo::Disguise(disguise)), "written");
    }

    void syntheticNumbersHaveValidChecksums()
    {
        QCOMPARE(demo::idCardCheck(u"11010519491231002"_s), u'X'); // the sample of GB 11643
        QCOMPARE(demo::luhnCheck(u"7992739871"_s), u'3');          // the sample of ISO/IEC 7812-1's literature
        demo::Dice dice(3);
        for (int i = 0; i < 50; ++i) {
            const auto pii = demo::syntheticPii(dice);
            const QString card = pii.at(u"id_card"_s);
            QVERIFY(card.startsWith(u"110101"_s) && card.mid(10, 4) == u"0101"_s);
            QCOMPARE(card.back(), demo::idCardCheck(card.chopped(1)));
            const QString bank = pii.at(u"bank_card"_s);
            QVERIFY(bank.startsWith(u"6222020000"_s));
            QCOMPARE(bank.back(), demo::luhnCheck(bank.chopped(1)));
            QVERIFY(demo::demoMobiles().contains(pii.at(u"mobile"_s)));
            QVERIFY(pii.at(u"email"_s).endsWith(u"@example.com"_s));
        }
    }

    void theBankIsLargeAndInBothLanguages()
    {
        const auto bank = demo::readPhraseBank();
        QVERIFY2(bank, bank ? "" : qPrintable(bank.error().where + bank.error().detail));
        std::map<QString, int> harmless;
        int longAnswers = 0;
        for (const demo::Skeleton &each : bank->skeletons) {
            harmless[each.language] += each.isHarmless();
            longAnswers +=
                std::ranges::any_of(each.answer.front(), [](const QString &text) { return text.size() > 800; });
        }
        QVERIFY(harmless[u"zh"_s] >= 60 && harmless[u"en"_s] >= 60);
        QVERIFY(longAnswers >= 6);
    }

    void noPhraseIsLeftWithAnOpenSlotOrMark()
    {
        static const QRegularExpression open(u"\\{[a-z_]+\\}|[⟦⟧]"_s);
        const auto bank = demo::readPhraseBank();
        QVERIFY(bank);
        demo::Dice dice(5);
        for (const demo::Skeleton &each : bank->skeletons) {
            for (int i = 0; i < 8; ++i) {
                for (const demo::Turn &turn : demo::phrase(each, dice)) {
                    const QString text = turn.prompt + turn.answer;
                    QVERIFY2(!text.contains(open), qPrintable(each.id + u": "_s + open.match(text).captured()));
                }
            }
        }
    }

    void aMistakeInAPhraseFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no answer") << QByteArray("services=['a']\nages=['b']\n[[conversation]]\nid='x'\nprompt=['p']\n")
                                   << u"prompt and answer"_s;
        QTest::newRow("nobody") << QByteArray("[[conversation]]\nid='x'\nprompt=['p']\nanswer=[['a']]\n")
                                << u"nobody"_s;
        QTest::newRow("an unknown outcome") << QByteArray(
            "services=['a']\nages=['b']\n[[conversation]]\nid='x'\nprompt=['p']\nanswer=[['a']]\noutcomes=['lost']\n")
                                            << u"lost"_s;
    }
    void aMistakeInAPhraseFileIsNamed()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, detail);
        QTemporaryDir folder;
        write(folder.filePath(u"x.toml"_s), toml);
        const auto bank = demo::readPhraseBank(folder.path());
        QVERIFY(!bank);
        QCOMPARE(bank.error().kind, Failure::Kind::BadInput);
        QVERIFY2(bank.error().detail.contains(detail), qPrintable(bank.error().detail));
        QVERIFY(bank.error().where.contains(u"x.toml:"_s));
    }
};

QTEST_GUILESS_MAIN(TestPhrasing)
#include "tst_phrasing.moc"
