/** Keeping sheets true: actors are asked by mail, answer by a personal link, and teams look at what they say. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Freshness of sheets",
        allowedDependencies = {"shared", "web", "notices", "account", "directory"})
@org.maillage.shared.Owns({"directory.campaign", "directory.team_choice"})
@org.jspecify.annotations.NullMarked
package org.maillage.directory.freshness;
