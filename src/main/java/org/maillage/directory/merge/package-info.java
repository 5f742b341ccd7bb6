/** Sheets that are about the same actor: asked about, made one field by field, and made two again. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Merging actors",
        allowedDependencies = {"shared", "web", "account", "directory"})
@org.maillage.shared.Owns("directory.merge")
@org.maillage.shared.Owns(
        value = "directory.duplicate",
        alsoWrittenBy = "directory.imports",
        because = "a file notes the likely doubles of all its rows at once")
@org.jspecify.annotations.NullMarked
package org.maillage.directory.merge;
