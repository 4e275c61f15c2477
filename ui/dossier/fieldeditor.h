#pragma once

#include "app/dossier/clauses.h"
#include "app/dossier/dossierstore.h"

#include <QObject>

class QWidget;

namespace ui {

/// One field of a dossier on a form, whatever its kind. Owned by the form.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    /// What fields are chosen from.
    struct Choices
    {
        const dossier::Rulebook &rules;
        const std::vector<dossier::Document> &documents;
    };

    /// Shows what \a field holds; keeps nothing of it but its name, its kind and that value.
    FieldEditor(const dossier::Field &field, const Choices &choices, QWidget *parent);

    QWidget *widget() const { return m_widget; }
    QString name() const { return m_field.name; }
    QString hint() const; ///< how it is typed; empty: that is plain

    /// What stands in it; as it was, where nobody touched it: what is shown may be shorter than what is kept. BadInput:
    /// no value of the field.
    Result<QJsonValue> value() const;

Q_SIGNALS:
    void changed();

private:
    void makeLine(const QString &text);
    void makeText(const QString &text);
    void makeFlag(bool isSet);
    void makeChoice(const std::vector<std::pair<QString, QString>> &choices, const QString &current);
    QString typed() const; ///< in a line or a text; null: it is neither

    dossier::Field m_field; ///< without get and set: what they point into may be gone
    QJsonValue m_before;
    QString m_shown; ///< of it, at the beginning
    QWidget *m_widget = nullptr;
    QWidget *m_parent;
};

} // namespace ui
