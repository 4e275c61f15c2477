#include "ui/shell/cheatsheet.h"

#include "ui/shell/actions.h"
#include "ui/shell/cardprinting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/ownreturn.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace ui {

namespace {

constexpr double widthInEm = 58;
constexpr double heightInEm = 43;
constexpr int columnGap = 2 * space::group;
constexpr int frame = 4 * space::group; ///< margins and scroll bar

/// One group as rows of key and name, under its title.
QWidget *groupWidget(const KeyGroup &group, int keyWidth, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, space::around);
    grid->setHorizontalSpacing(space::around);
    grid->setVerticalSpacing(space::inside);
    auto *heading = new Text(TextSize::Small, Role::Muted, box);
    heading->setText(group.title);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const KeyLine &line : group.lines) {
        auto *key = new Text(TextSize::Mono, Role::Text, box);
        key->setText(line.keys);
        auto *name = new Text(TextSize::Body, Role::Text, box);
        name->setText(line.name);
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
int widestKey(const std::vector<KeyGroup> &groups)
{
    const QFontMetrics metrics(font(TextSize::Mono));
    int widest = 0;
    for (const KeyGroup &group : groups) {
        for (const KeyLine &line : group.lines)
            widest = std::max(widest, metrics.horizontalAdvance(line.keys) + 2);
    }
    return widest;
}

/// What a column needs so that no name is cut.
int columnWidth(const std::vector<KeyGroup> &groups, int keyWidth)
{
    const QFontMetrics metrics(font(TextSize::Body));
    int widest = 0;
    for (const KeyGroup &group : groups) {
        for (const KeyLine &line : group.lines)
            widest = std::max(widest, metrics.horizontalAdvance(line.name) + 2);
    }
    return keyWidth + space::around + widest;
}

/// Two columns of about the same number of rows, or one where \a width has no room for two.
QWidget *sheet(const std::vector<KeyGroup> &groups, int width)
{
    const int keyWidth = widestKey(groups);
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setSpacing(columnGap);
    std::vector<QVBoxLayout *> sides{new QVBoxLayout};
    if (2 * columnWidth(groups, keyWidth) + columnGap <= width)
        sides.push_back(new QVBoxLayout);
    std::vector<std::size_t> filled(sides.size());
    for (const KeyGroup &group : groups) {
        const auto side = static_cast<std::size_t>(std::ranges::min_element(filled) - filled.begin());
        sides[side]->addWidget(groupWidget(group, keyWidth, body));
        filled[side] += group.lines.size() + 2;
    }
    for (QVBoxLayout *side : sides) {
        side->setSpacing(0); // else it is the columns' own
        side->addStretch(1);
        columns->addLayout(side, 1);
    }
    return body;
}

} // namespace

CheatSheet::CheatSheet(Actions &actions, const GroupNames &groupName, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_groupName(groupName)
    , m_today(today)
    , m_scroll(new QScrollArea(this))
    , m_hint(new Text(TextSize::Small, Role::Muted, this))
    , m_outcome(new Text(TextSize::Small, Role::Text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("cheatSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(windowTitle());
    m_scroll->setProperty("quiet", true); // the only thing here that takes keys at first
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_outcome);
    addButtons(layout);
    connect(&m_actions, &Actions::keymapChanged, this, &CheatSheet::fill);
    fitSize();
    fill();
    m_scroll->setFocus();
}

void CheatSheet::addButtons(QBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString &words, auto act) {
        QPushButton *button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        keepReturn(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    if (QAction *change = m_actions.action(QStringLiteral("app.remap")))
        add(tr("Change keys…"), [change] { change->trigger(); });
    add(tr("Save as PDF…"), [this] { askForFile(); });
    add(tr("Print…"), [this] { askForPrinter(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

/// Wide enough for two columns, where the screen is.
void CheatSheet::fitSize()
{
    const std::vector<KeyGroup> groups = keyGroups(m_actions, m_groupName);
    const double em = QFontInfo(font()).pixelSize();
    const int wanted = 2 * columnWidth(groups, widestKey(groups)) + columnGap + frame;
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(std::max(qRound(em * widthInEm), wanted), qRound(em * heightInEm)).boundedTo(room));
}

void CheatSheet::fill()
{
    m_scroll->setWidget(sheet(keyGroups(m_actions, m_groupName), width() - frame));
    const QString palette = m_actions.keyText(QStringLiteral("app.palette"));
    m_hint->setText(palette.isEmpty() ? tr("Everything else is in the menus.")
                                      : tr("Everything else: %1 and a few letters of its name.").arg(palette));
}

KeyCard CheatSheet::card() const
{
    return {.title = tr("Keyboard shortcuts"),
            .note = QStringLiteral("%1 %2 · %3")
                        .arg(tr("Vermilion"), QStringLiteral(VERMILION_VERSION), m_today.toString(Qt::ISODate)),
            .groups = keyGroups(m_actions, m_groupName)};
}

void CheatSheet::say(const Result<void> &done, const QString &doing, const QString &success)
{
    QStringList lines{success};
    if (!done) {
        const StateText text = failureText(done.error(), doing);
        lines = {text.sentence, text.where};
    }
    m_outcome->setRole(done ? Role::Text : Role::Negative);
    m_outcome->setText(lines.join(u'\n'));
    m_outcome->show();
}

Result<void> CheatSheet::savePdf(const QString &path)
{
    const Result<void> saved = saveCard(card(), path);
    say(saved, tr("Saving the card"), tr("Saved: %1").arg(path));
    return saved;
}

Result<void> CheatSheet::print(QPrinter &printer)
{
    printer.setFullPage(true); // the card brings its own margins
    printer.setDocName(windowTitle());
    const Result<void> printed = paintCard(card(), printer);
    say(printed, tr("Printing the card"), tr("Handed to the printer."));
    return printed;
}

void CheatSheet::askForFile()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save as PDF"), tr("keyboard-shortcuts") + QStringLiteral(".pdf"),
                                     tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    [[maybe_unused]] const auto saved = savePdf(path); // it says itself what came of it
}

void CheatSheet::askForPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        [[maybe_unused]] const auto printed = print(*printer); // likewise
    });
    dialog->open();
}

} // namespace ui
