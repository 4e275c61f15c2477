#include "app/journal/journal.h"
#include "app/review/clusterlist.h"
#include "app/review/clusters.h"
#include "app/review/likenessfill.h"
#include "app/workspace/workspace.h"
#include "db/transaction.h"
#include "tests/bench/corpus.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/table.h"

#include <QTemporaryDir>

#include <cmath>

namespace bench {

namespace {

constexpr double askGoal = 1; ///< s
constexpr qint64 batch = 20'000;
constexpr int templates = 3000;

/// Flagged texts of a few hundred bytes: of ten, six are made from a template with other numbers and a few other
/// words, some templates being used much more than others, and four are like no other.
class FlaggedTexts
{
public:
    FlaggedTexts()
    {
        for (int i = 0; i < templates; ++i)
            m_templates.push_back(words(i % 2 == 0, 40));
    }

    std::string next()
    {
        std::mt19937_64 &dice = m_corpus.random();
        if (dice() % 10 >= 6)
            return joined(words(dice() % 2 == 0, 40));
        const double share = double(dice() % 1'000'000) / 1e6;
        const auto which = static_cast<size_t>(std::pow(double(templates), share)) - 1; // 1/x
        std::vector<std::string> made = m_templates[which];
        for (int change = 0; change < 3; ++change)
            made[dice() % made.size()] = m_corpus.word(which % 2 == 0);
        made[7] = std::to_string(dice() % 1'000'000);
        return joined(made);
    }

    std::string word() { return m_corpus.word(m_corpus.random()() % 2 == 0); }

private:
    std::vector<std::string> words(bool chinese, int count)
    {
        std::vector<std::string> all;
        for (int i = 0; i < count; ++i)
            all.push_back(m_corpus.word(chinese) + (chinese ? "" : " "));
        return all;
    }

    static std::string joined(const std::vector<std::string> &words)
    {
        std::string text;
        for (const std::string &word : words)
            text += word;
        return text;
    }

    Corpus m_corpus;
    std::vector<std::vector<std::string>> m_templates;
};

void prepareStore(const db::Database &database)
{
    database.execute("INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                     " VALUES (1, 'bench', zeroblob(32), 0, 'none', 'plain', 0);"
                     "INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at, source)"
                     " VALUES (1, 'bench', '1', zeroblob(32), 'x', 'x', 1, 0, x'00');");
}

/// As an import leaves it: a generation, its texts, what a rule found in one of them, and its flag.
void addFlagged(const db::Database &database, qint64 rows)
{
    FlaggedTexts texts;
    auto generation = database.prepare("INSERT INTO generation (id, source_id, ordinal, byte_offset, byte_length,"
                                       " record_hash, at) VALUES (?1, 1, 0, ?1, 1, zeroblob(16), ?1)");
    auto text = database.prepare("INSERT INTO generation_text (generation_id, prompt, output) VALUES (?, ?, ?)");
    auto finding = database.prepare("INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id,"
                                    " risk, severity, score, why) VALUES (?, ?, 0, 6, ?, 1, 'A.1.f', 2, 0.9, ?)");
    auto flag = database.prepare("INSERT INTO flag (generation_id, risk, severity, score, findings)"
                                 " VALUES (?, 'A.1.f', ?, 0.9, 1)");
    for (qint64 id = 1; id <= rows;) {
        db::Transaction transaction(database);
        for (const qint64 end = std::min(rows, id + batch - 1); id <= end; ++id) {
            generation.run(id);
            text.run(id, std::string_view(texts.next()), std::string_view(texts.next()));
            finding.run(id, id % 3 == 0, std::string_view(id % 5 == 0 ? "bench.a" : "bench.b"),
                        std::string_view(R"({"terms":[")" + texts.word() + R"("]})"));
            flag.run(id, 1 + id % 3);
        }
        transaction.commit();
    }
}

double pagesOf(const db::Database &database)
{
    auto query = database.prepare("SELECT (SELECT * FROM pragma_page_count()) * (SELECT * FROM pragma_page_size())");
    query.next();
    return double(query.integer(0));
}

void ask(const std::string &what, const db::Database &reader, const review::AlikeQuestion &question)
{
    qint64 members = 0;
    const double took = seconds(
        [&] { members = std::ssize(review::alike(reader, question, {QStringLiteral("bench"), 1}).value().members); });
    line("like one: " + what, took, "s", askGoal);
    line("like one: " + what + ": found", double(members), "");
}

void list(const std::string &what, const db::Database &reader, review::Basis basis)
{
    std::vector<review::Cluster> found;
    const double took =
        seconds([&] { found = review::clusters(reader, basis, 20, {QStringLiteral("bench"), 1}).value(); });
    line("largest clusters: " + what, took, "s");
    if (!found.empty())
        line("largest clusters: " + what + ": of the first", double(found.front().count), "");
    if (!found.empty())
        ask(what + ", of the largest", reader, {.generation = found.front().example, .basis = basis});
}

void askAll(const db::Database &reader, qint64 rows)
{
    for (const qint64 id : {rows / 7, rows / 2, rows - 3}) {
        ask("near-duplicates", reader, {.generation = GenerationId(id)});
        ask("same rule and term", reader, {.generation = GenerationId(id), .basis = review::Basis::Pattern});
    }
    list("near-duplicates", reader, review::Basis::Text);
    list("same rule and term", reader, review::Basis::Pattern);
}

void benchStore(const QString &path, const QByteArray &passphrase, qint64 rows)
{
    auto store = workspace::Workspace::create(path, {.passphrase = passphrase}).value();
    journal::Journal journal(store.database(), QStringLiteral("bench"), systemClock());
    prepareStore(store.database());
    line("storing them", seconds([&] { addFlagged(store.database(), rows); }), "s");
    const double before = pagesOf(store.database());
    const double filled = seconds(
        [&] { review::fillLikeness([&](const auto &work) { return work(store.database(), journal); }).value(); });
    line("filling", filled, "s");
    line("filling, a generation", 1e6 * filled / double(rows), "µs");
    line("stored, a generation", (pagesOf(store.database()) - before) / double(rows), "bytes");
    askAll(store.openReader().value(), rows);
    line("most memory held", peakMegabytes(), "MB");
}

} // namespace

/// What is like a flagged generation among many that wait.
void clusterBench(qint64 rows)
{
    const QTemporaryDir folder;
    heading("clusters: " + std::to_string(rows) + " flagged generations that wait");
    benchStore(folder.filePath(QStringLiteral("plain.vml")), {}, rows);
    heading("clusters: the same, encrypted");
    benchStore(folder.filePath(QStringLiteral("encrypted.vml")), "bench", rows);
}

} // namespace bench
