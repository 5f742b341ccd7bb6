/** What modules let be found, and by whom: the search reads it and knows none of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
@org.jspecify.annotations.NullMarked
package org.maillage.findable;
