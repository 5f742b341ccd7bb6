/** Meetings of a territory: who is asked, who says that they come, who came, who met whom, and what was decided. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {
            "shared",
            "web",
            "account",
            "notices",
            "print",
            "table",
            "attachment",
            "territory",
            "directory",
            "exchange"
        })
@org.maillage.shared.Owns({
    "exchange.meeting",
    "exchange.guest",
    "exchange.answer_link",
    "exchange.encounter",
    "exchange.agreed_action",
    "exchange.list_photo"
})
@org.jspecify.annotations.NullMarked
package org.maillage.exchange.meeting;
