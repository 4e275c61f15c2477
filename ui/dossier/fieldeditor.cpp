#include "ui/dossier/fieldeditor.h"

#include "ui/shell/localised.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

using dossier::FieldKind;

namespace {

std::vector<std::pair<QString, QString>> choicesOf(const dossier::Field &field, const FieldEditor::Choices &choices)
{
    std::vector<std::pair<QString, QString>> all;
    if (field.kind == FieldKind::Choice) {
        for (const char *each : field.words) {
            const QString word = QString::fromLatin1(each);
            all.emplace_back(localised(choices.rules.words.choice(word)), word == u"unknown" ? QString() : word);
        }
        return all;
    }
    all.emplace_back(FieldEditor::tr("none"), QString());
    if (field.kind == FieldKind::Document) {
        for (const dossier::Document &document : choices.documents)
            all.emplace_back(document.name, QString::fromLatin1(document.sha256.toHex()));
        return all;
    }
    for (const dossier::Threshold &threshold : choices.rules.thresholds) {
        if (threshold.subject == dossier::Threshold::Subject::Evaluation)
            all.emplace_back(localised(threshold.title), threshold.id);
    }
    return all;
}

} // namespace

FieldEditor::FieldEditor(const dossier::Field &field, const Choices &choices, QWidget *parent)
    : QObject(parent)
    , m_field({.name = field.name, .kind = field.kind, .words = field.words})
    , m_before(field.get())
    , m_parent(parent)
{
    const QJsonValue &value = m_before;
    if (field.kind == FieldKind::Choice || field.kind == FieldKind::Document || field.name == u"threshold")
        makeChoice(choicesOf(field, choices), value.toString());
    else if (field.kind == FieldKind::Flag)
        makeFlag(value.toBool());
    else if (field.kind == FieldKind::LongText)
        makeText(textOf(field, value));
    else
        makeLine(textOf(field, value));
    m_widget->setObjectName(field.name);
    m_shown = typed();
}

void FieldEditor::makeLine(const QString &text)
{
    auto *line = new QLineEdit(text, m_parent);
    if (m_field.kind == FieldKind::Day)
        line->setPlaceholderText(tr("YYYY-MM-DD"));
    connect(line, &QLineEdit::textChanged, this, &FieldEditor::changed);
    m_widget = line;
}

void FieldEditor::makeText(const QString &text)
{
    auto *edit = new QPlainTextEdit(text, m_parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(3 * edit->fontMetrics().lineSpacing() + 2 * space::between);
    connect(edit, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
    m_widget = edit;
}

void FieldEditor::makeFlag(bool isSet)
{
    auto *box = new QCheckBox(tr("Yes"), m_parent);
    box->setChecked(isSet);
    connect(box, &QCheckBox::toggled, this, &FieldEditor::changed);
    m_widget = box;
}

void FieldEditor::makeChoice(const std::vector<std::pair<QString, QString>> &choices, const QString &current)
{
    auto *box = new QComboBox(m_parent);
    for (const auto &[shown, word] : choices)
        box->addItem(shown, word);
    if (box->findData(current) < 0)
        box->addItem(current, current); // of another version of the program: kept as it is
    box->setCurrentIndex(box->findData(current));
    connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    m_widget = box;
}

QString FieldEditor::hint() const
{
    switch (m_field.kind) {
    case FieldKind::Share: return tr("A share, such as 98.5 %");
    case FieldKind::List: return tr("With commas between");
    case FieldKind::Languages: return tr("Codes and shares, such as zh 80 %, en 20 %");
    default: return {};
    }
}

Result<QJsonValue> FieldEditor::value() const
{
    if (const auto *box = qobject_cast<QCheckBox *>(m_widget))
        return box->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Null);
    if (const auto *choice = qobject_cast<QComboBox *>(m_widget)) {
        const QString word = choice->currentData().toString();
        return word.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(word);
    }
    if (const QString now = typed(); now != m_shown)
        return valueOf(m_field, now);
    return m_before;
}

QString FieldEditor::typed() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_widget))
        return line->text();
    const auto *text = qobject_cast<QPlainTextEdit *>(m_widget);
    return text ? text->toPlainText() : QString();
}

} // namespace ui
