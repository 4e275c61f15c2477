#include "ui/registry/dayfield.h"

#include <QKeyEvent>

namespace ui {

DayField::DayField(QDate day, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    setClearButtonEnabled(true);
    setDay(day);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const QDate typed = parse(text()); typed.isValid())
            setDay(typed);
    });
}

QDate DayField::parse(const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(u'/', u'-').replace(u'.', u'-');
    for (const char *format : {"yyyy-M-d", "yyyyMMdd"}) {
        if (const QDate day = QDate::fromString(text, QString::fromLatin1(format)); day.isValid() && day.year() >= 2000)
            return day;
    }
    return {};
}

QDate DayField::day() const
{
    return parse(text());
}

void DayField::setDay(QDate day)
{
    setText(day.isValid() ? day.toString(Qt::ISODate) : QString());
}

bool DayField::isUnclear() const
{
    return !text().trimmed().isEmpty() && !day().isValid();
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || !day().isValid())
        return QLineEdit::keyPressEvent(event);
    setDay(event->modifiers() & Qt::ControlModifier ? day().addMonths(step) : day().addDays(step));
}

} // namespace ui
