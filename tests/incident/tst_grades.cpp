#include "app/base/toml.h"
#include "app/incident/gradestore.h"
#include "tests/incident/casefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace incident;
using namespace Qt::StringLiterals;

class TestGrades : public QObject
{
    Q_OBJECT

    std::optional<GradeCriteria> m_criteria;

    static Result<GradeCriteria> read(const QByteArray &lines)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"grades.toml"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("version = \"1\"\nsource = { zh = \"法\", en = \"law\" }\n" + lines);
        file.close();
        return readGradeCriteria(file.fileName());
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto read = readGradeCriteria();
        QVERIFY2(read, read ? "" : qPrintable(read.error().where + u' ' + read.error().detail));
        m_criteria = *read;
    }

    void aFigureIncludesItsThreshold_data()
    {
        QTest::addColumn<QString>("criterion");
        QTest::addColumn<double>("figure");
        QTest::addColumn<int>("grade");
        const auto row = [](const char *id, double figure, int grade) {
            QTest::addRow("%s %.1f", id, figure) << QString::fromLatin1(id) << figure << grade;
        };
        row("pi.leaked", 999'999, 1);
        row("pi.leaked", 1'000'000, 2);
        row("pi.leaked", 9'999'999, 2);
        row("pi.leaked", 10'000'000, 3);
        row("pi.leaked", 100'000'000, 4);
        row("people.number", 99'999, 1);
        row("people.number", 100'000, 2);
        row("people.number", 1'000'000, 3);
        row("people.number", 10'000'000, 4);
        row("people.province", 49.9, 1);
        row("people.province", 50, 4);
        row("people.city", 10, 2);
        row("people.city", 30, 3);
        row("loss", 4'999'999, 1);
        row("loss", 5'000'000, 2);
        row("loss", 20'000'000, 3);
        row("loss", 100'000'000, 4);
        row("tamper.home", 0.5, 2);
        row("tamper.home", 2, 3);
        row("tamper.home", 6, 4);
        row("tamper.page", 2, 2);
        row("tamper.page", 12, 3);
        row("tamper.page", 24, 4);
        row("tamper.reposts", 1'000, 2);
        row("tamper.reposts", 10'000, 3);
        row("tamper.reposts", 100'000, 4);
        row("tamper.views", 10'000, 2);
        row("tamper.views", 100'000, 3);
        row("tamper.views", 1'000'000, 4);
        row("site.province", 2, 2);
        row("site.province", 6, 3);
        row("site.province", 24, 4);
        row("site.city", 6, 3);
        row("site.city", 240, 3);
        row("cii.whole", 0.5, 2);
        row("cii.whole", 2, 3);
        row("cii.whole", 6, 4);
        row("cii.main", 2, 2);
        row("cii.main", 6, 3);
        row("cii.main", 24, 4);
        row("other.major", 1, 3);
        row("other.major", 0, 1);
    }

    void aFigureIncludesItsThreshold()
    {
        QFETCH(QString, criterion);
        QFETCH(double, figure);
        QFETCH(int, grade);
        const Grading given = incident::grade({{criterion, figure}}, *m_criteria);
        QCOMPARE(int(given.grade), grade);
        QCOMPARE(given.criterion, grade > 1 ? criterion : QString());
    }

    void theHighestWinsAndEveryOtherIsEvaluated()
    {
        const Grading given =
            grade({{u"pi.leaked"_s, 1'200'000}, {u"loss"_s, 30'000'000}, {u"tamper.views"_s, 12}}, *m_criteria);
        QCOMPARE(given.grade, Severity::Major);
        QCOMPARE(given.criterion, u"loss"_s);
        QCOMPARE(given.all.size(), m_criteria->criteria.size());
        const auto find = [&](const QString &id) {
            return *std::ranges::find(given.all, id, &CriterionFinding::criterion);
        };
        QCOMPARE(find(u"pi.leaked"_s).grade, Severity::Larger);
        QCOMPARE(find(u"tamper.views"_s).entered, 12.0);
        QVERIFY(!find(u"tamper.views"_s).grade);
        QVERIFY(!find(u"cii.main"_s).entered);
    }

    void ofTwoThatGiveTheGradeTheSurerIsNamed()
    {
        const Grading given = grade({{u"people.number"_s, 100'000}, {u"pi.leaked"_s, 1'000'000}}, *m_criteria);
        QCOMPARE(given.criterion, u"pi.leaked"_s);
        QVERIFY(!given.level.isDraft);
        QVERIFY(grade({{u"people.number"_s, 100'000}}, *m_criteria).level.isDraft);
    }

    void onlyTheTopColumnAndTheLeakFiguresAreOfficial()
    {
        for (const Criterion &criterion : m_criteria->criteria) {
            for (const auto &[severity, level] : criterion.levels) {
                const bool isSure =
                    criterion.id == u"pi.leaked" || (severity == Severity::Extraordinary && !criterion.isQuestion());
                QVERIFY2((level.confidence == calendar::Confidence::Official) == isSure, qPrintable(criterion.id));
                if (!criterion.isQuestion())
                    QCOMPARE(level.isDraft, !isSure);
            }
        }
    }

    void theGradeIsRecordedWithItsFiguresAndTakenOverIfWanted()
    {
        CaseFixture f;
        const IncidentId id = f.open(Kind::Network);
        QVERIFY(recordGrade(f.database, f.journal, id, {{u"loss"_s, 20'000'000.0}}, *m_criteria, false));
        QCOMPARE(f.file(id).incident.severity, Severity::Larger);
        QVERIFY(recordGrade(f.database, f.journal, id, {{u"loss"_s, 20'000'000.0}}, *m_criteria, true, u"财务估算"_s));
        QCOMPARE(f.file(id).incident.severity, Severity::Major);
        const auto events = f.events(id, IncidentEvent::Kind::Grade);
        QCOMPARE(events.size(), 2u);
        const RecordedGrade recorded = gradeOf(events[1]).value();
        QCOMPARE(recorded.grade, Severity::Major);
        QCOMPARE(recorded.figures, (GradeFigures{{u"loss"_s, 20'000'000}}));
        const auto facts = gradeFacts(f.file(id).events, *m_criteria);
        QCOMPARE(facts.value(u"grade.number"_s), u"3"_s);
        QCOMPARE(facts.value(u"grade.name.zh"_s), u"重大"_s);
        QCOMPARE(facts.value(u"grade.figure"_s), u"20000000"_s);
        QCOMPARE(facts.value(u"grade.threshold"_s), u"20000000"_s);
        QCOMPARE(facts.value(u"grade.draft"_s), u"yes"_s);
        QCOMPARE(facts.value(u"grade.criterion.zh"_s), u"直接经济损失"_s);
        QVERIFY(gradeFacts({}, *m_criteria).isEmpty());
    }

    void aContentCaseHasNoSuchGradeAndNoFigureGivesNone()
    {
        CaseFixture f;
        const IncidentId content = f.open();
        QCOMPARE(recordGrade(f.database, f.journal, content, {{u"loss"_s, 1.0}}, *m_criteria, true).error().kind,
                 Failure::Kind::Refused);
        const IncidentId network = f.open(Kind::Network);
        QCOMPARE(recordGrade(f.database, f.journal, network, {{u"typo"_s, 1.0}}, *m_criteria, true).error().kind,
                 Failure::Kind::BadInput);
    }

    void whatIsWrongInTheFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("lines");
        const QByteArray head = "[[criterion]]\nid = \"a\"\ntitle = { zh = \"甲\", en = \"A\" }\n";
        const QByteArray unit = "unit = { zh = \"人\", en = \"people\" }\n";
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("no grade") << head + unit;
        QTest::newRow("no figure") << head + unit + "larger = { confidence = \"V\" }\n";
        QTest::newRow("a higher grade with a lower figure") << head + unit
                + "larger = { figure = 2, confidence = \"V\" }\nmajor = { figure = 1, confidence = \"V\" }\n";
        QTest::newRow("no confidence") << head + unit + "larger = { figure = 2 }\n";
        QTest::newRow("twice") << head + "larger = { confidence = \"V\" }\n" + head
                + "larger = { confidence = \"V\" }\n";
        QTest::newRow("a field of no use") << head + "larger = { confidence = \"V\" }\nsize = 3\n";
    }

    void whatIsWrongInTheFileIsRefused()
    {
        QFETCH(QByteArray, lines);
        QCOMPARE(read(lines).error().kind, Failure::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestGrades)
#include "tst_grades.moc"
