#include "app/base/resources.h"
#include "app/report/formats/pdf.h"
#include "app/report/formats/reportfont.h"
#include "app/report/text/reportkind.h"
#include "tests/report/archive/archivecheck.h"
#include "tests/report/samplecase.h"

#include <QFontDatabase>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <QTest>

using namespace report;
using namespace Qt::StringLiterals;
using archivecheck::Object;

namespace {

using Damage = std::function<void(QPDF &)>;

/// The first object for which \a wanted holds.
Object first(QPDF &pdf, const std::function<bool(Object)> &wanted)
{
    for (const Object &object : pdf.getAllObjects()) {
        if (wanted(object))
            return object;
    }
    return Object::newNull();
}

Object element(QPDF &pdf, const char *type)
{
    return first(pdf, [&](Object object) {
        return object.isDictionaryOfType("/StructElem") && object.getKey("/S").isNameAndEquals(type);
    });
}

QPDFPageObjectHelper page(QPDF &pdf, size_t index = 0)
{
    return QPDFPageDocumentHelper(pdf).getAllPages().at(index);
}

void rewrite(QPDF &pdf, const std::function<QByteArray(QByteArray)> &change)
{
    Object contents = page(pdf).getObjectHandle().getKey("/Contents");
    const QByteArray changed = change(archivecheck::bytesOf(contents));
    contents.replaceStreamData(changed.toStdString(), Object::newNull(), Object::newNull());
}

QByteArray written(QPDF &pdf, bool encrypted = false)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setNewlineBeforeEndstream(true);
    writer.setDecodeLevel(qpdf_dl_none); // filters stay as they are
    if (encrypted)
        writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    else
        writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

/// \a bytes after \a damage.
QByteArray after(const QByteArray &bytes, const Damage &damage)
{
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
    damage(pdf);
    return written(pdf);
}

} // namespace

/// That reports are files for the archive, and that what tells us so would see if they were not.
class TestPdfArchive : public QObject
{
    Q_OBJECT

    Document draft(int records, Language language) const
    {
        return sample::document(sample::input(*m_procedure, records), language).value();
    }

