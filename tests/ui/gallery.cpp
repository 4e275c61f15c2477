// Renders every shared widget and the frame as PNGs, for people to look at. Not a test.
//     widgetgallery FOLDER
#include "app/base/resources.h"
#include "app/base/result.h"
#include "tests/ui/samplepages.h"
#include "tests/ui/sampletext.h"
#include "ui/shell/cheatsheet.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/keyrecorder.h"
#include "ui/shell/languages.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newworkspacedialog.h"
#include "ui/shell/screenshots.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/startscreen.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/hitminimap.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

using namespace ui;

namespace {

QString folder;

void save(QWidget &widget, const QString &name, QSize size = {})
{
    if (size.isValid())
        widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

std::unique_ptr<QWidget> textPanel()
{
    auto panel = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(panel.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *text = new HighlightedText;
    row->addWidget(text, 1);
    row->addWidget(new HitMinimap(text));
    text->setParts(sample::conversation());
    text->setCurrentSpan(4);
    return panel;
}

/// A conversation of which most is folded; what a rule found, what officers marked, and what is being marked.
std::unique_ptr<QWidget> conversationPanel()
{
    auto panel = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(panel.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *text = new HighlightedText;
    row->addWidget(text, 1);
    row->addWidget(new HitMinimap(text));
    std::vector<TextPart> parts = sample::conversation();
    TextPart &output = parts[2];
    Span marked = sample::spanOf(output.text, "They said that people from that province are all thieves", RiskClass::A2,
                                 QStringLiteral("A.2 d · Marked by officer-a"));
    marked.by = Marker::Officer;
    output.spans.push_back(marked);
    marked = sample::spanOf(output.text, "楼上住户每晚十一点以后仍有装修噪声", RiskClass::A4,
                            QStringLiteral("A.4 g · Marked by officer-b"));
    marked.by = Marker::Officer;
    output.spans.push_back(marked);
    parts.insert(parts.begin(),
                 {.heading = QStringLiteral("▸ 340 turns folded, 2 of them flagged"), .quiet = true, .fold = 0});
    parts.push_back({.heading = QStringLiteral("▸ 12 turns folded"), .quiet = true, .fold = 1});
    text->setParts(parts);
    const QString words = QStringLiteral("请贵处依照");
    const int begin = static_cast<int>(text->toPlainText().indexOf(words));
    text->setDraft(std::pair(begin, begin + static_cast<int>(words.size())));
    return panel;
}

std::unique_ptr<QWidget> veilPanel()
{
    auto text = std::make_unique<HighlightedText>();
    text->setParts(sample::conversation());
    text->setVeiled(true,
                    QStringLiteral("Covered\nA.1 f · Violence in detail\nA.4 a · Estimate: Self-harm, 91 %\n"
                                   "Prompt: 61 characters. Output: 702 characters.\n"
                                   "Return or a click uncovers this item."));
    return text;
}

std::unique_ptr<QWidget> controlsPanel()
{
    auto panel = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(panel.get());
    auto *primary = new QPushButton(QStringLiteral("Seal the package"));
    makePrimary(primary);
    auto *disabled = new QPushButton(QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    auto *field = new QLineEdit(QStringLiteral("GB/T 45654"));
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(QStringLiteral("Search all generations"));
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("A.4 f personal information"), QStringLiteral("A.1 a")});
    auto *check = new QCheckBox(QStringLiteral("Encrypt"));
    check->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("Public service"));
    radio->setChecked(true);
    auto *spin = new QSpinBox;
    spin->setValue(20);
    auto *tabs = new QTabWidget;
    tabs->addTab(new QWidget, QStringLiteral("Tests"));
    tabs->addTab(new QWidget, QStringLiteral("Terms"));
    grid->addWidget(primary, 0, 0);
    grid->addWidget(new QPushButton(QStringLiteral("Choose…")), 0, 1);
    grid->addWidget(disabled, 0, 2);
    grid->addWidget(field, 1, 0);
    grid->addWidget(empty, 1, 1);
    grid->addWidget(combo, 1, 2);
    grid->addWidget(check, 2, 0);
    grid->addWidget(radio, 2, 1);
    grid->addWidget(spin, 2, 2);
    grid->addWidget(tabs, 3, 0, 1, 3);
    QTimer::singleShot(0, field, [field] { field->setFocus(Qt::TabFocusReason); });
    return panel;
}

std::unique_ptr<QWidget> badgesPanel()
{
    auto panel = std::make_unique<QWidget>();
    panel->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(panel.get());
    const std::pair<Role, QString> statuses[] = {{Role::Good, QStringLiteral("filed")},
                                                 {Role::Attention, QStringLiteral("due in 9 working days")},
                                                 {Role::Negative, QStringLiteral("expired")},
                                                 {Role::Information, QStringLiteral("confirm with counsel")}};
    for (const auto &[role, word] : statuses) {
        auto *badge = new StatusBadge;
        badge->setStatus(role, word);
        column->addWidget(badge);
    }
    const std::pair<ClockKind, Role> clocks[] = {{ClockKind::Statutory, Role::Negative},
                                                 {ClockKind::Promise, Role::Attention},
                                                 {ClockKind::Internal, Role::Information}};
    for (const auto &[kind, role] : clocks) {
        auto *badge = new ClockBadge;
        badge->setClock(kind, QStringLiteral("2 working days left"), role);
        column->addWidget(badge);
    }
    for (const RiskClass risk :
         {RiskClass::A1, RiskClass::A2, RiskClass::A3, RiskClass::A4, RiskClass::A5, RiskClass::PersonalInformation}) {
        auto *chip = new RiskChip;
        chip->setRisk(risk, QStringLiteral("%1 · clause text of the class").arg(riskLetter(risk)));
        column->addWidget(chip);
    }
    auto *chips = new FilterChips;
    chips->setChips(
        {{QStringLiteral("risk"), QStringLiteral("risk: A.4")}, {QStringLiteral("day"), QStringLiteral("2026-11-20")}});
    column->addWidget(chips);
    return panel;
}

std::unique_ptr<QWidget> statesPanel()
{
    auto panel = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(panel.get());
    auto *empty = new StateView(new QWidget);
    empty->showEmpty({.sentence =
                          QStringLiteral("Flagged outputs wait here for a decision. No logs have been imported yet."),
                      .button = QStringLiteral("Import logs…"),
                      .icon = QStringLiteral("document-import")},
                     [] {});
    auto *filtered = new StateView(new QWidget);
    filtered->showFiltered(QStringLiteral("risk: A.4, 2026-11-20"), [] {});
    auto *error = new StateView(new QWidget);
    error->showError(failureText({.kind = Failure::Kind::BadInput,
                                  .detail = QStringLiteral("unexpected end of object"),
                                  .where = QStringLiteral("2026-11-22.jsonl:1804 @2210031")},
                                 QStringLiteral("Importing the log")),
                     [] {});
    auto *partial = new StateView(new RawView);
    partial->setNotice(QStringLiteral("Rules changed since these were found."), QStringLiteral("Scan again"), [] {});
    grid->addWidget(empty, 0, 0);
    grid->addWidget(filtered, 0, 1);
    grid->addWidget(error, 1, 0);
    grid->addWidget(partial, 1, 1);
    return panel;
}

std::unique_ptr<QWidget> rawPanel()
{
    auto view = std::make_unique<RawView>();
    view->setContent(
        R"({"id":"chatcmpl-9","model":"model-x","created":1763864520,"messages":[{"role":"user","content":"你好"},)"
        R"({"role":"assistant","content":"line\nbreak \u4f60"}],"usage":{"total_tokens":41.50},"tools":[],"ok":true})");
    return view;
}

void saveWidgets(const QString &suffix)
{
    save(*textPanel(), QStringLiteral("text-") + suffix, {760, 620});
    save(*conversationPanel(), QStringLiteral("conversation-") + suffix, {760, 760});
    save(*veilPanel(), QStringLiteral("veil-") + suffix, {760, 320});
    save(*controlsPanel(), QStringLiteral("controls-") + suffix, {720, 240});
    save(*badgesPanel(), QStringLiteral("badges-") + suffix, {420, 560});
    save(*statesPanel(), QStringLiteral("states-") + suffix, {900, 560});
    save(*rawPanel(), QStringLiteral("raw-") + suffix, {520, 360});
    NewWorkspaceDialog dialog(QStringLiteral("/tmp/review-2026.vml"));
    save(dialog, QStringLiteral("newworkspace-") + suffix);
}

/// The dialog that changes keys: as it opens, while it records, and when it asks.
void saveShortcuts(MainWindow &window, const QString &suffix)
{
    window.actions().action(QStringLiteral("app.remap"))->trigger();
    auto *dialog = window.findChild<ShortcutsDialog *>();
    if (!dialog)
        return;
    dialog->choose(QStringLiteral("review.next"));
    save(*dialog, QStringLiteral("shortcuts-") + suffix);
    auto *rows = dialog->findChild<QTableView *>();
    const auto press = [](QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(widget, &event);
    };
    press(rows, Qt::Key_Return);
    save(*dialog, QStringLiteral("shortcuts-recording-") + suffix);
    press(&dialog->recorder(), Qt::Key_Tab);
    save(*dialog, QStringLiteral("shortcuts-refused-") + suffix);
    press(&dialog->recorder(), Qt::Key_Z, Qt::ControlModifier);
    press(&dialog->recorder(), Qt::Key_Return);
    save(*dialog, QStringLiteral("shortcuts-question-") + suffix);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(QStringLiteral("Undo decision")))
            button->click();
    }
    save(*dialog, QStringLiteral("shortcuts-changed-") + suffix);
    window.actions().setKeymap({});
    dialog->reject();
}

