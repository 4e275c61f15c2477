#include "app/paper/reading.h"

#include "app/base/hash.h"
#include "app/paper/container.h"
#include "app/paper/csvpaper.h"
#include "app/paper/decodedtext.h"
#include "app/paper/docxpaper.h"
#include "app/paper/htmlpaper.h"
#include "app/paper/pdfpaper.h"
#include "app/paper/xlsxpaper.h"
#include "app/paper/xmlpart.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

constexpr qsizetype headBytes = 64 * 1024;

bool isNamed(const QString &name, std::initializer_list<QStringView> suffixes)
{
    return std::ranges::any_of(suffixes,
                               [&](QStringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); });
}

/// The old binary formats, and encrypted new ones, are compound files.
Failure compoundFile(const QByteArray &bytes)
{
    const QByteArray encrypted = QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
    if (bytes.contains(encrypted))
        return {Failure::Kind::Refused, u"encrypted"_s};
    return {Failure::Kind::BadInput, u"a file of Word or Excel before 2007: save it as DOCX or XLSX"_s};
}

bool isOfficePart(const QString &name)
{
    return name.endsWith(u".xml"_s, Qt::CaseInsensitive) || name.endsWith(u".rels"_s) || name == u"mimetype";
}

Result<Paper> readContainer(const QByteArray &bytes, Budget &budget)
{
    const Result<Container> container = Container::of(bytes, budget.limits(), &isOfficePart);
    if (!container)
        return failed(container);
    QString main;
    for (const auto &[id, relationship] : relationshipsOf(*container, {}))
        if (relationship.type == u"officeDocument")
            main = relationship.part;
    if (container->part(u"mimetype"_s).contains("opendocument"))
        return fail(Failure::Kind::BadInput, u"an OpenDocument file: save it as DOCX, XLSX or PDF"_s);
    XmlPart xml(container->part(main), budget.limits());
    while (xml.next() && !xml.isBegin()) {}
    if (xml.isBegin(u"workbook"))
        return readXlsx(*container, main, budget);
    if (xml.isBegin(u"document"))
        return readDocx(*container, main, budget);
    return fail(Failure::Kind::BadInput, u"a zip archive that is neither DOCX nor XLSX"_s);
}

Result<Paper> readKind(Kind kind, const QByteArray &bytes, Budget &budget)
{
    switch (kind) {
    case Kind::Docx:
    case Kind::Xlsx: return readContainer(bytes, budget);
    case Kind::Html: return readHtml(bytes, budget);
    case Kind::Csv: return readCsv(bytes, budget);
    case Kind::Pdf: break;
    }
    return fail(Failure::Kind::BadInput, u"a PDF is read from a file"_s);
}

Result<Paper> readHere(const QString &path, const Limits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), path);
    const QByteArray bytes = file.read(limits.fileBytes);
    return readBytes(bytes, path, limits);
}

} // namespace

std::optional<Kind> kindOf(QByteArrayView head, const QString &name)
{
    if (head.first(qMin<qsizetype>(head.size(), 1024)).contains("%PDF-"))
        return Kind::Pdf;
    if (head.startsWith("PK\3\4"))
        return Kind::Docx;
    const QString text = decodedText(head.toByteArray()).text;
    if (text.contains(QChar(u'\0')))
        return std::nullopt;
    const bool isMarked = text.trimmed().startsWith(u'<')
        && (text.contains(u"<html"_s, Qt::CaseInsensitive) || text.contains(u"<!doctype html"_s, Qt::CaseInsensitive)
            || text.contains(u"<table"_s, Qt::CaseInsensitive) || text.contains(u"<body"_s, Qt::CaseInsensitive));
    if (isMarked || isNamed(name, {u".html", u".htm", u".xhtml"}))
        return Kind::Html;
    if (isNamed(name, {u".csv", u".tsv"}) || separatorOf(text.toStdString()))
        return Kind::Csv;
    return std::nullopt;
}

Result<Paper> readBytes(const QByteArray &bytes, const QString &name, const Limits &limits)
{
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return std::unexpected(compoundFile(bytes));
    const auto kind = kindOf(QByteArrayView(bytes).first(qMin(bytes.size(), headBytes)), name);
    if (!kind || bytes.isEmpty())
        return fail(Failure::Kind::BadInput, u"neither PDF, DOCX, XLSX, CSV nor HTML"_s);
    Budget budget(limits);
    Result<Paper> paper = readKind(*kind, bytes, budget);
    if (paper && budget.isSpent())
        paper->troubles.push_back({Trouble::Kind::CutOff, u"size"_s});
    return paper;
}

Result<Paper> readPaper(const QString &path, const Limits &limits, const ChildLimits &child,
                        const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(Failure::Kind::NotFound, u"no such file"_s, path);
    if (info.size() > limits.fileBytes)
        return fail(Failure::Kind::Refused, u"the file is larger than a paper is"_s, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), path);
    const QByteArray head = file.read(1024);
    const Result<QByteArray> sha256 = Sha256::ofFile(path);
    if (!sha256)
        return failed(sha256);
    Result<Paper> paper = head.contains("%PDF-") ? readPdf(path, limits, child, stop) : readHere(path, limits);
    if (!paper) {
        Failure failure = paper.error();
        failure.where = failure.where.isEmpty() ? path : failure.where;
        return std::unexpected(failure);
    }
    paper->name = info.fileName();
    paper->sha256 = *sha256;
    return paper;
}

Result<Paper> readPaper(const QString &path, const std::stop_token &stop)
{
    return readPaper(path, Limits(), ChildLimits(), stop);
}

} // namespace paper
