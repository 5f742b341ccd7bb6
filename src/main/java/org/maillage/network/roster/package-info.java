/** Rosters: lists whose members say by personal links whom of the others they know, and what that shows before and after. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Rosters",
        allowedDependencies = {"shared", "web", "notices", "print", "account", "directory", "network", "network.measure"
        })
@org.maillage.shared.Owns({
    "network.roster",
    "network.roster_member",
    "network.roster_link",
    "network.acquaintance",
    "network.roster_snapshot",
    "network.snapshot_member",
    "network.snapshot_acquaintance"
})
@org.jspecify.annotations.NullMarked
package org.maillage.network.roster;
