#include "app/report/document.h"

namespace report {

namespace {

template <typename FieldList, typename Visit>
void visitFields(const QString &section, FieldList &fields, const Visit &visit)
{
    for (auto &field : fields)
        visit(section, field.value);
}

template <typename AnyBlock, typename Visit>
void visitBlock(const QString &section, AnyBlock &block, const Visit &visit)
{
    if (auto *paragraph = std::get_if<Paragraph>(&block)) {
        for (auto &statement : paragraph->statements)
            visit(section, statement);
    } else if (auto *fields = std::get_if<Fields>(&block)) {
        visitFields(section, fields->rows, visit);
    } else if (auto *table = std::get_if<Table>(&block)) {
        for (auto &row : table->rows) {
            for (auto &cell : row.cells)
                visit(section, cell);
            visitFields(section, row.below, visit);
        }
    }
}

template <typename AnyDocument, typename Visit>
void visitDocument(AnyDocument &document, const Visit &visit)
{
    visitFields(QString(), document.cover, visit);
    for (auto &section : document.sections) {
        for (auto &block : section.blocks)
            visitBlock(section.title, block, visit);
    }
}

} // namespace

QString name(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

std::optional<Language> languageNamed(const QString &name)
{
    if (name == QLatin1StringView("zh"))
        return Language::Chinese;
    if (name == QLatin1StringView("en"))
        return Language::English;
    return std::nullopt;
}

void forEachStatement(Document &document, const std::function<void(const QString &, Statement &)> &visit)
{
    visitDocument(document, visit);
}

void forEachStatement(const Document &document, const std::function<void(const QString &, const Statement &)> &visit)
{
    visitDocument(document, visit);
}

void forEachStatement(Block &block, const std::function<void(Statement &)> &visit)
{
    visitBlock(QString(), block, [&](const QString &, Statement &statement) { visit(statement); });
}

} // namespace report
