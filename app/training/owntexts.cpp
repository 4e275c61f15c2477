#include "app/training/owntexts.h"

#include "app/base/hash.h"
#include "app/base/tomlfields.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace training {

namespace {

/// A bit for each of the categories that stand under \a key.
uint32_t categoriesOf(TomlFields &fields, std::string_view key, const std::vector<classify::Category> &categories)
{
    uint32_t bits = 0;
    for (const toml::value<std::string> *value : fields.texts(key)) {
        const auto category =
            std::ranges::find(categories, QString::fromStdString(value->get()), &classify::Category::name);
        if (category == categories.end())
            TomlFields::refuse(*value, u"there is no such category"_s);
        bits |= uint32_t{1} << (category - categories.begin());
    }
    return bits;
}

std::vector<std::string> textsOf(TomlFields &fields)
{
    std::vector<std::string> texts;
    const QStringList fills = fields.textList("fills");
    for (const toml::value<std::string> *frame : fields.texts("frames")) {
        const QString sentence = QString::fromStdString(frame->get());
        if (sentence.count(u"{}"_s) != 1)
            TomlFields::refuse(*frame, u"the sentence needs one gap {}"_s);
        for (const QString &fill : fills)
            texts.push_back(QString(sentence).replace(u"{}"_s, fill).toStdString());
    }
    for (const QString &text : fields.textList("texts"))
        texts.push_back(text.toStdString());
    if (texts.empty())
        fields.refuse(u"there is no text"_s);
    return texts;
}

} // namespace

Result<LabelledTable> loadOwnTexts(const std::vector<classify::Category> &categories, const QString &path)
{
    auto table = readFields(readToml(path), [&categories](TomlFields &fields) {
        fields.integer("format", 1, 1);
        LabelledTable texts;
        for (const toml::table *part : fields.tables("part")) {
            TomlFields one(*part);
            LabelledRow row{.language = one.text("language").toStdString(), .split = "train", .source = "vermilion"};
            row.positive = categoriesOf(one, "yes", categories);
            const uint32_t all = (uint32_t{1} << categories.size()) - 1;
            row.known = all & ~categoriesOf(one, "unsure", categories);
            if ((row.positive & ~row.known) != 0)
                one.refuse("unsure", u"a category that applies is left open"_s);
            for (std::string &text : textsOf(one)) {
                row.text = std::move(text);
                texts.rows.push_back(row);
            }
            one.finish();
        }
        return texts;
    });
    if (!table)
        return table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), path);
    table->name = path.section(u'/', -1);
    table->hash = Sha256::of(file.readAll());
    return table;
}

} // namespace training
