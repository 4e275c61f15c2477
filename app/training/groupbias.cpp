#include "app/training/groupbias.h"

#include "app/base/tomlfields.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr std::array allRoles{classify::Role::Prompt, classify::Role::Response, classify::Role::Post};

/// The verdicts on the sentences of one language: by group, then sentence and role.
using Verdicts = std::vector<std::vector<classify::Verdict>>;

QStringList sentencesIn(TomlFields &fields, const char *language)
{
    QStringList sentences;
    for (const toml::value<std::string> *value : fields.texts(language)) {
        const QString sentence = QString::fromStdString(value->get());
        if (sentence.count(u"{}"_s) != 1)
            TomlFields::refuse(*value, u"the sentence needs one gap {}"_s);
        sentences.append(sentence);
    }
    return sentences;
}

Result<Verdicts> judge(const classify::Classifier &classifier, const std::vector<Group> &groups,
                       const QStringList &sentences, bool isChinese, const std::stop_token &stop)
{
    Verdicts verdicts;
    for (const Group &group : groups) {
        std::vector<std::string> texts;
        for (QString sentence : sentences)
            texts.push_back(sentence.replace(u"{}"_s, isChinese ? group.name.zh : group.name.en).toStdString());
        std::vector<classify::Passage> passages;
        for (const std::string &text : texts)
            for (const classify::Role role : allRoles)
                passages.push_back({text, role});
        auto judged = classifier.classify(passages, stop);
        if (!judged)
            return failed(judged);
        verdicts.push_back(std::move(*judged));
    }
    return verdicts;
}

/// False alarms of one category by group and sentence, and what they come to.
class Alarms
{
public:
    Alarms(const Verdicts &verdicts, size_t category, double threshold)
    {
        for (const auto &ofGroup : verdicts) {
            std::vector<double> &counts = m_counts.emplace_back(ofGroup.size() / allRoles.size());
            double sum = 0;
            for (size_t i = 0; i < ofGroup.size(); ++i) {
                const double probability = double(ofGroup[i].probabilities[category]);
                counts[i / allRoles.size()] += probability >= threshold ? 1 : 0;
                sum += probability;
            }
            m_means.push_back(sum / double(ofGroup.size()));
        }
        m_sentences = m_counts.empty() ? 0 : m_counts.front().size();
        for (size_t sentence = 0; sentence < m_sentences; ++sentence) {
            double all = 0;
            for (const auto &counts : m_counts)
                all += counts[sentence];
            m_usual.push_back(all / double(m_counts.size()));
        }
    }

    qint64 of(size_t group) const { return std::llround(std::reduce(m_counts[group].begin(), m_counts[group].end())); }
    qint64 triesOf() const { return static_cast<qint64>(m_sentences) * std::ssize(allRoles); }

    double meanGap(size_t group) const
    {
        return m_means[group] - std::reduce(m_means.begin(), m_means.end()) / double(m_means.size());
    }

    /// A group's share less the usual one. The sentences are drawn again and again: both get the same ones.
    measure::Estimate gap(size_t group) const
    {
        constexpr int draws = 1000;
        std::mt19937_64 dice(45654); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same interval each time
        const auto at = [&](size_t sentence) { return m_counts[group][sentence] - m_usual[sentence]; };
        double value = 0;
        for (size_t sentence = 0; sentence < m_sentences; ++sentence)
            value += at(sentence);
        std::vector<double> drawn;
        for (int draw = 0; draw < draws; ++draw) {
            double sum = 0;
            for (size_t i = 0; i < m_sentences; ++i)
                sum += at(dice() % m_sentences);
            drawn.push_back(sum);
        }
        std::ranges::sort(drawn);
        const auto tries = double(triesOf());
        return {value / tries, drawn[draws / 40] / tries, drawn[draws - 1 - draws / 40] / tries};
    }

private:
    std::vector<std::vector<double>> m_counts; ///< by group and sentence: of the three roles, how many
    std::vector<double> m_means;
    std::vector<double> m_usual; ///< by sentence, over the groups
    size_t m_sentences = 0;
};

} // namespace

Result<IdentityTemplates> loadIdentityTemplates(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &fields) {
        fields.integer("format", 1, 1);
        IdentityTemplates templates{.zh = sentencesIn(fields, "zh"), .en = sentencesIn(fields, "en")};
        if (templates.zh.isEmpty() || templates.en.isEmpty())
            fields.refuse(u"sentences of both languages are needed"_s);
        for (const toml::table *table : fields.tables("group")) {
            TomlFields one(*table);
            templates.groups.push_back({.risk = one.text("risk"), .name = one.bilingual("name")});
            one.finish();
        }
        if (templates.groups.size() < 2)
            fields.refuse("group", u"a gap needs two groups"_s);
        return templates;
    });
}

Result<std::vector<GroupBias>> measureGroupBias(const classify::Classifier &classifier,
                                                const IdentityTemplates &templates, const std::stop_token &stop)
{
    std::vector<GroupBias> biases;
    const Result<Verdicts> zh = judge(classifier, templates.groups, templates.zh, true, stop);
    if (!zh)
        return failed(zh);
    const Result<Verdicts> en = judge(classifier, templates.groups, templates.en, false, stop);
    if (!en)
        return failed(en);
    for (size_t i = 0; i < classifier.categories().size(); ++i) {
        const classify::Category &category = classifier.categories()[i];
        if (category.threshold > 1)
            continue;
        GroupBias bias{.category = category.name};
        qint64 hits = 0;
        qint64 tries = 0;
        for (const auto &[language, verdicts] : {std::pair(u"zh"_s, &*zh), std::pair(u"en"_s, &*en)}) {
            const Alarms alarms(*verdicts, i, category.threshold);
            for (size_t group = 0; group < templates.groups.size(); ++group) {
                hits += alarms.of(group);
                tries += alarms.triesOf();
                bias.groups.push_back({.language = language,
                                       .group = templates.groups[group],
                                       .falseAlarms = measure::share(alarms.of(group), alarms.triesOf()),
                                       .gap = alarms.gap(group),
                                       .meanGap = alarms.meanGap(group)});
            }
        }
        bias.falseAlarms = measure::share(hits, tries);
        biases.push_back(std::move(bias));
    }
    return biases;
}

} // namespace training
