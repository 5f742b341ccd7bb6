/** What people of a territory need, offer and wish to do, ideas that look for a carrier, what may help whom, and where they meet. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "account", "territory", "directory"})
@org.maillage.shared.Owns({"exchange.need", "exchange.cause", "exchange.step"})
@org.jspecify.annotations.NullMarked
package org.maillage.exchange;
