#include "app/text/view.h"

#include "app/text/disguises.h"
#include "app/text/signs.h"

namespace text {

namespace {

constexpr struct
{
    Step step;
    void (*find)(std::string_view folded, Edits &edits);
} inOrder[] = {
    {Step::Marks, removeMarks},           {Step::Homoglyphs, replaceHomoglyphs}, {Step::Lookalikes, replaceLookalikes},
    {Step::Separators, removeSeparators}, {Step::Repeats, collapseRepeats},
};

} // namespace

bool undisguise(std::string_view folded, Steps steps, View &view, ViewScratch &scratch)
{
    const Steps promising = signsOf(folded, steps & Steps::disguises());
    bool isChanged = false;
    for (const auto &[step, find] : inOrder) {
        // A step that has changed something may make work for those behind it.
        if (!(isChanged ? steps : promising).has(step))
            continue;
        scratch.edits.clear();
        find(isChanged ? std::string_view(view.seen.text) : folded, scratch.edits);
        if (scratch.edits.empty())
            continue;
        if (!isChanged) {
            rewrite(folded, scratch.edits, view.seen);
            view.changes = changesAfter(scratch.edits, {});
            isChanged = true;
            continue;
        }
        rewrite(view.seen.text, scratch.edits, scratch.next);
        view.changes = changesAfter(scratch.edits, view.changes);
        view.seen.map = composed(scratch.next.map, view.seen.map, scratch.next.text.size());
        std::swap(view.seen.text, scratch.next.text);
    }
    return isChanged;
}

void normalise(std::string_view utf8, Steps steps, Folded &out)
{
    fold(utf8, steps, out);
    View view;
    ViewScratch scratch;
    if (!undisguise(out.text, steps, view, scratch))
        return;
    out.map = composed(view.seen.map, out.map, view.seen.text.size());
    out.text = std::move(view.seen.text);
}

Folded normalise(std::string_view utf8, Steps steps)
{
    Folded out;
    normalise(utf8, steps, out);
    return out;
}

} // namespace text
