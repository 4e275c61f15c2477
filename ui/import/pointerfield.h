#pragma once

#include "app/ingest/recordsurvey.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace ui {

/// A field for a path into a record ("/answer/text"). What is typed is completed from the paths that were seen, each
/// with the value that stands there; ↓ shows all of them.
class PointerField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PointerField(QWidget *parent = nullptr);

    void setPlaces(const std::vector<ingest::SeenPlace> &places);
    QCompleter *offered() const { return m_completer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_places;
    QCompleter *m_completer;
};

} // namespace ui
