#include "ui/reports/reportdialogs.h"

#include "ui/reports/draftwords.h"
#include "ui/shell/localised.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int noteLines = 4;

const report::ReportKind &kindOf(const QComboBox &box)
{
    return *report::reportKind(box.currentData().toString());
}

} // namespace

NewReportDialog::NewReportDialog(std::vector<incident::Incident> cases, QDate today, QWidget *parent)
    : FormDialog(tr("New report"), tr("Begin"), parent)
    , m_cases(std::move(cases))
    , m_kind(new QComboBox(this))
    , m_case(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_month(new QDateEdit(this))
    , m_language(new QComboBox(this))
{
    for (const report::ReportKind &kind : report::reportKinds())
        m_kind->addItem(localised(kind.title), kind.id);
    for (const report::Language language : {report::Language::Chinese, report::Language::English})
        m_language->addItem(languageText(language), int(language));
    m_case->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_case->setMinimumContentsLength(28);
    m_month->setDisplayFormat(u"yyyy-MM"_s);
    const QDate last = today.addMonths(-1);
    m_month->setDate(QDate(last.year(), last.month(), 1));
    m_month->setMaximumDate(today);
    m_user->setPlaceholderText(u"u-"_s);
    addField(tr("Kind"), m_kind, localised(kindOf(*m_kind).source));
    addField(tr("Case"), m_case);
    addField(tr("User (pseudonym)"), m_user);
    addField(tr("Month"), m_month);
    addField(tr("Language"), m_language, tr("Of the report, whatever the language of the screen."));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewReportDialog::showSubject);
    connect(m_case, &QComboBox::currentIndexChanged, this, &NewReportDialog::check);
    connect(m_user, &QLineEdit::textChanged, this, &NewReportDialog::check);
    showSubject();
}

void NewReportDialog::choose(const QString &kind, std::optional<IncidentId> incident)
{
    m_wanted = incident;
    if (const int row = m_kind->findData(kind); row >= 0) {
        m_kind->setCurrentIndex(row);
    } else if (incident) { // the first kind that such a case asks for
        const auto found = std::ranges::find(m_cases, *incident, &incident::Incident::id);
        for (const report::ReportKind &each : report::reportKinds()) {
            if (found != m_cases.end() && each.subject == report::SubjectKind::Case && each.isFor(found->kind)) {
                m_kind->setCurrentIndex(m_kind->findData(each.id));
                break;
            }
        }
    }
    showSubject();
}

/// Cases that this kind of report is for.
void NewReportDialog::fillCases()
{
    const QVariant kept = m_wanted ? QVariant(qlonglong(*m_wanted)) : m_case->currentData();
    m_case->clear();
    for (const incident::Incident &each : m_cases) {
        if (kindOf(*m_kind).isFor(each.kind))
            m_case->addItem(each.number + u"  "_s + each.title, qlonglong(each.id));
    }
    if (const int row = m_case->findData(kept); row >= 0)
        m_case->setCurrentIndex(row);
}

void NewReportDialog::showSubject()
{
    const report::ReportKind &kind = kindOf(*m_kind);
    setHint(m_kind, localised(kind.source));
    fillCases();
    setFieldVisible(m_case, kind.subject == report::SubjectKind::Case);
    setFieldVisible(m_user, kind.subject == report::SubjectKind::User);
    setFieldVisible(m_month, kind.subject == report::SubjectKind::Month);
    check();
}

void NewReportDialog::check()
{
    const report::SubjectKind about = kindOf(*m_kind).subject;
    if (about == report::SubjectKind::Case && m_case->count() == 0)
        return setProblem(tr("There is no case that this report is for."));
    setProblem({});
    const bool isNamed = about != report::SubjectKind::User || m_user->text().trimmed().startsWith(u"u-"_s);
    button()->setEnabled(isNamed);
}

QString NewReportDialog::kind() const
{
    return m_kind->currentData().toString();
}

report::Subject NewReportDialog::subject() const
{
    report::Subject subject{.kind = kindOf(*m_kind).subject, .incident = {}, .user = {}, .month = {}};
    switch (subject.kind) {
    case report::SubjectKind::Case:
        subject.incident = static_cast<IncidentId>(m_case->currentData().toLongLong());
        break;
    case report::SubjectKind::User: subject.user = m_user->text().trimmed(); break;
    case report::SubjectKind::Month: subject.month = QDate(m_month->date().year(), m_month->date().month(), 1); break;
    }
    return subject;
}

report::Language NewReportDialog::language() const
{
    return static_cast<report::Language>(m_language->currentData().toInt());
}

NoteDialog::NoteDialog(const Words &words, QWidget *parent)
    : FormDialog(words.title, words.action, parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(noteLines * m_text->fontMetrics().lineSpacing() + 2 * space::between + 2);
    setExplanation(words.explanation);
    addField(words.label, m_text);
    if (!words.required)
        return;
    const auto check = [this] { button()->setEnabled(!text().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, check);
    check();
}

QString NoteDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace ui
