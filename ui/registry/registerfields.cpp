#include "ui/registry/registerfields.h"

#include "ui/shell/theme.h"

#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostTicks = 5; // rows; more scroll

} // namespace

QPlainTextEdit *textField(const QString &text, int lines, QWidget *parent)
{
    auto *field = new QPlainTextEdit(text, parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 2 * space::between);
    return field;
}

QListWidget *tickField(const std::vector<Tick> &ticks, QWidget *parent)
{
    auto *field = new QListWidget(parent);
    for (const Tick &each : ticks) {
        auto *item = new QListWidgetItem(each.text, field);
        item->setData(Qt::UserRole, each.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(each.on ? Qt::Checked : Qt::Unchecked);
    }
    if (field->count() > 0)
        field->setCurrentRow(0);
    field->setTabKeyNavigation(false);
    const int rows = std::clamp(field->count(), 1, mostTicks);
    field->setFixedHeight(rows * (field->fontMetrics().height() + space::between) + space::between);
    return field;
}

std::vector<qlonglong> ticked(const QListWidget *field)
{
    std::vector<qlonglong> ids;
    for (int i = 0; i < field->count(); ++i) {
        if (field->item(i)->checkState() == Qt::Checked)
            ids.push_back(field->item(i)->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

} // namespace ui
