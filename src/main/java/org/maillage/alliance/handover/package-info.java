/** Hand-overs: a project proposed to an operator, who asks, accepts, declines or hands it back; and what both let everybody read of it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Hand-overs",
        allowedDependencies = {"shared", "web", "notices", "account", "attachment", "directory", "exchange", "alliance"
        })
@org.maillage.shared.Owns({
    "alliance.handover",
    "alliance.handover_link",
    "alliance.handover_message",
    "alliance.handover_document"
})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.handover;
