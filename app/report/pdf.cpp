#include "app/report/pdf.h"

#include "app/report/pdfmetadata.h"
#include "app/report/typesetter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace report {

using namespace style;

namespace {

QRectF scaled(const QRectF &area)
{
    return {area.topLeft() * unitsPerPoint, area.size() * unitsPerPoint};
}

/// Draws one document, page by page.
class PageArtist
{
public:
    PageArtist(QPainter &painter, const Document &document, const Typesetter &typesetter)
        : m_painter(painter)
        , m_document(document)
        , m_typesetter(typesetter)
    {
    }

    void draw(const Galley &galley, const Page &page) const
    {
        for (const Placed &placed : page) {
            const Strip &strip = placed.isHeader ? galley.headerStrips[placed.band] : galley.strips[placed.band];
            draw(strip, {margin, textTop + placed.y});
        }
    }

    void drawFurniture(size_t page, size_t pages) const
    {
        const PageWords &words = m_document.words;
        const QString head = m_document.journalHead.section(QLatin1Char(':'), 0, 0) + QLatin1Char(':')
            + m_document.journalHead.section(QLatin1Char(':'), 1).left(16);
        QString count = words.page;
        count.replace(QStringLiteral("{page}"), QString::number(page))
            .replace(QStringLiteral("{pages}"), QString::number(pages));
        left(m_document.number + QStringLiteral("  ") + words.header, style::furniture, headerLine);
        right(words.draft, draftMark, headerLine);
        rule(headerLine + 15);
        rule(footerLine - 6);
        left(words.journal + QLatin1Char(' ') + head, style::furniture, footerLine);
        right(count, style::furniture, footerLine);
    }

private:
    void draw(const Strip &strip, QPointF origin) const
    {
        for (const FillPiece &fill : strip.fills)
            m_painter.fillRect(scaled(fill.area.translated(origin)), fill.colour);
        for (const TextPiece &text : strip.texts)
            text.layout->lineAt(text.line).draw(&m_painter, (text.at + origin) * unitsPerPoint);
    }

    void left(const QString &text, const TextStyle &style, double y) const { line(text, style, margin, y); }

    void right(const QString &text, const TextStyle &style, double y) const
    {
        const auto layout = m_typesetter.furniture(text, style);
        const double width = layout->lineAt(0).naturalTextWidth() / unitsPerPoint;
        layout->lineAt(0).draw(&m_painter, QPointF(pageWidth - margin - width, y) * unitsPerPoint);
    }

    void line(const QString &text, const TextStyle &style, double x, double y) const
    {
        m_typesetter.furniture(text, style)->lineAt(0).draw(&m_painter, QPointF(x, y) * unitsPerPoint);
    }

    void rule(double y) const
    {
        m_painter.fillRect(scaled(QRectF(margin, y, textWidth, hairline)), QColor(style::line));
    }

    QPainter &m_painter;
    const Document &m_document;
    const Typesetter &m_typesetter;
};

void prepare(QPdfWriter &writer, const Document &document)
{
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(titleOf(document));
    writer.setCreator(QStringLiteral("Vermilion " VERMILION_VERSION));
    writer.setDocumentId(idOf(document));
    writer.setDocumentXmpMetadata(xmpOf(document));
}

} // namespace

Result<QByteArray> renderPdf(const Document &document)
{
    const Result<ReportFont> font = ReportFont::load();
    if (!font)
        return failed(font);
    Typesetter typesetter(*font);
    const Galley galley = typesetter.set(document);
    const std::vector<Page> pages = paginate(galley, textBottom - textTop);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, document);
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(Failure::Kind::Storage, QStringLiteral("the PDF cannot be begun"));
    const PageArtist artist(painter, document, typesetter);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        artist.drawFurniture(i + 1, pages.size());
        artist.draw(galley, pages[i]);
    }
    painter.end();
    return dated(std::move(bytes), document.createdAt);
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
