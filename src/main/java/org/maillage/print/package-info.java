/** Documents as PDF and OpenDocument text that everybody can read, and the typefaces that they and pictures are set in. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
@org.jspecify.annotations.NullMarked
package org.maillage.print;
