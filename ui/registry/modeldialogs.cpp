#include "ui/registry/modeldialogs.h"

#include "ui/registry/dayfield.h"
#include "ui/registry/filingwords.h"
#include "ui/registry/registerfields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

using registry::AlgorithmType;
using registry::ModelId;
using registry::ModelOrigin;

namespace {

std::vector<Tick> modalityTicks(const QStringList &chosen)
{
    std::vector<Tick> ticks;
    for (qsizetype i = 0; i < modalities().size(); ++i)
        ticks.push_back({i, modalityText(modalities()[i]), chosen.contains(modalities()[i])});
    return ticks;
}

QString dayProblem(const DayField *first, const DayField *last, const QString &order)
{
    if (first->isUnclear() || last->isUnclear())
        return FormDialog::tr("Enter days as 2026-11-23.");
    return first->day().isValid() && last->day().isValid() && last->day() < first->day() ? order : QString();
}

} // namespace

ModelDialog::ModelDialog(const registry::Model &model, const std::vector<registry::Model> &models, QWidget *parent)
    : FormDialog(model.id == ModelId{} ? tr("Add model") : tr("Edit %1").arg(model.name),
                 model.id == ModelId{} ? tr("Add") : tr("Keep"), parent)
    , m_model(model)
    , m_name(new QLineEdit(model.name, this))
    , m_origin(choiceField({ModelOrigin::Own, ModelOrigin::FineTuned, ModelOrigin::ThirdParty}, model.origin,
                           originText, this))
    , m_maker(new QLineEdit(model.maker, this))
    , m_number(new QLineEdit(model.filingNumber, this))
    , m_modalities(tickField(modalityTicks(model.modalities), this))
    , m_base(new QComboBox(this))
    , m_baseName(new QLineEdit(model.baseName, this))
    , m_baseNumber(new QLineEdit(model.baseNumber, this))
    , m_notes(textField(model.notes, 3, this))
{
    m_base->addItem(tr("None of the register"), qlonglong(0));
    for (const registry::Model &each : models) {
        if (each.id != model.id)
            m_base->addItem(each.name, qlonglong(each.id));
    }
    m_base->setCurrentIndex(std::max(0, m_base->findData(qlonglong(model.base.value_or(ModelId{})))));
    addFields();
    connect(m_origin, &QComboBox::currentIndexChanged, this, &ModelDialog::originChosen);
    connect(m_base, &QComboBox::currentIndexChanged, this, &ModelDialog::originChosen);
    connect(m_name, &QLineEdit::textChanged, this, &ModelDialog::check);
    originChosen();
    check();
}

void ModelDialog::addFields()
{
    addField(tr("Name"), m_name, tr("As the logs call it, so that calls and the register meet."));
    addField(tr("Where it comes from"), m_origin, tr("What follows"));
    addField(tr("Maker"), m_maker);
    addField(tr("Number of its filing"), m_number);
    addField(tr("Takes and gives"), m_modalities);
    addField(tr("Made from"), m_base);
    addField(tr("Name of that model"), m_baseName);
    addField(tr("Number of that model"), m_baseNumber);
    addField(tr("Notes"), m_notes);
}

void ModelDialog::originChosen()
{
    const auto origin = chosenIn<ModelOrigin>(m_origin);
    const bool isTuned = origin == ModelOrigin::FineTuned;
    const bool isForeign = origin == ModelOrigin::ThirdParty;
    setFieldVisible(m_maker, isForeign);
    setFieldVisible(m_number, isForeign);
    setFieldVisible(m_base, isTuned);
    const bool byText = isTuned && m_base->currentData().toLongLong() == 0;
    setFieldVisible(m_baseName, byText);
    setFieldVisible(m_baseNumber, byText);
    setHint(m_origin,
            isForeign     ? tr("A service that only calls a filed model is registered, not filed.")
                : isTuned ? tr("Fine-tuned or developed further: it is filed, not registered.")
                          : tr("A public service on it is filed."));
}

void ModelDialog::check()
{
    button()->setEnabled(!m_name->text().trimmed().isEmpty());
}

registry::Model ModelDialog::model() const
{
    registry::Model model = m_model;
    model.name = m_name->text().trimmed();
    model.origin = chosenIn<ModelOrigin>(m_origin);
    const bool isForeign = model.origin == ModelOrigin::ThirdParty;
    const bool isTuned = model.origin == ModelOrigin::FineTuned;
    const qlonglong base = isTuned ? m_base->currentData().toLongLong() : 0;
    model.maker = isForeign ? m_maker->text().trimmed() : QString();
    model.filingNumber = isForeign ? m_number->text().trimmed() : QString();
    model.modalities.removeIf([](const QString &each) { return modalities().contains(each); }); // the rest stays
    for (const qlonglong each : ticked(m_modalities))
        model.modalities.append(modalities()[each]);
    model.base = base > 0 ? std::optional(static_cast<ModelId>(base)) : std::nullopt;
    model.baseName = isTuned && base == 0 ? m_baseName->text().trimmed() : QString();
    model.baseNumber = isTuned && base == 0 ? m_baseNumber->text().trimmed() : QString();
    model.notes = m_notes->toPlainText().trimmed();
    return model;
}

