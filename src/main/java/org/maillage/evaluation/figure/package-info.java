/** What a figure needs to be told: its source, its vintage and its scope; and the hearing of figures hidden in words. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Figures",
        allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package org.maillage.evaluation.figure;
