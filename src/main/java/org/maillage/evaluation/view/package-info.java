/** Self-diagnosis and crossed views: what people of several profiles see of the same items, and where they see it apart. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Crossed views",
        allowedDependencies = {"shared", "web", "account", "print", "directory", "evaluation"})
@org.maillage.shared.Owns({
    "evaluation.grid",
    "evaluation.grid_item",
    "evaluation.crossed_view",
    "evaluation.view_profile",
    "evaluation.view_link",
    "evaluation.voice",
    "evaluation.voice_level"
})
@org.jspecify.annotations.NullMarked
package org.maillage.evaluation.view;
