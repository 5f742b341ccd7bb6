/** Evaluation of what territories build together, in the form that fits its maturity; never a ranking. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {"shared", "web", "directory"})
@org.jspecify.annotations.NullMarked
package org.maillage.evaluation;
