#include "app/estimates/ratedcategory.h"

#include "app/classify/categories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace estimates {

Result<std::vector<RatedCategory>> ratedCategories(const classify::Classifier &classifier)
{
    return ratedCategories(classifier.categories());
}

Result<std::vector<RatedCategory>> ratedCategories(const std::vector<classify::Category> &own)
{
    const auto known = classify::loadCategories();
    if (!known)
        return failed(known);
    QHash<QString, int> severities;
    for (const classify::NamedCategory &one : *known)
        severities.insert(one.category.name, one.severity);
    std::vector<RatedCategory> categories;
    for (const classify::Category &category : own)
        categories.push_back({category, category.threshold, severities.value(category.name, 2)});
    return categories;
}

QByteArray toJson(const std::vector<RatedCategory> &categories)
{
    QJsonArray all;
    for (const RatedCategory &rated : categories)
        all.append(QJsonObject{{u"name"_s, rated.category.name},
                               {u"risks"_s, QJsonArray::fromStringList(rated.category.risks)},
                               {u"threshold"_s, rated.modelThreshold},
                               {u"any_risk"_s, rated.category.isAnyRisk},
                               {u"severity"_s, rated.severity}});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Result<std::vector<RatedCategory>> ratedCategoriesFrom(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isArray())
        return fail(Failure::Kind::Corrupt, u"the categories of a classifier are no list"_s);
    std::vector<RatedCategory> categories;
    const QJsonArray all = document.array();
    for (const auto &one : all) {
        RatedCategory rated{.category = {.name = one[u"name"].toString()},
                            .modelThreshold = one[u"threshold"].toDouble(2),
                            .severity = std::clamp(one[u"severity"].toInt(2), 1, 2)};
        const QJsonArray risks = one[u"risks"].toArray();
        for (const auto &risk : risks)
            rated.category.risks.append(risk.toString());
        rated.category.threshold = rated.modelThreshold;
        rated.category.isAnyRisk = one[u"any_risk"].toBool();
        categories.push_back(std::move(rated));
    }
    return categories;
}

} // namespace estimates
