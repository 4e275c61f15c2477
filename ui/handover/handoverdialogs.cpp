#include "ui/handover/handoverdialogs.h"

#include "ui/handover/filefield.h"
#include "ui/shell/theme.h"
#include "ui/widgets/momentedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum What { SinceLast, Day, Everything };

constexpr Moment day = 86'400'000;

QString inFolder(const QString &folder, const QString &name)
{
    return folder + u'/' + name;
}

QString dated(Moment now)
{
    return shanghaiTime(now).toString(u"yyyyMMdd-HHmm");
}

QComboBox *whoseChoice(const QString &officer, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(ExportDecisionsDialog::tr("Those of all officers"), QString());
    box->addItem(ExportDecisionsDialog::tr("Only those of %1").arg(officer), officer);
    return box;
}

} // namespace

ExportDecisionsDialog::ExportDecisionsDialog(const QString &officer, const QStringList &parties, const QString &folder,
                                             Moment now, QWidget *parent)
    : FormDialog(tr("Export decisions"), tr("Export"), parent)
    , m_officer(officer)
    , m_folder(folder)
    , m_now(now)
    , m_party(new QComboBox(this))
    , m_what(new QComboBox(this))
    , m_whose(whoseChoice(officer, this))
    , m_file(new FileField(FileField::For::Writing, {}, tr("Decisions (*.jsonl)"), this))
    , m_key(new FileField(FileField::For::Writing, inFolder(folder, u"vermilion-%1.key"_s.arg(officer)),
                          tr("Keys (*.key);;All files (*)"), this))
    , m_passphrase(new QLineEdit(this))
{
    m_party->setEditable(true);
    m_party->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_party->addItems(parties);
    m_party->setCurrentText(parties.value(0));
    m_what->addItem(tr("What came since the last file for them"), SinceLast);
    m_what->addItem(tr("The last 24 hours"), Day);
    m_what->addItem(tr("Everything"), Everything);
    m_passphrase->setEchoMode(QLineEdit::Password);

    setExplanation(tr("Decisions, marks, appeals and assignments, without a word of any generation. The signature is "
                      "written beside the file; hand on both."));
    addField(tr("For"), m_party, tr("The officer or the shift that reads the file"));
    addField(tr("What"), m_what);
    addField(tr("Whose"), m_whose);
    addField(tr("File"), m_file);
    addField(tr("Your key"), m_key,
             tr("If there is no such file, a key is made there, and the public one beside it (.pub) for those who are "
                "to trust you."));
    addField(tr("Passphrase of the key"), m_passphrase);
    connect(m_file, &FileField::changed, this, &ExportDecisionsDialog::check);
    connect(m_key, &FileField::changed, this, &ExportDecisionsDialog::check);
    suggestName();
}

void ExportDecisionsDialog::suggestName()
{
    m_file->setPath(inFolder(m_folder, u"decisions-%1-%2.jsonl"_s.arg(m_officer, dated(m_now))));
    check();
}

void ExportDecisionsDialog::check()
{
    button()->setEnabled(!m_file->path().isEmpty() && !m_key->path().isEmpty());
}

handover::ExportRequest ExportDecisionsDialog::request() const
{
    handover::ExportRequest request{.path = m_file->path(), .party = m_party->currentText().trimmed()};
    request.sinceLast = m_what->currentData().toInt() == SinceLast;
    if (m_what->currentData().toInt() == Day)
        request.from = m_now - day;
    if (const QString whose = m_whose->currentData().toString(); !whose.isEmpty())
        request.officers = {whose};
    return request;
}

QString ExportDecisionsDialog::keyPath() const
{
    return m_key->path();
}

QByteArray ExportDecisionsDialog::passphrase() const
{
    return m_passphrase->text().toUtf8();
}

ImportDialog::ImportDialog(const QString &folder, QWidget *parent)
    : FormDialog(tr("Import decisions"), tr("Import"), parent)
    , m_file(new FileField(FileField::For::Reading, folder + u'/', tr("Decisions (*.jsonl);;All files (*)"), this))
    , m_reason(new QLineEdit(this))
{
    setExplanation(tr("What nobody decided here is taken over with its officer and moment. Where both sides decided "
                      "differently, ours stays in force until the conflict is settled."));
    addField(tr("File"), m_file, tr("Its signature (.sig) lies beside it."));
    addField(tr("Reason"), m_reason,
             tr("Only for a file that is unsigned or signed with a key that is not trusted. The journal keeps it."));
}

QString ImportDialog::path() const
{
    return m_file->path();
}

QString ImportDialog::reason() const
{
    return m_reason->text().trimmed();
}

TrustDialog::TrustDialog(const QString &folder, QWidget *parent)
    : FormDialog(tr("Trust a colleague's key"), tr("Trust"), parent)
    , m_file(
          new FileField(FileField::For::Reading, folder + u'/', tr("Public keys (*.pub *.pem);;All files (*)"), this))
    , m_name(new QLineEdit(this))
{
    setExplanation(
        tr("Files of decisions that are signed with this key are let in. Make sure that the key is theirs."));
    addField(tr("Public key"), m_file);
    addField(tr("Whose it is"), m_name);
}

QString TrustDialog::path() const
{
    return m_file->path();
}

QString TrustDialog::name() const
{
    return m_name->text().trimmed();
}

ShiftDialog::ShiftDialog(const QString &officer, const QString &folder, Moment now, QWidget *parent)
    : FormDialog(tr("Shift handover"), tr("Write PDF"), parent)
    , m_officer(officer)
    , m_now(now)
    , m_from(new MomentEdit(now - day / 3, 0, now, this))
    , m_whose(whoseChoice(officer, this))
    , m_language(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_file(new FileField(FileField::For::Writing, inFolder(folder, u"handover-%1-%2.pdf"_s.arg(officer, dated(now))),
                           tr("PDF (*.pdf)"), this))
{
    m_whose->setCurrentIndex(1);
    m_language->addItem(u"中文"_s, int(report::Language::Chinese));
    m_language->addItem(u"English"_s, int(report::Language::English));
    m_language->setCurrentIndex(QLocale().language() == QLocale::Chinese ? 0 : 1);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * m_note->fontMetrics().lineSpacing() + 2 * space::between + 2);

    setExplanation(tr("One page: queues then and now, what was decided, what is half done, conflicts, incidents and "
                      "their clocks. It names generations by number and quotes nobody."));
    addField(tr("Since"), m_from, tr("Asia/Shanghai. The shift ends now."));
    addField(tr("Decisions"), m_whose);
    addField(tr("Language"), m_language);
    addField(tr("Note"), m_note,
             tr("What the next officer should know; at most %1 characters").arg(handover::noteMost));
    addField(tr("File"), m_file);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ShiftDialog::check);
}

void ShiftDialog::check()
{
    setProblem(shift().note.size() > handover::noteMost ? tr("The note is too long for the page.") : QString());
}

handover::Shift ShiftDialog::shift() const
{
    return {.officer = m_whose->currentData().toString(),
            .from = m_from->moment(),
            .to = m_now,
            .note = m_note->toPlainText().trimmed()};
}

report::Language ShiftDialog::language() const
{
    return static_cast<report::Language>(m_language->currentData().toInt());
}

QString ShiftDialog::path() const
{
    return m_file->path();
}

} // namespace ui
