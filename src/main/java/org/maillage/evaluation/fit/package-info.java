/** Which evaluation fits: what is asked of something, of what maturity, and what can be answered. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Evaluation that fits",
        allowedDependencies = {"shared", "web", "account", "print", "directory", "alliance", "evaluation"})
@org.maillage.shared.Owns("evaluation.fit")
@org.jspecify.annotations.NullMarked
package org.maillage.evaluation.fit;
