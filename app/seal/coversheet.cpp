#include "app/seal/coversheet.h"

#include "app/base/tomlfields.h"
#include "app/seal/guides.h"

#include <QFileInfo>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

using report::Field;
using report::Statement;

using Wording = std::map<std::string, Bilingual, std::less<>>;

Result<Wording> readWording()
{
    return readFields(readToml(u":/seal/coversheet.toml"_s), [](TomlFields &fields) {
        Wording wording;
        fields.text("version");
        const toml::table *table = fields.table("text");
        if (!table)
            fields.refuse(u"there is no [text]"_s);
        TomlFields texts(*table);
        for (const auto &[key, value] : *table)
            wording.emplace(std::string(key.str()), texts.bilingual(key.str()));
        return wording;
    });
}

/// Writes one sheet.
class Sheet
{
public:
    Sheet(const CoverFacts &facts, const Wording &wording, report::Language language)
        : m_facts(facts)
        , m_wording(wording)
        , m_isChinese(language == report::Language::Chinese)
        , m_isNetwork(facts.incident.kind != incident::Kind::Content)
    {
        m_sheet.language = language;
        m_sheet.isCompact = true;
    }

    report::Document write(const ReportingChannels &channels)
    {
        m_sheet.number = m_facts.incident.number;
        m_sheet.title = word(m_isNetwork ? "title_network" : "title_content");
        m_sheet.journalHead = m_facts.head.text();
        m_sheet.createdAt = m_facts.now;
        m_sheet.words = {.header = word("header"),
                         .draft = {},
                         .page = word("page"),
                         .journal = word("journal"),
                         .missingTitle = word("missing_title"),
                         .missingNone = word("missing_none"),
                         .separator = word("separator"),
                         .more = word("more")};
        writeCover();
        writeUnit();
        writeEnclosed();
        writeReceipt();
        writeChannels(channels);
        return std::move(m_sheet);
    }

private:
    /// The words are the file's, and a test reads every one of them.
    QString word(std::string_view id) const { return of(m_wording.at(std::string(id))); }
    QString of(const Bilingual &text) const { return m_isChinese ? text.zh : text.en; }

    static Statement plain(const QString &text) { return {.text = text, .marks = {}, .evidence = {}}; }

    /// The value, or a gap that shows on the page and in the list of what is missing.
    Statement orGap(const std::optional<QString> &value, const QString &what)
    {
        if (value && !value->isEmpty())
            return plain(*value);
        m_sheet.missing.push_back({.what = what, .where = {m_sheet.title}});
        const QString text = word("gap").replace(u"{what}"_s, what);
        return {.text = text, .marks = {{0, text.size(), report::Mark::Kind::Gap}}, .evidence = {}};
    }

    void writeCover()
    {
        const incident::Incident &one = m_facts.incident;
        const QString to = word(m_isNetwork ? "recipient_network" : "recipient_content");
        m_sheet.cover = {{word("recipient"), orGap(m_facts.unit.recipient, to)},
                         {word("basis"), plain(word(m_isNetwork ? "basis_network" : "basis_content"))},
                         {word("case"), plain(one.number)}};
        if (m_isNetwork)
            m_sheet.cover.push_back(
                {word("grade"), plain(word("grade_" + std::to_string(static_cast<int>(one.severity))))});
        m_sheet.cover.push_back({word("discovered"), plain(shanghaiText(one.discoveredAt))});
        m_sheet.cover.push_back({word("made"), plain(shanghaiText(m_facts.now))});
    }

    void writeUnit()
    {
        const report::Unit &unit = m_facts.unit;
        const std::pair<const char *, std::optional<QString>> rows[]{
            {"unit_name", unit.name},       {"unit_uscc", unit.uscc},   {"unit_address", unit.address},
            {"unit_contact", unit.contact}, {"unit_phone", unit.phone}, {"unit_email", unit.email}};
        report::Fields fields;
        for (const auto &[id, value] : rows)
            fields.rows.push_back({word(id), orGap(value, word(id))});
        m_sheet.sections.push_back({.title = word("section_unit"), .blocks = {fields}, .footnotes = {}});
    }

    static Field hashField(const QString &label, const QByteArray &hash)
    {
        return {label, plain(QString::fromLatin1(hash.toHex()))}; // as sha256sum prints it
    }

    void writeEnclosed()
    {
        report::Table table{.columns = {{word("file"), 4}, {word("size"), 1}}, .rows = {}};
        for (const Enclosure &one : m_facts.enclosures)
            table.rows.push_back(
                {.cells = {plain(one.name), plain(QLocale::c().toString(one.digests.size))},
                 .below = {hashField(word("sha256"), one.digests.sha256), hashField(word("sm3"), one.digests.sm3)}});
        report::Section section{.title = word("section_enclosed"), .blocks = {}, .footnotes = {}};
        if (table.rows.empty())
            section.blocks.emplace_back(report::Paragraph{{orGap({}, word("enclosed"))}});
        else
            section.blocks.emplace_back(table);
        if (!m_facts.fingerprint.isEmpty())
            section.blocks.emplace_back(report::Paragraph{
                {plain(word("fingerprint").replace(u"{fingerprint}"_s, groupedFingerprint(m_facts.fingerprint)))}});
        m_sheet.sections.push_back(std::move(section));
    }

    void writeChannels(const ReportingChannels &channels)
    {
        report::Section section{.title = word("section_channels"), .blocks = {}, .footnotes = {}};
        if (m_isNetwork) {
            report::Table table{.columns = {{word("channel"), 1}, {word("address"), 2}}, .rows = {}};
            for (const ReportingChannel &one : channels.channels)
                table.rows.push_back({.cells = {plain(of(one.title)), plain(one.address)}, .below = {}});
            section.blocks.emplace_back(std::move(table));
        }
        const QString remark = m_isNetwork ? word("channels_source").replace(u"{source}"_s, of(channels.source))
                                           : word("channels_content");
        section.blocks.emplace_back(report::Paragraph{{plain(remark)}});
        m_sheet.sections.push_back(std::move(section));
    }

    void writeReceipt()
    {
        report::Fields fields;
        for (const char *id : {"receipt_number", "receipt_time", "receipt_person", "receipt_stamp"})
            fields.rows.push_back({word(id), plain(word("blank"))});
        m_sheet.sections.push_back({.title = word("section_receipt"), .blocks = {fields}, .footnotes = {}});
    }

    const CoverFacts &m_facts;
    const Wording &m_wording;
    bool m_isChinese;
    bool m_isNetwork;
    report::Document m_sheet;
};

} // namespace

Result<report::Document> coverSheet(const CoverFacts &facts, const ReportingChannels &channels,
                                    report::Language language)
{
    return readWording().and_then([&](const Wording &wording) {
        return attempt([&] { return Sheet(facts, wording, language).write(channels); });
    });
}

Result<std::vector<Enclosure>> enclosuresOf(const QStringList &paths)
{
    std::vector<Enclosure> enclosures;
    for (const QString &path : paths) {
        const Result<Digests> digests = digestsOfFile(path);
        if (!digests)
            return failed(digests);
        enclosures.push_back({QFileInfo(path).fileName(), *digests});
    }
    return enclosures;
}

} // namespace seal
