package org.maillage.account;

import org.maillage.shared.Words;

/** What somebody may be on the platform. */
enum Role {
    ADMINISTRATOR("administrator");

    private final String column;

    Role(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    String words() {
        return Words.say("account.role." + column);
    }

    static Role of(String column) {
        for (var role : values()) {
            if (role.column.equals(column)) {
                return role;
            }
        }
        throw new IllegalArgumentException("There is no role " + column);
    }
}
