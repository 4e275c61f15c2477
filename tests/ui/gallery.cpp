// Renders every shared widget and the frame as PNGs, for people to look at. Not a test.
//     widgetgallery FOLDER
#include "app/base/resources.h"
#include "app/base/result.h"
#include "tests/ui/samplepages.h"
#include "tests/ui/sampletext.h"
#include "ui/shell/cheatsheet.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/languages.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newworkspacedialog.h"
#include "ui/shell/screenshots.h"
#include "ui/shell/settings.h"
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
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
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
    save(*controlsPanel(), QStringLiteral("controls-") + suffix, {720, 240});
    save(*badgesPanel(), QStringLiteral("badges-") + suffix, {420, 560});
    save(*statesPanel(), QStringLiteral("states-") + suffix, {900, 560});
    save(*rawPanel(), QStringLiteral("raw-") + suffix, {520, 360});
    NewWorkspaceDialog dialog(QStringLiteral("/tmp/review-2026.vml"));
    save(dialog, QStringLiteral("newworkspace-") + suffix);
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
        sheet->close();
    }
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
