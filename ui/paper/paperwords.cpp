#include "ui/paper/paperwords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::PaperWords)
};

using Kind = paper::Trouble::Kind;

QString pageTrouble(const paper::Trouble &trouble)
{
    switch (trouble.kind) {
    case Kind::NoText:
        return PaperWords::tr("This page is a picture without text. It is kept; nothing can be read from it.");
    case Kind::NoUnicode:
        return PaperWords::tr("The file does not say which characters %n of its glyphs are. They read as �.", nullptr,
                              trouble.detail.toInt());
    case Kind::HiddenText:
        return PaperWords::tr("The text of this page lies invisible under its picture. Compare it with what is seen.");
    case Kind::FaultyPage: return PaperWords::tr("This page could not be read whole: %1").arg(trouble.detail);
    default: return {};
    }
}

QString sheetTrouble(const paper::Trouble &trouble)
{
    const int count = trouble.detail.toInt();
    switch (trouble.kind) {
    case Kind::HiddenSheet: return PaperWords::tr("The sheet %1 is hidden in the workbook.").arg(trouble.detail);
    case Kind::HiddenCells:
        return PaperWords::tr("%n rows or columns of this sheet are hidden in the workbook.", nullptr, count);
    case Kind::RoundedNumber:
        return PaperWords::tr("The number %1 has more digits than a spreadsheet keeps.").arg(trouble.detail);
    case Kind::FormulaError:
        return trouble.detail.isEmpty() ? PaperWords::tr("A formula has no value here.")
                                        : PaperWords::tr("A formula says %1 here.").arg(trouble.detail);
    case Kind::Revisions:
        return PaperWords::tr("The document has %n tracked changes: insertions are read, deletions are not.", nullptr,
                              count);
    default: return {};
    }
}

QString fileTrouble(const paper::Trouble &trouble)
{
    switch (trouble.kind) {
    case Kind::OpenQuote: return PaperWords::tr("A quotation mark in line %1 is never closed.").arg(trouble.place.line);
    case Kind::BadBytes:
        return PaperWords::tr("%n characters do not fit the encoding of the file. They read as �.", nullptr,
                              trouble.detail.toInt());
    case Kind::CutOff: return PaperWords::tr("The paper is larger than what is read. The rest was left out.");
    default: return {};
    }
}

} // namespace

QString troubleText(const paper::Trouble &trouble)
{
    for (const QString &text : {pageTrouble(trouble), sheetTrouble(trouble), fileTrouble(trouble)})
        if (!text.isEmpty())
            return text;
    return {};
}

QString placeText(const paper::Place &place, paper::Kind kind)
{
    switch (kind) {
    case paper::Kind::Pdf: return PaperWords::tr("page %1").arg(place.page);
    case paper::Kind::Xlsx: return PaperWords::tr("sheet %1, cell %2").arg(place.page).arg(place.cell);
    case paper::Kind::Csv: return PaperWords::tr("line %1, cell %2").arg(place.line).arg(place.cell);
    case paper::Kind::Docx:
    case paper::Kind::Html: break;
    }
    if (place.cell.isEmpty())
        return PaperWords::tr("paragraph %1").arg(place.line);
    const qsizetype c = place.cell.indexOf(u'C');
    return PaperWords::tr("table %1, row %2, column %3")
        .arg(QString::number(place.page), place.cell.mid(1, c - 1), place.cell.mid(c + 1));
}

StateText paperFailureText(const Failure &failure, const QString &doing)
{
    if (failure.kind == Failure::Kind::NotFound && failure.where == u"mupdf-tools")
        return {.sentence = PaperWords::tr("PDFs are read by mutool, which is not installed."),
                .remedy = PaperWords::tr("Install the package mupdf-tools, then try again."),
                .button = PaperWords::tr("Try again"),
                .icon = QStringLiteral("status-negative")};
    if (failure.kind == Failure::Kind::Refused && failure.detail == u"encrypted")
        return {.sentence = PaperWords::tr("The file is encrypted."),
                .where = failure.where,
                .remedy = PaperWords::tr("Save a copy without a password, then import that."),
                .button = PaperWords::tr("Try again"),
                .icon = QStringLiteral("status-negative")};
    return failureText(failure, doing);
}

} // namespace ui
