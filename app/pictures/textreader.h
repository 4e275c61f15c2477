#pragma once

#include "app/base/result.h"
#include "app/pictures/recognised.h"

#include <chrono>
#include <memory>
#include <stop_token>

class QImage;

namespace pictures {

/// How one picture is read.
struct ReadingLimits
{
    std::chrono::milliseconds time{20'000}; ///< that the words may take; the search for lines comes on top, seconds
    qint64 pixels = 4'000'000;              ///< a larger picture is read smaller
    double leastConfidence = 0.4; ///< words below it are left out: of patterns Tesseract makes letters as well
};

/// Reads the Chinese (simplified) and English text in pictures with Tesseract. One a thread; opening takes a second.
class TextReader
{
public:
    /// NotFound: Tesseract or the data of a language is not installed.
    static Result<std::unique_ptr<TextReader>> open();
    ~TextReader();
    TextReader(const TextReader &) = delete;
    TextReader &operator=(const TextReader &) = delete;

    /// \a image: RGB32. Nothing and TimedOut have no text. A stop reads as TimedOut.
    RecognisedText read(const QImage &image, const ReadingLimits &limits = {}, const std::stop_token &stop = {});

    QString tool() const; ///< "tesseract 5.5.0 chi_sim+eng"

private:
    struct Engine;
    TextReader(std::unique_ptr<Engine> forChinese, std::unique_ptr<Engine> forEnglish);

    std::unique_ptr<Engine> m_chinese;
    std::unique_ptr<Engine> m_english;
};

} // namespace pictures
