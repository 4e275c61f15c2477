#include "tests/filing/madetruth.h"

#include <QDate>

#include <map>

using namespace Qt::StringLiterals;

namespace made {

namespace {

template <typename List>
auto pick(Random &random, const List &from)
{
    return from[static_cast<qsizetype>(random() % static_cast<unsigned>(from.size()))];
}

const QStringList &syllables()
{
    static const QStringList all{u"青禾"_s, u"远山"_s, u"云帆"_s, u"星桥"_s, u"明川"_s, u"松石"_s,
                                 u"晨曦"_s, u"海舟"_s, u"北辰"_s, u"南枝"_s, u"知行"_s, u"木叶"_s,
                                 u"白露"_s, u"长风"_s, u"听澜"_s, u"望岳"_s, u"清源"_s, u"若水"_s};
    return all;
}

const QStringList &pinyin()
{
    static const QStringList all{u"QingHe"_s,  u"YuanShan"_s, u"YunFan"_s,  u"XingQiao"_s,  u"MingChuan"_s,
                                 u"SongShi"_s, u"ChenXi"_s,   u"HaiZhou"_s, u"BeiChen"_s,   u"NanZhi"_s,
                                 u"ZhiXing"_s, u"MuYe"_s,     u"BaiLu"_s,   u"ChangFeng"_s, u"TingLan"_s,
                                 u"WangYue"_s, u"QingYuan"_s, u"RuoShui"_s};
    return all;
}

/// Provinces, with their pinyin as numbers have it and their division code.
struct Region
{
    QString name, pinyin, code;
};

const std::vector<Region> &regions()
{
    static const std::vector<Region> all{{u"北京"_s, u"Beijing"_s, u"110108"_s},
                                         {u"上海"_s, u"Shanghai"_s, u"310115"_s},
                                         {u"浙江"_s, u"ZheJiang"_s, u"330110"_s},
                                         {u"广东"_s, u"GuangDong"_s, u"440305"_s},
                                         {u"江苏"_s, u"JiangSu"_s, u"320102"_s},
                                         {u"四川"_s, u"SiChuan"_s, u"510107"_s}};
    return all;
}

QString digits(Random &random, int count)
{
    QString text;
    while (text.size() < count)
        text += QChar(static_cast<char16_t>(u'0' + random() % 10));
    return text;
}

} // namespace

bool chance(Random &random, int percent)
{
    return static_cast<int>(random() % 100) < percent;
}

QStringList truthRow(const filing::List &list, int index, Random &random)
{
    const Region region = pick(random, regions());
    const auto name = static_cast<qsizetype>(random() % static_cast<unsigned>(syllables().size()));
    const QString mark = syllables()[name] + pick(random, syllables());
    const QStringList forms{u"科技有限公司"_s, u"网络技术股份有限公司"_s, u"信息技术有限责任公司"_s,
                            u"人工智能研究院"_s, u"（集团）有限公司"_s};
    const QString entity =
        (region.name == u"北京" || chance(random, 50) ? region.name : u""_s) + mark + pick(random, forms);
    const QString kind =
        pick(random,
             QStringList{u"对话生成"_s, u"图像生成"_s, u"语音合成"_s, u"内容推荐"_s, u"文本摘要"_s, u"虚拟形象驱动"_s});
    const QString product = mark
        + pick(random, QStringList{u"助手（APP）"_s, u"写作平台"_s, u"（网站）"_s, u"小程序"_s, u"AI 2.0（APP）"_s});
    const QDate day = QDate(2023, 9, 1).addDays(static_cast<qint64>(random() % 1000));
    const QString filingNumber = region.pinyin + u'-' + pinyin()[name] + QString::number(index) + u'-'
        + day.toString(u"yyyyMMdd"_s) + (chance(random, 60) ? digits(random, 4) : u""_s);
    const std::map<QString, QString> values{
        {u"order"_s, QString::number(index + 1)},
        {u"name"_s, mark + kind + u"算法"_s},
        {u"category"_s,
         pick(random,
              QStringList{u"生成合成类"_s, u"个性化推送类"_s, u"排序精选类"_s, u"检索过滤类"_s, u"调度决策类"_s})},
        {u"role"_s, pick(random, QStringList{u"服务提供者"_s, u"服务技术支持者"_s})},
        {u"entity"_s, entity},
        {u"filer"_s, entity},
        {u"registrant"_s, entity},
        {u"product"_s, product},
        {u"purpose"_s, u"应用于"_s + kind + u"场景，根据用户输入的内容，生成与之相应的结果并展示。"_s},
        {u"algorithm_number"_s,
         u"网信算备"_s + region.code + digits(random, 7) + u"01"_s + u"24"_s + digits(random, 4) + u"号"_s},
        {u"remarks"_s, chance(random, 15) ? u"变更"_s : u""_s},
        {u"region"_s, region.name},
        {u"model_name"_s, mark + u"大模型"_s},
        {u"application_name"_s, mark + pick(random, QStringList{u"助手"_s, u"问答"_s, u"智能体"_s})},
        {u"filing_number"_s, filingNumber},
        {u"online_number"_s, filingNumber},
        {u"filed_on"_s, day.addDays(30).toString(Qt::ISODate)},
        {u"registered_on"_s, day.addDays(30).toString(Qt::ISODate)},
        {u"model_used"_s, pick(random, syllables()) + u"大模型"_s},
    };
    QStringList row;
    for (const filing::Field &field : list.fields)
        row.append(values.at(field.id));
    return row;
}

} // namespace made
