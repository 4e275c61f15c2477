#pragma once

#include "app/detect/draftcheck.h"
#include "ui/widgets/numberedtext.h"

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace ui {

class PackHighlighter;

/// Where a rule pack is written: numbered lines, the colours of a pack, a wave under what is to be mended.
class PackText : public NumberedText
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
    void setMarks(const std::vector<Mark> &marks);

    void goTo(const detect::TextRange &range); ///< puts the cursor there, in sight, and takes the focus

    detect::TextRange cursorPlace() const; ///< empty, where the cursor is

protected:
    void recolour() override;

private:
    int charactersTo(int line, int column) const;

    // Declared before the highlighter: a highlighter must go before its repository.
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<PackHighlighter> m_highlighter;
};

} // namespace ui
