#include "tests/report/leakfiles.h"

#include <QTest>

using namespace leakfiles;
using report::Format;

class TestLeakCheck : public QObject
{
    Q_OBJECT

    static QByteArray utf8(const QString &text) { return text.toUtf8(); }

    static QByteArray document(const QByteArray &body)
    {
        return "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>";
    }

    static QByteArray xml(const QByteArray &inner)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><p xmlns=\"urn:p\">" + inner + "</p>";
    }

    static QByteArray html(const QByteArray &inner) { return "<!DOCTYPE html><html><body>" + inner + "</body></html>"; }

    static std::optional<QString> nothingWritten(const QByteArray &) { return QString(); }

private Q_SLOTS:
    void aFileWithoutTheTextIsClean()
    {
        const QByteArray clean =
            document("<w:p><w:r><w:t>138 and 国际</w:t></w:r></w:p><w:p><w:r><w:t>电报</w:t></w:r></w:p>");
        QCOMPARE(found(zip({{"word/document.xml", clean}, {"x.png", png({})}}), Format::Docx, nothingWritten),
                 QString());
        QCOMPARE(found(html("<p title=\"1380\">0138 000</p>"), Format::Html), QString());
        QCOMPARE(found("{\"a\": [\"138\", 1380]}", Format::Json), QString());
    }

    void anArchiveIsSearchedToItsLastPart_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *tag, const char *member, const QByteArray &bytes, const char *where) {
            QTest::newRow(tag) << QByteArray(member) << bytes << QString::fromLatin1(where);
        };
        const char *word = "word/document.xml";
        row("across runs", word,
            document("<w:p><w:r><w:t>138</w:t></w:r><w:r><w:rPr/><w:t>0013 8000</w:t></w:r></w:p>"),
            "7 word/document.xml text");
        row("hidden text", word,
            document("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>国际</w:t></w:r><w:r><w:t>电话</w:t></w:r></w:p>"),
            "8 word/document.xml text");
        row("deleted text", word, document("<w:p><w:del><w:r><w:delText>138-0013-8000</w:delText></w:r></w:del></w:p>"),
            "7 word/document.xml text");
        row("around deleted text", word,
            document(
                "<w:p><w:r><w:t>13800</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>138000"
                "</w:t></w:r></w:p>"),
            "7 word/document.xml text");
        row("field instruction", word,
            document("<w:p><w:r><w:instrText>HYPERLINK 138.0013.8000</w:instrText></w:r></w:p>"),
            "7 word/document.xml text");
        row("attribute", word, document("<w:p w:tip=\"138 0013 8000\"/>"), "7 word/document.xml attribute");
        row("comment of XML", word, document("<!-- 138 0013 8000 -->"), "7 word/document.xml comment");
        row("instruction of XML", word, document("<?x 138 0013 8000?>"), "7 word/document.xml comment");
        row("comments", "word/comments.xml",
            document("<w:comment><w:p><w:r><w:t>138</w:t></w:r><w:r><w:t>00138000</w:t>"
                     "</w:r></w:p></w:comment>"),
            "7 word/comments.xml text");
        row("docProps", "docProps/core.xml", xml("<creator>１３８００１３８０００</creator>"),
            "7 docProps/core.xml text");
        row("custom XML", "customXml/item1.xml", xml("<v a='國際電話'/>"), "8 customXml/item1.xml attribute");
        row("name of an element", "customXml/item1.xml", xml("<n13800138000/>"), "7 customXml/item1.xml key");
        row("tracked changes of ODT", "content.xml",
            xml("<tracked-changes><p>138<span>00138000</span></p></tracked-changes>"), "7 content.xml text");
        row("embedded file", "word/embeddings/a.zip", zip({{"b.json", "[\"138\\u0030\\u0030138000\"]"}}),
            "7 word/embeddings/a.zip/b.json text");
        row("thumbnail", "Thumbnails/thumbnail.png", png(chunk("tEXt", QByteArray("Author\0", 7) + "138-0013-8000")),
            "7 Thumbnails/thumbnail.png chunk");
        row("picture", "media/a.jpg", jpeg(segment('\xfe', "138-0013-8000")), "7 media/a.jpg chunk");
        row("UTF-16", "customXml/item2.xml",
            QByteArray("\xff\xfe", 2)
                + QByteArray(reinterpret_cast<const char *>(QStringLiteral("国 际电话").utf16()), 10),
            "8 customXml/item2.xml text");
        row("name of a member", "word/media/国际 电话.png", png({}), "8 name");
        row("broken XML", word, "<?xml version='1.0'?><a><b>138 0013 8000</a>", "7 word/document.xml text");
    }

    void anArchiveIsSearchedToItsLastPart()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        const QString leaks = found(zip({{"mimetype", "x"}, {member, bytes}}), Format::Docx, nothingWritten);
        QVERIFY2(leaks.split(QStringLiteral("; ")).contains(where), qPrintable(leaks));
    }

    void aLeakIsNamedWithoutItsText()
    {
        const QString leaks = found(zip({{"13800138000/a.txt", "tel 13800138000"}}), Format::Odt);
        QCOMPARE(leaks, QStringLiteral("7 bytes; 7 █ bytes; 7 █ text; 7 name; 7 comment"));
    }

    void membersThatNoDirectoryNamesAreFound()
    {
        // The directory of one archive behind the members of another.
        const QByteArray hidden = zip({{"a.txt", "tel 138 0013 8000, tel 138 0013 8000"}});
        const QByteArray shown = zip({{"b.txt", "nothing"}});
        const QByteArray both = hidden.first(hidden.indexOf("PK\1\2")) + shown;
        QVERIFY(found(both, Format::Docx).contains(QStringLiteral("7 a.txt text")));
    }

    void commentsOfAnArchiveAreFound()
    {
        QByteArray file = zip({{"b.txt", "nothing"}});
        file.chop(2);
        file += QByteArray("\x0d\0", 2) + "138 0013 8000";
        QVERIFY(found(file, Format::Docx).contains(QStringLiteral("7 comment")));
    }

    void unknownPartsOfAnArchiveAreNotLookedInto()
    {
        QCOMPARE(found(zip({{"a.bin", QByteArray("\0\1\2\3", 4)}}), Format::Docx),
                 QStringLiteral("unread: a.bin bytes unknown_kind"));
        QCOMPARE(found(zip({{"a.xml", "<?xml version='1.0'?><a><b></a>"}}), Format::Docx),
                 QStringLiteral("unread: a.xml text damaged"));
        QCOMPARE(found(zip({{"a.png", png({})}}), Format::Docx), QStringLiteral("unread: a.png pixels pixels"));
        QCOMPARE(found(zip({{"a.gif", "GIF89a" + QByteArray(20, '\1')}}), Format::Docx),
                 QStringLiteral("unread: a.gif bytes unknown_kind"));
    }

    void archivesWithinArchivesEndSomewhere()
    {
        QByteArray file = "nothing";
        for (int i = 0; i < 9; ++i)
            file = zip({{"a", file}});
        QVERIFY(found(file, Format::Docx).contains(QStringLiteral("too_deep")));
    }

    void anEncryptedMemberIsNotLookedInto()
    {
        QByteArray file = zip({{"a.txt", "nothing"}});
        for (const char *header : {"PK\3\4", "PK\1\2"}) {
            const qsizetype at = file.indexOf(header) + (header[2] == '\3' ? 6 : 8);
            file[at] = char(file.at(at) | 1);
        }
        QVERIFY(found(file, Format::Docx).contains(QStringLiteral("unread: a.txt bytes encrypted")));
    }

    void aPageIsSearchedToItsLastPart_data()
    {
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *tag, const QByteArray &inner, const char *where) {
            QTest::newRow(tag) << inner << QString::fromLatin1(where);
        };
        row("across tags", "<p>138<b>0013</b><!-- -->8000</p>", "7 text");
        row("references", "<p>国&#38469;<i>&#x7535;话</i></p>", "8 text");
        row("attribute", "<p title='138 0013 8000'>x</p>", "7 attribute");
        row("attribute without quotes", "<p title=138-0013-8000>x</p>", "7 attribute");
        row("name of an attribute", "<p data-13800138000>x</p>", "7 attribute");
        row("comment", "<!-- 138 0013 8000 -->", "7 comment");
        row("comment without an end", "<!-- 138 0013 8000", "7 comment");
        row("script", "<script>var a = '\\x31\\u003380013 8000';</script>", "7 script");
        row("style", "<style>p::after { content: '\\56fd\\9645 \\7535\\8bdd' }</style>", "8 script");
        row("link", "<a href='?q=%E5%9B%BD%E9%99%85%E7%94%B5%E8%AF%9D'>x</a>", "8 attribute");
        row("data: URI",
            "<img src='data:image/png;base64," + png(chunk("tEXt", QByteArray("k\0", 2) + "138 0013 8000")).toBase64()
                + "'>",
            "7 data:1 chunk");
        row("data: URI in a style",
            "<style>p { background: url(data:image/svg+xml,%3Csvg%3E%3Ctext%3E138%3C/text%3E%3Cdesc%20a='138 0013'/%3E"
            "%3C/svg%3E) } /* data:text/plain,138%200013%208000 */</style>",
            "7 data:2 text");
        row("hidden element", "<p hidden>138 <span style='display:none'>0013 8000</span></p>", "7 text");
        row("tag without an end", "<p>x</p><p title='138 0013 8000'", "7 attribute");
    }

    void aPageIsSearchedToItsLastPart()
    {
        QFETCH(QByteArray, inner);
        QFETCH(QString, where);
        const QString leaks = found(html(inner), Format::Html, nothingWritten);
        QVERIFY2(leaks.split(QStringLiteral("; ")).contains(where), qPrintable(leaks));
    }

    void jsonIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("value") << QByteArray("{\"a\": \"138 0013 8000\"}") << QStringLiteral("7 text");
        QTest::newRow("escaped") << QByteArray("{\"a\": \"\\u56fd\\u9645\\u7535\\u8bdd\"}") << QStringLiteral("8 text");
        QTest::newRow("key") << QByteArray("{\"a\": {\"138-0013-8000\": 1}}") << QStringLiteral("7 key");
        QTest::newRow("Base64") << ("[\"" + utf8(name).toBase64() + "\"]") << QStringLiteral("8 bytes");
        QTest::newRow("hexadecimal") << ("[\"" + utf8(name).toHex() + "\"]") << QStringLiteral("8 bytes");
        QTest::newRow("member that stands twice")
            << QByteArray("{\"a\": \"138 0013 8000\", \"a\": 1}") << QStringLiteral("7 text");
        QTest::newRow("data: URI") << QByteArray("[\"data:text/plain;base64,MTM4IDAwMTMgODAwMA==\"]")
                                   << QStringLiteral("7 data:1 text");
    }

    void jsonIsDecoded()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const QString leaks = found(json, Format::Json);
        QVERIFY2(leaks.split(QStringLiteral("; ")).contains(where), qPrintable(leaks));
    }

    void picturesSayMoreThanTheirPixels_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("where");
        const QByteArray spelled = "138 0013 8000";
        const auto row = [](const char *tag, const QByteArray &picture, const char *where) {
            QTest::newRow(tag) << picture << QString::fromLatin1(where);
        };
        const QByteArray packedText = packed(spelled);
        row("tEXt", png(chunk("tEXt", QByteArray("Author\0", 7) + spelled)), "7 a chunk");
        row("zTXt", png(chunk("zTXt", QByteArray("Author\0\0", 8) + packedText)), "7 a chunk");
        row("iTXt", png(chunk("iTXt", QByteArray("Author\0\0\0zh\0\0", 13) + utf8(QStringLiteral("國際電話")))),
            "8 a chunk");
        row("packed iTXt", png(chunk("iTXt", QByteArray("Author\0\1\0zh\0\0", 13) + packedText)), "7 a chunk");
        row("eXIf", png(chunk("eXIf", "MM\0*" + spelled)), "7 a chunk");
        row("a chunk of no standard", png(chunk("prVt", spelled)), "7 a chunk");
        row("after the end of a PNG", png({}) + spelled, "7 a/beyond_end text");
        row("comment of JPEG", jpeg(segment('\xfe', spelled)), "7 a chunk");
        row("XMP of JPEG",
            jpeg(
                segment('\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + "<x><a>138</a><a>00138000</a></x>")),
            "7 a chunk");
        row("EXIF in two bytes a character",
            jpeg(segment('\xe1',
                         QByteArray("Exif\0\0", 6)
                             + QByteArray(reinterpret_cast<const char *>(
                                              QStringLiteral("１３８００１３８０００").utf16()),
                                          22))),
            "7 a chunk");
        row("thumbnail in EXIF",
            jpeg(segment('\xe1', QByteArray("Exif\0\0II*\0", 10) + jpeg(segment('\xfe', packedText)) + "x"))
                .replace(packedText, spelled.leftJustified(packedText.size(), ' ')),
            "7 a/thumbnail chunk");
        row("after the end of a JPEG", jpeg({}) + spelled, "7 a/beyond_end text");
    }

    void picturesSayMoreThanTheirPixels()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QString, where);
        const QString leaks = found(zip({{"a", picture}}), Format::Odt, nothingWritten);
        QVERIFY2(leaks.split(QStringLiteral("; ")).contains(where), qPrintable(leaks));
    }

    void whatIsWrittenInPicturesIsReadWhereSomethingCan()
    {
        const auto reader = [](const QByteArray &) { return std::optional(QStringLiteral("138 0013 8000")); };
        QCOMPARE(found(zip({{"a.png", png({})}}), Format::Docx, reader), QStringLiteral("7 a.png pixels"));
    }

    void aFileOfAnotherKindIsRefused()
    {
        QCOMPARE(found("{}", Format::Docx), QStringLiteral("failed: the file is no docx"));
        QCOMPARE(found(png({}), Format::Html), QStringLiteral("failed: the file is no html"));
    }
};

QTEST_GUILESS_MAIN(TestLeakCheck)
#include "tst_leakcheck.moc"
