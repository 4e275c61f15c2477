#include "ui/review/reviewdialogs.h"

#include "ui/reading/decisionwords.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

AppealDialog::AppealDialog(GenerationId generation, QWidget *parent)
    : FormDialog(tr("Contest the decision on G-%1").arg(qint64(generation)), tr("Record"), parent)
    , m_party(new QComboBox(this))
    , m_grounds(new QPlainTextEdit(this))
{
    setExplanation(tr("The item goes to the queue Contested. The next decision that calls it a problem or none is the "
                      "answer."));
    m_party->addItem(tr("The user"), int(review::Party::User));
    m_party->addItem(tr("An officer"), int(review::Party::Officer));
    m_party->addItem(tr("The authority"), int(review::Party::Authority));
    m_grounds->setTabChangesFocus(true);
    m_grounds->setFixedHeight(4 * m_grounds->fontMetrics().lineSpacing() + 2 * space::between + 2);
    addField(tr("Contested by"), m_party);
    addField(tr("Grounds"), m_grounds);
    const auto check = [this] { button()->setEnabled(!grounds().isEmpty()); };
    connect(m_grounds, &QPlainTextEdit::textChanged, this, check);
    check();
}

review::Party AppealDialog::party() const
{
    return static_cast<review::Party>(m_party->currentData().toInt());
}

QString AppealDialog::grounds() const
{
    return m_grounds->toPlainText().trimmed();
}

AssignDialog::AssignDialog(const QStringList &officers, int most, QWidget *parent)
    : FormDialog(tr("Give items to an officer"), tr("Give"), parent)
    , m_officer(new QComboBox(this))
    , m_count(new QSpinBox(this))
{
    setExplanation(
        tr("From the current item on. Others no longer see them in their queue; nobody named gives them back."));
    m_officer->setEditable(true);
    m_officer->addItems(officers);
    m_officer->setCurrentText({});
    m_officer->setMinimumContentsLength(24); // an alias to be typed
    m_count->setRange(1, std::max(1, most));
    m_count->setValue(1);
    addField(tr("Officer"), m_officer);
    addField(tr("How many"), m_count);
}

QString AssignDialog::officer() const
{
    return m_officer->currentText().trimmed();
}

int AssignDialog::count() const
{
    return m_count->value();
}

SaveQueueDialog::SaveQueueDialog(const QString &name, const QString &query, QWidget *parent)
    : FormDialog(tr("Keep this queue"), tr("Keep"), parent)
    , m_name(new QLineEdit(name, this))
    , m_query(new QLineEdit(query, this))
{
    addField(tr("Name"), m_name);
    addField(tr("Query"), m_query,
             tr("Fields as in Investigate, such as user:u-7f3a or model:x* or rule:cn-id; empty for all."));
    const auto check = [this] { button()->setEnabled(!this->name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
}

QString SaveQueueDialog::name() const
{
    return m_name->text().trimmed();
}

QString SaveQueueDialog::query() const
{
    return m_query->text().trimmed();
}

FilterDialog::FilterDialog(const review::QueueFilter &filter, QWidget *parent)
    : FormDialog(tr("Narrow the queue"), tr("Narrow"), parent)
    , m_filter(filter)
    , m_class(new QComboBox(this))
    , m_service(new QLineEdit(filter.service, this))
    , m_day(new QLineEdit(filter.day ? filter.day->toString(Qt::ISODate) : QString(), this))
    , m_query(new QLineEdit(filter.query, this))
{
    m_class->addItem(tr("All classes"), QString());
    for (int number = 1; number <= 5; ++number)
        m_class->addItem(QStringLiteral("A.%1").arg(number), QStringLiteral("A.%1").arg(number));
    m_class->setCurrentIndex(std::max(0, m_class->findData(filter.riskClass)));
    m_day->setPlaceholderText(QStringLiteral("2026-11-23"));
    addField(tr("Query"), m_query,
             tr("Fields as in Investigate, such as user:u-7f3a or model:x* or rule:cn-id; empty for all."));
    addField(tr("Risk class"), m_class);
    addField(tr("Service"), m_service);
    addField(tr("Day"), m_day);
    connect(m_day, &QLineEdit::textChanged, this, &FilterDialog::check);
    connect(m_query, &QLineEdit::textChanged, this, &FilterDialog::check);
}

void FilterDialog::check()
{
    const QString day = m_day->text().trimmed();
    if (!day.isEmpty() && !QDate::fromString(day, Qt::ISODate).isValid())
        return setProblem(tr("A day is written as 2026-11-23."));
    const Result<review::QueueFilter> asked = review::checked(filter());
    setProblem(asked ? QString() : tr("The query asks for fields only, each as name:value."));
}

review::QueueFilter FilterDialog::filter() const
{
    review::QueueFilter filter = m_filter;
    filter.only.clear();
    filter.riskClass = m_class->currentData().toString();
    filter.service = m_service->text().trimmed();
    filter.query = m_query->text().trimmed();
    const QDate day = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    filter.day = day.isValid() ? std::optional(day) : std::nullopt;
    return filter;
}

PauseDialog::PauseDialog(int minutes, QWidget *parent)
    : FormDialog(tr("A word about a pause"), tr("Set"), parent)
    , m_minutes(new QSpinBox(this))
{
    setExplanation(tr("Said quietly, to you alone. Nobody else sees how long you work."));
    m_minutes->setRange(0, 600);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(minutes);
    m_minutes->setSpecialValueText(tr("never"));
    m_minutes->setSuffix(tr(" min"));
    addField(tr("After"), m_minutes, tr("Of work without a pause of five minutes."));
}

int PauseDialog::minutes() const
{
    return m_minutes->value();
}

PolicyDialog::PolicyDialog(const review::Policy &policy, QWidget *parent)
    : FormDialog(tr("What a decision must say"), tr("Set"), parent)
{
    setExplanation(tr("A problem always needs its risk code. What is ticked here is asked for besides."));
    m_reason = addLine(tr("Reason"), policy.reasonFor);
    m_note = addLine(tr("Note"), policy.noteFor);
    m_severity = addLine(tr("Severity"), policy.severityFor);
    m_severity.at(review::Disposition::NotAProblem)->setChecked(false); // it has none
    m_severity.at(review::Disposition::NotAProblem)->hide();
    m_reason.at(review::offeredDispositions().front())->setFocus(Qt::OtherFocusReason);
}

PolicyDialog::Boxes PolicyDialog::addLine(const QString &label, const std::vector<review::Disposition> &on)
{
    auto *line = new QWidget(this);
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    Boxes boxes;
    for (const review::Disposition disposition : review::offeredDispositions()) {
        auto *box = new QCheckBox(dispositionText(disposition), line);
        box->setChecked(std::ranges::contains(on, disposition));
        box->setAccessibleName(tr("%1 required for: %2").arg(label, dispositionText(disposition)));
        layout->addWidget(box);
        boxes.emplace(disposition, box);
    }
    addField(label, line);
    return boxes;
}

std::vector<review::Disposition> PolicyDialog::ticked(const Boxes &boxes)
{
    std::vector<review::Disposition> all;
    for (const auto &[disposition, box] : boxes) {
        if (box->isChecked())
            all.push_back(disposition);
    }
    return all;
}

review::Policy PolicyDialog::policy() const
{
    return {.reasonFor = ticked(m_reason), .noteFor = ticked(m_note), .severityFor = ticked(m_severity)};
}

} // namespace ui
