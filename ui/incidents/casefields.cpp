#include "ui/incidents/casefields.h"

#include "ui/incidents/casewords.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace ui {

QPlainTextEdit *textField(int lines, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 2 * space::between + 2);
    return field;
}

QComboBox *kindField(incident::Kind chosen, QWidget *parent)
{
    using incident::Kind;
    auto *field = new QComboBox(parent);
    for (const Kind kind : {Kind::Content, Kind::Network, Kind::Both})
        field->addItem(kindText(kind), int(kind));
    field->setCurrentIndex(field->findData(int(chosen)));
    return field;
}

QComboBox *severityField(incident::Severity chosen, QWidget *parent)
{
    using incident::Severity;
    auto *field = new QComboBox(parent);
    for (const Severity severity : {Severity::General, Severity::Larger, Severity::Major, Severity::Extraordinary})
        field->addItem(severityText(severity), int(severity));
    field->setCurrentIndex(field->findData(int(chosen)));
    return field;
}

QCheckBox *concernField(incident::Concern concern, const incident::Concerns &chosen, QWidget *parent)
{
    auto *field = new QCheckBox(concernText(concern), parent);
    field->setChecked(chosen.has(concern));
    return field;
}

} // namespace ui
