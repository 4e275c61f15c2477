#include "app/report/edition/pdfinterpreter.h"

#include <algorithm>

namespace report {

namespace {

using Part = LeakPlace::Part;

constexpr int deepest = 12;
constexpr int mostForms = 20000;
constexpr double wideGap = -200; // thousandths of the font's size: as wide as a blank

} // namespace

QPDFObjectHandle inheritedResources(QPDFObjectHandle page)
{
    for (int level = 0; level < 64 && page.isDictionary(); ++level) {
        if (page.hasKey("/Resources"))
            return page.getKey("/Resources");
        page = page.getKey("/Parent");
    }
    return QPDFObjectHandle::newDictionary();
}

PdfInterpreter::PdfInterpreter(Inspection &inspection, FontOf fontOf, Part part, int number)
    : m_inspection(inspection)
    , m_fontOf(std::move(fontOf))
    , m_part(part)
    , m_number(number)
{
}

void PdfInterpreter::run(QPDFObjectHandle content, QPDFObjectHandle resources)
{
    const QPDFObjectHandle outer = std::exchange(m_resources, resources);
    if (content.isStream() || content.isArray())
        QPDFObjectHandle::parseContentStream(content, this);
    m_resources = outer;
}

void PdfInterpreter::handleObject(QPDFObjectHandle object, size_t, size_t)
{
    if (object.isInlineImage())
        return takeInlineImage(object);
    if (!object.isOperator()) {
        m_operands.push_back(object);
        return;
    }
    const std::string name = object.getOperatorValue();
    if (!operate(name) && !operateText(name) && !operateShow(name))
        operateMarked(name);
    if (name != "ID")
        m_operands.clear();
}

PdfInterpreter::Matrix PdfInterpreter::product(const Matrix &a, const Matrix &b)
{
    return {a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3],        a[2] * b[0] + a[3] * b[2],
            a[2] * b[1] + a[3] * b[3], a[4] * b[0] + a[5] * b[2] + b[4], a[4] * b[1] + a[5] * b[3] + b[5]};
}

double PdfInterpreter::number(size_t operand) const
{
    return operand < m_operands.size() && m_operands[operand].isNumber() ? m_operands[operand].getNumericValue() : 0;
}

PdfInterpreter::Matrix PdfInterpreter::matrixOf(size_t first) const
{
    return {number(first),     number(first + 1), number(first + 2),
            number(first + 3), number(first + 4), number(first + 5)};
}

bool PdfInterpreter::operate(const std::string &name)
{
    if (name == "q") {
        m_stack.push_back(m_stack.back());
    } else if (name == "Q") {
        if (m_stack.size() > 1)
            m_stack.pop_back();
    } else if (name == "cm") {
        m_stack.back().matrix = product(matrixOf(0), m_stack.back().matrix);
    } else if (name == "Do" && !m_operands.empty()) {
        draw(m_operands.back());
    } else if (name == "gs" && !m_operands.empty() && m_operands.back().isName()) {
        QPDFObjectHandle state = m_resources.getKey("/ExtGState").getKeyIfDict(m_operands.back().getName());
        QPDFObjectHandle font = state.getKeyIfDict("/Font");
        if (font.isArray() && font.getArrayNItems() > 0)
            m_stack.back().font = m_fontOf(font.getArrayItem(0));
    } else {
        return false;
    }
    return true;
}

bool PdfInterpreter::operateText(const std::string &name)
{
    if (name == "BT" || name == "Tm") {
        m_text = m_line = name == "BT" ? Matrix{1, 0, 0, 1, 0, 0} : matrixOf(0);
        m_isMoved = true;
    } else if (name == "Td" || name == "TD") {
        m_leading = name == "TD" ? -number(1) : m_leading;
        moveLine(number(0), number(1));
    } else if (name == "T*") {
        moveLine(0, -m_leading);
    } else if (name == "TL") {
        m_leading = number(0);
    } else if (name == "Tf" && !m_operands.empty() && m_operands.front().isName()) {
        QPDFObjectHandle fonts = m_resources.getKeyIfDict("/Font");
        m_stack.back().font = m_fontOf(fonts.getKeyIfDict(m_operands.front().getName()));
    } else {
        return false;
    }
    return true;
}

