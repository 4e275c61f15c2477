#include "ui/complaints/complaintdialogs.h"

#include "ui/complaints/complaintwords.h"
#include "ui/handover/filefield.h"
#include "ui/shell/localised.h"
#include "ui/shell/theme.h"
#include "ui/widgets/momentedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostUnits = 1000;

QPlainTextEdit *textField(int lines, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 2 * space::between + 2);
    return field;
}

void fill(QComboBox &box, const std::vector<complaint::Kind> &kinds)
{
    for (const complaint::Kind &kind : kinds)
        box.addItem(localised(kind.title), kind.id);
}

void fillChannels(QComboBox &box)
{
    for (const complaint::Channel channel : complaint::channels())
        box.addItem(channelText(channel), complaint::name(channel));
}

complaint::Channel channelIn(const QComboBox &box)
{
    return complaint::channelNamed(box.currentData().toString()).value_or(complaint::Channel::Other);
}

} // namespace

NewComplaintDialog::NewComplaintDialog(const std::vector<complaint::Kind> &kinds, const QStringList &services,
                                       const QString &links, Moment now, QWidget *parent)
    : FormDialog(tr("New complaint"), tr("Write down"), parent)
    , m_channel(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_received(new MomentEdit(now, 0, now, this))
    , m_text(textField(5, this))
    , m_service(new QComboBox(this))
    , m_complainant(new QLineEdit(this))
    , m_contact(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_ticket(new QLineEdit(this))
    , m_links(new QLineEdit(links, this))
{
    fillChannels(*m_channel);
    fill(*m_kind, kinds);
    m_service->setEditable(true);
    m_service->addItems(services);
    m_service->setCurrentText({});
    addField(tr("What it says"), m_text);
    addField(tr("Kind"), m_kind);
    addField(tr("Received"), m_received, tr("Asia/Shanghai. The time limit starts here."));
    addField(tr("Came in"), m_channel);
    addField(tr("Service"), m_service);
    addField(tr("Complainant"), m_complainant);
    addField(tr("Contact"), m_contact, tr("Name and contact are masked on screen and stand in no journal entry."));
    addField(tr("User"), m_user, tr("As the logs have it, or u-…; only the pseudonym is kept."));
    addField(tr("Ticket"), m_ticket, tr("Its number in the ticket system, or of the authority's letter"));
    addField(tr("Records"), m_links, tr("Such as G-42; flagged or not"));
    const auto check = [this] { button()->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, check);
    check();
}

complaint::NewComplaint NewComplaintDialog::complaint() const
{
    return {.receivedAt = m_received->moment(),
            .channel = channelIn(*m_channel),
            .kind = m_kind->currentData().toString(),
            .complainant = m_complainant->text().trimmed(),
            .contact = m_contact->text().trimmed(),
            .user = m_user->text().trimmed(),
            .service = m_service->currentText().trimmed(),
            .text = m_text->toPlainText().trimmed(),
            .ticket = m_ticket->text().trimmed()};
}

QStringList NewComplaintDialog::links() const
{
    static const QRegularExpression between(u"[\\s,;，；、]+"_s);
    return m_links->text().split(between, Qt::SkipEmptyParts);
}

ComplaintTextDialog::ComplaintTextDialog(const Words &words, const std::optional<Choice> &choice, QWidget *parent)
    : FormDialog(words.title, words.action, parent)
{
    setExplanation(words.explanation);
    if (choice) {
        m_choice = new QComboBox(this);
        for (const auto &[shown, stored] : choice->values)
            m_choice->addItem(shown, stored);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(choice->current)));
        addField(choice->label, m_choice);
    }
    const auto check = [this, required = words.required] { button()->setEnabled(!required || !text().isEmpty()); };
    if (words.oneLine) {
        m_line = new QLineEdit(this);
        addField(words.label, m_line, words.hint);
        connect(m_line, &QLineEdit::textChanged, this, check);
    } else {
        m_text = textField(4, this);
        addField(words.label, m_text, words.hint);
        connect(m_text, &QPlainTextEdit::textChanged, this, check);
    }
    check();
}

void ComplaintTextDialog::askWhen(Moment earliest, Moment now)
{
    m_moment = new MomentEdit(now, earliest, now, this);
    addField(tr("When"), m_moment, tr("Asia/Shanghai"));
}

QString ComplaintTextDialog::text() const
{
    return (m_line ? m_line->text() : m_text->toPlainText()).trimmed();
}

QString ComplaintTextDialog::choice() const
{
    return m_choice ? m_choice->currentData().toString() : QString();
}

std::optional<Moment> ComplaintTextDialog::moment() const
{
    return m_moment ? std::optional(m_moment->moment()) : std::nullopt;
}

