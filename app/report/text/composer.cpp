#include "app/report/text/composer.h"

#include "app/report/disclosure.h"
#include "app/report/formats/spelling.h"
#include "app/report/text/textcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

class Composer
{
public:
    Composer(const TextForm &form, Facts facts, const BlockWriter &blocks, const Frame &frame)
        : m_form(form)
        , m_blocks(blocks)
        , m_frame(frame)
        , m_filler(form, std::move(facts), *form.language)
    {
    }

    Drafted compose()
    {
        Drafted drafted;
        Document &document = drafted.document;
        document.language = *m_form.language;
        document.number = m_frame.number;
        document.title = plain(m_form.title);
        document.cover = rows(m_form.cover);
        for (const TextSection &each : m_form.sections) {
            if (auto written = section(each))
                document.sections.push_back(std::move(*written));
        }
        document.words = pageWords(document.title);
        document.journalHead = m_frame.journalHead;
        document.createdAt = m_frame.now;
        document.missing = m_filler.gaps();
        drafted.problems = m_filler.problems();
        return drafted;
    }

private:
    /// Titles go into headers and metadata as they are: without what no XML may hold.
    QString plain(const TextLine &line)
    {
        auto filled = m_filler.fill(line);
        return filled ? spelledOut(std::move(*filled), &isVisible).text : QString();
    }

    std::vector<Field> rows(const TextRows &rows)
    {
        std::vector<Field> written;
        for (const TextRow &row : rows) {
            auto value = m_filler.fill(row.value);
            if (value)
                written.push_back({plain(row.label), std::move(*value)});
        }
        return written;
    }

    /// nullopt where everything under the heading was left out.
    std::optional<Section> section(const TextSection &section)
    {
        Section written{.title = plain(section.title)};
        m_filler.enter(written.title);
        for (const auto &part : section.parts)
            std::visit([&](const auto &each) { write(each, written.blocks); }, part);
        written.footnotes = m_filler.takeFootnotes();
        const bool isEmpty = written.blocks.empty() && !section.parts.empty();
        return isEmpty ? std::nullopt : std::optional(std::move(written));
    }

    void write(const TextParagraph &lines, std::vector<Block> &blocks)
    {
        Paragraph paragraph;
        for (const TextLine &line : lines) {
            auto statement = m_filler.fill(line);
            if (!statement)
                continue;
            if (!paragraph.statements.empty() && *m_form.language == Language::English)
                paragraph.statements.back().text += u' ';
            paragraph.statements.push_back(std::move(*statement));
        }
        if (!paragraph.statements.empty())
            blocks.emplace_back(std::move(paragraph));
    }

    void write(const TextRows &lines, std::vector<Block> &blocks)
    {
        if (auto written = rows(lines); !written.empty())
            blocks.emplace_back(Fields{std::move(written)});
    }

    void write(const TextBlock &block, std::vector<Block> &blocks)
    {
        m_filler.begin(block);
        const CatalogueEntry *known = fieldCatalogue().block(block.name);
        std::vector<Block> written = known ? m_blocks(block.name, m_filler) : std::vector<Block>();
        if (written.empty()) {
            const QString text = m_filler.word("unknown_block", {{u"name"_s, block.name}});
            written.emplace_back(Paragraph{{{.text = text, .marks = {{0, text.size(), Mark::Kind::Gap}}}}});
        }
        for (Block &each : written) {
            forEachStatement(each, [&](Statement &statement) { statement.line = block.line; });
            blocks.push_back(std::move(each));
        }
    }

    PageWords pageWords(const QString &title)
    {
        const auto word = [this](const char *name) { return m_filler.word(name); };
        return {.header = m_form.header.pieces.empty() ? title : plain(m_form.header),
                .draft = word("draft"),
                .page = word("page"),
                .journal = m_frame.journalHead.isEmpty() ? QString() : word("journal"),
                .missingTitle = word("missing_title"),
                .missingNone = word("missing_none"),
                .separator = word("separator"),
                .more = word("references_more")};
    }

    const TextForm &m_form;
    const BlockWriter &m_blocks;
    const Frame &m_frame;
    Filler m_filler;
};

Result<void> checkHead(const ParsedText &parsed)
{
    const TextForm &form = parsed.form;
    if (!form.kind.isEmpty() && form.language)
        return {};
    static const QStringList unusable{u"too_long"_s, u"unknown_kind"_s, u"unknown_language"_s};
    auto head = std::ranges::find_if(parsed.problems, [](const auto &each) { return unusable.contains(each.reason); });
    if (head == parsed.problems.end())
        head = std::ranges::find_if(parsed.problems, [](const auto &each) { return each.reason.endsWith(u"_head"); });
    const bool isFound = head != parsed.problems.end();
    return fail(Failure::Kind::BadInput,
                isFound ? problemText(*head, Language::English) : u"the text does not say what report it is"_s,
                isFound ? u"%1:%2"_s.arg(head->line).arg(head->column) : u"1:1"_s);
}

} // namespace

Result<Drafted> compose(const ParsedText &parsed, Facts facts, const BlockWriter &blocks, const Frame &frame)
{
    if (const Result<void> head = checkHead(parsed); !head)
        return failed(head);
    Drafted drafted = Composer(parsed.form, std::move(facts), blocks, frame).compose();
    std::ranges::move(checkText(parsed, fieldCatalogue()), std::back_inserter(drafted.problems));
    std::ranges::stable_sort(drafted.problems, {},
                             [](const TextProblem &each) { return std::pair(each.line, each.column); });
    cover(drafted.document, frame.secrets);
    return checkDisclosure(drafted.document, frame.secrets).transform([&] { return std::move(drafted); });
}

} // namespace report
