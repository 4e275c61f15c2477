#pragma once

#include "app/registry/register.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace ui {

class DayField;

/// Asks for what is known of a model that services run on.
class ModelDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A \a model without an id is a new one. \a models: those it may have been made from.
    ModelDialog(const registry::Model &model, const std::vector<registry::Model> &models, QWidget *parent = nullptr);

    registry::Model model() const;

private:
    void addFields();
    void originChosen();
    void check();

    registry::Model m_model;
    QLineEdit *m_name;
    QComboBox *m_origin;
    QLineEdit *m_maker;
    QLineEdit *m_number;
    QListWidget *m_modalities;
    QComboBox *m_base;
    QLineEdit *m_baseName;
    QLineEdit *m_baseNumber;
    QPlainTextEdit *m_notes;
};

/// Asks for a version of a model.
class VersionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A \a version without an id is a new one. \a model: its name.
    VersionDialog(const registry::ModelVersion &version, const QString &model, QWidget *parent = nullptr);

    registry::ModelVersion version() const;

private:
    void check();

    registry::ModelVersion m_version;
    QLineEdit *m_name;
    DayField *m_released;
    DayField *m_retired;
    QPlainTextEdit *m_change;
};

/// Asks for what is known of an algorithm (Algorithm Recommendation Provisions, Art. 2 and 24).
class AlgorithmDialog : public FormDialog
{
    Q_OBJECT

public:
    /// An \a algorithm without an id is a new one.
    explicit AlgorithmDialog(const registry::Algorithm &algorithm, QWidget *parent = nullptr);

    registry::Algorithm algorithm() const;

private:
    void check();

    registry::Algorithm m_algorithm;
    QLineEdit *m_name;
    QComboBox *m_type;
    QPlainTextEdit *m_purpose;
    QPlainTextEdit *m_mechanism;
};

/// Asks from when to when a service runs on a model.
class RunsOnDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a link: what is filled in; one with both ids is changed, of one without a model the model is asked for among
    /// \a models.
    RunsOnDialog(const registry::ServiceModel &link, const registry::Service &service,
                 const std::vector<registry::Model> &models, QWidget *parent = nullptr);

    registry::ServiceModel link() const;

private:
    void check();

    registry::ServiceModel m_link;
    QComboBox *m_model;
    DayField *m_from;
    DayField *m_until;
};

} // namespace ui
