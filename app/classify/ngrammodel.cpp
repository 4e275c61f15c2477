#include "app/classify/ngrammodel.h"

#include "app/base/hash.h"
#include "app/classify/ngrams.h"
#include "app/classify/rowsum.h"
#include "app/text/fold.h"

#include <QFile>

#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace classify {

namespace {

constexpr size_t readAtOnce = 1 << 20; ///< bytes of a text between two looks at whether to stop

/// What a weight counts for in a text whose known n-grams have that much mass together.
double shareOf(int64_t mass)
{
    return mass == 0 ? 0 : 1 / std::sqrt(double(mass));
}

constexpr auto embeddedPath = ":/models/vermilion.model"_L1;

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), path);
    return file.readAll();
}

double probability(const Head &head, double score)
{
    return 1 / (1 + std::exp(-(head.slope * score + head.offset)));
}

/// How much each byte that begins a code point of a folded text weighs.
class Weights
{
public:
    explicit Weights(std::string_view folded)
        : m_folded(folded)
        , m_weights(folded.size())
    {
    }

    /// An n-gram's weight is shared out evenly among its code points.
    void add(ngrams::Place place, double weight)
    {
        size_t points = 0;
        for (size_t at = place.begin; at < place.end; at = behind(at))
            ++points;
        for (size_t at = place.begin; at < place.end; at = behind(at))
            m_weights[at] += weight / double(points);
    }

    /// The same of the original's code points. Several that fold together are one place.
    std::vector<EstimatedSpan> inOriginal(const text::OffsetMap &map, double share) const
    {
        std::vector<EstimatedSpan> places;
        for (size_t at = 0; at < m_folded.size();) {
            const EstimatedSpan place{map.toOriginal({at, behind(at)}), m_weights[at] * share};
            if (!places.empty() && place.span.begin < places.back().span.end) {
                places.back().span.end = std::max(places.back().span.end, place.span.end);
                places.back().weight += place.weight;
            } else {
                places.push_back(place);
            }
            at = behind(at);
        }
        return places;
    }

private:
    size_t behind(size_t at) const { return at + static_cast<size_t>(text::codePointAt(m_folded, at).length); }

    std::string_view m_folded;
    std::vector<double> m_weights;
};

} // namespace

NgramModel::NgramModel(Model model, QByteArray hash)
    : m_model(std::move(model))
    , m_hash(std::move(hash))
{
    for (const Head &head : m_model.heads)
        m_categories.push_back(head.category);
}

Result<std::unique_ptr<NgramModel>> NgramModel::open(const QString &path)
{
    const Result<QByteArray> bytes = contentsOf(path);
    if (!bytes)
        return failed(bytes);
    Result<Model> model = readModel(*bytes, path);
    if (!model)
        return failed(model);
    return std::make_unique<NgramModel>(std::move(*model), Sha256::of(*bytes));
}

/// Calls \a take with the log-odds of each passage, one value for each category.
template <typename Take>
Result<void> NgramModel::eachScore(std::span<const Passage> passages, const std::stop_token &stop, Take &&take) const
{
    RowSum sum(m_model.rows, m_model.bits);
    const auto sink = [&sum](uint64_t hash, ngrams::Place) { sum.add(hash); };
    text::Folded folded;
    std::vector<double> scores(m_model.heads.size());
    for (const Passage &passage : passages) {
        sum.clear();
        text::fold(passage.text, folded);
        ngrams::Reader reader(folded.text, sink);
        do {
            if (stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the classifier was stopped"_s);
        } while (reader.read(readAtOnce));
        const RowSum::Sums &sums = sum.sums();
        const double share = shareOf(sums[WeightRow::mass]);
        for (size_t i = 0; i < scores.size(); ++i) {
            const Head &head = m_model.heads[i];
            scores[i] = head.base[size_t(passage.role)] + head.scale * double(sums[i]) * share;
        }
        take(scores);
    }
    return {};
}

Result<std::vector<Verdict>> NgramModel::classify(std::span<const Passage> passages, const std::stop_token &stop) const
{
    std::vector<Verdict> verdicts;
    verdicts.reserve(passages.size());
    const Result<void> done = eachScore(passages, stop, [&](const std::vector<double> &scores) {
        std::vector<float> &probabilities = verdicts.emplace_back().probabilities;
        probabilities.reserve(scores.size());
        for (size_t i = 0; i < scores.size(); ++i)
            probabilities.push_back(static_cast<float>(probability(m_model.heads[i], scores[i])));
    });
    return done ? Result<std::vector<Verdict>>(std::move(verdicts)) : failed(done);
}

Result<std::vector<std::vector<double>>> NgramModel::scores(std::span<const Passage> passages,
                                                            const std::stop_token &stop) const
{
    std::vector<std::vector<double>> all;
    all.reserve(passages.size());
    const Result<void> done =
        eachScore(passages, stop, [&](const std::vector<double> &scores) { all.push_back(scores); });
    return done ? Result<std::vector<std::vector<double>>>(std::move(all)) : failed(done);
}

std::optional<Explanation> NgramModel::explain(const Passage &passage, size_t category) const
{
    const text::Folded folded = text::fold(passage.text);
    const Head &head = m_model.heads.at(category);
    std::unordered_map<uint32_t, int> times;
    int64_t mass = 0;
    const auto eachKnown = [&](auto &&take) {
        ngrams::read(folded.text, [&](uint64_t hash, ngrams::Place place) {
            const RowAddress address(hash, m_model.bits);
            if (m_model.rows[address.row].print() == address.print)
                take(address.row, place);
        });
    };
    eachKnown([&](uint32_t row, ngrams::Place) {
        if (times[row]++ == 0)
            mass += m_model.rows[row].bytes[WeightRow::mass];
    });
    Weights weights(folded.text); // an n-gram counts once: its places share that
    eachKnown([&](uint32_t row, ngrams::Place place) {
        weights.add(place, head.scale * m_model.rows[row].bytes[category] / times[row]);
    });
    return Explanation{.method = Explanation::Method::Attribution,
                       .base = head.base[size_t(passage.role)],
                       .places = weights.inOriginal(folded.map, shareOf(mass))};
}

Result<std::unique_ptr<NgramModel>> embeddedModel()
{
    return NgramModel::open(embeddedPath);
}

Result<QByteArray> embeddedModelFile()
{
    return contentsOf(embeddedPath);
}

} // namespace classify
