#include "ui/handover/conflictdialog.h"

#include "ui/handover/conflictmodel.h"
#include "ui/handover/conflictside.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/ownreturn.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ConflictDialog::ConflictDialog(workspace::Session &session, std::vector<review::Reason> reasons, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_reasons(std::move(reasons))
    , m_model(new ConflictModel(this))
    , m_table(new TableView)
    , m_state(new StateView(m_table, this))
    , m_ours(new ConflictSide(this))
    , m_theirs(new ConflictSide(this))
    , m_problem(new Text(TextSize::Body, Role::Negative, this))
    , m_keepOurs(addChoice({}, Qt::Key_O, [this] { settle(handover::Choice::Ours); }))
    , m_takeTheirs(addChoice({}, Qt::Key_T, [this] { settle(handover::Choice::Theirs); }))
    , m_decideAnew(addChoice({}, Qt::Key_N, [this] { decideAnew(); }))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setObjectName(QStringLiteral("conflicts"));
    m_table->setColumns({.widths = {7, 16, 16, 12}, .stretch = ConflictModel::Theirs});
    m_table->setModel(m_model);
    m_problem->setWordWrap(true);
    m_problem->hide();
    buildPanes();
    connect(m_table, &TableView::currentRowChanged, this, &ConflictDialog::showCurrent);
    connect(&m_session, &workspace::Session::changed, this, &ConflictDialog::refresh);
    retranslate();
    refresh();
    m_table->setFocus();
}

void ConflictDialog::buildPanes()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::group);
    sides->addWidget(m_ours, 1);
    sides->addWidget(hairline(Qt::Vertical, this));
    sides->addWidget(m_theirs, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    buttons->addWidget(m_keepOurs);
    buttons->addWidget(m_takeTheirs);
    buttons->addWidget(m_decideAnew);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::group, space::group, space::around);
    column->setSpacing(space::around);
    column->addWidget(m_state, 3);
    column->addLayout(sides, 2);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(52 * fontMetrics().height(), 34 * fontMetrics().height());
}

/// A button with a bare key, which works wherever the focus is in the dialog.
QPushButton *ConflictDialog::addChoice(const QString &text, Qt::Key key, const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    keepReturn(button);
    connect(button, &QPushButton::clicked, this, act);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setAutoRepeat(false); // held down it would settle the conflicts behind this one, unread
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void ConflictDialog::retranslate()
{
    setWindowTitle(tr("Conflicting decisions"));
    m_keepOurs->setText(tr("Keep ours (O)"));
    m_takeTheirs->setText(tr("Take theirs (T)"));
    m_decideAnew->setText(tr("Decide anew (N)"));
    m_model->retranslate();
}

void ConflictDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCurrent();
    }
    QDialog::changeEvent(event);
}

void ConflictDialog::refresh()
{
    Result<std::vector<handover::Conflict>> found = handover::conflicts(m_session.reader());
    if (!found) {
        m_state->showError(failureText(found.error(), tr("Reading the conflicts")), [this] { refresh(); });
        return;
    }
    keepPlace(*m_table, [&] { m_model->setConflicts(std::move(*found)); });
    if (m_model->rowCount() == 0) {
        m_state->showEmpty({.sentence = tr("No decisions contradict each other. Conflicts come with decisions that are "
                                           "imported from another workspace.")});
    } else {
        m_state->showContent();
        if (m_table->currentRow() < 0)
            m_table->goToRow(0);
    }
    showCurrent();
}

const handover::Conflict *ConflictDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->conflictAt(row) : nullptr;
}

void ConflictDialog::showCurrent()
{
    const handover::Conflict *conflict = current();
    for (QPushButton *button : {m_keepOurs, m_takeTheirs})
        button->setEnabled(conflict && !m_session.isReadOnly());
    m_decideAnew->setEnabled(conflict);
    if (!conflict) {
        m_ours->clear();
        m_theirs->clear();
        return;
    }
    m_ours->show(tr("In force here"), conflict->ours, reasonText(conflict->ours.decision.reason));
    m_theirs->show(tr("Decided elsewhere, brought by %1").arg(conflict->importedFrom), conflict->theirs,
                   reasonText(conflict->theirs.decision.reason));
}

/// Of one that came with another release its id, as it is stored.
QString ConflictDialog::reasonText(const QString &id) const
{
    const auto found = std::ranges::find(m_reasons, id, &review::Reason::id);
    if (found == m_reasons.end())
        return id;
    return QLocale().language() == QLocale::Chinese ? found->words.zh : found->words.en;
}

void ConflictDialog::settle(handover::Choice choice)
{
    const handover::Conflict *conflict = current();
    if (!conflict || m_session.isReadOnly())
        return;
    for (QPushButton *button : {m_keepOurs, m_takeTheirs})
        button->setEnabled(false);
    m_session
        .write([id = conflict->id, choice](db::Database &database, journal::Journal &journal) {
            return handover::resolve(database, journal, id, choice);
        })
        .then(this, [this, choice](const Result<ReviewEventId> &event) {
            m_problem->setVisible(!event);
            if (!event) {
                const StateText text = failureText(event.error(), tr("Settling the conflict"));
                m_problem->setText(QStringList{text.sentence, text.where, text.remedy}.join(u' ').trimmed());
                showCurrent();
                return;
            }
            Q_EMIT message(choice == handover::Choice::Ours ? tr("Conflict settled: ours stays in force")
                                                            : tr("Conflict settled: theirs is in force"));
        });
}

void ConflictDialog::decideAnew()
{
    if (const handover::Conflict *conflict = current())
        Q_EMIT decideAnewRequested(conflict->generation);
}

} // namespace ui
