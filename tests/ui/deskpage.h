#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <numeric>

namespace sample {

/// Text is typed here, but it claims no key beforehand, as widgets of other libraries do not.
class OwnText : public QWidget
{
public:
    OwnText() { setAttribute(Qt::WA_InputMethodEnabled); }

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override
    {
        return query == Qt::ImEnabled ? QVariant(true) : QWidget::inputMethodQuery(query);
    }

    QString text;

protected:
    void keyPressEvent(QKeyEvent *event) override { text += event->text(); }
};

/// A page with one of each control, and actions with bare keys that count.
class Desk : public ui::Page
{
public:
    Desk()
        : Page({.id = QStringLiteral("desk"),
                .name = {"test", "Desk"},
                .icon = {},
                .shortcut = QKeySequence(QStringLiteral("Ctrl+1"))})
        , m_grid(new QGridLayout(this))
    {
        placeFields();
        placeLists();
        place("own", new OwnText);
        place("reading", new ui::HighlightedText);
        place("raw", new ui::RawView);
        place("button", new QPushButton(QStringLiteral("Press")));
        place("check", new QCheckBox(QStringLiteral("Check")));
    }

    void registerActions(ui::Actions &actions) override
    {
        const auto add = [&](const char *id, const char *text, const char *keys) {
            const QAction *action = actions.add({.id = QString::fromLatin1(id),
                                                 .text = {"test", text},
                                                 .shortcuts = {QKeySequence(QString::fromLatin1(keys))}},
                                                this);
            connect(action, &QAction::triggered, this, [this, action] { ++done[action->objectName()]; });
        };
        add("desk.confirm", "Confirm it", "1");
        add("desk.next", "Next one", "J");
        add("desk.redo", "Redo it", "Shift+U");
        add("desk.find", "Find it", "/");
        add("desk.space", "Scroll on", "Space");
        add("desk.chord", "Go to the top", "G, T");
        add("desk.save", "Save it", "Ctrl+S");
    }

    int total() const { return std::accumulate(done.begin(), done.end(), 0); }

    QHash<QString, int> done; ///< how often, by the action's id

private:
    void place(const char *name, QWidget *widget)
    {
        widget->setObjectName(QString::fromLatin1(name));
        widget->setFocusPolicy(Qt::StrongFocus);
        m_grid->addWidget(widget, m_grid->count() / 4, m_grid->count() % 4);
    }

    void placeFields()
    {
        auto *readOnly = new QLineEdit(QStringLiteral("shown"));
        readOnly->setReadOnly(true);
        auto *editable = new QComboBox;
        editable->setEditable(true);
        auto *choice = new QComboBox;
        choice->addItems({QStringLiteral("A.4 first"), QStringLiteral("1 second"), QStringLiteral("J third")});
        place("line", new QLineEdit);
        place("readOnly", readOnly);
        place("text", new QTextEdit);
        place("plain", new QPlainTextEdit);
        place("spin", new QSpinBox);
        place("editable", editable);
        place("choice", choice);
    }

    void placeLists()
    {
        auto *list = new QListWidget;
        list->addItems({QStringLiteral("alpha"), QStringLiteral("1 beta"), QStringLiteral("June")});
        list->setCurrentRow(0);
        auto *cells = table(QAbstractItemView::EditKeyPressed);
        auto *rows = new ui::TableView;
        rows->setModel(cells->model());
        rows->goToRow(0);
        place("list", list);
        place("cells", cells);
        place("table", rows);
        place("typed", table(QAbstractItemView::AnyKeyPressed));
        setFocusProxy(rows);
    }

    static QTableWidget *table(QAbstractItemView::EditTriggers triggers)
    {
        auto *cells = new QTableWidget(2, 1);
        cells->setEditTriggers(triggers);
        for (int row = 0; row < 2; ++row)
            cells->setItem(row, 0, new QTableWidgetItem(QStringLiteral("cell")));
        cells->setCurrentCell(0, 0);
        return cells;
    }

    QGridLayout *m_grid;
};

} // namespace sample
