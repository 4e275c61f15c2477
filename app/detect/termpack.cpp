#include "app/detect/termpack.h"

#include "app/text/fold.h"

#include <algorithm>
#include <set>

namespace detect {

namespace {

struct Category
{
    QString name;
    CategoryRisk risk;
    std::vector<const std::string *> terms;
    std::set<std::string> folded;
};

/// A basic string of TOML.
QByteArray quoted(const QByteArray &text)
{
    QByteArray out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

QByteArray quoted(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain)
        c = c.category() == QChar::Other_Control ? QChar(u' ') : c;
    return quoted(plain.simplified().toUtf8());
}

QByteArray both(const QString &zh, const QString &en)
{
    return "{ zh = " + quoted(zh) + ", en = " + quoted(en) + " }\n";
}

/// A text in which none of \a terms stands.
QByteArray textWithout(const std::set<std::string> &terms)
{
    for (char c = 'a'; c <= 'z'; ++c) {
        if (!terms.contains(std::string(1, c)))
            return QByteArray(1, c);
    }
    return QByteArrayLiteral("~");
}

QByteArray headerText(const TermPackHeader &header)
{
    return "format = 1\nid = " + quoted(header.id) + "\nversion = " + quoted(header.version)
        + "\ntitle = " + both(header.title, header.title) + "description = "
        + both(QStringLiteral("由词库文件导入，每个类别一条规则。"),
               QStringLiteral("Imported from a library of terms, a rule for each category."))
        + "language = [\"zh\", \"en\"]\nsource = " + quoted(header.source) + "\nlicence = " + quoted(header.licence)
        + '\n';
}

QByteArray ruleText(const Category &category, const Taxonomy &taxonomy, const TermPackHeader &header)
{
    const Risk &risk = *taxonomy.find(category.risk.risk);
    QByteArray text = "\n[[rule]]\nid = " + quoted(category.name) + "\ntitle = " + both(category.name, category.name)
        + "risk = " + quoted(risk.code) + "\nseverity = " + QByteArray::number(category.risk.severity) + "\nsource = "
        + quoted(header.source + QStringLiteral("; ") + taxonomy.source() + u' ' + displayCode(risk.code))
        + "\nexplanation = "
        + both(QStringLiteral("命中词库“%1”类词条：%2。").arg(category.name, risk.zh),
               QStringLiteral("A term of the library's category \"%1\": %2.").arg(category.name, risk.en))
        + "match = [" + quoted(QByteArray::fromStdString(*category.terms.front())) + "]\nno_match = ["
        + quoted(textWithout(category.folded)) + "]\nterms = [\n";
    for (const std::string *term : category.terms)
        text += "    " + quoted(QByteArray::fromStdString(*term)) + ",\n";
    return text + "]\n";
}

} // namespace

TermPack makeTermPack(const TermList &list, const std::vector<TermOverlap> &overlaps, const CategoryMap &map,
                      const Taxonomy &taxonomy, const TermPackHeader &header)
{
    std::set<size_t> repeated; // elsewhere in the list, so perhaps in the same category
    for (const TermOverlap &overlap : overlaps) {
        if (overlap.kind != TermOverlap::Kind::Contained)
            repeated.insert({overlap.term, overlap.other});
    }
    std::map<QString, Category> categories;
    TermPack pack;
    for (size_t i = 0; i < list.terms.size(); ++i) {
        const ListedTerm &term = list.terms[i];
        const QString name = term.category.isEmpty() ? header.id : term.category;
        const auto risk = map.find(term.category);
        if (!risk) {
            if (!pack.unmapped.contains(term.category))
                pack.unmapped.append(term.category);
            continue;
        }
        Category &category = categories.try_emplace(name, Category{name, *risk, {}, {}}).first->second;
        std::string folded = text::fold(term.term).text;
        if ((repeated.contains(i) || folded.size() == 1) && !category.folded.insert(std::move(folded)).second)
            continue;
        category.terms.push_back(&term.term);
        ++pack.terms[name];
    }
    if (!pack.unmapped.isEmpty())
        return pack;
    pack.text = headerText(header);
    for (const auto &[name, category] : categories)
        pack.text += ruleText(category, taxonomy, header);
    return pack;
}

} // namespace detect
