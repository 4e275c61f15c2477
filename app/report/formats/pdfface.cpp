#include "app/report/formats/pdfface.h"

#include "app/report/formats/sfnt.h"

#include <cairo-ft.h>

namespace report {

namespace {

/// A face of FreeType's with what it rests on.
struct OpenFace
{
    explicit OpenFace(QByteArray bytes)
        : file(std::move(bytes))
    {
        if (FT_Init_FreeType(&library) == 0)
            FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte *>(file.constData()), FT_Long(file.size()), 0,
                               &face);
    }

    ~OpenFace()
    {
        if (face)
            FT_Done_Face(face);
        if (library)
            FT_Done_FreeType(library);
    }

    OpenFace(const OpenFace &) = delete;
    OpenFace &operator=(const OpenFace &) = delete;

    QByteArray file;
    FT_Library library = nullptr;
    FT_Face face = nullptr;
};

void close(void *face)
{
    const std::unique_ptr<OpenFace> held(static_cast<OpenFace *>(face));
}

using Face = std::unique_ptr<cairo_font_face_t, FreedBy<cairo_font_face_destroy>>;

/// Null where the tables cannot be read.
Face make(const QRawFont &font)
{
    static constexpr cairo_user_data_key_t key{};
    auto open = std::make_unique<OpenFace>(sfntOf(font));
    if (!open->face)
        return {};
    Face made(cairo_ft_font_face_create_for_ft_face(open->face, FT_LOAD_NO_HINTING));
    // The face goes when cairo has let go of it, which may be later than we have.
    if (cairo_font_face_set_user_data(made.get(), &key, open.get(), &close) != CAIRO_STATUS_SUCCESS)
        return {};
    [[maybe_unused]] const auto *kept = open.release();
    return made;
}

} // namespace

Result<cairo_font_face_t *> pdfFace(const ReportFont &font)
{
    static const Face face = make(font.raw());
    if (!face)
        return fail(Failure::Kind::NotFound, QStringLiteral("the report's font cannot be embedded"));
    return face.get();
}

} // namespace report
