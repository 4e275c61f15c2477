#include "app/report/formats/markedcontent.h"

#include "app/report/formats/pdfcanvas.h"

#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <set>
#include <string>

namespace report {

namespace {

/// Passes a page's content on, operation by operation, and marks what it draws.
class Namer final : public QPDFObjectHandle::TokenFilter
{
public:
    explicit Namer(const std::vector<Role> &roles)
        : m_roles(roles)
    {
    }

    bool isSound() const { return m_isSound && m_named == m_roles.size() && m_depth == 0; }

    void handleToken(const QPDFTokenizer::Token &token) override
    {
        m_operation += token.getRawValue();
        if (token.getType() == QPDFTokenizer::tt_name && m_name.empty())
            m_name = token.getValue();
        if (token.getType() == QPDFTokenizer::tt_real || token.getType() == QPDFTokenizer::tt_integer)
            m_isBlackNext = m_isBlackNext && std::stod(token.getValue()) == 0;
        if (token.getType() != QPDFTokenizer::tt_word)
            return;
        handle(token.getValue());
        m_operation.clear();
        m_name.clear();
        m_isBlackNext = true;
    }

    void handleEOF() override
    {
        closeArtifact();
        write(m_path + m_operation);
    }

private:
    void handle(const std::string &word)
    {
        static const std::set<std::string> construction{"m", "l", "c", "v", "y", "h", "re", "W", "W*"};
        static const std::set<std::string> painting{"f", "F", "f*", "B", "B*", "b", "b*", "S", "s"};
        static const std::set<std::string> looks{"g", "rg", "G", "RG", "w", "J", "j", "M", "d", "gs"};
        if (word == "g" || word == "rg")
            m_isBlack = m_isBlackNext;
        if (m_depth > 0) // cairo's own marks, by which it says what a glyph stands for, stay
            return handleMarked(word);
        if (construction.contains(word)) {
            m_path += m_operation;
            return;
        }
        if (painting.contains(word))
            return paint();
        if (!looks.contains(word))
            closeArtifact();
        if (word == "BDC")
            return begin();
        write(m_path + m_operation);
        m_path.clear();
    }

    void handleMarked(const std::string &word)
    {
        m_depth += word == "BDC" || word == "BMC" ? 1 : word == "EMC" ? -1 : 0;
        write(m_operation);
    }

    /// A shape: black is a code, which is a part of the document.
    void paint()
    {
        if (m_isBlack) {
            closeArtifact();
            write("\n" + next(true) + m_path + m_operation + "\nEMC");
        } else {
            if (!std::exchange(m_isArtifact, true))
                write("\n/Artifact <</Type /Layout>> BDC");
            write(m_path + m_operation);
        }
        m_path.clear();
    }

    void closeArtifact()
    {
        if (std::exchange(m_isArtifact, false))
            write("\nEMC");
    }

    void begin()
    {
        ++m_depth;
        if (m_name == std::string("/") + draftName(Ink::Furniture))
            write("\n/Artifact <</Type /Pagination>> BDC");
        else
            write("\n" + next(false));
        m_isSound = m_isSound && m_path.empty();
    }

    std::string next(bool isFigure)
    {
        const Role role = m_named < m_roles.size() ? m_roles[m_named] : Role::Document;
        m_isSound = m_isSound && (role == Role::Figure) == isFigure;
        return std::string("/") + nameOf(role) + " <</MCID " + std::to_string(m_named++) + ">> BDC";
    }

    const std::vector<Role> &m_roles;
    std::string m_operation;    ///< operands so far, with the white space between them
    std::string m_path;         ///< that is still to be painted
    std::string m_name;         ///< the first name among the operands
    bool m_isBlackNext = true;  ///< all numbers among the operands are 0
    bool m_isBlack = true;      ///< the colour of fills
    bool m_isArtifact = false;  ///< one is open
    bool m_isSound = true;
    int m_depth = 0;            ///< of what cairo marked
    size_t m_named = 0;
};

} // namespace

bool nameMarkedContent(QPDF &pdf, QPDFPageObjectHelper page, const std::vector<Role> &roles)
{
    Namer namer(roles);
    std::string content;
    Pl_String collected("content", nullptr, content);
    page.filterContents(&namer, &collected);
    page.getObjectHandle().replaceKey("/Contents", pdf.newStream(content));
    return namer.isSound();
}

} // namespace report
