#pragma once

#include "app/ingest/mappingdraft.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QLabel;

namespace ui {

class PointerField;
class Text;

/// For each field of a generation where it stands in a record, the first value from there, or what is wrong with it.
class MappingForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit MappingForm(QWidget *parent = nullptr);

    void setPlaces(const std::vector<ingest::SeenPlace> &places); ///< to choose from
    void setDraft(const ingest::MappingDraft &draft);
    ingest::MappingDraft draft() const;

    /// Shows beside each field what \a looks say of it.
    void setLooks(const std::map<QString, ingest::FieldLook> &looks, int records);

    PointerField *field(const QString &name) const;

Q_SIGNALS:
    void changed(); ///< by a person

private:
    struct Row
    {
        QString field;
        PointerField *pointer;
        Text *note;
    };

    void addRow(QGridLayout *grid, const QString &field);
    void addTimeRows(QGridLayout *grid);
    void orderTabs();
    void note(const Row &row, const ingest::FieldLook *look, int records);

    std::vector<Row> m_rows;
    QComboBox *m_unit;
    QComboBox *m_zone;
};

} // namespace ui
