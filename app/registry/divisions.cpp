#include "app/registry/divisions.h"

#include <algorithm>
#include <array>

namespace registry {

namespace {

constexpr auto divisions = std::to_array<Division>({
    {"11", "北京市", "Beijing", "beijing"},
    {"12", "天津市", "Tianjin", "tianjin"},
    {"13", "河北省", "Hebei", "hebei"},
    {"14", "山西省", "Shanxi", "shanxi"},
    {"15", "内蒙古自治区", "Inner Mongolia", "neimenggu"},
    {"21", "辽宁省", "Liaoning", "liaoning"},
    {"22", "吉林省", "Jilin", "jilin"},
    {"23", "黑龙江省", "Heilongjiang", "heilongjiang"},
    {"31", "上海市", "Shanghai", "shanghai"},
    {"32", "江苏省", "Jiangsu", "jiangsu"},
    {"33", "浙江省", "Zhejiang", "zhejiang"},
    {"34", "安徽省", "Anhui", "anhui"},
    {"35", "福建省", "Fujian", "fujian"},
    {"36", "江西省", "Jiangxi", "jiangxi"},
    {"37", "山东省", "Shandong", "shandong"},
    {"41", "河南省", "Henan", "henan"},
    {"42", "湖北省", "Hubei", "hubei"},
    {"43", "湖南省", "Hunan", "hunan"},
    {"44", "广东省", "Guangdong", "guangdong"},
    {"45", "广西壮族自治区", "Guangxi", "guangxi"},
    {"46", "海南省", "Hainan", "hainan"},
    {"50", "重庆市", "Chongqing", "chongqing"},
    {"51", "四川省", "Sichuan", "sichuan"},
    {"52", "贵州省", "Guizhou", "guizhou"},
    {"53", "云南省", "Yunnan", "yunnan"},
    {"54", "西藏自治区", "Tibet", "xizang"},
    {"61", "陕西省", "Shaanxi", "shanxi"},
    {"62", "甘肃省", "Gansu", "gansu"},
    {"63", "青海省", "Qinghai", "qinghai"},
    {"64", "宁夏回族自治区", "Ningxia", "ningxia"},
    {"65", "新疆维吾尔自治区", "Xinjiang", "xinjiang"},
    {"", "中央企业", "an enterprise of the central government", "zhongyangqiye"},
});

} // namespace

const Division *divisionOf(const QString &code)
{
    const QString first = code.left(2);
    const auto found = std::ranges::find_if(divisions, [&](const Division &each) {
        return first.size() == 2 && first == QLatin1StringView(each.code);
    });
    return found == divisions.end() ? nullptr : found;
}

std::vector<Division> divisionsNamed(const QString &pinyin)
{
    std::vector<Division> found;
    std::ranges::copy_if(divisions, std::back_inserter(found), [&](const Division &each) {
        return pinyin.compare(QLatin1StringView(each.pinyin), Qt::CaseInsensitive) == 0;
    });
    return found;
}

} // namespace registry
