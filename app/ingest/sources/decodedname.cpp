#include "app/ingest/sources/decodedname.h"

#include "app/ingest/sources/encoding.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

namespace ingest {

namespace {

/// A name is short: one pair of bytes that is no UTF-8 must do.
QString fromGb18030(std::string_view bytes)
{
    UErrorCode code = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encodingName(Encoding::Gb18030), &code);
    if (U_FAILURE(code))
        return {};
    QString name(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized); // never more units than bytes
    const int32_t size =
        ucnv_toUChars(converter, reinterpret_cast<char16_t *>(name.data()), static_cast<int32_t>(name.size()),
                      bytes.data(), static_cast<int32_t>(bytes.size()), &code);
    ucnv_close(converter);
    name.truncate(U_FAILURE(code) ? 0 : size);
    return name;
}

} // namespace

QString decodedName(std::string_view bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString name = utf8(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (utf8.hasError())
        name = fromGb18030(bytes);
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return name;
}

} // namespace ingest
