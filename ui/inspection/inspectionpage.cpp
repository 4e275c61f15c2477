#include "ui/inspection/inspectionpage.h"

#include "app/handover/signingkey.h"
#include "app/inspection/bundle.h"
#include "app/inspection/sessionstore.h"
#include "app/workspace/session.h"
#include "ui/inspection/bundledialog.h"
#include "ui/inspection/inspectiondialog.h"
#include "ui/inspection/inspectionmodel.h"
#include "ui/inspection/summarydialog.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QStringList servicesOf(const db::Database &reader)
{
    QStringList services;
    db::Statement row = reader.prepare("SELECT name FROM service ORDER BY name");
    while (row.next())
        services.append(row.text(0));
    return services;
}

} // namespace

InspectionPage::InspectionPage(workspace::Session &session, const QByteArray &passphrase, QWidget *parent)
    : Page({.id = u"inspections"_s,
            .name = {"ui::InspectionPage", QT_TRANSLATE_NOOP("ui::InspectionPage", "Inspections")},
            .icon = u"view-visible"_s},
           parent)
    , m_session(session)
    , m_passphrase(passphrase)
    , m_model(new InspectionModel(this))
    , m_table(new TableView(this))
{
    m_table->setObjectName(u"inspections"_s);
    m_table->setColumns({.widths = {9, 6, 11, 14, 0, 11, 13}, .stretch = InspectionModel::Basis});
    m_table->setModel(m_model);
    m_state = new StateView(m_table, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    setFocusProxy(m_table);
    connect(m_table, &QAbstractItemView::activated, this, &InspectionPage::showSummary);
    connect(m_table, &TableView::currentRowChanged, this, &InspectionPage::showState);
    retranslate();
}

QString InspectionPage::summary() const
{
    return m_model->rowCount() > 0 ? tr("%n session(s) and bundle(s)", nullptr, m_model->rowCount()) : QString();
}

void InspectionPage::registerActions(Actions &actions)
{
    m_open = actions.add({.id = u"inspections.open"_s,
                          .text = {"ui::InspectionPage", QT_TRANSLATE_NOOP("ui::InspectionPage", "Open inspection…")},
                          .icon = u"view-visible"_s,
                          .primary = true},
                         this);
    m_bundle = actions.add({.id = u"inspections.bundle"_s,
                            .text = {"ui::InspectionPage", QT_TRANSLATE_NOOP("ui::InspectionPage", "Make bundle…")},
                            .icon = u"package-x-generic"_s},
                           this);
    connect(m_bundle, &QAction::triggered, this, &InspectionPage::makeBundle);
    m_summary = actions.add({.id = u"inspections.summary"_s,
                             .text = {"ui::InspectionPage", QT_TRANSLATE_NOOP("ui::InspectionPage", "Show summary…")},
                             .icon = u"documentinfo"_s},
                            this);
    connect(m_open, &QAction::triggered, this, &InspectionPage::openInspection);
    connect(m_summary, &QAction::triggered, this, &InspectionPage::showSummary);
    showState();
}

void InspectionPage::refresh()
{
    const auto sessions = inspection::sessions(m_session.reader());
    const auto bundles = inspection::bundles(m_session.reader());
    if (!sessions || !bundles)
        return m_state->showError(
            failureText(!sessions ? sessions.error() : bundles.error(), tr("Reading inspections")));
    m_model->setContent(*sessions, *bundles);
    showState();
    Q_EMIT summaryChanged();
}

void InspectionPage::showState()
{
    const bool canWrite = !m_session.isReadOnly();
    if (m_model->rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty({.sentence = tr("When an authority inspects, it sees what is in scope and nothing else. "
                                           "Sessions and bundles stand here afterwards."),
                            .button = canWrite ? tr("Open inspection…") : QString()},
                           [this] { openInspection(); });
    if (m_open)
        m_open->setEnabled(canWrite);
    if (m_bundle)
        m_bundle->setEnabled(canWrite);
    if (m_summary)
        m_summary->setEnabled(m_model->sessionOf(m_table->currentRow()) != 0);
}

void InspectionPage::openInspection()
{
    auto *dialog = new InspectionDialog(servicesOf(m_session.reader()), inspection::policy(m_session.reader()),
                                        shanghaiDay(m_session.clock()()), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        dialog->onceAccepted(this, [this] { Q_EMIT inspectionOpened(); });
        dialog->await(m_session.write([request = dialog->request()](db::Database &database, journal::Journal &journal) {
            return inspection::openSession(database, journal, request);
        }),
                      tr("Opening the inspection"));
    });
    dialog->open();
}

void InspectionPage::makeBundle()
{
    const QString number = inspection::suggestedBundleName(m_session.reader(), m_session.clock()());
    auto *dialog = new BundleDialog(servicesOf(m_session.reader()), number, m_session.officer(),
                                    shanghaiDay(m_session.clock()()), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        inspection::BundleRequest request = dialog->request();
        request.storePassphrase = m_passphrase;
        dialog->onceAccepted(this, [this, path = request.path] { Q_EMIT message(tr("Written: %1").arg(path)); });
        dialog->await(m_session.write([request, key = dialog->keyPath()](db::Database &database,
                                                                         journal::Journal &journal) {
            return handover::signingKeyAt(key, request.passphrase).and_then([&](const QByteArray &secret) {
                inspection::BundleRequest whole = request;
                whole.secretKey = secret;
                return inspection::makeBundle(database, journal, whole);
            });
        }),
                      tr("Making the bundle"));
    });
    dialog->open();
}

void InspectionPage::showSummary()
{
    const qint64 session = m_model->sessionOf(m_table->currentRow());
    if (session == 0)
        return;
    const auto summary = inspection::summaryOf(m_session.reader(), session);
    if (summary)
        (new SummaryDialog(*summary, this))->open();
}

void InspectionPage::retranslate()
{
    m_table->setAccessibleName(tr("Inspections"));
    m_model->retranslate();
    showState();
}

} // namespace ui
