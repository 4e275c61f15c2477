#include "ui/shell/palettecontents.h"

#include "ui/shell/actions.h"
#include "ui/shell/icons.h"
#include "ui/shell/languages.h"
#include "ui/shell/page.h"

#include <QAction>

namespace ui {

std::vector<PaletteEntry> paletteEntries(const Actions &actions, const Languages &languages,
                                         const std::function<QString(const QString &)> &groupName)
{
    const bool chinese = languages.current() == Language::Chinese;
    std::vector<PaletteEntry> entries;
    for (QAction *action : actions.all()) {
        const ActionSpec &spec = actions.spec(action);
        if (spec.hidden || spec.id == QStringLiteral("app.palette"))
            continue;
        entries.push_back({.action = action,
                           .name = action->text(),
                           .other = chinese ? spec.text.english() : languages.chinese(spec.text),
                           .group = groupName(spec.id.section(u'.', 0, 0)),
                           .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                           .icon = action->icon()});
    }
    return entries;
}

std::vector<PaletteEntry> paletteEntries(const std::vector<Page *> &pages)
{
    std::vector<PaletteEntry> entries;
    for (const Page *page : pages) {
        for (const Page::NamedPlace &place : page->places())
            entries.push_back({.destination = place.destination,
                               .name = place.name,
                               .group = page->title(),
                               .icon = icon(page->identity().icon)});
    }
    return entries;
}

PaletteModel::Jump jumpInto(const std::vector<Page *> &pages)
{
    return [&pages](const QString &text) {
        std::vector<PaletteEntry> places;
        for (const Page *page : pages) {
            if (const auto place = page->jump(text))
                places.push_back({.destination = *place,
                                  .name = PaletteModel::tr("Open %1").arg(text),
                                  .group = page->title(),
                                  .icon = icon(page->identity().icon)});
        }
        return places;
    };
}

} // namespace ui
