/** Files that people hand in: of a kind that the platform takes, checked by their content, kept in the database. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
@org.maillage.shared.Owns("attachment.file")
@org.jspecify.annotations.NullMarked
package org.maillage.attachment;
