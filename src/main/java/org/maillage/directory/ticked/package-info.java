/** Sheets of a team that somebody has ticked: changed together and given back for a while, or written to. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Ticked sheets",
        allowedDependencies = {"shared", "web", "account", "territory", "notices", "directory"})
@org.maillage.shared.Owns({"directory.ticked", "directory.ticked_sheet", "directory.ticked_change"})
@org.jspecify.annotations.NullMarked
package org.maillage.directory.ticked;
