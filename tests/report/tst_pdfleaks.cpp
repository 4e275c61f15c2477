#include "tests/report/leakfiles.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
#include <QTest>

using namespace leakfiles;

class TestPdfLeaks : public QObject
{
    Q_OBJECT

    static QString in(const QByteArray &file) { return found(file, report::Format::Pdf); }

    static QByteArray latin(const QString &text) { return text.toLatin1(); }

    static QByteArray show(const QByteArray &operators) { return "BT /F1 12 Tf 72 700 Td " + operators + " ET"; }

    /// A font whose codes mean nothing but through its map: 0001 is the first character of \a text and so on.
    static QList<QByteArray> mappedFont(const QString &text)
    {
        QByteArray map = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000><ffff> "
                         "endcodespacerange ";
        map += QByteArray::number(text.size()) + " beginbfchar\n";
        for (qsizetype i = 0; i < text.size(); ++i)
            map += "<" + QByteArray::number(i + 1, 16).rightJustified(4, '0') + "> <"
                + QByteArray::number(text.at(i).unicode(), 16).rightJustified(4, '0') + ">\n";
        return {"<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/DescendantFonts[]/ToUnicode 7 0 R>>",
                flate(map + "endbfchar endcmap end")};
    }

    static QByteArray rewritten(const QByteArray &pdf, bool isLinear, bool isEncrypted)
    {
        QPDF file;
        file.processMemoryFile("test", pdf.constData(), size_t(pdf.size()));
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setLinearization(isLinear);
        writer.setDeterministicID(!isEncrypted);
        if (isEncrypted)
            writer.setR6EncryptionParameters("open", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
    }

private Q_SLOTS:
    void aFileWithoutTheTextIsClean()
    {
        const QByteArray file = page(show("(Nothing 13800 here) Tj"));
        QCOMPARE(in(file), QString());
        QCOMPARE(in(rewritten(file, false, false)), QString());
        QCOMPARE(in(rewritten(file, true, false)), QString());
    }

    void textIsFoundHoweverItIsDrawn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("in one") << show("(tel 13800138000.) Tj");
        QTest::newRow("kerned") << show("[(138) -20 (0013) -300 (8000)] TJ");
        QTest::newRow("over two lines") << show("(138001) Tj 0 -14 Td (38000) Tj");
        QTest::newRow("by T*") << show("14 TL (138001) Tj T* (38000) Tj (x) '");
        QTest::newRow("in no ink") << show("3 Tr (13800138000) Tj");
        QTest::newRow("out of order") << show("30 0 Td (00138000) Tj -30 0 Td (138) Tj");
        QTest::newRow("digit by digit from the right") << show(
            "70 0 Td (000) Tj -10 0 Td (8) Tj -10 0 Td (3) Tj -10 0 Td (001) Tj -10 0 Td (8) Tj -10 0 Td (13) Tj");
        QTest::newRow("in hexadecimal") << show("<3133383030313338303030> Tj");
        QTest::newRow("outside the page") << QByteArray("BT /F1 12 Tf 5000 9000 Td (13800138000) Tj ET");
        QTest::newRow("by matrices") << QByteArray("q 1 0 0 1 50 500 cm BT /F1 9 Tf 1 0 0 1 40 0 Tm (0138000) Tj ET Q "
                                                   "BT /F1 9 Tf 1 0 0 1 60 500 Tm (1380) Tj ET");
        QTest::newRow("in a hidden layer") << "/OC /Hidden BDC " + show("(13800138000) Tj") + " EMC";
    }

    void textIsFoundHoweverItIsDrawn()
    {
        QFETCH(QByteArray, content);
        const QString leaks = in(page(content));
        QVERIFY2(leaks.contains(QStringLiteral("7 page 1")), qPrintable(leaks));
        QVERIFY(in(rewritten(page(content), false, false)).contains(QStringLiteral("7 page 1")));
    }

    void textIsFoundThroughTheMapOfItsFont()
    {
        const QByteArray content = "BT /F2 12 Tf 72 700 Td <00010002> Tj 0 -20 Td <00030004> Tj ET";
        const QByteArray file = page(content, mappedFont(name), {}, {}, "/F2 6 0 R");
        QCOMPARE(in(file), QString(QStringLiteral("8 page 1")));
    }

    void aMapOfRangesIsReadAsWell()
    {
        const QByteArray map = flate("begincmap 2 beginbfrange <0001> <0002> [<56fd> <9645>] <0003> <0003> <7535> "
                                     "endbfrange 1 beginbfchar <0004> <8bdd> endbfchar endcmap");
        const QList<QByteArray> font{mappedFont(name).front(), map};
        QCOMPARE(in(page("BT /F2 12 Tf 9 9 Td <0001000200030004> Tj ET", font, {}, {}, "/F2 6 0 R")),
                 QString(QStringLiteral("8 page 1")));
    }

