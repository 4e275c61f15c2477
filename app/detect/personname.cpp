#include "app/detect/personname.h"

#include "app/detect/ascii.h"
#include "app/text/characters.h"
#include "app/text/utf8.h"

#include <array>
#include <string>
#include <vector>

namespace detect {

using namespace std::string_view_literals;

namespace {

constexpr auto surnames =
    U"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜"
    U"戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安"
    U"颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴"
    U"席卫查屈鲍覃霍翁甘景单包司柏宁柯阮桂闵解强柴华车冉房边"sv;

constexpr std::u32string_view compounds[] = {U"欧阳", U"司马", U"上官", U"诸葛", U"司徒", U"东方", U"夏侯",
                                             U"皇甫", U"尉迟", U"公孙", U"慕容", U"令狐", U"长孙", U"宇文",
                                             U"司空", U"端木", U"百里", U"南宫", U"独孤", U"轩辕"};

/// Anybody and nobody, and words that begin like a surname.
constexpr std::u32string_view noNames[] = {
    U"张三", U"李四", U"王五", U"赵六", U"高兴", U"高中", U"高级", U"高考", U"方便", U"方法", U"方式", U"方面",
    U"成功", U"成都", U"成员", U"成为", U"安全", U"安排", U"安静", U"安慰", U"安心", U"万一", U"常常", U"常用",
    U"常见", U"项目", U"毛病", U"钱包", U"金额", U"金融", U"金钱", U"马上", U"白天", U"白色", U"黄色", U"黄金",
    U"江苏", U"江西", U"任何", U"任务", U"任意", U"向上", U"向前", U"包括", U"包装", U"许多", U"花园", U"温度",
    U"温暖", U"单位", U"单独", U"石头", U"周末", U"周年", U"周围", U"何时", U"何人", U"何种", U"何况", U"路人",
    U"路上", U"文化", U"文字", U"文件", U"文明", U"管理", U"管家", U"程序", U"程度", U"关系", U"关于", U"关心",
    U"关注", U"关键", U"解决", U"解释", U"强烈", U"强大", U"强迫", U"费用", U"纪念", U"华为", U"车辆", U"车子",
    U"房子", U"房间", U"边缘", U"左右", U"游戏", U"阳光", U"雷锋", U"易怒", U"盛行", U"童年", U"龙猫", U"武汉",
    U"宁夏", U"上官", U"东方", U"百里", U"司机", U"史上", U"查询", U"查看", U"王子", U"王者", U"李白", U"杜甫",
    U"孔子", U"孟子", U"庄子", U"老师", U"白雪", U"熊猫", U"马云", U"康复", U"严重"};

constexpr auto neverInNames =
    U"的了是不我你他她它们吗呢吧啊么什这那哪谁在和与及或等着过说要来去就都还也很没有把被让给个号女士叫做"sv;

/// What may follow a name without a mark between, besides the words that go on about a person.
constexpr std::u32string_view titles[] = {U"先生", U"女士", U"小姐", U"同学", U"老师", U"医生",
                                          U"律师", U"经理", U"教授", U"主任", U"师傅"};

constexpr std::u32string_view followers[] = {U"是",   U"来自", U"今年", U"住", U"电话", U"手机", U"身份证", U"性别",
                                             U"年龄", U"现年", U"男",   U"女", U"毕业", U"在",   U"出生",   U"和"};

constexpr std::array given = {
    " james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry sean austin gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene liam oliver lucas simon martin tom mike ben sam alex "sv,
    " mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy charlotte julia grace amber alice jean denise frances danielle marilyn natalie beverly diana brittany theresa kayla alexis doris lori tiffany kate jane lucy sally susie chloe mia "sv};

constexpr auto goesOn =
    " and or i im is am was are the a an from your my his her our their but what how who why when where in at on of to for with by so not can do does you we he she it they this that here there as if have has had will would could should just please nice doe really actually also because thanks "sv;

bool isIn(std::string_view words, std::string_view word)
{
    return words.contains(" " + std::string(word) + " ");
}

/// The next \a most code points from \a begin, and where each ends.
struct Ahead
{
    std::u32string text;
    std::vector<size_t> ends;

    Ahead(std::string_view folded, size_t begin, size_t most)
    {
        for (size_t at = begin; at < folded.size() && text.size() < most;) {
            const text::CodePoint c = text::codePointAt(folded, at);
            at += static_cast<size_t>(c.length);
            text += c.value;
            ends.push_back(at);
        }
    }
};

bool endsWords(std::u32string_view rest)
{
    const auto begins = [&](std::u32string_view word) { return rest.starts_with(word); };
    return rest.empty() || !text::standsAlone(rest[0]) || std::ranges::any_of(titles, begins)
        || std::ranges::any_of(followers, begins);
}

bool isChineseName(std::u32string_view name, size_t surname)
{
    const std::u32string_view ownName = name.substr(surname);
    return !std::ranges::contains(titles, ownName)
        && !std::ranges::any_of(noNames, [&](std::u32string_view word) { return name.starts_with(word); })
        && std::ranges::all_of(ownName,
                               [](char32_t c) { return c >= 0x4e00 && c <= 0x9fff && !neverInNames.contains(c); });
}

std::string_view wordAt(std::string_view text, size_t begin)
{
    size_t end = begin;
    while (end < text.size() && ascii::isLetter(text[end]))
        ++end;
    return text.substr(begin, end - begin);
}

bool goesOnAsWord(std::string_view text, size_t at)
{
    return at < text.size() && (ascii::isLetterOrDigit(text[at]) || "_'@-"sv.contains(text[at]));
}

} // namespace

std::optional<text::Span> chineseNameAt(std::string_view folded, size_t begin)
{
    const Ahead ahead(folded, begin, 8);
    const std::u32string_view text = ahead.text;
    const bool isCompound =
        std::ranges::any_of(compounds, [&](std::u32string_view name) { return text.starts_with(name); });
    if (text.empty() || (!isCompound && !surnames.contains(text[0])))
        return std::nullopt;
    const size_t surname = isCompound ? 2 : 1;
    for (const size_t length : {surname + 2, surname + 1}) {
        if (length <= text.size() && endsWords(text.substr(length)) && isChineseName(text.substr(0, length), surname))
            return text::Span{begin, ahead.ends[length - 1]};
    }
    return std::nullopt;
}

std::optional<text::Span> englishNameAt(std::string_view folded, size_t begin)
{
    const std::string_view first = wordAt(folded, begin);
    const size_t blank = begin + first.size();
    if (!std::ranges::any_of(given, [&](std::string_view names) { return isIn(names, first); })
        || blank >= folded.size() || folded[blank] != ' ')
        return std::nullopt;
    const std::string_view last = wordAt(folded, blank + 1);
    const size_t end = blank + 1 + last.size();
    if (last.size() < 2 || isIn(goesOn, last) || goesOnAsWord(folded, end))
        return std::nullopt;
    return text::Span{begin, end};
}

} // namespace detect
