#include "app/pictures/readlines.h"

#include <algorithm>

namespace pictures {

namespace {

bool liesOver(const QRect &one, const QRect &other)
{
    const QRect both = one & other;
    const auto area = [](const QRect &box) { return double(box.width()) * box.height(); };
    return !both.isEmpty() && area(both) > 0.3 * std::min(area(one), area(other));
}

} // namespace

QRect ReadLine::box() const
{
    QRect all;
    for (const Word &word : words)
        all |= word.box;
    return all;
}

double ReadLine::worth(double least) const
{
    double sum = 0;
    for (const Word &word : words)
        sum += word.confidence >= least ? word.confidence * double(word.text.size()) : 0;
    return sum;
}

double middleHeight(const std::vector<ReadLine> &lines)
{
    std::vector<int> heights;
    for (const ReadLine &line : lines) {
        for (const ReadLine::Word &word : line.words)
            heights.insert(heights.end(), word.text.size(), word.box.height());
    }
    if (heights.empty())
        return 0;
    const auto middle = heights.begin() + std::ssize(heights) / 2;
    std::ranges::nth_element(heights, middle);
    return *middle;
}

std::vector<ReadLine> merged(std::vector<ReadLine> one, const std::vector<ReadLine> &other, double least)
{
    for (const ReadLine &line : other) {
        const QRect box = line.box();
        double there = 0;
        for (const ReadLine &rival : one)
            there += liesOver(rival.box(), box) ? rival.worth(least) : 0;
        if (line.worth(least) <= there)
            continue;
        std::erase_if(one, [&](const ReadLine &rival) { return liesOver(rival.box(), box); });
        one.push_back(line);
    }
    return one;
}

RecognisedText toText(std::vector<ReadLine> lines, double least)
{
    std::ranges::stable_sort(lines, {}, [](const ReadLine &line) { return line.box().top(); });
    RecognisedText text;
    for (const ReadLine &line : lines) {
        bool beginsLine = true;
        for (const ReadLine::Word &word : line.words) {
            if (word.confidence >= least)
                text.add(word.text, word.box, word.confidence, std::exchange(beginsLine, false));
        }
    }
    text.state = text.words.empty() ? TextState::Nothing : TextState::Read;
    return text;
}

} // namespace pictures
