#include "ui/seal/sendingdialog.h"

#include "app/seal/digests.h"
#include "ui/handover/filefield.h"
#include "ui/seal/sealwords.h"
#include "ui/shell/theme.h"
#include "ui/widgets/momentedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int noteLines = 3;
constexpr qint64 anotherFile = 0;

QPlainTextEdit *noteEdit(QWidget *parent)
{
    auto *note = new QPlainTextEdit(parent);
    note->setTabChangesFocus(true);
    note->setFixedHeight(noteLines * note->fontMetrics().lineSpacing() + 2 * space::between + 2);
    return note;
}

} // namespace

SendingDialog::SendingDialog(const SendingFacts &facts, const QString &folder, QWidget *parent)
    : SendingDialog(facts, folder, std::nullopt, parent)
{
}

SendingDialog::SendingDialog(const SendingFacts &facts, const seal::DispatchRecord &record, QWidget *parent)
    : SendingDialog(facts, {}, record, parent)
{
}

SendingDialog::SendingDialog(const SendingFacts &facts, const QString &folder,
                             const std::optional<seal::DispatchRecord> &record, QWidget *parent)
    : FormDialog(record ? tr("Correct %1").arg(seal::reference(record->id)) : tr("Record what was sent"), tr("Record"),
                 parent)
    , m_facts(facts)
    , m_record(record)
    , m_what(new QComboBox(this))
    , m_file(new FileField(FileField::For::Reading, folder + u'/', tr("All files (*)"), this))
    , m_channel(new QComboBox(this))
    , m_recipient(new QLineEdit(this))
    , m_at(new MomentEdit(facts.now, facts.since, facts.now, this))
    , m_by(new QLineEdit(facts.officer, this))
    , m_note(noteEdit(this))
    , m_step(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_withdrawn(new QCheckBox(tr("It was not sent after all"), this))
{
    m_recipient->setObjectName(u"recipient"_s);
    m_step->setObjectName(u"step"_s);
    m_reason->setObjectName(u"reason"_s);
    build();
    fill();
    check();
}

void SendingDialog::build()
{
    setExplanation(m_record
                       ? tr("What was recorded stays; this is written beside it and counts instead.")
                       : tr("The program sends nothing. Send it yourself, then record it here; the journal keeps it."));
    addField(tr("What"), m_what);
    addField(tr("File"), m_file, tr("Its hash is kept, not the file."));
    addField(tr("How"), m_channel);
    addField(tr("To"), m_recipient);
    addField(tr("Sent"), m_at, tr("Asia/Shanghai"));
    addField(tr("By"), m_by, tr("The alias of who sent it"));
    addField(tr("Note"), m_note);
    addField(tr("Step of the case"), m_step, tr("Recorded with the moment and the hash of what was sent as its proof"));
    addField(tr("Reason"), m_reason, tr("Why it is corrected"));
    addField(tr("Withdrawn"), m_withdrawn);
    connect(m_what, &QComboBox::currentIndexChanged, this, &SendingDialog::check);
    connect(m_file, &FileField::changed, this, &SendingDialog::check);
    connect(m_recipient, &QLineEdit::textChanged, this, &SendingDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &SendingDialog::check);
}

void SendingDialog::fill()
{
    for (const seal::PackageRecord &package : m_facts.packages)
        m_what->addItem(u"%1 · %2"_s.arg(package.fileName, editionText(package.edition)), qlonglong(package.id));
    m_what->addItem(tr("Another file"), anotherFile);
    for (const seal::Channel channel : seal::allChannels())
        m_channel->addItem(channelText(channel), int(channel));
    m_step->addItem(tr("None"), QString());
    for (const auto &[id, title] : m_facts.steps)
        m_step->addItem(title, id);
    m_recipient->setText(m_facts.recipient);
    setFieldVisible(m_step, !m_facts.steps.empty() && !m_record);
    setFieldVisible(m_reason, m_record.has_value());
    setFieldVisible(m_withdrawn, m_record.has_value());
    setFieldVisible(m_what, !m_record);
    if (!m_record)
        return;
    const seal::Dispatch &dispatch = m_record->dispatch;
    m_channel->setCurrentIndex(m_channel->findData(int(dispatch.channel)));
    m_recipient->setText(dispatch.recipient);
    m_at->setDateTime(shanghaiTime(dispatch.sentAt));
    m_by->setText(dispatch.sentBy);
    m_note->setPlainText(dispatch.note);
}

void SendingDialog::check()
{
    const bool isFile = !m_record && m_what->currentData().toLongLong() == anotherFile;
    setFieldVisible(m_file, isFile);
    const bool hasFile = !isFile || QFileInfo(m_file->path()).isFile();
    button()->setEnabled(hasFile && !m_recipient->text().trimmed().isEmpty()
                         && (!m_record || !m_reason->text().trimmed().isEmpty()));
}

Result<seal::Dispatch> SendingDialog::dispatch() const
{
    seal::Dispatch dispatch =
        m_record ? m_record->dispatch : seal::Dispatch{.incident = m_facts.incident, .subject = m_facts.number};
    dispatch.sentAt = m_at->moment();
    dispatch.channel = static_cast<seal::Channel>(m_channel->currentData().toInt());
    dispatch.recipient = m_recipient->text().trimmed();
    dispatch.sentBy = m_by->text().trimmed();
    dispatch.note = m_note->toPlainText().trimmed();
    if (m_record)
        return dispatch;
    if (const qint64 id = m_what->currentData().toLongLong(); id != anotherFile) {
        dispatch.package = static_cast<seal::PackageId>(id);
        dispatch.fileName = m_facts.packages.at(static_cast<size_t>(m_what->currentIndex())).fileName;
        return dispatch;
    }
    return seal::digestsOfFile(m_file->path()).transform([&](const seal::Digests &digests) {
        dispatch.reportSha256 = digests.sha256;
        dispatch.fileName = QFileInfo(m_file->path()).fileName();
        return dispatch;
    });
}

QString SendingDialog::step() const
{
    return m_record ? QString() : m_step->currentData().toString();
}

QString SendingDialog::reason() const
{
    return m_reason->text().trimmed();
}

bool SendingDialog::isWithdrawn() const
{
    return m_withdrawn->isChecked();
}

ReceiptDialog::ReceiptDialog(const seal::DispatchRecord &record, bool hasStep, Moment now, QWidget *parent)
    : FormDialog(tr("Receipt for %1").arg(seal::reference(record.id)), tr("Record"), parent)
    , m_number(new QLineEdit(this))
    , m_at(new MomentEdit(now, record.dispatch.sentAt, now, this))
    , m_from(new QLineEdit(record.dispatch.recipient, this))
    , m_document(new FileField(FileField::For::Reading, {}, tr("All files (*)"), this))
    , m_note(noteEdit(this))
    , m_step(new QCheckBox(tr("Record the case's step “receipt” too"), this))
{
    m_number->setObjectName(u"number"_s);
    setExplanation(tr("%1, sent %2 to %3")
                       .arg(record.dispatch.fileName, shanghaiText(record.dispatch.sentAt), record.dispatch.recipient));
    addField(tr("Number"), m_number, tr("As the recipient gave it; empty if there is none"));
    addField(tr("Received"), m_at, tr("Asia/Shanghai"));
    addField(tr("Confirmed by"), m_from);
    addField(tr("Scanned receipt"), m_document, tr("Its hash is kept, not the file."));
    addField(tr("Note"), m_note);
    addField(tr("Step of the case"), m_step);
    m_step->setChecked(hasStep);
    setFieldVisible(m_step, hasStep);
    connect(m_from, &QLineEdit::textChanged, this, &ReceiptDialog::check);
    check();
}

void ReceiptDialog::check()
{
    button()->setEnabled(!m_from->text().trimmed().isEmpty());
}

Result<seal::Receipt> ReceiptDialog::receipt() const
{
    seal::Receipt receipt{.number = m_number->text().trimmed(),
                          .receivedAt = m_at->moment(),
                          .confirmedBy = m_from->text().trimmed(),
                          .note = m_note->toPlainText().trimmed()};
    const QString path = m_document->path();
    if (path.isEmpty())
        return receipt;
    return seal::digestsOfFile(path).transform([&](const seal::Digests &digests) {
        receipt.documentName = QFileInfo(path).fileName();
        receipt.documentSha256 = digests.sha256;
        return receipt;
    });
}

bool ReceiptDialog::recordsStep() const
{
    return m_step->isChecked();
}

} // namespace ui
