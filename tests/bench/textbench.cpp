#include "app/search/group.h"
#include "app/text/view.h"
#include "tests/bench/corpus.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/table.h"

#include <QString>

namespace bench {

namespace {

/// What it costs to undo disguises in folded texts, step by step; nearly all of them have none.
void disguiseBench(const std::vector<std::string> &folded, double megabytes)
{
    text::View view;
    text::ViewScratch scratch;
    const auto rate = [&](text::Steps steps) {
        return megabytes / processorSeconds([&] {
                   for (const std::string &text : folded)
                       (void)text::undisguise(text, steps, view, scratch);
               });
    };
    for (const text::NamedStep &named : text::namedSteps()) {
        if (text::Steps::disguises().has(named.step))
            line("undoing disguises: " + std::string(named.name), rate(named.step), "MB/s");
    }
    line("undoing disguises: the standard steps", rate(text::Steps::standard()), "MB/s");
}

} // namespace

void textBench(qint64 rows)
{
    Corpus corpus;
    std::vector<std::string> texts;
    double bytes = 0;
    for (qint64 i = 0; i < std::min<qint64>(rows, 20'000); ++i) {
        texts.push_back(corpus.row(i));
        bytes += double(texts.back().size());
    }
    const double megabytes = bytes / 1e6;
    heading("text: " + std::to_string(int(megabytes)) + " MB, one core, processor time");

    text::Folded folded;
    const double fold = megabytes / processorSeconds([&] {
                            for (const std::string &text : texts)
                                text::fold(text, folded);
                        });
    const double qt =
        megabytes / processorSeconds([&] {
            for (const std::string &text : texts)
                (void)QString::fromStdString(text).normalized(QString::NormalizationForm_KC).toCaseFolded();
        });
    const double both = megabytes / processorSeconds([&] {
                            search::GroupBuilder builder;
                            for (const std::string &text : texts) {
                                text::fold(text, folded);
                                if (builder.isFull())
                                    (void)builder.take();
                                builder.add(folded.text, {});
                            }
                        });
    std::vector<std::string> folds;
    for (const std::string &text : texts)
        folds.push_back(text::fold(text).text);
    disguiseBench(folds, megabytes);
    line("folding, with the map of offsets", fold, "MB/s", 800, false);
    line("folding, with the map of offsets", fold, "MB/s",
         {.what = "QString: NFKC, case folding", .value = qt, .goal = 1.5});
    line("folding and indexing", both, "MB/s", {.what = "folding alone (limit)", .value = fold});
}

} // namespace bench
