/** The actors of territories: organisations and the people met in them, what is known of each and from where, and who sees it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "account", "territory"})
@org.maillage.shared.Owns({"directory.opposition", "directory.own_field"})
@org.maillage.shared.Owns(
        value = "directory.former_version",
        alsoWrittenBy = "directory.ticked",
        because = "thousands of sheets are changed together, and given back, in one statement each")
@org.maillage.shared.Owns(
        value = {
            "directory.organisation",
            "directory.origin",
            "directory.own_value",
            "directory.source",
            "directory.source_row",
            "directory.address",
            "directory.proposal",
            "directory.area",
            "directory.membership",
            "directory.check_link"
        },
        alsoWrittenBy = {
            "directory.imports",
            "directory.merge",
            "directory.freshness",
            "directory.sheet",
            "directory.contact",
            "directory.ticked",
            "directory.trial"
        },
        because =
                "what a sheet is made of is written by its own pages; besides, a file of a million rows is applied, a merge undone, and a trial filled, in statements over whole tables")
@org.maillage.shared.Owns(
        value = {"directory.profile", "directory.theme", "directory.salt"},
        alsoWrittenBy = "directory.vocabulary",
        because = "everybody reads the words of the directory, and one module lets them be edited")
@org.maillage.shared.Owns(
        value = "directory.contact",
        alsoWrittenBy = {"directory.contact", "directory.imports"},
        because =
                "sheets and people met are handed over together when their keeper leaves, and come together with the lists of teams")
@org.jspecify.annotations.NullMarked
package org.maillage.directory;
