#include "ui/import/menddialog.h"

#include "app/workspace/session.h"
#include "ui/import/bytesview.h"
#include "ui/import/mendeditor.h"
#include "ui/import/mendingtools.h"
#include "ui/import/quarantinewords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/untildone.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace ui {

namespace {

QWidget *titled(const QString &title, QWidget *content)
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    auto *label = new Text(TextSize::Small, Role::Muted, pane);
    label->setText(title);
    label->setBuddy(content);
    column->addWidget(label);
    column->addWidget(content, 1);
    content->setAccessibleName(title);
    return pane;
}

Result<ingest::Mended> mendNow(workspace::Session &session, const Knowledge &knowledge, QuarantineId id,
                               const QByteArray &text)
{
    const Result<ingest::MendingTools> tools = mendingTools(session, knowledge);
    if (!tools)
        return failed(tools);
    return session.writeAndWait([&](db::Database &database, journal::Journal &journal) {
        return ingest::mend(database, journal, *tools, id, text);
    });
}

} // namespace

MendDialog::MendDialog(workspace::Session &session, const Knowledge &knowledge, const ingest::QuarantinePiece &piece,
                       const ingest::EditableCopy &copy, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_id(piece.entry.record.id)
    , m_original(new BytesView)
    , m_editor(new MendEditor)
    , m_sign(new Picture({}, 16, this))
    , m_verdict(new Text(TextSize::Body, Role::Text, this))
    , m_checker(new MendChecker(session, knowledge, m_id, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build(piece, copy);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &MendDialog::changed);
    connect(m_checker, &MendChecker::checked, this, &MendDialog::show);
    changed();
    m_editor->setFocus();
}

MendDialog::~MendDialog()
{
    m_editor->disconnect(this); // taking its highlighter away changes the text once more
    waitUntilDone(m_running); // it writes, with the session
}

QWidget *MendDialog::buildPanes(bool isRow)
{
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(titled(tr("Original: stays as it is"), m_original));
    panes->addWidget(titled(isRow ? tr("Copy, with the names of the header") : tr("Copy"), m_editor));
    panes->setSizes({400, 560});
    return panes;
}

QDialogButtonBox *MendDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import again"), QDialogButtonBox::AcceptRole);
    m_import->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_import->setToolTip(QKeySequence(QStringLiteral("Ctrl+Return")).toString(QKeySequence::NativeText));
    m_import->setAutoDefault(false); // Return makes a line
    makePrimary(m_import);
    connect(buttons, &QDialogButtonBox::accepted, this, &MendDialog::importAgain);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void MendDialog::build(const ingest::QuarantinePiece &piece, const ingest::EditableCopy &copy)
{
    setWindowTitle(
        tr("Mend line %1 of %2")
            .arg(QLocale().toString(piece.entry.record.line), piece.entry.path.section(QLatin1Char('/'), -1)));
    resize(980, 620);
    m_original->setBytes(piece.bytes, piece.faultAt);
    m_editor->setText(copy.text);

    QStringList notes{quarantineAdvice(piece.entry.record.reason)};
    if (copy.replaced > 0)
        notes.append(tr("%Ln byte(s) that are no valid text stand in the copy as “�”.", nullptr,
                        static_cast<int>(copy.replaced)));
    auto *reason = new Text(TextSize::Body, Role::Muted, this);
    reason->setWordWrap(true);
    reason->setText(notes.join(QLatin1Char(' ')));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_verdict, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::around, space::group, space::around);
    column->setSpacing(space::around);
    column->addWidget(reason);
    column->addWidget(buildPanes(copy.isRow), 1);
    column->addLayout(line);
    column->addWidget(buildButtons());
}

void MendDialog::changed()
{
    m_import->setEnabled(false);
    say(Role::Muted, tr("Checking …"));
    m_checker->check(m_editor->text());
}

void MendDialog::say(Role role, const QString &words)
{
    m_verdict->setRole(role == Role::Muted ? Role::Muted : Role::Text);
    m_verdict->setText(words);
    m_sign->setIcon(role == Role::Good        ? icon(QStringLiteral("status-good"), role)
                        : role == Role::Muted ? icon(QStringLiteral("status-information"), role)
                                              : icon(QStringLiteral("status-negative"), role));
}

QString MendDialog::verdict() const
{
    return m_verdict->text();
}

/// "line 2, character 14" of the copy.
QString MendDialog::where(size_t offset) const
{
    const QByteArray before = m_editor->text().first(std::min(static_cast<qsizetype>(offset), m_editor->text().size()));
    const qsizetype line = before.count('\n');
    const QString last = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1));
    return tr("line %1, character %2").arg(QLocale().toString(line + 1), QLocale().toString(last.size() + 1));
}

void MendDialog::show(const MendChecker::Verdict &verdict)
{
    if (m_isImporting)
        return;
    m_import->setEnabled(verdict.check.has_value());
    m_editor->setFault(verdict.fault ? std::optional(verdict.fault->offset) : std::nullopt);
    if (verdict.check)
        return say(Role::Good, checkText(*verdict.check));
    const Failure &failure = verdict.check.error();
    if (verdict.fault)
        say(Role::Negative, tr("Not yet: %1 (%2).").arg(faultText(verdict.fault->kind), where(verdict.fault->offset)));
    else if (failure.kind == Failure::Kind::BadInput)
        say(Role::Negative, tr("Not yet: %1").arg(refusalText(failure.detail)));
    else
        say(Role::Negative, failureText(failure, tr("Checking the copy")).sentence);
}

void MendDialog::importAgain()
{
    if (!m_import->isEnabled())
        return;
    m_isImporting = true;
    m_import->setEnabled(false);
    m_editor->setReadOnly(true);
    say(Role::Muted, tr("Importing …"));
    auto work = [this, text = m_editor->text()] { return mendNow(m_session, m_knowledge, m_id, text); };
    QFuture<Result<ingest::Mended>> running = QtConcurrent::run(std::move(work));
    m_running = QFuture<void>(running);
    running.then(this, [this](const Result<ingest::Mended> &into) {
        m_isImporting = false;
        if (into) {
            Q_EMIT mended(m_id, *into);
            return accept();
        }
        m_editor->setReadOnly(false);
        m_import->setEnabled(true);
        const StateText words = failureText(into.error(), tr("Importing the copy"));
        say(Role::Negative, QStringLiteral("%1 %2").arg(words.sentence, words.remedy));
    });
}

/// What was typed is not lost to a stray Escape.
void MendDialog::reject()
{
    if (m_isImporting)
        return;
    if (m_editor->document()->isModified()
        && QMessageBox::question(this, tr("Discard the copy"), tr("The copy was changed and not imported. Discard it?"),
                                 QMessageBox::Discard | QMessageBox::Cancel)
            != QMessageBox::Discard)
        return;
    QDialog::reject();
}

} // namespace ui
