#include "app/base/resources.h"
#include "app/report/formats/pdf.h"
#include "tests/report/samplecase.h"

#include <QRegularExpression>
#include <QTest>

using namespace report;

class TestIncidentReport : public QObject
{
    Q_OBJECT

    Document draft(const CaseInput &input, Language language = Language::Chinese) const
    {
        return sample::document(input, language).value();
    }

    CaseInput input(int records = 3) const { return sample::input(*m_procedure, records); }

    static QString everything(const Document &document)
    {
        QString text = document.title;
        forEachStatement(document, [&](const QString &, const Statement &statement) {
            text += QLatin1Char('\n') + statement.text;
        });
        for (const Section &section : document.sections) {
            for (const Footnote &note : section.footnotes)
                text += QLatin1Char('\n') + note.text;
        }
        return text;
    }

    static QStringList missing(const Document &document)
    {
        QStringList found;
        for (const Gap &gap : document.missing)
            found.append(gap.what);
        return found;
    }

    std::optional<incident::Procedure> m_procedure;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_procedure = incident::readProcedure().value();
    }

    void everyAbsentFactIsAMarkInTheTextAndALineOnTheFirstPage()
    {
        const Document document = draft(input());
        QStringList marks;
        forEachStatement(document, [&](const QString &, const Statement &statement) {
            for (const Mark &mark : statement.marks) {
                if (mark.kind == Mark::Kind::Gap)
                    marks.append(statement.text.mid(mark.begin, mark.length));
            }
        });
        for (const QString &what : missing(document))
            QVERIFY2(marks.contains(QStringLiteral("（待补：%1）").arg(what)), qPrintable(what));
        for (const char *what :
             {"统一社会信用代码", "影响评估", "后续措施", "报送的主管部门", "“整改（模型优化训练等）”的时间与说明"})
            QVERIFY2(missing(document).contains(QString::fromUtf8(what)), what);
        QVERIFY(!missing(document).contains(QStringLiteral("报告单位名称")));
    }

    void nothingIsMissingFromACompleteCase()
    {
        CaseInput complete = input();
        complete.unit = {.name = QStringLiteral("a"),
                         .uscc = QStringLiteral("b"),
                         .address = QStringLiteral("c"),
                         .contact = QStringLiteral("d"),
                         .phone = QStringLiteral("e"),
                         .email = QStringLiteral("f"),
                         .recipient = QStringLiteral("g")};
        complete.service.algorithm = QStringLiteral("网信算备000000000000000000001号");
        using enum incident::IncidentEvent::Kind;
        complete.file.events.push_back(
            sample::event(10, Step, "rectify", sample::found + 1, QStringLiteral("已微调并复测")));
        complete.file.events.push_back(
            sample::event(11, Note, "impact", sample::found + 1, QStringLiteral("一名用户")));
        complete.file.events.push_back(
            sample::event(12, Note, "follow_up", sample::found + 1, QStringLiteral("每周复测")));
        for (const Language language : {Language::Chinese, Language::English})
            QCOMPARE(missing(draft(complete, language)), QStringList());
        // The step's own note stands in for a note on rectification.
        QVERIFY(everything(draft(complete)).contains(QStringLiteral("已微调并复测")));
    }

    void everySentenceFromEvidenceCarriesItsRecords()
    {
        const Document document = draft(input());
        const auto &sentence = std::get<Paragraph>(document.sections[1].blocks.front()).statements.front();
        QCOMPARE(sentence.evidence, (std::vector{GenerationId(1024), GenerationId(1025), GenerationId(1026)}));
        const auto &users = std::get<Fields>(document.sections[5].blocks.front()).rows.front().value;
        QCOMPARE(users.text, QStringLiteral("1"));
        QCOMPARE(users.evidence, sentence.evidence);
        const auto &risks = std::get<Table>(document.sections[1].blocks.back());
        QCOMPARE(risks.rows[0].cells[0].text, QStringLiteral("A.1.f"));
        QCOMPARE(risks.rows[0].cells[1].text, QStringLiteral("宣扬暴力、淫秽色情"));
        QCOMPARE(risks.rows[0].cells[2].evidence, (std::vector{GenerationId(1024), GenerationId(1025)}));
    }

    void aRiskWithoutAnOfficialNameIsAGap()
    {
        CaseInput unnamed = input();
        unnamed.riskNames.erase(QStringLiteral("A.1.f"));
        QVERIFY(missing(draft(unnamed)).contains(QStringLiteral("风险 A.1.f 的名称")));
    }

    void aContentReportNamesNoHours()
    {
        const QRegularExpression hours(QStringLiteral("\\d+\\s*(个)?(小时|hours?\\b)"));
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString text = everything(draft(input(), language));
            QVERIFY2(!text.contains(hours), qPrintable(hours.match(text).captured()));
            QVERIFY(text.contains(QStringLiteral("及时")));
        }
    }

    void stepsSayWhenByWhomOrWhyNot()
    {
        const Document document = draft(input());
        const auto &steps = std::get<Table>(document.sections[3].blocks.back());
        QCOMPARE(steps.rows.size(), 7u);
        const auto cells = [&](size_t row) {
            QStringList texts;
            for (const Statement &cell : steps.rows[row].cells)
                texts.append(cell.text);
            return texts;
        };
        QCOMPARE(cells(1),
                 QStringList({QStringLiteral("停止生成"), shanghaiText(sample::found + 25 * 60'000),
                              QStringLiteral("0:25"), QStringLiteral("officer-a"),
                              QStringLiteral("对该类提示启用拦截策略\n凭证：CHG-20260921-03")}));
        QVERIFY(cells(2)[4].startsWith(QStringLiteral("不适用，理由：内容仅向一名用户展示")));
        QCOMPARE(cells(4)[1], QStringLiteral("未记录"));
        QCOMPARE(cells(6)[4], QStringLiteral("待本报告报送后记录"));
    }

    void maskedNumbersAreNowhereInTheDocument()
    {
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString text = everything(draft(input(), language));
            QVERIFY(!text.contains(QStringLiteral("13800138000")));
            QVERIFY(!text.contains(QStringLiteral("zhang.san@example.com")));
            QVERIFY(text.contains(QStringLiteral("███")));
        }
    }

    void aNoteThatSpellsAMaskedNumberInAnotherWayIsCoveredAsWell()
    {
        CaseInput leaking = input();
        leaking.file.incident.summary = QStringLiteral("其号码为 138 0013 8000");
        const auto result = sample::document(leaking, Language::Chinese);
        QVERIFY(result);
        const QString text = everything(*result);
        QVERIFY(text.contains(QStringLiteral("其号码为 ███")));
        QVERIFY(!text.contains(QStringLiteral("0013")));
    }

    void onlyPseudonymsAndFileNamesLeaveTheHouse()
    {
        CaseInput open = input(1);
        open.file.evidence.front().userRef = QStringLiteral("wang-wu");
        const QString text = everything(draft(open));
        QVERIFY(!text.contains(QStringLiteral("wang-wu")));
        QVERIFY(!text.contains(QStringLiteral("/srv/export")));
        QVERIFY(text.contains(QStringLiteral("chat-2026-09-21.jsonl")));
    }

    void theReaderSeesWhatAPersonConfirmedAndWhatOnlyARuleSays()
    {
        const Document document = draft(input());
        const auto &table = std::get<Table>(document.sections[2].blocks.back());
        QCOMPARE(table.rows[0].cells.back().text, QStringLiteral("规则命中"));
        QCOMPARE(table.rows[2].cells.back().text, QStringLiteral("人工确认")); // G-1026
    }

    void aCaseWithoutEvidenceStillMakesADraftThatSaysSo()
    {
        const Document document = draft(input(0));
        QVERIFY(missing(document).contains(QStringLiteral("涉及的生成记录")));
        QVERIFY(missing(document).contains(QStringLiteral("最早生成时间")));
    }

    void aReportIsForItsKindsOfCaseAlone()
    {
        CaseInput network = input();
        network.file.incident.kind = incident::Kind::Network;
        QCOMPARE(sample::document(network).error().kind, Failure::Kind::Refused);
        network.file.incident.kind = incident::Kind::Both;
        QVERIFY(sample::document(network));
    }

    void withoutAGraphicsApplicationThereIsNoPdfAndNoCrash()
    {
        QCOMPARE(renderPdf(draft(input())).error().kind, Failure::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestIncidentReport)
#include "tst_incidentreport.moc"
