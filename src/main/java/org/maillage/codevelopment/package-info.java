/** Groups in which peers consult each other in confidence: who is in them, whose turn it is, what they prepare. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "notices", "account", "programme"})
@org.maillage.shared.Owns({
    "codevelopment.peer_group",
    "codevelopment.member",
    "codevelopment.manager_line",
    "codevelopment.session",
    "codevelopment.skipped_turn",
    "codevelopment.proposal",
    "codevelopment.agreement",
    "codevelopment.topic",
    "codevelopment.preparation",
    "codevelopment.contract",
    "codevelopment.absence"
})
@org.jspecify.annotations.NullMarked
package org.maillage.codevelopment;
