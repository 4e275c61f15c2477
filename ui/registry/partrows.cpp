#include "ui/registry/partrows.h"

#include "app/base/clock.h"
#include "ui/registry/filingwords.h"
#include "ui/registry/registrywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::PartRows)
};

using registry::Register;
using Rows = std::vector<PartModel::Row>;

template <typename Things, typename Id>
QString nameOf(const Things &things, Id id)
{
    const auto found = std::ranges::find(things, id, [](const auto &each) { return each.id; });
    return found == things.end() ? QString() : found->name;
}

QString untilText(QDate until)
{
    return until.isValid() ? dayText(until) : Words::tr("in use");
}

} // namespace

Rows documentRows(const std::vector<registry::FilingDocument> &documents)
{
    std::vector<registry::FilingDocument> newest = documents;
    std::ranges::stable_sort(newest, [](const auto &left, const auto &right) {
        return std::pair(left.kind, -left.revision) < std::pair(right.kind, -right.revision);
    });
    Rows rows;
    for (const registry::FilingDocument &each : newest) {
        rows.push_back({.id = qlonglong(each.id),
                        .cells = {paperKindText(each.kind), QString::number(each.revision), each.name,
                                  paperHash(each.sha256), dayText(shanghaiDay(each.addedAt)), sizeText(each.size)},
                        .tips = {{},
                                 {},
                                 {},
                                 u"SHA-256 "_s + QString::fromLatin1(each.sha256.toHex()),
                                 u"%1 · %2"_s.arg(shanghaiText(each.addedAt), each.actor)}});
    }
    return rows;
}

Rows submissionRows(const std::vector<registry::Submission> &submissions)
{
    Rows rows;
    for (const registry::Submission &each : submissions | std::views::reverse) {
        const int fields = static_cast<int>(each.fields.size());
        const int papers = static_cast<int>(each.documents.size());
        rows.push_back({.id = qlonglong(each.id),
                        .cells = {QString::number(each.number), dayText(each.on), purposeText(each.purpose),
                                  Words::tr("%n field(s)", nullptr, fields) + u" · "_s
                                      + Words::tr("%n document(s)", nullptr, papers),
                                  each.actor}});
    }
    return rows;
}

Rows displayRows(const ItemParts &parts)
{
    Rows rows;
    for (const registry::DisplayEvidence &each : parts.displays | std::views::reverse) {
        const QString picture = each.document ? nameOf(parts.documents, *each.document) : QString();
        rows.push_back({.id = qlonglong(each.id),
                        .cells = {dayText(each.seenOn), each.place, picture.isEmpty() ? u"–"_s : picture, each.actor}});
    }
    return rows;
}

Rows versionRows(const Register &all, registry::ModelId model)
{
    Rows rows;
    for (const registry::ModelVersion &each : all.versions) { // the newest first already
        if (each.model == model)
            rows.push_back(
                {.id = qlonglong(each.id),
                 .cells = {each.version, dayText(each.releasedOn), untilText(each.retiredOn), each.change.simplified()},
                 .tips = {{}, {}, {}, each.change}});
    }
    return rows;
}

Rows modelRows(const Register &all, ServiceId service)
{
    Rows rows;
    for (const registry::ServiceModel &link : all.serviceModels) {
        const auto model = std::ranges::find(all.models, link.model, &registry::Model::id);
        if (link.service == service && model != all.models.end())
            rows.push_back(
                {.id = qlonglong(link.model),
                 .cells = {model->name, dayText(link.from), untilText(link.until), originText(model->origin)}});
    }
    return rows;
}

Rows algorithmRows(const Register &all, ServiceId service)
{
    Rows rows;
    for (const registry::ServiceAlgorithm &link : all.serviceAlgorithms) {
        const auto algorithm = std::ranges::find(all.algorithms, link.algorithm, &registry::Algorithm::id);
        if (link.service == service && algorithm != all.algorithms.end())
            rows.push_back(
                {.id = qlonglong(link.algorithm), .cells = {algorithm->name, algorithmTypeText(algorithm->type)}});
    }
    return rows;
}

Rows serviceRows(const Register &all, registry::ModelId model)
{
    Rows rows;
    for (const registry::ServiceModel &link : all.serviceModels) {
        if (link.model == model)
            rows.push_back({.id = qlonglong(link.service),
                            .cells = {nameOf(all.services, link.service), dayText(link.from), untilText(link.until)}});
    }
    return rows;
}

Rows serviceRows(const Register &all, registry::AlgorithmId algorithm)
{
    Rows rows;
    for (const registry::ServiceAlgorithm &link : all.serviceAlgorithms) {
        if (link.algorithm == algorithm)
            rows.push_back({.id = qlonglong(link.service), .cells = {nameOf(all.services, link.service), {}, {}}});
    }
    return rows;
}

QStringList documentTitles()
{
    return {Words::tr("What it is"), Words::tr("Rev."),  Words::tr("File"),
            Words::tr("SHA-256"),    Words::tr("Added"), Words::tr("Size")};
}

QStringList submissionTitles()
{
    return {Words::tr("No."), Words::tr("Handed in on"), Words::tr("Purpose"), Words::tr("Holds"),
            Words::tr("Officer")};
}

QStringList displayTitles()
{
    return {Words::tr("Seen on"), Words::tr("Where"), Words::tr("Screenshot"), Words::tr("Officer")};
}

QStringList versionTitles()
{
    return {Words::tr("Version"), Words::tr("Released"), Words::tr("Until"), Words::tr("What is new")};
}

QStringList modelTitles()
{
    return {Words::tr("Model"), Words::tr("From"), Words::tr("Until"), Words::tr("Where it comes from")};
}

QStringList algorithmTitles()
{
    return {Words::tr("Algorithm"), Words::tr("Type")};
}

QStringList serviceTitles()
{
    return {Words::tr("Service"), Words::tr("From"), Words::tr("Until")};
}

} // namespace ui
