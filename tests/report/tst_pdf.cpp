#include "app/base/resources.h"
#include "app/report/formats/pdf.h"
#include "app/report/formats/reportfont.h"
#include "tests/report/pdftext.h"
#include "tests/report/samplecase.h"

#include <QFile>
#include <QFontDatabase>
#include <qpdf/QPDF.hh>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace report;

class TestPdf : public QObject
{
    Q_OBJECT

    Document draft(int records, Language language = Language::Chinese) const
    {
        return sample::document(sample::input(*m_procedure, records), language).value();
    }

    /// The pages of \a document, written and read back.
    QStringList readBack(const Document &document) const
    {
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        const Result<void> written = writePdf(document, path);
        return written ? pdftext::pages(path) : QStringList{written.error().detail};
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

    void whatTheReportSaysCanBeReadBack_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("expected");

        const QStringList both{QStringLiteral("VI-2026-0042"),
                               QStringLiteral("2026-09-21 19:00"),
                               QStringLiteral("2026-09-21 19:25"),
                               QStringLiteral("0:25"),
                               QStringLiteral("[G-1024–G-1026]"),
                               QStringLiteral("A.1.f"),
                               QStringLiteral("A.4.a"),
                               QStringLiteral("G-1025"),
                               QStringLiteral("u-7f3a91c2"),
                               QStringLiteral("CHG-20260921-03"),
                               QStringLiteral("示例违规语句"),
                               QStringLiteral("███"),
                               QStringLiteral("Beijing-ChenXing-202404280016"),
                               QStringLiteral("sample-pack"),
                               QString::fromLatin1(QByteArray(32, '\xa7').toHex()),
                               QString::fromLatin1(frozenSha256(sample::evidence(1024)).toHex()),
                               QStringLiteral("4242:") + QString::fromLatin1(QByteArray(32, '\x9f').toHex())};
        QTest::newRow("zh") << Language::Chinese
                            << both
                + QStringList{QStringLiteral("宣扬暴力、淫秽色情"),
                              QStringLiteral("危害身心健康"),
                              QStringLiteral("停止生成"),
                              QStringLiteral("整改（模型优化训练等）"),
                              QStringLiteral("尚缺以下内容"),
                              QStringLiteral("（待补：统一社会信用代码）"),
                              QStringLiteral("应当及时采取停止生成、停止传输、消除等处置措施"),
                              QStringLiteral("不适用，理由：")};
        QTest::newRow("en") << Language::English
                            << both
                + QStringList{QStringLiteral("promoting violence, obscenity and pornography"),
                              QStringLiteral("harming physical or mental health"),
                              QStringLiteral("Generation stopped"),
                              QStringLiteral("Still missing"),
                              QStringLiteral("[missing: unified social credit code]"),
                              QStringLiteral("timely (及时)"),
                              QStringLiteral("Not applicable. Reason:")};
    }

