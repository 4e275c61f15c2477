// pack import: a plain library of terms becomes a rule pack.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/detect/packloader.h"
#include "app/detect/termpack.h"
#include "app/ingest/sources/bytesource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::PackImport)
};

constexpr size_t mostBytes = 256 << 20;
constexpr qsizetype mostShown = 20; // of each complaint, in words

/// A library, read and looked through.
struct Library
{
    detect::TermList list;
    std::vector<detect::TermOverlap> overlaps;
};

/// The file decompressed and in UTF-8.
Result<QByteArray> contentOf(const QString &path, const QString &encoding)
{
    const std::optional<ingest::Encoding> named = ingest::encodingNamed(encoding);
    if (!encoding.isEmpty() && !named)
        return fail(
            Failure::Kind::BadInput,
            Text::tr("there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be").arg(encoding));
    const auto source = ingest::ByteSource::open(path, {.encoding = named});
    if (!source)
        return failed(source);
    QByteArray content;
    std::array<char, 1 << 16> piece{};
    for (;;) {
        const Result<size_t> count = (*source)->read(piece);
        if (!count)
            return failed(count);
        if (*count == 0)
            return content;
        content.append(piece.data(), static_cast<qsizetype>(*count));
        if (static_cast<size_t>(content.size()) > mostBytes)
            return fail(Failure::Kind::BadInput, Text::tr("a library of more than 256 MB"), path);
    }
}

detect::TermListForm formOf(const Invocation &call)
{
    detect::TermListForm form{.termColumn = call.options.value(u"term-column"_s),
                              .categoryColumn = call.options.value(u"category-column"_s),
                              .hasHeader = call.options.isSet(u"header"_s)};
    const QString path = call.arguments.front();
    const bool hasColumns = !form.termColumn.isEmpty() || !form.categoryColumn.isEmpty();
    if (path.endsWith(u".tsv"_s, Qt::CaseInsensitive) || call.options.isSet(u"tabs"_s))
        form.delimiter = '\t';
    else if (path.endsWith(u".csv"_s, Qt::CaseInsensitive) || hasColumns)
        form.delimiter = ',';
    return form;
}

Result<Library> read(const Invocation &call)
{
    const QString path = call.arguments.front();
    const Result<QByteArray> content = contentOf(path, call.options.value(u"encoding"_s));
    if (!content)
        return failed(content);
    Result<detect::TermList> list = detect::TermList::read(*content, formOf(call));
    if (!list) {
        Failure failure = list.error();
        failure.where = failure.where.isEmpty() ? path : path + u':' + failure.where;
        return std::unexpected(failure);
    }
    std::vector<std::string> terms;
    for (const detect::ListedTerm &term : list->terms)
        terms.push_back(term.term);
    return Library{std::move(*list), detect::overlapsIn(terms)};
}

Result<detect::CategoryMap> mapOf(const Invocation &call, const detect::Taxonomy &taxonomy)
{
    detect::CategoryMap map(taxonomy);
    for (const QString &each : call.options.values(u"map"_s)) {
        if (const auto added = each.contains(u'=') ? map.addPair(each) : map.addFile(each); !added)
            return failed(added);
    }
    if (call.options.isSet(u"risk"_s)) {
        if (const auto set = map.setOtherwise(call.options.value(u"risk"_s)); !set)
            return failed(set);
    }
    return map;
}

QString whyWords(detect::UnusableLine::Why why)
{
    using Why = detect::UnusableLine::Why;
    switch (why) {
    case Why::NothingLeft: return Text::tr("nothing but blanks or invisible characters");
    case Why::TooLong: return Text::tr("longer than %1 characters").arg(detect::TermList::longest);
    case Why::Control: return Text::tr("a control character");
    case Why::NotText: return Text::tr("bytes that do not fit the encoding");
    case Why::NoColumn: return Text::tr("no such column on this line");
    case Why::OpenQuote: return Text::tr("a quotation mark is not closed");
    }
    return {};
}

QString overlapWords(detect::TermOverlap::Kind kind)
{
    switch (kind) {
    case detect::TermOverlap::Kind::Same: return Text::tr("line %1: “%2” stands in line %3 already");
    case detect::TermOverlap::Kind::SameFolded: return Text::tr("line %1: “%2” is the same as line %3, “%4”");
    case detect::TermOverlap::Kind::Contained: return Text::tr("line %1: “%2” stands inside line %3, “%4”");
    }
    return {};
}

void printMore(qsizetype all)
{
    if (all > mostShown)
        printError(Text::tr("  and %1 more; --json lists them all").arg(all - mostShown));
}

void printComplaints(const Library &library)
{
    qsizetype shown = 0;
    for (const detect::UnusableLine &line : library.list.unusable) {
        if (shown++ < mostShown)
            printError(Text::tr("line %1 is left out: %2").arg(line.line).arg(whyWords(line.why)));
    }
    printMore(shown);
    shown = 0;
    for (const detect::TermOverlap &overlap : library.overlaps) {
        const detect::ListedTerm &term = library.list.terms[overlap.term];
        const detect::ListedTerm &other = library.list.terms[overlap.other];
        if (shown++ < mostShown) // a message that names fewer than four takes no notice of the last
            printError(overlapWords(overlap.kind)
                           .replace(u"%1"_s, QString::number(term.line))
                           .replace(u"%3"_s, QString::number(other.line))
                           .replace(u"%2"_s, QString::fromStdString(term.term))
                           .replace(u"%4"_s, QString::fromStdString(other.term)));
    }
    printMore(shown);
}

