#pragma once

class QPushButton;

namespace ui {

/// Return presses \a button while it has the focus, and never from elsewhere in its dialog: there it belongs to what
/// is read or typed. (Qt knows buttons that take Return from everywhere, and such that never take it.)
void keepReturn(QPushButton *button);

} // namespace ui
