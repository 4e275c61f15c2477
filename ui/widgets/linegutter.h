#pragma once

#include <QWidget>

namespace ui {

class NumberedText;

/// The numbers of the lines beside a NumberedText, and a sign where something is to be mended. A click puts the cursor
/// into the line. Decoration: what it says, the lists beside the text say in words.
class LineGutter : public QWidget
{
    Q_OBJECT

public:
    explicit LineGutter(NumberedText &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    NumberedText &m_text;
};

} // namespace ui
