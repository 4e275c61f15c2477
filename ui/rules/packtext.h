#pragma once

#include "app/detect/draftcheck.h"
#include "ui/shell/theme.h"

#include <QPlainTextEdit>

#include <memory>
#include <optional>

namespace KSyntaxHighlighting {
class Repository;
}

namespace ui {

class LineGutter;
class PackHighlighter;

/// Where a rule pack is written: numbered lines, the colours of a pack, a wave under what is to be mended. Tab
/// leaves it, as everywhere.
class PackText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PackText(QWidget *parent = nullptr);
    ~PackText() override;

    void setText(const QByteArray &utf8); ///< forgets what was undone
    QByteArray text() const;

    /// Something to be mended.
    struct Mark
    {
        detect::TextRange range;
        QString said;                ///< as a tooltip
        Role role = Role::Negative;  ///< a problem; Attention: a sample that fails
    };
    void setMarks(std::vector<Mark> marks);

    void goTo(const detect::TextRange &range); ///< puts the cursor there, in sight, and takes the focus

    detect::TextRange cursorPlace() const; ///< empty, where the cursor is

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

private:
    struct Placed
    {
        int begin = 0; ///< document positions
        int end = 0;
    };
    Placed place(const detect::TextRange &range) const;
    int position(int line, int column) const;
    void makeRoom();
    void recolour();
    void showMarks();

    LineGutter *m_gutter;
    std::vector<Mark> m_marks;
    // Declared before the highlighter: a highlighter must go before its repository.
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<PackHighlighter> m_highlighter;
};

} // namespace ui
