#include "app/report/edition/redaction.h"

#include "app/report/disclosure.h"
#include "app/report/edition/aliases.h"
#include "app/report/edition/spellings.h"

#include <algorithm>
#include <array>
#include <set>

namespace report {

namespace {

constexpr std::array kindNames{"personal", "user",    "request", "conversation", "officer",
                               "file",     "service", "model",   "passage"};

/// Takes texts out of one document, and counts.
class Remover
{
public:
    Remover(const Redaction &redaction, const EditionWords &words)
        : m_words(words)
    {
        for (const Removal &removal : redaction.texts)
            want(removal);
    }

    void want(const Removal &removal)
    {
        const QString text = removal.text.trimmed();
        if (!text.isEmpty() && m_wanted.insert(text.toCaseFolded()).second)
            m_removed.push_back({.number = int(m_removed.size()) + 1,
                                 .text = text,
                                 .kind = removal.kind,
                                 .isSearched = SpellingSearch::canBeFound(text)});
    }

    /// Once all is wanted.
    void prepare()
    {
        QStringList texts;
        for (const Removed &removed : m_removed)
            texts.append(removed.text);
        m_search.emplace(texts);
    }

    void cleanse(QString &text)
    {
        const std::vector<SpellingSearch::Hit> hits = m_search->hits(text);
        const QStringList with = replacementsFor(hits);
        for (qsizetype i = with.size(); i-- > 0;)
            text.replace(hits[size_t(i)].begin, hits[size_t(i)].length, with.at(i));
    }

    void cleanse(Statement &statement, std::span<const Passage> chosen)
    {
        std::vector<SpellingSearch::Hit> hits = m_search->hits(statement.text);
        if (const auto alone = shortNameIn(statement.text))
            add(hits, *alone);
        for (const Passage &passage : chosen)
            add(hits, {numberOf(statement, passage), passage.begin, passage.length});
        const QStringList with = replacementsFor(hits);
        for (qsizetype i = with.size(); i-- > 0;)
            putInPlace(statement, hits[size_t(i)].begin, hits[size_t(i)].length, with.at(i));
    }

    std::vector<Removed> take() { return std::move(m_removed); }

private:
    /// A name that is too short to be looked for goes where nothing stands beside it, as where a table says who.
    std::optional<SpellingSearch::Hit> shortNameIn(const QString &text) const
    {
        const QString folded = text.trimmed().toCaseFolded();
        const auto found = std::ranges::find_if(m_removed, [&](const Removed &removed) {
            return removed.kind == RemovedKind::Officer && !removed.isSearched && removed.text.toCaseFolded() == folded;
        });
        if (found == m_removed.end())
            return std::nullopt;
        return SpellingSearch::Hit{size_t(found - m_removed.begin()), 0, text.size()};
    }

    static void add(std::vector<SpellingSearch::Hit> &hits, SpellingSearch::Hit hit)
    {
        const auto overlaps = [&](const SpellingSearch::Hit &other) {
            return other.begin < hit.begin + hit.length && hit.begin < other.begin + other.length;
        };
        for (auto other = std::ranges::find_if(hits, overlaps); other != hits.end();
             other = std::ranges::find_if(hits, overlaps)) {
            const qsizetype end = std::max(hit.begin + hit.length, other->begin + other->length);
            hit.begin = std::min(hit.begin, other->begin);
            hit.length = end - hit.begin;
            hits.erase(other);
        }
        hits.insert(std::ranges::upper_bound(hits, hit.begin, {}, &SpellingSearch::Hit::begin), hit);
    }

    size_t numberOf(const Statement &statement, const Passage &passage) const
    {
        const QString text = statement.text.mid(passage.begin, passage.length).trimmed();
        const auto found = std::ranges::find(m_removed, text.toCaseFolded(),
                                             [](const Removed &removed) { return removed.text.toCaseFolded(); });
        return size_t(found - m_removed.begin());
    }

    QStringList replacementsFor(const std::vector<SpellingSearch::Hit> &hits)
    {
        QStringList with;
        for (const SpellingSearch::Hit &hit : hits) {
            Removed &removed = m_removed.at(hit.text);
            if (removed.count++ == 0)
                removed.replacement = freshAlias(removed.kind);
            with.append(removed.replacement);
        }
        return with;
    }

