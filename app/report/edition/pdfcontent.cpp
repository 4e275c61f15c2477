#include "app/report/edition/pdfcontent.h"

#include "app/report/edition/pdfinterpreter.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace report {

namespace {

using Part = LeakPlace::Part;
using Fragment = PdfContent::Fragment;

constexpr double sameLine = 3; // points
constexpr size_t acrossPages = 40; // fragments: more than a line or two, even letter by letter

bool areOnOneLine(const Fragment &a, const Fragment &b)
{
    return std::abs(a.y - b.y) <= sameLine;
}

/// From top to bottom, each line from left to right.
std::vector<Fragment> inReadingOrder(std::vector<Fragment> fragments)
{
    std::ranges::stable_sort(fragments, std::ranges::greater(), &Fragment::y);
    for (auto line = fragments.begin(); line != fragments.end();) {
        const auto end =
            std::find_if_not(line, fragments.end(), [&](const Fragment &each) { return areOnOneLine(*line, each); });
        std::stable_sort(line, end, [](const Fragment &a, const Fragment &b) { return a.x < b.x; });
        line = end;
    }
    return fragments;
}

std::vector<Fragment> lastOf(const std::vector<Fragment> &fragments)
{
    const size_t count = std::min(fragments.size(), acrossPages);
    return {fragments.end() - std::ptrdiff_t(count), fragments.end()};
}

QString joined(const std::vector<Fragment> &fragments, QString Fragment::*text, const QString &within)
{
    QString all;
    const Fragment *last = nullptr;
    for (const Fragment &fragment : fragments) {
        if (last != nullptr)
            all += areOnOneLine(*last, fragment) ? within : QStringLiteral("\n");
        all += fragment.*text;
        last = &fragment;
    }
    return all;
}

} // namespace

void PdfContent::search(const std::vector<Fragment> &fragments, Part part, int number)
{
    for (const auto text : {&Fragment::mapped, &Fragment::plain}) {
        for (const QString &within : {QString(), QStringLiteral(" ")})
            m_inspection.text(joined(fragments, text, within), part, number);
    }
}

std::shared_ptr<const PdfFont> PdfContent::fontOf(QPDFObjectHandle font)
{
    if (!font.isIndirect())
        return std::make_shared<PdfFont>(font);
    std::shared_ptr<const PdfFont> &known = m_fonts[font.getObjGen()];
    if (!known)
        known = std::make_shared<PdfFont>(font);
    return known;
}

void PdfContent::takePage(QPDFObjectHandle page, int number)
{
    PdfInterpreter interpreter(
        m_inspection, [this](QPDFObjectHandle font) { return fontOf(font); }, Part::Page, number);
    interpreter.run(page.getKey("/Contents"), inheritedResources(page));
    m_taken.merge(interpreter.formsDrawn());
    search(interpreter.fragments(), Part::Page, number);
    search(inReadingOrder(interpreter.fragments()), Part::Page, number);
    std::vector<Fragment> flow;
    std::ranges::copy_if(interpreter.fragments(), std::back_inserter(flow), std::not_fn(&Fragment::isArtifact));
    std::vector<Fragment> over = std::exchange(m_before, lastOf(flow));
    if (!over.empty()) {
        std::ranges::copy(flow | std::views::take(acrossPages), std::back_inserter(over));
        search(over, Part::Page, number);
    }
}

void PdfContent::takeForm(QPDFObjectHandle form)
{
    const int number = form.getObjGen().getObj();
    PdfInterpreter interpreter(
        m_inspection, [this](QPDFObjectHandle font) { return fontOf(font); }, Part::Form, number);
    interpreter.run(form, form.getDict().getKey("/Resources"));
    m_taken.insert(form.getObjGen());
    m_taken.merge(interpreter.formsDrawn());
    search(interpreter.fragments(), Part::Form, number);
    search(inReadingOrder(interpreter.fragments()), Part::Form, number);
}

} // namespace report