QJsonObject toJson(const Library &library)
{
    constexpr const char16_t *kinds[] = {u"same", u"same_folded", u"contained"};
    QJsonArray unusable;
    for (const detect::UnusableLine &line : library.list.unusable)
        unusable.append(QJsonObject{{u"line"_s, line.line}, {u"why"_s, QString::fromLatin1(detect::name(line.why))}});
    QJsonArray overlaps;
    for (const detect::TermOverlap &overlap : library.overlaps) {
        const detect::ListedTerm &term = library.list.terms[overlap.term];
        overlaps.append(QJsonObject{{u"line"_s, term.line},
                                    {u"term"_s, QString::fromStdString(term.term)},
                                    {u"is"_s, QString::fromUtf16(kinds[static_cast<size_t>(overlap.kind)])},
                                    {u"other_line"_s, library.list.terms[overlap.other].line}});
    }
    return {{u"unusable"_s, unusable}, {u"overlaps"_s, overlaps}};
}

Exit refuseUnmapped(const Invocation &call, const QStringList &categories)
{
    if (call.json)
        printJson({{u"ok"_s, false}, {u"unmapped"_s, QJsonArray::fromStringList(categories)}});
    QStringList shown = categories;
    shown.replaceInStrings(QRegularExpression(u"^$"_s), Text::tr("(none)"));
    printError(Text::tr("These categories have no risk: %1").arg(shown.join(u", "_s)));
    printError(Text::tr("Name one for each with --map CATEGORY=A.1.f, or one for all that are left with --risk; "
                        "nothing was written."));
    return Exit::Refused;
}

Result<void> save(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Failure::Kind::Storage, file.errorString(), path);
    return {};
}

Exit finish(const Invocation &call, const Library &library, const detect::TermPack &pack)
{
    QJsonObject categories;
    int terms = 0;
    for (const auto &[category, count] : pack.terms) {
        categories[category] = count;
        terms += count;
    }
    const QString out = call.options.value(u"out"_s);
    if (call.json) {
        QJsonObject object = toJson(library);
        object[u"ok"_s] = true;
        object[u"out"_s] = out;
        object[u"terms"_s] = terms;
        object[u"categories"_s] = categories;
        printJson(object);
        return Exit::Done;
    }
    printComplaints(library);
    for (const auto &[category, count] : pack.terms)
        printLine(u"  %1  %2"_s.arg(category).arg(count));
    printLine(Text::tr("%1: %2 terms. Check it with “pack lint”, then “pack install”.").arg(out).arg(terms));
    return Exit::Done;
}

Exit import(const Invocation &call)
{
    const QString id = call.options.value(u"id"_s);
    const QString out = call.options.value(u"out"_s);
    if (call.arguments.size() != 1 || id.isEmpty() || out.isEmpty()) {
        printError(Text::tr("Name one library of terms, and with --id and --out the pack to make of it."));
        return Exit::WrongUsage;
    }
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return report(taxonomy.error());
    const auto map = mapOf(call, *taxonomy);
    const auto library = map ? read(call) : Result<Library>(failed(map));
    if (!library)
        return report(library.error());
    const auto valueOr = [&](const QString &option, const QString &otherwise) {
        return call.options.isSet(option) ? call.options.value(option) : otherwise;
    };
    const QString file = QFileInfo(call.arguments.front()).fileName();
    const detect::TermPack pack =
        detect::makeTermPack(library->list, library->overlaps, *map, *taxonomy,
                             {.id = id,
                              .version = valueOr(u"version"_s, shanghaiText(systemClock()()).left(10)),
                              .title = valueOr(u"title"_s, id),
                              .source = valueOr(u"source"_s, file),
                              .licence = valueOr(u"licence"_s, u"proprietary"_s)});
    if (!pack.unmapped.isEmpty())
        return refuseUnmapped(call, pack.unmapped);
    if (const auto passes = detect::readRulePack(pack.text, out, *taxonomy, detect::Samples::Trust); !passes)
        return report(passes.error());
    if (const Result<void> saved = save(out, pack.text); !saved)
        return report(saved.error());
    return finish(call, *library, pack);
}

} // namespace

std::vector<Command> packImportCommands()
{
    return {
        {u"pack import"_s, u"FILE"_s,
         Text::tr("Make a rule pack of a plain library: one term a line, or CSV or TSV with a column of categories."),
         withOptions({
             option("id", Text::tr("The pack's id."), "ID"),
             option("out", Text::tr("The file to write."), "FILE"),
             option("map",
                    Text::tr("The risk of a category, CATEGORY=A.1.f or CATEGORY=A.1.f:3 (severity), or a "
                             "TOML file of them; may be repeated."),
                    "MAP"),
             option("risk", Text::tr("The risk of all terms without a category, or whose category has none."), "CODE"),
             option("term-column", Text::tr("The column of the terms, by name or number; else the first."), "COLUMN"),
             option("category-column", Text::tr("The column of the categories, by name or number."), "COLUMN"),
             QCommandLineOption(u"header"_s, Text::tr("The first line holds names.")),
             QCommandLineOption(u"tabs"_s, Text::tr("Columns are separated by tabs, whatever the file is called.")),
             option("encoding",
                    Text::tr("The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, utf-16be."),
                    "NAME"),
             option("version", Text::tr("The pack's version; else the date."), "VERSION"),
             option("title", Text::tr("The pack's title; else its id."), "TEXT"),
             option("source", Text::tr("Where the terms come from; else the file's name."), "TEXT"),
             option("licence", Text::tr("Their licence; else “proprietary”."), "TEXT"),
         }),
         import}};
}

} // namespace ctl