    void whatTheReportSaysCanBeReadBack()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, expected);
        const QString text = readBack(draft(3, language)).join(QString());
        for (const QString &what : std::as_const(expected))
            QVERIFY2(text.contains(pdftext::squeezed(what)), qPrintable(what));
        QVERIFY(!text.contains(QStringLiteral("13800138000")));
        QVERIFY(!text.contains(QStringLiteral("zhang.san")));
        static const QRegularExpression radicals(QStringLiteral("[\\x{2E80}-\\x{2FDF}]"));
        QVERIFY2(!text.contains(radicals), "the text layer holds radicals in place of characters");
    }

    void theListOfWhatIsMissingStandsOnTheFirstPage()
    {
        const Document document = draft(3);
        const QString first = readBack(document).front();
        for (const Gap &gap : document.missing)
            QVERIFY2(first.contains(pdftext::squeezed(gap.what)), qPrintable(gap.what));
    }

    void manyRecordsAndLongTextsMakePagesThatEachSayWhatTheyAre()
    {
        CaseInput long_ = sample::input(*m_procedure, 40);
        long_.file.incident.summary = QStringLiteral("很长的概述，说明经过。").repeated(400);
        const QStringList pages = readBack(sample::document(long_, Language::Chinese).value());
        QVERIFY(pages.size() >= 3);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(QStringLiteral("第%1页，共%2页").arg(i + 1).arg(pages.size())));
            QVERIFY(pages[i].startsWith(QStringLiteral("VI-2026-0042")));
            QVERIFY(pages[i].contains(QStringLiteral("草稿Draft")));
            QVERIFY(pages[i].contains(QStringLiteral("审计链4242:9f9f9f9f9f9f9f9f")));
        }
        const QString all = pages.join(QString());
        QCOMPARE(all.count(QChar(u'很')), 400);
        for (int id = 1024; id < 1064; ++id)
            QVERIFY(all.contains(QStringLiteral("G-%1").arg(id)));
    }

    void aTablesHeaderIsOnEachOfItsPages()
    {
        const QStringList pages = readBack(draft(40));
        for (const QString &page : pages)
            QCOMPARE(page.contains(QStringLiteral("未摘录")), page.contains(QStringLiteral("用户（化名）风险认定")));
    }

    void noLineBeginsWithAFullStop()
    {
        CaseInput stops = sample::input(*m_procedure, 1);
        stops.file.incident.summary = QStringLiteral("一二三四五六七八九十百千万亿兆，").repeated(60);
        const QString path = m_folder.filePath(QStringLiteral("stops.pdf"));
        QVERIFY(writePdf(sample::document(stops, Language::Chinese).value(), path));
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished(120'000));
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        static const QRegularExpression begins(QStringLiteral("^\\s*[，。、；：）》]"),
                                               QRegularExpression::MultilineOption);
        QVERIFY2(!text.contains(begins), qPrintable(begins.match(text).captured()));
    }

    void whatTheFaceCannotShowIsSpelledOut()
    {
        const ReportFont font = ReportFont::load().value();
        const Statement shown = font.printable(
            {.text = QStringLiteral("好\U0001F600\u202E坏\n吗"), .marks = {{3, 2, Mark::Kind::Flagged}}});
        QCOMPARE(shown.text, QStringLiteral("好[U+1F600][U+202E]坏\n吗"));
        QCOMPARE(shown.text.mid(shown.marks.front().begin, shown.marks.front().length), QStringLiteral("[U+202E]坏"));
    }

    void noOtherFaceStepsIn()
    {
        CaseInput mixed = sample::input(*m_procedure, 1);
        mixed.file.incident.summary =
            QStringLiteral("表情 \U0001F600、阿拉伯文 \u0627\u0644، 藏文 \u0F56\u0F7C\u0F51。");
        const QByteArray bytes = renderPdf(sample::document(mixed, Language::Chinese).value()).value();
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        QSet<QString> faces;
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (object.isDictionary() && object.hasKey("/FontName"))
                faces.insert(QString::fromStdString(object.getKey("/FontName").getName()).section(u'+', -1));
        }
        QCOMPARE(faces, QSet<QString>{QStringLiteral("WenQuanYiMicroHei")});
    }

    void theSameDocumentGivesTheSameBytesAndTheClocksDate()
    {
        const Document document = draft(3);
        const QByteArray bytes = renderPdf(document).value();
        QCOMPARE(renderPdf(document).value(), bytes);
        QVERIFY(bytes.contains("<xmp:CreateDate>2026-09-22T15:00:00+08:00</xmp:CreateDate>"));

        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
        QCOMPARE(info.getKey("/CreationDate").getStringValue(), "D:20260922150000+08'00'");
        QCOMPARE(info.getKey("/ModDate").getStringValue(), "D:20260922150000+08'00'");
    }

    void aFileThatCannotBeWrittenLeavesWhatWasThere()
    {
        const QString folder = m_folder.filePath(QStringLiteral("not/there/report.pdf"));
        QCOMPARE(writePdf(draft(1), folder).error().kind, Failure::Kind::Storage);

        const QString path = m_folder.filePath(QStringLiteral("kept.pdf"));
        QVERIFY(writeFile("old", path));
        QVERIFY(writePdf(draft(1), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-1.7"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("kept*")}, QDir::Files).size(), 1);
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
