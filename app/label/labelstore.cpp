#include "app/label/labelstore.h"

#include "app/label/explicitlabel.h"
#include "db/database.h"

#include <map>

namespace label {

namespace {

using Tally = std::map<QString, ServiceLabels>;

ServiceLabels &of(Tally &tally, const QString &service)
{
    ServiceLabels &labels = tally[service];
    labels.service = service;
    return labels;
}

void countTexts(const db::Database &database, const std::optional<QString> &service, Tally &tally)
{
    auto query = database.prepare("SELECT service, output FROM generation"
                                  " JOIN generation_text ON generation_text.generation_id = generation.id"
                                  " WHERE output <> '' AND (?1 IS NULL OR service = ?1)");
    query.bind(1, service);
    while (query.next()) {
        ServiceLabels &labels = of(tally, query.text(0));
        ++labels.texts;
        const auto place = explicitLabelIn(query.utf8(1));
        labels.atStart += place == LabelPlace::Start;
        labels.atEnd += place == LabelPlace::End;
        labels.inMiddle += place == LabelPlace::Middle;
    }
}

void countPictures(const db::Database &database, const std::optional<QString> &service, Tally &tally)
{
    auto query = database.prepare("SELECT service, bytes FROM generation_picture"
                                  " JOIN generation ON generation.id = generation_picture.generation_id"
                                  " JOIN picture ON picture.id = generation_picture.picture_id"
                                  " WHERE is_output = 1 AND bytes IS NOT NULL AND (?1 IS NULL OR service = ?1)");
    query.bind(1, service);
    while (query.next()) {
        ServiceLabels &labels = of(tally, query.text(0));
        ++labels.pictures;
        const auto file = readFileLabels(query.utf8(1));
        labels.picturesRight += file && checkFile(*file).isRight();
    }
}

} // namespace

Result<std::vector<ServiceLabels>> labelsOfServices(const db::Database &database, const std::optional<QString> &service)
{
    return attempt([&] {
        Tally tally;
        countTexts(database, service, tally);
        countPictures(database, service, tally);
        std::vector<ServiceLabels> all;
        for (auto &[name, labels] : tally)
            all.push_back(std::move(labels));
        return all;
    });
}

} // namespace label
