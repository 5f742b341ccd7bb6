/** Reading files into the platform: the kinds of files that modules know, and the command that shows, applies and undoes. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
@org.jspecify.annotations.NullMarked
package org.maillage.imports;
