/** Teams of territories: begun, given on, with fields of their own. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Teams",
        allowedDependencies = {"shared", "web", "account", "territory", "directory", "directory.contact"})
@org.maillage.shared.Owns("directory.drawn_territory")
@org.jspecify.annotations.NullMarked
package org.maillage.directory.team;
