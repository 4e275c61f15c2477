#include "app/report/formats/pdf.h"

#include "app/report/formats/pdfarchive.h"
#include "app/report/formats/pdfpages.h"

#include <QSaveFile>

namespace report {

Result<QByteArray> renderPdf(const Document &document)
{
    return ReportFont::load()
        .and_then([&](const ReportFont &font) { return drawPages(document, font); })
        .and_then([&](DrawnPages &&drawn) { return archived(document, std::move(drawn)); });
}

Result<void> writeFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Failure::Kind::Storage, file.errorString(), path);
    return {};
}

Result<void> writePdf(const Document &document, const QString &path)
{
    return renderPdf(document).and_then([&](const QByteArray &bytes) { return writeFile(bytes, path); });
}

} // namespace report
