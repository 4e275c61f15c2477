#include "app/pictures/textreader.h"

#include "app/pictures/readlines.h"
#include "app/pictures/tesseractlibrary.h"

#include <QImage>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr auto chinese = "chi_sim"; ///< reads Latin letters as well
constexpr auto english = "eng";
constexpr int smallSide = 1400;    ///< pixels: a picture with smaller sides is read at twice its size
constexpr double usualHeight = 34; ///< pixels of a word, at which Tesseract's networks read best
constexpr double leastHeight = 24;
constexpr double mostHeight = 44;  ///< beyond it Chinese suffers: 8 of 100 characters are wrong at 64, 1 at 34
constexpr int pixelsPerInch = 150; ///< said, or Tesseract guesses at it; it only moves thresholds of line finding

/// Light and dark as Tesseract reads it, and how many of its pixels one of the picture is.
struct Sheet
{
    QImage grey;
    double factor = 1;
};

double firstFactor(QSize size)
{
    return std::max(size.width(), size.height()) < smallSide ? 2 : 1;
}

Sheet sheetOf(const QImage &image, double wanted, qint64 mostPixels)
{
    const double pixels = double(image.width()) * image.height();
    const double factor = std::min(wanted, std::sqrt(double(mostPixels) / pixels));
    const QSize size = (QSizeF(image.size()) * factor).toSize().expandedTo({1, 1});
    const QImage sized =
        size == image.size() ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return {sized.convertToFormat(QImage::Format_Grayscale8), factor};
}

/// Whether more than 3 of 1000 pixels are specks: darker or lighter than all four neighbours. Letters have none.
bool isSpeckled(const QImage &grey)
{
    constexpr int apart = 64;
    qint64 specks = 0;
    for (int y = 1; y + 1 < grey.height(); ++y) {
        const uchar *above = grey.constScanLine(y - 1);
        const uchar *row = grey.constScanLine(y);
        const uchar *below = grey.constScanLine(y + 1);
        for (int x = 1; x + 1 < grey.width(); ++x) {
            const auto [least, most] = std::minmax({row[x - 1], row[x + 1], above[x], below[x]});
            specks += row[x] + apart < least || row[x] > most + apart ? 1 : 0;
        }
    }
    return specks * 1000 > qint64(grey.width()) * grey.height() * 3;
}

bool isStopped(void *stop, int /*words*/)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested();
}

} // namespace

/// Tesseract with one language: with two at once it takes Chinese for Latin letters now and then.
struct TextReader::Engine
{
    const TesseractLibrary *library = nullptr;
    TessBaseAPI *api = nullptr;

    Engine(const TesseractLibrary *from, const char *language)
        : library(from)
        , api(from->create())
    {
        library->setVariable(api, "debug_file", "/dev/null"); // what it says of odd pictures is no fault
        isReady = library->init(api, nullptr, language, tesseract::OEM_LSTM_ONLY) == 0;
    }
    ~Engine() { library->destroy(api); }
    Q_DISABLE_COPY_MOVE(Engine)

    bool isReady = false;

    /// False: not by \a end, or stopped.
    bool recognise(std::chrono::steady_clock::time_point end, const std::stop_token &stop) const
    {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        ETEXT_DESC *monitor = library->createMonitor();
        std::stop_token token = stop;
        library->setCancelThis(monitor, &token);
        library->setCancel(monitor, isStopped);
        library->setDeadline(monitor, std::max(1, int(left.count()))); // 0 would be none
        const bool isDone = library->recognize(api, monitor) == 0;
        library->deleteMonitor(monitor);
        return isDone && !stop.stop_requested();
    }

    QRect boxAt(TessPageIterator *page, double factor) const
    {
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        library->box(page, tesseract::RIL_WORD, &left, &top, &right, &bottom);
        const QPoint from(int(left / factor), int(top / factor));
        return {from, QPoint(int(std::ceil(right / factor)) - 1, int(std::ceil(bottom / factor)) - 1)};
    }

