#pragma once

#include <QDate>
#include <QStringList>

class QDateEdit;
class QLineEdit;
class QWidget;

namespace ui {

/// What is written in \a field with commas of either language between.
QStringList listIn(const QLineEdit &field);

/// A field for a day, as 2026-11-29.
QDateEdit *dayField(QDate day, QWidget *parent);

/// A field for names of which \a known are offered.
QLineEdit *namesField(const QStringList &known, QWidget *parent);

} // namespace ui
