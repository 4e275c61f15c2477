#include "ui/incidents/gradedialog.h"

#include "ui/incidents/casewords.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString plain(double figure)
{
    return QLocale::c().toString(figure, 'f', QLocale::FloatingPointShortest);
}

QString grouped(double figure)
{
    return QLocale(QLocale::English).toString(figure, 'f', QLocale::FloatingPointShortest);
}

/// "1,200,000", also in full-width digits; nullopt: no figure can be read there.
std::optional<double> figureIn(const QString &text)
{
    QString digits = text.normalized(QString::NormalizationForm_KC);
    digits.remove(u',').remove(u' ');
    bool isNumber = false;
    const double figure = digits.toDouble(&isNumber);
    return isNumber && std::isfinite(figure) && figure >= 0 ? std::optional(figure) : std::nullopt;
}

QString certainty(const incident::GradeLevel &level)
{
    if (level.isDraft)
        return GradeDialog::tr("figure of the 2023 draft, to be confirmed with counsel");
    return level.confidence == calendar::Confidence::Official
        ? GradeDialog::tr("official wording")
        : GradeDialog::tr("secondary source, to be confirmed with counsel");
}

/// As wide as the form has room for: a label that wraps does so after a few words, unless it is told not to.
void widen(QLabel &label, int room)
{
    label.setWordWrap(label.fontMetrics().horizontalAdvance(label.text()) > room);
    if (label.wordWrap())
        label.setMinimumWidth(room);
}

} // namespace

GradeDialog::GradeDialog(const incident::Incident &incident, const incident::GradeCriteria &criteria,
                         const incident::GradeFigures &earlier, QWidget *parent)
    : FormDialog(tr("Grade %1").arg(incident.number), tr("Record grade"), parent)
    , m_criteria(criteria)
    , m_severity(incident.severity)
    , m_note(new QLineEdit(this))
    , m_takesOver(new QCheckBox(this))
    , m_result(new Text(TextSize::Body, Role::Text, this))
{
    setExplanation(tr("Any one criterion is enough and the highest grade counts; a threshold includes its figure. What "
                      "is not known stays empty."));
    for (const incident::Criterion &criterion : criteria.criteria)
        addCriterion(criterion, earlier);
    addField(tr("Note"), m_note);
    addField(QString(), m_takesOver);
    giveLabelsRoom();
    m_result->setWordWrap(true);
    m_result->setMinimumHeight(3
                               * m_result->fontMetrics().lineSpacing()); // whatever is typed, the form keeps its place
    m_result->setAccessibleName(tr("Result of the grading"));
    auto *whole = qobject_cast<QVBoxLayout *>(layout());
    whole->insertWidget(whole->count() - 2, m_result); // right above the buttons, whatever the form scrolls to
    evaluate();
}

/// The titles of criteria are sentences: each stands above its field.
void GradeDialog::giveLabelsRoom()
{
    for (QFormLayout *form : findChildren<QFormLayout *>()) {
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
            if (auto *words = label ? qobject_cast<QLabel *>(label->widget()) : nullptr)
                widen(*words, minimumWidth() * 4 / 5);
        }
    }
}

QString GradeDialog::thresholdText(const incident::Criterion &criterion) const
{
    QStringList parts;
    for (const auto &[severity, level] : criterion.levels) {
        const QString mark = level.isDraft ? u"*"_s : QString();
        parts.append(criterion.isQuestion() ? severityText(severity) + mark
                                            : u"%1 ≥ %2%3"_s.arg(severityText(severity), grouped(level.figure), mark));
    }
    QString text = parts.join(u" · "_s);
    if (const QString note = shown(criterion.note); !note.isEmpty())
        text += u" · "_s + note;
    return text.contains(u'*') ? text + u" · "_s + tr("* 2023 draft") : text;
}

void GradeDialog::addCriterion(const incident::Criterion &criterion, const incident::GradeFigures &earlier)
{
    const QString hint = thresholdText(criterion);
    if (criterion.isQuestion()) {
        auto *question = new QCheckBox(tr("Yes"), this);
        question->setChecked(earlier.value(criterion.id) > 0);
        m_questions.insert(criterion.id, question);
        addField(shown(criterion.title), question, hint);
        connect(question, &QCheckBox::toggled, this, &GradeDialog::evaluate);
        return;
    }
    auto *figure = new QLineEdit(this);
    figure->setPlaceholderText(shown(criterion.unit));
    if (earlier.contains(criterion.id))
        figure->setText(plain(earlier.value(criterion.id)));
    m_figures.insert(criterion.id, figure);
    addField(u"%1 (%2)"_s.arg(shown(criterion.title), shown(criterion.unit)), figure, hint);
    connect(figure, &QLineEdit::textChanged, this, &GradeDialog::evaluate);
}

incident::GradeFigures GradeDialog::figures() const
{
    incident::GradeFigures entered;
    for (auto field = m_figures.begin(); field != m_figures.end(); ++field) {
        if (const std::optional<double> figure = figureIn(field.value()->text()))
            entered.insert(field.key(), *figure);
    }
    for (auto field = m_questions.begin(); field != m_questions.end(); ++field) {
        if (field.value()->isChecked())
            entered.insert(field.key(), 1);
    }
    return entered;
}

/// The title of the first criterion under which something stands that is no figure: "120万".
QString GradeDialog::unreadable() const
{
    for (const incident::Criterion &criterion : m_criteria.criteria) {
        const QLineEdit *field = m_figures.value(criterion.id);
        if (field && !field->text().trimmed().isEmpty() && !figureIn(field->text()))
            return shown(criterion.title);
    }
    return {};
}

void GradeDialog::evaluate()
{
    const QString unread = unreadable();
    const incident::GradeFigures entered = figures();
    const incident::Grading grading = incident::grade(entered, m_criteria);
    button()->setEnabled(!entered.isEmpty() && unread.isEmpty());
    m_takesOver->setText(tr("Take over as the case's severity: %1").arg(severityText(grading.grade)));
    m_takesOver->setAccessibleName(m_takesOver->text());
    m_takesOver->setEnabled(!entered.isEmpty() && grading.grade != m_severity);
    m_takesOver->setChecked(grading.grade > m_severity);
    if (!unread.isEmpty()) { // else it would count as not known, and the grade might come out too low
        m_result->setText(tr("Not a number: %1").arg(unread));
        return m_result->setRole(Role::Negative);
    }
    if (const incident::Criterion *fired = m_criteria.find(grading.criterion))
        m_result->setText(tr("%1: %2 · %3 · %4")
                              .arg(severityText(grading.grade), shown(fired->title), certainty(grading.level),
                                   shown(m_criteria.source)));
    else
        m_result->setText(entered.isEmpty() ? tr("Nothing entered yet")
                                            : tr("%1: no criterion reaches a higher grade, so it need not be reported")
                                                  .arg(severityText(incident::Severity::General)));
    m_result->setRole(grading.grade > incident::Severity::General ? Role::Attention : Role::Text);
}

bool GradeDialog::takesOver() const
{
    return m_takesOver->isEnabled() && m_takesOver->isChecked();
}

QString GradeDialog::note() const
{
    return m_note->text().trimmed();
}

QString GradeDialog::resultText() const
{
    return m_result->text();
}

} // namespace ui
