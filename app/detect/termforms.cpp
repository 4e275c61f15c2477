#include "app/detect/termforms.h"

#include "app/detect/rulepack.h"
#include "app/text/pinyin.h"
#include "app/text/splitcharacters.h"
#include "app/text/utf8.h"
#include "app/text/view.h"

#include <algorithm>
#include <functional>

namespace detect {

namespace {

using text::Step;
using text::Steps;

constexpr size_t mostPlaces = 4; ///< of which a form may differ, each by itself

/// Adds \a form with any of \a places changed, or, where they are many, with all.
void addChanged(const std::string &form, const std::vector<size_t> &places,
                const std::function<void(std::string &, size_t)> &change, std::vector<std::string> &forms)
{
    const size_t all = (size_t(1) << std::min(places.size(), mostPlaces)) - 1;
    for (size_t choice = places.size() > mostPlaces ? all : 1; choice <= all; ++choice) {
        std::string changed = form;
        for (size_t i = places.size(); i-- > 0;) { // from the end: a change may shorten what follows
            if (places.size() > mostPlaces || (choice >> i & 1U) != 0)
                change(changed, places[i]);
        }
        forms.push_back(std::move(changed));
    }
}

/// 1 in a text stands for l or for i, and is read as l: terms with i are looked for with l as well.
void addWithLForI(std::vector<std::string> &forms)
{
    for (size_t i = 0, count = forms.size(); i < count; ++i) {
        std::vector<size_t> places;
        for (size_t at = 0; at < forms[i].size(); ++at) {
            if (forms[i][at] == 'i')
                places.push_back(at);
        }
        if (!places.empty())
            addChanged(std::string(forms[i]), places, [](std::string &form, size_t at) { form[at] = 'l'; }, forms);
    }
}

/// Three or more in a text are one, two are two: terms with a doubled letter are looked for with one as well.
void addWithoutDoubles(std::vector<std::string> &forms)
{
    for (size_t i = 0, count = forms.size(); i < count; ++i) {
        std::vector<size_t> places;
        const std::string form = forms[i];
        for (size_t at = 0; at < form.size();) {
            const auto length = static_cast<size_t>(text::codePointAt(form, at).length);
            const bool isDouble = form.compare(at + length, length, form, at, length) == 0;
            const bool isLetter = static_cast<unsigned char>(form[at]) >= 0x80 || (form[at] >= 'a' && form[at] <= 'z');
            if (isDouble && isLetter)
                places.push_back(at);
            at += length;
        }
        const auto single = [](std::string &changed, size_t at) {
            changed.erase(at, static_cast<size_t>(text::codePointAt(changed, at).length));
        };
        if (!places.empty())
            addChanged(form, places, single, forms);
    }
}

/// Whether a form is met by chance where a text was changed.
bool isTooShort(const std::string &form)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(form, isAscii))
        return form.size() < 3;
    return static_cast<size_t>(text::codePointAt(form, 0).length) == form.size();
}

std::vector<std::string> disguisedForms(const std::vector<std::string> &plain, Steps steps)
{
    std::vector<std::string> forms;
    for (const std::string &form : plain)
        forms.push_back(text::normalise(form, steps).text);
    if (steps.has(Step::Lookalikes))
        addWithLForI(forms);
    if (steps.has(Step::Repeats))
        addWithoutDoubles(forms);
    std::ranges::sort(forms);
    const auto repeated = std::ranges::unique(forms);
    forms.erase(repeated.begin(), repeated.end());
    std::erase_if(forms, isTooShort);
    return forms;
}

void add(std::vector<std::string> &&more, std::vector<std::string> &forms)
{
    forms.insert(forms.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

TermForms formsOf(std::string_view term, const Rule &rule, Steps steps)
{
    TermForms forms;
    forms.plain = {text::normalise(term, steps & Steps::folding()).text};
    const std::string folded = forms.plain.front();
    if (folded.empty())
        return forms;
    if (steps.has(Step::Split))
        add(text::splitForms(folded), forms.plain);
    if (rule.readings.pinyin || rule.readings.initials)
        add(text::writtenBySound(folded, rule.readings), forms.plain);
    if (rule.validator == Validator::None && !(steps & Steps::disguises()).isEmpty())
        forms.disguised = disguisedForms(forms.plain, steps);
    return forms;
}

} // namespace detect