    /// One that holds none of the texts to go itself: an officer may be called "officer-a". The blocks where all do.
    QString freshAlias(RemovedKind kind)
    {
        constexpr int tries = 100;
        for (int i = 0; i < tries; ++i) {
            const QString alias = m_words.alias(kind, ++m_counts[kind]);
            if (m_search->in(alias).empty())
                return alias;
        }
        return blocks.toString();
    }

    const EditionWords &m_words;
    std::vector<Removed> m_removed;
    std::set<QString> m_wanted;
    std::map<RemovedKind, int> m_counts;
    std::optional<SpellingSearch> m_search;
};

/// The passages of each statement, checked.
Result<std::map<size_t, std::vector<Passage>>> placed(const Document &document, const std::vector<Passage> &passages,
                                                      Remover &remover)
{
    std::map<size_t, std::vector<Passage>> byStatement;
    for (const Passage &passage : passages)
        byStatement[passage.statement].push_back(passage);
    size_t number = 0;
    size_t known = 0;
    forEachStatement(document, [&](const QString &, const Statement &statement) {
        const auto here = byStatement.find(number++);
        if (here == byStatement.end())
            return;
        for (const Passage &passage : here->second) {
            const bool isInside =
                passage.begin >= 0 && passage.length > 0 && passage.begin + passage.length <= statement.text.size();
            const QString text = isInside ? statement.text.mid(passage.begin, passage.length) : QString();
            known += text.trimmed().isEmpty() ? 0 : 1;
            remover.want({text, RemovedKind::Passage});
        }
    });
    if (known != passages.size())
        return fail(Failure::Kind::BadInput, QStringLiteral("a passage is not in the document"));
    return byStatement;
}

void visitFields(std::vector<Field> &fields, const std::function<void(QString &)> &visit)
{
    for (Field &field : fields)
        visit(field.label);
}

void visitTable(Table &table, const std::function<void(QString &)> &visit)
{
    for (Column &column : table.columns)
        visit(column.title);
    for (Row &row : table.rows)
        visitFields(row.below, visit);
}

void visitSection(Section &section, const std::function<void(QString &)> &visit)
{
    visit(section.title);
    for (Block &block : section.blocks) {
        if (auto *fields = std::get_if<Fields>(&block))
            visitFields(fields->rows, visit);
        else if (auto *table = std::get_if<Table>(&block))
            visitTable(*table, visit);
    }
    for (Footnote &note : section.footnotes) {
        visit(note.mark);
        visit(note.text);
    }
}

} // namespace

QString name(RemovedKind kind)
{
    return QLatin1StringView(kindNames.at(size_t(kind)));
}

std::optional<RemovedKind> removedKindNamed(const QString &name)
{
    const auto found = std::ranges::find(kindNames, name, [](const char *each) { return QLatin1StringView(each); });
    return found == kindNames.end() ? std::nullopt : std::optional(RemovedKind(found - kindNames.begin()));
}

void forEachText(Document &document, const std::function<void(QString &)> &visit)
{
    visit(document.number);
    visit(document.title);
    visitFields(document.cover, visit);
    for (Gap &gap : document.missing) {
        visit(gap.what);
        for (QString &section : gap.where)
            visit(section);
    }
    for (Section &section : document.sections)
        visitSection(section, visit);
    PageWords &words = document.words;
    for (QString *word : {&words.header, &words.draft, &words.page, &words.journal, &words.missingTitle,
                          &words.missingNone, &words.separator, &words.more})
        visit(*word);
    visit(document.journalHead);
}

Result<Redacted> redact(Document document, const Redaction &redaction, Language language)
{
    const Result<EditionWords> words = EditionWords::load(language);
    if (!words)
        return failed(words);
    Remover remover(redaction, *words);
    const auto chosen = placed(document, redaction.passages, remover);
    if (!chosen)
        return failed(chosen);
    remover.prepare();
    size_t number = 0;
    const auto inStatement = [&](const QString &, Statement &statement) {
        const auto here = chosen->find(number++);
        remover.cleanse(statement, here == chosen->end() ? std::span<const Passage>() : here->second);
    };
    forEachStatement(document, inStatement);
    forEachText(document, [&](QString &text) { remover.cleanse(text); });
    return Redacted{std::move(document), remover.take()};
}

} // namespace report
