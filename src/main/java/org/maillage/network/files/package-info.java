/** The ties of a team as files for programs that draw and measure networks. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Files of networks",
        allowedDependencies = {"shared", "web", "table", "directory", "network"})
@org.jspecify.annotations.NullMarked
package org.maillage.network.files;
