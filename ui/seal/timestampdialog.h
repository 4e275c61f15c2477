#pragma once

#include "app/seal/packagestore.h"
#include "ui/widgets/formdialog.h"

class QComboBox;

namespace ui {

class FileField;

/// A time stamp for a package, in two goes: a request is written and carried to the authority; its answer is brought
/// in.
class TimestampDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Go { Request, Answer };

    TimestampDialog(const seal::PackageRecord &package, const QString &folder, QWidget *parent = nullptr);

    Go go() const;
    QString requestPath() const;
    QString packagePath() const;
    QString answerPath() const;
    QString authoritiesPath() const; ///< empty: none

private:
    void check();

    QComboBox *m_go;
    FileField *m_request;
    FileField *m_package;
    FileField *m_answer;
    FileField *m_authorities;
};

} // namespace ui
