#include "app/estimates/bringing.h"

#include "app/base/hash.h"
#include "app/classify/ngrammodel.h"
#include "app/onnx/modelcheck.h"
#include "app/onnx/onnxmodel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace estimates {

namespace {

Result<NewClassifier> fileAt(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    NewClassifier classifier{.name = name.isEmpty() ? u"Vermilion"_s : name, .source = file.readAll()};
    Result<classify::Model> model = classify::readModel(classifier.source, path);
    if (!model)
        return failed(model);
    classifier.hash = Sha256::of(classifier.source);
    auto categories = ratedCategories(classify::NgramModel(std::move(*model), classifier.hash));
    if (!categories)
        return failed(categories);
    classifier.categories = std::move(*categories);
    return classifier;
}

/// The first thing that is wrong with it; none: it can judge.
std::optional<Failure> faultOf(const onnxmodels::ModelReport &report, const QString &path)
{
    const auto fault = std::ranges::find(report.checks, onnxmodels::Check::State::Failed, &onnxmodels::Check::state);
    if (fault == report.checks.end())
        return report.isFine() ? std::nullopt
                               : std::optional(Failure{Failure::Kind::BadInput, u"the model was not tried"_s, path});
    return Failure{Failure::Kind::BadInput, fault->detail, fault->where.isEmpty() ? path : fault->where};
}

Result<NewClassifier> folderAt(const QString &path, const QString &name)
{
    const onnxmodels::ModelReport report = onnxmodels::checkModel(path);
    if (const std::optional<Failure> fault = faultOf(report, path))
        return std::unexpected(*fault);
    const bool isPicture = report.map->kind == onnxmodels::Kind::Image;
    std::vector<classify::Category> categories;
    for (const onnxmodels::MappedCategory &mapped : report.map->categories)
        categories.push_back(mapped.category);
    auto rated = ratedCategories(categories);
    if (!rated)
        return failed(rated);
    return NewClassifier{.kind = isPicture ? ClassifierKind::OnnxPicture : ClassifierKind::OnnxText,
                         .name = name.isEmpty() ? report.map->name : name,
                         .hash = report.hash,
                         .folder = QFileInfo(path).canonicalFilePath(),
                         .categories = std::move(*rated)};
}

} // namespace

Result<NewClassifier> classifierAt(const QString &path, const QString &name)
{
    return QFileInfo(path).isDir() ? folderAt(path, name) : fileAt(path, name);
}

} // namespace estimates
