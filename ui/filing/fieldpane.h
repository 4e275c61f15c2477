#pragma once

#include "app/filing/review.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Text;

/// One field of what was read: what stands on the page, what it was taken for, why it is doubtful, and a line to put it
/// right in.
class FieldPane : public QWidget
{
    Q_OBJECT

public:
    explicit FieldPane(QWidget *parent = nullptr);

    void show(const filing::Field &field, const filing::Entry &entry, const QString &place);
    void clear();
    void setEditable(bool editable);
    void edit(); ///< puts the cursor into the line
    void retranslate();

Q_SIGNALS:
    void accepted(); ///< as it is
    void corrected(const QString &value); ///< Return in the line, or its button
    void restored();

private:
    void submit();

    QString m_value;
    Text *m_title;
    Text *m_place;
    Text *m_rawTitle;
    Text *m_raw;
    Text *m_doubts;
    QLabel *m_lineTitle;
    QLineEdit *m_line;
    QPushButton *m_accept;
    QPushButton *m_restore;
};

} // namespace ui
