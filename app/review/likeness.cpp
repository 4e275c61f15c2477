#include "app/review/likeness.h"

#include "app/base/hash.h"
#include "app/detect/reason.h"
#include "db/database.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace review {

namespace {

using text::SmallSketch;

/// The first 64 bits of a SHA-256.
qint64 head(const QByteArray &hash)
{
    qint64 bits = 0;
    std::memcpy(&bits, hash.constData(), sizeof bits);
    return bits;
}

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

void addField(Sha256 &hash, QByteArrayView field)
{
    const qint64 size = field.size(); // before it: else "a" and "bc" would be "ab" and "c"
    hash.add({reinterpret_cast<const char *>(&size), sizeof size});
    hash.add(field);
}

std::string_view cut(std::string_view text, qint64 begin, qint64 end)
{
    const auto size = static_cast<qint64>(text.size());
    const qint64 from = std::clamp<qint64>(begin, 0, size);
    return text.substr(static_cast<size_t>(from), static_cast<size_t>(std::clamp(end, from, size) - from));
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

/// A finding as the pattern sees it.
struct LikenessReader::Entry
{
    bool inOutput = false;
    std::string rule;
    std::string term; ///< folded
    Found shown;

    auto key() const { return std::tie(inOutput, rule, term); }
};

LikenessReader::LikenessReader(const db::Database &database)
    : m_text(database.prepare("SELECT prompt, output FROM generation_text WHERE generation_id = ?"))
    , m_findings(database.prepare("SELECT part, span_begin, span_end, rule_id, why, risk FROM finding"
                                  " WHERE generation_id = ?"))
    , m_estimates(database.prepare("SELECT DISTINCT part FROM estimate WHERE generation_id = ?"))
    , m_pictures(database.prepare("SELECT g.is_output, p.sha256, g.url FROM generation_picture g"
                                  " LEFT JOIN picture p ON p.id = g.picture_id"
                                  " WHERE g.generation_id = ? ORDER BY g.number"))
{
}

std::string LikenessReader::folded(std::string_view text)
{
    text::fold(text, m_folded);
    return m_folded.text;
}

LikenessReader::Texts LikenessReader::texts(GenerationId generation)
{
    Texts texts;
    if (m_text.with(generation).next())
        texts = {std::string(m_text.utf8(0)), std::string(m_text.utf8(1))};
    m_text.reset();
    return texts;
}

/// Each once, in order. The words of a rule stand in its reason where they are not the text itself.
std::vector<LikenessReader::Entry> LikenessReader::entries(GenerationId generation, const Texts &texts)
{
    std::vector<Entry> all;
    m_findings.with(generation);
    while (m_findings.next()) {
        Entry entry{.inOutput = m_findings.integer(0) == 1, .rule = std::string(m_findings.utf8(3))};
        const std::string_view matched =
            cut(entry.inOutput ? texts.output : texts.prompt, m_findings.integer(1), m_findings.integer(2));
        QStringList terms;
        if (!m_findings.isNull(4)) {
            if (const auto reason = detect::Reason::fromJson(m_findings.utf8(4)))
                terms = QStringList(reason->terms.begin(), reason->terms.end());
        }
        terms.sort();
        const QString term = terms.isEmpty() ? textOf(matched) : terms.join(u", "_s);
        entry.term = folded(term.toStdString());
        entry.shown = {.inOutput = entry.inOutput,
                       .rule = m_findings.text(3),
                       .term = m_findings.utf8(5) == "A.4.f" && terms.isEmpty() ? QString() : term};
        all.push_back(std::move(entry));
    }
    m_findings.reset();
    std::ranges::sort(all, {}, &Entry::key);
    const auto repeated = std::ranges::unique(all, {}, &Entry::key);
    all.erase(repeated.begin(), repeated.end());
    return all;
}

void LikenessReader::readPattern(GenerationId generation, const Texts &texts, Likeness &likeness)
{
    Sha256 hash;
    for (const Entry &entry : entries(generation, texts)) {
        likeness.flagged |= entry.inOutput ? Likeness::inOutput : Likeness::inPrompt;
        addField(hash, entry.inOutput ? "1" : "0");
        addField(hash, view(entry.rule));
        addField(hash, view(entry.term));
    }
    if (likeness.flagged != 0)
        likeness.pattern = head(hash.result());
    m_estimates.with(generation);
    while (m_estimates.next())
        likeness.flagged |= m_estimates.integer(0) == 1 ? Likeness::inOutput : Likeness::inPrompt;
    m_estimates.reset();
}

void LikenessReader::readPictures(GenerationId generation, Likeness &likeness)
{
    std::optional<Sha256> hash;
    m_pictures.with(generation);
    while (m_pictures.next()) {
        if (!hash)
            hash.emplace();
        addField(*hash, m_pictures.integer(0) == 1 ? "1" : "0");
        addField(*hash, m_pictures.isNull(1) ? view(m_pictures.utf8(2)) : QByteArrayView(m_pictures.blob(1)));
    }
    m_pictures.reset();
    if (hash)
        likeness.pictures = head(hash->result());
}

Likeness LikenessReader::read(GenerationId generation)
{
    Likeness likeness;
    const Texts held = texts(generation);
    Sha256 whole;
    for (const auto part : {&Texts::prompt, &Texts::output}) {
        const std::string text = folded(held.*part);
        addField(whole, view(text));
        (part == &Texts::prompt ? likeness.prompt : likeness.output) = SmallSketch(text::Sketch::of(text));
    }
    likeness.whole = head(whole.result());
    readPattern(generation, held, likeness);
    readPictures(generation, likeness);
    return likeness;
}

std::vector<Found> LikenessReader::found(GenerationId generation)
{
    std::vector<Found> all;
    for (Entry &entry : entries(generation, texts(generation)))
        all.push_back(std::move(entry.shown));
    return all;
}

Likeness likenessIn(const db::Statement &row, int firstColumn)
{
    const auto optional = [&](int column) {
        return row.isNull(column) ? std::optional<qint64>() : std::optional(row.integer(column));
    };
    const QByteArray sketches = row.blob(firstColumn + 4);
    return {.flagged = static_cast<unsigned>(row.integer(firstColumn)),
            .whole = row.integer(firstColumn + 1),
            .pattern = optional(firstColumn + 2),
            .pictures = optional(firstColumn + 3),
            .prompt = SmallSketch::fromBytes(sketches.constData()),
            .output = SmallSketch::fromBytes(sketches.constData() + SmallSketch::size)};
}

std::optional<Nearness> nearness(const Likeness &asked, const Likeness &other)
{
    const bool isOfTexts = asked.flagged != 0;
    if (asked.pictures != other.pictures || (isOfTexts && asked.flagged != other.flagged))
        return std::nullopt;
    const double prompt = asked.prompt.similarity(other.prompt);
    const double output = asked.output.similarity(other.output);
    const bool isIdentical = asked.whole == other.whole;
    switch (asked.flagged) {
    case Likeness::inPrompt: return Nearness{prompt, output, isIdentical};
    case Likeness::inOutput: return Nearness{output, prompt, isIdentical};
    default: return Nearness{std::min(prompt, output), 1, isIdentical};
    }
}

} // namespace review
