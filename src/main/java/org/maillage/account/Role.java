package org.maillage.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.maillage.shared.Saying;

/** What somebody may be: an administrator everywhere, anybody else on the scope that the role is about. */
public enum Role {
    ADMINISTRATOR,
    PROGRAMME_LEAD,
    REVIEWER,
    FACILITATOR,
    CATALYST,
    PARTNER,
    TEAM;

    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role in words for the reader. */
    public Saying words() {
        return Saying.of("account.role." + column());
    }

    static Optional<Role> find(String column) {
        return Arrays.stream(values()).filter(it -> it.column().equals(column)).findFirst();
    }

    static Role of(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException("There is no role " + column));
    }
}
