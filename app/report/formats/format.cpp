#include "app/report/formats/format.h"

#include "app/report/formats/docx.h"
#include "app/report/formats/html.h"
#include "app/report/formats/odt.h"
#include "app/report/formats/pdf.h"
#include "app/report/formats/reportjson.h"

#include <QFileInfo>

#include <algorithm>

namespace report {

const std::vector<Format> &formats()
{
    static const std::vector<Format> all{Format::Pdf, Format::Docx, Format::Odt, Format::Html, Format::Json};
    return all;
}

QString name(Format format)
{
    switch (format) {
    case Format::Pdf: return QStringLiteral("pdf");
    case Format::Docx: return QStringLiteral("docx");
    case Format::Odt: return QStringLiteral("odt");
    case Format::Html: return QStringLiteral("html");
    case Format::Json: return QStringLiteral("json");
    }
    return {};
}

std::optional<Format> formatNamed(const QString &wanted)
{
    const auto found = std::ranges::find_if(formats(), [&](Format each) { return name(each) == wanted; });
    return found == formats().end() ? std::nullopt : std::optional(*found);
}

std::optional<Format> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1StringView("htm") ? Format::Html : formatNamed(suffix);
}

Result<QByteArray> render(const Document &document, Format format)
{
    switch (format) {
    case Format::Pdf: return renderPdf(document);
    case Format::Docx: return renderDocx(document);
    case Format::Odt: return renderOdt(document);
    case Format::Html: return renderHtml(document);
    case Format::Json: return renderJson(document);
    }
    return fail(Failure::Kind::BadInput, QStringLiteral("no such format"));
}

} // namespace report
