#pragma once

#include "app/users/unmasking.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

/// Asks why masked personal information is to be seen: a reason of the data, with a number or words where it asks for
/// them. Show it with open().
class UnmaskDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit UnmaskDialog(std::vector<users::UnmaskReason> reasons, QWidget *parent = nullptr);

    users::Unmasking unmasking() const;

private:
    users::UnmaskReason::Asks asks() const;
    void check();

    std::vector<users::UnmaskReason> m_reasons;
    QComboBox *m_reason;
    QLineEdit *m_number;
    QLineEdit *m_words;
};

} // namespace ui
