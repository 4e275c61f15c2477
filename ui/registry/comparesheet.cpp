#include "ui/registry/comparesheet.h"

#include "ui/registry/filingwords.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::CompareSheet)
};

using registry::FieldChange;
using registry::FilingDocument;
using registry::Submission;

QString inColour(Role role, const QString &html)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme().color(role).name(), html);
}

/// \a text with the part that \a other does not share marked by \a tag: what both begin and end with stays plain.
QString marked(const QString &text, const QString &other, const QString &tag)
{
    const qsizetype shorter = std::min(text.size(), other.size());
    qsizetype first = 0;
    while (first < shorter && text[first] == other[first])
        ++first;
    qsizetype last = 0;
    while (last < shorter - first && text[text.size() - 1 - last] == other[other.size() - 1 - last])
        ++last;
    if (first > 0 && text[first - 1].isHighSurrogate()) // never a half of a character
        --first;
    if (last > 0 && text[text.size() - last].isLowSurrogate())
        --last;
    const QString middle = text.mid(first, text.size() - first - last);
    return text.left(first).toHtmlEscaped()
        + (middle.isEmpty() ? QString() : u"<%1>%2</%1>"_s.arg(tag, middle.toHtmlEscaped()))
        + text.right(last).toHtmlEscaped();
}

/// The sign and the word of a line, and its two sides.
class Table
{
public:
    explicit Table(bool onlyChanged)
        : m_onlyChanged(onlyChanged)
    {
    }

    void line(const QString &field, const std::optional<QString> &before, const std::optional<QString> &after)
    {
        if (before == after)
            return m_onlyChanged ? void()
                                 : row(field, inColour(Role::Muted, u"= "_s + Words::tr("same")), *before, *after);
        ++m_changed;
        const QString sign = !before ? u"+ "_s + Words::tr("added")
            : !after                 ? u"− "_s + Words::tr("left out")
                                     : u"≠ "_s + Words::tr("changed");
        const QString left =
            before ? inColour(Role::Negative, marked(*before, after.value_or(QString()), u"s"_s)) : dash();
        const QString right = after ? inColour(Role::Good, marked(*after, before.value_or(QString()), u"u"_s)) : dash();
        add(u"<b>%1</b>"_s.arg(field.toHtmlEscaped()), u"<b>%1</b>"_s.arg(sign), left, right);
    }

    CompareSheet sheet(const QString &before, const QString &after) const
    {
        const QString head =
            u"<tr>%1%2%3%4</tr>"_s.arg(cell(u"22%"_s, inColour(Role::Muted, Words::tr("Field"))), cell(u"14%"_s, {}),
                                       cell(u"32%"_s, inColour(Role::Muted, before.toHtmlEscaped())),
                                       cell(u"32%"_s, inColour(Role::Muted, after.toHtmlEscaped())));
        return {u"<table width=\"100%\" cellspacing=\"0\">%1%2</table>"_s.arg(head, m_rows), m_changed};
    }

private:
    static QString dash() { return inColour(Role::Muted, u"–"_s); }

    static QString cell(const QString &width, const QString &html)
    {
        return u"<td%1 style=\"padding:4px 12px 4px 0\" valign=\"top\">%2</td>"_s.arg(
            width.isEmpty() ? QString() : u" width=\"%1\""_s.arg(width), html);
    }

    void row(const QString &field, const QString &sign, const QString &before, const QString &after)
    {
        add(field.toHtmlEscaped(), sign, before.toHtmlEscaped(), after.toHtmlEscaped());
    }

    void add(const QString &field, const QString &sign, const QString &before, const QString &after)
    {
        m_rows += u"<tr>%1%2%3%4</tr>"_s.arg(cell({}, field), cell({}, sign), cell({}, before), cell({}, after));
    }

    QString m_rows;
    int m_changed = 0;
    bool m_onlyChanged;
};

std::optional<QString> valueOf(const Submission &submission, const QString &field)
{
    for (const auto &[name, value] : submission.fields) {
        if (name == field)
            return value;
    }
    return std::nullopt;
}

/// The paper of \a kind that went with \a submission: name, revision and hash.
std::optional<QString> paperOf(const Submission &submission, const std::vector<FilingDocument> &papers,
                               const QString &kind)
{
    QStringList found;
    for (const FilingDocument &each : papers) {
        if (each.kind == kind && std::ranges::contains(submission.documents, each.id))
            found.append(Words::tr("%1, revision %2 (SHA-256 %3)")
                             .arg(each.name, QString::number(each.revision), paperHash(each.sha256)));
    }
    return found.isEmpty() ? std::nullopt : std::optional(found.join(u"; "_s));
}

QString headOf(const Submission &submission)
{
    return Words::tr("Submission %1, %2").arg(QString::number(submission.number), submission.on.toString(Qt::ISODate));
}

} // namespace

CompareSheet compareSheet(const Submission &before, const Submission &after, const std::vector<FilingDocument> &papers,
                          bool onlyChanged)
{
    Table table(onlyChanged);
    table.line(Words::tr("Purpose"), purposeText(before.purpose), purposeText(after.purpose));
    for (const auto &[name, value] : after.fields)
        table.line(name, valueOf(before, name), value);
    for (const FieldChange &each : registry::compare(before, after)) {
        if (!each.after)
            table.line(each.field, each.before, std::nullopt);
    }
    QStringList kinds;
    for (const FilingDocument &each : papers) {
        if (!kinds.contains(each.kind))
            kinds.append(each.kind);
    }
    for (const QString &kind : kinds) {
        const auto left = paperOf(before, papers, kind);
        const auto right = paperOf(after, papers, kind);
        if (left || right)
            table.line(paperKindText(kind), left, right);
    }
    return table.sheet(headOf(before), headOf(after));
}

} // namespace ui
