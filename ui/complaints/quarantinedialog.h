#pragma once

#include <QDialog>

namespace workspace {
class Session;
}

namespace ui {

class StateView;
class TableView;

/// Shows which lines of imported files could not be used, so that they can be mended in the ticket system and imported
/// again. Show it with open(); it deletes itself.
class ComplaintQuarantineDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ComplaintQuarantineDialog(const workspace::Session &session, QWidget *parent = nullptr);

private:
    void fill(const workspace::Session &session, TableView &table, StateView &state);
};

} // namespace ui