    void textIsFoundPastAMapThatDeniesIt()
    {
        const QByteArray map = flate("begincmap 1 beginbfrange <30> <39> <0061> endbfrange endcmap");
        const QList<QByteArray> font{"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>", map};
        QCOMPARE(in(page("BT /F2 12 Tf 9 9 Td (138) Tj (00138000) Tj ET", font, {}, {}, "/F2 6 0 R")),
                 QString(QStringLiteral("7 page 1")));
    }

    void textIsFoundByTheNamesOfGlyphs()
    {
        const QList<QByteArray> font{
            "<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</Differences[65 /one /three /eight "
            "/zero /uni4E2D]>>>>"};
        QCOMPARE(in(page("BT /F2 12 Tf 9 9 Td (ABCDDABCDDD) Tj ET", font, {}, {}, "/F2 6 0 R")),
                 QString(QStringLiteral("7 page 1")));
    }

    void aFontThatDoesNotSayItsLettersIsNotLookedInto()
    {
        const QList<QByteArray> font{"<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/DescendantFonts[]>>"};
        QCOMPARE(in(page("BT /F2 12 Tf 9 9 Td <00010002> Tj ET", font, {}, {}, "/F2 6 0 R")),
                 QString(QStringLiteral("unread: page 1 no_text")));
    }

    void textOverAPageBreakIsOneAgain()
    {
        const QByteArray first = show("(138001) Tj") + " /Artifact BMC " + show("(Page one) Tj") + " EMC";
        const QByteArray second = "/Artifact BMC " + show("(Head) Tj") + " EMC " + show("(38000) Tj");
        const QByteArray file = pdf({"<</Type/Catalog/Pages 2 0 R>>",
                                     "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/Resources<</Font<</F1 5 0 R>>>>>>",
                                     "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 6 0 R>>",
                                     "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents [7 0 R]>>",
                                     "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", flate(first), flate(second)});
        QCOMPARE(in(file), QString(QStringLiteral("7 page 2")));
    }

    void formsAreReadWhetherAPageDrawsThemOrNot()
    {
        const QList<QByteArray> more{flate(show("(13800) Tj (138000) Tj"),
                                           "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 5 0 R>>>>")};
        QCOMPARE(in(page("q /X Do Q", more, {}, {}, ">>/XObject<</X 6 0 R")), QString(QStringLiteral("7 page 1")));
        QCOMPARE(in(page("", more)), QString(QStringLiteral("7 form 6")));
    }

