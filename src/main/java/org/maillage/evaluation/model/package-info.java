/** Socio-economic models: what a territory’s animation, a project or an alliance lives on, and on whom it depends. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Socio-economic models",
        allowedDependencies = {"shared", "web", "account", "directory", "alliance", "evaluation", "table"})
@org.maillage.shared.Owns({"evaluation.model", "evaluation.model_line"})
@org.jspecify.annotations.NullMarked
package org.maillage.evaluation.model;
