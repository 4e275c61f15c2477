#pragma once

#include "ui/shell/theme.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ui {

/// Who marked a stretch of text: rules and models, or an officer.
enum class Marker { Machine, Officer };

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
    Marker by = Marker::Machine; ///< an officer's has a box and a bracket in the margin: a lane of its own
    bool aside = false;     ///< of another turn than the one that is judged: next and previous pass over it
};

/// One block of a conversation: a turn of context, the prompt, the output.
struct TextPart
{
    QString heading = {};     ///< "Prompt"; empty: none
    QString note = {};        ///< beside the heading, muted: "finish: stop"
    std::string text = {};    ///< UTF-8; bad bytes are shown as U+FFFD
    std::vector<Span> spans = {};
    bool quiet = false;       ///< context: muted text
    bool markable = false;    ///< of what is judged: an officer can mark words in it
    int fold = -1;            ///< not a text: the heading stands for turns that are folded, under this number
};

} // namespace ui
