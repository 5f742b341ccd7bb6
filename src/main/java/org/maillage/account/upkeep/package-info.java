/** What administrators see to: what failed behind the pages, and how the jobs stand. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "jobs", "backup", "account"})
@org.jspecify.annotations.NullMarked
package org.maillage.account.upkeep;
