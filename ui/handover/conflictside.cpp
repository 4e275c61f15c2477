#include "ui/handover/conflictside.h"

#include "app/detect/taxonomy.h"
#include "ui/handover/conflictmodel.h"
#include "ui/widgets/controls.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ConflictSide::ConflictSide(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QFormLayout)
    , m_heading(new Text(TextSize::Body, Role::Muted, this))
    , m_decision(new Text(TextSize::Title, Role::Text, this))
    , m_officer(addLine())
    , m_moment(addLine())
    , m_further(addLine())
    , m_reason(addLine())
    , m_note(addLine())
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(space::around);
    m_lines->setVerticalSpacing(space::inside);
    m_decision->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_heading);
    column->addWidget(m_decision);
    column->addLayout(m_lines);
    column->addStretch();
    clear();
}

/// A line of the form, with its label: hidden while it has nothing to say.
Text *ConflictSide::addLine()
{
    auto *text = new Text(TextSize::Body, Role::Text, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::NoFocus); // the keys are those of the dialog
    m_lines->addRow(new Text(TextSize::Body, Role::Muted, this), text);
    return text;
}

void ConflictSide::setLine(Text *line, const QString &label, const QString &text)
{
    line->setText(text);
    qobject_cast<QLabel *>(m_lines->labelForField(line))->setText(label);
    m_lines->setRowVisible(line, !text.isEmpty());
}

void ConflictSide::show(const QString &heading, const handover::SharedAct &act, const QString &reason)
{
    const review::Decision &decision = act.decision;
    m_heading->setText(heading);
    m_decision->setText(decisionLine(act));
    setLine(m_officer, tr("Officer"), act.actor);
    setLine(m_moment, tr("Decided"), shanghaiText(act.at));
    QStringList further;
    for (const QString &code : decision.further)
        further += detect::displayCode(code);
    setLine(m_further, tr("Further risks"), further.join(u", "_s));
    setLine(m_reason, tr("Reason"), reason);
    setLine(m_note, tr("Note"), decision.note);
}

void ConflictSide::clear()
{
    m_heading->clear();
    m_decision->clear();
    for (Text *line : {m_officer, m_moment, m_further, m_reason, m_note})
        setLine(line, {}, {});
}

} // namespace ui
