#pragma once

#include "app/classify/model.h"

namespace classify {

/// The classifier that a Model describes. Reads its text once, whatever the number of categories.
class NgramModel final : public Classifier
{
public:
    /// \a hash is what hash() gives: that of the file, or nothing for a model that has none yet.
    explicit NgramModel(Model model, QByteArray hash = {});

    /// The model in a file or resource. NotFound, or what readModel() says.
    static Result<std::unique_ptr<NgramModel>> open(const QString &path);

    const std::vector<Category> &categories() const override { return m_categories; }
    const QByteArray &hash() const override { return m_hash; }
    const Model &model() const { return m_model; }

    Result<std::vector<Verdict>> classify(std::span<const Passage> passages,
                                          const std::stop_token &stop = {}) const override;
    std::optional<Explanation> explain(const Passage &passage, size_t category) const override;

    /// Log-odds before calibration, a value for each category: what training calibrates.
    Result<std::vector<std::vector<double>>> scores(std::span<const Passage> passages,
                                                    const std::stop_token &stop = {}) const;

private:
    template <typename Take>
    Result<void> eachScore(std::span<const Passage> passages, const std::stop_token &stop, Take &&take) const;

    Model m_model;
    QByteArray m_hash;
    std::vector<Category> m_categories;
};

/// The file of the model that comes with the program. NotFound: this build has none.
Result<QByteArray> embeddedModelFile();

/// That model. NotFound, or what readModel() says.
Result<std::unique_ptr<NgramModel>> embeddedModel();

} // namespace classify
