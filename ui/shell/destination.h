#pragma once

#include <QMetaType>
#include <QVariantMap>

namespace ui {

/// A place in the program: a page, and what it should show there. The page that is named documents
/// the keys of the filter that it understands ("risk": "A.4", "day": QDate, "id": qlonglong, …).
struct Destination
{
    QString page;            ///< Page::id()
    QVariantMap filter = {}; ///< empty: as the page was left

    bool operator==(const Destination &) const = default;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Destination)
