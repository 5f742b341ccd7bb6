/** Needs that are not met, counted by theme, place and half-year: nothing under five is told, nor what it could be reckoned from. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Unmet needs",
        allowedDependencies = {"shared", "web", "account", "territory", "directory", "exchange", "table"})
@org.maillage.shared.Owns("exchange.unmet_choice")
@org.jspecify.annotations.NullMarked
package org.maillage.exchange.unmet;