    std::vector<ReadLine> lines(double factor) const
    {
        std::vector<ReadLine> found;
        TessResultIterator *at = library->iterator(api);
        for (bool isThere = at != nullptr; isThere; isThere = library->next(at, tesseract::RIL_WORD) != 0) {
            TessPageIterator *page = library->pageIterator(at);
            if (found.empty() || library->isAtBeginningOf(page, tesseract::RIL_TEXTLINE) != 0)
                found.emplace_back();
            char *word = library->utf8(at, tesseract::RIL_WORD);
            const QByteArray trimmed = QByteArray(word).trimmed();
            library->deleteText(word);
            const double confidence = std::clamp(double(library->confidence(at, tesseract::RIL_WORD)) / 100, 0.0, 1.0);
            if (!trimmed.isEmpty())
                found.back().words.push_back({trimmed.toStdString(), boxAt(page, factor), confidence});
        }
        if (at)
            library->deleteIterator(at);
        return found;
    }

    /// As a page in columns most is read; as one block of lines also some that stand alone in much room. The search for
    /// columns knows no end, though, and on specks takes most of a minute: there words are looked for one by one.
    enum class Search { Page, Block };

    /// Nothing: not in time.
    std::optional<std::vector<ReadLine>> read(const Sheet &sheet, Search search,
                                              std::chrono::steady_clock::time_point end,
                                              const std::stop_token &stop) const
    {
        const auto mode = search == Search::Page ? tesseract::PSM_AUTO : tesseract::PSM_SINGLE_BLOCK;
        library->setPageSegMode(api, isSpeckled(sheet.grey) ? tesseract::PSM_SPARSE_TEXT : mode);
        library->setImage(api, sheet.grey.constBits(), sheet.grey.width(), sheet.grey.height(), 1,
                          int(sheet.grey.bytesPerLine()));
        library->setSourceResolution(api, pixelsPerInch);
        std::optional<std::vector<ReadLine>> found;
        if (recognise(end, stop))
            found = lines(sheet.factor);
        library->clear(api);
        return found;
    }
};

Result<std::unique_ptr<TextReader>> TextReader::open()
{
    const auto library = TesseractLibrary::open();
    if (!library)
        return failed(library);
    auto forChinese = std::make_unique<Engine>(*library, chinese);
    auto forEnglish = std::make_unique<Engine>(*library, english);
    for (const auto &[engine, language] :
         {std::pair(forChinese.get(), chinese), std::pair(forEnglish.get(), english)}) {
        if (!engine->isReady)
            return fail(Failure::Kind::NotFound, u"Tesseract has no data for %1"_s.arg(QLatin1StringView(language)));
    }
    return std::unique_ptr<TextReader>(new TextReader(std::move(forChinese), std::move(forEnglish)));
}

TextReader::TextReader(std::unique_ptr<Engine> forChinese, std::unique_ptr<Engine> forEnglish)
    : m_chinese(std::move(forChinese))
    , m_english(std::move(forEnglish))
{
}

TextReader::~TextReader() = default;

RecognisedText TextReader::read(const QImage &image, const ReadingLimits &limits, const std::stop_token &stop)
{
    if (image.isNull())
        return {};
    if (m_chinese->library->setOpenMpThreads)
        m_chinese->library->setOpenMpThreads(1);
    const auto end = std::chrono::steady_clock::now() + limits.time;
    double factor = firstFactor(image.size());
    auto lines = m_chinese->read(sheetOf(image, factor, limits.pixels), Engine::Search::Page, end, stop);
    if (!lines)
        return {.state = TextState::TimedOut};
    const double height = middleHeight(*lines);
    if (height > 0 && (height * factor < leastHeight || height * factor > mostHeight))
        factor = usualHeight / height;
    const Sheet sheet = sheetOf(image, factor, limits.pixels);
    for (const auto &more : {m_chinese->read(sheet, Engine::Search::Block, end, stop),
                             m_english->read(sheet, Engine::Search::Page, end, stop)}) {
        if (more)
            lines = merged(std::move(*lines), *more, limits.leastConfidence);
    }
    return toText(std::move(*lines), limits.leastConfidence);
}

QString TextReader::tool() const
{
    return u"tesseract %1 %2+%3"_s.arg(QLatin1StringView(m_chinese->library->version()), QLatin1StringView(chinese),
                                       QLatin1StringView(english));
}

} // namespace pictures
