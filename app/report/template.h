#pragma once

#include "app/base/result.h"
#include "app/incident/procedure.h"

#include <map>
#include <vector>

namespace report {

/// The wording of a report as data (resources/report/*.toml): sections, labels, sentences with
/// {placeholders}, footnotes, in Chinese and English.
struct Template
{
    struct FieldRow
    {
        Bilingual label;
        Bilingual value;
    };

    struct Block
    {
        enum class Kind { Text, Fields, Risks, Evidence, Steps, EvidenceAnnex, RulesAnnex };

        Kind kind = Kind::Text;
        Bilingual text;             ///< of Text
        std::vector<FieldRow> rows; ///< of Fields
    };

    struct Section
    {
        Bilingual title;
        std::vector<Block> blocks;
    };

    struct Fact
    {
        Bilingual what; ///< what is missing when the fact is absent
        QString place;  ///< "content-incident.toml:12:1", where the template names it
    };

    QString path;
    QString id;
    QString version;
    std::map<QString, Fact> facts; ///< every fact that a placeholder may name
    std::map<QString, Bilingual> words;
    std::map<QString, Bilingual> footnotes;
    std::vector<FieldRow> cover;
    std::vector<Section> sections;
};

/// Reads a template. BadInput names file, line and column: a text that is missing in a language, a
/// block of no known kind, a placeholder that is neither a fact nor a footnote, a brace left open.
Result<Template> readTemplate(const QString &path = QStringLiteral(":/report/content-incident.toml"));

/// The pieces of \a text: plain stretches and what stands between braces.
struct Piece
{
    QString text; ///< a placeholder without its braces
    bool isPlaceholder = false;
};

/// nullopt where a brace is left open.
std::optional<std::vector<Piece>> pieces(const QString &text);

} // namespace report
