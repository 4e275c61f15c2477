#pragma once

#include "ui/import/visiblebytes.h"
#include "ui/widgets/rawview.h"

namespace ui {

/// A record that could not be read, byte for byte: odd bytes made visible and underlined, the place where
/// reading stopped in the colour of what went wrong, and scrolled to.
class BytesView : public RawView
{
    Q_OBJECT

public:
    explicit BytesView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes, std::optional<qint64> fault = {}, bool isJson = true);
    const VisibleBytes &shown() const { return m_shown; }
    void goToFault();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void mark();

    VisibleBytes m_shown;
};

/// The selection that shows \a mark of \a text as the place of a fault.
QTextEdit::ExtraSelection faultSelection(QPlainTextEdit &text, const VisibleBytes::Mark &mark);

} // namespace ui
