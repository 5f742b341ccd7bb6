/** Diagnoses of fragilities: what is measured beside what groups feel, who was not heard, and the agenda that comes of it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Fragilities",
        allowedDependencies = {
            "shared",
            "web",
            "account",
            "print",
            "territory",
            "directory",
            "exchange",
            "alliance",
            "evaluation"
        })
@org.maillage.shared.Owns({
    "evaluation.diagnosis",
    "evaluation.diagnosis_group",
    "evaluation.fragility",
    "evaluation.fragility_indicator",
    "evaluation.fragility_action",
    "evaluation.felt_link",
    "evaluation.felt",
    "evaluation.felt_level",
    "evaluation.dialogue_agenda",
    "evaluation.dialogue_version"
})
@org.jspecify.annotations.NullMarked
package org.maillage.evaluation.fragility;
