/** The sheets of organisations: shown, written, and taken back. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Sheets",
        allowedDependencies = {"shared", "web", "account", "territory", "directory", "directory.contact"})
@org.jspecify.annotations.NullMarked
package org.maillage.directory.sheet;
