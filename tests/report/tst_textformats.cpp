#include "app/base/resources.h"
#include "app/report/formats/format.h"
#include "app/report/formats/furniture.h"
#include "tests/report/filetext.h"
#include "tests/report/samplecase.h"

#include <QRegularExpression>
#include <QTest>

using namespace report;
using namespace Qt::StringLiterals;

namespace {

/// The tables of a document alone.
class Grids final : public OutlineWriter
{
public:
    explicit Grids(const Document &document) { writeOutline(document, *this); }

    std::vector<Grid> all;

    void heading(int, const QString &, const QString &) override {}
    void paragraph(Tone, const Runs &) override {}
    void numberedList(const std::vector<Runs> &) override {}
    void grid(const Grid &grid) override { all.push_back(grid); }
};

Document withTable(const Table &table)
{
    return {.title = u"x"_s, .sections = {{.title = u"y"_s, .blocks = {table}}}};
}

std::vector<int> spansOf(const GridRow &row)
{
    std::vector<int> spans;
    for (const GridCell &cell : row.cells)
        spans.push_back(cell.span);
    return spans;
}

} // namespace

/// What DOCX, ODT and HTML have in common.
class TestTextFormats : public QObject
{
    Q_OBJECT

    Document draft(Language language, int records = 3) const
    {
        CaseInput input = sample::input(*m_procedure, records);
        input.file.incident.summary +=
            u"\n两个  空格、<尖括号> & \"引号\"、制表\t符、控制\x01字符、倒\u202E序、\U0001F600。"_s;
        return sample::document(input, language).value();
    }

    static filetext::Words words(Format format)
    {
        if (format == Format::Docx)
            return {u"w:body"_s, {u"w:p"_s}, {u"w:t"_s}, {{u"w:br"_s, u"\n"_s}, {u"w:tab"_s, u"\t"_s}}};
        if (format == Format::Odt)
            return {u"office:text"_s,
                    {u"text:p"_s, u"text:h"_s},
                    {},
                    {{u"text:line-break"_s, u"\n"_s}, {u"text:tab"_s, u"\t"_s}, {u"text:s"_s, u" "_s}}};
        return {u"main"_s, {u"h1"_s, u"h2"_s, u"p"_s, u"li"_s, u"th"_s, u"td"_s}, {}, {{u"br"_s, u"\n"_s}}};
    }

    /// The part of a file that has the text.
    static QByteArray body(const QByteArray &file, Format format)
    {
        if (format == Format::Html)
            return file;
        return filetext::member(file, format == Format::Docx ? u"word/document.xml"_s : u"content.xml"_s);
    }

    /// Every part that is XML, by its name.
    static std::vector<std::pair<QString, QByteArray>> parts(const QByteArray &file, Format format)
    {
        if (format == Format::Html)
            return {{u"page"_s, file}};
        auto all = filetext::unzipped(file);
        std::erase_if(all, [](const auto &part) { return part.first == u"mimetype"; });
        return all;
    }

