#include "ui/registry/detailtabs.h"

#include "ui/registry/partpane.h"
#include "ui/registry/registryeventmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using registry::DocumentId;
using registry::ModelId;
using registry::ModelVersionId;

DetailTabs::DetailTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_events(new RegistryEventModel(this))
{
    setDocumentMode(true);
    setUsesScrollButtons(true);
    addTab(buildFacts(), QString());
    addTab(buildHistory(), QString());
    buildPapers();
    buildModels();
    for (const PartPane *each : {m_documents, m_submissions, m_display, m_versions, m_models, m_algorithms, m_services})
        addTab(const_cast<PartPane *>(each), QString());
}

QWidget *DetailTabs::buildFacts()
{
    m_sheet = new QTextBrowser(this);
    m_sheet->setObjectName(u"sheet"_s);
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->setOpenLinks(false);
    m_sheet->document()->setDocumentMargin(space::inside);
    return m_sheet;
}

QWidget *DetailTabs::buildHistory()
{
    m_history = new TableView(this);
    m_history->setObjectName(u"history"_s);
    m_history->setColumns(
        {.widths = {7.5, 10, 7.5, 8, 6}, .stretch = RegistryEventModel::Note, .yields = {RegistryEventModel::Officer}});
    m_history->setModel(m_events);
    m_historyState = new StateView(m_history, this);
    connect(m_history, &TableView::currentRowChanged, this, &DetailTabs::eventChosen);
    return m_historyState;
}

void DetailTabs::buildPapers()
{
    m_documents =
        new PartPane("documents",
                     {.widths = {12, 3, 12, 9, 7.5, 6}, .stretch = 2, .numeric = {1, 5}, .yields = {5, 4, 3}}, this);
    m_documents->model()->setMuted({3, 4, 5});
    m_documents->model()->setNumeric({1, 5});
    m_documents->setTakesFiles(true);
    m_addDocument = m_documents->addButton(false);
    m_copy = m_documents->addButton(true, true);
    connect(m_addDocument, &QPushButton::clicked, this, [this] { Q_EMIT documentsRequested({}); });
    connect(m_documents, &PartPane::filesDropped, this, &DetailTabs::documentsRequested);
    const auto copy = [this] { Q_EMIT copyRequested(static_cast<DocumentId>(m_documents->currentId())); };
    connect(m_copy, &QPushButton::clicked, this, copy);
    connect(m_documents, &PartPane::activated, this, copy);

    m_submissions =
        new PartPane("submissions", {.widths = {3, 8, 9, 12, 6}, .stretch = 3, .numeric = {0}, .yields = {4}}, this);
    m_submissions->model()->setMuted({4});
    m_submissions->model()->setNumeric({0});
    m_submit = m_submissions->addButton(false);
    m_compare = m_submissions->addButton(true, true);
    connect(m_submit, &QPushButton::clicked, this, &DetailTabs::submissionRequested);
    connect(m_compare, &QPushButton::clicked, this, &DetailTabs::compareChosen);
    connect(m_submissions, &PartPane::activated, this, &DetailTabs::compareChosen);

    m_display = new PartPane("display", {.widths = {7.5, 12, 9, 6}, .stretch = 1, .yields = {3}}, this);
    m_display->model()->setMuted({3});
    m_seen = m_display->addButton(false);
    connect(m_seen, &QPushButton::clicked, this, &DetailTabs::displayRequested);
}

void DetailTabs::buildModels()
{
    m_versions = new PartPane("versions", {.widths = {7, 7.5, 7.5, 12}, .stretch = 3}, this);
    m_addVersion = m_versions->addButton(false);
    m_editVersion = m_versions->addButton(true);
    connect(m_addVersion, &QPushButton::clicked, this, [this] { Q_EMIT versionRequested({}); });
    const auto edit = [this] { Q_EMIT versionRequested(static_cast<ModelVersionId>(m_versions->currentId())); };
    connect(m_editVersion, &QPushButton::clicked, this, edit);
    connect(m_versions, &PartPane::activated, this, edit);

    m_models = new PartPane("serviceModels", {.widths = {12, 7.5, 7.5, 11}, .stretch = 0, .yields = {3}}, this);
    m_link = m_models->addButton(false);
    m_editLink = m_models->addButton(true);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested({}); });
    connect(m_editLink, &QPushButton::clicked, this,
            [this] { Q_EMIT linkRequested(static_cast<ModelId>(m_models->currentId())); });
    connect(m_models, &PartPane::activated, this,
            [this](qlonglong id) { Q_EMIT modelActivated(static_cast<ModelId>(id)); });

    m_algorithms = new PartPane("serviceAlgorithms", {.widths = {14, 12}, .stretch = 0}, this);
    m_choose = m_algorithms->addButton(false);
    connect(m_choose, &QPushButton::clicked, this, &DetailTabs::algorithmsRequested);
    connect(m_algorithms, &PartPane::activated, this,
            [this](qlonglong id) { Q_EMIT algorithmActivated(static_cast<registry::AlgorithmId>(id)); });

    m_services = new PartPane("usedBy", {.widths = {14, 7.5, 7.5}, .stretch = 0}, this);
    connect(m_services, &PartPane::activated, this,
            [this](qlonglong id) { Q_EMIT serviceActivated(static_cast<ServiceId>(id)); });
}

PartPane *DetailTabs::pane(Tab tab) const
{
    return qobject_cast<PartPane *>(widget(tab));
}

