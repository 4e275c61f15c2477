#include "ui/incidents/reportpane.h"

#include "app/incident/incidentstore.h"
#include "app/report/exportdraft.h"
#include "app/report/reportfacts.h"
#include "app/report/text/reporttextstore.h"
#include "ui/incidents/casewords.h"
#include "ui/incidents/drafthtml.h"
#include "ui/incidents/unitdialog.h"
#include "ui/shell/documentsfolder.h"
#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ReportPane::ReportPane(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_title(new Text(TextSize::Small, Role::Muted, this))
    , m_missing(new Text(TextSize::Small, Role::Muted, this))
    , m_kind(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_export(new QPushButton(this)) // from top to bottom, as Tab goes
    , m_write(new QPushButton(this))
    , m_note(new QPushButton(this))
    , m_unit(new QPushButton(this))
    , m_preview(new QTextBrowser(this))
    , m_state(new StateView(m_preview, this))
{
    m_language->addItem(u"中文"_s, int(report::Language::Chinese)); // each language by its own name
    m_language->addItem(u"English"_s, int(report::Language::English));
    m_export->setIcon(icon(u"document-export"_s));
    m_preview->setOpenLinks(false);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->document()->setDocumentMargin(space::around);

    auto *top = new QHBoxLayout;
    top->addWidget(m_kind, 1);
    top->addWidget(m_language);
    top->addWidget(m_export);
    auto *fill = new QHBoxLayout;
    fill->addWidget(m_write);
    fill->addWidget(m_note);
    fill->addWidget(m_unit);
    fill->addStretch();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::around, space::between, space::between, space::between);
    head->setSpacing(space::between);
    head->addWidget(m_title); // in a line of its own: beside the choices it is cut
    head->addLayout(top);
    head->addLayout(fill);
    head->addWidget(m_missing); // right above the draft that has the gaps
    m_title->setElided(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_state, 1);

    connect(m_kind, &QComboBox::activated, this, &ReportPane::draft);
    connect(m_language, &QComboBox::activated, this, &ReportPane::draft);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT writeRequested(kind()); });
    connect(m_export, &QPushButton::clicked, this, &ReportPane::askWhereTo);
    connect(m_note, &QPushButton::clicked, this, &ReportPane::noteRequested);
    connect(m_unit, &QPushButton::clicked, this, &ReportPane::editUnit);
    connect(m_preview, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const auto record = recordOf(link))
            Q_EMIT evidenceActivated(*record);
    });
    retranslate();
    clear();
}

void ReportPane::setCase(const incident::CaseFile &file)
{
    const bool same = m_file && m_file->incident.id == file.incident.id;
    const int scrolled = m_preview->verticalScrollBar()->value();
    m_file = file;
    offerKinds();
    draft();
    m_preview->verticalScrollBar()->setValue(same ? scrolled : 0);
}

void ReportPane::clear()
{
    m_file.reset();
    m_document.reset();
    m_missing->setText({});
    for (QPushButton *button : {m_write, m_export, m_note})
        button->setEnabled(false);
    m_unit->setEnabled(!m_session.isReadOnly());
    m_state->showEmpty({.sentence = tr("The report draft of a case is shown here.")});
}

void ReportPane::draft()
{
    if (!m_file)
        return;
    const db::Database &reader = m_session.reader();
    const report::Drafter drafter(reader, draftKnowledge(), m_session.clock()());
    show(report::startText(reader, kind(), language()).and_then([&](const QString &text) {
        return drafter.draft(text, {.incident = m_file->incident.id}, language());
    }));
}

report::DraftKnowledge ReportPane::draftKnowledge() const
{
    return {.procedure = m_knowledge.procedure,
            .riskNames = report::riskNames(m_knowledge.taxonomy),
            .clocks = m_knowledge.rules.clocks,
            .days = m_knowledge.rules.days};
}

