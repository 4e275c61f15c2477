#include "app/filing/lists.h"

#include "app/base/tomlfields.h"
#include "app/filing/normalise.h"

#include <algorithm>
#include <array>

namespace filing {

namespace {

constexpr std::array valueNames{"text", "entity", "word", "ordinal", "date", "algorithm-number", "filing-number"};

QStringList folded(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all.append(foldedKey(word));
    all.removeDuplicates();
    return all;
}

void readLengths(TomlFields &fields, Shape &shape)
{
    const toml::array *lengths = fields.array("lengths");
    if (!lengths)
        return;
    const auto least = lengths->size() == 2 ? lengths->get(0)->value<int>() : std::nullopt;
    const auto most = lengths->size() == 2 ? lengths->get(1)->value<int>() : std::nullopt;
    if (!least || !most || *least < 0 || *most < *least)
        fields.refuse("lengths", QStringLiteral("lengths are [least, most]"));
    shape.shortest = *least;
    shape.longest = *most;
}

Shape readShape(const toml::table &table)
{
    TomlFields fields(table);
    Shape shape{.id = fields.text("id"),
                .value = static_cast<ValueKind>(fields.oneOf("value", valueNames)),
                .words = fields.textList("words"),
                .endings = fields.textList("endings"),
                .weight = fields.real("weight", 0, 10, 1)};
    if (const QString pattern = fields.text("pattern", {}); !pattern.isEmpty()) {
        shape.pattern = QRegularExpression(pattern, QRegularExpression::DontCaptureOption);
        if (!shape.pattern->isValid())
            fields.refuse("pattern", shape.pattern->errorString());
    }
    readLengths(fields, shape);
    std::ranges::stable_sort(shape.endings, std::greater(), &QString::size);
    fields.finish();
    return shape;
}

const Shape &shapeNamed(TomlFields &fields, const std::vector<Shape> &shapes)
{
    const QString id = fields.text("shape");
    const auto shape = std::ranges::find(shapes, id, &Shape::id);
    if (shape == shapes.end())
        fields.refuse("shape", QStringLiteral("there is no shape \"%1\"").arg(id));
    return *shape;
}

Field readField(const toml::table &table, const std::vector<Shape> &shapes)
{
    TomlFields fields(table);
    Field field{.id = fields.text("id"),
                .title = fields.bilingual("title"),
                .headings = folded(fields.textList("headings")),
                .fillsDown = fields.boolean("fill_down").value_or(false)};
    field.shape = shapeNamed(fields, shapes);
    fields.finish();
    return field;
}

Label readLabel(const toml::table &table, const std::vector<Shape> &shapes)
{
    TomlFields fields(table);
    Label label{.id = fields.text("id"),
                .title = fields.bilingual("title"),
                .shape = shapeNamed(fields, shapes),
                .item = fields.text("item", {}),
                .names = folded(fields.textList("names"))};
    fields.finish();
    return label;
}

size_t fieldNamed(TomlFields &fields, std::string_view key, const List &list)
{
    const QString id = fields.text(key);
    const auto index = list.indexOf(id);
    if (!index)
        fields.refuse(key, QStringLiteral("the list has no field \"%1\"").arg(id));
    return *index;
}

List readList(const toml::table &table, const std::vector<Field> &known)
{
    TomlFields fields(table);
    List list{.id = fields.text("id"),
              .title = fields.bilingual("title"),
              .source = fields.bilingual("source"),
              .titles = folded(fields.textList("titles")),
              .itemKinds = fields.textList("item_kinds")};
    for (const QString &id : fields.textList("fields")) {
        const auto field = std::ranges::find(known, id, &Field::id);
        if (field == known.end())
            fields.refuse("fields", QStringLiteral("there is no field \"%1\"").arg(id));
        list.fields.push_back(*field);
    }
    if (list.fields.size() > 12)
        fields.refuse("fields", QStringLiteral("a list has at most 12 fields"));
    list.key = fieldNamed(fields, "key", list);
    list.name = fieldNamed(fields, "name", list);
    list.entity = fieldNamed(fields, "entity", list);
    fields.finish();
    return list;
}

ListTable readTable(TomlFields &root)
{
    ListTable table{.version = root.text("version")};
    for (const toml::table *entry : root.tables("shape"))
        table.shapes.push_back(readShape(*entry));
    std::vector<Field> known;
    for (const toml::table *entry : root.tables("field"))
        known.push_back(readField(*entry, table.shapes));
    for (const toml::table *entry : root.tables("list"))
        table.lists.push_back(readList(*entry, known));
    return table;
}

} // namespace

std::optional<size_t> List::indexOf(const QString &fieldId) const
{
    const auto found = std::ranges::find(fields, fieldId, &Field::id);
    if (found == fields.end())
        return std::nullopt;
    return static_cast<size_t>(found - fields.begin());
}

const List *ListTable::find(const QString &id) const
{
    const auto found = std::ranges::find(lists, id, &List::id);
    return found == lists.end() ? nullptr : &*found;
}

const List *ListTable::ofItemKind(const QString &itemKind) const
{
    const auto found = std::ranges::find_if(lists, [&](const List &list) { return list.itemKinds.contains(itemKind); });
    return found == lists.end() ? nullptr : &*found;
}

Result<ListTable> loadLists(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &root) { return readTable(root); });
}

Result<ListTable> parseLists(const QByteArray &toml, const QString &name)
{
    return readFields(parseToml(toml, name), [](TomlFields &root) { return readTable(root); });
}

Result<std::vector<Label>> loadLabels(const ListTable &lists, const QString &path)
{
    return readFields(readToml(path), [&](TomlFields &root) {
        root.text("version");
        std::vector<Label> labels;
        for (const toml::table *entry : root.tables("label"))
            labels.push_back(readLabel(*entry, lists.shapes));
        return labels;
    });
}

} // namespace filing
