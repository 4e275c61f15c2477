#include "ui/widgets/formdialog.h"

#include "ui/shell/charwidth.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/emptystate.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int widthInEm = 36;

} // namespace

FormDialog::FormDialog(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_explanation(new Text(TextSize::Body, Role::Muted, this))
    , m_scroll(new QScrollArea(this))
    , m_fields(new QFormLayout)
    , m_problem(new Text(TextSize::Body, Role::Negative, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(widthInEm * charWidth(fontMetrics()) * 2);

    m_explanation->setWordWrap(true);
    m_explanation->hide();
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *form = new QWidget(m_scroll);
    form->setLayout(m_fields);
    m_scroll->setWidget(form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    m_fields->setContentsMargins(2, 2, space::between, 2); // room for focus rings
    m_fields->setHorizontalSpacing(space::around);
    m_fields->setVerticalSpacing(space::between);
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_button = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_button->setDefault(true);
    makePrimary(m_button);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::submitted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) { // from a text too, in which Return begins a line
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        connect(shortcut, &QShortcut::activated, m_button, &QPushButton::click);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::around);
    layout->setSpacing(space::around);
    layout->addWidget(m_explanation);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void FormDialog::setExplanation(const QString &sentence)
{
    m_explanation->setText(sentence);
    m_explanation->setVisible(!sentence.isEmpty());
}

void FormDialog::addField(const QString &label, QWidget *field, const QString &hint)
{
    field->setAccessibleName(label);
    m_fields->addRow(label, field);
    // Reading order: the fields as they stand, then the buttons, which were made before them.
    setTabOrder(m_last ? m_last : this, field);
    setTabOrder(field, m_button);
    m_last = field;
    if (hint.isEmpty())
        return;
    auto *note = new Text(TextSize::Small, Role::Muted, this);
    QSizePolicy whole = note->sizePolicy(); // as wide as the fields, else it wraps after a few words
    whole.setHorizontalPolicy(QSizePolicy::Expanding);
    note->setSizePolicy(whole);
    m_fields->addRow(QString(), note);
    m_hints.insert(field, note);
    setHint(field, hint);
}

void FormDialog::setHint(QWidget *field, const QString &hint)
{
    if (Text *note = m_hints.value(field)) {
        note->setText(hint);
        // Only long ones wrap: a form keeps too much room for those that might.
        note->setWordWrap(note->fontMetrics().horizontalAdvance(hint) > minimumWidth() * 3 / 5);
    }
    field->setAccessibleDescription(hint);
}

void FormDialog::setFieldVisible(QWidget *field, bool visible)
{
    m_fields->setRowVisible(field, visible);
    if (Text *note = m_hints.value(field))
        m_fields->setRowVisible(note, visible);
    if (isVisible())
        fitHeight();
}

/// As tall as the form, but never taller than most of the screen: then it scrolls.
void FormDialog::fitHeight()
{
    QWidget *form = m_scroll->widget();
    const int wanted = m_fields->hasHeightForWidth() ? m_fields->heightForWidth(m_scroll->viewport()->width())
                                                     : form->sizeHint().height();
    m_scroll->setMinimumHeight(std::min(wanted, screen()->availableGeometry().height() * 3 / 5));
    adjustSize(); // which stops at two thirds of the screen: then the button would lie on the last field
    if (layout()->hasHeightForWidth())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight();
    if (!focusWidget() || qobject_cast<QPushButton *>(focusWidget()))
        focusFirstField();
}

void FormDialog::focusFirstField()
{
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const QLayoutItem *item = m_fields->itemAt(row, QFormLayout::FieldRole);
        QWidget *field = item ? item->widget() : nullptr;
        if (field && m_fields->isRowVisible(row) && field->isEnabled() && field->focusPolicy() & Qt::TabFocus)
            return field->setFocus(Qt::TabFocusReason);
    }
}

void FormDialog::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_button->setEnabled(problem.isEmpty());
}

void FormDialog::setBusy(bool busy)
{
    m_button->setEnabled(!busy);
}

void FormDialog::showFailure(const Failure &failure, const QString &doing)
{
    const StateText text = failureText(failure, doing);
    QStringList lines{text.sentence, text.where, text.remedy};
    lines.removeAll(QString());
    m_problem->setText(lines.join(u'\n'));
    m_problem->show();
}

} // namespace ui
