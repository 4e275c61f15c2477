#include "app/report/edition/pdfobjects.h"
#include "app/report/edition/takeapart.h"
#include "app/report/formats/qpdf.h"

namespace report {

namespace {

using Part = LeakPlace::Part;

constexpr qsizetype mostRevisions = 20;

/// The ends of what the file was each time it was written: a valid "startxref" and its "%%EOF".
std::vector<qsizetype> endsIn(const QByteArray &pdf)
{
    std::vector<qsizetype> ends;
    for (qsizetype at = pdf.indexOf("%%EOF"); at >= 0; at = pdf.indexOf("%%EOF", at + 5)) {
        const qsizetype start = pdf.lastIndexOf("startxref", at);
        if (start < 0 || at - start > 64)
            continue;
        const qsizetype table = pdf.mid(start + 9, at - start - 9).trimmed().toLongLong();
        const QByteArray there = pdf.mid(table, 32).trimmed();
        const bool isTable = there.startsWith("xref")
            || (there.contains(" obj") && !there.isEmpty() && there.front() >= '0' && there.front() <= '9');
        if (isTable)
            ends.push_back(at + 5);
    }
    return ends;
}

/// One state of the file; false where it cannot be read as one.
bool takeState(const QByteArray &pdf, Inspection &inspection, bool &isLinearized)
{
    QPDF file;
    file.setSuppressWarnings(true);
    try {
        file.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        isLinearized = file.isLinearized();
        if (file.isEncrypted())
            inspection.unread(Unread::Why::Encrypted, Part::Bytes);
        takePdfObjects(file, inspection);
        if (file.anyWarnings())
            inspection.unread(Unread::Why::Damaged, Part::Bytes);
    } catch (const QPDFExc &error) {
        const bool isLocked = error.getErrorCode() == qpdf_e_password;
        inspection.unread(isLocked ? Unread::Why::Encrypted : Unread::Why::Damaged, Part::Bytes);
        return false;
    } catch (const std::exception &) {
        inspection.unread(Unread::Why::Damaged, Part::Bytes);
        return false;
    }
    return true;
}

void takeRevisions(const QByteArray &pdf, const std::vector<qsizetype> &ends, bool isLinearized, Inspection &inspection)
{
    // The first end of a linearized file stands before most of it: nothing was there before.
    for (size_t i = isLinearized ? 1 : 0; i + 1 < ends.size(); ++i) {
        Inspection older = inspection.inside(QStringLiteral("revision %1").arg(i + 1));
        if (qsizetype(i) >= mostRevisions)
            return older.unread(Unread::Why::TooLarge, Part::Revision);
        bool ignored = false;
        takeState(pdf.first(ends[i]), older, ignored);
    }
}

void takeRest(QByteArrayView rest, const QString &name, Inspection &inspection)
{
    const QByteArray bytes = rest.toByteArray().trimmed();
    Inspection inner = inspection.inside(name);
    takeApart(bytes, inner, Part::BeyondEnd);
}

} // namespace

void takePdfApart(const QByteArray &pdf, Inspection &inspection)
{
    const qsizetype begin = pdf.indexOf("%PDF-");
    if (begin < 0)
        return inspection.unread(Unread::Why::Damaged, Part::Bytes);
    if (begin > 0)
        takeRest(QByteArrayView(pdf).first(begin), QStringLiteral("before the file"), inspection);
    const QByteArray file = pdf.sliced(begin);
    bool isLinearized = false;
    takeState(file, inspection, isLinearized);
    const std::vector<qsizetype> ends = endsIn(file);
    if (ends.empty())
        return inspection.unread(Unread::Why::Damaged, Part::Bytes);
    takeRevisions(file, ends, isLinearized, inspection);
    takeRest(QByteArrayView(file).sliced(ends.back()), QStringLiteral("after the file"), inspection);
    takeLooseStreams(file, inspection);
}

} // namespace report
