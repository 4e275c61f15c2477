#include "app/handover/plaintext.h"
#include "app/handover/shiftdigest.h"
#include "app/handover/shiftreport.h"
#include "app/incident/incidentstore.h"
#include "app/knowledge/knowledge.h"
#include "app/report/formats/pdf.h"
#include "app/report/formats/reportfont.h"
#include "app/review/draft.h"
#include "tests/handover/twoworkspaces.h"
#include "tests/report/pdftext.h"

#include <QFontDatabase>
#include <QGuiApplication>

using namespace handover;
using report::Language;
using review::Disposition;

/// The page that goes with a shift: what it counts, and that it can be read back.
class TestShiftDigest : public QObject
{
    Q_OBJECT

    static constexpr Moment hour = 3'600'000;

    std::optional<Knowledge> m_knowledge;
    DigestWords m_words;

    CaseRules rules() const { return {m_knowledge->procedure, m_knowledge->rules.clocks, m_knowledge->rules.days}; }

    static const ShiftFacts::Queue &queue(const ShiftFacts &facts, ShiftFacts::Queue::Which which)
    {
        return facts.queues.at(static_cast<size_t>(which));
    }

    /// A shift with one of everything.
    static void fillShift(Desk &desk)
    {
        desk.decide(GenerationId{1}, {.disposition = Disposition::Illegal, .risk = u"A.1.f"_s});
        desk.decide(GenerationId{2}, {.disposition = Disposition::NotAProblem});
        desk.decide(GenerationId{3}, {.disposition = Disposition::SecondOpinion});
        QVERIFY(desk.reviews().appeal(GenerationId{1}, review::Party::User, u"words of a user"_s));
        const GenerationId held{4};
        QVERIFY(desk.reviews().assign(std::span(&held, 1), u"officer-a"_s, desk.moment + hour));
        QVERIFY(review::keepDraft(desk.database(), u"officer-a"_s, GenerationId{5}, desk.moment,
                                  review::Draft{.note = u"half a note"_s}));
    }

    Shift shiftOf(const Desk &desk) const
    {
        return {.officer = u"officer-a"_s, .from = desk.moment - hour, .to = desk.moment, .note = u"钥匙在抽屉里"_s};
    }

    static ShiftFacts manyFacts(const Knowledge &knowledge)
    {
        ShiftFacts facts{
            .shift = {.officer = u"officer-a"_s, .from = 1, .to = 8 * hour, .note = QString(noteMost, u'字')},
            .conflicts = 9999,
            .unmatched = 9999,
            .head = {42, QByteArray(32, '\x9f')}};
        for (const auto which : {ShiftFacts::Queue::Which::ToDecide, ShiftFacts::Queue::Which::SecondOpinion,
                                 ShiftFacts::Queue::Which::Appeals, ShiftFacts::Queue::Which::Conflicts})
            facts.queues.push_back({which, 1'000'000, 1'000'000, Moment(0)});
        for (const Disposition disposition : review::offeredDispositions()) {
            for (const QString &risk : {u""_s, u"A.1"_s, u"A.2"_s, u"A.3"_s, u"A.4"_s, u"A.5"_s})
                facts.decided[disposition][risk] = 12345;
        }
        facts.secondAsked = facts.secondOpen = 77;
        for (int i = 0; i < 100; ++i) {
            facts.held.push_back(static_cast<GenerationId>(1'000'000 + i));
            facts.drafts.push_back(static_cast<GenerationId>(2'000'000 + i));
        }
        incident::CaseClock late{.clock = knowledge.rules.clocks.all().front(),
                                 .state = incident::CaseClock::State::Late};
        for (int i = 0; i < 12; ++i)
            facts.cases.push_back(
                {{.number = u"VI-2026-%1"_s.arg(i), .title = QString(60, u'题')}, {late, late, late}});
        return facts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_knowledge = loadKnowledge().value();
        m_words = readDigestWords().value();
    }

    void theFactsAreThoseOfTheShift()
    {
        TwoWorkspaces two;
        Desk &desk = *two.a;
        desk.database().run("UPDATE source_file SET imported_at = ?", desk.moment - 2 * hour);
        fillShift(desk);
        desk.moment += 60'000;
        const ShiftFacts facts = shiftFacts(desk.database(), shiftOf(desk), rules()).value();
        using Which = ShiftFacts::Queue::Which;
        QCOMPARE(queue(facts, Which::ToDecide).before, 6);
        QCOMPARE(queue(facts, Which::ToDecide).now, 3);
        QCOMPARE(queue(facts, Which::SecondOpinion).before, 0);
        QCOMPARE(queue(facts, Which::SecondOpinion).now, 1);
        QCOMPARE(queue(facts, Which::Appeals).before, 0);
        QCOMPARE(queue(facts, Which::Appeals).now, 1);
        QVERIFY(queue(facts, Which::Appeals).oldest.has_value());
        QCOMPARE(facts.decided.at(Disposition::Illegal).at(u"A.1"_s), 1);
        QCOMPARE(facts.decided.at(Disposition::NotAProblem).at(QString()), 1);
        QCOMPARE(facts.secondAsked, 1);
        QCOMPARE(facts.secondOpen, 1);
        QCOMPARE(facts.held, std::vector{GenerationId{4}});
        QCOMPARE(facts.drafts, std::vector{GenerationId{5}});
    }

