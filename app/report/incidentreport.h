#pragma once

#include "app/incident/casefilestore.h"
#include "app/incident/procedure.h"
#include "app/journal/verification.h"
#include "app/report/document.h"
#include "app/report/template.h"

#include <map>

namespace report {

/// Who reports, and to whom. What is not known stays a visible gap.
struct Unit
{
    std::optional<QString> name;
    std::optional<QString> uscc;      ///< unified social credit code, 18 characters
    std::optional<QString> address;
    std::optional<QString> contact;
    std::optional<QString> phone;
    std::optional<QString> email;
    std::optional<QString> recipient; ///< the competent department
};

/// The service that the case is about, as the filing register knows it.
struct ServiceFacts
{
    std::optional<QString> name;      ///< nullopt: as the case says
    std::optional<QString> filing;    ///< 备案号 or 上线编号
    std::optional<QString> algorithm; ///< 算法备案编号
};

/// Everything that a content incident's report is made from.
struct ReportInput
{
    incident::CaseFile file;
    incident::Procedure procedure;
    Unit unit;
    ServiceFacts service;
    std::map<QString, Bilingual> riskNames; ///< official names by code: "A.1.f"
    journal::Head head;
    Moment now = 0;
};

/// The draft of the report to the competent department (Interim Measures, Art. 14(1)).
///
/// Each sentence built from evidence carries its records; each absent fact leaves a mark and a line in
/// `missing`; excerpts are short and masked, and so is every other text that repeats what was masked.
/// BadInput: a template that asks for what this program does not know. Refused: a network incident,
/// which has a report of its own, or personal information that would still be readable.
Result<Document> draftContentReport(const Template &text, const ReportInput &input, Language language);

} // namespace report