void DetailTabs::compareChosen()
{
    const auto &all = m_parts.submissions;
    const auto found = std::ranges::find(all, static_cast<registry::SubmissionId>(m_submissions->currentId()),
                                         &registry::Submission::id);
    Q_EMIT compareRequested(found == all.end() ? -1 : static_cast<int>(found - all.begin()));
}

void DetailTabs::showTabs(const QList<Tab> &tabs, const QString &sheet, bool same)
{
    const int scrolled = same ? m_sheet->verticalScrollBar()->value() : 0;
    m_sheet->setHtml(sheet);
    m_sheet->verticalScrollBar()->setValue(scrolled);
    if (!tabs.contains(static_cast<Tab>(currentIndex())))
        setCurrentIndex(Facts);
    for (int i = 0; i < count(); ++i)
        setTabVisible(i, tabs.contains(static_cast<Tab>(i)));
    tabBar()->setVisible(tabs.size() > 1);
    setFocusPolicy(tabs.size() > 1 ? Qt::TabFocus
                                   : Qt::NoFocus); // a hidden bar takes no focus, and Tab would end there
    showCounts();
}

void DetailTabs::setItem(const QString &sheet, ItemParts parts, bool showsNumber, bool same)
{
    m_parts = std::move(parts);
    const auto fill = [this] { m_events->setEvents(m_parts.events); };
    same ? keepPlace(*m_history, fill) : fill();
    m_documents->setRows(documentRows(m_parts.documents), same);
    m_submissions->setRows(submissionRows(m_parts.submissions), same);
    m_display->setRows(displayRows(m_parts), same);
    QList<Tab> tabs{Facts, History, Documents, Submissions};
    if (showsNumber || !m_parts.displays.empty())
        tabs.append(Display);
    showTabs(tabs, sheet, same);
}

void DetailTabs::setService(const QString &sheet, const registry::Register &all, ServiceId service, bool same)
{
    m_models->setRows(modelRows(all, service), same);
    m_algorithms->setRows(algorithmRows(all, service), same);
    showTabs({Facts, Models, Algorithms}, sheet, same);
}

void DetailTabs::setModel(const QString &sheet, const registry::Register &all, ModelId model, bool same)
{
    m_versions->setRows(versionRows(all, model), same);
    m_services->setRows(serviceRows(all, model), same);
    showTabs({Facts, Versions, Services}, sheet, same);
}

void DetailTabs::setAlgorithm(const QString &sheet, const registry::Register &all, registry::AlgorithmId algorithm,
                              bool same)
{
    m_services->setRows(serviceRows(all, algorithm), same);
    showTabs({Facts, Services}, sheet, same);
}

void DetailTabs::setSheet(const QString &sheet)
{
    showTabs({Facts}, sheet, false);
}

void DetailTabs::clear()
{
    m_parts = {};
    m_events->setEvents({});
    setSheet({});
}

void DetailTabs::setReadOnly(bool readOnly)
{
    for (const Tab each : {Documents, Submissions, Display, Versions, Models, Algorithms, Services})
        pane(each)->setReadOnly(readOnly);
}

void DetailTabs::showCounts()
{
    setTabText(Facts, tr("Facts"));
    setTabText(History, tr("History %1").arg(m_events->rowCount()));
    setTabText(Documents, tr("Documents %1").arg(m_documents->count()));
    setTabText(Submissions, tr("Submissions %1").arg(m_submissions->count()));
    setTabText(Display, tr("Display %1").arg(m_display->count()));
    setTabText(Versions, tr("Versions %1").arg(m_versions->count()));
    setTabText(Models, tr("Models %1").arg(m_models->count()));
    setTabText(Algorithms, tr("Algorithms %1").arg(m_algorithms->count()));
    setTabText(Services, tr("Services %1").arg(m_services->count()));
    if (m_events->rowCount() > 0)
        m_historyState->showContent();
    else
        m_historyState->showEmpty({.sentence = tr("Nothing is recorded yet.")});
}

void DetailTabs::retranslate()
{
    m_sheet->setAccessibleName(tr("What is known and what is next"));
    m_history->setAccessibleName(tr("History, the newest first"));
    m_addDocument->setText(tr("Add documents…"));
    m_copy->setText(tr("Save a copy…"));
    m_submit->setText(tr("Record submission…"));
    m_compare->setText(tr("Compare…"));
    m_seen->setText(tr("Number seen…"));
    m_addVersion->setText(tr("Add version…"));
    m_editVersion->setText(tr("Edit…"));
    m_link->setText(tr("Add model…"));
    m_editLink->setText(tr("From and until…"));
    m_choose->setText(tr("Choose algorithms…"));
    m_events->retranslate();
    m_documents->setWords({tr("Documents of the item"),
                           tr("What was handed in and what came back is kept here, with its SHA-256. Drop files here."),
                           documentTitles()});
    m_submissions->setWords({tr("Submissions of the item, the newest first"),
                             tr("What was handed in is kept field by field, so that two submissions can be compared."),
                             submissionTitles()});
    m_display->setWords({tr("When and where the number was seen"),
                         tr("Nobody has recorded that the number is shown on the site or in the app."),
                         displayTitles()});
    m_versions->setWords(
        {tr("Versions of the model, the newest first"), tr("No version is recorded."), versionTitles()});
    m_models->setWords(
        {tr("Models that the service runs on"), tr("It is not recorded which models it runs on."), modelTitles()});
    m_algorithms->setWords({tr("Algorithms that the service uses"), tr("It is not recorded which algorithms it uses."),
                            algorithmTitles()});
    m_services->setWords({tr("Services that use it"), tr("No service uses it."), serviceTitles()});
    showCounts();
}

} // namespace ui
