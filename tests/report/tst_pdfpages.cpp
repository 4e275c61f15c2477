#include "app/base/resources.h"
#include "app/report/formats/furniture.h"
#include "app/report/formats/pdf.h"
#include "app/report/formats/reportfont.h"
#include "app/report/formats/runs.h"
#include "tests/report/archive/shownpage.h"
#include "tests/report/pdftext.h"
#include "tests/report/qrreader.h"
#include "tests/report/samplecase.h"

#include <QFontDatabase>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace report;
using namespace Qt::StringLiterals;
using archivecheck::Object;

/// What stands on a report's pages beside the text itself: where bookmarks and links lead, how what was
/// flagged looks, the codes, and the order and the words in which it is read aloud.
class TestPdfPages : public QObject
{
    Q_OBJECT

    /// A report, open.
    struct Open
    {
        explicit Open(const Document &document)
            : bytes(renderPdf(document).value())
        {
            pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
            pages = QPDFPageDocumentHelper(pdf).getAllPages();
        }

        QByteArray content(size_t page)
        {
            return archivecheck::bytesOf(pages[page].getObjectHandle().getKey("/Contents"));
        }

        qsizetype pageOf(Object destination)
        {
            const auto found = std::ranges::find_if(pages, [&](QPDFPageObjectHelper &page) {
                return page.getObjectHandle().isSameObjectAs(destination.getArrayItem(0));
            });
            return found - pages.begin();
        }

        QByteArray bytes;
        QPDF pdf;
        std::vector<QPDFPageObjectHelper> pages;
    };

    Document draft(int records, Language language = Language::Chinese) const
    {
        return sample::document(sample::input(*m_procedure, records), language).value();
    }

    Document saying(const Statement &statement) const
    {
        Document document = draft(0, Language::English);
        document.missing.clear();
        document.sections = {{.title = u"Section"_s, .blocks = {Paragraph{{statement}}}, .footnotes = {}}};
        return document;
    }

