#pragma once

#include "app/report/edition/redaction.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QGridLayout;

namespace ui {

class RemovalModel;

/// A box for each kind of text that stands in the report: "Users (3)"; none for the others. Marks all of its kind, or
/// none.
class KindChoice : public QWidget
{
    Q_OBJECT

public:
    /// Borrows \a model, which must outlive it.
    explicit KindChoice(RemovalModel *model, QWidget *parent = nullptr);

    QCheckBox *box(report::RemovedKind kind) const;

private:
    void read();

    RemovalModel *m_model;
    QGridLayout *m_grid;
    std::map<report::RemovedKind, QCheckBox *> m_boxes;
};

} // namespace ui
