#include "app/base/resources.h"
#include "app/detect/libraryaudit.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using detect::AuditedPack;
using detect::LibraryAudit;
using detect::LibraryFigures;
using detect::RulePack;

class TestLibraryAudit : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 28};
    detect::Taxonomy m_taxonomy;
    LibraryFigures m_figures;

    Moment daysAgo(int days) const { return startOfDay(m_today.addDays(-days)); }

    LibraryAudit audit(const std::vector<AuditedPack> &packs) const
    {
        return detect::auditLibrary(packs, m_figures, m_taxonomy, m_today);
    }

    static LibraryAudit::OfRisk of(const LibraryAudit &audit, const QString &code)
    {
        return *std::ranges::find(audit.risks, code, &LibraryAudit::OfRisk::code);
    }

    /// \a count terms of \a risk that no other risk has.
    static detect::Rule rule(const QString &risk, int count)
    {
        detect::Rule rule{.id = risk, .risk = risk};
        for (int i = 0; i < count; ++i)
            rule.terms.push_back(risk.toStdString() + '-' + std::to_string(i));
        return rule;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_taxonomy = detect::Taxonomy::load().value();
        const auto figures = LibraryFigures::load();
        QVERIFY2(figures, figures ? "" : qPrintable(figures.error().where + figures.error().detail));
        m_figures = *figures;
    }

    void theFiguresAreThoseOfTheStandard()
    {
        QCOMPARE(m_figures.total, 10'000);
        QCOMPARE(m_figures.days, 7);
        QCOMPARE(m_figures.classes.size(), size_t(2));
        QCOMPARE(m_figures.classes[0].code, u"A.1"_s);
        QCOMPARE(m_figures.classes[0].least, 200);
        QCOMPARE(m_figures.classes[1].code, u"A.2"_s);
        QCOMPARE(m_figures.classes[1].least, 100);
        QCOMPARE(m_figures.confidence, u"v"_s);
        QVERIFY(!m_figures.source.zh.isEmpty() && !m_figures.updateClause.en.isEmpty());
    }

    void withoutPacksAllIsMissing()
    {
        const LibraryAudit none = audit({});
        QCOMPARE(none.missing, 10'000);
        QCOMPARE(none.risks.size(), size_t(31));
        QCOMPARE(std::ranges::count(none.risks, 200, &LibraryAudit::OfRisk::least), 8);
        QCOMPARE(std::ranges::count(none.risks, 100, &LibraryAudit::OfRisk::least), 9);
        QVERIFY(!none.updatedAt && none.isOverdue && !none.meetsAll());
    }

    void aTermCountsOnceInAllAndForEachOfItsRisks()
    {
        RulePack one;
        one.rules.push_back({.id = u"a"_s, .risk = u"A.1.f"_s, .also = {u"A.2.e"_s}, .terms = {"甲", "Ab", "ＡＢ"}});
        one.rules.push_back({.id = u"b"_s, .risk = u"A.1.f"_s, .terms = {"甲"}, .regexes = {"x+"}});
        RulePack two;
        two.rules.push_back({.id = u"c"_s, .risk = u"A.2.e"_s, .terms = {"甲", "乙"}});
        const LibraryAudit found = audit({{&one, daysAgo(9)}, {&two, daysAgo(3)}});
        QCOMPARE(found.terms, 3);
        QCOMPARE(found.expressions, 1);
        QCOMPARE(found.missing, 9'997);
        QCOMPARE(of(found, u"A.1.f"_s), (LibraryAudit::OfRisk{u"A.1.f"_s, 2, 1, 200}));
        QCOMPARE(of(found, u"A.2.e"_s), (LibraryAudit::OfRisk{u"A.2.e"_s, 3, 0, 100}));
        QCOMPARE(of(found, u"A.2.e"_s).missing(), 97);
        QCOMPARE(of(found, u"A.4.f"_s).least, 0);
        QCOMPARE(found.daysSince, 3);
        QVERIFY(!found.isOverdue);
    }

    void anUpdateIsOverdueAfterAWeek()
    {
        RulePack pack;
        pack.rules.push_back(rule(u"A.1.f"_s, 1));
        QVERIFY(!audit({{&pack, daysAgo(7)}}).isOverdue);
        QVERIFY(audit({{&pack, daysAgo(8)}}).isOverdue);
        RulePack withoutTerms;
        withoutTerms.rules.push_back({.id = u"x"_s, .risk = u"A.4.f"_s, .regexes = {"x+"}});
        QVERIFY(audit({{&pack, daysAgo(8)}, {&withoutTerms, daysAgo(0)}}).isOverdue);
    }

    void aLibraryMayMeetEveryFigure()
    {
        RulePack pack;
        for (const detect::Risk &risk : m_taxonomy.risks())
            pack.rules.push_back(rule(risk.code, risk.riskClass == u"A.1" ? 200 : risk.riskClass == u"A.2" ? 100 : 1));
        QVERIFY(!audit({{&pack, daysAgo(0)}}).meetsAll());
        pack.rules.push_back(rule(u"A.4.g"_s, 10'000));
        QVERIFY(audit({{&pack, daysAgo(0)}}).meetsAll());
        pack.rules[0].terms.pop_back();
        QVERIFY(!audit({{&pack, daysAgo(0)}}).meetsAll());
        QCOMPARE(of(audit({{&pack, daysAgo(0)}}), u"A.1.a"_s).missing(), 1);
    }

    void figuresThatAreIncompleteAreRefusedWithTheirPlace()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"figures.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("format = 1\nversion = '1'\nsource = { zh = 's', en = 's' }\nconfidence = 'v'\n"
                   "[total]\nleast = 0\nclause = { zh = 'c', en = 'c' }\n");
        file.close();
        const auto figures = LibraryFigures::load(file.fileName());
        QVERIFY(!figures);
        QVERIFY2(figures.error().where.endsWith(u":6:9"_s), qPrintable(figures.error().where));
    }
};

QTEST_APPLESS_MAIN(TestLibraryAudit)
#include "tst_libraryaudit.moc"
