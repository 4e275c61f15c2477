#include "app/handover/shiftdigest.h"

#include "app/base/tomlfields.h"

#include <algorithm>
#include <array>
#include <limits>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace handover {

namespace {

using report::Language;
using report::Statement;
using Values = std::vector<std::pair<QString, QString>>;

constexpr size_t casesShown = 3; ///< so that it all stays one page
constexpr size_t clocksShown = 2;
constexpr qsizetype numbersShown = 4;

Statement said(const QString &text)
{
    return {.text = text, .marks = {}, .evidence = {}};
}

QString shortened(const QString &title)
{
    constexpr qsizetype most = 16; // characters of a line of its column
    return title.size() <= most ? title : title.left(most - 1) + u'…';
}

QString dueText(const incident::CaseClock &clock)
{
    return clock.due.moment ? shanghaiText(*clock.due.moment) : clock.due.day.toString(Qt::ISODate);
}

/// Writes one digest in one language.
class Writer
{
public:
    Writer(const ShiftFacts &facts, const DigestWords &words, Language language)
        : m_facts(facts)
        , m_words(words)
        , m_language(language)
    {
    }

    report::Document write() const
    {
        const Shift &shift = m_facts.shift;
        return {.language = m_language,
                .number = shanghaiText(shift.to),
                .title = word("title"),
                .cover = cover(),
                .missing = waiting(),
                .sections = {queues(), decided(), cases()},
                .words = {.header = word("header"),
                          .draft = {},
                          .page = word("page"),
                          .journal = word("journal"),
                          .missingTitle = word("waiting"),
                          .missingNone = word("nothing_waits"),
                          .separator = word("separator"),
                          .more = word("more")},
                .journalHead = m_facts.head.text(),
                .createdAt = shift.to,
                .isCompact = true};
    }

private:
    QString in(const Bilingual &text) const { return m_language == Language::Chinese ? text.zh : text.en; }

    QString word(const char *name, const Values &values = {}) const
    {
        const auto found = m_words.find(QString::fromLatin1(name));
        QString text = found == m_words.end() ? u"«%1»"_s.arg(QLatin1StringView(name)) : in(found->second);
        for (const auto &[key, value] : values)
            text.replace(u'{' + key + u'}', value);
        return text;
    }

    std::vector<report::Field> cover() const
    {
        const Shift &shift = m_facts.shift;
        std::vector<report::Field> rows{
            {word("period"),
             said(word("period_value", {{u"from"_s, shanghaiText(shift.from)}, {u"to"_s, shanghaiText(shift.to)}}))},
            {word("officer"), said(shift.officer.isEmpty() ? word("everybody") : shift.officer)}};
        if (!shift.note.trimmed().isEmpty())
            rows.push_back({word("note"), said(shift.note.simplified())});
        return rows;
    }

    /// "G-3, G-7": the first few, and how many there are.
    QString numbers(const std::vector<GenerationId> &ids) const
    {
        QStringList names;
        for (const GenerationId id : ids | std::views::take(numbersShown))
            names.append(incident::reference(id));
        return firstOf(names, std::ssize(ids));
    }

    QString firstOf(const QStringList &names, qsizetype all) const
    {
        const QString listed = names.mid(0, numbersShown).join(word("separator"));
        return all <= numbersShown ? listed : listed + word("more", {{u"count"_s, QString::number(all)}});
    }

    std::vector<report::Gap> waiting() const
    {
        std::vector<report::Gap> all;
        const auto add = [&](const char *name, qint64 count, const QStringList &where) {
            if (count > 0)
                all.push_back({word(name, {{u"count"_s, QString::number(count)}}), where});
        };
        add("held", std::ssize(m_facts.held), {numbers(m_facts.held)});
        add("drafts", std::ssize(m_facts.drafts), {numbers(m_facts.drafts)});
        if (m_facts.secondAsked > 0)
            all.push_back({word("second_asked",
                                {{u"count"_s, QString::number(m_facts.secondAsked)},
                                 {u"open"_s, QString::number(m_facts.secondOpen)}}),
                           {}});
        add("conflicts_open", m_facts.conflicts, {});
        add("unmatched", m_facts.unmatched, {});
        QStringList late;
        for (const ShiftFacts::Case &one : m_facts.cases) {
            if (std::ranges::any_of(one.clocks, isLate))
                late.append(one.incident.number);
        }
        if (!late.isEmpty())
            all.push_back({word("clocks_late"), {firstOf(late, late.size())}});
        return all;
    }

    static bool isLate(const incident::CaseClock &clock)
    {
        return clock.state == incident::CaseClock::State::Late && !clock.metAt;
    }

    QString age(std::optional<Moment> since) const
    {
        if (!since)
            return word("no_age");
        constexpr Moment minute = 60'000;
        const Moment minutes = std::max<Moment>(0, m_facts.shift.to - *since) / minute;
        if (minutes < 120)
            return word("age_minutes", {{u"n"_s, QString::number(minutes)}});
        return minutes < 48 * 60 ? word("age_hours", {{u"n"_s, QString::number(minutes / 60)}})
                                 : word("age_days", {{u"n"_s, QString::number(minutes / (24 * 60))}});
    }