void saveWindow(MainWindow &window, const QString &suffix)
{
    for (Page *page : window.pages()) {
        window.go({page->id()});
        save(window, page->id() + u'-' + suffix, {1280, 800});
    }
    window.actions().action(QStringLiteral("app.palette"))->trigger();
    if (auto *palette = window.findChild<CommandPalette *>()) {
        palette->setQuery(QStringLiteral("re"));
        save(*palette, QStringLiteral("palette-") + suffix);
        palette->close();
    }
    window.actions().action(QStringLiteral("app.keys"))->trigger();
    if (auto *sheet = window.findChild<CheatSheet *>()) {
        save(*sheet, QStringLiteral("keys-") + suffix);
        (void)sheet->savePdf(QDir(folder).filePath(QStringLiteral("keys-%1.pdf").arg(suffix)));
        sheet->close();
    }
    saveShortcuts(window, suffix);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    initResources();
    folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : "gallery");
    QDir().mkpath(folder);
    QTemporaryDir home;
    Settings settings(home.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(Language::English);
    Languages languages;
    MainWindow window(settings, languages);
    const std::pair<Scheme, QString> looks[] = {{Scheme::Light, QStringLiteral("light")},
                                                {Scheme::Dark, QStringLiteral("dark")},
                                                {Scheme::HighContrast, QStringLiteral("contrast")}};
    settings.addRecentWorkspace(QStringLiteral("/data/logs/provider/2026/review-q3.vml"));
    settings.addRecentWorkspace(QStringLiteral("/data/logs/provider/2026/review-q4.vml"));
    window.startScreen().setRecent(settings.recentWorkspaces());
    for (const auto &[scheme, name] : looks) {
        window.look().setScheme(scheme);
        save(window, QStringLiteral("start-") + name, {1280, 800});
        saveWidgets(name);
    }
    window.look().setScheme(Scheme::Light);
    window.look().setLanguage(Language::Chinese);
    save(window, QStringLiteral("start-zh"), {1280, 800});
    NewWorkspaceDialog dialog(QStringLiteral("/tmp/review-2026.vml"));
    save(dialog, QStringLiteral("newworkspace-zh"));
    sample::addPages(window);
    window.showPages();
    saveWindow(window, QStringLiteral("zh"));
    window.look().setLanguage(Language::English);
    for (const auto &[scheme, name] : looks) {
        window.look().setScheme(scheme);
        saveWindow(window, name);
    }
    return 0;
}
