#include "app/detect/looks.h"

#include <algorithm>

namespace detect {

namespace {

/// The pieces of a view in which a pattern of up to \a longest bytes can cover a change.
std::vector<text::Span> windowsOf(const text::View &view, size_t longest)
{
    std::vector<text::Span> windows;
    for (const text::Span &change : view.changes) {
        const size_t begin = change.begin - std::min(longest, change.begin);
        const size_t end = std::min(change.end + longest, view.seen.text.size());
        if (!windows.empty() && begin <= windows.back().end)
            windows.back().end = end;
        else
            windows.push_back({begin, end});
    }
    return windows;
}

/// Whether \a span covers a change: holds a character that is new, or both sides of where something was removed.
bool coversChange(const std::vector<text::Span> &changes, text::Span span)
{
    // The first change that reaches behind the beginning of the span: they are in order.
    const auto change = std::ranges::upper_bound(changes, span.begin, {}, &text::Span::end);
    return change != changes.end() && change->begin < span.end;
}

bool isRemovedAt(const std::vector<text::Span> &changes, size_t at)
{
    const auto change = std::ranges::lower_bound(changes, at, {}, &text::Span::begin);
    return change != changes.end() && change->isEmpty() && change->begin == at;
}

} // namespace

Result<Looks> Looks::of(std::span<const RulePack> packs)
{
    Looks looks;
    for (const RulePack &pack : packs) {
        const text::Steps folding = pack.steps & text::Steps::folding();
        const text::Steps undone = pack.steps & text::Steps::disguises();
        OfPack ofPack{looks.lookAt(folding, false), 0};
        if (!undone.isEmpty())
            ofPack.disguised = looks.lookAt(folding | undone, true);
        if (ofPack.plain == 0 || (!undone.isEmpty() && ofPack.disguised == 0))
            return fail(Failure::Kind::BadInput,
                        QStringLiteral("the packs in force ask for more than %1 ways to normalise a text").arg(most),
                        pack.id);
        looks.m_ofPacks.push_back(ofPack);
    }
    return looks;
}

/// The bit of a look, which is added if it is new; 0 if there are too many.
Looks::Bits Looks::lookAt(text::Steps steps, bool disguised)
{
    auto look = std::ranges::find_if(m_looks, [&](const Look &known) {
        return known.steps == steps && known.isDisguised == disguised;
    });
    if (look == m_looks.end()) {
        if (m_looks.size() == most)
            return 0;
        look = m_looks.insert(look, {steps, disguised});
    }
    return Bits(1) << (look - m_looks.begin());
}

const text::Folded *Looks::foldedFor(const Look &look, const text::Folded *folded, Scratch &scratch) const
{
    if ((look.steps & text::Steps::folding()) == text::Steps::folding())
        return folded;
    text::fold(folded->original, look.steps, scratch.folded);
    return &scratch.folded;
}

void Looks::foldings(const text::Folded &folded, Scratch &scratch,
                     const std::function<void(Bits, const text::Folded &)> &see) const
{
    for (size_t i = 1; i < m_looks.size(); ++i) {
        if (!m_looks[i].isDisguised)
            see(Bits(1) << i, *foldedFor(m_looks[i], &folded, scratch));
    }
}

void Looks::undisguised(const text::Folded &folded, const PatternSet &patterns, size_t longest, HsScratch &engine,
                        Scratch &scratch, const std::function<void(const Seen &)> &seen) const
{
    for (size_t i = 1; i < m_looks.size(); ++i) {
        if (!m_looks[i].isDisguised)
            continue;
        const text::Folded &base = *foldedFor(m_looks[i], &folded, scratch);
        if (text::undisguise(base.text, m_looks[i].steps, scratch.view, scratch.making))
            scanWindows({m_looks[i].steps, Bits(1) << i, folded, base, patterns, engine, scratch, seen}, longest);
    }
}

void Looks::scanWindows(const Way &way, size_t longest)
{
    const text::View &view = way.scratch.view;
    for (const text::Span &window : windowsOf(view, longest)) {
        way.scratch.hits.clear();
        way.patterns.scan(std::string_view(view.seen.text).substr(window.begin, window.size()), way.engine,
                          way.scratch.hits);
        for (const Hit &hit : way.scratch.hits)
            tell(way, {hit.pattern, {hit.span.begin + window.begin, hit.span.end + window.begin}});
    }
}

void Looks::tell(const Way &way, const Hit &hit)
{
    const text::View &view = way.scratch.view;
    if (!coversChange(view.changes, hit.span))
        return;
    const text::Span covered = view.seen.map.toOriginal(hit.span);
    text::View &again = way.scratch.again;
    const std::string_view cut = std::string_view(way.base.text).substr(covered.begin, covered.size());
    const std::string_view pattern = std::string_view(view.seen.text).substr(hit.span.begin, hit.span.size());
    if (!text::undisguise(cut, way.steps, again, way.scratch.making) || again.seen.text != pattern)
        return;
    const bool isBase = &way.base == &way.folded;
    const text::Span span = isBase ? covered : way.folded.map.toFolded(way.base.map.toOriginal(covered));
    if (!span.isEmpty())
        way.seen({way.look, view.seen.text, hit.span, span, hit.pattern, isRemovedAt(view.changes, hit.span.begin),
                  isRemovedAt(view.changes, hit.span.end)});
}

} // namespace detect
