/** Files of actors read into the directory: understood, looked at, applied in the background, reported on, undone. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Imports of actors",
        allowedDependencies = {
            "shared",
            "web",
            "account",
            "territory",
            "directory",
            "imports",
            "table",
            "directory.formats",
            "directory.contact"
        })
@org.maillage.shared.Owns({
    "directory.import",
    "directory.import_change",
    "directory.import_exchange",
    "directory.import_file",
    "directory.import_need",
    "directory.import_note",
    "directory.import_own_value",
    "directory.import_person",
    "directory.import_seen",
    "directory.staged"
})
@org.jspecify.annotations.NullMarked
package org.maillage.directory.imports;
