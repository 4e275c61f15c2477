#pragma once

#include "app/dossier/fields.h"

namespace dossier {

/// Collects the fields of a value, one line a field. Names take the prefix in force: "human." for those of a Sampling.
class FieldList
{
public:
    FieldList &text(const char *name, QString &value, FieldKind kind = FieldKind::Text);
    FieldList &longText(const char *name, QString &value) { return text(name, value, FieldKind::LongText); }
    FieldList &document(const char *name, QString &value) { return text(name, value, FieldKind::Document); }
    FieldList &day(const char *name, QDate &value);
    FieldList &count(const char *name, std::optional<qint64> &value);
    FieldList &number(const char *name, std::optional<double> &value);
    FieldList &share(const char *name, std::optional<double> &value);
    FieldList &list(const char *name, QStringList &value);
    FieldList &languages(const char *name, std::vector<LanguageShare> &value);
    FieldList &flag(const char *name, bool &value);
    FieldList &sampling(const char *prefix, Sampling &value);
    FieldList &rules(const char *prefix, AnnotationRules &value);

    template <typename Enum>
    FieldList &choice(const char *name, Enum &value, std::span<const char *const> words)
    {
        return choice(
            name, words, [&value] { return static_cast<int>(value); },
            [&value](int index) { value = static_cast<Enum>(index); });
    }
    FieldList &choice(const char *name, std::span<const char *const> words, const std::function<int()> &get,
                      const std::function<void(int)> &set);

    std::vector<Field> take() { return std::move(m_fields); }

private:
    FieldList &add(const char *name, FieldKind kind, std::function<QJsonValue()> get,
                   std::function<bool(const QJsonValue &)> set);
    FieldList &real(const char *name, std::optional<double> &value, FieldKind kind, double most);

    QString m_prefix;
    std::vector<Field> m_fields;
};

} // namespace dossier
