/** What visitors suggest: actors that are missing and errors on sheets, looked at by the team before anybody sees it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Suggestions of visitors",
        allowedDependencies = {"shared", "web", "notices", "account", "territory", "directory"})
@org.maillage.shared.Owns("directory.suggestion")
@org.jspecify.annotations.NullMarked
package org.maillage.directory.suggestion;
