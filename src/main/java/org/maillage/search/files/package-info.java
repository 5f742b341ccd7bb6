/** What was found, as files in open formats. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Files of actors",
        allowedDependencies = {"shared", "web", "account", "directory", "search", "table"})
@org.jspecify.annotations.NullMarked
package org.maillage.search.files;
