/** Charters of alliances in their versions: who signed which when, and who is bound by which on a day. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Charters of alliances",
        allowedDependencies = {"shared", "web", "account", "directory", "attachment", "alliance"})
@org.maillage.shared.Owns({"alliance.charter", "alliance.signature"})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.charter;
