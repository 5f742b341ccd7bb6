/** Reports to funders: drafted from what a team has recorded in a period, completed by hand, frozen, handed out. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Reports to funders",
        allowedDependencies = {"shared", "web", "account", "directory", "print", "alliance", "evaluation"})
@org.maillage.shared.Owns({
    "evaluation.funder_report",
    "evaluation.funder_words",
    "evaluation.funder_figure",
    "evaluation.funder_budget"
})
@org.jspecify.annotations.NullMarked
package org.maillage.evaluation.funder;
