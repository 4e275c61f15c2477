#pragma once

#include <QByteArray>
#include <QtEndian>

/// Files with labels, byte by byte as their standards say. The provider in them does not exist.
namespace samplefiles {

inline const QByteArray value = R"({"Label":"1","ContentProducer":"001191110000000000000E10001","ProduceID":"s-1",)"
                                R"("ReservedCode1":"","ContentPropagator":"","PropagateID":"","ReservedCode2":""})";
inline const QByteArray json = R"({"AIGC":)" + value + '}';

template <typename T>
QByteArray big(T number)
{
    const T swapped = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

template <typename T>
QByteArray little(T number)
{
    const T swapped = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

/// A chunk of a PNG. Nobody who reads labels looks at the checksum.
inline QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    return big(quint32(data.size())) + type + data + QByteArray(4, '\0');
}

inline QByteArray png(const QByteArray &chunks)
{
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", QByteArray(13, '\1')) + chunks + pngChunk("IEND", {});
}

inline QByteArray jpeg(char marker, const QByteArray &data)
{
    return QByteArray("\xff\xd8\xff") + marker + big(quint16(data.size() + 2)) + data
        + QByteArray("\xff\xda\0\4\1\2\xff\xd9", 8);
}

inline QByteArray riffChunk(const QByteArray &name, const QByteArray &data)
{
    return name + little(quint32(data.size())) + data + QByteArray(data.size() % 2, '\0');
}

inline QByteArray riff(const QByteArray &kind, const QByteArray &chunks)
{
    return "RIFF" + little(quint32(chunks.size() + 4)) + kind + chunks;
}

inline QByteArray box(const QByteArray &name, const QByteArray &data)
{
    return big(quint32(data.size() + 8)) + name + data;
}

/// An MP4 file with \a boxes in its movie.
inline QByteArray mp4(const QByteArray &boxes)
{
    return box("ftyp", "M4A \1\1\1\1") + box("mdat", QByteArray(32, 'x'))
        + box("moov", box("mvhd", QByteArray(100, '\1')) + boxes);
}

/// An XMP packet with \a property inside its description.
inline QByteArray xmp(const QByteArray &attributes, const QByteArray &property)
{
    return R"(<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">)"
           R"(<rdf:Description xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" )"
        + attributes + '>' + property + "</rdf:Description></rdf:RDF></x:xmpmeta>";
}

/// A big-endian EXIF block whose Exif directory holds \a comment as its user comment.
inline QByteArray exif(const QByteArray &comment)
{
    const QByteArray first = big(quint16(1)) + big(quint16(0x8769)) + big(quint16(4)) + big(quint32(1))
        + big(quint32(26)) + big(quint32(0)); // at 8, 18 bytes
    const QByteArray second = big(quint16(1)) + big(quint16(0x9286)) + big(quint16(7)) + big(quint32(comment.size()))
        + big(quint32(44)) + big(quint32(0)); // at 26
    return QByteArray("MM\0*", 4) + big(quint32(8)) + first + second + comment;
}

inline QByteArray synchSafe(quint32 number)
{
    return {QByteArray(1, char(number >> 21 & 0x7f)) + char(number >> 14 & 0x7f) + char(number >> 7 & 0x7f)
            + char(number & 0x7f)};
}

/// An ID3v2 tag of one frame, with the first bytes of sound behind it.
inline QByteArray id3(char version, const QByteArray &frame, const QByteArray &data)
{
    const QByteArray size = version == 4 ? synchSafe(quint32(data.size())) : big(quint32(data.size()));
    const QByteArray whole = version == 2 ? frame + size.mid(1) + data : frame + size + QByteArray(2, '\0') + data;
    return QByteArray("ID3") + version + QByteArray(2, '\0') + synchSafe(quint32(whole.size())) + whole
        + QByteArray("\xff\xfb\x90\x64", 4);
}

} // namespace samplefiles