    void whatWasThereAtTheStartIsCountedAsItWasThen()
    {
        TwoWorkspaces two;
        Desk &desk = *two.a;
        desk.database().run("UPDATE source_file SET imported_at = ?", desk.moment - 5 * hour);
        fillShift(desk);
        desk.moment += 3 * hour;
        desk.decide(GenerationId{3}, {.disposition = Disposition::NotAProblem});
        QVERIFY(desk.reviews().undo());
        desk.decide(GenerationId{6}, {.disposition = Disposition::NotAProblem});
        desk.moment += 1;
        const ShiftFacts facts = shiftFacts(desk.database(), shiftOf(desk), rules()).value();
        using Which = ShiftFacts::Queue::Which;
        QCOMPARE(queue(facts, Which::ToDecide).before, 3);
        QCOMPARE(queue(facts, Which::ToDecide).now, 2);
        QCOMPARE(queue(facts, Which::SecondOpinion).before, 1);
        QCOMPARE(queue(facts, Which::Appeals).before, 1);
        QCOMPARE(facts.decided.size(), 1); // that of the undone decision does not stand
        QVERIFY(facts.held.empty());       // the claim has ended
    }

    void aShiftThatEndsBeforeItBeginsIsRefused()
    {
        TwoWorkspaces two;
        QCOMPARE(shiftFacts(two.a->database(), {.from = 5, .to = 5}, rules()).error().kind, Failure::Kind::BadInput);
        QCOMPARE(shiftFacts(two.a->database(), {.from = 1, .to = 5, .note = QString(noteMost + 1, u'x')}, rules())
                     .error()
                     .kind,
                 Failure::Kind::BadInput);
    }

    void everyWordIsThereInBothLanguages()
    {
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString full = plainText(shiftDigest(manyFacts(*m_knowledge), m_words, language));
            QVERIFY2(!full.contains(u'«') && !full.contains(u'{'), qPrintable(full));
            const ShiftFacts none{.shift = {.from = 1, .to = 2}};
            const QString empty = plainText(shiftDigest(none, m_words, language));
            QVERIFY2(!empty.contains(u'«') && !empty.contains(u'{'), qPrintable(empty));
        }
    }

    void thePageIsReadBack_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("zh") << Language::Chinese
                            << QStringList{u"交接单"_s, u"officer-a"_s,    u"钥匙在抽屉里"_s, u"待决定"_s,
                                           u"违法"_s,   u"A.1"_s,          u"G-4"_s,          u"G-5"_s,
                                           u"审计链"_s, u"VI-2026-0001"_s, u"第1页，共1页"_s};
        QTest::newRow("en") << Language::English
                            << QStringList{u"Shifthandover"_s, u"Needsadecision"_s, u"Illegal"_s, u"G-4"_s,
                                           u"Page1of1"_s};
    }

    void thePageIsReadBack()
    {
        if (!QFontDatabase::hasFamily(QLatin1StringView(report::fontFamily)) || !pdftext::isAvailable())
            QSKIP("the font WenQuanYi Micro Hei or pdftotext is not installed");
        QFETCH(Language, language);
        QFETCH(QStringList, expected);
        TwoWorkspaces two;
        Desk &desk = *two.a;
        fillShift(desk);
        desk.moment += 1000;
        QVERIFY(incident::IncidentStore(desk.database(), desk.journal(), m_knowledge->procedure)
                    .open({.title = u"a case"_s, .kind = incident::Kind::Network}, {}));
        desk.moment += 1000;
        const QString head = journal::head(desk.database())->text();
        const QString path = two.file(u"handover.pdf"_s);
        const auto written = writeShiftReport(desk.database(), desk.journal(), shiftOf(desk), rules(), language, path);
        QVERIFY(written);
        const QStringList pages = pdftext::pages(path);
        QCOMPARE(pages.size(), 1);
        for (const QString &text : expected)
            QVERIFY2(pages.front().contains(text), qPrintable(text + u" is not in "_s + pages.front()));
        QVERIFY(pages.front().contains(head.left(head.indexOf(u':') + 17)));
        QVERIFY(!pages.front().contains(u"wordsofauser"));
        QVERIFY(!pages.front().contains(u"halfanote"));
        QCOMPARE(desk.count("audit_event WHERE kind = 'handover.digest'"), 1);
        QVERIFY(desk.chainHolds());
    }

    void theFullestShiftIsOnePage()
    {
        if (!QFontDatabase::hasFamily(QLatin1StringView(report::fontFamily)) || !pdftext::isAvailable())
            QSKIP("the font WenQuanYi Micro Hei or pdftotext is not installed");
        QTemporaryDir folder;
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString path = folder.filePath(u"full.pdf"_s);
            QVERIFY(report::writePdf(shiftDigest(manyFacts(*m_knowledge), m_words, language), path));
            const QStringList pages = pdftext::pages(path);
            QVERIFY2(pages.size() == 1, qPrintable(pages.mid(1).join(u' ')));
        }
    }
};

QTEST_MAIN(TestShiftDigest)
#include "tst_shiftdigest.moc"
