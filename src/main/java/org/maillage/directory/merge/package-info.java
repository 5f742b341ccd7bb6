/** Sheets that are about the same actor: asked about, made one field by field, and made two again. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Merging actors",
        allowedDependencies = {"shared", "web", "account", "directory"})
@org.jspecify.annotations.NullMarked
package org.maillage.directory.merge;