FeedbackDialog::FeedbackDialog(complaint::Channel channel, Moment earliest, Moment now, QWidget *parent)
    : FormDialog(tr("Feed back the result"), tr("Record"), parent)
    , m_channel(new QComboBox(this))
    , m_moment(new MomentEdit(now, earliest, now, this))
    , m_said(textField(4, this))
    , m_why(textField(3, this))
{
    setExplanation(tr("The program tells nobody: record what was said elsewhere. It stops the clock."));
    fillChannels(*m_channel);
    m_channel->addItem(tr("The complainant cannot be told"), QString());
    m_channel->setCurrentIndex(m_channel->findData(complaint::name(channel)));
    addField(tr("Told by"), m_channel);
    addField(tr("Told"), m_moment, tr("Asia/Shanghai"));
    addField(tr("What was said"), m_said);
    addField(tr("Why not"), m_why, tr("Such as: no contact was given"));
    connect(m_channel, &QComboBox::currentIndexChanged, this, &FeedbackDialog::check);
    connect(m_said, &QPlainTextEdit::textChanged, this, &FeedbackDialog::check);
    connect(m_why, &QPlainTextEdit::textChanged, this, &FeedbackDialog::check);
    check();
}

void FeedbackDialog::check()
{
    const bool possible = channel().has_value();
    setFieldVisible(m_moment, possible);
    setFieldVisible(m_said, possible);
    setFieldVisible(m_why, !possible);
    button()->setEnabled(!text().isEmpty());
}

std::optional<complaint::Channel> FeedbackDialog::channel() const
{
    return complaint::channelNamed(m_channel->currentData().toString());
}

QString FeedbackDialog::text() const
{
    return (channel() ? m_said : m_why)->toPlainText().trimmed();
}

Moment FeedbackDialog::moment() const
{
    return m_moment->moment();
}

PromiseDialog::PromiseDialog(const std::vector<complaint::Kind> &kinds, Moment now, QWidget *parent)
    : FormDialog(tr("Promise of a time limit"), tr("Record"), parent)
    , m_target(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_amount(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_since(new MomentEdit(now, 0, now, this))
    , m_published(new QLineEdit(this))
    , m_now(now)
{
    setExplanation(
        tr("The law has you publish the time limit for feedback and gives no number (Interim Measures, Art. 15); "
           "complaints about personal information leave 15 working days at most. It holds for complaints "
           "received since then."));
    using complaint::Promise;
    for (const auto target : {Promise::Target::Published, Promise::Target::Internal, Promise::Target::Acknowledge})
        m_target->addItem(targetText(target), int(target));
    m_kind->addItem(tr("Every kind without one of its own"), QString());
    fill(*m_kind, kinds);
    m_amount->setRange(0, mostUnits);
    m_amount->setValue(10);
    m_amount->setSpecialValueText(tr("None from now on"));
    for (const auto &[text, unit] : {std::pair(tr("Working days"), calendar::Unit::WorkingDay),
                                     {tr("Days"), calendar::Unit::Day},
                                     {tr("Hours"), calendar::Unit::Hour}})
        m_unit->addItem(text, int(unit));
    addField(tr("What it is"), m_target);
    addField(tr("For"), m_kind);
    addField(tr("How long"), m_amount);
    addField(tr("Counted in"), m_unit);
    addField(tr("Since"), m_since, tr("Asia/Shanghai"));
    addField(tr("Published at"), m_published, tr("Such as the complaint page or the privacy policy, with its date"));
    connect(m_target, &QComboBox::currentIndexChanged, this,
            [this] { setFieldVisible(m_published, m_target->currentIndex() == 0); });
}

complaint::Promise PromiseDialog::promise() const
{
    return {.target = static_cast<complaint::Promise::Target>(m_target->currentData().toInt()),
            .kind = m_kind->currentData().toString(),
            .amount = m_amount->value(),
            .unit = static_cast<calendar::Unit>(m_unit->currentData().toInt()),
            .since = std::min(m_since->moment(), m_now),
            .published = m_target->currentIndex() == 0 ? m_published->text().trimmed() : QString()};
}

ComplaintImportDialog::ComplaintImportDialog(QWidget *parent)
    : FormDialog(tr("Import complaints"), tr("Import"), parent)
    , m_file(new FileField(FileField::For::Reading, {}, tr("Delimited text (*.csv *.tsv *.txt)"), this))
{
    setExplanation(
        tr("A file of a ticket system, with names of columns in its first line: time of receipt and text; "
           "where there are such, also ticket, channel, kind, name, contact, user, service, records and cases. "
           "Lines that cannot be used are kept in quarantine. The same line is never taken twice."));
    addField(tr("File"), m_file);
    const auto check = [this] { button()->setEnabled(!path().isEmpty()); };
    connect(m_file, &FileField::changed, this, check);
    check();
}

QString ComplaintImportDialog::path() const
{
    return m_file->path().trimmed();
}

} // namespace ui