bool PdfInterpreter::operateShow(const std::string &name)
{
    if (name == "'" || name == "\"")
        moveLine(0, -m_leading);
    if (m_operands.empty())
        return false;
    if (name == "Tj" || name == "'" || name == "\"")
        show(m_operands.back());
    else if (name == "TJ")
        showSpaced(m_operands.back());
    else
        return false;
    return true;
}

void PdfInterpreter::operateMarked(const std::string &name)
{
    if (name == "BMC" || name == "BDC") {
        const bool isWithin = !m_marks.empty() && m_marks.back();
        m_marks.push_back(isWithin || (!m_operands.empty() && m_operands.front().isNameAndEquals("/Artifact")));
    } else if (name == "EMC" && !m_marks.empty()) {
        m_marks.pop_back();
    }
    for (QPDFObjectHandle operand : m_operands) { // ActualText and its like stand in a dictionary here
        if (!operand.isDictionary())
            continue;
        for (const auto &[key, value] : operand.getDictAsMap()) {
            if (value.isString())
                m_inspection.text(QString::fromStdString(value.getUTF8Value()), Part::Structure, m_number);
        }
    }
}

void PdfInterpreter::moveLine(double x, double y)
{
    m_line = product({1, 0, 0, 1, x, y}, m_line);
    m_text = m_line;
    m_isMoved = true;
}

void PdfInterpreter::show(QPDFObjectHandle string)
{
    if (!string.isString())
        return;
    const std::shared_ptr<const PdfFont> &font = m_stack.back().font;
    const PdfFont::Text text = (font ? *font : PdfFont()).textOf(string.getStringValue());
    if (!text.isWhole)
        m_inspection.unread(Unread::Why::NoText, m_part, m_number);
    const Matrix place = product(m_text, m_stack.back().matrix);
    const bool isArtifact = !m_marks.empty() && m_marks.back();
    if (m_isMoved || m_fragments.empty() || m_fragments.back().isArtifact != isArtifact)
        m_fragments.push_back({.x = place[4], .y = place[5], .isArtifact = isArtifact});
    m_isMoved = false;
    m_fragments.back().mapped += text.mapped;
    m_fragments.back().plain += text.plain;
}

void PdfInterpreter::showSpaced(QPDFObjectHandle array)
{
    if (!array.isArray())
        return;
    for (QPDFObjectHandle item : array.getArrayAsVector()) {
        if (item.isString()) {
            show(item);
        } else if (item.isNumber() && item.getNumericValue() < wideGap && !m_isMoved && !m_fragments.empty()) {
            m_fragments.back().mapped += u' ';
            m_fragments.back().plain += u' ';
        }
    }
}

void PdfInterpreter::draw(QPDFObjectHandle named)
{
    QPDFObjectHandle form = named.isName() ? m_resources.getKeyIfDict("/XObject").getKeyIfDict(named.getName()) : named;
    if (!form.isStream() || !form.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
        return;
    if (m_depth >= deepest || m_drawn >= mostForms)
        return m_inspection.unread(Unread::Why::TooDeep, m_part, m_number);
    ++m_drawn;
    ++m_depth;
    m_forms.insert(form.getObjGen());
    const size_t stack = m_stack.size();
    m_stack.push_back(m_stack.back());
    QPDFObjectHandle matrix = form.getDict().getKey("/Matrix");
    if (matrix.isArray() && matrix.getArrayNItems() == 6) {
        m_operands = matrix.getArrayAsVector();
        m_stack.back().matrix = product(matrixOf(0), m_stack.back().matrix);
    }
    m_operands.clear();
    QPDFObjectHandle own = form.getDict().getKey("/Resources");
    run(form, own.isDictionary() ? own : m_resources);
    m_stack.resize(stack);
    --m_depth;
}

void PdfInterpreter::takeInlineImage(QPDFObjectHandle image)
{
    constexpr double readable = 64; // pixels: less shows no text
    const std::string bytes = image.getInlineImageValue();
    m_inspection.bytes(QByteArrayView(bytes.data(), qsizetype(bytes.size())), m_part, m_number);
    double largest = 0;
    for (size_t i = 0; i + 1 < m_operands.size(); i += 2) {
        const bool isSize = m_operands[i].isName()
            && std::ranges::contains(std::array{"/W", "/H", "/Width", "/Height"}, m_operands[i].getName());
        largest = isSize ? std::max(largest, number(i + 1)) : largest;
    }
    if (largest > readable)
        m_inspection.unread(Unread::Why::Pixels, Part::Pixels, m_number);
    m_operands.clear();
}

} // namespace report
