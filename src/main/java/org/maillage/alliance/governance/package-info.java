/** The governance of alliances: a body with its rule, its meetings, and decisions with their rounds, objections and outcome. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Governance of alliances",
        allowedDependencies = {"shared", "web", "account", "directory", "print", "alliance"})
@org.maillage.shared.Owns({
    "alliance.body",
    "alliance.seat",
    "alliance.body_meeting",
    "alliance.present",
    "alliance.decision",
    "alliance.round",
    "alliance.voice"
})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.governance;
