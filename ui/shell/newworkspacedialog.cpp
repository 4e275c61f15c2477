#include "ui/shell/newworkspacedialog.h"

#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Only long ones wrap: a form keeps too much room for those that might.
Text *explanation(const QString &words, QWidget *parent, bool wraps = false)
{
    auto *text = new Text(TextSize::Small, Role::Muted, parent);
    text->setText(words);
    text->setWordWrap(wraps);
    return text;
}

} // namespace

NewWorkspaceDialog::NewWorkspaceDialog(const QString &suggestedPath, QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(suggestedPath, this))
    , m_officer(new QLineEdit(this))
    , m_encrypt(new QCheckBox(tr("Encrypt the workspace with a passphrase"), this))
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_problem(new Text(TextSize::Small, Role::Attention, this))
    , m_create(nullptr)
{
    setWindowTitle(tr("New workspace"));
    for (QLineEdit *secret : {m_passphrase, m_again})
        secret->setEchoMode(QLineEdit::Password);
    m_officer->setPlaceholderText(tr("for example: officer 3"));
    m_problem->setWordWrap(true);

    auto *choose = new QPushButton(tr("Choose…"), this);
    connect(choose, &QPushButton::clicked, this, &NewWorkspaceDialog::choosePath);
    auto *file = new QHBoxLayout;
    file->setSpacing(space::between);
    file->addWidget(m_path, 1);
    file->addWidget(choose);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::between);
    auto *fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, file);
    form->addRow({}, explanation(tr("One file holds everything: texts, decisions, cases, filings."), this));
    form->addRow(tr("&Your alias"), m_officer);
    form->addRow({},
                 explanation(tr("Stands in the record beside each of your decisions. A number or role will do."),
                             this));
    form->addRow({}, m_encrypt);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("&Once more"), m_again);
    form->addRow(
        {},
        explanation(tr("A lost passphrase cannot be recovered, by anyone: without it the workspace stays shut. "
                       "Keep a copy where your company keeps such things."),
                    this, true));
    form->addRow({}, m_problem);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    makePrimary(m_create);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::around);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);

    for (QLineEdit *field : {m_path, m_officer, m_passphrase, m_again})
        connect(field, &QLineEdit::textChanged, this, &NewWorkspaceDialog::check);
    connect(m_encrypt, &QCheckBox::toggled, this, &NewWorkspaceDialog::check);
    m_officer->setFocus();
    setMinimumWidth(560);
    check();
}

QString NewWorkspaceDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

QString NewWorkspaceDialog::officer() const
{
    return m_officer->text().trimmed();
}

QString NewWorkspaceDialog::passphrase() const
{
    return m_encrypt->isChecked() ? m_passphrase->text() : QString();
}

void NewWorkspaceDialog::check()
{
    const bool encrypts = m_encrypt->isChecked();
    m_passphrase->setEnabled(encrypts);
    m_again->setEnabled(encrypts);

    QString problem;
    bool complete = !path().isEmpty() && !officer().isEmpty();
    if (!path().isEmpty() && QFileInfo::exists(path()))
        problem = tr("There is a file of that name. Choose another name, or open that file instead.");
    else if (!path().isEmpty() && !QFileInfo(QFileInfo(path()).absolutePath()).isWritable())
        problem = tr("That folder cannot be written to. Choose another.");
    else if (encrypts && !m_passphrase->text().isEmpty() && m_passphrase->text().size() < shortestPassphrase)
        problem = tr("A passphrase needs %n characters or more. Several words are better than one.", nullptr,
                     shortestPassphrase);
    else if (encrypts && !m_again->text().isEmpty() && m_again->text() != m_passphrase->text())
        problem = tr("The two passphrases differ.");
    if (encrypts)
        complete = complete && !m_passphrase->text().isEmpty() && m_again->text() == m_passphrase->text();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_create->setEnabled(complete && problem.isEmpty());
}

void NewWorkspaceDialog::choosePath()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("New workspace"), path(), tr("Vermilion workspaces (*.vml)"), nullptr,
                                     QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

} // namespace ui
