package org.maillage.account;

import org.maillage.shared.Words;

/** A role that somebody holds, and on what. */
public record HeldRole(Role role, Scope scope) {

    /** For the reader: animation, Promotion 1. */
    public String words() {
        return scope.about().isEmpty() ? role.words() : Words.say("account.role.about", role.words(), scope.about());
    }
}
