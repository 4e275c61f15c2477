#pragma once

#include "app/ingest/contextturns.h"
#include "app/ingest/sessionturns.h"

#include <map>
#include <vector>

namespace ui {

/// A turn of the conversation around a generation.
struct Turn
{
    int context = -1;          ///< number among the turns of the context; -1: it does not stand there
    GenerationId generation{}; ///< of the session, whose prompt or output it is; 0: none is known
    bool inOutput = false;
    bool isFlagged = false;    ///< its generation has a flag

    bool operator==(const Turn &) const = default;
};

/// Prompts of generations of the session, as far as they were read.
using SessionPrompts = std::map<GenerationId, std::string>;

/// How many of the nearest generations before one are looked at to see whether its context repeats its session.
inline constexpr size_t anchorsTried = 4;

/// The turns before a prompt, the earliest first, each once: many logs repeat in the context of a generation what the
/// session's earlier generations hold.
///
/// They do if the last user turn of \a context is the prompt of one of the nearest generations of \a earlier (the
/// others after it are further attempts). From there on back, each user turn is taken for the prompt of the generation
/// before; a generation in \a prompts is held to its text, and stands by itself where the context does not have it.
std::vector<Turn> turnsBefore(const ingest::Context &context, const std::vector<ingest::SessionTurn> &earlier,
                              const SessionPrompts &prompts);

/// Prompt and output of each generation that came later.
std::vector<Turn> turnsAfter(const std::vector<ingest::SessionTurn> &later);

} // namespace ui
