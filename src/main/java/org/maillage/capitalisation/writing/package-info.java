/** The pages on which experience sheets are begun and written. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Writing of experience sheets",
        allowedDependencies = {
            "shared",
            "web",
            "notices",
            "print",
            "attachment",
            "account",
            "territory",
            "pathway",
            "programme",
            "capitalisation"
        })
@org.jspecify.annotations.NullMarked
package org.maillage.capitalisation.writing;
