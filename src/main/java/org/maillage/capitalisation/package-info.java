/** What was lived through in territories, written down so that others can use it: experience sheets and their life. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "notices",
            "print",
            "attachment",
            "findable",
            "account",
            "table",
            "territory",
            "pathway",
            "programme"
        })
@org.maillage.shared.Owns({
    "capitalisation.experience_sheet",
    "capitalisation.writer",
    "capitalisation.asked_writer",
    "capitalisation.sheet_document",
    "capitalisation.left_file",
    "capitalisation.section",
    "capitalisation.former_words",
    "capitalisation.moment",
    "capitalisation.measure",
    "capitalisation.published_sheet",
    "capitalisation.quote"
})
@org.jspecify.annotations.NullMarked
package org.maillage.capitalisation;