    /// What a screen reader is given of \a document, an element's text a line.
    QStringList readAloud(const Document &document) const
    {
        const QString path = m_folder.filePath(u"aloud.pdf"_s);
        if (!writePdf(document, path))
            return {};
        QProcess reader;
        reader.start(u"pdfinfo"_s, {u"-struct-text"_s, path});
        if (!reader.waitForFinished(60'000))
            return {};
        QStringList texts;
        qsizetype depth = -1; // of the line before, where that is text
        for (const QString &line : QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n')) {
            const QString trimmed = line.trimmed();
            const bool isText = trimmed.size() >= 2 && trimmed.startsWith(u'"') && trimmed.endsWith(u'"');
            const qsizetype own = isText ? line.indexOf(u'"') : -1;
            if (isText && own == depth)
                texts.back() += trimmed.sliced(1, trimmed.size() - 2);
            else if (isText)
                texts.append(trimmed.sliced(1, trimmed.size() - 2));
            depth = own;
        }
        return texts;
    }

    static void collect(const std::vector<QPDFOutlineObjectHelper> &items, const QString &indent, QStringList &into)
    {
        for (QPDFOutlineObjectHelper item : items) {
            into.append(indent + QString::fromStdString(item.getTitle()));
            collect(item.getKids(), indent + u"  "_s, into);
        }
    }

    /// The dark modules of a code in \a content, which are all that is drawn in black.
    static std::vector<QRectF> blackSquares(const QByteArray &content)
    {
        static const QRegularExpression figure(u"/Figure <</MCID \\d+>> BDC(.*?)EMC"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression corner(u"([\\d.]+) ([\\d.]+) m ([\\d.]+) [\\d.]+ l [\\d.]+ ([\\d.]+) l"_s);
        std::vector<QRectF> squares;
        const QString drawn = figure.match(QString::fromLatin1(content)).captured(1);
        for (auto found = corner.globalMatch(drawn); found.hasNext();) {
            const auto match = found.next();
            const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
            squares.emplace_back(from, QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()));
        }
        return squares;
    }

    static qrreader::Modules modulesOf(const std::vector<QRectF> &squares)
    {
        QRectF all;
        for (const QRectF &square : squares)
            all |= square;
        const double side = all.width() / qrreader::side;
        qrreader::Modules modules(qrreader::side, std::vector<bool>(qrreader::side));
        for (const QRectF &square : squares) {
            const QPointF centre = (square.center() - all.topLeft()) / side;
            modules[size_t(centre.y())][size_t(centre.x())] = true;
        }
        return modules;
    }

    static QByteArray inPdf(QRgb colour)
    {
        const auto part = [](int value) { return QByteArray::number(value / 255.0, 'g', 6); };
        return part(qRed(colour)) + ' ' + part(qGreen(colour)) + ' ' + part(qBlue(colour));
    }

    QTemporaryDir m_folder;
    std::optional<incident::Procedure> m_procedure;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_procedure = incident::readProcedure().value();
        if (!QFontDatabase::hasFamily(QLatin1StringView(fontFamily)))
            QSKIP("the font WenQuanYi Micro Hei is not installed");
        if (!pdftext::isAvailable())
            QSKIP("pdftotext (poppler-utils) is not installed");
    }

    void bookmarksNameTheTitleTheSectionsAndTheRecords()
    {
        const Document document = draft(2);
        Open report(document);
        QStringList bookmarks;
        collect(QPDFOutlineDocumentHelper(report.pdf).getTopLevelOutlines(), {}, bookmarks);
        QStringList expected{document.title};
        for (const Section &section : document.sections) {
            expected.append(u"  "_s + section.title);
            const auto *table = std::get_if<Table>(&section.blocks.back());
            for (const Row &row : table ? table->rows : std::vector<Row>{}) {
                if (row.record)
                    expected.append(u"    "_s + row.cells.front().text);
            }
        }
        QCOMPARE(bookmarks, expected);
        QCOMPARE(bookmarks.count(u"    G-1024"_s), 2); // among the evidence and in the annex
    }

    void aReferenceLeadsToTheRecordsRow()
    {
        Document document = draft(40);
        Open report(document);
        QVERIFY(writeFile(report.bytes, m_folder.filePath(u"links.pdf"_s)));
        const QStringList texts = pdftext::pages(m_folder.filePath(u"links.pdf"_s));
        QSet<QString> names;
        for (QPDFPageObjectHelper &page : report.pages) {
            for (QPDFAnnotationObjectHelper &link : page.getAnnotations("/Link")) {
                const QString name = archivecheck::textOf(link.getObjectHandle().getKey("/Contents"));
                const qsizetype target = report.pageOf(link.getObjectHandle().getKey("/Dest"));
                QVERIFY2(texts.at(target).contains(name), qPrintable(name));
                names.insert(name);
            }
        }
        QVERIFY(names.contains(u"G-1024"_s) && names.contains(u"G-1063"_s));
    }

    void aReferenceToARecordThatIsNotInTheReportIsNoLink()
    {
        Open report(saying({.text = u"It was so."_s, .marks = {}, .evidence = {GenerationId(7)}}));
        for (QPDFPageObjectHelper &page : report.pages)
            QVERIFY(page.getAnnotations().empty());
    }

    void whatWasFlaggedStandsOnItsClassesGroundWithItsLetterAndLine_data()
    {
        QTest::addColumn<QString>("risk");
        QTest::addColumn<QString>("letter");
        for (const char *number : {"1", "2", "3", "4", "5"})
            QTest::newRow(number) << u"A.%1.c"_s.arg(QLatin1StringView(number)) << u"A"_s + QLatin1StringView(number);
        QTest::newRow("unknown") << u"of our own"_s << QString();
    }

    void whatWasFlaggedStandsOnItsClassesGroundWithItsLetterAndLine()
    {
        QFETCH(QString, risk);
        QFETCH(QString, letter);
        const Document document =
            saying({.text = u"before flagged after"_s, .marks = {{7, 7, Mark::Kind::Flagged, risk}}});
        Open report(document);
        const RiskLook &look = riskLooks()[riskLookOf(letter)];
        const QByteArray content = report.content(0);
        QVERIFY2(content.contains(inPdf(look.ground) + " rg"), content.constData());
        QVERIFY(content.contains(inPdf(look.ink) + " RG"));
        const std::map<Underline, QByteArray> widths{{Underline::Thick, "1.3 w"},
                                                     {Underline::Double, "0.45 w"},
                                                     {Underline::Dashed, "0.8 w"},
                                                     {Underline::Thin, "0.6 w"},
                                                     {Underline::Dotted, "1 w"}};
        const QByteArray stroke = content.mid(content.indexOf(inPdf(look.ink) + " RG"));
        QVERIFY2(stroke.contains(' ' + widths.at(look.underline) + '\n'), stroke.left(120).constData());
        const bool isBroken = look.underline == Underline::Dashed || look.underline == Underline::Dotted;
        QCOMPARE(stroke.contains("[] 0.0 d"), !isBroken);
        QCOMPARE(readAloud(document).last(3), (QStringList{u"before "_s, letter + u"flagged"_s, u" after"_s}));
    }

    void theJournalHeadIsReadBackFromItsCode()
    {
        const Document document = draft(1);
        Open report(document);
        int codes = 0;
        for (size_t page = 0; page < report.pages.size(); ++page) {
            const std::vector<QRectF> squares = blackSquares(report.content(page));
            if (squares.empty())
                continue;
            QCOMPARE(qrreader::read(modulesOf(squares)), document.journalHead);
            ++codes;
        }
        QCOMPARE(codes, 2); // on the cover and in the annex on the journal
    }

    void aCodeHasItsQuietZone()
    {
        Open report(draft(1));
        QRectF all;
        const std::vector<QRectF> squares = blackSquares(report.content(0));
        for (const QRectF &square : squares)
            all |= square;
        for (Object object : report.pdf.getAllObjects()) {
            if (!object.isDictionaryOfType("/StructElem") || !object.getKey("/S").isNameAndEquals("/Figure"))
                continue;
            Object box = object.getKey("/A").getKey("/BBox");
            const double width = box.getArrayItem(2).getNumericValue() - box.getArrayItem(0).getNumericValue();
            const double module = all.width() / qrreader::side;
            QVERIFY(std::abs(width - all.width() - 8 * module) < 0.1);
            QVERIFY(module > 1.4); // half a millimetre, which any scanner resolves
        }
        QVERIFY(!squares.empty());
    }

    void aLongTextIsReadAloudAsItIs()
    {
        const QString english =
            u"Words that wrap from line to line, affine and efficient, are joined by their spaces. "_s.repeated(9)
                .trimmed();
        const QString chinese = u"中文不用空格，换行之处不添一字。"_s.repeated(20);
        for (const QString &text : {english, chinese, u"a \u00e9, and e\u0301 of two signs"_s, u"a\u00a0b c  d"_s}) {
            const QStringList aloud = readAloud(saying({.text = text}));
            // pdfinfo composes what two signs make up.
            QCOMPARE(aloud.back().normalized(QString::NormalizationForm_C),
                     text.normalized(QString::NormalizationForm_C));
        }
        QVERIFY(readAloud(saying({.text = u"one\ntwo"_s})).contains(u"one two"_s));
    }

    void aRowThatGoesOnOverAPageIsOneCell()
    {
        Document document = saying({});
        const QString text = u"a cell of many lines "_s.repeated(700).trimmed();
        document.sections[0].blocks = {Table{.columns = {{u"left"_s, 1}, {u"right"_s, 1}},
                                             .rows = {{.cells = {{.text = text}, {.text = u"short"_s}}, .below = {}}}}};
        const QStringList aloud = readAloud(document);
        QVERIFY(aloud.contains(text));
        QCOMPARE(aloud.count(u"left"_s), 1); // though it stands on each page
    }
};

QTEST_MAIN(TestPdfPages)
#include "tst_pdfpages.moc"
