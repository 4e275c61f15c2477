#include "app/report/template.h"

#include "app/base/tomlfields.h"

#include <array>

namespace report {

namespace {

/// The keys of \a table with their texts, each for both languages.
std::map<QString, Bilingual> textsOf(const toml::table *table)
{
    std::map<QString, Bilingual> texts;
    if (!table)
        return texts;
    TomlFields fields(*table);
    for (const auto &[key, node] : *table)
        texts.emplace(QString::fromStdString(std::string(key.str())), fields.bilingualOrText(key.str()));
    return texts;
}

/// Reads with the facts and footnotes known, so that each placeholder is checked where it stands.
class Reader
{
public:
    Template read(TomlFields &root, const QString &path)
    {
        m_template = {.path = path, .id = root.text("id"), .version = root.text("version")};
        readNamed(root);
        for (const toml::table *row : root.tables("cover"))
            m_template.cover.push_back(fieldRow(*row));
        for (const toml::table *table : root.tables("section"))
            m_template.sections.push_back(section(*table));
        if (m_template.sections.empty())
            root.refuse(QStringLiteral("there is no [[section]]"));
        return std::move(m_template);
    }

private:
    void readNamed(TomlFields &root)
    {
        for (const toml::table *table : root.tables("footnote")) {
            TomlFields fields(*table);
            m_template.footnotes.emplace(fields.text("id"), Bilingual{fields.text("zh"), fields.text("en")});
            fields.finish();
        }
        const toml::table *facts = root.table("fact");
        for (const auto &[name, what] : textsOf(facts))
            m_template.facts.emplace(name, Template::Fact{what, tomlPlace(*facts->get(name.toStdString()))});
        m_template.words = textsOf(root.table("word"));
    }

    /// Refuses, at \a key, a text with a placeholder that is not known.
    void check(const TomlFields &fields, std::string_view key, const QString &text) const
    {
        const auto parts = pieces(text);
        if (!parts)
            fields.refuse(key, QStringLiteral("a brace is left open: %1").arg(text));
        for (const Piece &piece : *parts) {
            if (piece.isPlaceholder && !isKnown(piece.text))
                fields.refuse(key, QStringLiteral("unknown placeholder {%1}").arg(piece.text));
        }
    }

    bool isKnown(const QString &placeholder) const
    {
        if (placeholder.startsWith(QLatin1Char('^')))
            return m_template.footnotes.contains(placeholder.mid(1));
        return m_template.facts.contains(placeholder);
    }

    Template::FieldRow fieldRow(const toml::table &table) const
    {
        TomlFields fields(table);
        Template::FieldRow row{fields.bilingualOrText("label"), fields.bilingualOrText("value")};
        check(fields, "value", row.value.zh);
        check(fields, "value", row.value.en);
        fields.finish();
        return row;
    }

    Template::Section section(const toml::table &table) const
    {
        TomlFields fields(table);
        Template::Section section{.title = fields.bilingualOrText("title")};
        for (const toml::table *each : fields.tables("block"))
            section.blocks.push_back(block(*each));
        fields.finish();
        return section;
    }

    Template::Block block(const toml::table &table) const
    {
        constexpr std::array kinds{"text", "fields", "risks", "evidence", "steps", "evidence_annex", "rules_annex"};
        TomlFields fields(table);
        Template::Block block{.kind = static_cast<Template::Block::Kind>(fields.oneOf("kind", kinds))};
        if (block.kind == Template::Block::Kind::Text) {
            block.text = {fields.text("zh"), fields.text("en")};
            check(fields, "zh", block.text.zh);
            check(fields, "en", block.text.en);
        }
        for (const toml::table *row : fields.tables("row"))
            block.rows.push_back(fieldRow(*row));
        fields.finish();
        return block;
    }

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
    return readFields(readToml(path), [&](TomlFields &root) { return Reader().read(root, path); });
}

} // namespace report
