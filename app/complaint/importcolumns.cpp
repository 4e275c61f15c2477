#include "app/complaint/importcolumns.h"

#include <algorithm>

namespace complaint {

namespace {

/// Names of columns as ticket systems and spreadsheets have them, small, without blanks and underlines; in the order of
/// Column.
constexpr std::array columnNames{
    u"工单号 工单编号 投诉编号 编号 ticket ticketid ticketnumber id number",
    u"收到时间 接收时间 投诉时间 举报时间 创建时间 提交时间 received receivedat createdat created date time",
    u"渠道 来源 投诉渠道 channel source",
    u"类型 类别 投诉类型 投诉类别 kind type category",
    u"投诉人 举报人 姓名 complainant name",
    u"联系方式 联系电话 电话 手机号 邮箱 contact phone email",
    u"用户 用户id 用户编号 user userid",
    u"服务 产品 服务名称 service product",
    u"内容 投诉内容 举报内容 问题描述 描述 text content description complaint",
    u"生成记录 关联记录 记录编号 generation generations record",
    u"案件 案件编号 关联案件 case cases incident",
};
static_assert(columnNames.size() == columnCount);

} // namespace

std::optional<Column> columnCalled(const QString &head)
{
    QString wanted = head.toLower();
    wanted.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u'*'; });
    const auto found = std::ranges::find_if(columnNames, [&](const char16_t *names) {
        return QStringView(names).split(u' ').contains(QStringView(wanted));
    });
    return found == columnNames.end() ? std::nullopt : std::optional(static_cast<Column>(found - columnNames.begin()));
}

ColumnPlaces columnPlaces(const QStringList &head)
{
    ColumnPlaces places;
    places.fill(-1);
    for (int i = 0; i < head.size(); ++i) {
        const auto column = columnCalled(head[i]);
        if (column && places[static_cast<size_t>(*column)] < 0)
            places[static_cast<size_t>(*column)] = i;
    }
    return places;
}

} // namespace complaint
