#include "ui/retest/newsetdialog.h"

#include "app/base/clock.h"
#include "ui/shell/theme.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowsShown = 6;

QString lineOf(const incident::EvidenceItem &item)
{
    QStringList parts{incident::reference(item.generation), item.risk(), item.model,
                      item.at ? shanghaiText(*item.at) : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

NewSetDialog::NewSetDialog(const std::vector<incident::EvidenceItem> &evidence, QWidget *parent)
    : FormDialog(tr("Prompts of the re-test"), tr("Freeze prompts"), parent)
    , m_evidence(new QListWidget(this))
    , m_written(new QPlainTextEdit(this))
{
    for (const incident::EvidenceItem &item : evidence) {
        auto *row = new QListWidgetItem(lineOf(item), m_evidence);
        row->setData(Qt::UserRole, qlonglong(item.generation));
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Checked);
    }
    const int row = m_evidence->fontMetrics().lineSpacing() + space::between;
    m_evidence->setFixedHeight(std::clamp(m_evidence->count(), 2, rowsShown) * row + 4);
    m_written->setTabChangesFocus(true);
    m_written->setFixedHeight(4 * m_written->fontMetrics().lineSpacing() + 2 * space::between);
    setExplanation(
        tr("The prompts are frozen. Whoever runs the model gets them as a file, and the log of the answers is "
           "imported like any other. Nothing is called from here."));
    addField(tr("Prompts of the evidence"), m_evidence, tr("Space marks a row. What repeats another is asked once."));
    addField(tr("More prompts"), m_written, tr("One a line: other ways to ask for the same"));
    connect(m_evidence, &QListWidget::itemChanged, this, &NewSetDialog::check);
    connect(m_written, &QPlainTextEdit::textChanged, this, &NewSetDialog::check);
    check();
}

void NewSetDialog::check()
{
    button()->setEnabled(!origins().empty() || !written().isEmpty());
}

std::vector<GenerationId> NewSetDialog::origins() const
{
    std::vector<GenerationId> chosen;
    for (int i = 0; i < m_evidence->count(); ++i) {
        const QListWidgetItem *row = m_evidence->item(i);
        if (row->checkState() == Qt::Checked)
            chosen.push_back(static_cast<GenerationId>(row->data(Qt::UserRole).toLongLong()));
    }
    return chosen;
}

QStringList NewSetDialog::written() const
{
    QStringList lines;
    for (const QString &line : m_written->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace ui
