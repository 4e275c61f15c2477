#include "app/paper/characters.h"
#include "app/paper/childfence.h"
#include "app/paper/pagepicture.h"
#include "app/paper/reading.h"
#include "tests/paper/drawnpaper.h"
#include "tests/paper/rawpdf.h"
#include "tests/paper/tablerows.h"

#include <QElapsedTimer>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// PDFs as they come: turned, cut, scanned, encrypted, damaged.
class TestPdfPapers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QString written(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    static paper::Paper read(const QString &path)
    {
        const Result<paper::Paper> paper = paper::readPaper(path);
        if (!paper)
            qWarning("%s", qPrintable(paper.error().detail));
        return paper.value_or(paper::Paper());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"mutool"_s).isEmpty(), "mutool (mupdf-tools) is not installed");
    }

    void aPageThatIsTurnedAndCutIsReadAsItIsShown_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<QPoint>("corner");
        QTest::newRow("as it is") << QByteArray("/MediaBox [0 0 595 842]") << QSizeF(595, 842) << QPoint(100, 133);
        QTest::newRow("cut") << QByteArray("/MediaBox [0 0 595 842] /CropBox [50 50 550 800]") << QSizeF(500, 750)
                             << QPoint(50, 91);
        QTest::newRow("turned") << QByteArray("/MediaBox [0 0 595 842] /Rotate 90") << QSizeF(842, 595)
                                << QPoint(700, 100);
        QTest::newRow("turned and cut") << QByteArray("/MediaBox [0 0 595 842] /CropBox [50 50 550 800] /Rotate 270")
                                        << QSizeF(750, 500) << QPoint(91, 434);
        QTest::newRow("off the origin") << QByteArray("/MediaBox [-10 -20 585 822]") << QSizeF(595, 842)
                                        << QPoint(110, 113);
    }

    void aPageThatIsTurnedAndCutIsReadAsItIsShown()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QSizeF, size);
        QFETCH(QPoint, corner);
        const QByteArray content = "BT /F1 10 Tf 100 700 Td (first) Tj 0 -20 Td (second) Tj ET";
        const paper::Paper paper = read(written("turned.pdf", rawPdf({{attributes, content}})));
        const paper::Page &page = paper.pages.at(0);
        QCOMPARE(page.size, size);
        QCOMPARE(linesOf(page), u"first\nsecond"_s);
        const QPointF off = page.lines[0].place.area.topLeft() - corner;
        QVERIFY2(off.manhattanLength() < 3, qPrintable(u"%1 %2"_s.arg(off.x()).arg(off.y())));
    }

    void aTableOnAPageOfTurnedTextIsRead()
    {
        // a landscape table set on an upright page, without /Rotate
        QByteArray content = "0 1 -1 0 595 0 cm 0.5 w\n";
        for (int i = 0; i < 3; ++i)
            content +=
                "50 " + QByteArray::number(300 + 30 * i) + " m 450 " + QByteArray::number(300 + 30 * i) + " l S\n";
        for (int i = 0; i < 3; ++i)
            content += QByteArray::number(50 + 200 * i) + " 300 m " + QByteArray::number(50 + 200 * i) + " 360 l S\n";
        content += "BT /F1 10 Tf 60 340 Td (north west) Tj 200 0 Td (north east) Tj -200 -30 Td (south west) Tj "
                   "200 0 Td (south east) Tj ET";
        const paper::Paper paper = read(written("sideways.pdf", rawPdf({{"/MediaBox [0 0 595 842]", content}})));
        QCOMPARE(asText(paper.pages.at(0).tables.at(0)), u"north west | north east\nsouth west | south east\n"_s);
    }

    void aPageWithoutTextIsKeptAndSaid()
    {
        {
            DrawnPaper drawn(path("scan.pdf"));
            drawn.picture(50, 50, 400, 400);
            drawn.newPage();
            drawn.text(60, 60, u"文字"_s);
        }
        const paper::Paper paper = read(path("scan.pdf"));
        QCOMPARE(paper.pages.size(), size_t(2));
        QVERIFY(!paper.pages[0].hasText);
        QVERIFY(has(paper, paper::Trouble::Kind::NoText, 1));
        QVERIFY(paper.pages[1].hasText);
        QVERIFY(!has(paper, paper::Trouble::Kind::NoText, 2));
    }

    void textThatThePageDoesNotShowIsReadAndSaid()
    {
        const paper::Paper paper = read(
            written("unseen.pdf", rawPdf({{"/MediaBox [0 0 595 842]", "BT /F1 10 Tf 3 Tr 100 700 Td (layer) Tj ET"}})));
        QCOMPARE(linesOf(paper.pages.at(0)), u"layer"_s);
        QVERIFY(has(paper, paper::Trouble::Kind::HiddenText, 1));
    }

    void textOutsideThePageOrCutAwayIsLeftOut()
    {
        const QByteArray content =
            "BT /F1 10 Tf 100 700 Td (seen) Tj 0 900 Td (above) Tj ET q 0 0 50 50 re W n BT /F1 10 Tf "
            "300 300 Td (clipped) Tj ET Q";
        const paper::Paper paper = read(written("outside.pdf", rawPdf({{"/MediaBox [0 0 595 842]", content}})));
        QCOMPARE(linesOf(paper.pages.at(0)), u"seen"_s);
    }

    void wordsSetApartAndSetTwiceReadAsOneSeesThem()
    {
        const QByteArray content = "BT /F1 10 Tf 100 700 Td [(two) -400 (words)] TJ ET "
                                   "BT /F1 10 Tf 100 650 Td (bold) Tj ET BT /F1 10 Tf 100.3 650 Td (bold) Tj ET";
        const paper::Paper paper = read(written("apart.pdf", rawPdf({{"/MediaBox [0 0 595 842]", content}})));
        QCOMPARE(linesOf(paper.pages.at(0)), u"two words\nbold"_s);
    }

    void radicalsAndLigaturesReadAsTheCharactersThatAreMeant()
    {
        QCOMPARE(paper::meantText(u"⾏⽂ﬁ⻓"_s), u"行文fi长"_s);
        QCOMPARE(paper::meantText(u"ＡＢ１２：（）"_s), u"ＡＢ１２：（）"_s); // what is set wide stays so
        {
            DrawnPaper drawn(path("forms.pdf"));
            drawn.text(60, 60, u"ﬁrst ﬂight"_s);
        }
        QCOMPARE(linesOf(read(path("forms.pdf")).pages.at(0)), u"first flight"_s);
    }

    void glyphsWithoutCharactersAreSaid()
    {
        {
            DrawnPaper drawn(path("mapped.pdf"));
            drawn.text(60, 60, u"备案名称"_s);
        }
        QPDF pdf;
        pdf.processFile(QFile::encodeName(path("mapped.pdf")).constData());
        for (QPDFObjectHandle &object : pdf.getAllObjects())
            if (object.isDictionary() && object.hasKey("/ToUnicode"))
                object.removeKey("/ToUnicode");
        QPDFWriter writer(pdf, QFile::encodeName(path("unmapped.pdf")).constData());
        writer.write();
        const paper::Paper paper = read(path("unmapped.pdf"));
        QVERIFY(has(paper, paper::Trouble::Kind::NoUnicode, 1));
        QVERIFY(!has(read(path("mapped.pdf")), paper::Trouble::Kind::NoUnicode));
    }

    void anEncryptedPdfIsRefused()
    {
        QPDF pdf;
        const QString plain =
            written("plain.pdf", rawPdf({{"/MediaBox [0 0 595 842]", "BT /F1 10 Tf 9 9 Td (a) Tj ET"}}));
        pdf.processFile(QFile::encodeName(plain).constData());
        QPDFWriter writer(pdf, QFile::encodeName(path("locked.pdf")).constData());
        writer.setR6EncryptionParameters("secret", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const auto paper = paper::readPaper(path("locked.pdf"));
        QVERIFY(!paper);
        QCOMPARE(paper.error().kind, Failure::Kind::Refused);
        QCOMPARE(paper.error().detail, u"encrypted"_s);
        QCOMPARE(paper::renderPage(path("locked.pdf"), 1, 1).error().kind, Failure::Kind::Refused);
    }

    void aDamagedPdfSaysSoAndNeverHangs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = rawPdf({{"/MediaBox [0 0 595 842]", "BT /F1 10 Tf 100 700 Td (words) Tj ET"}});
        QTest::newRow("a head alone") << QByteArray("%PDF-1.7\n");
        QTest::newRow("noise") << QByteArray("%PDF-1.7\n") + QByteArray("\x9f\0\xffobj<<", 7).repeated(5'000);
        QTest::newRow("cut off") << whole.first(whole.size() / 2);
        QTest::newRow("a page tree that goes round") << QByteArray(whole).replace("/Kids [4 0 R ]", "/Kids [2 0 R ]");
        QTest::newRow("a page tree that says millions") << QByteArray(whole).replace("/Count 1 ", "/Count 9999999 ");
        QTest::newRow("dictionaries without end")
            << QByteArray("%PDF-1.7\n1 0 obj\n") + QByteArray("<< /A ").repeated(90'000);
        QTest::newRow("saved states without end")
            << rawPdf({{"/MediaBox [0 0 595 842]", QByteArray("q ").repeated(200'000) + "BT /F1 9 Tf (a) Tj ET"}});
        QTest::newRow("a page as large as a country") << rawPdf({{"/MediaBox [0 0 1e9 1e9]", "BT /F1 9 Tf (a) Tj ET"}});
        QTest::newRow("numbers that are none")
            << rawPdf({{"/MediaBox [0 0 595 842]",
                        "1e39 0 0 1e39 0 0 cm BT /F1 1e38 Tf 1e38 1e38 Td (a) Tj ET 0 0 m 1e38 1e38 l S"}});
    }

    void aDamagedPdfSaysSoAndNeverHangs()
    {
        QFETCH(QByteArray, bytes);
        const QString file = written("damaged.pdf", bytes);
        QElapsedTimer timer;
        timer.start();
        const auto paper = paper::readPaper(file);
        QVERIFY(timer.elapsed() < 60'000);
        if (!paper)
            QCOMPARE(paper.error().kind, Failure::Kind::BadInput);
        const auto picture = paper::renderPage(file, 1, 2);
        QVERIFY(!picture || picture->width() <= 6000);
    }

    void aPageThatTakesForeverIsLeftAndTheTimeIsSaid()
    {
        QByteArray content;
        for (int i = 0; i < 3'000'000; ++i)
            content += "0 0 m 9 9 l S\n";
        const QString file =
            written("slow.pdf", rawPdf({{"/MediaBox [0 0 595 842]", content}, {"/MediaBox [0 0 9 9]", ""}}));
        const auto paper =
            paper::readPaper(file, {}, {.memory = 1LL << 30, .processorSeconds = 1, .wallSeconds = 2}, {});
        QVERIFY(!paper || has(*paper, paper::Trouble::Kind::FaultyPage) || has(*paper, paper::Trouble::Kind::CutOff));
    }

    void aPageWithMoreMarksThanAPageHasIsCutOff()
    {
        const QByteArray content = "BT /F1 10 Tf 100 700 Td (0123456789) Tj ET";
        paper::Limits limits;
        limits.marks = 4;
        const auto paper =
            paper::readPaper(written("many.pdf", rawPdf({{"/MediaBox [0 0 595 842]", content}})), limits, {}, {});
        QVERIFY(paper);
        QVERIFY(has(*paper, paper::Trouble::Kind::CutOff, 1));
        QCOMPARE(linesOf(paper->pages.at(0)), u"0123"_s);
    }

    void readingStopsWhenItIsAskedTo()
    {
        std::stop_source stop;
        stop.request_stop();
        const QString file = written("plain.pdf", rawPdf({{"/MediaBox [0 0 595 842]", "BT /F1 10 Tf (a) Tj ET"}}));
        QCOMPARE(paper::readPaper(file, stop.get_token()).error().kind, Failure::Kind::Cancelled);
    }

    void withoutMutoolItIsSaidWhichPackageIsMissing()
    {
        const QString file = written("plain.pdf", rawPdf({{"/MediaBox [0 0 595 842]", "BT /F1 10 Tf (a) Tj ET"}}));
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_folder.path()));
        const auto paper = paper::readPaper(file);
        qputenv("PATH", before);
        QVERIFY(!paper);
        QCOMPARE(paper.error().kind, Failure::Kind::NotFound);
        QCOMPARE(paper.error().where, u"mupdf-tools"_s);
    }

    void aPageIsDrawnAtTheScaleThatIsAskedFor()
    {
        const QString file = written("plain.pdf", rawPdf({{"/MediaBox [0 0 300 200]", "1 0 0 rg 0 0 150 200 re f"}}));
        const Result<QImage> picture = paper::renderPage(file, 1, 2);
        QVERIFY(picture);
        QCOMPARE(picture->size(), QSize(600, 400));
        QCOMPARE(picture->pixelColor(100, 100), QColor(Qt::red));
        QCOMPARE(picture->pixelColor(500, 100), QColor(Qt::white));
        QCOMPARE(paper::renderPage(file, 1, 1e9)->width(), 5000); // 1,200 dpi at most
    }

    void theChildCanWriteNoFileAndOpenNoSocket()
    {
        const auto run = [](const QString &script) {
            QProcess process;
            process.setChildProcessModifier([] { paper::fenceIn(paper::ChildLimits()); });
            process.start(u"bash"_s, {u"-c"_s, script});
            process.waitForFinished(120'000);
            return process.exitCode();
        };
        const QString kept = written("kept.txt", "a");
        QCOMPARE(run(u"cat '%1'"_s.arg(kept)), 0);
        QVERIFY(run(u"echo b >'%1'"_s.arg(kept)) != 0);
        QVERIFY(run(u"rm '%1'"_s.arg(kept)) != 0);
        QVERIFY(run(u"echo b >'%1/new.txt'"_s.arg(m_folder.path())) != 0);
        QVERIFY(run(u"exec 3<>/dev/tcp/127.0.0.1/1"_s) != 0);
        QProcess words;
        words.setChildProcessModifier([] { paper::fenceIn(paper::ChildLimits()); });
        words.start(u"bash"_s, {u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/1"_s});
        words.waitForFinished(120'000);
        QVERIFY2(words.readAllStandardError().contains("Permission denied"), "the kernel says so, not the other side");
    }
};

QTEST_GUILESS_MAIN(TestPdfPapers)
#include "tst_pdfpapers.moc"
