// pack audit: the keyword library of a workspace against the figures of the standard.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/detect/libraryaudit.h"
#include "app/detect/packloader.h"
#include "app/detect/packstore.h"
#include "app/journal/journal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::PackAudit)
};

/// What the library is, what it is measured by, and what came out.
struct Audited
{
    detect::LibraryFigures figures;
    detect::Taxonomy taxonomy;
    detect::LibraryAudit audit;
    qint64 packs = 0;
};

Result<Audited> auditOf(const workspace::Workspace &store)
{
    auto figures = detect::LibraryFigures::load();
    auto taxonomy = detect::Taxonomy::load();
    if (!figures || !taxonomy)
        return std::unexpected(figures ? taxonomy.error() : figures.error());
    const auto registered = detect::registeredPacks(store.database());
    const auto active = detect::activePacks(store.database(), *taxonomy);
    if (!registered || !active)
        return std::unexpected(registered ? active.error() : registered.error());
    std::vector<detect::AuditedPack> packs;
    for (const detect::ActivePack &pack : *active) {
        if (pack.pack.inShadow) // it is on trial
            continue;
        const auto known = std::ranges::find(*registered, pack.id, &detect::RegisteredPack::id);
        packs.push_back({&pack.pack, known == registered->end() ? 0 : known->loadedAt});
    }
    const QDate today = shanghaiDay(store.options().clock());
    detect::LibraryAudit audit = detect::auditLibrary(packs, *figures, *taxonomy, today);
    return Audited{std::move(*figures), std::move(*taxonomy), std::move(audit), qint64(packs.size())};
}

QJsonObject toJson(const Audited &audited)
{
    const detect::LibraryAudit &audit = audited.audit;
    QJsonArray risks;
    for (const detect::LibraryAudit::OfRisk &risk : audit.risks)
        risks.append(QJsonObject{{u"risk"_s, risk.code},
                                 {u"terms"_s, risk.terms},
                                 {u"expressions"_s, risk.expressions},
                                 {u"least"_s, risk.least},
                                 {u"missing"_s, risk.missing()}});
    return {{u"meets_all"_s, audit.meetsAll()},
            {u"packs"_s, audited.packs},
            {u"terms"_s, audit.terms},
            {u"expressions"_s, audit.expressions},
            {u"least"_s, audited.figures.total},
            {u"missing"_s, audit.missing},
            {u"risks"_s, risks},
            {u"updated_at"_s, audit.updatedAt ? QJsonValue(shanghaiText(*audit.updatedAt)) : QJsonValue()},
            {u"days_since_update"_s, audit.updatedAt ? QJsonValue(audit.daysSince) : QJsonValue()},
            {u"most_days"_s, audited.figures.days},
            {u"update_overdue"_s, audit.isOverdue},
            {u"source"_s, audited.figures.source.zh},
            {u"confidence"_s, audited.figures.confidence},
            {u"figures_version"_s, audited.figures.version}};
}

void printRisk(const Audited &audited, const detect::LibraryAudit::OfRisk &risk)
{
    const detect::Risk *known = audited.taxonomy.find(risk.code);
    const QString name = QLocale().language() == QLocale::Chinese ? known->zh : known->en;
    const QString count = u"%1 / %2"_s.arg(risk.terms).arg(risk.least);
    const QString missing = risk.missing() > 0 ? Text::tr("%1 missing").arg(risk.missing()) : Text::tr("enough");
    printLine(u"  %1  %2  %3  %4"_s.arg(detect::displayCode(risk.code), count.leftJustified(11),
                                        missing.leftJustified(12), name));
}

void printWords(const Audited &audited)
{
    const detect::LibraryAudit &audit = audited.audit;
    printLine(Text::tr("%1 packs on: %2 terms, and %3 expressions, which are not counted")
                  .arg(audited.packs)
                  .arg(audit.terms)
                  .arg(audit.expressions));
    printLine(
        audit.missing > 0
            ? Text::tr("Total: %1 of %2, %3 missing").arg(audit.terms).arg(audited.figures.total).arg(audit.missing)
            : Text::tr("Total: %1 of %2, enough").arg(audit.terms).arg(audited.figures.total));
    for (const detect::LibraryAudit::OfRisk &risk : audit.risks) {
        if (risk.least > 0)
            printRisk(audited, risk);
    }
    if (!audit.updatedAt)
        printLine(Text::tr("Last update: none"));
    else
        printLine((audit.isOverdue ? Text::tr("Last update: %1, %2 days ago; at most %3: overdue")
                                   : Text::tr("Last update: %1, %2 days ago; at most %3"))
                      .arg(shanghaiText(*audit.updatedAt))
                      .arg(audit.daysSince)
                      .arg(audited.figures.days));
    printLine(Text::tr("Measured by: %1").arg(inLocale(audited.figures.source)));
    if (audited.figures.confidence != u"V")
        printLine(Text::tr("The figures are from secondary sources: check them with the standard."));
}

Exit audit(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const Result<Audited> audited = auditOf(*store);
    if (!audited)
        return report(audited.error());
    if (call.json)
        printJson(toJson(*audited));
    else
        printWords(*audited);
    return audited->audit.meetsAll() ? Exit::Done : Exit::NotSo;
}

} // namespace

std::vector<Command> packAuditCommands()
{
    return {{u"pack audit"_s,
             {},
             Text::tr("Hold the keyword library (the packs that are on) against the figures of GB/T 45654."),
             [](QCommandLineParser &) {},
             audit}};
}

} // namespace ctl
