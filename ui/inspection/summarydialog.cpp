#include "ui/inspection/summarydialog.h"

#include "ui/inspection/banner.h"
#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::SummaryDialog)
};

QString row(const QString &name, const QString &value)
{
    return u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString scopeText(const inspection::Scope &scope)
{
    const QString services = scope.services.isEmpty() ? Words::tr("all services") : scope.services.join(u", "_s);
    return Words::tr("%1, %2 to %3").arg(services, shanghaiText(scope.from), shanghaiText(scope.to));
}

QString facts(const inspection::Summary &summary)
{
    const inspection::Session &session = summary.session;
    QString rows = row(Words::tr("Authority"), session.mandate.authority)
        + row(Words::tr("Inspectors"), session.mandate.inspectors.join(u", "_s))
        + row(Words::tr("Legal basis"), session.mandate.basis) + row(Words::tr("Reason"), session.reason)
        + row(Words::tr("Scope"), scopeText(session.scope))
        + row(Words::tr("Opened"), u"%1 · %2"_s.arg(shanghaiText(session.openedAt), session.openedBy));
    if (session.endedAt)
        rows += row(Words::tr("Ended"),
                    u"%1 · %2"_s.arg(shanghaiText(*session.endedAt),
                                     session.how == inspection::Session::Ended::Time ? Words::tr("its time was over")
                                                                                     : Words::tr("by an officer")));
    return rows
        + row(Words::tr("Chapter in the journal"),
              Words::tr("events %1 to %2").arg(summary.firstEvent).arg(summary.lastEvent))
        + row(Words::tr("Head"), summary.head);
}

QString seenRows(const inspection::Summary &summary)
{
    QString rows;
    for (const inspection::Seen &one : summary.seen)
        rows += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3</td><td align=right>%4</td></tr>"_s
                    .arg(shanghaiText(one.first), one.isPage ? Words::tr("page") : Words::tr("record"),
                         one.what.toHtmlEscaped())
                    .arg(one.times);
    return rows;
}

} // namespace

QString summaryHtml(const inspection::Summary &summary)
{
    return u"<p><small>%1</small></p><h2>%2</h2><table>%3</table><h3>%4</h3><table>%5</table>"
           "<p>&nbsp;</p><table width=100%><tr><td>%6 ____________________</td><td>%7 ____________________</td></tr></table>"_s
               .arg(mandateLine(summary.session.mandate).toHtmlEscaped(),
                    Words::tr("Summary of inspection %1").arg(summary.session.mandate.number), facts(summary),
                    Words::tr("Looked at"), seenRows(summary), Words::tr("For the authority"),
                    Words::tr("For the provider"));
}

SummaryDialog::SummaryDialog(const inspection::Summary &summary, QWidget *parent)
    : QDialog(parent)
    , m_document(new QTextDocument(this))
    , m_number(summary.session.mandate.number)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Summary of inspection %1").arg(m_number));
    m_document->setHtml(summaryHtml(summary));
    auto *view = new QTextBrowser(this);
    view->setDocument(m_document);
    view->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *save = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    auto *paper = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    makePrimary(save);
    connect(save, &QPushButton::clicked, this, &SummaryDialog::choosePath);
    connect(paper, &QPushButton::clicked, this, &SummaryDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(buttons);
    resize(760, 620);
}

bool SummaryDialog::savePdf(const QString &path) const
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFileName(path);
    const std::unique_ptr<QTextDocument> copy(m_document->clone());
    copy->setDefaultFont(
        QFont(QStringList{u"WenQuanYi Micro Hei"_s, u"AR PL UMing CN"_s}.constFirst(), 10)); // can be searched
    copy->print(&printer);
    return QFile::exists(path);
}

void SummaryDialog::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), m_number + u".pdf"_s, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path);
}

void SummaryDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        m_document->print(&printer);
}

} // namespace ui
