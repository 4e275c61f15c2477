#pragma once

#include "ui/shell/theme.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ui {

/// A stretch of text that something was found in. Offsets are UTF-8 bytes [begin, end) into the text
/// as it is stored; HighlightedText converts them once.
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;
    RiskClass risk = RiskClass::None;
    QString label = {};  ///< for tooltip and screen reader: "A.4 f · resident identity number"
    bool masked = false; ///< shown (and copied, and read aloud) as █ until revealed
    bool estimated = false; ///< not found but guessed at: a quiet dotted line, and no ground
    bool lettered = true;   ///< whether the class stands above its start
};

/// One block of a conversation: a turn of context, the prompt, the output.
struct TextPart
{
    QString heading = {};     ///< "Prompt"; empty: none
    QString note = {};        ///< beside the heading, muted: "finish: stop"
    std::string text = {};    ///< UTF-8; bad bytes are shown as U+FFFD
    std::vector<Span> spans = {};
    bool quiet = false;       ///< context: muted text
};

} // namespace ui
