#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

/// Several files: chosen, dropped or taken out with Delete.
class FileListField : public QWidget
{
    Q_OBJECT

public:
    /// \a folder: where choosing begins.
    FileListField(const QString &folder, const QStringList &paths, QWidget *parent = nullptr);

    QStringList paths() const;
    void add(const QStringList &paths); ///< without those it has

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose();
    void removeChosen();

    QString m_folder;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace ui
