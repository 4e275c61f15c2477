#include "app/base/hash.h"
#include "app/classify/ngrammodel.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/require.h"

namespace fuzzing {

namespace {

void read(const QByteArray &bytes)
{
    Result<classify::Model> model = classify::readModel(bytes, QStringLiteral("fuzz"));
    if (!model) {
        require(!model.error().detail.isEmpty(), "what cannot be read has a reason");
        return;
    }
    require(!model->heads.empty() && model->heads.size() <= classify::WeightRow::lanes, "categories are bounded");
    require(model->rows.size() == size_t{1} << model->bits, "the rows are there");
    const classify::NgramModel classifier(std::move(*model));
    const classify::Passage passages[] = {{"some words, 一些文字", classify::Role::Prompt}};
    const auto verdicts = classifier.classify(passages);
    require(verdicts && verdicts->front().probabilities.size() == classifier.categories().size(), "it can be used");
    for (const float probability : verdicts->front().probabilities)
        require(probability >= 0 && probability <= 1, "a probability is one");
}

} // namespace

void models(std::string_view bytes)
{
    const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
    read(view.toByteArray());
    // A hash keeps out all that was not written so: put right, it lets the rest of the reader be reached.
    if (view.size() > 32) {
        const QByteArray body = view.chopped(32).toByteArray();
        read(body + Sha256::of(body));
    }
}

} // namespace fuzzing
