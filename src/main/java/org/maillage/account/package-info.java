/** People who sign in: by links, invited into roles that hold on a scope; their sessions, and what they did. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "notices"})
@org.jspecify.annotations.NullMarked
package org.maillage.account;
