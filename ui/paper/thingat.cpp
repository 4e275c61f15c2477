#include "ui/paper/thingat.h"

namespace ui {

std::optional<std::pair<paper::Place, QString>> thingAt(const paper::Page &page, QPointF point)
{
    std::optional<std::pair<paper::Place, QString>> found;
    const auto offer = [&](const paper::Place &place, const QString &text) {
        const auto size = [](const QRectF &area) { return area.width() * area.height(); };
        if (place.area.contains(point) && (!found || size(place.area) < size(found->first.area)))
            found.emplace(place, text);
    };
    for (const paper::Table &table : page.tables)
        for (const std::vector<paper::Cell> &row : table.rows)
            for (const paper::Cell &cell : row)
                offer(cell.place, cell.text);
    if (!found)
        for (const paper::Line &line : page.lines)
            offer(line.place, line.text);
    return found;
}

} // namespace ui
