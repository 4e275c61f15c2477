#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QPushButton;
class QTableWidget;

namespace ui {

/// The fields of a form that was handed in: a name and a value each, typed into cells. Return or F2 edits, Insert
/// adds a line below, Delete takes the line out.
class FieldTable : public QWidget
{
    Q_OBJECT

public:
    using Fields = std::vector<std::pair<QString, QString>>;

    explicit FieldTable(const Fields &fields, QWidget *parent = nullptr);

    Fields fields() const;      ///< as they stand, without lines that are empty
    QString repeated() const;   ///< a name that stands twice; empty: none does

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void prepareTable();
    void addLine(int row, const QString &name, const QString &value);
    void insertLine();
    void removeLine();

    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace ui
