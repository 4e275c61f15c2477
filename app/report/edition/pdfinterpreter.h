#pragma once

#include "app/report/edition/pdfcontent.h"

#include <array>
#include <functional>

namespace report {

/// Follows the operators of content streams that place and show text (ISO 32000-1, 9.4 and 14.6).
class PdfInterpreter final : public QPDFObjectHandle::ParserCallbacks
{
public:
    using FontOf = std::function<std::shared_ptr<const PdfFont>(QPDFObjectHandle)>;

    PdfInterpreter(Inspection &inspection, FontOf fontOf, LeakPlace::Part part, int number);

    /// Runs \a content, a stream or an array of them, and the forms that it draws.
    void run(QPDFObjectHandle content, QPDFObjectHandle resources);

    const std::vector<PdfContent::Fragment> &fragments() const { return m_fragments; }
    std::set<QPDFObjGen> formsDrawn() const { return m_forms; }

    void handleObject(QPDFObjectHandle object, size_t offset, size_t length) override;
    void handleEOF() override {}

private:
    using Matrix = std::array<double, 6>;
    struct State
    {
        Matrix matrix{1, 0, 0, 1, 0, 0};
        std::shared_ptr<const PdfFont> font;
    };

    static Matrix product(const Matrix &first, const Matrix &then);
    double number(size_t operand) const;
    Matrix matrixOf(size_t firstOperand) const;
    bool operate(const std::string &name);
    bool operateText(const std::string &name);
    bool operateShow(const std::string &name);
    void operateMarked(const std::string &name);
    void moveLine(double x, double y);
    void show(QPDFObjectHandle string);
    void showSpaced(QPDFObjectHandle array);
    void draw(QPDFObjectHandle named);
    void takeInlineImage(QPDFObjectHandle image);

    Inspection &m_inspection;
    FontOf m_fontOf;
    LeakPlace::Part m_part;
    int m_number;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<State> m_stack{1};
    Matrix m_text{1, 0, 0, 1, 0, 0};
    Matrix m_line{1, 0, 0, 1, 0, 0};
    double m_leading = 0;
    bool m_isMoved = true; ///< what is shown next begins a fragment
    std::vector<bool> m_marks; ///< the marked content that is open: whether it is an artifact
    QPDFObjectHandle m_resources;
    int m_depth = 0;
    int m_drawn = 0;
    std::set<QPDFObjGen> m_forms;
    std::vector<PdfContent::Fragment> m_fragments;
};

/// The resources of \a page, its own or those of the tree above it.
QPDFObjectHandle inheritedResources(QPDFObjectHandle page);

} // namespace report
