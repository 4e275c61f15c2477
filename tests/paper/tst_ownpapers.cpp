#include "app/base/resources.h"
#include "app/paper/reading.h"
#include "app/report/formats/format.h"
#include "app/report/formats/pdf.h"
#include "app/report/formats/reportfont.h"
#include "tests/paper/tablerows.h"

#include <QFontDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<QStringList>;

Rows list(int count)
{
    Rows rows{{u"序号"_s, u"名称"_s, u"单位"_s, u"备案号"_s}};
    for (int i = 1; i <= count; ++i)
        rows.push_back({QString::number(i), u"模型%1"_s.arg(i),
                        i % 4 == 0 ? u"某市第%1人工智能科技发展研究有限公司"_s.arg(i) : u"公司%1"_s.arg(i),
                        u"Beijing-Mo-2024%1"_s.arg(1000 + i)});
    return rows;
}

report::Document document(const Rows &rows)
{
    report::Table table;
    for (qsizetype i = 0; i < rows[0].size(); ++i)
        table.columns.push_back({rows[0][i], i == 0 ? 0.4 : 1.2});
    for (size_t i = 1; i < rows.size(); ++i) {
        report::Row row;
        for (const QString &text : rows[i])
            row.cells.push_back({text, {}});
        table.rows.push_back(row);
    }
    report::Document document;
    document.number = u"V-1"_s;
    document.title = u"清单"_s;
    document.words = {u"清单"_s, {}, u"第 {page} 页"_s, u"链首"_s, {}, {}, {}, {}};
    document.journalHead = u"1:"_s + QString(64, u'a');
    document.sections.push_back({u"已备案"_s, {table}, {}});
    return document;
}

/// The rows of the one table that has as many columns as \a rows have, its continuations joined.
QString readRows(const paper::Paper &paper, const Rows &rows)
{
    for (const paper::Table &table : paper::joinedTables(paper))
        if (table.columns == rows[0].size() && table.rows.size() > 2)
            return asText(table);
    return {};
}

} // namespace

/// What this program writes, and what a word processor makes of it, is read as it was meant.
class TestOwnPapers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(report::Format format, const Rows &rows) const
    {
        const QString path = m_folder.filePath(u"list."_s + report::name(format));
        const auto bytes = report::render(document(rows), format);
        return bytes && report::writeFile(*bytes, path) ? path : QString();
    }

    /// By LibreOffice; empty: it is not installed.
    QString converted(const QString &path, const QString &to) const
    {
        QProcess office;
        office.start(u"soffice"_s,
                     {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s,
                      u"--convert-to"_s, to, u"--outdir"_s, m_folder.filePath(u"out"_s), path});
        office.waitForFinished(120'000);
        return m_folder.filePath(u"out/list."_s + to);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        if (!QFontDatabase::hasFamily(QLatin1StringView(report::fontFamily)))
            QSKIP("the font WenQuanYi Micro Hei is not installed");
    }

    void aListThatThisProgramWroteIsRead_data()
    {
        QTest::addColumn<report::Format>("format");
        for (const report::Format format : {report::Format::Pdf, report::Format::Docx, report::Format::Html})
            QTest::newRow(qPrintable(report::name(format))) << format;
    }

    void aListThatThisProgramWroteIsRead()
    {
        QFETCH(report::Format, format);
        const Rows rows = list(120); // some pages
        const QString path = written(format, rows);
        QVERIFY(!path.isEmpty());
        const auto paper = paper::readPaper(path);
        QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail));
        QVERIFY(format != report::Format::Pdf || paper->pages.size() > 2);
        QCOMPARE(readRows(*paper, rows), asText(rows));
    }

    void whatAWordProcessorMakesOfAListIsRead_data()
    {
        QTest::addColumn<QString>("to");
        for (const char *to : {"pdf", "docx", "html"})
            QTest::newRow(to) << QString::fromLatin1(to);
    }

    void whatAWordProcessorMakesOfAListIsRead()
    {
        QFETCH(QString, to);
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("soffice (LibreOffice) is not installed");
        const Rows rows = list(60);
        const auto paper = paper::readPaper(converted(written(report::Format::Docx, rows), to));
        QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail));
        QCOMPARE(readRows(*paper, rows), asText(rows));
    }
};

QTEST_MAIN(TestOwnPapers)
#include "tst_ownpapers.moc"
