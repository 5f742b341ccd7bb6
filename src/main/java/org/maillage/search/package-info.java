/** The search over all that its reader may see: an index made of what the other modules know, and made anew at will. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "findable", "account", "territory", "directory"})
@org.jspecify.annotations.NullMarked
package org.maillage.search;
