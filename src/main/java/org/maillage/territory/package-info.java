/** Communes, EPCI, departments and regions of a year; territories as sets of communes; their figures, with sources. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web"})
@org.maillage.shared.Owns(
        value = {
            "territory.commune",
            "territory.commune_contour",
            "territory.former_commune",
            "territory.department",
            "territory.region",
            "territory.epci",
            "territory.territory",
            "territory.territory_commune",
            "territory.figure",
            "territory.measure",
            "territory.source",
            "territory.rate",
            "territory.import_change"
        },
        alsoWrittenBy = "territory.imports",
        because =
                "files of communes change all that is known of them in one transaction, in statements over whole tables")
@org.jspecify.annotations.NullMarked
package org.maillage.territory;
