/** What changes communes and territories: the reference that comes along, and files with preview, apply and undo. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "table", "territory", "territory.places"})
@org.jspecify.annotations.NullMarked
package org.maillage.territory.imports;
