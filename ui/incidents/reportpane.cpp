#include "ui/incidents/reportpane.h"

#include "app/incident/incidentstore.h"
#include "app/report/exportdraft.h"
#include "app/report/reportfacts.h"
#include "ui/incidents/drafthtml.h"
#include "ui/incidents/unitdialog.h"
#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ReportPane::ReportPane(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_title(new Text(TextSize::Small, Role::Muted, this))
    , m_missing(new Text(TextSize::Small, Role::Muted, this))
    , m_language(new QComboBox(this))
    , m_export(new QPushButton(this))
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
    top->addWidget(m_title, 1);
    top->addWidget(m_language);
    top->addWidget(m_export);
    auto *fill = new QHBoxLayout;
    fill->addWidget(m_note);
    fill->addWidget(m_unit);
    fill->addStretch();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::around, space::between, space::between, space::between);
    head->setSpacing(space::between);
    head->addLayout(top);
    head->addLayout(fill);
    head->addWidget(m_missing); // right above the draft that has the gaps
    m_title->setElided(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_state, 1);

    connect(m_language, &QComboBox::activated, this, &ReportPane::draft);
    connect(m_export, &QPushButton::clicked, this, &ReportPane::exportPdf);
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
    draft();
    m_preview->verticalScrollBar()->setValue(same ? scrolled : 0);
}

void ReportPane::clear()
{
    m_file.reset();
    m_document.reset();
    m_missing->setText({});
    for (QPushButton *button : {m_export, m_note})
        button->setEnabled(false);
    m_unit->setEnabled(!m_session.isReadOnly());
    m_state->showEmpty({.sentence = tr("The report draft of a case is shown here.")});
}

void ReportPane::draft()
{
    if (!m_file)
        return;
    const db::Database &reader = m_session.reader();
    const auto drafted = report::readTemplate().and_then([&](const report::Template &text) -> Result<report::Document> {
        report::ReportInput input{.file = *m_file,
                                  .procedure = m_knowledge.procedure,
                                  .riskNames = report::riskNames(m_knowledge.taxonomy),
                                  .now = m_session.clock()()};
        const auto unit = report::readUnit(reader);
        const auto service = report::serviceFacts(reader, m_file->incident);
        const auto head = journal::head(reader);
        if (!unit || !service || !head)
            return std::unexpected(!unit ? unit.error() : !service ? service.error() : head.error());
        input.unit = *unit;
        input.service = *service;
        input.head = *head;
        return report::draftContentReport(text, input, language());
    });
    show(drafted);
}

void ReportPane::show(const Result<report::Document> &drafted)
{
    m_document = drafted ? std::optional(*drafted) : std::nullopt;
    m_export->setEnabled(drafted && !m_session.isReadOnly());
    m_note->setEnabled(m_file->incident.status == incident::Status::Open && !m_session.isReadOnly());
    if (!drafted) {
        m_missing->setText({});
        if (m_file->incident.kind == incident::Kind::Network)
            return m_state->showEmpty({.sentence = tr("A network incident is reported on the authority's own form. "
                                                      "Its steps and clocks are kept here; there is no draft yet.")});
        return m_state->showError(failureText(drafted.error(), tr("Drafting the report")), [this] { draft(); });
    }
    const int gaps = static_cast<int>(drafted->missing.size());
    m_missing->setText(gaps == 0 ? tr("Nothing is missing") : tr("%n thing(s) still missing", nullptr, gaps));
    m_missing->setRole(gaps == 0 ? Role::Good : Role::Attention);
    m_preview->setHtml(draftHtml(*drafted));
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

QString ReportPane::suggestedName() const
{
    return u"%1-%2.pdf"_s.arg(m_file->incident.number, report::name(language()));
}

void ReportPane::exportPdf()
{
    if (!m_export->isEnabled())
        return;
    auto *dialog =
        new QFileDialog(this, tr("Export report draft"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPane::exportTo);
    dialog->open();
}

void ReportPane::exportTo(const QString &path)
{
    report::DraftRequest request{.incident = m_file->incident.id,
                                 .language = language(),
                                 .path = path,
                                 .now = m_session.clock()()};
    m_export->setEnabled(false);
    m_session
        .write([request, incident = m_file->incident,
                procedure = m_knowledge.procedure](db::Database &database,
                                                   journal::Journal &journal) -> Result<report::Draft> {
            const auto unit = report::readUnit(database);
            const auto service = report::serviceFacts(database, incident);
            if (!unit || !service)
                return std::unexpected(!unit ? unit.error() : service.error());
            report::DraftRequest whole = request;
            whole.unit = *unit;
            whole.service = *service;
            incident::IncidentStore store(database, journal, procedure);
            return report::exportDraft(database, store, whole);
        })
        .then(this, [this, path](const Result<report::Draft> &written) {
            m_export->setEnabled(m_document.has_value());
            if (!written) {
                const StateText text = failureText(written.error(), tr("Exporting the report"));
                m_state->setNotice(QStringList{text.sentence, text.where, text.remedy}.join(u' '), tr("Try again"),
                                   [this] { exportPdf(); });
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
    auto *dialog = new UnitDialog(*unit, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        dialog->await(m_session.write([unit = dialog->unit()](db::Database &database, journal::Journal &journal) {
            return report::saveUnit(database, journal, unit);
        }),
                      tr("Keeping the reporting unit"));
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
    m_language->setAccessibleName(tr("Language of the report"));
    m_export->setText(tr("Export PDF…"));
    m_note->setText(tr("Add note…"));
    m_unit->setText(tr("Reporting unit…"));
    m_preview->setAccessibleName(tr("Text of the report draft"));
    draft();
}

} // namespace ui
