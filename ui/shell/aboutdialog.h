#pragma once

class QWidget;

namespace ui {

/// Name, version, licence and what the program is built on.
void openAboutDialog(QWidget *parent);

} // namespace ui
