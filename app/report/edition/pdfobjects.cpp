#include "app/report/edition/pdfobjects.h"

#include "app/report/edition/pdfcontent.h"
#include "app/report/edition/pdfpicture.h"
#include "app/report/edition/takeapart.h"
#include "app/report/formats/qpdf.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <zlib.h>

#include <algorithm>
#include <array>

namespace report {

namespace {

using Part = LeakPlace::Part;

bool is(QPDFObjectHandle dictionary, const char *key, const char *name)
{
    return dictionary.getKey(key).isNameAndEquals(name);
}

/// What an object is, as far as it says.
Part partOf(QPDFObjectHandle dictionary, Part otherwise)
{
    if (is(dictionary, "/Type", "/Annot") || (dictionary.hasKey("/Subtype") && dictionary.hasKey("/Rect")))
        return Part::Annotation;
    if (is(dictionary, "/Type", "/StructElem"))
        return Part::Structure;
    if (is(dictionary, "/Type", "/OCG") || is(dictionary, "/Type", "/OCMD"))
        return Part::Layer;
    if (is(dictionary, "/Type", "/Filespec"))
        return Part::Title;
    if (dictionary.hasKey("/Title") && dictionary.hasKey("/Parent"))
        return Part::Bookmark;
    if (dictionary.hasKey("/Producer") || dictionary.hasKey("/CreationDate"))
        return Part::Metadata;
    return otherwise;
}

QByteArray bytesOf(Buffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.getBuffer()), qsizetype(buffer.getSize())};
}

/// All objects of one state of a file.
class Objects
{
public:
    Objects(QPDF &file, Inspection &inspection)
        : m_file(file)
        , m_inspection(inspection)
        , m_content(inspection)
    {
    }

    void take()
    {
        int number = 0;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_file).getAllPages()) {
            m_content.takePage(page.getObjectHandle(), ++number);
            for (QPDFObjectHandle part : page.getPageContents())
                m_drawing.insert(part.getObjGen());
        }
        takeStrings(m_file.getTrailer(), Part::Object, 0, 0);
        for (QPDFObjectHandle object : m_file.getAllObjects())
            takeObject(object);
    }

private:
    void takeObject(QPDFObjectHandle object)
    {
        const int number = object.getObjGen().getObj();
        QPDFObjectHandle told = object.isStream() ? object.getDict() : object;
        takeStrings(told, Part::Object, number, 0);
        if (object.isStream())
            takeStream(object, number);
    }

    /// Direct objects alone: the others come by themselves.
    void takeStrings(QPDFObjectHandle object, Part part, int number, int depth)
    {
        if (depth > 100)
            return m_inspection.unread(Unread::Why::TooDeep, part, number);
        if (object.isString()) {
            const std::string raw = object.getStringValue();
            m_inspection.text(QString::fromStdString(object.getUTF8Value()), part, number);
            m_inspection.bytes(QByteArrayView(raw.data(), qsizetype(raw.size())), part, number);
        } else if (object.isName()) {
            m_inspection.text(QString::fromStdString(object.getName()), part, number);
        } else if (object.isArray()) {
            for (QPDFObjectHandle item : object.getArrayAsVector())
                takeDirect(item, part, number, depth);
        } else if (object.isDictionary()) {
            const Part here = partOf(object, part);
            for (const auto &[key, value] : object.getDictAsMap()) {
                m_inspection.text(QString::fromStdString(key), Part::Key, number);
                takeDirect(value, here, number, depth);
            }
        }
    }

    void takeDirect(QPDFObjectHandle object, Part part, int number, int depth)
    {
        if (!object.isIndirect())
            takeStrings(object, part, number, depth + 1);
    }

    void takeStream(QPDFObjectHandle stream, int number)
    {
        QPDFObjectHandle dictionary = stream.getDict();
        if (is(dictionary, "/Subtype", "/Image"))
            return takePdfPicture(stream, m_inspection);
        if (!stream.pipeStreamData(nullptr, 0, qpdf_dl_all, true)) {
            m_inspection.bytes(bytesOf(*stream.getRawStreamData()), Part::Object, number);
            return m_inspection.unread(Unread::Why::UnknownFilter, Part::Object, number);
        }
        const QByteArray bytes = bytesOf(*stream.getStreamData(qpdf_dl_all));
        if (is(dictionary, "/Type", "/Metadata"))
            return takeMetadata(bytes, number);
        if (is(dictionary, "/Type", "/EmbeddedFile"))
            return takeAttachment(bytes, number);
        m_inspection.bytes(bytes, Part::Object, number);
        const bool isForm = is(dictionary, "/Subtype", "/Form") || dictionary.hasKey("/PatternType");
        if (isForm && !m_content.hasTaken(stream.getObjGen()))
            m_content.takeForm(stream);
        else if (!isForm && !m_drawing.contains(stream.getObjGen()))
            takeOther(bytes, number);
    }

    void takeMetadata(const QByteArray &bytes, int number)
    {
        m_inspection.bytes(bytes, Part::Metadata, number);
        takeXmlApart(bytes, m_inspection, Part::Metadata);
    }

    void takeAttachment(const QByteArray &bytes, int number)
    {
        Inspection inner = m_inspection.inside(QStringLiteral("attachment %1").arg(number));
        takeApart(bytes, inner, Part::Bytes);
    }

    /// A stream whose purpose nothing says. Fonts, profiles and tables were looked at as bytes; a file is a file.
    void takeOther(const QByteArray &bytes, int number)
    {
        static constexpr std::array files{FileKind::Pdf, FileKind::Zip,  FileKind::Png,  FileKind::Jpeg,
                                          FileKind::Xml, FileKind::Html, FileKind::Json, FileKind::Text};
        const FileKind kind = kindOf(bytes);
        const bool isDrawing = kind == FileKind::Text && bytes.contains("begincmap");
        if (isDrawing || !std::ranges::contains(files, kind))
            return;
        Inspection inner = m_inspection.inside(QStringLiteral("object %1").arg(number));
        takeApart(bytes, inner);
    }

    QPDF &m_file;
    Inspection &m_inspection;
    PdfContent m_content;
    std::set<QPDFObjGen> m_drawing; ///< streams that are pages' content
};

/// As much of the zlib stream at the start of \a packed as there is.
QByteArray unpacked(QByteArrayView packed)
{
    constexpr qsizetype most = 64 * 1024 * 1024;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib does not write there
    stream.avail_in = uInt(packed.size());
    QByteArray bytes;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (int outcome = Z_OK; outcome == Z_OK && bytes.size() < most;) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = uInt(buffer.size());
        outcome = inflate(&stream, Z_NO_FLUSH);
        bytes.append(buffer.constData(), buffer.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return bytes;
}

} // namespace

void takePdfObjects(QPDF &file, Inspection &inspection)
{
    Objects(file, inspection).take();
}

void takeLooseStreams(const QByteArray &pdf, Inspection &inspection)
{
    for (qsizetype at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 6)) {
        if (at >= 3 && pdf.sliced(at - 3, 3) == "end")
            continue;
        qsizetype start = at + 6;
        while (start < pdf.size() && (pdf.at(start) == '\r' || pdf.at(start) == '\n'))
            ++start;
        const QByteArray bytes = unpacked(QByteArrayView(pdf).sliced(start));
        inspection.bytes(bytes, Part::Revision);
    }
}

} // namespace report
