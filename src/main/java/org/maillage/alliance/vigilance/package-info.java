/** Points of vigilance: where a catalyst becomes the operator of what they brought out, their pair decides, in writing. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Points of vigilance",
        allowedDependencies = {"shared", "web", "account", "directory", "programme", "alliance"})
@org.maillage.shared.Owns({"alliance.vigilance_threshold", "alliance.vigilance_decision", "alliance.vigilance_project"})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.vigilance;
