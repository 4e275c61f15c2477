#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

/// What published lists and the company's own forms say, read out of papers, and dated snapshots of the lists.
namespace filing {

/// How a value is put in order before it is looked at.
enum class ValueKind { Text, Entity, Word, Ordinal, Date, AlgorithmNumber, FilingNumber };

/// What the values of a field look like: [[shape]] of resources/filing/lists.toml.
struct Shape
{
    QString id;
    ValueKind value = ValueKind::Text;
    std::optional<QRegularExpression> pattern; ///< of the value once it is in order
    QStringList words;                         ///< what it can be; empty: anything
    QStringList endings;                       ///< the longest first
    int shortest = 0;                          ///< usual lengths in characters; longest 0: any
    int longest = 0;
    double weight = 1; ///< of the values against a heading, which counts 1
};

/// A column that lists have: [[field]].
struct Field
{
    QString id;
    Bilingual title;
    Shape shape;
    QStringList headings; ///< folded as foldedKey() does, each once
    bool fillsDown = false; ///< an empty cell means "as above"
};

/// A list as it is published: [[list]]. The fields are those of the rows, in this order.
struct List
{
    QString id;
    Bilingual title;
    Bilingual source;
    QStringList titles; ///< folded: words by which a document says that it is this list
    QStringList itemKinds; ///< kinds of the register that stand in it
    std::vector<Field> fields;
    size_t key = 0; ///< indices into fields: the number
    size_t name = 0;
    size_t entity = 0;

    /// The index of the field \a id; none: there is no such field.
    std::optional<size_t> indexOf(const QString &id) const;
};

/// A label of a form of the company's own: [[label]] of resources/filing/forms.toml.
struct Label
{
    QString id;
    Bilingual title;
    Shape shape;
    QString item;      ///< the field of the register's item that the value is for; empty: none
    QStringList names; ///< folded
};

struct ListTable
{
    QString version;
    std::vector<Shape> shapes;
    std::vector<List> lists;

    const List *find(const QString &id) const;              ///< nullptr: no such list
    const List *ofItemKind(const QString &itemKind) const;  ///< nullptr: no list has it
};

/// Reads the lists. BadInput names file, line and column of what is wrong.
Result<ListTable> loadLists(const QString &path = QStringLiteral(":/filing/lists.toml"));
Result<ListTable> parseLists(const QByteArray &toml, const QString &name);

/// Reads the labels of forms, whose shapes are those of \a lists. Fails as loadLists() does.
Result<std::vector<Label>> loadLabels(const ListTable &lists,
                                      const QString &path = QStringLiteral(":/filing/forms.toml"));

} // namespace filing
