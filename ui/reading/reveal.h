#pragma once

#include <QString>

#include <functional>

namespace workspace {
class Session;
}

namespace ui {

class ReadingPane;

/// Shows what is masked under \a span of \a pane once the reader has said why and the journal has that
/// reason, or masks it again. The reason holds for the item that is shown: it is asked for once, and
/// every piece that is revealed is in the journal with it. Does nothing where nothing can be recorded.
/// \a say is told what went wrong, or that nothing is masked there.
void toggleRevealed(ReadingPane &pane, workspace::Session &session, int span,
                    const std::function<void(const QString &)> &say);

} // namespace ui
