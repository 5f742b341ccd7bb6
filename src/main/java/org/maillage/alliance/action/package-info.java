/** Actions that were agreed at meetings of alliances, for owners with or without an account. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Actions of alliances",
        allowedDependencies = {"shared", "web", "account", "notices", "directory", "alliance"})
@org.maillage.shared.Owns({"alliance.action", "alliance.action_link"})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.action;
