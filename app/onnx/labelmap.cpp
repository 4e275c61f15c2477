#include "app/onnx/labelmap.h"

#include "app/base/tomlfaults.h"
#include "app/onnx/riskcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onnxmodels {

namespace {

constexpr const char *kinds[] = {"text", "image"};
constexpr const char *heads[] = {"softmax", "sigmoid", "probabilities", "generative"};
constexpr const char *sidesWords[] = {"each", "prompt", "output", "pair"};
constexpr const char *combinations[] = {"highest", "mean"};
constexpr const char *layouts[] = {"NCHW", "NHWC"};

double required(TomlFields &fields, std::string_view key, double least, double most)
{
    if (!fields.has(key))
        fields.refuse(u"\"%1\" is missing"_s.arg(QString::fromUtf8(key.data(), qsizetype(key.size()))));
    return fields.real(key, least, most, 0);
}

/// Three numbers, one for each colour.
template <typename Number>
void readColours(TomlFields &fields, std::string_view key, double least, double most, std::array<Number, 3> &colours)
{
    const toml::array *const array = fields.array(key);
    if (array == nullptr)
        return;
    if (array->size() != colours.size())
        fields.refuse(key, u"must be three numbers: red, green, blue"_s);
    for (size_t i = 0; i < colours.size(); ++i) {
        const auto number = array->get(i)->value<double>();
        if (!number || *number < least || *number > most)
            TomlFields::refuse(*array->get(i), u"must be a number from %1 to %2"_s.arg(least).arg(most));
        colours[i] = static_cast<Number>(*number);
    }
}

/// Reads section by section and keeps what is wrong in each, so that a person sees all of it at once.
class Reading
{
public:
    explicit Reading(const toml::table &root)
        : m_root(root)
    {
        m_faults.collect([&] { readIdentity(); });
        m_faults.collect([&] { readLabels(); });
        m_faults.collect([&] { m_map.kind == Kind::Text ? readText() : readImage(); });
        const bool isWhole = m_faults.count() == 0;
        readEach("category", [&](const toml::table &table) { readCategory(table); });
        if (m_faults.count() == 0) // or categories are missing only because they could not be read
            m_faults.collect([&] { checkLabelsAreUsed(); });
        readEach("self_test", [&](const toml::table &table) { readSelfTest(table); });
        if (isWhole) // or fields are not known only because the reading stopped before them
            m_faults.collect([&] { m_root.finish(); });
    }

    const LabelMap &map() const { return m_map; }
    const std::vector<UnreadableToml> &faults() const { return m_faults.all(); }

private:
    template <typename Read>
    void readEach(std::string_view key, Read read)
    {
        m_faults.collect([&] {
            for (const toml::table *const table : m_root.tables(key))
                m_faults.collect([&] { read(*table); });
        });
    }

    void readIdentity()
    {
        m_root.integer("format", 1, 1);
        m_map.kind = static_cast<Kind>(m_root.oneOf("kind", kinds));
        m_map.name = m_root.text("name");
        m_map.version = m_root.text("version");
        m_map.licence = m_root.text("licence");
        m_map.source = m_root.text("source", {});
    }

    void readLabels()
    {
        m_map.output = m_root.text("output", {});
        m_map.head = static_cast<Head>(m_root.oneOf("head", heads));
        if (m_map.head == Head::Generative && m_map.kind == Kind::Image)
            m_root.refuse("head", u"only a text model can be \"generative\""_s);
        m_map.labels = m_root.textList("labels");
        m_isUsed.assign(size_t(m_map.labels.size()), false);
        if (m_map.labels.isEmpty() || size_t(m_map.labels.size()) > LabelMap::mostLabels)
            m_root.refuse("labels", u"\"labels\" must name what the model's outputs stand for, in their order"_s);
        if (m_map.labels.removeDuplicates() > 0)
            m_root.refuse("labels", u"\"labels\" has a label twice"_s);
        for (const size_t label : labelsOf(m_root, "ignored"))
            m_isUsed[label] = true;
    }

    std::vector<size_t> labelsOf(TomlFields &fields, std::string_view key) const
    {
        std::vector<size_t> indexes;
        for (const toml::value<std::string> *const text : fields.texts(key)) {
            const qsizetype index = m_map.labels.indexOf(QString::fromStdString(text->get()));
            if (index < 0)
                TomlFields::refuse(*text,
                                   u"\"%1\" is not one of the model's \"labels\""_s.arg(
                                       QString::fromStdString(text->get())));
            indexes.push_back(size_t(index));
        }
        return indexes;
    }

    void readText()
    {
        m_map.pad = m_root.text("pad", {});
        if (m_root.has("sides"))
            m_map.sides = static_cast<Sides>(m_root.oneOf("sides", sidesWords));
        if (const toml::table *const table = m_root.table("window"))
            readWindow(*table);
        if (m_map.head == Head::Generative)
            readGenerative();
    }

    void readWindow(const toml::table &table)
    {
        TomlFields fields(table);
        m_map.window.tokens = size_t(fields.integer("tokens", 8, int(LabelMap::mostTokens)));
        m_map.window.stride = size_t(fields.integer("stride", 0, int(m_map.window.tokens / 2), 0));
        if (fields.has("combine"))
            m_map.window.combine = static_cast<Window::Combine>(fields.oneOf("combine", combinations));
        fields.finish();
    }

