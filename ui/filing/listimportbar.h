#pragma once

#include "app/filing/lists.h"

#include <QDate>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui {

class DayField;
class FileField;
class Text;

/// Which file is brought in, as what, of which day, and from where.
class ListImportBar : public QWidget
{
    Q_OBJECT

public:
    ListImportBar(const filing::ListTable &lists, QDate today, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    QString list() const; ///< the id chosen; empty: what the paper says
    void setList(const QString &id);
    QDate day() const; ///< invalid: none is given
    bool isWhole() const;
    QString source() const;
    void setReason(const QString &reason);

Q_SIGNALS:
    void fileChosen();
    void listChosen();
    void changed();

private:
    FileField *m_file;
    QComboBox *m_list;
    DayField *m_day;
    QComboBox *m_extent;
    QLineEdit *m_source;
    Text *m_reason;
};

} // namespace ui
