#include "app/filing/formreading.h"
#include "tests/filing/somerows.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

class TestFormReading : public QObject
{
    Q_OBJECT

    static paper::Paper withTable(const std::vector<QStringList> &rows)
    {
        paper::Table table{.page = 1};
        for (size_t y = 0; y < rows.size(); ++y) {
            std::vector<paper::Cell> cells;
            for (qsizetype x = 0; x < rows[y].size(); ++x) {
                cells.push_back({.text = rows[y][x],
                                 .place = {.page = 1, .cell = u"R%1C%2"_s.arg(y + 1).arg(x + 1)},
                                 .column = int(x)});
                table.columns = std::max(table.columns, int(x) + 1);
            }
            table.rows.push_back(cells);
        }
        return {.kind = paper::Kind::Docx, .name = u"form.docx"_s, .pages = {{.tables = {table}}}};
    }

    static Result<std::vector<FormField>> read(const paper::Paper &paper)
    {
        return readAsForm(paper, loadLabels(shippedLists()).value());
    }

    static QString valueOf(const std::vector<FormField> &fields, const QString &id)
    {
        const auto found = std::ranges::find(fields, id, &FormField::id);
        return found == fields.end() ? u"(none)"_s : found->reading.value;
    }

private Q_SLOTS:
    void labelsStandLeftOfTheirValues()
    {
        const auto fields = read(withTable({{u"算法备案表"_s},
                                            {u"算法名称"_s, u"青禾对话生成算法"_s, u"算法类型"_s, u"生成合成"_s},
                                            {u"主体名称："_s, u"青禾科技有限公司"_s},
                                            {u"备案编号"_s, u"网信算备11O108000000101240011号"_s},
                                            {u"内部编码"_s, u"X-7"_s}}))
                                .value();
        QCOMPARE(valueOf(fields, u"algorithm_name"_s), u"青禾对话生成算法"_s);
        QCOMPARE(valueOf(fields, u"category"_s), u"生成合成类"_s);
        QCOMPARE(valueOf(fields, u"entity"_s), u"青禾科技有限公司"_s);
        const auto number = std::ranges::find(fields, u"algorithm_number"_s, &FormField::id);
        QCOMPARE(number->reading.value, u"网信算备110108000000101240011号"_s);
        QCOMPARE(number->reading.doubts, Doubts(Doubt::Typo));
        QCOMPARE(number->reading.place.cell, u"R4C2"_s);
        QCOMPARE(number->item, u"number"_s);
        const auto own = std::ranges::find(fields, u"内部编码"_s, &FormField::label);
        QVERIFY(own != fields.end() && own->id.isEmpty());
        QCOMPARE(own->reading.value, u"X-7"_s);
    }

    void labelsStandAboveTheirValues()
    {
        const auto fields = read(withTable({{u"模型名称"_s, u"备案单位"_s, u"提交日期"_s},
                                            {u"青禾大模型"_s, u"青禾科技有限公司"_s, u"2026年3月1日"_s}}))
                                .value();
        QCOMPARE(valueOf(fields, u"model_name"_s), u"青禾大模型"_s);
        QCOMPARE(valueOf(fields, u"entity"_s), u"青禾科技有限公司"_s);
        QCOMPARE(valueOf(fields, u"submitted_on"_s), u"2026-03-01"_s);
        QCOMPARE(fields.size(), size_t(3));
    }

    void linesWithColonsAreFields()
    {
        paper::Paper paper{.kind = paper::Kind::Pdf, .pages = {{}}};
        paper.pages[0].lines = {{.text = u"一、算法名称：青禾对话生成算法"_s, .place = {.page = 1}},
                                {.text = u"注意：请如实填写"_s},
                                {.text = u"责任人: 甲某"_s}};
        const auto fields = read(paper).value();
        QCOMPARE(valueOf(fields, u"algorithm_name"_s), u"青禾对话生成算法"_s);
        QCOMPARE(valueOf(fields, u"responsible"_s), u"甲某"_s);
        QCOMPARE(fields.size(), size_t(2));
    }

    void aPaperWithoutLabelsIsNoForm()
    {
        QCOMPARE(read(withTable({{u"甲"_s, u"乙"_s}})).error().kind, Failure::Kind::NotFound);
        paper::Paper scan{.kind = paper::Kind::Pdf, .pages = {{.hasText = false}}};
        QCOMPARE(read(scan).error().where, u"scan"_s);
    }

    void aSubmissionHasEachNameOnce()
    {
        FormField one{.label = u"产品"_s};
        one.reading.value = u"甲"_s;
        FormField other = one;
        other.reading.value = u"乙"_s;
        const auto pairs = submissionFields({one, other});
        QCOMPARE(pairs[0].first, u"产品"_s);
        QCOMPARE(pairs[1].first, u"产品 (2)"_s);
        QCOMPARE(pairs[1].second, u"乙"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormReading)
#include "tst_formreading.moc"
