#include "ui/inspection/scopefields.h"

#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

QStringList listIn(const QLineEdit &field)
{
    static const QRegularExpression comma(u"\\s*[,，、;；]\\s*"_s);
    return field.text().trimmed().split(comma, Qt::SkipEmptyParts);
}

QDateEdit *dayField(QDate day, QWidget *parent)
{
    auto *field = new QDateEdit(day, parent);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setCalendarPopup(true);
    return field;
}

QLineEdit *namesField(const QStringList &known, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setCompleter(new QCompleter(known, field));
    return field;
}

} // namespace ui
