#include "app/classify/model.h"
#include "app/classify/ngrammodel.h"
#include "app/classify/ngrams.h"
#include "app/text/fold.h"
#include "tests/bench/corpus.h"
#include "tests/bench/fasttextpeer.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/table.h"

#include <simdjson.h>

#include <cstring>
#include <stdexcept>

namespace bench {

namespace {

double megabytesOf(const std::vector<std::string> &texts)
{
    double bytes = 0;
    for (const std::string &text : texts)
        bytes += double(text.size());
    return bytes / 1e6;
}

/// What reading the texts takes at the least: a sum over their bytes, eight at a time.
double readingSeconds(const std::vector<std::string> &texts)
{
    uint64_t sum = 0;
    const double took = processorSeconds([&] {
        for (const std::string &text : texts) {
            for (size_t at = 0; at + 8 <= text.size(); at += 8) {
                uint64_t eight = 0;
                std::memcpy(&eight, text.data() + at, 8);
                sum += eight;
            }
        }
    });
    if (sum == 1) // so that the sum is needed
        throw std::runtime_error("texts of nothing");
    return took;
}

double classifyingSeconds(const classify::Classifier &classifier, const std::vector<std::string> &texts)
{
    std::vector<classify::Passage> passages;
    for (const std::string &text : texts)
        passages.push_back({text, classify::Role::Response});
    return processorSeconds([&] {
        if (!classifier.classify(passages))
            throw std::runtime_error("the classifier refuses");
    });
}

/// The least of three: another program's work in between is not ours.
double least(auto &&secondsOf)
{
    return std::min({secondsOf(), secondsOf(), secondsOf()});
}

/// MB/s of \a peer, over as many of \a texts as say it.
double rateOf(const FastTextPeer &peer, const std::vector<std::string> &texts)
{
    constexpr size_t enough = 1000;
    const std::vector<std::string> some(texts.begin(), texts.begin() + std::ptrdiff_t(std::min(texts.size(), enough)));
    return megabytesOf(some) / least([&] { return peer.secondsFor(some); });
}

void rates(const std::string &what, const classify::Classifier &classifier, const FastTextPeer &peer,
           const std::vector<std::string> &texts)
{
    const double megabytes = megabytesOf(texts);
    (void)classifyingSeconds(classifier, texts); // the weights come into the cache
    const double took = least([&] { return classifyingSeconds(classifier, texts); });
    line("classifying, all categories: " + what, megabytes / took, "MB/s", 100, false);
    line("classifying, all categories: " + what, megabytes / took, "MB/s",
         {.what = "libfasttext", .value = rateOf(peer, texts), .goal = 8});
    line("classifying, all categories: " + what, megabytes / took, "MB/s",
         {.what = "reading the memory (limit)", .value = megabytes / readingSeconds(texts)});
    line("classifying: " + what, double(texts.size()) / took, "texts/s");
}

/// What reading an answer out of each log line takes, before anything is done with it.
double parsingSeconds(const std::vector<std::string> &lines)
{
    simdjson::ondemand::parser parser;
    const std::vector<simdjson::padded_string> padded(lines.begin(), lines.end());
    size_t sum = 0;
    const double took = processorSeconds([&] {
        for (const simdjson::padded_string &line : padded) {
            simdjson::ondemand::document document = parser.iterate(line);
            std::string_view text;
            if (!document["request"]["messages"].at(1)["content"].get_string().get(text))
                sum += text.size();
        }
    });
    if (sum == 0)
        throw std::runtime_error("lines of nothing");
    return took;
}

/// What folding and hashing take without any weights.
void parts(const std::string &what, const std::vector<std::string> &texts)
{
    text::Folded folded;
    const double megabytes = megabytesOf(texts);
    line("of it, folding alone: " + what, megabytes / processorSeconds([&] {
                                              for (const std::string &text : texts)
                                                  text::fold(text, folded);
                                          }),
         "MB/s");
    uint64_t sum = 0;
    line("of it, folding and hashing: " + what,
         megabytes / processorSeconds([&] {
             for (const std::string &text : texts) {
                 text::fold(text, folded);
                 classify::ngrams::read(folded.text, [&](uint64_t hash, classify::ngrams::Place) { sum += hash; });
             }
         }),
         "MB/s");
    if (sum == 1)
        throw std::runtime_error("n-grams of nothing");
}

} // namespace

void classifyBench(qint64 rows)
{
    Corpus corpus;
    std::vector<std::string> logs;
    for (qint64 i = 0; i < std::min<qint64>(rows, 10'000); ++i)
        logs.push_back(corpus.row(i));
    std::vector<std::string> chinese;
    std::vector<std::string> english;
    for (int i = 0; i < 20'000; ++i) {
        std::string &zh = chinese.emplace_back();
        std::string &en = english.emplace_back();
        for (int word = 0; word < 100; ++word) {
            zh += corpus.word(true);
            en += corpus.word(false) + ' ';
        }
    }
    const auto model = classify::embeddedModel();
    if (!model) {
        heading("classify: this build has no model");
        return;
    }
    heading("classify: " + std::to_string(int(megabytesOf(chinese) + megabytesOf(english) + megabytesOf(logs)))
            + " MB, one core, processor time");
    std::vector<std::string> some(chinese.begin(), chinese.begin() + 1000);
    some.insert(some.end(), english.begin(), english.begin() + 1000);
    const FastTextPeer peer(some);
    rates("Chinese", **model, peer, chinese);
    rates("English", **model, peer, english);
    rates("log lines as they are", **model, peer, logs);
    line("classifying: log lines as they are", megabytesOf(logs) / classifyingSeconds(**model, logs), "MB/s",
         {.what = "simdjson, parsing only (limit)",
          .value = megabytesOf(logs) / least([&] { return parsingSeconds(logs); })});
    parts("English", english);
    parts("Chinese", chinese);
}

} // namespace bench
