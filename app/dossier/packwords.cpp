#include "app/dossier/packwriter.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

/// Large numbers whole and in groups, small ones to four digits.
QString numberText(double number)
{
    return number >= 1000 ? grouped(qRound64(number)) : QString::number(number, 'g', 4);
}

/// What an entry is called where it is named among others: its name, its version, or its id.
QString nameOf(Entry &entry)
{
    for (const char *name : {"name", "provider", "version"}) {
        const Field *field = entry.find(QLatin1StringView(name));
        if (field && !field->isEmpty())
            return field->get().toString();
    }
    return entry.id;
}

} // namespace

PackWords::PackWords(const Rulebook &rules, report::Language language, std::vector<Document> documents)
    : m_rules(rules)
    , m_language(language)
    , m_documents(std::move(documents))
{
}

QString PackWords::in(const Bilingual &text) const
{
    return m_language == report::Language::Chinese ? text.zh : text.en;
}

QString PackWords::word(const char *name, const Values &values) const
{
    QString text = in(m_rules.words.word(QString::fromLatin1(name)));
    for (const auto &[key, value] : values)
        text.replace(u'{' + QLatin1StringView(key) + u'}', value);
    return text;
}

QString PackWords::label(Section section, const QString &field) const
{
    return in(m_rules.words.field(section, field));
}

QString PackWords::value(const Field &field) const
{
    const QJsonValue value = field.get();
    switch (field.kind) {
    case FieldKind::Choice: return value.isNull() ? QString() : in(m_rules.words.choice(value.toString()));
    case FieldKind::Flag: return value.toBool() ? in(m_rules.words.choice(u"yes"_s)) : QString();
    case FieldKind::Count: return value.isNull() ? QString() : grouped(value.toInteger());
    case FieldKind::Document: return documentName(value.toString());
    case FieldKind::Number: return value.isNull() ? QString() : numberText(value.toDouble());
    case FieldKind::List: return join(value.toVariant().toStringList());
    default: return textOf(field, value);
    }
}

/// The name and the beginning of the hash, by which the list of documents has it; the hash alone where there is no
/// name.
QString PackWords::documentName(const QString &sha256) const
{
    const auto found = std::ranges::find(m_documents, QByteArray::fromHex(sha256.toLatin1()), &Document::sha256);
    return found == m_documents.end() ? sha256 : found->name + u" · "_s + sha256.left(12);
}

QString PackWords::count(std::optional<qint64> count) const
{
    return count ? grouped(*count) : QString();
}

QString PackWords::share(double share) const
{
    return QString::number(share * 100, 'f', 1) + u" %"_s;
}

QString PackWords::figure(const Figure &figure) const
{
    if (std::isnan(figure.estimate.value))
        return {};
    const Values values{{"value", share(figure.estimate.value)},
                        {"low", share(figure.estimate.low)},
                        {"high", share(figure.estimate.high)},
                        {"hits", grouped(figure.hits)},
                        {"tries", grouped(figure.tries)}};
    if (!figure.hasInterval)
        return word("plain_estimate", values);
    return figure.hits > 0 || figure.tries > 0 ? word("estimate", values) : word("interval", values);
}

QString PackWords::figureTitle(const Figure &figure, const Dossier &dossier) const
{
    QString title = in(figure.threshold->title);
    Dossier copy = dossier;
    for (Entry &entry : entriesOf(copy)) {
        if (!entry.id.isEmpty() && figure.path == name(entry.section) + u'.' + entry.id)
            return title + inBrackets(nameOf(entry));
    }
    return title;
}

QString PackWords::inBrackets(const QString &text) const
{
    return (m_language == report::Language::Chinese ? u"（%1）"_s : u" (%1)"_s).arg(text);
}

QString PackWords::limit(const Threshold &threshold) const
{
    const bool isLeast = threshold.direction == Threshold::Direction::AtLeast;
    QString text = word(isLeast ? "at_least" : "at_most", {{"limit", share(threshold.limit)}});
    if (threshold.least > 0)
        text += word("least", {{"count", grouped(threshold.least)}});
    if (threshold.leastShare > 0)
        text += word("least_share", {{"share", share(threshold.leastShare)}});
    return text;
}

QString PackWords::lack(const Lack &lack, const Dossier &dossier) const
{
    if (const Threshold *threshold = m_rules.threshold(lack.threshold))
        return word("no_evaluation", {{"threshold", in(threshold->title)}});
    if (lack.field.isEmpty())
        return word("no_entry", {{"section", in(m_rules.words.section(lack.section))}});
    QString field = label(lack.section, lack.field);
    if (lack.id.isEmpty())
        return field;
    Dossier copy = dossier;
    for (Entry &entry : entriesOf(copy)) {
        if (entry.section == lack.section && entry.id == lack.id)
            return field + inBrackets(nameOf(entry));
    }
    return field;
}

QString PackWords::join(const QStringList &parts) const
{
    return parts.join(word("separator"));
}

QString PackWords::sourced(const Bilingual &source, Confidence confidence) const
{
    return calendar::confirmWithCounsel(confidence) ? in(source) + u" · "_s + word("counsel") : in(source);
}

report::Statement said(const QString &text)
{
    return {.text = text, .marks = {}, .evidence = {}};
}

report::Block formBlock(const Entry &entry, const PackWords &words)
{
    report::Fields form;
    for (const Field &field : entry.fields) {
        const QString value = words.value(field);
        if (!value.isEmpty())
            form.rows.push_back({words.label(entry.section, field.name), said(value)});
    }
    if (form.rows.empty())
        return report::Paragraph{{said(words.word("none"))}};
    return form;
}

} // namespace dossier
