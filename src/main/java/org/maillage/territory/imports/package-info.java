/** What changes communes and territories: the reference that comes along, and files with preview, apply and undo. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Imports of territories",
        allowedDependencies = {"shared", "territory", "imports", "table", "territory.places"})
@org.maillage.shared.Owns("territory.import")
@org.jspecify.annotations.NullMarked
package org.maillage.territory.imports;
