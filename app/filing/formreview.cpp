#include "app/filing/formreview.h"

#include <algorithm>

namespace filing {

namespace {

using namespace Qt::StringLiterals;

void fillText(QString &text, const QString &value)
{
    if (text.isEmpty())
        text = value;
}

void fillDay(QDate &day, const QString &value)
{
    if (!day.isValid())
        day = QDate::fromString(value, Qt::ISODate);
}

void fill(registry::RegistryItem &item, const QString &field, const QString &value)
{
    if (field == u"name")
        fillText(item.name, value);
    else if (field == u"number")
        fillText(item.number, value);
    else if (field == u"authority")
        fillText(item.authority, value);
    else if (field == u"responsible")
        fillText(item.responsible, value);
    else if (field == u"upstream_model")
        fillText(item.upstreamModel, value);
    else if (field == u"upstream_number")
        fillText(item.upstreamNumber, value);
    else if (field == u"conditions")
        fillText(item.conditions, value);
}

/// A state has its days by itself; only those that fit it are taken.
void fillDays(registry::RegistryItem &item, const QString &field, const QString &value)
{
    if (field == u"submitted_on" && item.state != registry::State::Preparing)
        fillDay(item.submittedOn, value);
    else if (field == u"granted_on" && item.state == registry::State::Filed)
        fillDay(item.grantedOn, value);
}

} // namespace

ImportReview reviewOf(const std::vector<FormField> &fields, const std::vector<Label> &labels)
{
    List list{.id = u"form"_s};
    ListReading reading{.list = list.id};
    ReadRow row;
    const auto pairs = submissionFields(fields);
    for (size_t i = 0; i < fields.size(); ++i) {
        const auto label = std::ranges::find(labels, fields[i].id, &Label::id);
        const QString &name = pairs[i].first;
        list.fields.push_back(
            {.id = name, .title = {.zh = name, .en = name}, .shape = label == labels.end() ? Shape() : label->shape});
        row.fields.push_back(fields[i].reading);
    }
    reading.rows.push_back(std::move(row));
    return {std::move(list), std::move(reading)};
}

std::vector<std::pair<QString, QString>> submissionFields(const ImportReview &review)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const ImportReview::Row &row : review.rows()) {
        for (size_t field = 0; field < row.entries.size(); ++field) {
            if (!row.entries[field].value().isEmpty())
                pairs.emplace_back(review.list().fields[field].id, row.entries[field].value());
        }
    }
    return pairs;
}

registry::RegistryItem filledFrom(registry::RegistryItem item, const std::vector<FormField> &fields,
                                  const ImportReview &review)
{
    for (size_t field = 0; field < fields.size() && !review.rows().empty(); ++field) {
        const QString &value = review.rows().front().entries.at(field).value();
        fill(item, fields[field].item, value);
        fillDays(item, fields[field].item, value);
    }
    return item;
}

} // namespace filing
