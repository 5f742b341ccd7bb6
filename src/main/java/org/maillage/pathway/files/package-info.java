/** Templates and editions as files of YAML: read with errors by line, previewed, applied, undone, handed out again. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "pathway", "imports"})
@org.maillage.shared.Owns("pathway.change")
@org.jspecify.annotations.NullMarked
package org.maillage.pathway.files;
