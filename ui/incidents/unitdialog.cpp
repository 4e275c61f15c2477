#include "ui/incidents/unitdialog.h"

#include "app/report/reportfacts.h"
#include "ui/incidents/casewords.h"

#include <QComboBox>
#include <QLineEdit>

namespace ui {

UnitDialog::UnitDialog(const report::Unit &unit, incident::Operator kind, QWidget *parent)
    : FormDialog(tr("Reporting unit"), tr("Keep"), parent)
    , m_operator(new QComboBox(this))
{
    setExplanation(
        tr("Every report of this workspace begins with this. An empty field stays a visible gap in the draft."));
    const QStringList labels{tr("Name of the unit"),
                             tr("Unified social credit code"),
                             tr("Address"),
                             tr("Contact person"),
                             tr("Telephone"),
                             tr("E-mail"),
                             tr("Competent department addressed")};
    for (size_t i = 0; i < report::unitFields().size(); ++i) {
        auto *field = new QLineEdit((unit.*report::unitFields()[i].value).value_or(QString()), this);
        addField(labels.at(static_cast<qsizetype>(i)), field);
        m_fields.push_back(field);
    }
    using incident::Operator;
    for (const Operator each : {Operator::General, Operator::Cii, Operator::Government})
        m_operator->addItem(operatorText(each), int(each));
    m_operator->setCurrentIndex(m_operator->findData(int(kind)));
    addField(tr("Operator"), m_operator,
             tr("Decides within how many hours a network incident graded larger or above is reported "
                "(National Cybersecurity Incident Reporting Measures, Art. 4)."));
}

incident::Operator UnitDialog::operatorKind() const
{
    return static_cast<incident::Operator>(m_operator->currentData().toInt());
}

report::Unit UnitDialog::unit() const
{
    report::Unit unit;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (const QString text = m_fields[i]->text().trimmed(); !text.isEmpty())
            unit.*report::unitFields()[i].value = text;
    }
    return unit;
}

} // namespace ui
