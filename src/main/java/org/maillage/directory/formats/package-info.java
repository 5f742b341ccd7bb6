/** What files say of actors: registers, lists of third places, tables of any kind, row by row. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Formats of actors",
        allowedDependencies = {"shared", "territory", "directory", "table"})
@org.jspecify.annotations.NullMarked
package org.maillage.directory.formats;
