#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace ui {

class RawHighlighter;

/// A raw record as it was logged: monospace, highlighted, read-only. JSON can be pretty-printed;
/// what cannot be parsed is shown as it is.
class RawView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit RawView(QWidget *parent = nullptr);
    ~RawView() override;

    /// \a definition is a KSyntaxHighlighting name: "JSON", "TOML", "Markdown", …
    void setContent(const QByteArray &utf8, const QString &definition = QStringLiteral("JSON"));

    void setPretty(bool pretty); ///< also in the context menu
    bool isPretty() const { return m_pretty; }

Q_SIGNALS:
    void prettyChanged(bool pretty);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fill();
    void recolour();

    QByteArray m_content;
    QString m_definition;
    bool m_pretty = true;
    // Declared before the highlighter: a highlighter must go before its repository.
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<RawHighlighter> m_highlighter;
};

} // namespace ui
