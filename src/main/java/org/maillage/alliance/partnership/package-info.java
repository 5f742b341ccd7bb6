/** Partnerships: agreements between organisations, of one of four types, with their cycle, parties and documents. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Partnerships",
        allowedDependencies = {"shared", "web", "account", "attachment", "directory", "exchange", "alliance"})
@org.maillage.shared.Owns({
    "alliance.partnership",
    "alliance.party",
    "alliance.partnership_move",
    "alliance.partnership_document"
})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.partnership;
