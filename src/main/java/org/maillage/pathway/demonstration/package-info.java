/** The demonstration edition: real territories, made-up people and organisations, half-way through its nine months. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "account", "territory", "pathway"})
@org.jspecify.annotations.NullMarked
package org.maillage.pathway.demonstration;
