#include "ui/rules/auditdialog.h"

#include "ui/rules/auditmodel.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/charwidth.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Text *line(TextSize size, Role role, const QString &sentence, QWidget *parent)
{
    auto *text = new Text(size, role, parent);
    text->setWordWrap(true);
    text->setText(sentence);
    return text;
}

} // namespace

AuditDialog::AuditDialog(const detect::LibraryAudit &audit, const detect::LibraryFigures &figures,
                         const detect::Taxonomy &taxonomy, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyword library audit"));
    const QString total = totalSentence(audit, figures);
    const QString update = updateSentence(audit, figures);
    const QString source = sourceSentence(figures);

    auto *model = new AuditModel(taxonomy, this);
    model->setRisks(audit.risks);
    auto *table = new TableView(this);
    table->setColumns({.widths = {5, 18, 6, 6, 6},
                       .stretch = AuditModel::Name,
                       .numeric = {AuditModel::Terms, AuditModel::Least, AuditModel::Missing}});
    table->setModel(model);
    table->setAccessibleName(tr("Terms by risk"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy as text"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [model, words = QStringList{total, update, source}] {
        QGuiApplication::clipboard()->setText(words.join(u'\n') + u"\n\n"_s + model->asText());
    });

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::between);
    layout->addWidget(line(TextSize::Body, audit.missing > 0 ? Role::Negative : Role::Good, total, this));
    layout->addWidget(line(TextSize::Body, audit.isOverdue ? Role::Negative : Role::Text, update, this));
    layout->addWidget(table, 1);
    layout->addWidget(line(TextSize::Small, Role::Muted, source, this));
    layout->addWidget(buttons);
    resize(charWidth(fontMetrics()) * 90, fontMetrics().height() * 34);
}

QString AuditDialog::totalSentence(const detect::LibraryAudit &audit, const detect::LibraryFigures &figures)
{
    const QString counted =
        tr("The packs in force hold %L1 terms; the standard asks for %L2.").arg(audit.terms).arg(figures.total);
    const QString verdict = audit.missing > 0 ? tr("%L1 are missing.").arg(audit.missing) : tr("That is enough.");
    return counted + u' ' + verdict + u' ' + tr("%L1 expressions are not counted.").arg(audit.expressions);
}

QString AuditDialog::updateSentence(const detect::LibraryAudit &audit, const detect::LibraryFigures &figures)
{
    if (!audit.updatedAt)
        return tr("No term has come in yet.");
    QString when = tr("Last update: %1, %n day(s) ago; at most %2 days may pass.", nullptr, audit.daysSince)
                       .arg(shanghaiText(*audit.updatedAt))
                       .arg(figures.days);
    return audit.isOverdue ? when + u' ' + tr("It is overdue.") : when;
}

QString AuditDialog::sourceSentence(const detect::LibraryFigures &figures)
{
    QString source = tr("Measured by: %1").arg(shownRuleText(figures.source));
    if (figures.confidence == u"V")
        return source;
    return source + u'\n' + tr("The figures are from secondary sources: check them with the standard.");
}

} // namespace ui
