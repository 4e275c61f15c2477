// report coversheet: the sheet that lies on top of what is sent.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/report/formats/format.h"
#include "app/report/formats/pdf.h"
#include "app/report/reportfacts.h"
#include "app/seal/coversheet.h"
#include "app/seal/verification.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::CoverSheetCommands)
};

/// The key of the sealed package among \a paths, if there is one and it is sound.
Result<QByteArray> fingerprintIn(const QStringList &paths)
{
    const auto package = std::ranges::find_if(paths, seal::looksLikePackage);
    if (package == paths.end() || package->endsWith(u".docx") || package->endsWith(u".odt"))
        return QByteArray();
    return seal::verifyPackage(*package).and_then([&](const seal::PackageReport &report) -> Result<QByteArray> {
        if (!report.manifest)
            return QByteArray(); // an archive of another kind
        if (!report.isSound())
            return fail(Failure::Kind::Refused, Text::tr("the package is not what was sealed"), *package);
        return report.fingerprint;
    });
}

Result<report::Document> sheetOf(const Invocation &call, const db::Database &database, report::Language language)
{
    const auto found = namedCase(database, call);
    const auto unit = report::readUnit(database);
    const auto head = journal::head(database);
    if (!found || !unit || !head)
        return !found ? failed(found) : (!unit ? failed(unit) : failed(head));
    const QStringList paths = call.options.values(u"enclose"_s);
    const auto enclosures = seal::enclosuresOf(paths);
    const auto fingerprint = fingerprintIn(paths);
    if (!enclosures || !fingerprint)
        return !enclosures ? failed(enclosures) : failed(fingerprint);
    return seal::readReportingChannels().and_then([&](const seal::ReportingChannels &channels) {
        return seal::coverSheet({.incident = *found,
                                 .unit = *unit,
                                 .enclosures = *enclosures,
                                 .fingerprint = *fingerprint,
                                 .head = *head,
                                 .now = systemClock()()},
                                channels, language);
    });
}

Exit coverSheet(const Invocation &call)
{
    const auto language =
        report::languageNamed(call.options.isSet(u"lang"_s) ? call.options.value(u"lang"_s) : u"zh"_s);
    const QString path = call.options.value(u"out"_s);
    const auto format = report::formatOf(path);
    if (call.arguments.size() != 1 || !language || !format) {
        printError(Text::tr("Name the case and, with --out, a file that ends in pdf, docx, odt, html or json; zh or en "
                            "with --lang."));
        return Exit::WrongUsage;
    }
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto sheet = sheetOf(call, store->database(), *language);
    if (!sheet)
        return report(sheet.error());
    const auto done = report::render(*sheet, *format).and_then([&](const QByteArray &bytes) {
        return report::writeFile(bytes, path);
    });
    if (!done)
        return report(done.error());
    if (call.json) {
        printJson({{u"file"_s, path}, {u"missing"_s, qint64(sheet->missing.size())}});
        return Exit::Done;
    }
    printLine(Text::tr("Written: %1").arg(path));
    for (const report::Gap &gap : sheet->missing)
        printLine(Text::tr("  still missing: %1").arg(gap.what));
    return Exit::Done;
}

} // namespace

std::vector<Command> coverSheetCommands()
{
    return {{u"report coversheet"_s, u"CASE"_s, Text::tr("Write the cover sheet of what is sent to the authority."),
             withOptions({option("enclose", Text::tr("A file that goes with it; may be given more than once."), "FILE"),
                          option("lang", Text::tr("zh or en (zh)."), "LANGUAGE"),
                          option("out", Text::tr("The file to write; the end of its name is the format."), "FILE")}),
             coverSheet}};
}

} // namespace ctl
