// How long the queues of learning take over many verdicts. Not a test: timings depend on the machine.
//
//     vermilion_queue_bench [ROWS]     1,000,000 if it is not said
#include "app/learning/queues.h"
#include "tests/learning/decided.h"

#include <QElapsedTimer>

#include <cstdio>

int main(int argc, char **argv)
try {
    const qint64 rows = argc > 1 ? std::stoll(argv[1]) : 1'000'000;
    DecidedStore store(0);
    // Every tenth generation is flagged by a rule; probabilities are drawn evenly, and texts are all different.
    store.database.run("INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                       " VALUES (1, 'bench.jsonl', zeroblob(32), 0, 'none', 'plain', 0)");
    store.database.run(R"(
        INSERT INTO generation (id, source_id, ordinal, byte_offset, byte_length, record_hash)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
        SELECT i, 1, 0, i, 1, zeroblob(16) FROM n)",
                       rows);
    store.database.run("INSERT INTO generation_text (generation_id, prompt, output) SELECT id, hex(randomblob(40)),"
                       " hex(randomblob(40)) FROM generation");
    store.database.run(
        "INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,"
        " score) SELECT id, 1, 0, 1, 'forbidden', 1, 'A.1.f', 2, 1 FROM generation WHERE id % 10 = 0");
    store.database.run("INSERT INTO flag (generation_id, risk, severity, score, findings)"
                       " SELECT generation_id, 'A.1.f', 2, 1, 1 FROM finding");
    store.database.run("INSERT INTO verdict (generation_id, classifier_id, scores)"
                       " SELECT id, ?, randomblob(16) FROM generation",
                       store.first);
    const estimates::RegisteredClassifier classifier = store.classifier(store.first);
    const auto time = [&](const char *what, auto &&queue) {
        QElapsedTimer clock;
        clock.start();
        const size_t found = queue().value().size();
        std::printf("%-14s %zu of %lld verdicts in %.2f s\n", what, found, static_cast<long long>(rows),
                    double(clock.nsecsElapsed()) * 1e-9);
    };
    for (int i = 0; i < 2; ++i) {
        time("uncertain", [&] { return learning::uncertain(store.database, classifier, 200); });
        time("disagreements", [&] { return learning::disagreements(store.database, classifier, 200); });
        time("audit", [&] { return learning::audit(store.database, classifier, 200, 1); });
    }
    return 0;
} catch (const std::exception &error) {
    std::fprintf(stderr, "vermilion_queue_bench: %s\n", error.what());
    return 1;
}
