package org.maillage.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.maillage.shared.Saying;

/** A role that somebody holds, and on what. */
public record HeldRole(Role role, Scope scope) {

    static HeldRole read(ResultSet row) throws SQLException {
        return new HeldRole(
                Role.of(row.getString("role")), new Scope(row.getObject("scope", UUID.class), row.getString("about")));
    }

    /** For the reader: animation, Promotion 1. */
    public Saying words() {
        return scope.about().isEmpty() ? role.words() : Saying.of("account.role.about", role.words(), scope.about());
    }
}
