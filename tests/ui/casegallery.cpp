// Renders the Incidents page with each of its tabs and dialogs, and Overview, as PNGs for people to look at. Not a
// test.
// A STORE that is not there is made as the demo.
//     casegallery FOLDER STORE [en|zh] [light|dark]
#include "app/base/resources.h"
#include "app/demo/demoworkspace.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/incidents/casetabs.h"
#include "ui/incidents/incidentspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/languages.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QListView>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int i = 0; i < 40; ++i) {
        QCoreApplication::processEvents();
        QThread::msleep(10);
    }
}

struct Gallery
{
    QString folder;
    ui::MainWindow &window;

    void save(QWidget &widget, const QString &name) const
    {
        settle();
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
    }

    void dialog(const char *action) const
    {
        window.actions().action(QString::fromLatin1(action))->trigger();
        settle();
        if (auto *shown = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            save(*shown, QString::fromLatin1(action));
            shown->reject();
            settle();
        }
    }

    void tabs(qint64 incident) const
    {
        window.go({u"incidents"_s, {{u"id"_s, incident}, {u"show"_s, u"all"_s}}});
        auto *tabs = window.page(u"incidents"_s)->findChild<ui::CaseTabs *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            save(window, u"case%1-tab%2"_s.arg(incident).arg(i));
        }
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    const QStringList arguments = QApplication::arguments();
    initResources();
    const QTemporaryDir own;
    ui::Settings settings(own.filePath(u"settings.ini"_s));
    settings.setLanguage(arguments.value(3) == u"zh" ? ui::Language::Chinese : ui::Language::English);
    settings.setScheme(arguments.value(4) == u"dark" ? ui::Scheme::Dark : ui::Scheme::Light);
    ui::Theme::apply(program, settings.scheme());
    const QString words = qEnvironmentVariable("VERMILION_I18N"); // a folder with other translations
    ui::Languages languages(words.isEmpty() ? u":/i18n"_s : words);
    ui::MainWindow window(settings, languages);
    if (!QFile::exists(arguments.value(2))) {
        if (const auto made = demo::makeDemo(arguments.value(2), shanghaiDay(systemClock()())); !made)
            qFatal("no demo: %s %s", qPrintable(made.error().detail), qPrintable(made.error().where));
    }
    const auto session =
        workspace::Session::open(arguments.value(2), {.officer = u"officer-a"_s, .clock = systemClock()}).value();
    const Knowledge knowledge = loadKnowledge().value();
    window.addPage(std::make_unique<ui::OverviewPage>(*session, knowledge));
    window.addPage(std::make_unique<ui::IncidentsPage>(*session, knowledge));
    window.resize(1440, 900);
    window.show();
    window.showPages();
    window.look().setLanguage(settings.language());
    const Gallery gallery{arguments.value(1), window};
    QDir().mkpath(gallery.folder);
    window.go({u"overview"_s});
    settle();
    gallery.save(window, u"overview"_s);
    for (const qint64 incident : {1, 3, 2})
        gallery.tabs(incident);
    for (const char *action :
         {"incidents.new", "incidents.record", "incidents.waive", "incidents.amend", "incidents.grade",
          "incidents.entry", "incidents.link", "incidents.task", "incidents.comment", "incidents.waivers"})
        gallery.dialog(action);
    return 0;
}
