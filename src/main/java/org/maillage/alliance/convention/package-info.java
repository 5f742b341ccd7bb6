/** Conventions with funders: what is given, until when, for what; where one stands, and whose time counts for which. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Conventions",
        allowedDependencies = {"shared", "web", "account", "attachment", "directory", "exchange", "alliance"})
@org.maillage.shared.Owns({
    "alliance.convention",
    "alliance.convention_objective",
    "alliance.convention_due",
    "alliance.convention_document",
    "alliance.convention_share",
    "alliance.counted_twice",
    "alliance.left_time"
})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.convention;