/// The reports that are for this kind of case; the one that was chosen stays chosen where it is among them.
void ReportPane::offerKinds()
{
    const QString chosen = kind();
    m_kind->clear();
    for (const report::ReportKind &each : report::reportKinds()) {
        if (m_file && each.subject == report::SubjectKind::Case && each.isFor(m_file->incident.kind))
            m_kind->addItem(shown(each.title), each.id);
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
}

QString ReportPane::kind() const
{
    return m_kind->currentData().toString();
}

void ReportPane::setKind(const QString &kind)
{
    m_kind->setCurrentIndex(m_kind->findData(kind));
    draft();
}

void ReportPane::show(const Result<report::Drafted> &drafted)
{
    m_document = drafted ? std::optional(drafted->document) : std::nullopt;
    m_export->setEnabled(drafted && !m_session.isReadOnly());
    m_write->setEnabled(!m_session.isReadOnly());
    m_note->setEnabled(m_file->incident.status == incident::Status::Open && !m_session.isReadOnly());
    if (!drafted) {
        m_missing->setText({});
        return m_state->showError(failureText(drafted.error(), tr("Drafting the report")), [this] { draft(); });
    }
    const int gaps = static_cast<int>(m_document->missing.size());
    m_missing->setText(gaps == 0 ? tr("Nothing is missing") : tr("%n thing(s) still missing", nullptr, gaps));
    m_missing->setRole(gaps == 0 ? Role::Good : Role::Attention);
    m_preview->setHtml(draftHtml(*m_document));
    m_state->showContent();
}

report::Language ReportPane::language() const
{
    return static_cast<report::Language>(m_language->currentData().toInt());
}

void ReportPane::setLanguage(report::Language language)
{
    m_language->setCurrentIndex(m_language->findData(int(language)));
    draft();
}

QString ReportPane::suggestedName(report::Format format) const
{
    return u"%1-%2-%3.%4"_s.arg(m_file->incident.number, kind(), report::name(language()), report::name(format));
}

QString ReportPane::filterOf(report::Format format)
{
    switch (format) {
    case report::Format::Pdf: return tr("PDF (*.pdf)");
    case report::Format::Docx: return tr("Word document (*.docx)");
    case report::Format::Odt: return tr("OpenDocument text (*.odt)");
    case report::Format::Html: return tr("Web page (*.html)");
    case report::Format::Json: return tr("JSON data (*.json)");
    }
    return {};
}

void ReportPane::askWhereTo()
{
    if (!m_export->isEnabled())
        return;
    QStringList filters;
    for (const report::Format format : report::formats())
        filters.append(filterOf(format));
    auto *dialog = new QFileDialog(this, tr("Export report draft"), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(report::name(report::Format::Pdf));
    dialog->selectFile(suggestedName());
    // The name goes with the format that is chosen: which of them is written shows in its end.
    connect(dialog, &QFileDialog::filterSelected, dialog, [this, dialog, filters](const QString &filter) {
        const qsizetype chosen = filters.indexOf(filter);
        if (chosen < 0)
            return;
        const report::Format format = report::formats().at(size_t(chosen));
        dialog->setDefaultSuffix(report::name(format));
        dialog->selectFile(suggestedName(format));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPane::exportTo);
    dialog->open();
}

void ReportPane::exportTo(const QString &path)
{
    if (!m_file)
        return; // the case went while the dialog stood open
    const report::DraftRequest request{.kind = kind(),
                                       .subject = {.incident = m_file->incident.id},
                                       .language = language(),
                                       .path = path,
                                       .format = report::formatOf(path).value_or(report::Format::Pdf),
                                       .now = m_session.clock()()};
    m_export->setEnabled(false);
    m_session
        .write([request, knowledge = draftKnowledge()](db::Database &database, journal::Journal &journal) {
            return report::exportDraft({database, journal, knowledge}, request);
        })
        .then(this, [this, path](const Result<report::Draft> &written) {
            m_export->setEnabled(m_document.has_value());
            if (!written) {
                const StateText text = failureText(written.error(), tr("Exporting the report"));
                m_state->setNotice(QStringList{text.sentence, text.where, text.remedy}.join(u' '), tr("Try again"),
                                   [this] { askWhereTo(); });
                return;
            }
            m_state->setNotice({});
            Q_EMIT exported(path);
            Q_EMIT message(tr("Report draft written: %1").arg(path));
        });
}

void ReportPane::editUnit()
{
    const auto unit = report::readUnit(m_session.reader());
    if (!unit)
        return Q_EMIT message(failureText(unit.error(), tr("Reading the reporting unit")).sentence);
    const auto kind = incident::readOperator(m_session.reader()).value_or(incident::Operator::General);
    auto *dialog = new UnitDialog(*unit, kind, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const auto keep = [unit = dialog->unit(), kind = dialog->operatorKind()](db::Database &database,
                                                                                 journal::Journal &journal) {
            return report::saveUnit(database, journal, unit).and_then([&] {
                return incident::saveOperator(database, journal, kind);
            });
        };
        dialog->await(m_session.write(keep), tr("Keeping the reporting unit"));
    });
    dialog->open();
}

void ReportPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_document)
        m_preview->setHtml(draftHtml(*m_document)); // its colours stand in the text
    QWidget::changeEvent(event);
}

void ReportPane::retranslate()
{
    m_title->setText(tr("Report draft"));
    m_kind->setAccessibleName(tr("Kind of report"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_write->setText(tr("Write report…"));
    m_write->setToolTip(tr("A text of its own in Reports, with versions and approval"));
    m_export->setText(tr("Export…"));
    m_note->setText(tr("Add note…"));
    m_unit->setText(tr("Reporting unit…"));
    m_preview->setAccessibleName(tr("Text of the report draft"));
    offerKinds(); // their titles are in the language of the program
    draft();
}

} // namespace ui
