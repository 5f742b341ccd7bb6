/**
 * The ties of a team as files for programs that draw and measure networks, and files of Kumu read into them: looked at, kept,
 * undone.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Files of networks",
        allowedDependencies = {"shared", "web", "table", "account", "directory", "network"})
@org.maillage.shared.Owns("network.kumu_file")
@org.jspecify.annotations.NullMarked
package org.maillage.network.files;
