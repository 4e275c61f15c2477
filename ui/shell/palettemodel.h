#pragma once

#include "ui/shell/destination.h"

#include <QAbstractListModel>
#include <QIcon>

#include <functional>
#include <vector>

class QAction;

namespace ui {

/// One line of the palette: either an action or a place.
struct PaletteEntry
{
    QAction *action = nullptr;
    Destination destination = {};
    QString name;          ///< in the language of the screen
    QString other = {};    ///< in the other language
    QString group = {};    ///< "Review", "View"
    QString shortcut = {};
    QIcon icon = {};
};

/// The entries that fit what was typed, the best first. Disabled actions are left out.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum { SideRole = Qt::UserRole, OtherRole };

    /// Turns what was typed into places ("G-1024"); they stand first.
    using Jump = std::function<std::vector<PaletteEntry>(const QString &text)>;

    PaletteModel(std::vector<PaletteEntry> entries, Jump jump, QObject *parent = nullptr);

    void setQuery(const QString &query);
    const PaletteEntry &entry(int row) const { return m_shown.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Known
    {
        PaletteEntry entry;
        QStringList keys; ///< all names it answers to
    };

    std::vector<Known> m_known;
    Jump m_jump;
    std::vector<PaletteEntry> m_shown;
};

} // namespace ui
