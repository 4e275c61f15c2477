#pragma once

#include <QByteArray>

#include <vector>

/// A page of a PDF that is written by hand: what stands in its dictionary, and its content. Helvetica is /F1.
struct RawPage
{
    QByteArray attributes = "/MediaBox [0 0 595 842]";
    QByteArray content;
};

inline QByteArray rawPdf(const std::vector<RawPage> &pages)
{
    QByteArray kids;
    for (size_t i = 0; i < pages.size(); ++i)
        kids += QByteArray::number(qulonglong(4 + 2 * i)) + " 0 R ";
    std::vector<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                                    "<< /Type /Pages /Kids [" + kids + "] /Count "
                                        + QByteArray::number(qulonglong(pages.size())) + " >>",
                                    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    for (size_t i = 0; i < pages.size(); ++i) {
        objects.push_back("<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents "
                          + QByteArray::number(qulonglong(5 + 2 * i)) + " 0 R " + pages[i].attributes + " >>");
        objects.push_back("<< /Length " + QByteArray::number(pages[i].content.size()) + " >>\nstream\n"
                          + pages[i].content + "\nendstream");
    }
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(qulonglong(i + 1)) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(qulonglong(objects.size() + 1));
    const QByteArray at = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n" + table + "trailer << /Size " + count + " /Root 1 0 R >>\nstartxref\n" + at
        + "\n%%EOF\n";
}
