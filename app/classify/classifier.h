#pragma once

#include "app/base/result.h"
#include "app/classify/explanation.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace classify {

/// Where a text stands. A question about a thing and the thing itself read alike, and mean something else.
enum class Role { Prompt, Response, Post };
inline constexpr size_t roles = 3;

/// A text to judge, in UTF-8. Borrowed.
struct Passage
{
    std::string_view text;
    Role role = Role::Post;
};

/// Both sides of a generation. Borrowed.
struct Exchange
{
    std::string_view prompt;
    std::string_view output;
};

/// A kind of content that a classifier knows.
struct Category
{
    QString name;         ///< "self_harm", as labelled tables have it
    QStringList risks; ///< codes of GB/T 45654-2025, Annex A: "A.4.a"; empty: an attack on the service, no risk of it
    double threshold = 1; ///< a probability that reaches it says yes; above 1: there is too little data to say so
    bool isAnyRisk = false; ///< "unsafe": any of the risks
};

/// What a classifier thinks of a text: a probability for each of its categories, in their order. Calibrated: of texts
/// like those of the model's card that get 0.8, about eight in ten are so. A text without anything known in it gets
/// what is usual for its role.
struct Verdict
{
    std::vector<float> probabilities;
};

/// Judges texts by what they mean; knows nothing of rules. The same text and role give the same verdict, whatever else
/// is in the batch and whichever thread asks. Thread-safe.
class Classifier
{
    Q_DISABLE_COPY_MOVE(Classifier)

public:
    Classifier() = default;
    virtual ~Classifier() = default;

    virtual const std::vector<Category> &categories() const = 0;

    /// SHA-256 of the model's file, 32 bytes: which version said so.
    virtual const QByteArray &hash() const = 0;

    /// A verdict for each of \a passages, in their order. Looks at \a stop between texts, and within long ones.
    /// Cancelled.
    virtual Result<std::vector<Verdict>> classify(std::span<const Passage> passages,
                                                  const std::stop_token &stop = {}) const = 0;

    /// Whether it judges a prompt and the output to it together, by classifyPairs(), and not texts by themselves.
    virtual bool judgesPairs() const { return false; }
    virtual Result<std::vector<Verdict>> classifyPairs(std::span<const Exchange> exchanges,
                                                       const std::stop_token &stop = {}) const;

    /// Which places of \a passage speak for category number \a category, and which against it; nothing if the method
    /// does not know. occlusion() finds out for any classifier.
    virtual std::optional<Explanation> explain(const Passage &passage, size_t category) const = 0;
};

/// The two sides judged each by itself: for each category the higher probability.
Result<std::vector<Verdict>> classify(const Classifier &classifier, std::span<const Exchange> exchanges,
                                      const std::stop_token &stop = {});

} // namespace classify
