#pragma once

#include "app/base/result.h"

#include <QDialog>
#include <QFuture>
#include <QHash>

class QFormLayout;
class QPushButton;
class QScrollArea;

namespace ui {

class Text;

/// Asks for a few things and does one: labelled fields, a line that says what is wrong, one button.
///
/// It closes only when the work has succeeded, so nothing that was typed is lost to a failure. Show
/// it with open(); it deletes itself when it closes.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a action is the word on the button: "Record".
    FormDialog(const QString &title, const QString &action, QWidget *parent = nullptr);

    void setExplanation(const QString &sentence); ///< above the fields
    void addField(const QString &label, QWidget *field, const QString &hint = {});
    void setHint(QWidget *field, const QString &hint); ///< of a field that was added with one
    void setFieldVisible(QWidget *field, bool visible); ///< with its label and hint

    /// Says what is wrong and keeps the button from working until it is cleared; empty clears.
    void setProblem(const QString &problem);

    /// Waits for \a work: closes when it succeeds, else says why. \a doing: "Recording the step".
    template <typename T>
    void await(QFuture<Result<T>> work, const QString &doing)
    {
        setBusy(true);
        work.then(this, [this, doing](const Result<T> &result) {
            setBusy(false);
            if (result)
                accept();
            else
                showFailure(result.error(), doing);
        });
    }

    /// What \a receiver does once the form closes with success, in place of what an attempt before this one asked for.
    template <typename Receiver, typename Then>
    void onceAccepted(const Receiver *receiver, Then then)
    {
        disconnect(m_then);
        m_then = connect(this, &QDialog::accepted, receiver, std::move(then));
    }

    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void submitted(); ///< the button, Return in a field, or Ctrl+Return anywhere

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fitHeight();
    void focusFirstField();
    void setBusy(bool busy);
    void showFailure(const Failure &failure, const QString &doing);

    Text *m_explanation;
    QScrollArea *m_scroll; ///< a form may be taller than a laptop's screen
    QFormLayout *m_fields;
    QHash<QWidget *, Text *> m_hints;
    QWidget *m_last = nullptr; ///< the field added last
    Text *m_problem;
    QPushButton *m_button;
    QMetaObject::Connection m_then;
};

} // namespace ui
