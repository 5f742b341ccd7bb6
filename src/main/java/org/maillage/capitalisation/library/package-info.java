/** The library of sheets: found, read on paper, gathered in collections, taken along as open data, and who may inspire whom. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Library of sheets",
        allowedDependencies = {
            "shared",
            "web",
            "print",
            "table",
            "findable",
            "account",
            "pathway",
            "programme",
            "capitalisation"
        })
@org.maillage.shared.Owns({"capitalisation.collection", "capitalisation.collected"})
@org.jspecify.annotations.NullMarked
package org.maillage.capitalisation.library;
