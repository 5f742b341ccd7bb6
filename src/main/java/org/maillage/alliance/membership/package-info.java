/** Alliances of a territory: which stake is shared, who is a member since when, and who is its tiers de confiance. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Members of alliances",
        allowedDependencies = {"shared", "web", "account", "directory", "exchange", "alliance"})
@org.maillage.shared.Owns({"alliance.alliance", "alliance.participant"})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.membership;
