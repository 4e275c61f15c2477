#pragma once

#include "ui/import/visiblebytes.h"
#include "ui/widgets/rawview.h"

namespace ui {

/// Where a copy of a record is put right: monospace, wrapped, in JSON's colours, with undo. Tab leaves it, as
/// everywhere; the place of a fault is marked.
class MendEditor : public RawView
{
    Q_OBJECT

public:
    explicit MendEditor(QWidget *parent = nullptr);

    void setText(const QByteArray &utf8);
    QByteArray text() const { return toPlainText().toUtf8(); }

    /// \a offset in the bytes of text(); nothing: there is none.
    void setFault(std::optional<size_t> offset);
    void goToFault();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void mark();

    std::optional<VisibleBytes::Mark> m_fault;
};

} // namespace ui
