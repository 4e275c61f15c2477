#include "app/text/splitcharacters.h"

#include "app/text/utf8.h"

#include <algorithm>
#include <vector>

namespace text {

namespace {

/// Character, left half, right half. Written from knowledge of the script: everyday characters and those in the
/// terms that come with the program. A half is a character of its own, or the form in which a radical is typed when
/// a character is taken apart (氵, 讠, 亻). Left out where both halves in a row are an everyday word that a term
/// could follow: 伪 is 亻为, not 人为.
constexpr std::u32string_view table = U"仇亻九 仙亻山 代亻弋 件亻牛 价亻介 仿亻方 伪亻为 伴亻半 体亻本 佣亻用 例亻列 "
                                      U"供亻共 俗亻谷 信亻言 假亻叚 做亻故 偷亻俞 偿亻尝 像亻象 冰冫水 "
                                      U"冲冫中 冷冫令 准冫隹 划戈刂 利禾刂 刮舌刂 劝又力 功工力 加力口 动云力 助且力 "
                                      U"励厉力 勃孛力 博十尃 卧臣卜 却去卩 取耳又 叮口丁 叶口十 叹口又 "
                                      U"吃口乞 吐口土 吗口马 吧口巴 听口斤 吵口少 吸口及 吹口欠 呕口区 味口未 呼口乎 "
                                      U"和禾口 咖口加 咬口交 哄口共 哈口合 响口向 唯口隹 唱口昌 喊口咸 "
                                      U"喝口曷 喷口贲 嘛口麻 嘴口觜 地土也 址土止 坏土不 坑土亢 坟土文 坡土皮 坤土申 "
                                      U"坪土平 埋土里 城土成 堆土隹 塘土唐 境土竟 墙土啬 增土曾 外夕卜 "
                                      U"奴女又 奶女乃 奸女干 她女也 好女子 如女口 妈女马 妓女支 妖女夭 妙女少 妨女方 "
                                      U"妹女未 始女台 姐女且 姑女古 姓女生 娃女圭 娘女良 娼女昌 婊女表 "
                                      U"婚女昏 媒女某 嫁女家 嫖女票 孙子小 孤子瓜 孩子亥 对又寸 射身寸 幼幺力 弘弓厶 "
                                      U"张弓长 弥弓尔 弦弓玄 弹弓单 强弓虽 形开彡 彩采彡 彰章彡 影景彡 "
                                      U"怖忄布 性忄生 恨忄艮 情忄青 戏又戈 战占戈 打扌丁 投扌殳 护扌户 抹扌末 抽扌由 "
                                      U"拍扌白 招扌召 挂扌圭 损扌员 换扌奂 据扌居 推扌隹 描扌苗 搜扌叟 "
                                      U"攻工攵 放方攵 政正攵 故古攵 敌舌攵 敏每攵 教孝攵 数娄攵 料米斗 斩车斤 斯其斤 "
                                      U"新亲斤 时日寸 旷日广 旺日王 明日月 映日央 昨日乍 晒日西 晓日尧 "
                                      U"晚日免 晴日青 暗日音 曝日暴 朋月月 朗良月 期其月 机木几 权木又 杆木干 杉木彡 "
                                      U"材木才 村木寸 杜木土 杠木工 松木公 板木反 极木及 构木勾 析木斤 "
                                      U"林木木 枝木支 枪木仓 枫木风 柏木白 标木示 树木对 校木交 样木羊 核木亥 根木艮 "
                                      U"格木各 桂木圭 桃木兆 桐木同 桥木乔 梅木每 棉木帛 棋木其 棒木奉 "
                                      U"植木直 模木莫 横木黄 次冫欠 欢又欠 欧区欠 欲谷欠 欺其欠 歇曷欠 歌哥欠 殴区殳 "
                                      U"汉氵又 汗氵干 江氵工 沙氵少 河氵可 油氵由 治氵台 泄氵世 泊氵白 "
                                      U"法氵去 波氵皮 注氵主 泪氵目 泳氵永 洋氵羊 洗氵先 洞氵同 活氵舌 海氵每 涌氵甬 "
                                      U"液氵夜 清氵青 渣氵查 湖氵胡 灯火丁 炉火户 炒火少 炮火包 炸火乍 "
                                      U"烂火兰 烛火虫 烟火因 烤火考 烧火尧 煌火皇 熄火息 燃火然 爆火暴 版片反 牌片卑 "
                                      U"物牛勿 狂犭王 狗犭句 独犭虫 猥犭畏 猪犭者 玩王元 环王不 现王见 "
                                      U"珠王朱 球王求 理王里 甜舌甘 的白勺 盯目丁 相木目 盼目分 眠目民 眯目米 眼目艮 "
                                      U"睛目青 睡目垂 瞎目害 知矢口 矿石广 码石马 砂石少 砍石欠 研石开 "
                                      U"砖石专 破石皮 硬石更 确石角 碎石卒 社礻土 神礻申 私禾厶 秋禾火 种禾中 科禾斗 "
                                      U"秒禾少 秘禾必 租禾且 移禾多 秽禾岁 程禾呈 稍禾肖 税禾兑 稳禾急 "
                                      U"站立占 端立耑 粉米分 粒米立 粗米且 粘米占 粮米良 精米青 糕米羔 糖米唐 约纟勺 "
                                      U"级纟及 纯纟屯 线纟戋 组纟且 细纟田 结纟吉 给纟合 绝纟色 统纟充 "
                                      U"群君羊 耿耳火 聊耳卯 职耳只 联耳关 聪耳总 肚月土 股月殳 肢月支 肤月夫 肥月巴 "
                                      U"胁月办 胖月半 胡古月 胸月匈 脱月兑 脸月佥 舒舍予 航舟亢 舰舟见 "
                                      U"虾虫下 蚁虫义 蚊虫文 蛇虫它 蛙虫圭 补衤卜 裸衤果 观又见 规夫见 视礻见 触角虫 "
                                      U"认讠人 议讠义 记讠己 论言仑 论讠仑 证言正 证讠正 评言平 评讠平 "
                                      U"识讠只 诈言乍 诈讠乍 诋讠氐 词言司 词讠司 话言舌 话讠舌 询讠旬 该讠亥 语言吾 "
                                      U"语讠吾 诱言秀 诱讠秀 说言兑 说讠兑 谈言炎 谈讠炎 财贝才 账贝长 "
                                      U"贩贝反 贬贝乏 购贝勾 贱贝戋 贴贝占 贿贝有 赌贝者 赚贝兼 赠贝曾 趴足八 跌足失 "
                                      U"跑足包 距足巨 路足各 跳足兆 践足戋 躺身尚 轨车九 转车专 轮车仑 "
                                      U"软车欠 较车交 辅车甫 辆车两 输车俞 辞舌辛 辣辛束 部咅阝 都者阝 配酉己 酷酉告 "
                                      U"醉酉卒 醒酉星 野里予 针钅十 钓钅勺 钟钅中 钱金戋 钱钅戋 银金艮 "
                                      U"银钅艮 销钅肖 键钅建 阳阝日 阴阝月 除阝余 险阝佥 陪阝咅 难又隹 雌此隹 雕周隹 "
                                      U"靖立青 静青争 韵音匀 顶丁页 项工页 顺川页 须彡页 顿屯页 颂公页 "
                                      U"预予页 领令页 频步页 颗果页 颜彦页 额客页 颠真页 驰马也 驱马区 驴马户 驶马史 "
                                      U"驻马主 骄马乔 骆马各 验马佥 骑马奇 骗马扁 骚马蚤 鲜鱼羊 鲤鱼里 "
                                      U"鲸鱼京 鸡又鸟 鸣口鸟 鸦牙鸟 鸭甲鸟 鸽合鸟 鹅我鸟";

constexpr size_t mostForms = 16;

/// The code points of \a folded, each with the ways to write it: as it is, then taken apart.
std::vector<std::vector<std::string>> waysToWrite(std::string_view folded)
{
    std::vector<std::vector<std::string>> ways;
    for (size_t at = 0; at < folded.size();) {
        const CodePoint c = codePointAt(folded, at);
        const auto length = static_cast<size_t>(c.length);
        auto &written = ways.emplace_back(std::vector{std::string(folded.substr(at, length))});
        const auto known = std::ranges::equal_range(splitCharacters(), c.value, {}, &SplitCharacter::whole);
        for (const SplitCharacter &split : known) {
            std::string &halves = written.emplace_back();
            append(halves, split.parts[0]);
            append(halves, split.parts[1]);
        }
        at += length;
    }
    return ways;
}

} // namespace

std::span<const SplitCharacter> splitCharacters()
{
    static const std::vector<SplitCharacter> characters = [] {
        std::vector<SplitCharacter> read;
        for (size_t at = 0; at < table.size(); at += 4)
            read.push_back({table[at], table.substr(at + 1, 2)});
        return read;
    }();
    return characters;
}

std::vector<std::string> splitForms(std::string_view folded)
{
    const auto ways = waysToWrite(folded);
    size_t count = 1;
    for (const auto &written : ways)
        count = std::min(count * written.size(), mostForms + 2);
    if (ways.size() < 2 || count == 1)
        return {};
    std::vector<std::string> forms(1);
    for (const auto &written : ways) {
        const bool takesAll = count <= mostForms + 1;
        std::vector<std::string> longer;
        for (const std::string &form : forms) {
            for (size_t i = takesAll ? 0 : written.size() - 1; i < written.size(); ++i)
                longer.push_back(form + written[i]);
        }
        forms = std::move(longer);
    }
    std::erase(forms, std::string(folded));
    return forms;
}

} // namespace text
