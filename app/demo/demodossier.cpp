#include "app/demo/demodossier.h"

#include "app/dossier/dossierjson.h"
#include "app/dossier/dossiermodels.h"
#include "app/dossier/dossierstore.h"
#include "app/registry/registrystore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

struct DemoDossier
{
    QString model;
    registry::ModelOrigin origin = registry::ModelOrigin::Own;
    QDate day;
    dossier::Dossier dossier;
};

Result<registry::ModelId> registered(const DemoDossier &demo, db::Database &database, journal::Journal &journal)
{
    const auto found = dossier::modelNamed(database, demo.model);
    if (found)
        return found->id;
    return registry::RegistryStore(database, journal)
        .add(registry::Model{.name = demo.model, .origin = demo.origin, .modalities = {u"text"_s}});
}

/// What was known first: before anything was measured.
Result<void> begin(const DemoDossier &demo, db::Database &database, journal::Journal &journal)
{
    const auto model = registered(demo, database, journal);
    if (!model)
        return failed(model);
    dossier::Dossier first = demo.dossier;
    first.model = *model;
    first.evaluations.clear();
    first.changes.clear();
    first.annotation.check = {};
    const auto saved = dossier::DossierStore(database, journal).save(first, 0);
    return saved ? Result<void>() : failed(saved);
}

QByteArray text(const QString &title)
{
    return (title + u"\n\n示例文件，供演示。\nA sample document of the demo workspace.\n"_s).toUtf8();
}

/// Keeps a document for each source in use but the last, and for both sets of annotation rules.
Result<void> addDocuments(dossier::Dossier &dossier, dossier::DossierStore &store)
{
    const auto keep = [&](QString &field, const QString &title, const QString &kind) -> Result<void> {
        const auto kept = store.addDocument(dossier.model, title + u".txt"_s, kind, text(title));
        if (!kept)
            return failed(kept);
        field = *kept;
        return {};
    };
    for (dossier::DataSource &source : dossier.sources) {
        const bool isProved = source.kind == dossier::SourceKind::PublicPlatform
            || source.kind == dossier::SourceKind::OpenSource || source.kind == dossier::SourceKind::Licensed;
        if (!isProved || source.isExcluded)
            continue;
        const QString kind = source.kind == dossier::SourceKind::OpenSource ? u"licence"_s : u"contract"_s;
        if (const auto kept = keep(source.document, source.name + u" 证明"_s, kind); !kept)
            return kept;
    }
    if (const auto kept = keep(dossier.annotation.functional.document, u"功能性标注规则（示例）"_s, u"rules"_s); !kept)
        return kept;
    return keep(dossier.annotation.safety.document, u"安全性标注规则（示例）"_s, u"rules"_s);
}

Result<void> finish(const DemoDossier &demo, db::Database &database, journal::Journal &journal)
{
    const auto model = dossier::modelNamed(database, demo.model);
    if (!model)
        return failed(model);
    const auto before = dossier::readDossier(database, model->id);
    if (!before)
        return failed(before);
    dossier::DossierStore store(database, journal);
    dossier::Dossier last = demo.dossier;
    last.model = model->id;
    if (!last.evaluations.empty()) {
        if (const auto added = addDocuments(last, store); !added)
            return added;
    }
    const auto saved = store.save(last, before->version.number);
    return saved ? Result<void>() : failed(saved);
}

Result<DemoDossier> read(const QJsonObject &json, QDate today)
{
    auto dossier = dossier::fromJson(json[u"dossier"].toObject());
    if (!dossier)
        return failed(dossier);
    return DemoDossier{.model = json[u"model"].toString(),
                       .origin =
                           registry::modelOriginNamed(json[u"origin"].toString()).value_or(registry::ModelOrigin::Own),
                       .day = today.addDays(json[u"day"].toInteger()),
                       .dossier = std::move(*dossier)};
}

} // namespace

Result<std::vector<Act>> dossierActs(QDate today, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), path);
    std::vector<Act> acts;
    for (const QJsonValue each : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto demo = read(each.toObject(), today);
        if (!demo)
            return failed(demo);
        acts.push_back({clockTime(demo->day, 10, 5), QString::fromLatin1(firstOfficer),
                        [demo = *demo](db::Database &database, journal::Journal &journal) {
                            return begin(demo, database, journal);
                        }});
        acts.push_back({clockTime(demo->day.addDays(6), 15, 30), QString::fromLatin1(secondOfficer),
                        [demo = *demo](db::Database &database, journal::Journal &journal) {
                            return finish(demo, database, journal);
                        }});
    }
    return acts;
}

} // namespace demo
