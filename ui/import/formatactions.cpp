#include "ui/import/formatactions.h"

#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/import/importqueue.h"
#include "ui/import/mappingdialog.h"
#include "ui/import/savedformatsdialog.h"
#include "ui/import/sourcemodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace ui {

FormatActions::FormatActions(workspace::Session &session, ImportQueue &queue, const SourceModel &sources,
                             TableView &table, Page &page)
    : QObject(&page)
    , m_session(session)
    , m_queue(queue)
    , m_sources(sources)
    , m_table(table)
    , m_page(page)
{
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&queue, &ImportQueue::jobChanged, this, &FormatActions::tell);
    connect(this, &FormatActions::message, &page, &Page::message);
}

void FormatActions::registerActions(Actions &actions)
{
    using First = ImportAgainDialog::First;
    const auto add = [&](const char *id, const char *text, const char *icon, auto act) {
        QAction *action = actions.add({.id = QString::fromLatin1(id),
                                       .text = {"ui::FormatActions", text},
                                       .icon = QString::fromLatin1(icon)},
                                      &m_page);
        connect(action, &QAction::triggered, this, act);
        m_table.addAction(action);
    };
    add("import.describe", QT_TRANSLATE_NOOP("ui::FormatActions", "Describe a format"), "document-edit",
        [this] { describeCurrent(); });
    add("import.againAs", QT_TRANSLATE_NOOP("ui::FormatActions", "Import again as"), "view-refresh",
        [this] { importAgain(First::Format); });
    add("import.againIn", QT_TRANSLATE_NOOP("ui::FormatActions", "Import again in another encoding"), "view-refresh",
        [this] { importAgain(First::Encoding); });
    add("import.formats", QT_TRANSLATE_NOOP("ui::FormatActions", "Kept formats"), "view-list-details",
        [this] { showSaved(); });
}

std::optional<FormatActions::Target> FormatActions::current() const
{
    const int row = m_table.currentRow();
    if (row < 0)
        return {};
    if (const ingest::SourceRecord *source = m_sources.source(row))
        return Target{.address = source->address, .source = *source};
    if (const ImportJob *job = m_sources.job(row))
        return Target{.address = {job->path}, .source = {}};
    if (const Following *following = m_sources.following(row))
        return Target{.address = {following->path}, .source = {}};
    return {};
}

void FormatActions::describeCurrent()
{
    const std::optional<Target> target = current();
    if (target && target->source && target->address.path == ingest::standardInput)
        return Q_EMIT message(tr("This log came through a pipe: import it from a file."));
    if (target)
        return describe(target->address.path, target->address.member);
    const QString path = QFileDialog::getOpenFileName(&m_page, tr("Choose a log whose format is to be described"));
    if (!path.isEmpty())
        describe(path);
}

void FormatActions::describe(const QString &path, const QString &member)
{
    const std::optional<Target> shown = current();
    const bool isShown = shown && shown->address.path == path && shown->address.member == member;
    const Target target = isShown ? *shown : Target{.address = {path, member}, .source = {}};
    auto *dialog = new MappingDialog(m_session, m_queue.knowledge().packs, path, member, consequence(target), &m_page);
    connect(dialog, &MappingDialog::kept, this,
            [this](const QString &name) { Q_EMIT message(tr("Format kept: %1").arg(name)); });
    connect(dialog, &MappingDialog::importWanted, this,
            [this, target](const ingest::ImportOptions &options) { start(target, options); });
    open(dialog);
}

void FormatActions::importAgain(ImportAgainDialog::First first)
{
    const std::optional<Target> target = current();
    if (!target)
        return Q_EMIT message(tr("Choose a file in the table first."));
    if (m_session.isReadOnly())
        return Q_EMIT message(tr("The workspace is open for reading only."));
    if (target->address.path == ingest::standardInput)
        return Q_EMIT message(tr("This log came through a pipe: import it from a file."));
    const QString name = ingest::LogAddress{QFileInfo(target->address.path).fileName(), target->address.member}.text();
    const auto saved = ingest::savedMappings(m_session.reader()).value_or(std::vector<ingest::SavedMapping>());
    auto *dialog = new ImportAgainDialog(name, consequence(*target), saved, first, &m_page);
    if (target->source)
        dialog->setCurrent(target->source->format, target->source->pack);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, target = *target] {
        if (dialog->isToBeFollowed())
            Q_EMIT followWanted(target.address.path, dialog->options());
        else
            start(target, dialog->options());
        dialog->accept();
    });
    open(dialog);
}

QString FormatActions::consequence(const Target &target) const
{
    if (!target.source)
        return {};
    if (target.source->replacedBy)
        return tr("This reading was replaced before: the newest reading of the file is replaced now.");
    const qint64 decided = ingest::SourceStore(m_session.reader()).decided(target.source->id).value_or(0);
    return importAgainConsequence(target.source->totals.generations, decided, target.source->totals.quarantined);
}

void FormatActions::start(const Target &target, ingest::ImportOptions options)
{
    if (target.source) {
        options.member = target.address.member;
        options.sha256 = target.source->sha256;
    }
    m_queue.add(target.address.path, options);
}

/// What became of the rows of the earlier reading, or what can be done with a file that no format knows.
void FormatActions::tell(int job)
{
    const ImportJob &done = m_queue.jobs()[static_cast<size_t>(job)];
    const bool wasRefused = done.state == ImportJob::State::Failed && done.failure->kind == Failure::Kind::BadInput;
    if (wasRefused)
        return Q_EMIT message(tr("%1 was not imported. If its format is not known, describe it: Ctrl+K, “Describe a "
                                 "format”")
                                  .arg(QFileInfo(done.path).fileName()));
    if (done.state != ImportJob::State::Done || !done.report || !done.report->replaced)
        return;
    const QLocale numbers;
    Q_EMIT message(tr("%1 imported again: %2 generations; %3 of the earlier reading withdrawn, %4 kept")
                       .arg(QFileInfo(done.path).fileName(), numbers.toString(done.report->totals.generations),
                            numbers.toString(done.report->replaced->withdrawn),
                            numbers.toString(done.report->replaced->kept)));
}

void FormatActions::showSaved()
{
    open(new SavedFormatsDialog(m_session, &m_page));
}

void FormatActions::open(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

} // namespace ui
