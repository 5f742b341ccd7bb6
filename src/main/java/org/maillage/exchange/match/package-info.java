/** What may help whom, with its reasons: offers and actors for a need, needs for an offer, ordered by weights that a team moves. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Rapprochement",
        allowedDependencies = {"shared", "web", "account", "territory", "directory", "exchange"})
@org.maillage.shared.Owns({"exchange.weights", "exchange.aside", "exchange.new_match"})
@org.jspecify.annotations.NullMarked
package org.maillage.exchange.match;
