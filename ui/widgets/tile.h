#pragma once

#include "ui/shell/theme.h"

#include <QAbstractButton>

namespace ui {

/// One figure on the Overview: a number, a word, and where a click leads. The whole tile is the link.
class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Tile(QWidget *parent = nullptr);

    /// \a number "412", \a word "to decide", \a note "oldest 3 d"; the note may be empty.
    /// Any role but Text marks the number, with an icon so that colour is not alone.
    void setFigure(const QString &number, const QString &word, const QString &note = {}, Role role = Role::Text);

    /// What the click does, shown as the last line: "Open the queue".
    void setLink(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number;
    QString m_word;
    QString m_note;
    QString m_link;
    Role m_role = Role::Text;
};

} // namespace ui