    void stringsOfObjectsAreFound_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("where");
        const QByteArray number = latin(secret);
        QTest::newRow("bookmark") << "<</Title(" + number + ")/Parent 1 0 R>>" << QStringLiteral("7 bookmark 6");
        QTest::newRow("bookmark in Chinese")
            << "<</Title" + utf16(name) + "/Parent 1 0 R>>" << QStringLiteral("8 bookmark 6");
        QTest::newRow("spelled with full width") << "<</Title" + utf16(QStringLiteral("１３８００１３８０００"))
                + "/Parent 1 0 R>>" << QStringLiteral("7 bookmark 6");
        QTest::newRow("annotation") << QByteArray("<</Type/Annot/Subtype/Text/Rect[0 0 1 1]/Contents(138 0013 8000)>>")
                                    << QStringLiteral("7 annotation 6");
        QTest::newRow("link") << QByteArray(
            "<</Subtype/Link/Rect[0 0 1 1]/A<</S/URI/URI(http://x/%31%33%3800138000)>>>>")
                              << QStringLiteral("7 annotation 6");
        QTest::newRow("ActualText") << "<</Type/StructElem/S/P/ActualText" + utf16(name) + ">>"
                                    << QStringLiteral("8 structure 6");
        QTest::newRow("Alt") << "<</Type/StructElem/S/Figure/Alt(" + number + ")>>" << QStringLiteral("7 structure 6");
        QTest::newRow("layer") << "<</Type/OCG/Name(" + number + ")>>" << QStringLiteral("7 layer 6");
        QTest::newRow("attachment's name") << "<</Type/Filespec/F(" + number + ".txt)>>" << QStringLiteral("7 name 6");
        QTest::newRow("name") << "<</Any /N" + number + ">>" << QStringLiteral("7 object 6");
        QTest::newRow("key") << QByteArray("<</13#38#300138000 1>>") << QStringLiteral("7 key 6");
        QTest::newRow("script") << "<</S/JavaScript/JS(app.alert\\('" + number + "'\\))>>"
                                << QStringLiteral("7 object 6");
    }

    void stringsOfObjectsAreFound()
    {
        QFETCH(QByteArray, object);
        QFETCH(QString, where);
        const QByteArray file = page("", {object}, "/X 6 0 R");
        const QString leaks = in(file);
        QVERIFY2(leaks.contains(where), qPrintable(leaks));
        QVERIFY2(!in(rewritten(file, false, false)).isEmpty(), "in an object stream");
    }

    void metadataIsFound()
    {
        QVERIFY(in(page("", {"<</Producer(x)/Author" + utf16(name) + ">>"}, {}, {}, {}, "/Info 6 0 R"))
                    .contains(QStringLiteral("8 metadata 6")));
        const QByteArray xmp = "<?xpacket?><x:xmpmeta xmlns:x='adobe:ns:meta/'><a>138001<b>38000</b></a></x:xmpmeta>";
        QCOMPARE(in(page("", {flate(xmp, "/Type/Metadata/Subtype/XML")}, "/Metadata 6 0 R")),
                 QString(QStringLiteral("7 metadata")));
    }

    void textInMarkedContentIsFound()
    {
        QVERIFY(in(page("/Span <</ActualText (13800138000)>> BDC " + show("(x) Tj") + " EMC"))
                    .contains(QStringLiteral("7 structure 1")));
    }

    void attachmentsAreFilesThemselves()
    {
        const QByteArray inner = page("/Artifact BMC " + show("(13800) Tj (138000) Tj") + " EMC");
        const QByteArray member = zip({{"a/report.pdf", inner}});
        QCOMPARE(in(page("", {flate(member, "/Type/EmbeddedFile")}, "/X 6 0 R")),
                 QString(QStringLiteral("7 attachment 6/a/report.pdf page 1")));
        QCOMPARE(in(page("",
                         {flate(QByteArray("\x7f"
                                           "ELF\1\1\0",
                                           7),
                                "/Type/EmbeddedFile")})),
                 QString(QStringLiteral("unread: attachment 6 bytes unknown_kind")));
    }

    void thumbnailsAndPicturesAreTakenApart()
    {
        const QByteArray picture = jpeg(segment('\xfe', "by " + latin(secret)));
        const QByteArray dictionary = "/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 8";
        const QString leaks = in(page("", {stream(picture, dictionary + "/Filter/DCTDecode")}, {}, "/Thumb 6 0 R"));
        QVERIFY(leaks.contains(QStringLiteral("7 object 6 chunk")));
        QCOMPARE(in(page("", {stream("abc", dictionary + "/Filter/JPXDecode")}, {}, "/Thumb 6 0 R")),
                 QString(QStringLiteral("unread: object 6 unknown_filter")));
    }

    void picturesAreReadWhereSomethingCan()
    {
        const QByteArray pixels(100 * 100, '\x50');
        const QByteArray file =
            page("", {flate(pixels, "/Subtype/Image/Width 100/Height 100/ColorSpace/DeviceGray/BitsPerComponent 8")});
        QCOMPARE(in(file), QString(QStringLiteral("unread: pixels 6 pixels")));
        const auto reader = [](const QByteArray &png) {
            return png.startsWith("\x89PNG") ? std::optional(QStringLiteral("138 0013 8000")) : std::nullopt;
        };
        QCOMPARE(found(file, report::Format::Pdf, reader), QString(QStringLiteral("7 pixels 6")));
    }

    void streamsOfAnUnknownFilterAreNotLookedInto()
    {
        QCOMPARE(in(page("", {stream("abc", "/Filter/Unheard")})),
                 QString(QStringLiteral("unread: object 6 unknown_filter")));
    }

    void whatTheFileWasBeforeIsFound()
    {
        const QByteArray old = page(show("(13800) Tj (138000) Tj"));
        const qsizetype table = old.lastIndexOf("xref\n0");
        const QByteArray content = flate(show("(gone) Tj"));
        const QByteArray file = old + "4 0 obj\n" + content + "\nendobj\nxref\n4 1\n"
            + QByteArray::number(old.size()).rightJustified(10, '0') + " 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev "
            + QByteArray::number(table) + ">>\nstartxref\n" + QByteArray::number(old.size() + 8 + content.size() + 8)
            + "\n%%EOF\n";
        QCOMPARE(in(file), QString(QStringLiteral("7 revision 1 page 1")));
    }

    void whatNoTableNamesAnyMoreIsFound()
    {
        QByteArray file = page("");
        const QByteArray orphan = "9 0 obj\n" + flate("BT (13800138000) Tj ET") + "\nendobj\n";
        file = pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>", "null\nendobj\n" + orphan});
        QVERIFY(in(file).contains(QStringLiteral("7 revision")));
    }

    void whatLiesOutsideTheFileIsFound()
    {
        QVERIFY(in(page("") + "\n% 138-0013-8000").contains(QStringLiteral("7 after the file text")));
        QVERIFY(in("X-Sent-By: 138-0013-8000\n" + page("")).contains(QStringLiteral("7 before the file text")));
        QVERIFY(in(page("") + QByteArray("\0\1\2\3", 4))
                    .contains(QStringLiteral("unread: after the file beyond_end unknown_kind")));
    }

    void anEncryptedFileIsNotLookedInto()
    {
        QCOMPARE(in(rewritten(page(""), false, true)), QString(QStringLiteral("unread: bytes encrypted")));
    }

    void aBrokenFileIsNotLookedInto()
    {
        QVERIFY(in(page("").replace("startxref", "startxxxx")).contains(QStringLiteral("unread: bytes damaged")));
        QCOMPARE(in("no PDF at all"), QString(QStringLiteral("failed: the file is no pdf")));
    }
};

QTEST_GUILESS_MAIN(TestPdfLeaks)
#include "tst_pdfleaks.moc"
