#include "ui/filing/listimportdialog.h"

#include "app/filing/snapshotstore.h"
#include "ui/filing/fieldpane.h"
#include "ui/filing/filingwords.h"
#include "ui/filing/listimportbar.h"
#include "ui/filing/readingmodel.h"
#include "ui/paper/paperview.h"
#include "ui/paper/paperwords.h"
#include "ui/shell/localised.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QFile>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace ui {

using Spot = filing::ImportReview::Spot;

ListImportDialog::~ListImportDialog()
{
    m_stop.request_stop();
    m_reading.waitForFinished();
}

void ListImportDialog::read(const QString &path)
{
    m_stop.request_stop();
    m_stop = {};
    m_paper.reset();
    m_path = path;
    m_place->clear();
    m_model->setReview({}, paper::Kind::Pdf);
    m_problem->clear();
    m_state->showLoading([this] { m_stop.request_stop(); });
    m_reading.setFuture(QtConcurrent::run(
        [path, stop = m_stop.get_token()] { return std::make_shared<Read>(paper::readPaper(path, stop), path); }));
}

void ListImportDialog::paperCame()
{
    const std::shared_ptr<Read> read = m_reading.result();
    if (read->path != m_path)
        return; // another file was chosen meanwhile
    if (!read->paper)
        return m_state->showError(paperFailureText(read->paper.error(), tr("Reading the file")));
    m_paper = std::make_shared<const paper::Paper>(std::move(*read->paper));
    m_place->setPaper(m_paper, m_path);
    interpret();
}

bool ListImportDialog::isScan() const
{
    return m_paper && filing::isScan(*m_paper);
}

void ListImportDialog::interpret()
{
    if (!m_paper)
        return;
    m_problem->clear();
    auto reading = filing::readAsList(*m_paper, m_lists, m_bar->list());
    if (!reading) {
        m_model->setReview({}, m_paper->kind);
        m_bar->setReason({});
        if (isScan())
            return m_state->showEmpty(
                {.sentence = tr("The file is a scan and has no text: it can be kept for its day, without rows.")});
        return m_state->showEmpty({.sentence = tr("No table in the file has the columns of a published list.")});
    }
    const filing::List &list = *m_lists.find(reading->list);
    m_bar->setReason(reasonText(reading->reason, m_lists));
    m_bar->setList(list.id);
    QList<double> widths{10};
    for (const filing::Field &field : list.fields)
        widths.append(field.shape.value == filing::ValueKind::Ordinal ? 4 : field.shape.weight >= 3 ? 15 : 9);
    m_table->setColumns({.widths = widths, .stretch = ReadingModel::columnOf(list.name)});
    m_model->setReview(filing::ImportReview(list, std::move(*reading)), m_paper->kind);
    m_state->showContent();
    goTo(m_model->review().nextDoubt(std::nullopt).value_or(Spot{0, list.key}));
    m_table->setFocus();
}

std::optional<Spot> ListImportDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return Spot{static_cast<size_t>(index.row()),
                ReadingModel::fieldOf(index.column()).value_or(m_model->review().list().key)};
}

void ListImportDialog::goTo(std::optional<Spot> spot)
{
    if (!spot || spot->row >= m_model->review().rows().size())
        return;
    const QModelIndex index = m_model->index(static_cast<int>(spot->row), ReadingModel::columnOf(spot->field));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    showCurrent();
}

void ListImportDialog::showCurrent()
{
    const auto spot = current();
    if (!spot || !m_paper)
        return m_field->clear();
    const filing::Entry &entry = m_model->review().rows().at(spot->row).entries.at(spot->field);
    m_field->show(m_model->review().list().fields.at(spot->field), entry,
                  placeText(entry.reading.place, m_paper->kind));
    const bool isWritten = entry.reading.place != paper::Place();
    if (isWritten)
        m_place->mark(entry.reading.place, localised(m_model->review().list().fields.at(spot->field).title));
    else
        m_place->clearMark();
}

void ListImportDialog::showCounts()
{
    const auto counts = m_model->review().counts();
    const bool any = counts.rows > 0;
    m_counts->setText(any ? tr("%1 rows · %2 accepted · %3 skipped · %4 to look at · %5 without doubt")
                                .arg(counts.rows)
                                .arg(counts.accepted)
                                .arg(counts.skipped)
                                .arg(counts.doubtful)
                                .arg(counts.undoubted)
                          : QString());
    m_bulk->setText(tr("Accept %n row(s) without doubt", nullptr, counts.undoubted));
    m_bulk->setEnabled(counts.undoubted > 0);
    m_accept->setEnabled(any);
    m_skip->setEnabled(any);
    const bool decided = any && counts.open == 0 && counts.accepted > 0;
    const bool keepsScan = isScan() && !m_bar->list().isEmpty();
    m_save->setEnabled((decided || keepsScan) && m_bar->day().isValid() && !m_session.isReadOnly());
    m_save->setToolTip(m_save->isEnabled() || !any ? QString() : tr("Each row has to be accepted or skipped first."));
    showCurrent();
}

void ListImportDialog::acceptRow()
{
    const auto spot = current();
    if (!spot)
        return;
    m_model->acceptRow(spot->row);
    goTo(m_model->review().nextDoubt(spot));
}

void ListImportDialog::acceptField()
{
    const auto spot = current();
    if (!spot)
        return;
    m_model->acceptField(*spot);
    goTo(m_model->review().nextDoubt(spot));
}

void ListImportDialog::toggleRow()
{
    const auto spot = current();
    if (!spot)
        return;
    if (m_model->review().rows().at(spot->row).verdict == filing::ImportReview::Verdict::Skipped)
        return m_model->reopenRow(spot->row);
    m_model->skipRow(spot->row);
    goTo(m_model->review().nextDoubt(spot));
}

void ListImportDialog::acceptUndoubted()
{
    m_model->acceptUndoubted();
    goTo(m_model->review().nextDoubt(current()));
}

void ListImportDialog::save()
{
    QFile file(m_path);
    if (!m_paper || !m_save->isEnabled() || !file.open(QIODevice::ReadOnly))
        return m_problem->setText(tr("The file can no longer be read."));
    const filing::List list = *m_lists.find(m_bar->list());
    const filing::Snapshot snapshot{.list = list.id,
                                    .day = m_bar->day(),
                                    .whole = m_bar->isWhole(),
                                    .source = m_bar->source(),
                                    .fileName = m_paper->name,
                                    .sha256 = m_paper->sha256,
                                    .hasText = !isScan()};
    const auto work = [snapshot, list, rows = m_model->review().accepted(),
                       bytes = file.readAll()](db::Database &database, journal::Journal &journal) {
        return filing::SnapshotStore(database, journal).add(snapshot, list, rows, bytes);
    };
    m_save->setEnabled(false);
    m_session.write(work).then(this, [this, snapshot](const Result<filing::SnapshotId> &id) {
        if (!id) {
            m_problem->setText(failureText(id.error(), tr("Keeping the list")).sentence);
            return showCounts();
        }
        Q_EMIT saved(snapshot.list, snapshot.day, m_model->review().counts().accepted);
        accept();
    });
}

} // namespace ui
