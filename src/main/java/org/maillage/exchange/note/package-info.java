/** Notes of exchanges: whom somebody of a team met, what was said, and what is to be done next; typed, sent later, pasted. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notes of exchanges",
        allowedDependencies = {"shared", "web", "account", "notices", "attachment", "territory", "directory", "exchange"
        })
@org.maillage.shared.Owns({"exchange.note", "exchange.note_address"})
@org.jspecify.annotations.NullMarked
package org.maillage.exchange.note;
