/** Measures of networks by the formulas of sna and igraph, on plain arrays: who bridges, what holds together, what was gained. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Measures of networks",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.maillage.network.measure;
