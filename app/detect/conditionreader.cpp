#include "app/detect/conditionreader.h"

#include "app/text/fold.h"

#include <array>

namespace detect {

namespace {

constexpr int farthest = 2'000; // characters: beyond that a word says nothing of a match

constexpr std::array kinds{Condition::Kind::Near,    Condition::Kind::NotNear, Condition::Kind::AllOf,
                           Condition::Kind::AnyOf,   Condition::Kind::NoneOf,  Condition::Kind::AtLeast,
                           Condition::Kind::Language};

/// Which kind \a table is of: exactly one of their names must be among its fields.
Condition::Kind readKind(const TomlFields &fields)
{
    std::optional<Condition::Kind> found;
    for (const Condition::Kind kind : kinds) {
        const char *name = conditionName(kind);
        if (!fields.has(name))
            continue;
        if (found)
            fields.refuse(name,
                          QStringLiteral(
                              "a condition says one thing: write \"%1\" under a [[rule.condition]] of its own")
                              .arg(QString::fromLatin1(name)));
        found = kind;
    }
    if (!found)
        fields.refuse(
            QStringLiteral("a condition needs one of near, not_near, all_of, any_of, none_of, at_least, language"));
    return *found;
}

void readWhere(TomlFields &fields, Condition &condition)
{
    constexpr std::array words{"same", "other", "prompt", "output", "either"};
    if (!fields.has("in"))
        return;
    if (condition.isAboutPlace())
        fields.refuse("in", QStringLiteral("what is near a match stands in the same half: leave \"in\" out"));
    condition.where = static_cast<Condition::Where>(fields.oneOf("in", words));
}

Condition readCondition(const toml::table &table)
{
    TomlFields fields(table);
    Condition condition{.kind = readKind(fields)};
    const char *name = conditionName(condition.kind);
    if (condition.kind == Condition::Kind::AtLeast) {
        condition.count = fields.integer(name, 2, 1'000);
    } else if (condition.kind == Condition::Kind::Language) {
        constexpr std::array languages{"zh", "en"};
        condition.language = static_cast<Condition::Language>(fields.oneOf(name, languages));
    } else {
        condition.words = readWords(fields, name);
        if (condition.words.empty())
            fields.refuse(name, QStringLiteral("\"%1\" must hold at least one word").arg(QString::fromLatin1(name)));
    }
    if (condition.isAboutPlace())
        condition.within = fields.integer("within", 1, farthest);
    readWhere(fields, condition);
    fields.finish();
    return condition;
}

ContextWords readContext(const toml::table &table)
{
    TomlFields fields(table);
    ContextWords context{.words = readWords(fields, "words")};
    if (context.words.empty())
        fields.refuse("words", QStringLiteral("\"words\" must hold at least one word"));
    context.within = fields.integer("within", 1, farthest, 0);
    if (!fields.has("add"))
        fields.refuse(QStringLiteral("\"add\" is missing: by how much the words move the score, such as -0.3"));
    context.add = fields.real("add", -1, 1, 0);
    if (context.add == 0)
        fields.refuse("add", QStringLiteral("\"add\" must not be 0: it would move nothing"));
    fields.finish();
    return context;
}

Exception readException(const std::string &id, const toml::node &node, const ExceptionKinds &known)
{
    const QString name = QString::fromStdString(id);
    Exception exception{.kind = known.find(name)};
    if (!exception.kind)
        TomlFields::refuse(node,
                           QStringLiteral("%1 is no kind of exception; known are %2")
                               .arg(name, known.ids().join(QStringLiteral(", "))));
    if (node.value_exact<std::string>() == "suppress")
        return exception;
    const auto number = node.is_number() ? node.value<double>() : std::nullopt;
    if (!number || *number < -1 || *number >= 0)
        TomlFields::refuse(node,
                           QStringLiteral(
                               "an exception is \"suppress\" or what it adds to the score, from -1 to below 0"));
    exception.add = *number;
    return exception;
}

void readExceptions(TomlFields &fields, Rule &rule)
{
    const toml::table *table = fields.table("exceptions");
    if (!table)
        return;
    const Result<ExceptionKinds> known = ExceptionKinds::load();
    if (!known)
        throw UnreadableToml{known.error()};
    for (const auto &[id, node] : *table)
        rule.exceptions.push_back(readException(std::string(id.str()), node, *known));
}

} // namespace

void checkTerm(const toml::node &node, const std::string &term)
{
    const std::string folded = text::fold(term).text;
    if (folded.empty() || folded.starts_with(' ') || folded.ends_with(' '))
        TomlFields::refuse(node, QStringLiteral("a term must hold more than blanks, and none at its ends"));
}

std::vector<std::string> readWords(TomlFields &fields, std::string_view key)
{
    std::vector<std::string> words;
    for (const auto *word : fields.texts(key)) {
        checkTerm(*word, word->get());
        words.push_back(word->get());
    }
    return words;
}

void readConditions(TomlFields &fields, Rule &rule, TomlFaults &faults)
{
    faults.collect([&] {
        for (const toml::table *table : fields.tables("condition"))
            faults.collect([&] { rule.conditions.push_back(readCondition(*table)); });
    });
    faults.collect([&] {
        for (const toml::table *table : fields.tables("context"))
            faults.collect([&] { rule.contexts.push_back(readContext(*table)); });
    });
    faults.collect([&] { readExceptions(fields, rule); });
}

} // namespace detect