    void readGenerative()
    {
        m_map.form = m_root.text("template");
        const bool hasPrompt = m_map.form.count(u"{prompt}"_s) == 1;
        const bool hasOutput = m_map.form.count(u"{output}"_s) == 1;
        if (m_map.sides == Sides::Each)
            m_root.refuse("sides", u"a generative model needs \"sides\": prompt, output or pair"_s);
        if (hasPrompt != (m_map.sides != Sides::Output) || hasOutput != (m_map.sides != Sides::Prompt))
            m_root.refuse("template",
                          u"\"template\" must hold what \"sides\" names, once: {prompt}, {output}, or both"_s);
        m_map.answers = m_root.textList("answers");
        if (m_map.answers.size() != m_map.labels.size() || QStringList(m_map.answers).removeDuplicates() > 0)
            m_root.refuse("answers", u"\"answers\" must have a token for each of the \"labels\", each another one"_s);
    }

    void readImage()
    {
        const toml::table *const table = m_root.table("image");
        if (table == nullptr)
            m_root.refuse(u"[image] is missing: the size and the layout that the model takes"_s);
        TomlFields fields(*table);
        ImageInput &image = m_map.image;
        image.width = fields.integer("width", 8, LabelMap::largestSide);
        image.height = fields.integer("height", 8, LabelMap::largestSide);
        image.layout = static_cast<ImageInput::Layout>(fields.oneOf("layout", layouts));
        image.isBlueFirst = fields.boolean("blue_first").value_or(false);
        image.alignsCorners = fields.boolean("align_corners").value_or(false);
        image.scale = fields.real("scale", 1e-6, 1, image.scale);
        readColours(fields, "mean", -255, 255, image.mean);
        readColours(fields, "deviation", 1e-6, 255, image.deviation);
        fields.finish();
    }

    void readCategory(const toml::table &table)
    {
        TomlFields fields(table);
        MappedCategory mapped;
        mapped.category.name = fields.text("name");
        mapped.category.risks = fields.textList("risks");
        for (const toml::value<std::string> *const code : fields.texts("risks")) {
            if (!isRiskCode(QString::fromStdString(code->get())))
                TomlFields::refuse(*code, u"is not a risk of GB/T 45654-2025, Annex A, such as \"A.1.f\""_s);
        }
        mapped.category.isAnyRisk = fields.boolean("any_risk").value_or(false);
        mapped.category.threshold = required(fields, "threshold", 0, 2);
        mapped.labels = labelsOf(fields, "labels");
        if (mapped.labels.empty() && !m_map.labels.isEmpty())
            fields.refuse("labels", u"\"labels\" must name one of the model's labels or more"_s);
        mapped.isComplement = fields.boolean("complement").value_or(false);
        mapped.slope = fields.real("slope", 1e-3, 1e3, 1);
        mapped.offset = fields.real("offset", -100, 100, 0);
        fields.finish();
        if (categoryNamed(mapped.category.name))
            fields.refuse("name", u"the category \"%1\" is there already"_s.arg(mapped.category.name));
        for (const size_t label : mapped.labels)
            m_isUsed[label] = true;
        m_map.categories.push_back(std::move(mapped));
    }

    std::optional<size_t> categoryNamed(const QString &name) const
    {
        const auto found =
            std::ranges::find(m_map.categories, name, [](const MappedCategory &one) { return one.category.name; });
        if (found == m_map.categories.end())
            return std::nullopt;
        return size_t(found - m_map.categories.begin());
    }

    /// What a label means is never guessed, and none is forgotten in silence.
    void checkLabelsAreUsed() const
    {
        if (m_map.categories.empty())
            m_root.refuse(u"there is no [[category]]: nothing would be judged"_s);
        for (size_t i = 0; i < m_isUsed.size(); ++i) {
            if (!m_isUsed[i])
                m_root.refuse("labels",
                              u"the label \"%1\" is in no category; name it in one, or under \"ignored\""_s.arg(
                                  m_map.labels[qsizetype(i)]));
        }
    }

    void readSelfTest(const toml::table &table)
    {
        TomlFields fields(table);
        SelfTest test;
        if (m_map.kind == Kind::Image) {
            readColours(fields, "colour", 0, 255, test.colour);
        } else {
            test.prompt = fields.text("prompt", {});
            test.output = fields.text("output", {});
            if (test.prompt.isEmpty() && test.output.isEmpty())
                fields.refuse(u"a self-test needs a \"prompt\", an \"output\", or both"_s);
        }
        test.tolerance = fields.real("tolerance", 1e-6, 0.5, test.tolerance);
        const toml::table *const expected = fields.table("expect");
        if (expected == nullptr || expected->empty())
            fields.refuse("expect", u"a self-test needs \"expect\", such as { unsafe = 0.98 }"_s);
        for (const auto &[key, value] : *expected) {
            const auto category = categoryNamed(QString::fromUtf8(key.data(), qsizetype(key.length())));
            const auto probability = value.value<double>();
            if (!category || !probability || *probability < 0 || *probability > 1)
                TomlFields::refuse(value, u"\"expect\" names categories and their probabilities"_s);
            test.expected.emplace_back(*category, *probability);
        }
        fields.finish();
        m_map.selfTests.push_back(std::move(test));
    }

    TomlFields m_root;
    TomlFaults m_faults;
    LabelMap m_map;
    std::vector<bool> m_isUsed; ///< by label
};

} // namespace

Result<LabelMap> readLabelMap(const QByteArray &toml, const QString &name)
{
    const Result<toml::table> root = parseToml(toml, name);
    if (!root)
        return failed(root);
    const Reading reading(*root);
    if (!reading.faults().empty())
        return std::unexpected(reading.faults().front().failure);
    return reading.map();
}

std::vector<Failure> lintLabelMap(const QByteArray &toml, const QString &name)
{
    const Result<toml::table> root = parseToml(toml, name);
    if (!root)
        return {root.error()};
    const Reading reading(*root);
    std::vector<Failure> faults;
    for (const UnreadableToml &fault : reading.faults())
        faults.push_back(fault.failure);
    return faults;
}

} // namespace onnxmodels
