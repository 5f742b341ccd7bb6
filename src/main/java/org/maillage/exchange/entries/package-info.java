/** What of needs, offers, wishes and ideas can be found in the search: those that their teams let others than themselves see. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Findable needs",
        allowedDependencies = {"shared", "findable", "exchange"})
@org.jspecify.annotations.NullMarked
package org.maillage.exchange.entries;
