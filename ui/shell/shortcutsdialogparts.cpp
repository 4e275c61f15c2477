// How the dialog that changes keys is put together, and what its parts do when they are worked.
#include "ui/shell/actions.h"
#include "ui/shell/keyrecorder.h"
#include "ui/shell/keywords.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/shortcutsmodel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/ownreturn.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr double widthInEm = 60;
constexpr double heightInEm = 44;

/// The search field hands these to the list: one need not leave it to choose.
class SearchKeys : public QObject
{
public:
    SearchKeys(QLineEdit *field, TableView *table)
        : QObject(field)
        , m_table(table)
    {
        field->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }

private:
    TableView *m_table;
};

/// A row at the upper edge of \a panel: what panels of one stack begin with stays where it is.
QHBoxLayout *upperRow(QWidget *panel)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    column->addLayout(row);
    column->addStretch(1);
    return row;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Actions &actions, const GroupNames &groupName, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_model(new ShortcutsModel(actions, groupName, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new TableView(this))
    , m_notes(new Text(TextSize::Small, Role::Attention, this))
    , m_current(new Text(TextSize::Body, Role::Text, this))
    , m_outcome(new Text(TextSize::Small, Role::Text, this))
    , m_panel(new QStackedWidget(this))
    , m_recorder(new KeyRecorder(this))
    , m_question(new Text(TextSize::Body, Role::Attention, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Change keyboard shortcuts"));
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(ShortcutsModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setDynamicSortFilter(false); // a row stays although its keys no longer fit what was searched
    build();
    connectParts();
    showNotes();
    m_table->goToRow(0);
    showCurrent();
    m_search->setFocus();
}

void ShortcutsDialog::build()
{
    m_search->setPlaceholderText(tr("Action or key, in Chinese, English or pinyin"));
    m_search->setAccessibleName(tr("Find an action"));
    m_search->setClearButtonEnabled(true);
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_table->setColumns({.widths = {0, 11, 9, 13}, .stretch = ShortcutsModel::NameColumn});
    m_table->setModel(m_found);
    for (Text *wraps : {m_notes, m_question, m_outcome})
        wraps->setWordWrap(true);
    m_current->setElided(Qt::ElideRight);
    for (QWidget *panel : {buttonPanel(), recordingPanel(), questionPanel()})
        m_panel->addWidget(panel);
    m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::between);
    layout->addWidget(m_search);
    layout->addWidget(m_notes);
    layout->addWidget(m_table, 1);
    layout->addSpacing(space::inside);
    layout->addWidget(m_current);
    layout->addWidget(m_panel);
    layout->addWidget(m_outcome);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addWidget(foot());
    const double em = QFontInfo(font()).pixelSize();
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(qRound(em * widthInEm), qRound(em * heightInEm)).boundedTo(room));
}

QPushButton *ShortcutsDialog::button(const QString &words, const std::function<void()> &act)
{
    auto *made = new QPushButton(words, this);
    keepReturn(made);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

QWidget *ShortcutsDialog::buttonPanel()
{
    auto *panel = new QWidget(this);
    QHBoxLayout *row = upperRow(panel);
    m_set = button(tr("Set key…"), [this] { record(false); });
    makePrimary(m_set);
    m_add = button(tr("Add another key…"), [this] { record(true); });
    m_none = button(tr("No key"), [this] {
        const int at = m_model->rowOf(currentId());
        if (at >= 0)
            store(m_model->action(at), {});
    });
    m_reset = button(tr("As delivered"), [this] { resetCurrent(); });
    for (QPushButton *each : {m_set, m_add, m_none, m_reset})
        row->addWidget(each);
    row->addStretch(1);
    return panel;
}

QWidget *ShortcutsDialog::recordingPanel()
{
    auto *panel = new QWidget(this);
    QHBoxLayout *row = upperRow(panel);
    auto *hint = new Text(TextSize::Small, Role::Muted, panel);
    hint->setText(tr("Press the key, or several one after the other. Return ends, Escape leaves it as it was."));
    hint->setWordWrap(true);
    m_recorder->setAccessibleDescription(hint->text());
    row->addWidget(m_recorder, 2);
    row->addWidget(hint, 3);
    return panel;
}

QWidget *ShortcutsDialog::questionPanel()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    m_yes = button({}, [this] {
        if (const auto act = std::exchange(m_act, nullptr))
            act();
        showPanel(Buttons);
    });
    m_no = button(tr("Cancel"), [this] { showPanel(Buttons); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addStretch(1);
    column->addWidget(m_question);
    column->addLayout(row);
    column->addStretch(1);
    return panel;
}

QWidget *ShortcutsDialog::foot()
{
    auto *panel = new QWidget(this);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(0, space::inside, 0, 0);
    m_resetAll = button(tr("Reset all…"), [this] { askToResetAll(); });
    row->addWidget(m_resetAll);
    row->addStretch(1);
    row->addWidget(button(tr("Close"), [this] { QDialog::reject(); }));
    return panel;
}

void ShortcutsDialog::connectParts()
{
    new SearchKeys(m_search, m_table);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        const QString id = currentId();
        m_found->setFilterFixedString(words.trimmed());
        if (currentId().isEmpty() || currentId() != id)
            m_table->goToRow(0);
        showCurrent();
    });
    connect(m_table, &TableView::currentRowChanged, this, [this] {
        showPanel(Buttons); // a question was about the action before
        showCurrent();
    });
    connect(m_table, &QTableView::activated, this, [this] { record(false); });
    connect(m_recorder, &KeyRecorder::recorded, this, &ShortcutsDialog::take);
    connect(m_recorder, &KeyRecorder::cancelled, this, [this] { showPanel(Buttons); });
    connect(m_recorder, &KeyRecorder::refused, this, [this](const QKeySequence &keys, Reserved why) {
        m_outcome->setRole(Role::Attention);
        m_outcome->setText(reservedText(keys, why));
    });
    connect(&m_actions, &Actions::keymapChanged, this, [this] {
        showNotes();
        showCurrent();
    });
}

} // namespace ui
