#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <QString>

#include <cstdint>
#include <string>
#include <unordered_map>

namespace report {

/// What the codes of a PDF's font say (ISO 32000-1, 9.6 to 9.10).
class PdfFont
{
public:
    PdfFont() = default;
    explicit PdfFont(QPDFObjectHandle font);

    struct Text
    {
        QString mapped; ///< through ToUnicode, and where that is silent through the encoding
        QString plain;  ///< without ToUnicode: the codes by the encoding, or as they are
        bool isWhole = true; ///< false: some codes say nothing
    };

    Text textOf(const std::string &codes) const;

private:
    void readToUnicode(QPDFObjectHandle stream);
    void readComposite(QPDFObjectHandle encoding);
    void readSimple(QPDFObjectHandle font);
    std::optional<Text> byName(const std::string &codes) const;
    QString encoded(uint32_t code) const;

    enum class Kind { Simple, TwoBytes, Utf16, Gb18030, Unknown };

    Kind m_kind = Kind::Simple;
    bool m_isSymbolic = false; ///< its codes are its own
    std::unordered_map<uint32_t, QString> m_toUnicode;
    std::unordered_map<uint32_t, QString> m_differences; ///< by name; empty: a name that says nothing
};

} // namespace report
