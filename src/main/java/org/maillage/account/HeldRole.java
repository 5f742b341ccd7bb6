package org.maillage.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.maillage.shared.Words;

/** A role that somebody holds, and on what. */
public record HeldRole(Role role, Scope scope) {

    static HeldRole read(ResultSet row) throws SQLException {
        return new HeldRole(
                Role.of(row.getString("role")), new Scope(row.getObject("scope", UUID.class), row.getString("about")));
    }

    /** For the reader: animation, Promotion 1. */
    public String words() {
        return scope.about().isEmpty() ? role.words() : Words.say("account.role.about", role.words(), scope.about());
    }
}
