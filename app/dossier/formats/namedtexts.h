#pragma once

#include "app/dossier/fields.h"

namespace dossier {

/// Fields as texts under their names: {"kind", "licensed"}, {"human.sampled", "4000"}, {"dataTypes", "[\"text\"]"}.
using NamedTexts = std::vector<std::pair<QString, QString>>;

/// Those of \a fields that are filled in.
NamedTexts namedTexts(const std::vector<Field> &fields);

/// Sets those of \a fields that \a texts name. Returns the names that no field has, or whose text does not fit it
/// ("human.sampled": not a number): those fields stay as they were.
QStringList setFrom(const NamedTexts &texts, const std::vector<Field> &fields);

/// The fields of \a value, and its id where it has one.
template <typename Value>
NamedTexts namedTextsOf(Value value)
{
    NamedTexts texts = namedTexts(fieldsOf(value));
    if constexpr (requires { value.id; }) {
        if (!value.id.isEmpty())
            texts.emplace_back(QStringLiteral("id"), value.id);
    }
    return texts;
}

/// The reverse; returns what setFrom() does.
template <typename Value>
QStringList setFieldsFrom(const NamedTexts &texts, Value &value)
{
    if constexpr (requires { value.id; }) {
        NamedTexts others;
        for (const auto &text : texts) {
            if (text.first == u"id")
                value.id = text.second;
            else
                others.push_back(text);
        }
        return setFrom(others, fieldsOf(value));
    } else {
        return setFrom(texts, fieldsOf(value));
    }
}

/// "public_platform", "user_input", …
QString word(SourceKind kind);

} // namespace dossier