    report::Section queues() const
    {
        report::Table table{.columns = {{word("queue"), 3}, {word("before"), 1}, {word("now"), 1}, {word("oldest"), 2}},
                            .rows = {}};
        constexpr std::array names{"to_decide", "second_opinion", "appeals", "conflicts"};
        for (const ShiftFacts::Queue &queue : m_facts.queues)
            table.rows.push_back(
                {.cells = {said(word(names[static_cast<size_t>(queue.which)])), said(QString::number(queue.before)),
                           said(QString::number(queue.now)), said(age(queue.now > 0 ? queue.oldest : std::nullopt))},
                 .below = {}});
        return {.title = word("queues"), .blocks = {std::move(table)}, .footnotes = {}};
    }

    QString dispositionWord(review::Disposition disposition) const
    {
        return disposition == review::Disposition::SecondOpinion
            ? word("second_opinion_given")
            : word(review::name(disposition).toLatin1().constData());
    }

    report::Section decided() const
    {
        std::set<QString> classes;
        qint64 total = 0;
        for (const auto &[disposition, counts] : m_facts.decided) {
            for (const auto &[risk, count] : counts) {
                classes.insert(risk);
                total += count;
            }
        }
        report::Section section{.title = word("decided", {{u"count"_s, QString::number(total)}}),
                                .blocks = {},
                                .footnotes = {}};
        if (total == 0)
            section.blocks.emplace_back(report::Paragraph{{said(word("decided_none"))}});
        else
            section.blocks.emplace_back(decidedTable(classes));
        return section;
    }

    report::Table decidedTable(const std::set<QString> &classes) const
    {
        report::Table table{.columns = {{word("disposition"), 2}}, .rows = {}};
        for (const QString &risk : classes)
            table.columns.push_back({risk.isEmpty() ? word("no_class") : risk, 1});
        table.columns.push_back({word("total"), 1});
        for (const auto &[disposition, counts] : m_facts.decided) {
            report::Row row{.cells = {said(dispositionWord(disposition))}, .below = {}};
            qint64 sum = 0;
            for (const QString &risk : classes) {
                const auto found = counts.find(risk);
                const qint64 count = found == counts.end() ? 0 : found->second;
                sum += count;
                row.cells.push_back(said(count > 0 ? QString::number(count) : word("no_age")));
            }
            row.cells.push_back(said(QString::number(sum)));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    QString clockText(const incident::CaseClock &clock) const
    {
        const Values values{{u"clock"_s, in(clock.clock.title)}, {u"due"_s, dueText(clock)}};
        if (clock.metAt)
            return word("clock_met", values);
        if (!clock.due.isSet())
            return word("clock_open", values);
        return word(isLate(clock) ? "clock_late" : "clock_due", values);
    }

    /// Those that still run, the most urgent first; then those that were met.
    QStringList clockLines(const ShiftFacts::Case &one) const
    {
        std::vector<const incident::CaseClock *> clocks;
        for (const incident::CaseClock &clock : one.clocks)
            clocks.push_back(&clock);
        std::ranges::stable_sort(clocks, {}, [](const incident::CaseClock *clock) {
            return std::pair(clock->metAt.has_value(), clock->dueAt.value_or(std::numeric_limits<Moment>::max()));
        });
        QStringList lines;
        for (const incident::CaseClock *clock : clocks | std::views::take(clocksShown))
            lines.append(clockText(*clock));
        return lines;
    }

    report::Section cases() const
    {
        report::Section section{.title = word("incidents"), .blocks = {}, .footnotes = {}};
        if (m_facts.cases.empty()) {
            section.blocks.emplace_back(report::Paragraph{{said(word("incidents_none"))}});
            return section;
        }
        report::Table table{.columns = {{word("case"), 1}, {word("clock"), 1}}, .rows = {}};
        for (const ShiftFacts::Case &one : m_facts.cases | std::views::take(casesShown)) {
            const QStringList clocks = clockLines(one);
            table.rows.push_back({.cells = {said(one.incident.number + u' ' + shortened(one.incident.title)),
                                            said(clocks.isEmpty() ? word("clock_none") : clocks.join(u'\n'))},
                                  .below = {}});
        }
        if (m_facts.cases.size() > casesShown)
            section.title += word("incidents_more", {{u"count"_s, QString::number(m_facts.cases.size() - casesShown)}});
        section.blocks.emplace_back(std::move(table));
        return section;
    }

    const ShiftFacts &m_facts;
    const DigestWords &m_words;
    Language m_language;
};

} // namespace

Result<DigestWords> readDigestWords(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &root) {
        root.text("id");
        root.text("version");
        DigestWords words;
        const toml::table *table = root.table("word");
        if (!table)
            root.refuse(u"there is no [word]"_s);
        TomlFields fields(*table);
        for (const auto &[key, node] : *table)
            words.emplace(QString::fromStdString(std::string(key.str())), fields.bilingualOrText(key.str()));
        return words;
    });
}

report::Document shiftDigest(const ShiftFacts &facts, const DigestWords &words, report::Language language)
{
    return Writer(facts, words, language).write();
}

} // namespace handover
