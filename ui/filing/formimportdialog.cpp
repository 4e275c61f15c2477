#include "ui/filing/formimportdialog.h"

#include "app/filing/formkeeping.h"
#include "ui/filing/fieldpane.h"
#include "ui/filing/filingwords.h"
#include "ui/filing/formmodel.h"
#include "ui/paper/paperview.h"
#include "ui/paper/paperwords.h"
#include "ui/registry/dayfield.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace ui {

FormImportDialog::~FormImportDialog()
{
    m_stop.request_stop();
    m_reading.waitForFinished();
}

void FormImportDialog::chooseItem(RegistryItemId item)
{
    if (const int at = m_item->findData(qlonglong(item)); at >= 0)
        m_item->setCurrentIndex(at);
}

void FormImportDialog::read(const QString &path)
{
    m_stop.request_stop();
    m_stop = {};
    m_path = path;
    m_paper.reset();
    m_problem->clear();
    m_place->clear();
    m_fields.clear();
    m_model->setReview({});
    m_state->showLoading([this] { m_stop.request_stop(); });
    m_reading.setFuture(QtConcurrent::run(
        [path, stop = m_stop.get_token()] { return std::make_shared<Read>(paper::readPaper(path, stop), path); }));
}

void FormImportDialog::paperCame()
{
    const std::shared_ptr<Read> came = m_reading.result();
    if (came->path != m_path)
        return; // another file was chosen meanwhile
    if (!came->paper)
        return m_state->showError(paperFailureText(came->paper.error(), tr("Reading the file")));
    m_paper = std::make_shared<const paper::Paper>(std::move(*came->paper));
    m_place->setPaper(m_paper, m_path);
    auto fields = filing::readAsForm(*m_paper, m_labels);
    if (!fields && filing::isScan(*m_paper))
        return m_state->showEmpty(
            {.sentence = tr("The file is a scan and has no text: keep it with the item as a paper.")});
    if (!fields)
        return m_state->showEmpty({.sentence = tr("No label of a filing form is in the file.")});
    m_fields = std::move(*fields);
    m_model->setReview(filing::reviewOf(m_fields, m_labels));
    m_state->showContent();
    goTo(std::max(0, m_model->nextDoubt(-1)));
    m_table->setFocus();
}

void FormImportDialog::goTo(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_table->goToRow(row);
    showCurrent();
}

void FormImportDialog::showCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount() || !m_paper)
        return m_field->clear();
    const filing::Entry &entry = m_model->entryAt(row);
    const filing::Field &field = m_model->review().list().fields.at(static_cast<size_t>(row));
    m_field->show(field, entry, placeText(entry.reading.place, m_paper->kind));
    m_place->mark(entry.reading.place, field.id);
}

void FormImportDialog::showCounts()
{
    const int open = m_model->openCount();
    m_counts->setText(m_model->rowCount() > 0 ? tr("%1 fields · %2 to look at").arg(m_model->rowCount()).arg(open)
                                              : QString());
    m_save->setEnabled(m_model->isDecided() && m_item->currentIndex() >= 0 && m_day->day().isValid()
                       && !m_session.isReadOnly());
    showCurrent();
}

void FormImportDialog::save()
{
    QFile file(m_path);
    if (!m_paper || !m_save->isEnabled())
        return;
    if (!file.open(QIODevice::ReadOnly))
        return m_problem->setText(tr("The file can no longer be read."));
    const registry::RegistryItem &chosen = m_items.at(static_cast<size_t>(m_item->currentIndex()));
    const registry::Submission submission{.item = chosen.id,
                                          .purpose = m_purpose->currentData().toString(),
                                          .on = m_day->day(),
                                          .fields = filing::submissionFields(m_model->review())};
    const filing::LookedThrough form{.before = chosen,
                                     .after = m_fill->isChecked()
                                         ? filing::filledFrom(chosen, m_fields, m_model->review())
                                         : chosen,
                                     .submission = submission,
                                     .name = m_paper->name,
                                     .bytes = file.readAll()};
    m_save->setEnabled(false);
    m_session
        .write([form](db::Database &database, journal::Journal &journal) {
            return filing::keepForm(database, journal, form);
        })
        .then(this, [this, id = chosen.id](const Result<void> &done) {
            if (!done) {
                m_problem->setText(failureText(done.error(), tr("Keeping the submission")).sentence);
                return showCounts();
            }
            Q_EMIT saved(id);
            accept();
        });
}

} // namespace ui
