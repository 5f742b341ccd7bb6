package org.maillage.account;

import java.util.Arrays;
import java.util.Optional;
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

    static Optional<Role> find(String column) {
        return Arrays.stream(values()).filter(it -> it.column.equals(column)).findFirst();
    }

    static Role of(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException("There is no role " + column));
    }
}
