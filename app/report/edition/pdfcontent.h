#pragma once

#include "app/report/edition/inspection.h"
#include "app/report/edition/pdffont.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <memory>
#include <set>

namespace report {

/// The text that the content of a PDF draws, whether it is shown or not: of hidden layers, drawn in no ink, under
/// other things or outside the page, too.
class PdfContent
{
public:
    explicit PdfContent(Inspection &inspection)
        : m_inspection(inspection)
    {
    }

    /// What \a page draws, in the order in which it is drawn and in that in which it is read; and, without headers and
    /// footers, what the break between it and the page before may have parted.
    void takePage(QPDFObjectHandle page, int number);

    /// What \a form, a stream with content, draws where no page shows it.
    void takeForm(QPDFObjectHandle form);

    bool hasTaken(QPDFObjGen form) const { return m_taken.contains(form); }

    /// A stretch that was drawn from one place on. Points of the page.
    struct Fragment
    {
        double x = 0;
        double y = 0;
        QString mapped;
        QString plain;
        bool isArtifact = false;
    };

private:
    void search(const std::vector<Fragment> &fragments, LeakPlace::Part part, int number);
    std::shared_ptr<const PdfFont> fontOf(QPDFObjectHandle font);

    Inspection &m_inspection;
    std::map<QPDFObjGen, std::shared_ptr<const PdfFont>> m_fonts;
    std::set<QPDFObjGen> m_taken;
    std::vector<Fragment> m_before; ///< the end of the page before
};

} // namespace report