    static QString attribute(const QByteArray &xml, const QString &element, const QString &name)
    {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == element)
                return reader.attributes().value(name).toString();
        }
        return {};
    }

    std::optional<incident::Procedure> m_procedure;

    static void formatsAndLanguages()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<Language>("language");
        for (const Format format : {Format::Docx, Format::Odt, Format::Html}) {
            for (const Language language : {Language::Chinese, Language::English})
                QTest::addRow("%s %s", qPrintable(name(format)), qPrintable(name(language))) << format << language;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_procedure = incident::readProcedure().value();
    }

    void theOutlineSaysAllThatTheDocumentSaysInItsOrder_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("zh") << Language::Chinese;
        QTest::newRow("en") << Language::English;
    }

    void theOutlineSaysAllThatTheDocumentSaysInItsOrder()
    {
        QFETCH(Language, language);
        const Document document = draft(language);
        const QString text = filetext::Expected(document).bare.join(u'\n');
        qsizetype at = 0;
        int statements = 0;
        forEachStatement(document, [&](const QString &, const Statement &statement) {
            QString shown;
            for (const Run &run : runsOf({.text = statement.text}, {}))
                shown += run.text;
            const qsizetype found = text.indexOf(shown, at);
            QVERIFY2(found >= at, qPrintable(statement.text));
            at = found + shown.size();
            ++statements;
        });
        QVERIFY(statements > 80);
        for (const Section &section : document.sections) {
            QVERIFY(text.contains(section.title));
            for (const Footnote &note : section.footnotes)
                QVERIFY(text.contains(note.mark + u' ' + note.text));
        }
        for (const Gap &gap : document.missing)
            QVERIFY(text.contains(gap.what));
    }

    void theFileSaysWhatTheOutlineSaysInItsOrder_data() { formatsAndLanguages(); }

    void theFileSaysWhatTheOutlineSaysInItsOrder()
    {
        QFETCH(Format, format);
        QFETCH(Language, language);
        const Document document = draft(language);
        const QByteArray file = render(document, format).value();
        const QStringList expected = filetext::Expected(document).lines;
        QCOMPARE(filetext::lines(body(file, format), words(format)), expected);
        const QString text = expected.join(u'\n');
        QVERIFY(text.contains(
            u"两个  空格、<尖括号> & \"引号\"、制表\t符、控制[U+0001]字符、倒[U+202E]序、\U0001F600。"_s));
        QVERIFY(text.contains(u"A1示例违规语句"_s));
        QVERIFY(!text.contains(QLatin1StringView(sample::mobile)));
    }

    void everyPartIsWellFormed_data() { formatsAndLanguages(); }

    void everyPartIsWellFormed()
    {
        QFETCH(Format, format);
        QFETCH(Language, language);
        for (const auto &[name, xml] : parts(render(draft(language), format).value(), format))
            QCOMPARE(name + filetext::fault(xml), name);
    }

    void theSameDocumentGivesTheSameBytesInAnyTimeZone_data() { formatsAndLanguages(); }

    void theSameDocumentGivesTheSameBytesInAnyTimeZone()
    {
        QFETCH(Format, format);
        QFETCH(Language, language);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "America/Lima");
        const QByteArray first = render(draft(language), format).value();
        qputenv("TZ", "Asia/Shanghai");
        const QByteArray second = render(draft(language), format).value();
        qputenv("TZ", zone);
        QCOMPARE(second, first);
        Document later = draft(language);
        later.createdAt += 60'000;
        QVERIFY(render(later, format).value() != first);
    }

    void nothingNamesAUserOrAMachine_data() { formatsAndLanguages(); }

    void nothingNamesAUserOrAMachine()
    {
        QFETCH(Format, format);
        QFETCH(Language, language);
        for (const auto &[name, xml] : parts(render(draft(language), format).value(), format)) {
            for (const QString &what :
                 {u"/srv/"_s, u"/home/"_s, u"/tmp/"_s, u"dc:creator"_s, u"lastModifiedBy"_s,
                  qEnvironmentVariable("HOME"), QString::fromLatin1(sample::mobile), u"zhang.san"_s}) {
                if (what.size() > 2)
                    QVERIFY2(!xml.contains(what.toUtf8()), qPrintable(name + u": "_s + what));
            }
        }
    }

    void findingsCarryLetterColourAndUnderline_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("look");
        QTest::newRow("docx") << Format::Docx << u"word/styles.xml"_s << u"<w:rStyle w:val=\"LetterA1\"/>"_s
                              << u"<w:rStyle w:val=\"FlaggedA1\"/>"_s
                              << u"<w:u w:val=\"thick\" w:color=\"B3321F\"/><w:shd w:val=\"clear\" w:color=\"auto\" "
                                 "w:fill=\"FBD9D3\"/>"_s;
        QTest::newRow("odt") << Format::Odt << u"styles.xml"_s << u"<text:span text:style-name=\"LetterA1\">A1<"_s
                             << u"<text:span text:style-name=\"FlaggedA1\">示例违规语句<"_s
                             << u"fo:background-color=\"#FBD9D3\" style:text-underline-style=\"solid\""_s;
        QTest::newRow("html") << Format::Html << u"page"_s << u"<sup class=\"letter a1\">A1<"_s
                              << u"<mark class=\"flagged a1\">示例违规语句<"_s
                              << u".flagged.a1{background:#FBD9D3;text-decoration:underline solid 2px #B3321F}"_s;
    }

    void findingsCarryLetterColourAndUnderline()
    {
        QFETCH(Format, format);
        QFETCH(QString, part);
        QFETCH(QString, letter);
        QFETCH(QString, finding);
        QFETCH(QString, look);
        const QByteArray file = render(draft(Language::Chinese), format).value();
        const QString text = QString::fromUtf8(body(file, format));
        QVERIFY(text.contains(letter));
        QVERIFY(text.contains(finding));
        const QString styles = QString::fromUtf8(format == Format::Html ? file : filetext::member(file, part));
        QVERIFY(styles.contains(look));
    }

    void aTablesHeaderIsRepeatedAndHeadingsHaveBookmarks_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("repeated");
        QTest::addColumn<QString>("bookmark");
        QTest::newRow("docx") << Format::Docx << u"<w:tblHeader/>"_s << u"w:name=\"section_%1\"/>"_s;
        QTest::newRow("odt") << Format::Odt << u"<table:table-header-rows>"_s
                             << u"<text:bookmark-start text:name=\"section_%1\"/>"_s;
        QTest::newRow("html") << Format::Html << u"<thead>"_s << u"<h2 id=\"section_%1\">"_s;
    }

    void aTablesHeaderIsRepeatedAndHeadingsHaveBookmarks()
    {
        QFETCH(Format, format);
        QFETCH(QString, repeated);
        QFETCH(QString, bookmark);
        const Document document = draft(Language::English);
        qsizetype tables = 0;
        for (const Section &section : document.sections) {
            for (const Block &block : section.blocks)
                tables += std::holds_alternative<Table>(block) ? 1 : 0;
        }
        const QString text = QString::fromUtf8(body(render(document, format).value(), format));
        QCOMPARE(text.count(repeated), tables);
        for (size_t i = 1; i <= document.sections.size(); ++i)
            QCOMPARE(text.count(bookmark.arg(i)), 1);
    }

    void theFootHasTheJournalHeadAndCountsThePages()
    {
        const Document document = draft(Language::Chinese);
        const QString docx =
            QString::fromUtf8(filetext::member(render(document, Format::Docx).value(), u"word/footer1.xml"_s));
        QVERIFY(docx.contains(u"4242:9f9f9f9f9f9f9f9f"_s));
        QVERIFY(docx.indexOf(u"w:instr=\" PAGE \""_s) < docx.indexOf(u"w:instr=\" NUMPAGES \""_s));
        QVERIFY(docx.contains(u"w:instr=\" PAGE \""_s));
        const QString odt = QString::fromUtf8(filetext::member(render(document, Format::Odt).value(), u"styles.xml"_s));
        QVERIFY(odt.contains(u"4242:9f9f9f9f9f9f9f9f"_s));
        QVERIFY(odt.contains(u"<text:page-number text:select-page=\"current\">"_s));
        QVERIFY(odt.contains(u"<text:page-count>"_s));
        const QString html = QString::fromUtf8(render(document, Format::Html).value());
        QVERIFY(html.contains(u"<footer>审计链 "_s + document.journalHead));
    }

    void aPageLineIsTakenApart()
    {
        using enum PageLinePiece::Kind;
        QCOMPARE(
            pageLine(u"第 {page} 页，共 {pages} 页"_s),
            (std::vector<PageLinePiece>{{Text, u"第 "_s}, {Number}, {Text, u" 页，共 "_s}, {Count}, {Text, u" 页"_s}}));
        QCOMPARE(pageLine(u"{pager}"_s), (std::vector<PageLinePiece>{{Text, u"{pager}"_s}}));
        QVERIFY(pageLine({}).empty());
    }

    void languagesAreTagged()
    {
        const QByteArray html = render(draft(Language::English), Format::Html).value();
        QCOMPARE(attribute(html, u"html"_s, u"lang"_s), u"en"_s);
        QVERIFY(html.contains("<mark class=\"flagged a1\" lang=\"zh-CN\">"));
        QCOMPARE(attribute(render(draft(Language::Chinese), Format::Html).value(), u"html"_s, u"lang"_s), u"zh-CN"_s);
        const QByteArray docx =
            filetext::member(render(draft(Language::English), Format::Docx).value(), u"word/document.xml"_s);
        QCOMPARE(docx.count("<w:r>"), docx.count("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"));
        const QByteArray odt = filetext::member(render(draft(Language::English), Format::Odt).value(), u"styles.xml"_s);
        QVERIFY(odt.contains("style:language-asian=\"zh\""));
    }

    void theHtmlAsksForNothingAndRunsNothing()
    {
        const QString html = QString::fromUtf8(render(draft(Language::Chinese), Format::Html).value());
        static const QRegularExpression outside(
            u"<script|<link|<img|<iframe|src=|href=|https?:|@import|url\\(|\\son[a-z]+="_s);
        const auto match = outside.match(html);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
        static const QRegularExpression openInBrowsers(u"<(?!meta|br|col)[a-z0-9]+[^<>]*/>"_s);
        QVERIFY2(!openInBrowsers.match(html).hasMatch(), qPrintable(openInBrowsers.match(html).captured()));
        const QString sheet = html.section(u"<style>"_s, 1).section(u"</style>"_s, 0, 0);
        QVERIFY(sheet.contains(u".grid"_s) || sheet.contains(u".form"_s));
        QVERIFY(!sheet.contains(u'&')); // would mean another thing in HTML than in XML
    }

    void anOdtCanBeToldWithoutUnpackingIt()
    {
        const QByteArray odt = render(draft(Language::Chinese), Format::Odt).value();
        QCOMPARE(odt.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    }

    void everyRowCoversAllColumns()
    {
        for (const Language language : {Language::Chinese, Language::English}) {
            for (const Grid &grid : Grids(draft(language)).all) {
                double whole = 0;
                for (const double share : grid.shares)
                    whole += share;
                QVERIFY(std::abs(whole - 1) < 1e-9);
                for (const GridRow &row : grid.rows) {
                    size_t covered = 0;
                    for (const int span : spansOf(row))
                        covered += size_t(span);
                    QCOMPARE(covered, grid.shares.size());
                }
            }
        }
    }

    void labelsUnderRowsHaveRoomOfTheirOwn_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<double>("first");
        QTest::addColumn<std::vector<int>>("cells");
        QTest::addColumn<std::vector<int>>("below");
        const QString label(12, u'字');
        QTest::newRow("a label that fits") << u"字"_s << 1.0 << std::vector<int>{1, 1, 1} << std::vector<int>{1, 2};
        QTest::newRow("an edge within the first neighbour")
            << label << 0.3 << std::vector<int>{1, 2, 1} << std::vector<int>{2, 2};
        QTest::newRow("an edge close to the column's")
            << label << 0.71 << std::vector<int>{1, 1, 1} << std::vector<int>{1, 2};
    }

    void labelsUnderRowsHaveRoomOfTheirOwn()
    {
        QFETCH(QString, label);
        QFETCH(double, first);
        QFETCH(std::vector<int>, cells);
        QFETCH(std::vector<int>, below);
        const Statement x{.text = u"x"_s};
        const Table table{.columns = {{u"a"_s, first}, {u"b"_s, 1}, {u"c"_s, 1}},
                          .rows = {{.cells = {x, x, x}, .below = {{label, x}}}}};
        const std::vector<Grid> grids = Grids(withTable(table)).all;
        QCOMPARE(spansOf(grids.back().rows[0]), cells);
        QCOMPARE(spansOf(grids.back().rows[1]), cells);
        QCOMPARE(spansOf(grids.back().rows[2]), below);
    }

    void aTableOfOneColumnHasLabelAndValueTogether()
    {
        const Statement x{.text = u"x"_s};
        const Table table{.columns = {{u"a"_s}}, .rows = {{.cells = {x}, .below = {{u"label"_s, x}}}}};
        QCOMPARE(filetext::Expected(withTable(table)).lines.mid(2), (QStringList{u"a"_s, u"x"_s, u"label x"_s}));
    }

    void aRiskOutsideTheFiveClassesIsStillMarked()
    {
        QCOMPARE(riskLetter(u"A.3.b"), u"A3"_s);
        for (const QString &code : {u"A.6.a"_s, u"house.word"_s, u"A.10.a"_s, QString()})
            QCOMPARE(riskLetter(code), QString());
        const Runs runs = runsOf({.text = u"甲乙丙"_s, .marks = {{1, 1, Mark::Kind::Flagged, u"house.word"_s}}}, {});
        QCOMPARE(runs, (Runs{{u"甲"_s}, {u"乙"_s, Run::Kind::Flagged}, {u"丙"_s}}));
        QCOMPARE(riskLookOf({}), riskLooks().size() - 1);
    }

    void aFormatIsKnownByNameAndBySuffix()
    {
        QCOMPARE(formatOf(u"/a/draft.DOCX"_s), Format::Docx);
        QCOMPARE(formatOf(u"draft.htm"_s), Format::Html);
        QCOMPARE(formatOf(u"draft"_s), std::nullopt);
        QCOMPARE(formatOf(u"docx"_s), std::nullopt);
        QCOMPARE(formatNamed(u"rtf"_s), std::nullopt);
        for (const Format format : formats())
            QCOMPARE(formatNamed(name(format)), format);
    }
};

QTEST_GUILESS_MAIN(TestTextFormats)
#include "tst_textformats.moc"
