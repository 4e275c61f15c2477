#include "ui/users/userdialog.h"

#include "app/workspace/session.h"
#include "ui/users/measureactions.h"
#include "ui/users/usersduemodel.h"
#include "ui/users/userview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/ownreturn.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

UserDialog::UserDialog(workspace::Session &session, const QString &user, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_user(user)
    , m_dueModel(new UsersDueModel(this))
    , m_due(new TableView)
    , m_dueState(new StateView(m_due))
    , m_view(new UserView(session))
    , m_viewState(new StateView(m_view))
    , m_said(new Text(TextSize::Body, Role::Muted, this))
    , m_reader(new UserReader(session, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Measures against users"));
    build();
    connectParts();
    read();
}

/// The users to look at.
QWidget *UserDialog::buildList()
{
    m_due->setColumns({.widths = {10.5, 0}, .stretch = UsersDueModel::Reached, .header = false});
    m_due->setModel(m_dueModel);
    m_due->setObjectName(u"usersDue"_s);
    m_due->setAccessibleName(tr("Users to look at"));
    auto *title = new Text(TextSize::Small, Role::Muted);
    title->setText(tr("Users to look at"));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(title);
    column->addWidget(m_dueState, 1);
    return list;
}

void UserDialog::build()
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildList());
    splitter->addWidget(m_viewState);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    keepReturn(buttons->button(QDialogButtonBox::Close));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_said, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::between);
    layout->addWidget(splitter, 1);
    layout->addLayout(bottom);
    const int em = fontMetrics().height();
    resize(QSize(66 * em, 42 * em).boundedTo(screen()->availableSize() * 9 / 10));
    splitter->setSizes({16 * em, 50 * em});
}

void UserDialog::connectParts()
{
    connect(m_reader, &UserReader::done, this,
            [this](const std::shared_ptr<const Result<UserSnapshot>> &snapshot) { take(*snapshot); });
    connect(&m_session, &workspace::Session::changed, this, &UserDialog::read);
    connect(m_due, &TableView::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= m_dueModel->rowCount() || m_dueModel->user(row).user == m_user)
            return;
        m_user = m_dueModel->user(row).user;
        read();
    });
    connect(m_view, &UserView::coverToggled, this, &UserDialog::read);
    connect(m_view, &UserView::generationWanted, this, &UserDialog::generationWanted);
    connect(m_view, &UserView::message, this, &UserDialog::say);
    MeasureActions *actions = m_view->actions();
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, actions, &MeasureActions::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, actions, &MeasureActions::redo);
}

void UserDialog::setCover(const Cover *cover)
{
    m_view->setCover(cover);
}

void UserDialog::read()
{
    m_isLoading = true;
    if (!m_view->user().isEmpty() && m_view->user() != m_user)
        m_viewState->showLoading();
    m_reader->read(m_user);
}

void UserDialog::take(const Result<UserSnapshot> &snapshot)
{
    m_isLoading = false;
    if (!snapshot) {
        m_viewState->showError(failureText(snapshot.error(), tr("Reading the user")), [this] { read(); });
        return Q_EMIT loaded();
    }
    listUsers(*snapshot);
    if (m_dueModel->rowCount() > 0)
        m_dueState->showContent();
    else
        m_dueState->showEmpty({.sentence = tr("Nobody has reached a rule.")});
    if (snapshot->conduct) {
        m_user = snapshot->conduct->user;
        m_view->setSnapshot(*snapshot);
        m_viewState->showContent();
    } else {
        m_viewState->showEmpty({.sentence = tr("A user whose prompts were decided to be illegal often enough is shown "
                                               "here, for an officer to look at.")});
    }
    Q_EMIT loaded();
}

/// Who is shown stands in the list even after a measure has settled it: the list never walks on by itself.
void UserDialog::listUsers(const UserSnapshot &snapshot)
{
    const QSignalBlocker quiet(m_due); // the list follows the user who is shown, not the other way round
    const QString shown = snapshot.conduct ? snapshot.conduct->user : QString();
    std::vector<users::DueUser> all = snapshot.due;
    if (!shown.isEmpty() && !std::ranges::contains(all, shown, &users::DueUser::user))
        all.insert(all.begin(), {.user = shown});
    m_dueModel->setUsers(std::move(all), snapshot.rules);
    if (const int row = m_dueModel->rowOf(shown); row >= 0)
        m_due->goToRow(row);
}

void UserDialog::say(const QString &text)
{
    m_said->setText(text);
    Q_EMIT message(text);
}

UserDialog *openUser(workspace::Session &session, const QString &user, QWidget *parent)
{
    auto *dialog = new UserDialog(session, user, parent);
    dialog->open();
    return dialog;
}

} // namespace ui
