#include "ui/shell/cheatsheet.h"

#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

struct Group
{
    QString id;
    std::vector<const QAction *> actions;
};

std::vector<Group> grouped(const Actions &actions)
{
    std::vector<Group> groups;
    for (const QAction *action : actions.all()) {
        const ActionSpec &spec = actions.spec(action);
        if (spec.hidden || action->shortcut().isEmpty())
            continue;
        const QString id = spec.id.section(u'.', 0, 0);
        auto found = std::ranges::find(groups, id, &Group::id);
        if (found == groups.end())
            found = groups.insert(groups.end(), Group{id, {}});
        found->actions.push_back(action);
    }
    return groups;
}

QString keys(const QAction &action)
{
    QStringList names;
    for (const QKeySequence &sequence : action.shortcuts())
        names << sequence.toString(QKeySequence::NativeText);
    return names.join(QStringLiteral("  "));
}

/// One group as rows of key and name, under its title.
QWidget *groupWidget(const Group &group, const QString &title, int keyWidth, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, space::around);
    grid->setHorizontalSpacing(space::around);
    grid->setVerticalSpacing(space::inside);
    auto *heading = new Text(TextSize::Small, Role::Muted, box);
    heading->setText(title);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const QAction *action : group.actions) {
        auto *key = new Text(TextSize::Mono, Role::Text, box);
        key->setText(keys(*action));
        auto *name = new Text(TextSize::Body, Role::Text, box);
        name->setText(action->text());
        grid->addWidget(key, row, 0);
        grid->addWidget(name, row, 1);
        ++row;
    }
    grid->setColumnMinimumWidth(0, keyWidth);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    grid->setColumnStretch(1, 1);
    return box;
}

/// So that the names line up from group to group.
int widestKey(const std::vector<Group> &groups)
{
    const QFontMetrics metrics(font(TextSize::Mono));
    int widest = 0;
    for (const Group &group : groups) {
        for (const QAction *action : group.actions)
            widest = std::max(widest, metrics.horizontalAdvance(keys(*action)) + 2);
    }
    return widest;
}

} // namespace

CheatSheet::CheatSheet(const Actions &actions, const std::function<QString(const QString &)> &groupName,
                       QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("cheatSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    const std::vector<Group> groups = grouped(actions);

    const int keyWidth = widestKey(groups);

    // Two columns of about the same number of rows.
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setSpacing(2 * space::group);
    QVBoxLayout *sides[2] = {new QVBoxLayout, new QVBoxLayout};
    std::size_t filled[2] = {0, 0};
    for (const Group &group : groups) {
        const int side = filled[1] < filled[0] ? 1 : 0;
        sides[side]->addWidget(groupWidget(group, groupName(group.id), keyWidth, body));
        filled[side] += group.actions.size() + 2;
    }
    for (QVBoxLayout *side : sides) {
        side->setSpacing(0); // else it is the columns' own
        side->addStretch(1);
        columns->addLayout(side, 1);
    }

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setProperty("quiet", true); // the only thing here that takes keys
    auto *hint = new Text(TextSize::Small, Role::Muted, this);
    hint->setText(tr("Everything else: Ctrl+K and a few letters of its name."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(760, 560);
}

} // namespace ui
