#include "ui/rules/draftwords.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::DraftWords)
};

struct FieldWord
{
    const char *field;
    const char *word;
};

/// A field of a pack or a rule, as a person calls it.
constexpr std::array fieldWords{
    FieldWord{"id", QT_TRANSLATE_NOOP("ui::DraftWords", "Id")},
    FieldWord{"version", QT_TRANSLATE_NOOP("ui::DraftWords", "Version")},
    FieldWord{"title.zh", QT_TRANSLATE_NOOP("ui::DraftWords", "Title in Chinese")},
    FieldWord{"title.en", QT_TRANSLATE_NOOP("ui::DraftWords", "Title in English")},
    FieldWord{"description.zh", QT_TRANSLATE_NOOP("ui::DraftWords", "Description in Chinese")},
    FieldWord{"description.en", QT_TRANSLATE_NOOP("ui::DraftWords", "Description in English")},
    FieldWord{"language", QT_TRANSLATE_NOOP("ui::DraftWords", "Languages")},
    FieldWord{"source", QT_TRANSLATE_NOOP("ui::DraftWords", "Rests on")},
    FieldWord{"licence", QT_TRANSLATE_NOOP("ui::DraftWords", "Licence")},
    FieldWord{"risk", QT_TRANSLATE_NOOP("ui::DraftWords", "Risk")},
    FieldWord{"also", QT_TRANSLATE_NOOP("ui::DraftWords", "Further risks")},
    FieldWord{"severity", QT_TRANSLATE_NOOP("ui::DraftWords", "Severity")},
    FieldWord{"score", QT_TRANSLATE_NOOP("ui::DraftWords", "Score")},
    FieldWord{"explanation.zh", QT_TRANSLATE_NOOP("ui::DraftWords", "Explanation in Chinese")},
    FieldWord{"explanation.en", QT_TRANSLATE_NOOP("ui::DraftWords", "Explanation in English")},
    FieldWord{"regex", QT_TRANSLATE_NOOP("ui::DraftWords", "Expressions")},
    FieldWord{"validator", QT_TRANSLATE_NOOP("ui::DraftWords", "Validator")},
    FieldWord{"whole_word", QT_TRANSLATE_NOOP("ui::DraftWords", "Whole words")},
    FieldWord{"shadow", QT_TRANSLATE_NOOP("ui::DraftWords", "In shadow")},
    FieldWord{"parts", QT_TRANSLATE_NOOP("ui::DraftWords", "Looks in")},
    FieldWord{"condition", QT_TRANSLATE_NOOP("ui::DraftWords", "Conditions")},
    FieldWord{"context", QT_TRANSLATE_NOOP("ui::DraftWords", "Context")},
    FieldWord{"exceptions", QT_TRANSLATE_NOOP("ui::DraftWords", "Exceptions")},
    FieldWord{"match", QT_TRANSLATE_NOOP("ui::DraftWords", "Samples in which it must find something")},
    FieldWord{"no_match", QT_TRANSLATE_NOOP("ui::DraftWords", "Samples in which it must not")},
};

QString fieldText(const QString &field)
{
    for (const FieldWord &each : fieldWords) {
        if (field == QLatin1StringView(each.field))
            return QCoreApplication::translate("ui::DraftWords", each.word);
    }
    return field;
}

QString inColour(Role role, const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme().color(role).name(), text.toHtmlEscaped());
}

QString item(const QString &html)
{
    return u"<p style=\"margin:2px 0 2px 12px\">%1</p>"_s.arg(html);
}

QString orNothing(const QString &value)
{
    return value.isEmpty() ? Words::tr("nothing") : value;
}

/// "Severity: 2 → 3"
QString changesText(const std::vector<detect::FieldChange> &changes)
{
    QString html;
    for (const detect::FieldChange &change : changes)
        html += item(inColour(Role::Muted, Words::tr("%1:").arg(fieldText(change.field))) + u' '
                     + inColour(Role::Negative, orNothing(change.before)) + inColour(Role::Muted, u" → "_s)
                     + inColour(Role::Good, orNothing(change.after)));
    return html;
}

QString heading(const QString &text)
{
    return u"<p style=\"margin:10px 0 2px 0\"><b>%1</b></p>"_s.arg(text.toHtmlEscaped());
}

QString termsText(const QString &sentence, Role role, const QStringList &terms)
{
    constexpr qsizetype shown = 60;
    if (terms.isEmpty())
        return {};
    QString all = terms.first(std::min(shown, terms.size())).join(u"、"_s);
    if (terms.size() > shown)
        all += u'…';
    return item(inColour(Role::Muted, sentence) + u' ' + inColour(role, all));
}

QString ruleText(const detect::RuleChange &rule)
{
    return heading(Words::tr("Rule %1").arg(rule.id)) + changesText(rule.fields)
        + termsText(Words::tr("%n term(s) added:", nullptr, static_cast<int>(rule.termsAdded.size())), Role::Good,
                    rule.termsAdded)
        + termsText(Words::tr("%n term(s) removed:", nullptr, static_cast<int>(rule.termsRemoved.size())),
                    Role::Negative, rule.termsRemoved);
}

} // namespace

QString obstacleText(const detect::DraftCheck &check)
{
    QStringList said;
    if (!check.problems.empty())
        said.append(Words::tr("%n problem(s)", nullptr, static_cast<int>(check.problems.size())));
    if (check.failing() > 0)
        said.append(Words::tr("%n sample(s) failing", nullptr, static_cast<int>(check.failing())));
    if (check.sameAs)
        said.append(Words::tr("nothing is changed: the workspace has this very text"));
    return said.join(Words::tr(", "));
}

QString diffSheet(const detect::PackDiff &diff)
{
    if (diff.isEmpty())
        return u"<p>%1</p>"_s.arg(inColour(Role::Muted, Words::tr("Both say the same.")));
    QString html;
    if (!diff.header.empty())
        html += heading(Words::tr("The pack")) + changesText(diff.header);
    for (const QString &id : diff.added)
        html += heading(Words::tr("Rule %1").arg(id)) + item(inColour(Role::Good, Words::tr("is new")));
    for (const QString &id : diff.removed)
        html += heading(Words::tr("Rule %1").arg(id)) + item(inColour(Role::Negative, Words::tr("is gone")));
    for (const detect::RuleChange &rule : diff.changed)
        html += ruleText(rule);
    return html;
}

} // namespace ui
