#include "app/base/resources.h"
#include "app/report/formats/format.h"
#include "app/report/formats/pdf.h"
#include "tests/report/filetext.h"
#include "tests/report/pdftext.h"
#include "tests/report/samplecase.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace report;
using namespace Qt::StringLiterals;

/// Whether a word processor reads what was written as it was meant. It is none of the packages that the
/// program needs: where it is missing there is nothing to see.
class TestWordProcessor : public QObject
{
    Q_OBJECT

    std::optional<incident::Procedure> m_procedure;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_procedure = incident::readProcedure().value();
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("soffice (LibreOffice) is not installed");
        if (!pdftext::isAvailable())
            QSKIP("pdftotext (poppler-utils) is not installed");
    }

    void aWordProcessorShowsTheText_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<Language>("language");
        for (const Format format : {Format::Docx, Format::Odt}) {
            for (const Language language : {Language::Chinese, Language::English})
                QTest::addRow("%s %s", qPrintable(name(format)), qPrintable(name(language))) << format << language;
        }
    }

    void aWordProcessorShowsTheText()
    {
        QFETCH(Format, format);
        QFETCH(Language, language);
        QTemporaryDir folder;
        const Document document = sample::document(sample::input(*m_procedure, 12), language).value();
        const QString path = folder.filePath(u"draft."_s + name(format));
        QVERIFY(writeFile(render(document, format).value(), path));
        QProcess office;
        office.start(u"soffice"_s,
                     {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                      u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), path});
        QVERIFY(office.waitForFinished(120'000));
        const QStringList pages = pdftext::pages(folder.filePath(u"draft.pdf"_s));
        QVERIFY(pages.size() >= 2);
        const QString all = pages.join(QString());
        // A reader of PDFs puts columns in an order of its own and joins what a hyphen parts: so each word
        // must be there, and every letter as often as it was written (or more: headers are repeated).
        static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
        const QString said = filetext::Expected(document).lines.join(u'\n');
        for (const QString &word : said.split(between, Qt::SkipEmptyParts)) {
            if (word.size() < 12) // a longer one may be cut by the end of a line or a page
                QVERIFY2(all.contains(word), qPrintable(word));
        }
        for (const QChar letter : QSet<QChar>(said.begin(), said.end())) {
            if (letter.isLetterOrNumber())
                QVERIFY2(all.count(letter) >= said.count(letter), qPrintable(QString(letter)));
        }
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString count = QString(document.words.page)
                                      .replace(u"{page}"_s, QString::number(i + 1))
                                      .replace(u"{pages}"_s, QString::number(pages.size()));
            QVERIFY2(pages[i].contains(pdftext::squeezed(count)), qPrintable(count));
            QVERIFY(pages[i].contains(u"4242:9f9f9f9f9f9f9f9f"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestWordProcessor)
#include "tst_wordprocessor.moc"
