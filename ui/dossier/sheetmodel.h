#pragma once

#include "ui/dossier/dossierwords.h"

#include <QAbstractTableModel>

namespace ui {

/// A dossier as one long sheet: sections, their entries, and of each the fields that are filled in or that a clause
/// asks for.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Value, ColumnCount };
    enum class Kind { Section, Entry, Field, Nothing };

    struct Row
    {
        Kind kind = Kind::Field;
        dossier::Section section = dossier::Section::Identity;
        QString id;    ///< of an entry
        QString field; ///< its name
        QString value; ///< as the dossier has it, in the language shown
        bool isMissing = false;
        bool isExcluded = false;
    };

    /// Borrows \a rules.
    explicit SheetModel(const dossier::Rulebook &rules, QObject *parent = nullptr);

    void show(const ShownDossier &shown);
    void clear();
    void retranslate();

    const Row &rowAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    bool isHeading(int row) const { return rowAt(row).kind == Kind::Section || rowAt(row).kind == Kind::Entry; }
    /// Where \a lack would be filled in; -1: nowhere.
    int rowOf(const dossier::Lack &lack) const;
    int rowOf(dossier::Section section) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    void addEntry(dossier::Entry &entry);
    bool isAskedFor(const dossier::Entry &entry, const dossier::Field &field) const;
    QString headingOf(const Row &row) const;
    QString display(const Row &row, int column) const;
    QVariant statusOf(const Row &row, int column) const;

    const dossier::Rulebook &m_rules;
    ShownDossier m_shown;
    std::vector<Row> m_rows;
};

} // namespace ui
