#pragma once

#include "ui/shell/theme.h"

#include <QPlainTextEdit>

#include <optional>
#include <vector>

namespace ui {

class LineGutter;

/// Where a text of lines is written: numbered, with a wave under what is to be mended and what is said of it as a
/// tooltip. Tab leaves it, as everywhere; a line ends as a line whatever Return is pressed with.
class NumberedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NumberedText(QWidget *parent = nullptr);

    /// The text as it is. Not toPlainText(): that makes blanks of no-break spaces.
    QString wholeText() const;

    /// Something to be mended. It moves along with the text.
    struct Mark
    {
        QTextCursor place;
        QString said;               ///< as a tooltip
        Role role = Role::Negative; ///< a problem; Attention: something that is only to be looked at
    };
    void setMarks(std::vector<Mark> marks);
    const std::vector<Mark> &marks() const { return m_marks; }

    /// From \a begin to \a end (document positions). A place behind the end of its line is that of the character before
    /// it, for there would be nothing to see.
    QTextCursor placeOf(int begin, int end) const;

    /// The document position of \a line and \a column, both from 1, the column in UTF-16 units; of the end of the line,
    /// or of the text, where it has not so many.
    int position(int line, int column) const;

    /// Lines from 1 that are shown on a ground of their own.
    void setLitLines(const std::vector<int> &lines);

    void goTo(int position); ///< puts the cursor there, in sight, and takes the focus

    /// The sign in the gutter; \a line from 0.
    std::optional<Role> signOf(int line) const;

    /// A line on screen: its number from 0 and where it begins, in the viewport.
    struct Line
    {
        int number = 0;
        int top = 0;
    };
    std::vector<Line> visibleLines() const;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

    virtual void recolour(); ///< the scheme or the size of text changed

private:
    void makeRoom();
    void showMarks();

    LineGutter *m_gutter;
    std::vector<Mark> m_marks;
    std::vector<int> m_lit;
};

} // namespace ui
