#include "app/statussheet/statusdocument.h"

#include "app/registry/sentences.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace statussheet {

namespace {

using registry::Duty;
using registry::ItemStatus;
using registry::Sentences;
using report::Statement;

Statement plain(const QString &text)
{
    return {.text = text, .marks = {}, .evidence = {}};
}

class Writer
{
public:
    Writer(const StatusFacts &facts, const Sentences &words, report::Language language)
        : m_facts(facts)
        , m_words(words)
        , m_isChinese(language == report::Language::Chinese)
    {
        m_document.language = language;
    }

    report::Document write()
    {
        m_document.number = m_facts.day.toString(Qt::ISODate);
        m_document.title = word("title");
        m_document.journalHead = m_facts.journalHead;
        m_document.createdAt = m_facts.madeAt;
        m_document.isCompact = true;
        m_document.words = {.header = word("header"),
                            .draft = {},
                            .page = word("page"),
                            .journal = word("journal"),
                            .missingTitle = word("missing_title"),
                            .missingNone = word("missing_none"),
                            .separator = word("separator"),
                            .more = word("more")};
        writeCover();
        writeMissing();
        writeFigures();
        for (const registry::Service &service : m_facts.registered.services)
            writeSection(service.name, service.id);
        writeSection(word("company"), {});
        return std::move(m_document);
    }

private:
    const QString &of(const Bilingual &text) const { return m_isChinese ? text.zh : text.en; }
    QString word(std::string_view id, const Sentences::Values &values = {}) const
    {
        return of(m_words.fill(id, values));
    }
    QString statusWord(ItemStatus::Status status) const { return word("status_" + name(status).toStdString()); }

    void writeCover()
    {
        const registry::Rulebook &rules = m_facts.rules;
        const QString data = word("rules_value",
                                  {{u"clocks"_s, registry::same(rules.clocks.version())},
                                   {u"kinds"_s, registry::same(rules.kinds.version)},
                                   {u"year"_s, registry::same(QString::number(rules.days.lastYear()))}});
        if (!m_facts.company.isEmpty())
            m_document.cover.push_back({word("unit"), plain(m_facts.company)});
        m_document.cover.push_back({word("as_of_label"), plain(m_facts.day.toString(Qt::ISODate))});
        m_document.cover.push_back({word("made"), plain(shanghaiText(m_facts.madeAt))});
        m_document.cover.push_back({word("rules"), plain(data)});
    }

    /// On the first page: what a service cannot do without and has not.
    void writeMissing()
    {
        for (const ItemStatus &status : m_facts.statuses) {
            if (status.status == ItemStatus::Status::Missing)
                m_document.missing.push_back({.what = of(status.title), .where = {status.serviceName}});
        }
    }

    void writeFigures()
    {
        report::Table table{.columns = {{word("state"), 3}, {word("count"), 1}}, .rows = {}};
        for (int i = 0; i <= int(ItemStatus::Status::NotRequired); ++i) {
            const auto status = static_cast<ItemStatus::Status>(i);
            const auto count = std::ranges::count(m_facts.statuses, status, &ItemStatus::status);
            if (count > 0)
                table.rows.push_back(
                    {.cells = {plain(statusWord(status)), plain(QString::number(count))}, .below = {}});
        }
        const auto provisional = std::ranges::count_if(m_facts.statuses, &ItemStatus::isProvisional);
        const auto display = std::ranges::count_if(m_facts.statuses, &ItemStatus::lacksDisplay);
        for (const auto &[id, count] : {std::pair{"count_provisional", provisional}, {"count_display", display}})
            table.rows.push_back({.cells = {plain(word(id)), plain(QString::number(count))}, .below = {}});
        report::Section section{.title = word("summary"), .blocks = {}, .footnotes = {}};
        section.blocks.emplace_back(std::move(table));
        section.blocks.emplace_back(report::Paragraph{{plain(word("notice"))}});
        m_document.sections.push_back(std::move(section));
    }

    void writeSection(const QString &title, std::optional<ServiceId> service)
    {
        std::vector<const ItemStatus *> found;
        for (const ItemStatus &status : m_facts.statuses) {
            if (status.service == service)
                found.push_back(&status);
        }
        report::Section section{.title = title, .blocks = {}, .footnotes = {}};
        if (found.empty()) {
            section.blocks.emplace_back(report::Paragraph{{plain(word("nothing"))}});
        } else {
            std::ranges::stable_sort(found, [](const ItemStatus *left, const ItemStatus *right) {
                return moreUrgent(*left, *right);
            });
            report::Table table{
                .columns = {{word("what"), 3.4}, {word("state"), 1.5}, {word("next"), 2.6}, {word("due"), 1.5}},
                .rows = {}};
            for (const ItemStatus *status : found)
                table.rows.push_back(rowOf(*status));
            section.blocks.emplace_back(std::move(table));
        }
        m_document.sections.push_back(std::move(section));
    }

    report::Row rowOf(const ItemStatus &status) const
    {
        QString what = of(status.title);
        if (!status.name.isEmpty() && status.name != what)
            what += u" · "_s + status.name;
        const Duty *next = status.next();
        report::Row row{.cells = {plain(what), plain(statusWord(status.status)),
                                  plain(next ? of(next->what) : QString()), plain(next ? dueText(*next) : QString())},
                        .below = {}};
        if (!status.number.isEmpty())
            row.below.push_back({word("number"), plain(status.number)});
        row.below.push_back({word("reason"), plain(reasonsOf(status))});
        row.below.push_back({word("source"), plain(sourceOf(of(status.source), status.confidence))});
        return row;
    }

    QString dueText(const Duty &duty) const
    {
        if (!duty.due.isValid())
            return {};
        QString text = duty.due.toString(Qt::ISODate);
        if (duty.provisional)
            text += word("provisional");
        if (duty.conservative)
            text += word("conservative", {{u"day"_s, registry::same(duty.conservative->toString(Qt::ISODate))}});
        return text;
    }

    QString sourceOf(const QString &source, registry::Confidence confidence) const
    {
        return calendar::confirmWithCounsel(confidence) ? source + word("counsel") : source;
    }

    QString reasonsOf(const ItemStatus &status) const
    {
        QStringList reasons{of(status.reason)};
        for (const Duty &duty : status.duties) {
            if (duty.reason != status.reason)
                reasons.append(of(duty.what) + (m_isChinese ? u"："_s : u": "_s) + of(duty.reason)
                               + (calendar::confirmWithCounsel(duty.confidence) ? word("counsel") : QString()));
        }
        reasons.removeAll(QString());
        return reasons.join(u'\n');
    }

    const StatusFacts &m_facts;
    const Sentences &m_words;
    bool m_isChinese;
    report::Document m_document;
};

} // namespace

Result<report::Document> statusDocument(const StatusFacts &facts, report::Language language)
{
    return Sentences::load(u":/statussheet/words.toml"_s).transform([&](const Sentences &words) {
        return Writer(facts, words, language).write();
    });
}

} // namespace statussheet
