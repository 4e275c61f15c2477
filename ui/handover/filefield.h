#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

/// The path of a file, typed or chosen.
class FileField : public QWidget
{
    Q_OBJECT

public:
    enum class For { Reading, Writing };

    /// \a filter as QFileDialog takes it: "PDF (*.pdf)".
    FileField(For purpose, const QString &path, const QString &filter, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void choose();

    For m_purpose;
    QString m_filter;
    QLineEdit *m_path;
};

} // namespace ui