VersionDialog::VersionDialog(const registry::ModelVersion &version, const QString &model, QWidget *parent)
    : FormDialog(version.id == registry::ModelVersionId{} ? tr("Add version of %1").arg(model)
                                                          : tr("Edit version of %1").arg(model),
                 version.id == registry::ModelVersionId{} ? tr("Add") : tr("Keep"), parent)
    , m_version(version)
    , m_name(new QLineEdit(version.version, this))
    , m_released(new DayField(version.releasedOn, this))
    , m_retired(new DayField(version.retiredOn, this))
    , m_change(textField(version.change, 3, this))
{
    addField(tr("Version"), m_name, tr("As the logs call it."));
    addField(tr("Released"), m_released);
    addField(tr("Retired"), m_retired, tr("The last day. Empty: in use."));
    addField(tr("What is new"), m_change);
    for (QLineEdit *field : {m_name, static_cast<QLineEdit *>(m_released), static_cast<QLineEdit *>(m_retired)})
        connect(field, &QLineEdit::textChanged, this, &VersionDialog::check);
    check();
}

void VersionDialog::check()
{
    setProblem(dayProblem(m_released, m_retired, tr("It was retired before it was released.")));
    if (m_name->text().trimmed().isEmpty())
        button()->setEnabled(false);
}

registry::ModelVersion VersionDialog::version() const
{
    registry::ModelVersion version = m_version;
    version.version = m_name->text().trimmed();
    version.releasedOn = m_released->day();
    version.retiredOn = m_retired->day();
    version.change = m_change->toPlainText().trimmed();
    return version;
}

AlgorithmDialog::AlgorithmDialog(const registry::Algorithm &algorithm, QWidget *parent)
    : FormDialog(algorithm.id == registry::AlgorithmId{} ? tr("Add algorithm") : tr("Edit %1").arg(algorithm.name),
                 algorithm.id == registry::AlgorithmId{} ? tr("Add") : tr("Keep"), parent)
    , m_algorithm(algorithm)
    , m_name(new QLineEdit(algorithm.name, this))
    , m_type(choiceField({AlgorithmType::Generation, AlgorithmType::Recommendation, AlgorithmType::Ranking,
                          AlgorithmType::Retrieval, AlgorithmType::Dispatch},
                         algorithm.type, algorithmTypeText, this))
    , m_purpose(textField(algorithm.purpose, 2, this))
    , m_mechanism(textField(algorithm.mechanism, 4, this))
{
    addField(tr("Name"), m_name, tr("As in the filing."));
    addField(tr("Type"), m_type, tr("The five types of the Algorithm Recommendation Provisions, Art. 2."));
    addField(tr("Main use"), m_purpose);
    addField(tr("How it works"), m_mechanism);
    connect(m_name, &QLineEdit::textChanged, this, &AlgorithmDialog::check);
    check();
}

void AlgorithmDialog::check()
{
    button()->setEnabled(!m_name->text().trimmed().isEmpty());
}

registry::Algorithm AlgorithmDialog::algorithm() const
{
    registry::Algorithm algorithm = m_algorithm;
    algorithm.name = m_name->text().trimmed();
    algorithm.type = chosenIn<AlgorithmType>(m_type);
    algorithm.purpose = m_purpose->toPlainText().trimmed();
    algorithm.mechanism = m_mechanism->toPlainText().trimmed();
    return algorithm;
}

RunsOnDialog::RunsOnDialog(const registry::ServiceModel &link, const registry::Service &service,
                           const std::vector<registry::Model> &models, QWidget *parent)
    : FormDialog(tr("Model of %1").arg(service.name), tr("Keep"), parent)
    , m_link(link)
    , m_model(new QComboBox(this))
    , m_from(new DayField(link.from, this))
    , m_until(new DayField(link.until, this))
{
    m_link.service = service.id;
    for (const registry::Model &each : models)
        m_model->addItem(each.name, qlonglong(each.id));
    if (link.model != ModelId{}) {
        m_model->setCurrentIndex(m_model->findData(qlonglong(link.model)));
        m_model->setEnabled(false);
    }
    addField(tr("Model"), m_model);
    addField(tr("From"), m_from, tr("Empty: not known."));
    addField(tr("Until"), m_until, tr("The last day. Empty: it still does."));
    for (const DayField *field : {m_from, m_until})
        connect(field, &QLineEdit::textChanged, this, &RunsOnDialog::check);
    check();
}

void RunsOnDialog::check()
{
    setProblem(m_model->count() == 0 ? tr("No model is in the register. Add one first.")
                                     : dayProblem(m_from, m_until, tr("It ended before it started.")));
}

registry::ServiceModel RunsOnDialog::link() const
{
    registry::ServiceModel link = m_link;
    link.model = static_cast<ModelId>(m_model->currentData().toLongLong());
    link.from = m_from->day();
    link.until = m_until->day();
    return link;
}

} // namespace ui