    std::optional<incident::Procedure> m_procedure;
    QByteArray m_sound;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_procedure = incident::readProcedure().value();
        if (!QFontDatabase::hasFamily(QLatin1StringView(fontFamily)))
            QSKIP("the font WenQuanYi Micro Hei is not installed");
        m_sound = renderPdf(draft(3, Language::English)).value();
    }

    void reportsAreFilesForTheArchive_data()
    {
        QTest::addColumn<Document>("document");
        QTest::newRow("zh") << draft(3, Language::Chinese);
        QTest::newRow("en") << draft(3, Language::English);
        QTest::newRow("without records") << draft(0, Language::Chinese);
        for (const ReportKind &kind : reportKinds()) {
            const auto drafted = sample::draft(sample::input(*m_procedure), Language::English, kind.id);
            if (kind.subject == SubjectKind::Case && drafted)
                QTest::newRow(qPrintable(kind.id)) << drafted->document;
        }
        QTest::newRow("tables over many pages") << draft(60, Language::English);

        Document compact = draft(3, Language::Chinese);
        compact.isCompact = true;
        QTest::newRow("on few pages") << compact;

        Document tall = draft(1, Language::English);
        tall.sections.front().blocks = {Table{
            .columns = {{u"a"_s, 1}, {u"b"_s, 1}},
            .rows = {{.cells = {{.text = u"a cell of many lines "_s.repeated(500)}, {.text = u"b"_s}}, .below = {}}}}};
        QTest::newRow("a cell over many pages") << tall;

        Document odd = draft(1, Language::English);
        odd.missing.clear();
        odd.sections = {
            {.title = u"One column, odd signs"_s,
             .blocks = {Paragraph{{{.text = u"affine e\u0301 ﬁ Ω я あ 한 \U0001F600 \u202E \t tab\nnext  two  "_s}}},
                        Paragraph{{{.text = {}}}}, Fields{{{u"empty"_s, {}}, {u"head"_s, {.text = odd.journalHead}}}},
                        Table{.columns = {{u"only"_s, 1}},
                              .rows = {{{{.text = u"cell"_s}}, {{u"below"_s, {.text = u"中文"_s}}}}, {{}, {}}}},
                        Table{.columns = {{u"a"_s, 1}, {{}, 1}}, .rows = {}}},
             .footnotes = {{u"①"_s, u"a note"_s}}},
            {.title = {}, .blocks = {}}};
        QTest::newRow("odd") << odd;

        QTest::newRow("nothing but a title") << Document{.number = u"1"_s, .title = u"a"_s};
    }

    void reportsAreFilesForTheArchive()
    {
        QFETCH(Document, document);
        const Result<QByteArray> bytes = renderPdf(document);
        QVERIFY(bytes);
        const QStringList problems = archivecheck::problemsOf(*bytes);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(u'\n')));
    }

    void whatIsWrittenAnewIsStillSound()
    {
        QCOMPARE(archivecheck::problemsOf(after(m_sound, [](QPDF &) {})), QStringList());
    }

    void damageIsSeen_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Damage>("damage");
        const auto row = [](const char *name, const char *rule, Damage damage) {
            QTest::newRow(name) << QString::fromLatin1(rule) << std::move(damage);
        };
        const auto without = [](const char *key) { return [key](QPDF &pdf) { pdf.getRoot().removeKey(key); }; };
        row("no metadata", "xmp", without("/Metadata"));
        row("no output intent", "intent", without("/OutputIntents"));
        row("no language", "language", without("/Lang"));
        row("no marks", "structure", without("/MarkInfo"));
        row("no structure", "structure", without("/StructTreeRoot"));
        row("no bookmarks", "bookmarks", without("/Outlines"));
        row("another title", "agreement",
            [](QPDF &pdf) { pdf.getTrailer().getKey("/Info").replaceKey("/Title", Object::newString("another")); });
        row("an author in Info alone", "agreement",
            [](QPDF &pdf) { pdf.getTrailer().getKey("/Info").replaceKey("/Author", Object::newString("somebody")); });
        row("another date", "agreement", [](QPDF &pdf) {
            pdf.getTrailer().getKey("/Info").replaceKey("/ModDate", Object::newString("D:20260922150001+08'00'"));
        });
        row("another part", "xmp", [](QPDF &pdf) {
            Object metadata = pdf.getRoot().getKey("/Metadata");
            QByteArray packet = archivecheck::bytesOf(metadata);
            metadata.replaceStreamData(packet.replace("<pdfaid:part>2", "<pdfaid:part>1").toStdString(),
                                       Object::newNull(), Object::newNull());
        });
        row("a profile cut short", "intent", [](QPDF &pdf) {
            Object profile = pdf.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile");
            profile.replaceStreamData(archivecheck::bytesOf(profile).chopped(8).toStdString(), Object::newNull(),
                                      Object::newNull());
        });
        row("a script", "actions", [](QPDF &pdf) {
            pdf.getRoot().replaceKey("/OpenAction", Object::parse("<</Type /Action /S /JavaScript /JS (x)>>"));
        });
        row("a page's action", "actions", [](QPDF &pdf) {
            page(pdf).getObjectHandle().replaceKey("/AA", Object::parse("<</O <</S /Named /N /NextPage>>>>"));
        });
        row("an attachment", "actions",
            [](QPDF &pdf) { pdf.getRoot().replaceKey("/Names", Object::parse("<</EmbeddedFiles <</Names []>>>>")); });
        row("transparency", "transparency", [](QPDF &pdf) {
            Object states = page(pdf).getAttribute("/Resources", false).getKey("/ExtGState");
            for (const std::string &name : states.getKeys())
                states.getKey(name).replaceKey("/ca", Object::newReal("0.5"));
        });
        row("a group", "transparency",
            [](QPDF &pdf) { page(pdf).getObjectHandle().replaceKey("/Group", Object::parse("<</S /Transparency>>")); });
        row("a filter", "filters", [](QPDF &pdf) {
            Object stream = pdf.newStream(std::string("\x80", 1));
            stream.replaceStreamData(std::string("\x80", 1), Object::newName("/RunLengthDecode"), Object::newNull());
            pdf.getRoot().replaceKey("/PieceInfo", stream);
        });
        row("a font that is not embedded", "fonts", [](QPDF &pdf) {
            first(pdf, [](Object o) { return o.isDictionary() && o.hasKey("/FontFile2"); }).removeKey("/FontFile2");
        });
        row("a font without characters", "unicode", [](QPDF &pdf) {
            first(pdf, [](Object o) { return o.isDictionaryOfType("/Font", "/Type0"); }).removeKey("/ToUnicode");
        });
        row("a font of unknown glyphs", "fonts", [](QPDF &pdf) {
            first(pdf, [](Object o) {
                return o.isDictionaryOfType("/Font", "/CIDFontType2");
            }).removeKey("/CIDToGIDMap");
        });
        row("other widths", "fonts", [](QPDF &pdf) {
            Object font = first(pdf, [](Object o) { return o.isDictionaryOfType("/Font", "/TrueType"); });
            Object widths = font.getKey("/Widths");
            for (int i = 0; i < widths.getArrayNItems(); ++i)
                widths.setArrayItem(i, Object::newInteger(500));
        });
        row("paint that is neither content nor artifact", "marks",
            [](QPDF &pdf) { rewrite(pdf, [](const QByteArray &content) { return content + "\n0 0 9 9 re f\n"; }); });
        row("a mark left open", "marks",
            [](QPDF &pdf) { rewrite(pdf, [](const QByteArray &content) { return content + "\n/Artifact BMC\n"; }); });
        row("content that is nobody's", "parents", [](QPDF &pdf) {
            rewrite(pdf, [](QByteArray content) { return content.replace("/MCID 3>>", "/MCID 999>>"); });
        });
        row("content tagged as another", "parents",
            [](QPDF &pdf) { rewrite(pdf, [](QByteArray content) { return content.replace("/H1 <<", "/P <<"); }); });
        row("a gap in the tree of parents", "parents", [](QPDF &pdf) {
            Object tree = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree");
            tree.getKey("/Nums").getArrayItem(1).setArrayItem(2, Object::newNull());
        });
        row("a page without parents", "parents",
            [](QPDF &pdf) { page(pdf).getObjectHandle().removeKey("/StructParents"); });
        row("an element that does not know its parent", "structure",
            [](QPDF &pdf) { element(pdf, "/TD").replaceKey("/P", pdf.getRoot().getKey("/StructTreeRoot")); });
        row("an unknown element", "structure",
            [](QPDF &pdf) { element(pdf, "/P").replaceKey("/S", Object::newName("/Absatz")); });
        row("an element without content", "structure",
            [](QPDF &pdf) { element(pdf, "/P").replaceKey("/K", Object::newArray()); });
        row("a cell outside a row", "structure",
            [](QPDF &pdf) { element(pdf, "/TR").replaceKey("/S", Object::newName("/LI")); });
        row("a figure without words", "alt", [](QPDF &pdf) { element(pdf, "/Figure").removeKey("/Alt"); });
        row("a header of nothing", "tables", [](QPDF &pdf) { element(pdf, "/TH").removeKey("/A"); });
        row("rows of several widths", "tables", [](QPDF &pdf) {
            first(pdf,
                  [](Object o) {
                      return o.isDictionary() && o.getKey("/A").isDictionary() && o.getKey("/A").hasKey("/ColSpan");
                  })
                .getKey("/A")
                .removeKey("/ColSpan");
        });
        row("two notes of one id", "structure", [](QPDF &pdf) { element(pdf, "/Note").removeKey("/ID"); });
        row("a link without words", "annotations", [](QPDF &pdf) {
            first(pdf, [](Object o) { return o.isDictionaryOfType("/Annot"); }).removeKey("/Contents");
        });
        row("a link that is not printed", "annotations",
            [](QPDF &pdf) { first(pdf, [](Object o) { return o.isDictionaryOfType("/Annot"); }).removeKey("/F"); });
        row("a link outside the structure", "annotations", [](QPDF &pdf) {
            first(pdf, [](Object o) { return o.isDictionaryOfType("/Annot"); }).removeKey("/StructParent");
        });
        row("a bookmark that leads nowhere", "bookmarks",
            [](QPDF &pdf) { pdf.getRoot().getKey("/Outlines").getKey("/First").removeKey("/Dest"); });
        row("a wrong count of bookmarks", "bookmarks",
            [](QPDF &pdf) { pdf.getRoot().getKey("/Outlines").replaceKey("/Count", Object::newInteger(1)); });
    }

    void damageIsSeen()
    {
        QFETCH(QString, rule);
        QFETCH(Damage, damage);
        const QStringList problems = archivecheck::problemsOf(after(m_sound, damage));
        QVERIFY2(std::ranges::any_of(problems, [&](const QString &each) { return each.startsWith(rule + u": "_s); }),
                 qPrintable(u"nothing of \"%1\" in: "_s.arg(rule) + problems.join(u'\n')));
    }

    void damagedBytesAreSeen_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("bytes");
        QPDF pdf;
        pdf.processMemoryFile("report", m_sound.constData(), size_t(m_sound.size()));
        QTest::newRow("an older version") << u"header"_s << QByteArray(m_sound).replace(0, 8, "%PDF-1.4");
        QTest::newRow("no binary comment") << u"header"_s << QByteArray(m_sound).replace(9, 5, "%text");
        QTest::newRow("more after the end") << u"header"_s << m_sound + "more\n";
        QTest::newRow("cut short") << u"syntax"_s << m_sound.chopped(400);
        QTest::newRow("encrypted") << u"encryption"_s << written(pdf, true);
    }

    void damagedBytesAreSeen()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, bytes);
        const QStringList problems = archivecheck::problemsOf(bytes);
        QVERIFY2(std::ranges::any_of(problems, [&](const QString &each) { return each.startsWith(rule + u": "_s); }),
                 qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestPdfArchive)
#include "tst_pdfarchive.moc"
