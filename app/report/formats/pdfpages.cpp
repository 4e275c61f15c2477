#include "app/report/formats/pdfpages.h"

#include "app/report/formats/pageartist.h"

namespace report {

Result<DrawnPages> drawPages(const Document &document, const ReportFont &font)
{
    const Result<cairo_font_face_t *> face = pdfFace(font);
    if (!face)
        return failed(face);
    Typesetter typesetter(font);
    Galley galley = typesetter.set(document);
    const std::vector<Page> pages = paginate(galley, style::textBottom - style::textTop);

    PdfCanvas canvas(*face);
    PageArtist artist(canvas, document, typesetter, std::move(galley));
    for (const Page &page : pages) {
        artist.drawFurniture(pages.size());
        artist.draw(page);
        artist.endPage();
    }
    DrawnPages drawn = artist.take();
    drawn.contents.resize(pages.size());
    return canvas.finish().transform([&](QByteArray &&bytes) {
        drawn.pdf = std::move(bytes);
        return std::move(drawn);
    });
}

} // namespace report
