#include "app/dossier/formats/reading.h"

#include "app/dossier/formats/namedtexts.h"

#include <algorithm>

namespace dossier {

namespace {

template <typename Value>
Value filled(const Value &mine, const Value &read)
{
    Value both = read;
    setFieldsFrom(namedTextsOf(mine), both);
    return both;
}

const QString &nameOf(const DataSource &value)
{
    return value.name;
}
const QString &nameOf(const Evaluation &value)
{
    return value.name;
}
const QString &nameOf(const Compute &value)
{
    return value.provider;
}
const QString &nameOf(const ChangeEntry &value)
{
    return value.version;
}

template <typename Value>
void fillIn(std::vector<Value> &mine, const Value &read)
{
    const auto same = [&](const auto &key) {
        return std::ranges::find_if(mine,
                                    [&](const Value &one) { return !key(one).isEmpty() && key(one) == key(read); });
    };
    auto found = same([](const Value &one) -> const QString & { return nameOf(one); });
    if (found == mine.end() && nameOf(read).isEmpty())
        found = same([](const Value &one) -> const QString & { return one.id; });
    if (found != mine.end()) {
        *found = filled(*found, read);
        return;
    }
    mine.push_back(read);
    if (std::ranges::count(mine, read.id, &Value::id) > 1)
        mine.back().id.clear(); // another thing has it: a new one is given when it is saved
}

template <typename Value>
void fillIn(std::vector<Value> &mine, const std::vector<Value> &read)
{
    for (const Value &one : read)
        fillIn(mine, one);
}

} // namespace

Dossier filledFrom(const Dossier &mine, const Dossier &read)
{
    Dossier both = mine;
    both.identity = filled(mine.identity, read.identity);
    both.annotation = filled(mine.annotation, read.annotation);
    both.algorithm = filled(mine.algorithm, read.algorithm);
    fillIn(both.sources, read.sources);
    fillIn(both.evaluations, read.evaluations);
    fillIn(both.compute, read.compute);
    fillIn(both.changes, read.changes);
    return both;
}

QStringList withoutUnkept(Dossier &dossier, const std::vector<Document> &kept)
{
    QStringList emptied;
    for (const Entry &entry : entriesOf(dossier)) {
        for (const Field &field : entry.fields) {
            const QByteArray hash = QByteArray::fromHex(field.get().toString().toLatin1());
            if (field.kind != FieldKind::Document || field.isEmpty()
                || std::ranges::contains(kept, hash, &Document::sha256))
                continue;
            field.set(QJsonValue::Null);
            emptied.append(entry.path(field));
        }
    }
    return emptied;
}

Dossier filledFrom(const Dossier &mine, const DataSource &read)
{
    Dossier both = mine;
    fillIn(both.sources, read);
    return both;
}

} // namespace dossier
