#include "app/report/template.h"

#include "app/base/toml.h"

#include <array>

namespace report {

namespace {

/// Stops the reading of a template; never leaves this file.
struct Unreadable
{
    Failure failure;
};

[[noreturn]] void refuse(const toml::node &node, const QString &why)
{
    throw Unreadable{{Failure::Kind::BadInput, why, tomlPlace(node)}};
}

QString key(const toml::key &key)
{
    return QString::fromStdString(std::string(key.str()));
}

/// One text for both languages, or a table with zh and en.
Bilingual bilingual(const toml::node *node, const toml::node &parent, std::string_view what)
{
    if (node && node->is_string()) {
        const QString text = QString::fromStdString(node->value_or(std::string()));
        return {text, text};
    }
    const toml::table *both = node ? node->as_table() : nullptr;
    const Bilingual texts = both ? Bilingual{tomlText(*both, "zh"), tomlText(*both, "en")} : Bilingual{};
    if (texts.zh.isEmpty() || texts.en.isEmpty())
        refuse(node ? *node : parent, QStringLiteral("\"%1\" needs zh and en").arg(QString::fromUtf8(what)));
    return texts;
}

/// Reads with the facts and footnotes known, so that each placeholder is checked where it stands.
class Reader
{
public:
    explicit Reader(const toml::table &root)
        : m_root(root)
    {
    }

    Template read(const QString &path)
    {
        m_template = {.path = path, .id = tomlText(m_root, "id"), .version = tomlText(m_root, "version")};
        if (m_template.id.isEmpty() || m_template.version.isEmpty())
            refuse(m_root, QStringLiteral("\"id\" and \"version\" are missing"));
        readNamed();
        forEach(m_root, "cover", [&](const toml::table &row) { m_template.cover.push_back(fieldRow(row)); });
        forEach(m_root, "section", [&](const toml::table &table) { m_template.sections.push_back(section(table)); });
        if (m_template.sections.empty())
            refuse(m_root, QStringLiteral("there is no [[section]]"));
        return std::move(m_template);
    }

private:
    void readNamed()
    {
        forEach(m_root, "footnote", [&](const toml::table &table) {
            m_template.footnotes.emplace(tomlText(table, "id"), bilingual(&table, table, "footnote"));
        });
        if (const toml::table *facts = m_root["fact"].as_table()) {
            for (const auto &[name, node] : *facts)
                m_template.facts.emplace(key(name),
                                         Template::Fact{bilingual(&node, *facts, name.str()), tomlPlace(node)});
        }
        if (const toml::table *words = m_root["word"].as_table()) {
            for (const auto &[name, node] : *words)
                m_template.words.emplace(key(name), bilingual(&node, *words, name.str()));
        }
    }

    template <typename Read>
    static void forEach(const toml::table &parent, std::string_view name, Read &&read)
    {
        const toml::array *tables = parent[name].as_array();
        if (!tables)
            return;
        for (const toml::node &node : *tables) {
            if (!node.is_table())
                refuse(node, QStringLiteral("[[%1]] is a table").arg(QString::fromUtf8(name)));
            read(*node.as_table());
        }
    }

    /// A text whose placeholders are all known.
    Bilingual checked(const toml::node *node, const toml::node &parent, std::string_view what) const
    {
        const Bilingual texts = bilingual(node, parent, what);
        for (const QString &text : {texts.zh, texts.en}) {
            const auto parts = pieces(text);
            if (!parts)
                refuse(*node, QStringLiteral("a brace is left open: %1").arg(text));
            for (const Piece &piece : *parts) {
                if (piece.isPlaceholder && !isKnown(piece.text))
                    refuse(*node, QStringLiteral("unknown placeholder {%1}").arg(piece.text));
            }
        }
        return texts;
    }

    bool isKnown(const QString &placeholder) const
    {
        if (placeholder.startsWith(QLatin1Char('^')))
            return m_template.footnotes.contains(placeholder.mid(1));
        return m_template.facts.contains(placeholder);
    }

    Template::FieldRow fieldRow(const toml::table &table) const
    {
        return {bilingual(table.get("label"), table, "label"), checked(table.get("value"), table, "value")};
    }

    Template::Section section(const toml::table &table) const
    {
        Template::Section section{.title = bilingual(table.get("title"), table, "title")};
        forEach(table, "block", [&](const toml::table &node) { section.blocks.push_back(block(node)); });
        return section;
    }

    Template::Block block(const toml::table &table) const
    {
        Template::Block block{.kind = blockKind(table)};
        if (block.kind == Template::Block::Kind::Text)
            block.text = checked(&table, table, "text");
        forEach(table, "row", [&](const toml::table &row) { block.rows.push_back(fieldRow(row)); });
        return block;
    }

    static Template::Block::Kind blockKind(const toml::table &table)
    {
        constexpr std::array names{"text", "fields", "risks", "evidence", "steps", "evidence_annex", "rules_annex"};
        const QString name = tomlText(table, "kind");
        for (size_t i = 0; i < names.size(); ++i) {
            if (name == QLatin1StringView(names[i]))
                return static_cast<Template::Block::Kind>(i);
        }
        refuse(table, QStringLiteral("no kind of block: \"%1\"").arg(name));
    }

    const toml::table &m_root;
    Template m_template;
};

} // namespace

std::optional<std::vector<Piece>> pieces(const QString &text)
{
    std::vector<Piece> found;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), at);
        if (open != at)
            found.push_back({text.mid(at, open < 0 ? -1 : open - at), false});
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return std::nullopt;
        found.push_back({text.mid(open + 1, close - open - 1), true});
        at = close + 1;
    }
    return found;
}

Result<Template> readTemplate(const QString &path)
{
    const Result<toml::table> root = readToml(path);
    if (!root)
        return failed(root);
    try {
        return Reader(*root).read(path);
    } catch (const Unreadable &unreadable) {
        return std::unexpected(unreadable.failure);
    }
}

} // namespace report
