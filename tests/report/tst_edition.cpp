#include "app/report/edition/edition.h"
#include "app/report/edition/removals.h"
#include "tests/report/pdftext.h"
#include "tests/report/samplecase.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace report;

class TestEdition : public QObject
{
    Q_OBJECT

    static Document drafted(Language language)
    {
        CaseInput input = sample::input(*incident::readProcedure(), 12);
        input.file.incident.summary +=
            QStringLiteral(" 用户 u-7f3a91c2 的号码为１３８ ００１３ ８０００，见 /srv/export/chat-2026-09-21.jsonl");
        input.file.incident.title += QStringLiteral("（u-7f3a91c2）");
        const auto document = sample::document(input, language);
        if (!document)
            qFatal("%s", qPrintable(document.error().detail));
        return *document;
    }

    static Redaction redaction(const Document &document)
    {
        auto removals = removalsOf(sample::caseFile(12));
        std::ranges::copy(removalsByForm(document), std::back_inserter(removals));
        Redaction wanted{.texts = ofKinds(removals, usuallyRemoved())};
        wanted.texts.push_back({QStringLiteral("安全对齐语料"), RemovedKind::Passage});
        return wanted;
    }

    static EditionFile made(const Document &document, const EditionWish &wish)
    {
        const auto file = makeEdition(document, wish);
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        return *file;
    }

    /// All that public tools get out of \a path, without white space.
    static QString readBack(const QString &path, Format format)
    {
        QProcess shell;
        QString command = QStringLiteral("cat \"$0\"; strings -n 4 \"$0\"");
        if (format == Format::Pdf)
            command +=
                QStringLiteral("; pdftotext -enc UTF-8 \"$0\" -; pdfinfo -struct-text \"$0\"; pdfinfo -meta \"$0\"");
        if (format == Format::Docx || format == Format::Odt)
            command = QStringLiteral("python3 -c 'import sys, zipfile\n"
                                     "z = zipfile.ZipFile(sys.argv[1])\n"
                                     "for n in z.namelist(): print(n); sys.stdout.buffer.write(z.read(n))' \"$0\"");
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command, path});
        shell.waitForFinished(60'000);
        return pdftext::squeezed(QString::fromUtf8(shell.readAllStandardOutput()));
    }

private Q_SLOTS:
    void aRedactedEditionHoldsNothingThatWasRemoved_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<Language>("language");
        for (const Format format : formats()) {
            for (const Language language : {Language::Chinese, Language::English})
                QTest::addRow("%s %s", qPrintable(name(format)), qPrintable(name(language))) << format << language;
        }
    }

    void aRedactedEditionHoldsNothingThatWasRemoved()
    {
        QFETCH(Format, format);
        QFETCH(Language, language);
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("needs poppler-utils");
        const Document document = drafted(language);
        const EditionFile file = made(document, {.format = format, .redaction = redaction(document)});
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("edition.") + name(format));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(file.bytes);
        out.close();
        const QString read = readBack(path, format);
        QVERIFY(read.contains(language == Language::Chinese ? QStringLiteral("脱敏版")
                                                            : QStringLiteral("Redactededition")));
        int places = 0;
        for (const Removed &removed : file.removed) {
            QVERIFY2(!read.contains(pdftext::squeezed(removed.text), Qt::CaseInsensitive), qPrintable(removed.text));
            places += removed.count;
        }
        QVERIFY(places > 10);
        QVERIFY(read.contains(language == Language::Chinese ? QStringLiteral("用户1") : QStringLiteral("User1")));
    }

    void theSameWishGivesTheSameBytes()
    {
        const Document document = drafted(Language::Chinese);
        for (const Format format : formats()) {
            const EditionWish wish{.format = format, .redaction = redaction(document)};
            QCOMPARE(made(document, wish).sha256, made(document, wish).sha256);
        }
    }

    void aFullEditionCoversPersonalInformationUnlessItIsUnmasked()
    {
        Document document = drafted(Language::Chinese);
        document.sections.front().blocks.emplace_back(Paragraph{{{.text = QStringLiteral("电话 13911112222")}}});
        Redaction wanted = redaction(document);
        wanted.texts.push_back({QStringLiteral("13911112222"), RemovedKind::Personal});
        EditionWish wish{.edition = Edition::Full, .format = Format::Json, .redaction = wanted};
        const EditionFile covered = made(document, wish);
        QVERIFY(!covered.bytes.contains("13911112222"));
        QVERIFY(covered.bytes.contains("u-7f3a91c2"));
        QVERIFY(covered.bytes.contains("officer-a"));
        wish.isUnmasked = true;
        const EditionFile open = made(document, wish);
        QVERIFY(open.bytes.contains("13911112222"));
        QVERIFY(open.removed.empty());
    }

    void whatTheRenderingPutsBackIsRefused()
    {
        Document document = drafted(Language::English);
        // Words that no document holds and every HTML file does.
        const EditionWish wish{.format = Format::Html,
                               .redaction = {.texts = {{QStringLiteral("charset"), RemovedKind::Passage}}}};
        const auto refused = makeEdition(document, wish);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QVERIFY2(refused.error().detail.contains(QStringLiteral("#1 attribute")), qPrintable(refused.error().detail));
        QVERIFY(!refused.error().detail.contains(QStringLiteral("charset")));
        const auto examined = examineEdition(document, wish);
        QVERIFY(examined);
        QVERIFY(!examined->mayLeave());
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestEdition test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_edition.moc"
