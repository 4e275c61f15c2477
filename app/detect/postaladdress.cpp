#include "app/detect/postaladdress.h"

#include "app/text/characters.h"
#include "app/text/utf8.h"

#include <algorithm>
#include <string>
#include <vector>

namespace detect {

using namespace std::string_view_literals;

namespace {

/// Bounds of the search: code points before and behind the number. No address is longer.
constexpr size_t farBefore = 48;
constexpr size_t farBehind = 40;

constexpr std::u32string_view regions[] = {U"北京", U"天津",   U"上海", U"重庆", U"河北", U"山西", U"辽宁",
                                           U"吉林", U"黑龙江", U"江苏", U"浙江", U"安徽", U"福建", U"江西",
                                           U"山东", U"河南",   U"湖北", U"湖南", U"广东", U"海南", U"四川",
                                           U"贵州", U"云南",   U"陕西", U"甘肃", U"青海", U"台湾", U"内蒙古",
                                           U"广西", U"西藏",   U"宁夏", U"新疆", U"香港", U"澳门"};

/// Ends of the names that stand right before a house number. The longer ones come first.
constexpr std::u32string_view roads[] = {U"胡同", U"大街", U"大道", U"小区", U"花园", U"家园", U"公寓", U"新村",
                                         U"广场", U"大厦", U"社区", U"路",   U"街",   U"道",   U"巷",   U"弄",
                                         U"里",   U"苑",   U"园",   U"村",   U"段",   U"庄",   U"府"};

/// Words that end like the name of a road and are none.
constexpr std::u32string_view noRoads[] = {U"知道",   U"频道",     U"轨道",   U"渠道",   U"通道", U"隧道",   U"车道",
                                           U"跑道",   U"赛道",     U"管道",   U"难道",   U"味道", U"人行道", U"铁路",
                                           U"公路",   U"高速公路", U"线路",   U"思路",   U"电路", U"一路",   U"道路",
                                           U"马路",   U"网路",     U"网络",   U"这里",   U"那里", U"哪里",   U"家里",
                                           U"公里",   U"心里",     U"手里",   U"店里",   U"村里", U"城里",   U"阶段",
                                           U"时段",   U"片段",     U"手段",   U"学校里", U"公园", U"校园",   U"乐园",
                                           U"动物园", U"政府",     U"幼儿园", U"酒店里"};

constexpr auto levels = U"省市区县旗镇乡"sv;
constexpr std::u32string_view asks[] = {U"地址", U"住址", U"住在", U"家住", U"寄到", U"寄往",
                                        U"送到", U"送至", U"住所", U"位于", U"地点", U"户籍"};

/// Characters of sentences, of which no place's name is made.
constexpr auto neverInNames = U"的了是我你他她们吗呢吧啊么什这那哪谁就也很没有把被让给个从走到往在于至为住寄送"sv;

constexpr std::u32string_view units[] = {U"号楼", U"号院", U"号", U"栋", U"幢", U"座", U"单元",
                                         U"层",   U"楼",   U"室", U"房", U"户", U"弄"};

/// Numbers that look like a house's and are none: "10号线".
constexpr std::u32string_view noUnits[] = {U"号线", U"号机", U"号店", U"号选手", U"号房间", U"号公路", U"号文", U"号令",
                                           U"号出", U"号口", U"号馆", U"号门",   U"号人物", U"号桌",   U"号车"};

/// A piece of the text in code points; `places` says where each begins, and where the last ends.
struct Window
{
    std::u32string text;
    std::vector<size_t> places;
    size_t number = 0; ///< where the number begins
};

Window windowAround(std::string_view folded, size_t number)
{
    size_t begin = number;
    for (size_t i = 0; i < farBefore && begin > 0; ++i)
        begin -= static_cast<size_t>(text::codePointBefore(folded, begin).length);
    Window window;
    size_t at = begin;
    while (at < folded.size() && window.text.size() < farBefore + farBehind) {
        if (at == number)
            window.number = window.text.size();
        const text::CodePoint c = text::codePointAt(folded, at);
        window.text += c.value;
        window.places.push_back(at);
        at += static_cast<size_t>(c.length);
    }
    window.places.push_back(at);
    return window;
}

bool isNumberCharacter(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || c == U'-';
}

/// Where the numbered part that begins at \a begin ends; \a begin itself if none does. Sets \a kind to its last word.
size_t unitEnd(std::u32string_view text, size_t begin, std::u32string_view &kind)
{
    size_t at = begin;
    while (at < text.size() && at - begin < 6 && isNumberCharacter(text[at]))
        ++at;
    const std::u32string_view rest = text.substr(at);
    if (at == begin || std::ranges::any_of(noUnits, [&](std::u32string_view word) { return rest.starts_with(word); }))
        return begin;
    for (const std::u32string_view unit : units) {
        if (rest.starts_with(unit)) {
            kind = unit;
            return at + unit.size();
        }
    }
    return begin;
}

/// The numbers of an address: from the first to the end of the last, and how many kinds there are.
struct Numbers
{
    size_t begin = 0;
    size_t end = 0;
    size_t kinds = 0;
};

/// Where a numbered part begins that ends at \a end; \a end itself if none does.
size_t unitBegin(std::u32string_view text, size_t end)
{
    for (const std::u32string_view unit : units) {
        if (!text.substr(0, end).ends_with(unit))
            continue;
        size_t begin = end - unit.size();
        while (begin > 0 && end - begin < 8 && isNumberCharacter(text[begin - 1]))
            --begin;
        if (begin < end - unit.size())
            return begin;
    }
    return end;
}

Numbers numbersAround(const Window &window)
{
    Numbers numbers{window.number, window.number, 0};
    while (numbers.begin > 0 && window.number - numbers.begin < 6
           && isNumberCharacter(window.text[numbers.begin - 1])) // "15-2号"
        --numbers.begin;
    for (size_t before = unitBegin(window.text, numbers.begin); before < numbers.begin;
         before = unitBegin(window.text, numbers.begin))
        numbers.begin = before;
    std::vector<std::u32string_view> kinds;
    size_t at = numbers.begin;
    std::u32string_view kind;
    for (size_t end = unitEnd(window.text, at, kind); end > at; end = unitEnd(window.text, at, kind)) {
        at = end;
        if (!std::ranges::contains(kinds, kind))
            kinds.push_back(kind);
    }
    const size_t bare = at; // "3号楼502": a room that is not called one
    while (at < window.text.size() && at - bare < 5 && window.text[at] >= U'0' && window.text[at] <= U'9')
        ++at;
    const bool isRoom = at - bare >= 3 && at - bare <= 4 && !kinds.empty();
    numbers.end = isRoom ? at : bare;
    numbers.kinds = kinds.size() + (isRoom ? 1 : 0);
    return numbers;
}

bool isNameCharacter(char32_t c)
{
    return text::standsAlone(c) && !neverInNames.contains(c);
}

/// Where the run of Han, letters and digits that ends at \a end begins. A blank may stand behind a level's name.
size_t runBegin(std::u32string_view text, size_t end)
{
    const auto isLevelAndBlank = [&] { return end > 1 && text[end - 1] == U' ' && levels.contains(text[end - 2]); };
    while (end > 0 && (isNameCharacter(text[end - 1]) || isNumberCharacter(text[end - 1]) || isLevelAndBlank()))
        --end;
    return end;
}

bool endsWithRoad(std::u32string_view before)
{
    if (std::ranges::any_of(noRoads, [&](std::u32string_view word) { return before.ends_with(word); }))
        return false;
    const auto road = std::ranges::find_if(roads, [&](std::u32string_view word) { return before.ends_with(word); });
    // A name of its own: two characters at least, or one before the words of two.
    return road != std::end(roads) && before.size() >= 3
        && std::ranges::all_of(before.substr(before.size() - 3), [](char32_t c) {
               return isNameCharacter(c) || isNumberCharacter(c); // "样本1街"
           });
}

/// Where the first administrative level in \a run is named; npos if none is.
size_t firstLevel(std::u32string_view run)
{
    size_t first = run.npos;
    for (const std::u32string_view region : regions) {
        const size_t at = run.find(region);
        if (at != run.npos && at + region.size() + 2 < run.size()) // else a road's name: 河南巷, 北京路
            first = std::min(first, at);
    }
    if (first != run.npos)
        return first;
    for (size_t at = run.find_first_of(levels, 2); at != run.npos; at = run.find_first_of(levels, at + 1)) {
        const bool isEstate = U"小社景园校"sv.contains(run[at - 1]); // 小区, 社区: no level
        if (!isEstate && at + 2 < run.size())
            return 0; // a name without a table of its own begins where the run does
    }
    return run.npos;
}

/// \a begin, or where an address that begins behind a word such as 地址 does: "地址样本路8号".
size_t behindAsking(std::u32string_view text, size_t begin, size_t end)
{
    for (const std::u32string_view word : asks) {
        const size_t at = text.substr(0, end).find(word, begin);
        if (at != text.npos)
            begin = at + word.size();
    }
    return begin;
}

bool isAskedFor(std::u32string_view text, size_t begin)
{
    const size_t from = begin > 10 ? begin - 10 : 0;
    const std::u32string_view before = text.substr(from, begin - from);
    return before.ends_with(U'在')
        || std::ranges::any_of(asks, [&](std::u32string_view word) { return before.contains(word); });
}

} // namespace

std::optional<text::Span> chineseAddressAround(std::string_view folded, text::Span number)
{
    const Window window = windowAround(folded, number.begin);
    const std::u32string_view text = window.text;
    const Numbers numbers = numbersAround(window);
    if (numbers.kinds == 0)
        return std::nullopt;
    const size_t begin = behindAsking(text, runBegin(text, numbers.begin), numbers.begin);
    const std::u32string_view run = text.substr(begin, numbers.begin - begin);
    if (!endsWithRoad(run))
        return std::nullopt;
    const size_t level = firstLevel(run);
    const bool hasLevel = level != std::u32string_view::npos;
    if (!hasLevel && numbers.kinds < 2 && !isAskedFor(text, begin))
        return std::nullopt;
    return text::Span{window.places[begin + (hasLevel ? level : 0)], window.places[numbers.end]};
}

} // namespace detect
