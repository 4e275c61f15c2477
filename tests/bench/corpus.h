#pragma once

#include <QString>

#include <random>
#include <string>
#include <vector>

namespace bench {

/// Log lines of OpenAI's shape, about 2.2 KB each, half Chinese and half English, the same for the same
/// seed: invented words drawn by Zipf's law, some \u escapes, full-width letters and zero-width
/// characters. Nothing in it means anything.
class Corpus
{
public:
    explicit Corpus(unsigned seed = 20261123);

    /// What a person asked and what the model said.
    struct Texts
    {
        std::string prompt;
        std::string output;
    };

    std::string row(qint64 number);
    Texts texts(qint64 number); ///< of the row alone

    /// Writes \a rows of them to \a path; returns the bytes written. Throws std::runtime_error.
    qint64 write(const QString &path, qint64 rows);

    /// A word of either language by frequency, as a query would name it.
    std::string word(bool chinese);
    std::mt19937_64 &random() { return m_random; }

private:
    std::string text(bool chinese, int words);

    std::mt19937_64 m_random;
    std::vector<std::string> m_chinese;
    std::vector<std::string> m_english;
    std::discrete_distribution<size_t> m_rank;
};

} // namespace bench
