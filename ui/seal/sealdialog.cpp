#include "ui/seal/sealdialog.h"

#include "ui/handover/filefield.h"
#include "ui/seal/filelistfield.h"
#include "ui/seal/sealwords.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

SealDialog::SealDialog(const SealSubject &subject, const QString &officer, const QString &folder, Moment now,
                       QWidget *parent)
    : FormDialog(tr("Seal package: %1").arg(subject.number), tr("Seal"), parent)
    , m_subject(subject)
    , m_folder(folder)
    , m_now(now)
    , m_edition(new QComboBox(this))
    , m_reports(new FileListField(folder, subject.reports, this))
    , m_attachments(new FileListField(folder, {}, this))
    , m_key(new FileField(FileField::For::Writing, folder + u"/vermilion-%1.key"_s.arg(officer),
                          tr("Keys (*.key);;All files (*)"), this))
    , m_passphrase(new QLineEdit(this))
    , m_file(new FileField(FileField::For::Writing, {}, tr("Packages (*.zip)"), this))
    , m_progress(new QProgressBar(this))
{
    for (const seal::Edition edition : {seal::Edition::Redacted, seal::Edition::Full})
        m_edition->addItem(editionText(edition), int(edition));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setObjectName(u"passphrase"_s);
    setExplanation(tr("Report, evidence and attachments with the hashes of all, your signature, and proofs from the "
                      "journal. Whoever gets it can check it without this program. Nothing is sent."));
    addField(tr("Edition"), m_edition,
             tr("Redacted: evidence as masked excerpts. Full: evidence whole, with personal information."));
    addField(
        tr("Report"), m_reports,
        tr("The finished files, in any formats. A draft goes into a full package only: redacted editions are made in "
           "Reports."));
    addField(tr("Attachments"), m_attachments);
    addField(tr("Your key"), m_key, tr("If there is no such file, a key is made there and its public half beside it."));
    addField(tr("Passphrase of the key"), m_passphrase);
    addField(tr("Package"), m_file);
    addField(tr("Progress"), m_progress);
    setFieldVisible(m_progress, false);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &SealDialog::suggestName);
    connect(m_reports, &FileListField::changed, this, &SealDialog::check);
    connect(m_key, &FileField::changed, this, &SealDialog::check);
    connect(m_file, &FileField::changed, this, &SealDialog::check);
    suggestName();
}

void SealDialog::suggestName()
{
    const auto edition = static_cast<seal::Edition>(m_edition->currentData().toInt());
    m_file->setPath(m_folder + u'/' + seal::suggestedName(m_subject.number, edition, m_now));
    check();
}

void SealDialog::check()
{
    if (QFileInfo::exists(m_file->path()))
        return setProblem(tr("There is a file of that name. A sealed package is never written over another."));
    setProblem({});
    button()->setEnabled(!m_reports->paths().isEmpty() && !m_key->path().isEmpty() && !m_file->path().isEmpty());
}

seal::SealRequest SealDialog::request() const
{
    return {.incident = m_subject.incident,
            .subject = m_subject.number,
            .edition = static_cast<seal::Edition>(m_edition->currentData().toInt()),
            .reports = m_reports->paths(),
            .attachments = m_attachments->paths(),
            .objects = m_subject.objects,
            .passphrase = m_passphrase->text().toUtf8(),
            .path = m_file->path()};
}

QString SealDialog::keyPath() const
{
    return m_key->path();
}

void SealDialog::setProgress(const Progress &progress)
{
    constexpr int steps = 1000;
    m_progress->setRange(0, steps);
    m_progress->setValue(progress.total > 0 ? int(progress.done * steps / progress.total) : 0);
    if (m_progress->isHidden())
        setFieldVisible(m_progress, true);
}

} // namespace ui
