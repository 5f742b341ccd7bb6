/** The demonstration: one edition half-way through its nine months, and the made-up directory of its pairs. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "account", "territory", "directory", "pathway"})
@org.jspecify.annotations.NullMarked
package org.maillage.demonstration;
