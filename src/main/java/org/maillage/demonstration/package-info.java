/** The demonstration: one example, half-way through its nine months; what is in it each module brings itself, as its part. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "account"})
@org.jspecify.annotations.NullMarked
package org.maillage.demonstration;
