#pragma once

#include "app/base/result.h"
#include "app/dossier/dossier.h"

#include <QJsonValue>

#include <functional>
#include <span>

namespace dossier {

/// The parts of a dossier, in the order in which Gen-AI Measures, Art. 19 asks for them. The first stands before all.
enum class Section { Identity, Sources, Annotation, Algorithm, Evaluations, Compute, Changes };

inline constexpr size_t sectionCount = 7;

/// "identity", "sources", …: in JSON, in paths and in commands.
QString name(Section section);
std::optional<Section> sectionNamed(const QString &name);
/// Whether it is a list of entries, each with an id, rather than one form.
bool isList(Section section);

enum class FieldKind {
    Text,
    LongText,
    Day,       ///< ISO text
    Count,     ///< a whole number from 0
    Number,    ///< from 0
    Share,     ///< 0 to 1
    List,      ///< of texts
    Languages, ///< [{"language": "zh", "share": 0.6}]
    Choice,    ///< one of `words`
    Flag,
    Document,  ///< SHA-256 in hex
};

/// One field of a form, whatever its type: what forms, commands, JSON, comparison and completeness go by. It points
/// into the value it was made of and must not outlive it.
struct Field
{
    QString name; ///< within its entry: "proof", "human.sampled"
    FieldKind kind = FieldKind::Text;
    std::span<const char *const> words = {}; ///< of a Choice; the first means that nothing is known, if it is "unknown"
    std::function<QJsonValue()> get; ///< Null: empty
    /// False: the value is of another type or outside its range, and nothing was set. Null empties.
    std::function<bool(const QJsonValue &)> set;

    bool isEmpty() const { return get().isNull(); }
};

std::vector<Field> fieldsOf(Identity &identity);
std::vector<Field> fieldsOf(DataSource &source);
std::vector<Field> fieldsOf(Annotation &annotation);
std::vector<Field> fieldsOf(AlgorithmFacts &facts);
std::vector<Field> fieldsOf(Evaluation &evaluation);
std::vector<Field> fieldsOf(Compute &compute);
std::vector<Field> fieldsOf(ChangeEntry &change);

/// The fields that an entry of \a section has, as they are when nothing is filled in; get() and set() must not be
/// called.
const std::vector<Field> &fieldsOf(Section section);

/// One entry: of a form its section (id empty), of a list one row.
struct Entry
{
    Section section = Section::Identity;
    QString id;
    std::vector<Field> fields;

    /// "identity.licence", "sources.s1.proof".
    QString path(const Field &field) const;
    Field *find(const QString &name);
};

/// All of \a dossier, section by section. Points into it.
std::vector<Entry> entriesOf(Dossier &dossier);

/// Adds an entry with a new id to a list and gives the id. \a section must be a list.
QString addEntry(Dossier &dossier, Section section);
/// Takes an entry away; false: there is none of that id.
bool removeEntry(Dossier &dossier, Section section, const QString &id);
/// Gives entries without an id one of their own; of two with the same id the later gets a new one.
void numberEntries(Dossier &dossier);

/// What \a text, as somebody types it, is as a value of \a field: "98 %" of a Share, "a, b" of a List, "zh 60 %, en" of
/// Languages. BadInput names the field.
Result<QJsonValue> valueOf(const Field &field, const QString &text);
/// The reverse: what a form shows for \a value.
QString textOf(const Field &field, const QJsonValue &value);

/// Sets the field at \a path. NotFound: no such path; BadInput: not a value of it.
Result<void> setField(Dossier &dossier, const QString &path, const QJsonValue &value);

} // namespace dossier
