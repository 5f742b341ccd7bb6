/** What changes communes and territories: the reference that comes along, and files with preview, apply and undo. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Imports of territories",
        allowedDependencies = {"shared", "imports", "table", "territory", "territory.places"})
@org.jspecify.annotations.NullMarked
package org.maillage.territory.imports;
