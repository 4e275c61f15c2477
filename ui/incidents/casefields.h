#pragma once

#include "app/incident/incident.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QWidget;

namespace ui {

// Fields that several forms about cases have.
QPlainTextEdit *textField(int lines, QWidget *parent); ///< Tab leaves it
QComboBox *kindField(incident::Kind chosen, QWidget *parent);
QComboBox *severityField(incident::Severity chosen, QWidget *parent);
QCheckBox *concernField(incident::Concern concern, const incident::Concerns &chosen, QWidget *parent);

} // namespace ui
