#pragma once

#include <QComboBox>

#include <algorithm>
#include <initializer_list>
#include <vector>

class QListWidget;
class QPlainTextEdit;

namespace ui {

// Fields that several forms about the register have.

/// Several lines; Tab leaves it.
QPlainTextEdit *textField(const QString &text, int lines, QWidget *parent);

/// A choice among \a values, shown as \a words says, with \a chosen taken.
template <typename Enum, typename Words>
QComboBox *choiceField(std::initializer_list<Enum> values, Enum chosen, Words words, QWidget *parent)
{
    auto *field = new QComboBox(parent);
    for (const Enum each : values)
        field->addItem(words(each), int(each));
    field->setCurrentIndex(std::max(0, field->findData(int(chosen))));
    return field;
}

template <typename Enum>
Enum chosenIn(const QComboBox *field)
{
    return static_cast<Enum>(field->currentData().toInt());
}

/// Things to tick, each with its id.
struct Tick
{
    qlonglong id;
    QString text;
    bool on = false;
};
QListWidget *tickField(const std::vector<Tick> &ticks, QWidget *parent);
std::vector<qlonglong> ticked(const QListWidget *field);

} // namespace ui
