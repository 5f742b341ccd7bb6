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
            "territory",
            "pathway",
            "programme"
        })
@org.maillage.shared.Owns({
    "capitalisation.experience_sheet",
    "capitalisation.writer",
    "capitalisation.section",
    "capitalisation.former_words",
    "capitalisation.moment",
    "capitalisation.measure",
    "capitalisation.published_sheet",
    "capitalisation.quote"
})
@org.jspecify.annotations.NullMarked
package org.maillage.capitalisation;
