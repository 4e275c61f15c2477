#include "app/incident/grades.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace incident {

namespace {

constexpr std::array highestFirst{Severity::Extraordinary, Severity::Major, Severity::Larger};

CriterionFinding find(const Criterion &criterion, const GradeFigures &entered)
{
    CriterionFinding found{.criterion = criterion.id};
    const auto figure = entered.constFind(criterion.id);
    if (figure == entered.constEnd())
        return found;
    found.entered = *figure;
    for (const Severity severity : highestFirst) {
        const auto level = criterion.levels.find(severity);
        if (level == criterion.levels.end() || *figure < level->second.figure)
            continue;
        found.grade = severity;
        found.level = level->second;
        break;
    }
    return found;
}

/// Whether \a left is the better reason for the grade: a higher one, or as high and surer.
bool isStronger(const CriterionFinding &left, const CriterionFinding &right)
{
    if (left.grade != right.grade)
        return left.grade.value_or(Severity::General) > right.grade.value_or(Severity::General);
    return left.level.confidence < right.level.confidence;
}

Bilingual gradeName(Severity severity)
{
    switch (severity) {
    case Severity::General: return {u"一般"_s, u"general"_s};
    case Severity::Larger: return {u"较大"_s, u"larger"_s};
    case Severity::Major: return {u"重大"_s, u"major"_s};
    case Severity::Extraordinary: return {u"特别重大"_s, u"extraordinary"_s};
    }
    return {};
}

void insert(QMap<QString, QString> &facts, const QString &field, const Bilingual &texts)
{
    facts.insert(field + u".zh"_s, texts.zh);
    facts.insert(field + u".en"_s, texts.en);
}

QString plain(double figure)
{
    return QString::number(figure, 'f', figure == std::floor(figure) ? 0 : 2);
}

void insertCriterion(QMap<QString, QString> &facts, const RecordedGrade &recorded, const Criterion &criterion)
{
    const CriterionFinding found = find(criterion, recorded.figures);
    insert(facts, u"grade.criterion"_s, criterion.title);
    insert(facts, u"grade.unit"_s, criterion.unit);
    facts.insert(u"grade.figure"_s, plain(found.entered.value_or(0)));
    facts.insert(u"grade.threshold"_s, plain(found.level.figure));
    facts.insert(u"grade.confidence"_s, calendar::name(found.level.confidence));
    facts.insert(u"grade.draft"_s, found.level.isDraft ? u"yes"_s : u"no"_s);
}

} // namespace

const Criterion *GradeCriteria::find(const QString &id) const
{
    const auto found = std::ranges::find(criteria, id, &Criterion::id);
    return found == criteria.end() ? nullptr : &*found;
}

Grading grade(const GradeFigures &entered, const GradeCriteria &criteria)
{
    Grading grading;
    const CriterionFinding *strongest = nullptr;
    for (const Criterion &criterion : criteria.criteria)
        grading.all.push_back(find(criterion, entered));
    for (const CriterionFinding &found : grading.all) {
        if (found.grade && (!strongest || isStronger(found, *strongest)))
            strongest = &found;
    }
    if (strongest) {
        grading.grade = *strongest->grade;
        grading.criterion = strongest->criterion;
        grading.level = strongest->level;
    }
    return grading;
}

IncidentEvent gradeEvent(const GradeFigures &entered, const Grading &grading, const GradeCriteria &criteria,
                         const QString &note)
{
    QJsonObject figures;
    for (const CriterionFinding &found : grading.all) {
        if (found.entered)
            figures.insert(found.criterion, entered.value(found.criterion));
    }
    const QJsonObject whole{{u"grade"_s, int(grading.grade)},
                            {u"criterion"_s, grading.criterion},
                            {u"figures"_s, figures},
                            {u"criteria"_s, criteria.version}};
    return {.kind = IncidentEvent::Kind::Grade,
            .subject = grading.criterion,
            .note = note.trimmed(),
            .proof = QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact))};
}

std::optional<RecordedGrade> gradeOf(const IncidentEvent &event)
{
    if (event.kind != IncidentEvent::Kind::Grade)
        return std::nullopt;
    const QJsonObject whole = QJsonDocument::fromJson(event.proof.toUtf8()).object();
    RecordedGrade recorded{
        .grade = severityNumbered(whole.value(u"grade"_s).toInteger()).value_or(Severity::General),
        .criterion = whole.value(u"criterion"_s).toString(),
        .figures = {},
        .version = whole.value(u"criteria"_s).toString(),
    };
    const QJsonObject figures = whole.value(u"figures"_s).toObject();
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        recorded.figures.insert(figure.key(), figure.value().toDouble());
    return recorded;
}

QMap<QString, QString> gradeFacts(const std::vector<IncidentEvent> &events, const GradeCriteria &criteria)
{
    const IncidentEvent *newest = nullptr;
    for (const IncidentEvent &event : events) {
        if (event.kind == IncidentEvent::Kind::Grade && (!newest || event.id > newest->id))
            newest = &event;
    }
    if (!newest)
        return {};
    const RecordedGrade recorded = gradeOf(*newest).value_or(RecordedGrade());
    QMap<QString, QString> facts{{u"grade.number"_s, QString::number(int(recorded.grade))},
                                 {u"grade.at"_s, shanghaiText(newest->at)},
                                 {u"grade.officer"_s, newest->actor}};
    insert(facts, u"grade.name"_s, gradeName(recorded.grade));
    insert(facts, u"grade.source"_s, criteria.source);
    if (const Criterion *criterion = criteria.find(recorded.criterion))
        insertCriterion(facts, recorded, *criterion);
    return facts;
}

} // namespace incident
