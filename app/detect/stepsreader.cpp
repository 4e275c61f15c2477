#include "app/detect/stepsreader.h"

namespace detect {

namespace {

QString stepNames()
{
    QStringList names;
    for (const text::NamedStep &named : text::namedSteps())
        names.append(QString::fromUtf8(named.name.data(), static_cast<qsizetype>(named.name.size())));
    return names.join(u", ");
}

/// The steps under \a key, each of which \a steps must have (\a has) or must not have.
text::Steps readNames(TomlFields &fields, std::string_view key, text::Steps steps, bool has)
{
    text::Steps named;
    for (const auto *name : fields.texts(key)) {
        const auto step = text::stepNamed(name->get());
        if (!step)
            TomlFields::refuse(
                *name, QStringLiteral("\"%1\" is none of %2").arg(QString::fromStdString(name->get()), stepNames()));
        if (steps.has(*step) != has)
            TomlFields::refuse(
                *name,
                has ? QStringLiteral("\"%1\" is not taken in any case").arg(QString::fromStdString(name->get()))
                    : QStringLiteral("\"%1\" is taken in any case").arg(QString::fromStdString(name->get())));
        named = named | *step;
    }
    return named;
}

} // namespace

text::Steps readSteps(TomlFields &pack)
{
    const text::Steps standard = text::Steps::standard();
    const toml::table *table = pack.table("normalise");
    if (!table)
        return standard;
    TomlFields fields(*table);
    const text::Steps without = readNames(fields, "without", standard, true);
    const text::Steps with = readNames(fields, "with", standard, false);
    fields.finish();
    return standard.without(without) | with;
}

} // namespace detect
