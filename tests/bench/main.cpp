// The hot paths, each held against a limit or a peer of the same run. Timings depend on the machine and
// on what else it does: ratios count, and nothing here fails a test.
//
//     vermilion_bench                     all, small
//     vermilion_bench import [ROWS]       from a file to a store that can be searched
//     vermilion_bench search [ROWS]       1,000 queries
//     vermilion_bench memory [ROWS]       a log, and one five times as long: 2,500,000 rows are 5 GiB; not among all
//     vermilion_bench classify [ROWS]     the classifier that comes with the program
//     vermilion_bench models              models that a user brings, of a usual size
//     vermilion_bench text [ROWS]         folding, and undoing disguises
//     vermilion_bench scan [ROWS]         looking for 1,000 to 100,000 terms, beside ripgrep and grep
//     vermilion_bench backtest [ROWS]     one changed rule over what is stored: 1,000,000 if it is not said
//     vermilion_bench clusters [ROWS]     what is like a flagged generation: among 1,000,000 if it is not said
//     vermilion_bench tokens [ROWS]       what a classifier reads
//     vermilion_bench usage [ROWS]        what the logs name, held against the register: 1,000,000 if it is not said
//     vermilion_bench review [ROWS]       deciding in the window, at 1,000,000 flagged generations if it is not said
//     vermilion_bench ui [ROWS]           how long the window's event loop is blocked while a log comes in
#include "app/base/resources.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>

namespace bench {
void backtestBench(qint64 rows);
void classifyBench(qint64 rows);
void clusterBench(qint64 rows);
void importBench(qint64 rows);
void memoryBench(qint64 rows);
void modelBench();
void reviewBench(int argc, char **argv, qint64 rows);
void scanBench(qint64 rows);
void searchBench(qint64 rows);
void textBench(qint64 rows);
void tokenBench(qint64 rows);
void usageBench(qint64 rows);
void uiBench(int argc, char **argv, qint64 rows);
} // namespace bench

int main(int argc, char **argv)
try {
    initResources();
    const QByteArrayView what = argc > 1 ? argv[1] : "";
    const qint64 rows = argc > 2 ? std::max(1000LL, QByteArrayView(argv[2]).toLongLong()) : 50'000;
    constexpr std::array known{"",       "classify", "import",   "search",   "memory", "models", "text",
                               "tokens", "scan",     "backtest", "clusters", "review", "ui",     "usage"};
    if (std::ranges::find(known, what) == known.end()) {
        std::fprintf(
            stderr,
            "vermilion_bench [classify|import|search|memory|models|text|tokens|scan|backtest|clusters|review|ui|usage]"
            " [ROWS]\n");
        return 2;
    }
    if (what.isEmpty() || what == "text")
        bench::textBench(rows);
    if (what.isEmpty() || what == "classify")
        bench::classifyBench(rows);
    if (what.isEmpty() || what == "models")
        bench::modelBench();
    if (what.isEmpty() || what == "scan")
        bench::scanBench(rows);
    if (what.isEmpty() || what == "tokens")
        bench::tokenBench(rows);
    if (what.isEmpty() || what == "import")
        bench::importBench(rows);
    if (what.isEmpty() || what == "search")
        bench::searchBench(rows);
    if (what.isEmpty() || what == "backtest")
        bench::backtestBench(argc > 2 || what.isEmpty() ? rows : 1'000'000);
    if (what.isEmpty() || what == "clusters")
        bench::clusterBench(argc > 2 || what.isEmpty() ? rows : 1'000'000);
    if (what.isEmpty() || what == "usage")
        bench::usageBench(argc > 2 || what.isEmpty() ? rows : 1'000'000);
    if (what == "review") // a window, as "ui" has one: not among all
        bench::reviewBench(argc, argv, argc > 2 ? rows : 1'000'000);
    if (what == "memory")
        bench::memoryBench(rows);
    if (what.isEmpty() || what == "ui")
        bench::uiBench(argc, argv, argc > 2 || what.isEmpty() ? rows : 100'000);
    return 0;
} catch (const std::exception &error) {
    std::fprintf(stderr, "vermilion_bench: %s\n", error.what());
    return 1;
}
