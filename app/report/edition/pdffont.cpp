#include "app/report/edition/pdffont.h"

#include "app/report/edition/glyphnames.h"

#include <QStringDecoder>

namespace report {

namespace {

uint32_t codeOf(const std::string &bytes)
{
    uint32_t code = 0;
    for (const char byte : bytes)
        code = code << 8U | static_cast<unsigned char>(byte);
    return code;
}

QString utf16(const std::string &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16BE);
    const QString text = decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return text;
}

/// Reads the mappings of a CMap (Adobe Technical Note 5014).
class CMapReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit CMapReader(std::unordered_map<uint32_t, QString> &map)
        : m_map(map)
    {
    }

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "endbfchar")
            addCharacters();
        else if (name == "endbfrange")
            addRanges();
        m_operands.clear();
    }

    void handleEOF() override {}

private:
    void addCharacters()
    {
        for (size_t i = 0; i + 1 < m_operands.size(); i += 2) {
            if (m_operands[i].isString() && m_operands[i + 1].isString())
                m_map[codeOf(m_operands[i].getStringValue())] = utf16(m_operands[i + 1].getStringValue());
        }
    }

    void addRanges()
    {
        for (size_t i = 0; i + 2 < m_operands.size(); i += 3) {
            if (m_operands[i].isString() && m_operands[i + 1].isString())
                addRange(codeOf(m_operands[i].getStringValue()), codeOf(m_operands[i + 1].getStringValue()),
                         m_operands[i + 2]);
        }
    }

    void addRange(uint32_t first, uint32_t last, QPDFObjectHandle target)
    {
        last = std::min(last, first + 0xffff);
        for (uint32_t code = first; code <= last; ++code) {
            const auto step = int(code - first);
            if (target.isArray() && step < target.getArrayNItems() && target.getArrayItem(step).isString()) {
                m_map[code] = utf16(target.getArrayItem(step).getStringValue());
            } else if (target.isString()) {
                QString text = utf16(target.getStringValue());
                if (!text.isEmpty())
                    text.back() = QChar(char16_t(text.back().unicode() + step));
                m_map[code] = text;
            }
        }
    }

    std::unordered_map<uint32_t, QString> &m_map;
    std::vector<QPDFObjectHandle> m_operands;
};

} // namespace

PdfFont::PdfFont(QPDFObjectHandle font)
{
    if (!font.isDictionary())
        return;
    readToUnicode(font.getKey("/ToUnicode"));
    if (font.getKey("/Subtype").isNameAndEquals("/Type0"))
        readComposite(font.getKey("/Encoding"));
    else
        readSimple(font);
}

void PdfFont::readToUnicode(QPDFObjectHandle stream)
{
    if (!stream.isStream())
        return;
    CMapReader reader(m_toUnicode);
    QPDFObjectHandle::parseContentStream(stream, &reader);
}

void PdfFont::readComposite(QPDFObjectHandle encoding)
{
    const std::string name = encoding.isName() ? encoding.getName() : std::string();
    const auto has = [&](const char *part) { return name.find(part) != std::string::npos; };
    if (has("UCS2") || has("UTF16"))
        m_kind = Kind::Utf16;
    else if (has("GBK") || has("GB-EUC"))
        m_kind = Kind::Gb18030;
    else
        m_kind = has("Identity") || encoding.isStream() ? Kind::TwoBytes : Kind::Unknown;
}

void PdfFont::readSimple(QPDFObjectHandle font)
{
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    if (descriptor.isDictionary() && descriptor.getKey("/Flags").isInteger())
        m_isSymbolic = (descriptor.getKey("/Flags").getIntValue() & 4) != 0 && encoding.isNull();
    if (!encoding.isDictionary() || !encoding.getKey("/Differences").isArray())
        return;
    uint32_t code = 0;
    for (QPDFObjectHandle item : encoding.getKey("/Differences").getArrayAsVector()) {
        if (item.isInteger())
            code = uint32_t(item.getIntValue());
        else if (item.isName())
            m_differences[code++] = textOfGlyph(QString::fromStdString(item.getName().substr(1)));
    }
}

/// Through the encoding's own name, where that is enough.
std::optional<PdfFont::Text> PdfFont::byName(const std::string &codes) const
{
    if (m_kind != Kind::Utf16 && m_kind != Kind::Gb18030)
        return std::nullopt;
    if (m_kind == Kind::Utf16)
        return Text{utf16(codes), utf16(codes)};
    QStringDecoder decoder("GB18030");
    const QString text = decoder.decode(QByteArrayView(codes.data(), qsizetype(codes.size())));
    return Text{text, text, decoder.isValid()};
}

/// \a code by the encoding; empty: it says nothing.
QString PdfFont::encoded(uint32_t code) const
{
    if (m_kind != Kind::Simple || m_isSymbolic)
        return {};
    const auto different = m_differences.find(code);
    return different == m_differences.end() ? QString(QLatin1Char(char(code))) : different->second;
}

PdfFont::Text PdfFont::textOf(const std::string &codes) const
{
    const std::optional<Text> named = byName(codes);
    if (named && m_toUnicode.empty())
        return *named;
    Text text;
    const size_t step = m_kind == Kind::Simple ? 1 : 2;
    for (size_t at = 0; at < codes.size(); at += step) {
        const uint32_t code = codeOf(codes.substr(at, step));
        const auto mapped = m_toUnicode.find(code);
        const QString plain = encoded(code);
        if (mapped != m_toUnicode.end())
            text.mapped += mapped->second;
        else
            text.mapped += plain;
        text.plain += plain;
        text.isWhole = text.isWhole && (mapped != m_toUnicode.end() || !plain.isEmpty());
    }
    if (step == 2)
        text.plain = utf16(codes);
    if (named)
        text.plain = named->plain;
    return text;
}

} // namespace report
