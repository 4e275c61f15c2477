#include "app/dossier/fields.h"

#include "app/dossier/fieldlist.h"
#include "app/dossier/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

QString name(Section section)
{
    return QString::fromLatin1(names::section.at(static_cast<size_t>(section)));
}

std::optional<Section> sectionNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(names::section, [&](const char *word) { return name == QLatin1StringView(word); });
    if (found == names::section.end())
        return std::nullopt;
    return static_cast<Section>(found - names::section.begin());
}

bool isList(Section section)
{
    return section == Section::Sources || section == Section::Evaluations || section == Section::Compute
        || section == Section::Changes;
}

std::vector<Field> fieldsOf(Identity &identity)
{
    return FieldList()
        .text("name", identity.name)
        .text("version", identity.version)
        .text("maker", identity.maker)
        .day("released_on", identity.releasedOn)
        .text("licence", identity.licence)
        .list("modalities", identity.modalities)
        .list("languages", identity.languages)
        .longText("intended_use", identity.intendedUse)
        .longText("out_of_scope_use", identity.outOfScopeUse)
        .longText("limitations", identity.limitations)
        .take();
}

std::vector<Field> fieldsOf(DataSource &source)
{
    return FieldList()
        .text("name", source.name)
        .choice("kind", source.kind, names::sourceKind)
        .text("purpose", source.purpose)
        .longText("proof", source.proof)
        .text("contract", source.contract)
        .document("document", source.document)
        .text("url", source.url)
        .day("from", source.from)
        .day("until", source.until)
        .count("records", source.records)
        .count("bytes", source.bytes)
        .count("tokens", source.tokens)
        .list("data_types", source.dataTypes)
        .languages("languages", source.languages)
        .choice("personal", source.personal, names::personal)
        .longText("personal_basis", source.personalBasis)
        .longText("rights_check", source.rightsCheck)
        .longText("cleaning", source.cleaning)
        .sampling("human", source.human)
        .sampling("technical", source.technical)
        .share("harmful_share", source.harmfulShare)
        .share("foreign_share", source.foreignShare)
        .flag("excluded", source.isExcluded)
        .longText("exclusion_reason", source.exclusionReason)
        .take();
}

std::vector<Field> fieldsOf(Annotation &annotation)
{
    return FieldList()
        .rules("functional", annotation.functional)
        .rules("safety", annotation.safety)
        .count("annotators", annotation.annotators)
        .count("reviewers", annotation.reviewers)
        .number("training_hours", annotation.trainingHours)
        .day("trained_on", annotation.trainedOn)
        .longText("exam", annotation.exam)
        .choice("roles_separated", annotation.rolesSeparated, names::answer)
        .sampling("check", annotation.check)
        .longText("check_method", annotation.checkMethod)
        .number("agreement", annotation.agreement)
        .text("agreement_measure", annotation.agreementMeasure)
        .take();
}

std::vector<Field> fieldsOf(AlgorithmFacts &facts)
{
    return FieldList()
        .choice(
            "type", names::algorithmType, [&facts] { return facts.type ? static_cast<int>(*facts.type) + 1 : 0; },
            [&facts](int index) {
                facts.type = index > 0 ? std::optional(static_cast<registry::AlgorithmType>(index - 1)) : std::nullopt;
            })
        .longText("mechanism", facts.mechanism)
        .longText("purpose", facts.purpose)
        .text("architecture", facts.architecture)
        .count("parameters", facts.parameters)
        .count("context", facts.context)
        .text("base_model", facts.baseModel)
        .text("base_number", facts.baseNumber)
        .longText("fine_tuning_method", facts.fineTuningMethod)
        .longText("fine_tuning_data", facts.fineTuningData)
        .longText("alignment", facts.alignment)
        .longText("filters", facts.filters)
        .longText("interventions", facts.interventions)
        .text("decoding", facts.decoding)
        .take();
}

std::vector<Field> fieldsOf(Evaluation &evaluation)
{
    return FieldList()
        .text("name", evaluation.name)
        .text("dataset", evaluation.dataset)
        .text("metric", evaluation.metric)
        .number("value", evaluation.value)
        .number("low", evaluation.low)
        .number("high", evaluation.high)
        .count("hits", evaluation.hits)
        .count("tries", evaluation.tries)
        .day("on", evaluation.on)
        .text("by", evaluation.by)
        .document("document", evaluation.document)
        .text("threshold", evaluation.threshold)
        .text("origin", evaluation.origin)
        .longText("note", evaluation.note)
        .take();
}

std::vector<Field> fieldsOf(Compute &compute)
{
    return FieldList()
        .choice("kind", compute.kind, names::computeKind)
        .text("provider", compute.provider)
        .text("place", compute.place)
        .text("hardware", compute.hardware)
        .number("hours", compute.hours)
        .day("from", compute.from)
        .day("until", compute.until)
        .longText("proof", compute.proof)
        .document("document", compute.document)
        .take();
}

std::vector<Field> fieldsOf(ChangeEntry &change)
{
    return FieldList()
        .text("version", change.version)
        .day("on", change.on)
        .longText("what", change.what)
        .longText("why", change.why)
        .longText("effect", change.effect)
        .take();
}

} // namespace dossier
