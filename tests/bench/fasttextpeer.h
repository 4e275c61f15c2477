#pragma once

#include <memory>
#include <string>
#include <vector>

namespace fasttext {
class FastText;
}

namespace bench {

/// libfasttext, with a supervised model of the size that ours is held against: dim 50, word 3-grams, subwords of 2 to
/// 5, 13 labels, each by itself. What it has learned does not matter for how fast it is.
class FastTextPeer
{
public:
    /// Trains on \a texts. Throws std::runtime_error.
    explicit FastTextPeer(const std::vector<std::string> &texts);
    ~FastTextPeer();

    /// Seconds of processor time for the labels of all \a texts, with their probabilities. That Chinese is split into
    /// characters first is not counted.
    double secondsFor(const std::vector<std::string> &texts) const;

private:
    std::unique_ptr<fasttext::FastText> m_model;
};

} // namespace bench
